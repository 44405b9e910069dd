"""The chart as a real browser draws it: widths of texts, boxes on screen and in the SVG, texts as written."""

import io
import itertools
import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page
from plotly.offline import get_plotlyjs

from chart_events import make, shipped
from timeline import text
from timeline.figure import draw, figure_config
from timeline.selection import Selection
from timeline.theme import FONTS

pytestmark = pytest.mark.browser

TEXTS = [
    "Bachelet's first Council speech text asks China for access across the country",
    "Human Rights Council rejects Xinjiang debate by 19 votes to 17",
    "AVATAR To Yo WAVE 1,000.50 – “quoted” … (a/b) [c] {d} @ 100%",
    "Türk, Škoda, Ærø, Łódź, naïve, façade, ΑΒΓ αβγ",
    "Верховный комиссар ООН по правам человека",
    "2022年8月31日 联合国人权高专办",
    "東京の報道官が発表した",
    "유엔 인권최고대표 사무소",
    "مجلس حقوق الإنسان يرفض النقاش حول شينجيانغ",
    "מועצת זכויות האדם",
    "मानवाधिकार परिषद ने बहस खारिज की",
    "สำนักงานข้าหลวงใหญ่สิทธิมนุษยชน",
    "🕊️ 👩‍⚖️ 🇨🇭 ✅",
]

_MEASURE = """([texts, fonts]) => {
  document.getElementById('copy').innerHTML = '<svg width="4000" height="100"><text y="50"/></svg>'
  const element = document.querySelector('#copy text')
  return texts.map(([said, size, weight]) => {
    element.setAttribute('style', `font-family:${fonts};font-size:${size}px;font-weight:${weight};white-space:pre`)
    element.textContent = said
    return element.getBBox().width
  })
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page with Plotly in it, for every figure of this module."""
    page = browser.new_page()
    page.set_content(
        f"<body style='margin:0'><div id='chart'></div><div id='copy'></div><script>{get_plotlyjs()}</script>"
    )
    yield page
    page.close()


def test_no_text_is_wider_than_its_measure_and_none_much_narrower(page: Page) -> None:
    asked = [(said, size, weight) for said in TEXTS for size, weight in ((12, 400), (13, 700))]
    measured = page.evaluate(_MEASURE, [asked, FONTS])
    for (said, size, weight), real in zip(asked, measured, strict=True):
        ours = text.width(said, size, bold=weight == 700)
        assert real <= ours + 1, said
        if said.isascii():
            assert ours <= real * 1.03, said


_SHOW = """([text, config]) => {
  const figure = JSON.parse(text), chart = document.getElementById('chart')
  document.getElementById('copy').innerHTML = ''
  Plotly.purge(chart)
  return Plotly.newPlot(chart, figure.data, figure.layout, config).then(() => null)
}"""


def show(page: Page, figure: Any, viewport: tuple[int, int] = (1900, 1400)) -> list[str]:
    """Draw the figure into the page; the list grows by every address that is asked for from then on."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_viewport_size({"width": viewport[0], "height": viewport[1]})
    page.mouse.move(0, 0)
    page.evaluate(_SHOW, [figure.to_json(), figure_config()])
    return asked


# The boxes of the labels, of the "+12", of the markers, and of the texts of the axis.
_BOXES = """root => {
  const box = e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom] }
  const all = selector => [...root.querySelectorAll(selector)].map(box)
  return {
    labels: all('.subplot.xy .textpoint text'),
    markers: [...root.querySelectorAll('.subplot.xy .points path.point')]
      .filter(e => !e.closest('.barlayer')).map(box),
    ticks: all('.xtick text'),
  }
}"""


def meet(one: list[float], other: list[float], slack: float = 0.5) -> bool:
    return (
        one[0] < other[2] - slack
        and other[0] < one[2] - slack
        and one[1] < other[3] - slack
        and other[1] < one[3] - slack
    )


def assert_nothing_touches(boxes: dict[str, Any], width: int) -> None:
    assert boxes["labels"]
    for one, other in itertools.combinations(boxes["labels"], 2):
        assert not meet(one, other)
    # A line of text is as high as its font; what is drawn of it is a marker's height at most.
    for label, marker in itertools.product(boxes["labels"], boxes["markers"]):
        thin = [label[0], label[1] + 3, label[2], label[3] - 3]
        assert not meet(thin, marker)
    for one, other in itertools.combinations(boxes["ticks"], 2):
        assert not meet(one, other)
    for left, _, right, _ in boxes["labels"]:
        assert left >= 0
        assert right <= width


WIDTHS = [360, 700, 1200, 1800]
DAY = make(
    [
        {"start": "2025-01-20", "title": f"Executive order {at} on the first day", "actors": "President"}
        for at in range(33)
    ]
)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("what", ["shipped", "two actors", "33 on one day", "all in a low picture", "one band"])
def test_no_label_touches_a_label_a_mark_or_the_edge_on_screen(page: Page, width: int, what: str) -> None:
    events = {
        "shipped": shipped(),
        "two actors": shipped().select(Selection(actors=("OHCHR", "China (MFA)"))),
        "33 on one day": DAY,
    }.get(what, shipped())
    looks: dict[str, Any] = {
        "all in a low picture": {"height": 675, "window": "all"},
        "one band": {"group_by": "none", "window": "all"},
    }.get(what, {})
    show(page, draw(events, width=width, title="The UN, China and the Xinjiang assessment", **looks))
    assert_nothing_touches(page.evaluate(f"({_BOXES})(document.getElementById('chart'))"), width)


@pytest.mark.parametrize("factor", [1.25, 2.0])
def test_a_wider_page_brings_no_collision(page: Page, factor: float) -> None:
    show(page, draw(shipped(), width=900))
    page.evaluate(f"Plotly.relayout(document.getElementById('chart'), {{width: {900 * factor}}})")
    assert_nothing_touches(page.evaluate(f"({_BOXES})(document.getElementById('chart'))"), int(900 * factor))


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_touches_in_the_exported_svg_either(page: Page, width: int) -> None:
    figure = draw(shipped(), width=width, title="The UN, China and the Xinjiang assessment", foot=["Sources: OHCHR"])
    show(page, figure)
    size = {"format": "svg", "width": width, "height": int(figure.layout.height)}
    image = page.evaluate(f"Plotly.toImage(document.getElementById('chart'), {json.dumps(size)})")
    page.evaluate("Plotly.purge(document.getElementById('chart'))")
    copy = "document.getElementById('copy')"
    page.evaluate(f"image => {{ {copy}.innerHTML = decodeURIComponent(image.slice(image.indexOf(',') + 1)) }}", image)
    assert_nothing_touches(page.evaluate(f"({_BOXES})({copy})"), width)


NASTY = [
    "<b>bold</b> & <extra>gone</extra>",
    "case #000012 and #000040",
    "%{x} and %{customdata[0]}",
    "costs $5 … $6",
    "&nbsp; &#35; &lt;",
    "<span style='background:url(http://127.0.0.1:9/b)'>x</span>",
    "<a href='http://127.0.0.1:9/'>link</a>",
    "مجلس حقوق الإنسان 2022",
    "👩‍⚖️ 🕊️ verdict",
]


@pytest.mark.parametrize("said", NASTY)
def test_text_appears_as_written_in_label_hover_band_and_legend_and_fetches_nothing(page: Page, said: str) -> None:
    row = {"start": "2022-05-01", "title": said, "quote": said, "actors": said, "category": said}
    asked = show(page, draw(make([row]), title=said, width=1800))
    label = page.locator(".subplot.xy .textpoint text")
    assert shown(label.first.text_content()) == said
    box = label.first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector("#chart .hoverlayer .hovertext text")
    lines = [shown(line) for line in page.locator(".hoverlayer .hovertext .nums tspan.line").all_text_contents()]
    # A long word is broken between lines: without blanks it is whole.
    found = "".join("".join(lines).split())
    assert found.startswith("".join(said.split()))
    assert f"“{said}”".replace(" ", "") in found
    notes = [shown(note) for note in page.locator(".annotation-text").all_text_contents()]
    assert notes.count(said) >= 2
    assert asked == []


def shown(found: str | None) -> str:
    """Text without the signs that only keep directions apart."""
    return (found or "").replace("\u2068", "").replace("\u2069", "").replace("\u200b", "").strip()


def test_hover_text_fits_a_phone(page: Page) -> None:
    row = {"start": "2022-05-01", "title": "A title of some length " * 5, "quote": "and a long quote " * 60}
    row |= {"actors": "China", "speaker": "Somebody with a long name and a longer office " * 3, "publisher": "Reuters"}
    show(page, draw(make([row]), width=390, height=500), viewport=(390, 800))
    box = page.locator(".subplot.xy .textpoint text").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 5, box["y"] + box["height"] / 2)
    page.wait_for_selector("#chart .hoverlayer .hovertext text")
    hover = page.locator(".hoverlayer .hovertext").first.bounding_box()
    assert hover is not None
    assert hover["x"] >= 0
    assert hover["x"] + hover["width"] <= 390
    assert page.locator(".hoverlayer .hovertext .nums tspan.line").count() == 8


def test_a_folded_axis_puts_every_mark_where_it_was_laid_out(page: Page) -> None:
    days = ("1990-05-01", "1990-05-20", "2001-09-11", "2001-10-01", "2022-02-24")
    events = make([{"start": day, "title": f"Event of {day}", "actors": "A"} for day in days])
    figure = draw(events, width=1200, window="all", fold=True)
    assert len(figure.layout.xaxis.rangebreaks) == 2
    show(page, figure)
    boxes = page.evaluate(f"({_BOXES})(document.getElementById('chart'))")
    assert_nothing_touches(boxes, 1200)
    middles = sorted((left + right) / 2 for left, _, right, _ in boxes["markers"])
    # Nineteen days of 1990 and twenty of 2001 are as far apart as they were, and the decades between are gone.
    assert middles[1] - middles[0] == pytest.approx((middles[3] - middles[2]) * 19 / 20, abs=1)
    assert middles[2] - middles[1] < 600


KINDS: dict[str, dict[str, object]] = {
    "moment": {"start": "2022-05-23T10:00", "end": "2022-05-23T10:01", "precision": "minute"},
    "day": {"start": "2022-05-23"},
    "about a day": {"start": "2022-05-23", "approximate": True},
    "in a month": {"start": "2022-05-01", "end": "2022-06-01", "precision": "month"},
    "about a month": {"start": "2022-05-01", "end": "2022-06-01", "precision": "month", "approximate": True},
    "a span": {"start": "2022-05-01", "end": "2022-06-01", "is_interval": True},
    "vague ends": {
        "start": "2022-05-01",
        "end": "2022-06-01",
        "core_start": "2022-05-11",
        "core_end": "2022-05-21",
        "precision": "month",
        "is_interval": True,
    },
    "open end": {"start": "2022-05-01", "end": "NaT", "is_interval": True},
    "open start": {"start": "NaT", "end": "2022-06-01", "is_interval": True},
    "some time after": {"start": "2022-05-01", "end": "NaT"},
    "some time before": {"start": "NaT", "end": "2022-06-01"},
    "open on both sides": {"start": "NaT", "end": "NaT"},
}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_greyscale_print_tells_every_kind_of_date_from_the_others(page: Page, theme: str) -> None:
    window = (np.datetime64("2022-03-01"), np.datetime64("2022-09-01"))
    seen = {}
    for kind, row in KINDS.items():
        events = make([{**row, "title": "", "actors": "A", "category": "c"}])
        show(page, draw(events, width=1200, window=window, theme=theme))  # type: ignore[arg-type]
        box = page.locator(".barlayer path").bounding_box()
        assert box is not None
        middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        clip = {"x": middle[0] - 90, "y": middle[1] - 10, "width": 180, "height": 20}
        picture = Image.open(io.BytesIO(page.screenshot(clip=clip))).convert("L")
        seen[kind] = np.asarray(picture, dtype=float)
    for one, other in itertools.combinations(KINDS, 2):
        differing = np.abs(seen[one] - seen[other]) > 40
        assert differing.sum() >= 30, f"{one} looks like {other}"
