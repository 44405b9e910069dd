"""What leaves the house: at the size asked for, with all of its words, the same every time."""

import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pandas as pd
import pypdf
import pytest

import timeline
from listening import PAYLOADS, Listening, hostile_csv
from timeline import columns
from timeline.events import Events
from timeline.export.paged import paginate
from timeline.export.publication import Publication, make, table_format
from timeline.export.sizes import SIZES
from timeline.export.sources import fingerprint, number_sources
from timeline.problems import UsageError

SAMPLE = Path(__file__).parents[2] / "data" / "events.csv"


@pytest.fixture(scope="module")
def sample() -> Events:
    return timeline.read_events(SAMPLE)


@pytest.fixture(scope="module")
def some(sample: Events) -> Events:
    return sample.select(timeline.Selection(actors=("Volker Türk",)))


def words(svg: bytes) -> str:
    return " ".join(re.findall(r">([^<>]+)</t(?:ext|span)>", svg.decode()))


# Paper sizes of ISO 216 and the sizes that the platforms ask for, at 300 dots to the inch where printed.
@pytest.mark.browser
@pytest.mark.parametrize(
    ("name", "pixels"),
    [
        ("web", (1200, 675)),
        ("slide", (1920, 1080)),
        ("square", (1080, 1080)),
        ("a4-portrait", (2480, 3508)),
        ("a4-landscape", (3508, 2480)),
        ("a3-portrait", (3508, 4961)),
        ("a3-landscape", (4961, 3508)),
    ],
)
def test_a_named_size_gives_its_pixels_exactly(some: Events, name: str, pixels: tuple[int, int]) -> None:
    png = make(some, ".png", Publication(size=SIZES[name])).content
    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == pixels


@pytest.mark.browser
def test_a_column_is_85_millimetres_wide_and_as_high_as_its_rows(some: Events) -> None:
    png = make(some, ".png", Publication(size=SIZES["column"])).content
    assert int.from_bytes(png[16:20]) in (1003, 1004)  # 85 mm at 300 dpi is 1003.9
    assert int.from_bytes(png[20:24]) > 1004


@pytest.mark.browser
@pytest.mark.parametrize("kind", [".svg", ".png", ".pdf", ".html", ".csv", ".json"])
def test_the_same_data_and_options_give_the_same_bytes(sample: Events, kind: str) -> None:
    again = timeline.read_events(SAMPLE)
    wanted = Publication(title="The visit")
    chosen = timeline.Selection(actors=("Volker Türk",))
    assert make(sample.select(chosen), kind, wanted).content == make(again.select(chosen), kind, wanted).content


@pytest.mark.browser
def test_the_foot_names_publishers_fingerprint_and_day_of_making(some: Events) -> None:
    said = words(make(some, ".svg", Publication(made_on=date(2026, 11, 24))).content)
    assert "Sources: " in said
    assert f"Fingerprint of the events shown: {fingerprint(some.frame)}. Made on 24 November 2026." in said


@pytest.mark.browser
def test_a_foot_of_ones_own_replaces_the_sources_and_not_the_fingerprint(some: Events) -> None:
    said = words(make(some, ".svg", Publication(foot="Our own <words>\nin two lines")).content)
    assert "Sources:" not in said
    assert "&lt;words&gt;" in said or "&#60;words&#62;" in said
    assert fingerprint(some.frame) in said


@pytest.mark.browser
def test_with_all_sources_every_title_carries_the_number_of_its_source(some: Events) -> None:
    said = words(make(some, ".svg", Publication(sources="full", size=SIZES["a4-landscape"])).content)
    sources, numbers = number_sources(some.frame)
    for number in set(numbers):
        assert said.count(f"[{number}] ") >= 2  # at a mark, and in the list
    assert len(sources) == len(set(numbers))


@pytest.mark.browser
def test_rows_without_a_date_are_counted_on_the_picture() -> None:
    events = timeline.read_events(b"date,title\n2022-05-23,A\nthe report,B\n")
    assert "Not shown: 1 row without a readable date." in words(make(events, ".svg", Publication()).content)


@pytest.mark.browser
def test_a_long_timeline_fills_pages_of_a4_and_every_event_is_on_one(sample: Events) -> None:
    wanted = Publication(title="All", size=SIZES["a4-portrait"], sources="none")
    pages = pypdf.PdfReader(io.BytesIO(make(sample, ".pdf", wanted).content)).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert len(pages) > 1
    assert all(f"Page {number} of {len(pages)}." in text for number, text in enumerate(texts, 1))
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {(595, 842)}  # A4 in points
    said = " ".join(texts)
    beginnings = [" ".join(title.split()[:2]) for title in sample.frame[columns.TITLE]]
    assert [beginning for beginning in beginnings if beginning not in said] == []


@pytest.mark.browser
def test_a_short_timeline_is_one_page(some: Events) -> None:
    pdf = make(some, ".pdf", Publication(size=SIZES["a4-portrait"])).content
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1


def days(count: int) -> Events:
    rows = "".join(f"{day:%Y-%m-%d},Event {day:%j}\n" for day in pd.date_range("2022-01-01", periods=count))
    return timeline.read_events(f"date,title\n{rows}".encode())


@pytest.mark.parametrize(("count", "room"), [(1, 1), (7, 3), (30, 10), (31, 10), (400, 365)])
def test_pages_hold_as_many_days_as_fit_and_no_more(count: int, room: int) -> None:
    pages = paginate(days(count), lambda part, _window: len(part.frame), room)
    sizes = [len(part.frame) for part, _window in pages]
    assert sum(sizes) == count
    assert sizes[:-1] == [room] * (len(sizes) - 1)


def test_a_day_that_no_page_can_hold_has_one_to_itself() -> None:
    events = timeline.read_events(b"date,title\n" + b"2025-01-20,A\n" * 33 + b"2025-01-21,B\n")
    pages = paginate(events, lambda part, _window: len(part.frame), 10)
    assert [len(part.frame) for part, _window in pages] == [33, 1]


def test_what_lasts_longer_than_a_page_is_on_each_it_touches() -> None:
    events = timeline.read_events(b"date,title\n1 May - 30 May 2022,Long\n2 May 2022,A\n20 May 2022,B\n29 May 2022,C\n")
    pages = paginate(events, lambda part, _window: len(part.frame), 2)
    assert len(pages) == 3
    assert all("Long" in set(part.frame[columns.TITLE]) for part, _window in pages)


def test_too_many_pages_are_refused_with_a_way_out() -> None:
    with pytest.raises(UsageError) as caught:
        paginate(days(90), lambda part, _window: len(part.frame), 1)
    assert str(caught.value) == "the timeline would take more than 40 pages. Narrow it, or choose a larger size."


def test_open_ends_reach_to_the_last_page() -> None:
    events = timeline.read_events(b"date,title\nsince 1 May 2022,Open\n2 May 2022,A\n20 May 2022,B\n")
    pages = paginate(events, lambda part, _window: len(part.frame), 2)
    assert "Open" in set(pages[-1][0].frame[columns.TITLE])


def test_the_fingerprint_changes_with_any_word_and_not_with_the_place_in_the_file(sample: Events) -> None:
    frame = sample.frame
    changed = frame.assign(**{columns.QUOTE: frame[columns.QUOTE].where(frame.index != 3, "another word")})
    moved = frame.assign(**{columns.ROW: frame[columns.ROW] + 1, columns.NOTES: "assumed otherwise"})
    read = frame.assign(**{columns.EDTF: "2022"})
    assert fingerprint(changed) != fingerprint(frame) == fingerprint(moved) != fingerprint(read)


def test_one_page_read_on_two_days_is_one_source() -> None:
    rows = {"publisher": ["AP"] * 2, "source": [""] * 2, "published": ["2022-05-01", "2022-06-01"]}
    assert number_sources(pd.DataFrame(rows | {"url": ["https://a.example"] * 2}))[1] == [1, 1]
    assert number_sources(pd.DataFrame(rows | {"url": [""] * 2}))[1] == [1, 2]


def test_a_source_with_nothing_but_a_day_of_publication_is_no_source() -> None:
    frame = pd.DataFrame({"publisher": [""], "source": [""], "published": ["2022-05"], "url": [""]})
    assert number_sources(frame) == ([], [0])


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://a.example/x", "//a.example", "mailto:a@b.example"])
def test_only_web_addresses_are_links_of_a_source(url: str) -> None:
    frame = pd.DataFrame({"publisher": ["AP"], "source": [""], "published": [""], "url": [url]})
    assert number_sources(frame)[0][0].links == ()


def test_an_unknown_kind_lists_what_there_is() -> None:
    with pytest.raises(UsageError) as caught:
        table_format(".rtf")
    assert str(caught.value).startswith(
        "nothing can be written as '.rtf'. Use one of: .png, .svg, .pdf, .jpeg, .webp, "
    )


@pytest.mark.browser
@pytest.mark.parametrize("kind", [".png", ".svg", ".pdf"])
def test_hostile_text_in_a_picture_asks_no_host(listening: Listening, kind: str) -> None:
    events = timeline.read_events(hostile_csv(listening.url).encode())
    made = make(events, kind, Publication(title=PAYLOADS[9].format(url=listening.url), sources="full")).content
    assert listening.requests == []
    if kind == ".svg":
        attributes = [value for element in ET.fromstring(made).iter() for value in element.attrib.values()]
        assert [value for value in attributes if listening.url in value or "RUN" in value] == []


@pytest.mark.browser
def test_dark_is_dark_to_the_corner(some: Events) -> None:
    light, dark = (make(some, ".svg", Publication(theme=theme)).content for theme in ("light", "dark"))
    assert b"fill: rgb(14, 17, 23)" in dark
    assert b"fill: rgb(14, 17, 23)" not in light


def test_events_of_a_publication_are_not_changed_by_it(some: Events) -> None:
    before = some.frame.copy()
    make(some, ".csv", replace(Publication(), sources="full"))
    pd.testing.assert_frame_equal(some.frame, before)
