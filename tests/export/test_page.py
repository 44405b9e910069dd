"""The page in one file: it works from a disk with no network, it narrows, and nothing in it comes alive."""

import html
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

import timeline
from chart_laws import greatest_overlap, meeting
from listening import PAYLOADS, Listening, hostile_csv
from timeline.export import page
from timeline.export.browser import find_browser
from timeline.export.publication import Publication, make

CSV = """date,title,description,actors,category,quote,speaker,source,publisher,url
8 March 2022,Bachelet announces a visit,,Michelle Bachelet; OHCHR,statement,we have reached an agreement,Michelle Bachelet,Update,OHCHR,https://ohchr.example/1
23–28 May 2022,The visit,Six days in China,Michelle Bachelet; China,visit,,,Visit begins,Reuters,https://reuters.example/2
31 August 2022,The assessment,,OHCHR,report,,,Update,OHCHR,https://ohchr.example/1
"""

BAD_LINKS = (
    "javascript:document.title='RUN'",
    "data:text/html,<script>1</script>",
    "file:///etc/passwd",
    "//evil.example/x",
)


def write(tmp_path: Path, data: str = CSV, **options: object) -> Path:
    path = tmp_path / "page.html"
    path.write_bytes(make(timeline.read_events(data.encode()), ".html", Publication(**options)).content)  # type: ignore[arg-type]
    return path


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(find_browser()), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Browser, tmp_path: Path) -> Iterator[Page]:
    """The three events' page, opened from the disk with no network at all."""
    context = chromium.new_context(viewport={"width": 1300, "height": 900}, offline=True)
    tab = context.new_page()
    tab.errors = []  # type: ignore[attr-defined]
    tab.on("console", lambda message: tab.errors.append(message.text) if message.type == "error" else None)  # type: ignore[attr-defined]
    tab.on("pageerror", lambda error: tab.errors.append(str(error)))  # type: ignore[attr-defined]
    tab.goto(write(tmp_path, title="The <visit>").as_uri())
    tab.wait_for_selector("#chart .main-svg")
    yield tab
    context.close()


@pytest.mark.browser
def test_the_chart_is_drawn_offline_and_nothing_complains(opened: Page) -> None:
    assert opened.locator("#chart text").filter(has_text="The assessment").count() == 1
    assert opened.errors == []  # type: ignore[attr-defined]


def drawn(tab: Page) -> list[str]:
    """The titles on the chart, from top to bottom."""
    texts = "all => all.map(text => [text.getBoundingClientRect().top, text.textContent]).sort((a, b) => a[0] - b[0])"
    return [said for _, said in tab.locator("#chart .subplot.xy .textpoint text").evaluate_all(texts)]


@pytest.mark.browser
def test_ticking_an_actor_narrows_the_table_and_lays_the_chart_out_anew(opened: Page) -> None:
    high = opened.evaluate("document.getElementById('chart').layout.height")
    opened.get_by_text("Actors", exact=True).click()
    opened.get_by_label("OHCHR (2)").check()
    assert opened.locator("#events tbody tr:visible strong").all_inner_texts() == [
        "Bachelet announces a visit",
        "The assessment",
    ]
    assert opened.inner_text("#count") == "2 of 3 events"
    expect(opened.locator("#chart .subplot.xy .textpoint text")).to_have_count(2)
    assert sorted(drawn(opened)) == ["Bachelet announces a visit", "The assessment"]
    opened.get_by_role("button", name="Reset").click()
    expect(opened.locator("#chart .subplot.xy .textpoint text")).to_have_count(3)
    assert opened.evaluate("document.getElementById('chart').layout.height") == high


_ROWS = """() => {
  const { data, layout } = document.getElementById("chart")
  const { base, x, y, customdata } = data.find((trace) => trace.name === "events")
  const marks = y.map((at, i) => [customdata[i][0], base[i], base[i] + x[i], at]).filter(([, , , at]) => at !== null)
  const stripes = layout.shapes.filter((shape) => shape.type === "rect").map((shape) => [shape.y0, shape.y1])
  return { marks, stripes, height: layout.yaxis.range[0] }
}"""


@pytest.mark.browser
@pytest.mark.parametrize("width", [1300, 390], ids=["desk", "phone"])
def test_what_filters_leave_has_rows_without_a_collision_and_no_more_than_it_needs(
    chromium: Browser, tmp_path: Path, width: int
) -> None:
    sample = (Path(__file__).parents[2] / "data" / "events.csv").read_text("utf-8")
    tab = chromium.new_page(viewport={"width": width, "height": 900})
    tab.goto(write(tmp_path, sample, title="The visit").as_uri())
    tab.wait_for_selector("#chart .main-svg")
    whole = tab.evaluate(_ROWS)
    assert len({id_ for id_, *_ in whole["marks"]}) == 85  # no "+12" on a page: nobody could look into it
    for actor in ("OHCHR", "United States", "Antony Blinken"):
        tab.get_by_role("button", name="Reset").click()
        tab.locator(f"input[name=actor][value='{actor}']").evaluate("box => box.click()")
        left = tab.locator("#events tbody tr:visible").evaluate_all("rows => rows.map(row => row.dataset.id)")
        found = tab.evaluate(_ROWS)
        assert {id_ for id_, *_ in found["marks"]} == set(left)
        assert found["height"] < whole["height"]
        edges = [0.0, *(edge for stripe in found["stripes"] for edge in stripe), found["height"]]
        for top, bottom in itertools.pairwise(sorted(set(edges))):
            band = [mark for mark in found["marks"] if top < mark[3] < bottom]
            heights = {y for *_, y in band}
            for row in heights:
                assert not meeting([(start, end) for _, start, end, y in band if y == row])
            assert len(heights) == greatest_overlap((start, end) for _, start, end, _ in band)
    tab.close()


@pytest.mark.browser
def test_categories_and_words_narrow_too_and_reset_brings_all_back(opened: Page) -> None:
    opened.get_by_label("Find").fill("SIX days")
    assert opened.locator("#events tbody tr:visible").count() == 1
    opened.get_by_text("Categories", exact=True).click()
    opened.get_by_label("report (1)").check()
    assert opened.inner_text("#count") == "No event matches. Press Reset to see all of them."
    opened.get_by_role("button", name="Reset").click()
    expect(opened.locator("#events tbody tr:visible")).to_have_count(3)


@pytest.mark.browser
def test_a_quote_is_read_by_pointing_at_its_mark(opened: Page) -> None:
    box = opened.locator("#chart text").filter(has_text="Bachelet announces a visit").first.bounding_box()
    assert box
    opened.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    opened.wait_for_selector("#chart .hoverlayer .hovertext")
    assert "we have reached an agreement" in (opened.text_content("#chart .hoverlayer") or "")


@pytest.mark.browser
def test_a_quote_is_read_by_tapping_too_within_the_width_of_a_phone(chromium: Browser, tmp_path: Path) -> None:
    quote = "a long <b>quote</b> of $5 … $6, case #000012 and %{x} " * 20
    context = chromium.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    tab = context.new_page()
    tab.goto(write(tmp_path, f'date,title,quote,speaker\n2022-05-01,Said,"{quote}",Somebody\n').as_uri())
    label = tab.locator("#chart .subplot.xy .textpoint text")
    label.scroll_into_view_if_needed()
    label.tap(force=True)
    hover = tab.locator("#chart .hoverlayer .hovertext")
    expect(hover).to_be_visible()
    box = hover.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    lines = hover.locator(".nums tspan.line")
    assert lines.count() <= 8
    assert "“a long <b>quote</b> of $5 … $6, case #000012 and %{x} a" in " ".join(lines.all_text_contents())
    context.close()


@pytest.mark.browser
def test_nothing_offers_to_share_or_upload(opened: Page) -> None:
    assert opened.locator("#chart .modebar-btn").count() >= 1
    titles = opened.locator("#chart .modebar-btn").evaluate_all("all => all.map(b => b.dataset.title || '')")
    assert not [title for title in titles if "hare" in title or "loud" in title or "lotly" in title]


@pytest.mark.browser
def test_a_phone_gets_a_layout_of_its_own_width(chromium: Browser, tmp_path: Path) -> None:
    tab = chromium.new_page(viewport={"width": 390, "height": 800})
    tab.goto(write(tmp_path, title="The visit").as_uri())
    tab.wait_for_selector("#chart .main-svg")
    assert tab.evaluate("document.querySelector('#chart .main-svg').getBoundingClientRect().width") <= 390
    tab.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", [1300, 390], ids=["desk", "phone"])
def test_the_page_itself_never_scrolls_sideways(chromium: Browser, tmp_path: Path, width: int) -> None:
    tab = chromium.new_page(viewport={"width": width, "height": 800})
    tab.goto(write(tmp_path, title="The visit").as_uri())
    tab.wait_for_selector("#chart .main-svg")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.close()


@pytest.mark.browser
@pytest.mark.parametrize("light", [False, True], ids=["page", "light page"])
def test_hostile_text_stays_text_and_asks_no_host(
    chromium: Browser, tmp_path: Path, listening: Listening, light: bool
) -> None:
    data = hostile_csv(listening.url)
    title, subtitle = (payload.format(url=listening.url) for payload in PAYLOADS[:2])
    asked: list[str] = []
    tab = chromium.new_page()
    tab.on(
        "request", lambda request: asked.append(request.url) if not request.url.startswith(("file:", "data:")) else None
    )
    tab.goto(write(tmp_path, data, title=title, subtitle=subtitle, light=light).as_uri())
    tab.wait_for_selector("#chart img" if light else "#chart .main-svg")
    for label in tab.locator("#chart text").all()[:40]:
        label.dispatch_event("mouseover")
    tab.wait_for_timeout(300)
    assert tab.title() == title
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert listening.requests == []
    tab.close()


@pytest.mark.parametrize("link", BAD_LINKS)
def test_only_web_addresses_become_links(tmp_path: Path, link: str) -> None:
    text = write(tmp_path, f'date,title,source,url\n2022-05,A,Source,"{link}"\n').read_text("utf-8")
    assert re.findall(r'href="(?!#)([^"]*)"', text) == []


def test_links_open_elsewhere_and_tell_nothing(tmp_path: Path) -> None:
    text = write(tmp_path).read_text("utf-8")
    assert (
        '<a href="https://reuters.example/2" rel="noopener noreferrer" target="_blank">https://reuters.example/2</a>'
        in text
    )


def test_the_policy_allows_two_scripts_by_digest_and_no_address(tmp_path: Path) -> None:
    found = re.search(r'Content-Security-Policy" content="([^"]+)"', write(tmp_path).read_text("utf-8"))
    assert found
    rules = dict(rule.strip().split(" ", 1) for rule in html.unescape(found[1]).split(";"))
    assert rules["default-src"] == "'none'"
    assert re.fullmatch(r"'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}='", rules["script-src"])
    assert not re.search(r"https?:|\*|unsafe-eval", found[1])


def test_a_source_used_twice_is_one_source(tmp_path: Path) -> None:
    text = write(tmp_path).read_text("utf-8")
    assert re.findall(r'<li id="source-(\d)">([^<]*) <', text) == [
        ("1", "OHCHR, “Update”"),
        ("2", "Reuters, “Visit begins”"),
    ]
    assert re.findall(r'<a href="#source-\d">(\d)</a>', text) == ["1", "2", "1"]


def test_the_table_has_wording_and_reading_of_a_date(tmp_path: Path) -> None:
    text = write(tmp_path, "date,published,title\non Friday,2022-05-16,A protest\n").read_text("utf-8")
    assert '<td class="date">on Friday<span class="read">13 May 2022</span></td>' in text


def test_rows_that_could_not_be_dated_are_counted_on_the_page(tmp_path: Path) -> None:
    text = write(tmp_path, CSV + "the report,No date,,,,,,,,\n").read_text("utf-8")
    assert "1 row of the file could not be dated and is not shown." in text


def test_the_same_events_make_the_same_page(tmp_path: Path) -> None:
    assert write(tmp_path).read_bytes() == write(tmp_path).read_bytes()


def test_the_page_is_under_3_megabytes_with_2000_events_too_and_the_light_one_under_200_kilobytes(
    tmp_path: Path,
) -> None:
    assert write(tmp_path).stat().st_size < 2_200_000
    many = "".join(
        f"{2000 + at % 20}-05-{1 + at % 28:02},What happened as number {at} of them\n" for at in range(2_000)
    )
    assert write(tmp_path, f"date,title\n{many}").stat().st_size < 3_000_000
    assert write(tmp_path, light=True).stat().st_size < 200_000


def test_the_snippet_keeps_the_page_in_a_box(tmp_path: Path) -> None:
    assert 'sandbox="allow-scripts allow-popups"' in page.embed_snippet("a.html", '"x"')
    assert 'title="&quot;x&quot;"' in page.embed_snippet("a.html", '"x"')


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_has_no_fault_that_bars_readers(chromium: Browser, tmp_path: Path, theme: str) -> None:
    context = chromium.new_context(bypass_csp=True)  # for the checker's own script
    tab = context.new_page()
    tab.goto(write(tmp_path, title="The visit", theme=theme).as_uri())
    tab.wait_for_selector("#chart .main-svg")
    tab.get_by_text("Actors", exact=True).click()
    found = Axe().run(tab).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["target"]) for fault in found] == []
    context.close()
