"""The page in a real browser: server start to first chart, and filter click to repaint, each against a bare page.

The bare page holds one `st.plotly_chart` of as many marks (and one multiselect that filters it): what Streamlit, Plotly
and the browser take by themselves. Both are measured in turn, so that a busy machine is busy for both.
"""

import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page
from tests.serving import dashboard_command, launch, serve, streamlit_command

_ROUNDS = 5
_CLICKS = 10
_CHART = 'document.querySelector(".st-key-chart .js-plotly-plot")'
_READY = f"() => {_CHART}?.calcdata?.length > 0"
_MARKS = f"() => {_CHART}?.data?.reduce((n, trace) => n + (trace.x?.length ?? 0), 0)"
_CHANGED = f"before => {{ const now = ({_MARKS})(); return now && now !== before }}"
_BACK = f"before => ({_MARKS})() === before"
_BARE = """
import streamlit as st
who = st.sidebar.multiselect("Actors", ["a", "b"])
days = [f"2022-{1 + n % 12:02d}-{1 + n % 28:02d}" for n in range(85) if not who or n % 2]
with st.container(key="chart"):
    st.plotly_chart({"data": [{"type": "scatter", "mode": "markers", "x": days, "y": days}]}, key="bare")
"""


def main() -> None:
    """Print both measures with their ratio to the bare page."""
    with tempfile.TemporaryDirectory() as folder, launch() as browser:
        bare_script = Path(folder) / "bare.py"
        bare_script.write_text(_BARE)
        pages = {"dashboard": dashboard_command(), "bare page": streamlit_command(bare_script)}
        starts: dict[str, list[float]] = {name: [] for name in pages}
        clicks: dict[str, list[float]] = {name: [] for name in pages}
        for _ in range(_ROUNDS):
            for name, command in pages.items():
                starts[name].append(_start_to_chart(browser, command, Path(folder)))
        for name, command in pages.items():
            clicks[name] = _click_to_repaint(browser, command, Path(folder), "China" if name == "dashboard" else "a")
    _print("server start to first chart", starts)
    _print("filter click to repaint", clicks)


def _print(what: str, seconds: dict[str, list[float]]) -> None:
    ours, bare = (statistics.median(values) for values in seconds.values())
    worst = max(seconds["dashboard"])
    print(f"{what:28} {ours:6.2f} s (worst {worst:.2f}), bare page {bare:.2f} s, ratio {ours / bare:.2f}")


def _start_to_chart(browser: Browser, command: Sequence[str], folder: Path) -> float:
    started = time.perf_counter()
    with serve(command, folder) as server:
        page = browser.new_page()
        page.goto(server.url)
        page.wait_for_function(_READY)
        taken = time.perf_counter() - started
        page.close()
    return taken


def _click_to_repaint(browser: Browser, command: Sequence[str], folder: Path, option: str) -> list[float]:
    with serve(command, folder) as server:
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.goto(server.url)
        page.wait_for_function(_READY)
        # Twice unmeasured: the first clicks also load what later ones find in the caches.
        taken = [_pick(page, option) for _ in range(_CLICKS + 2)][2:]
        page.close()
    return taken


def _pick(page: Page, option: str) -> float:
    """Seconds from the click on an actor to the changed chart; the actor is taken back afterwards, unmeasured."""
    before = page.evaluate(_MARKS)
    box = page.get_by_role("combobox", name="Actors", exact=True)
    box.click()
    box.fill(option)
    target = page.get_by_role("option", name=option, exact=True)
    target.wait_for()
    started = time.perf_counter()
    target.click()
    page.wait_for_function(_CHANGED, arg=before)
    taken = time.perf_counter() - started
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    take_back = page.get_by_role("button", name=f"Take back {option}")  # the bare page has a list of Streamlit's own
    if take_back.count():
        take_back.click()
    else:
        page.keyboard.press("Escape")
        box.click()
        page.keyboard.press("Backspace")
    page.wait_for_function(_BACK, arg=before)
    page.keyboard.press("Escape")
    return taken


if __name__ == "__main__":
    main()
