"""One page object for every browser test: the page as a person uses it, and a visit that nothing may leave.

Nothing waits by the clock: each step waits for what a person would see.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from serving import Server

PATIENCE = 30_000  # milliseconds: a busy machine is no fault of the page

expect.set_options(timeout=PATIENCE)


# Either there is no chart, or Plotly has finished drawing it for the width that the page has now.
_DRAWN = """() => {
  if (document.querySelector("[data-testid=stSkeleton]")) return false
  return [...document.querySelectorAll(".js-plotly-plot")].every(plot => {
    if (!plot.calcdata?.length) return false
    if (!plot.closest(".st-key-chart")) return true
    const room = document.querySelector(".st-key-bridge").getBoundingClientRect().width
    return plot._context.toImageButtonOptions.width === Math.floor(room / 20) * 20
  })
}"""


@dataclass
class Dashboard:
    """The page as a person uses it."""

    page: Page
    url: str
    log: Path
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, query: str = "") -> "Dashboard":
        self.page.goto(f"{self.url}/{query}")
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until the script has run and nothing on the page is from an earlier run."""
        expect(self.page.locator("[data-testid=stApp][data-test-script-state=notRunning]")).to_be_visible()
        expect(self.page.locator("[data-stale=true]")).to_have_count(0)
        assert not self.page.get_by_text("Something went wrong on our side").count(), self.log.read_text()[-4000:]
        self.page.wait_for_function(_DRAWN)

    @property
    def chart(self) -> Locator:
        return self.page.locator(".st-key-chart .js-plotly-plot")

    @property
    def summary(self) -> Locator:
        return self.page.locator(".st-key-summary")

    @property
    def panel(self) -> Locator:
        return self.page.locator("article")

    @property
    def table(self) -> Locator:
        return self.page.locator(".st-key-table [data-testid=stDataFrame]")

    def cells(self, inside: str) -> str:
        """The text of a table's cells: drawn on a canvas, which carries them for screen readers."""
        grid = self.page.locator(f"{inside} [data-testid=stDataFrame] table[role=grid]")
        self.page.locator(inside).first.scroll_into_view_if_needed()
        expect(grid.locator("td").first).to_be_attached()
        return "\n".join(grid.locator("td").all_text_contents())

    def tick(self, inside: str, row: int) -> None:
        """Tick the box at the left of a table's row, counted from 0."""
        self._click_cell(inside, row=row, x=18)
        self.settle()

    def choose_row(self, row: int) -> None:
        """Choose a row of the table of events, counted from 0; its event opens."""
        self.table.scroll_into_view_if_needed()
        self.tick(".st-key-table", row)
        expect(self.panel.get_by_role("heading")).to_be_visible()

    def write_cell(self, inside: str, *, row: int, x: float, text: str) -> None:
        """Write into a cell of a table that can be edited: its row from 0, and pixels from the table's left."""
        self._click_cell(inside, row=row, x=x)
        self.page.keyboard.press("Enter")
        editor = self.page.locator("#portal textarea, #portal input")
        expect(editor).to_be_focused()
        editor.fill(text)
        editor.press("Enter")
        expect(editor).to_have_count(0)
        self.settle()

    def choose_meaning(self, inside: str, *, row: int, meaning: str) -> None:
        """Choose what a column of the file means, by its row in the table of columns, from 0."""
        self.write_cell(inside, row=row, x=700, text=meaning)

    def _click_cell(self, inside: str, *, row: int, x: float) -> None:
        """Click into a row of a table, counted from 0, so many pixels from its left, once the table stands still."""
        grid = self.page.locator(f"{inside} [data-testid=stDataFrameResizable]").first
        place = {"x": x, "y": 36 + 35 * row + 17}
        grid.hover(position={"x": x - 5, "y": place["y"] - 5})  # a hand comes from somewhere; the grid looks where to
        grid.click(position=place)

    def tab_to(self, name: str) -> None:
        """Press the Tab key until the control of this name has the focus."""
        named = "e => e.ariaLabel ?? e.labels?.[0]?.textContent ?? e.textContent"
        for _ in range(60):
            self.page.keyboard.press("Tab")
            if str(self.page.locator("*:focus").last.evaluate(named)).startswith(name):
                return
        pytest.fail(f"The Tab key does not reach {name!r}.")

    def tab_to_element(self, target: Locator) -> None:
        """Press the Tab key until this element has the focus."""
        for _ in range(60):
            self.page.keyboard.press("Tab")
            if target.evaluate("e => e.getRootNode().activeElement === e"):
                return
        pytest.fail("The Tab key does not reach it.")

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag the pointer across a chart, and wait until the window has reached the address."""
        before = self.page.url
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move(*end, steps=8)
        self.page.mouse.up()
        self.page.wait_for_url(lambda url: url != before)
        self.settle()

    def upload(self, name: str, content: bytes) -> None:
        """Open a file of one's own."""
        self.page.get_by_role("button", name="Open your own data").click()
        self.page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})
        expect(self.summary).to_contain_text(name)
        self.page.keyboard.press("Escape")
        self.settle()

    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.page.url).query)

    def field(self, label: str) -> Locator:
        return self.page.get_by_label(label, exact=True)

    def choose(self, label: str, option: str) -> None:
        """Pick one option of a multiselect or selectbox by typing it."""
        box = self.page.get_by_role("combobox", name=label, exact=True)
        box.click()
        box.fill(option)
        self.page.get_by_role("option", name=option, exact=True).click()
        self.page.keyboard.press("Escape")
        self.settle()

    def expect_ids_on_chart(self, *ids: str) -> None:
        """Wait until the events that have a mark, by the id that each mark carries, are exactly these."""
        self.page.wait_for_function(
            """wanted => {
              const plot = document.querySelector(".st-key-chart .js-plotly-plot")
              const marks = plot?.data?.flatMap(trace => trace.customdata ?? []).map(mark => String(mark[0]))
              return marks && [...new Set(marks)].sort().join() === wanted
            }""",
            arg=",".join(sorted(ids)),
        )

    def place_of(self, event_id: str) -> tuple[float, float]:
        """Where on the screen the first mark of an event is."""
        place: dict[str, float] = self.chart.evaluate(
            """(plot, id) => {
              for (const trace of plot.calcdata)
                for (const [at, point] of trace.entries()) {
                  const custom = trace[0].trace.customdata?.[at]
                  if (!custom || String(custom[0]) !== id) continue
                  const {xaxis, yaxis} = {xaxis: plot._fullLayout.xaxis, yaxis: plot._fullLayout.yaxis}
                  const box = plot.querySelector('.nsewdrag').getBoundingClientRect()
                  const edge = trace[0].trace.type === 'bar' ? 2 : 0 // a bar's place is its end: point inside it
                  const x = (point.ct ? point.ct[0] : xaxis.c2p(point.x)) - edge
                  const y = point.ct ? point.ct[1] : yaxis.c2p(point.y)
                  return {x: box.x + x, y: box.y + y}
                }
              return null
            }""",
            event_id,
        )
        assert place, f"no mark of {event_id}"
        return place["x"], place["y"]

    def hover(self, event_id: str) -> Locator:
        """Point at an event's mark; returns the label that appears."""
        x, y = self.place_of(event_id)
        self.page.mouse.move(x - 30, y - 30)
        self.page.mouse.move(x, y, steps=4)
        label = self.chart.locator(".hoverlayer .hovertext")
        expect(label.first).to_be_visible()
        return label

    def click_mark(self, event_id: str) -> None:
        self.hover(event_id)
        self.page.mouse.down()
        self.page.mouse.up()
        self.page.wait_for_url(re.compile(f"event={re.escape(event_id)}"))
        self.settle()


@contextmanager
def visit(browser: Browser, server: Server, **options: Any) -> Iterator[Dashboard]:
    """A fresh visit; whatever happens in it, no request may leave for another host and no script may fail."""
    context = browser.new_context(accept_downloads=True, **options)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    dashboard = Dashboard(page, server.url, server.log)
    home = urlsplit(server.url).netloc

    def note(url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.netloc != home:
            dashboard.foreign.append(url)

    page.on("request", lambda request: note(request.url))
    page.on("websocket", lambda socket: note(socket.url))
    page.on("pageerror", lambda error: dashboard.errors.append(str(error)))
    page.on("console", lambda message: dashboard.errors.append(message.text) if message.type == "error" else None)
    try:
        yield dashboard
    finally:
        context.close()
    assert dashboard.foreign == []
    assert dashboard.errors == []
