"""What stands under a chart: the sources by number as far as there is room, the rest counted."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace

import pypdf
import pytest

import timeline
from timeline.events import Events
from timeline.export.foot import ELSEWHERE, foot, holds
from timeline.export.publication import Publication, figure, make
from timeline.export.sizes import SIZES, Size
from timeline.export.sources import Source
from timeline.figure.sheet import fill_sheets

WIDE = Size(1200, None)


def of(publishers: Sequence[str]) -> list[Source]:
    return [Source(at, name, f"Story {at}", "2022-05-01", ()) for at, name in enumerate(publishers, 1)]


def many(number: int) -> Events:
    """So many events, a day and a source each."""
    rows = [
        f"2022-{1 + at // 28:02}-{1 + at % 28:02},Event {at},Paper {at},Story {at},https://paper{at}.example/a/long/way/to/it"
        for at in range(number)
    ]
    return timeline.read_events("\n".join(["date,title,publisher,source,url", *rows]).encode())


def notes(events: Events, wanted: Publication) -> list[str]:
    return [note.text for note in figure(events, wanted, height=wanted.size.height).layout.annotations]


def titles(events: Events, wanted: Publication) -> list[str]:
    drawn = figure(events, wanted, height=wanted.size.height)
    return [text for trace in drawn.data if trace.name == "labels" for text in trace.text]


def test_the_sources_are_numbered_publisher_by_publisher() -> None:
    told = foot(of(["Reuters", "AP", "Reuters", ""]), "short", WIDE)
    assert told.lines == ("Sources: [1, 3] Reuters; [2] AP; [4] “Story 4”, 2022-05-01.",)
    assert told.numbered


def test_then_every_title_carries_the_number_of_its_source() -> None:
    assert sorted(titles(many(3), Publication(size=WIDE))) == ["[1] Event 0", "[2] Event 1", "[3] Event 2"]
    assert titles(many(3), Publication(size=WIDE, sources="none"))[0].startswith("Event ")


def test_a_single_source_needs_no_number() -> None:
    assert foot(of(["Reuters"]), "short", WIDE).lines == ("Sources: Reuters.",)
    assert titles(many(1), Publication(size=WIDE)) == ["Event 0"]


def test_publishers_that_have_no_room_are_counted_and_nothing_is_numbered() -> None:
    told = foot(of([f"The Paper of Town {at}" for at in range(300)]), "short", WIDE)
    assert not told.numbered
    (line,) = told.lines
    named = re.fullmatch(r"Sources: (.*) and (\d+) more\.", line)
    assert named
    assert named[1].count(";") + 1 + int(named[2]) == 300
    assert titles(many(200), Publication(size=SIZES["square"]))[0].startswith("Event ")


@pytest.mark.parametrize("size", ["web", "square", "a4-portrait", "a4-landscape"])
def test_a_full_list_leaves_the_chart_its_half_and_counts_the_rest(size: str) -> None:
    sources = of([f"The Paper of Town {at}" for at in range(300)])
    lines = foot(sources, "full", SIZES[size]).lines
    assert not holds(sources, SIZES[size])
    said = re.fullmatch(r"… and (\d+) more, to \[300\]: a PDF on paper has room for all\.", lines[-1])
    assert said
    assert len(lines) - 1 + int(said[1]) == 300
    assert len(lines) * 14.85 <= 0.45 * (SIZES[size].height or 0)


def test_a_foot_of_ones_own_is_never_cut_off() -> None:
    words = "Every word of this counts. " * 100
    said = " ".join(notes(timeline.read_events(b"date,title\n2022-05-01,A\n"), Publication(foot=words, size=WIDE)))
    assert said.count("counts.") == 100


def test_lines_fill_a_sheet_and_go_on_upon_the_next() -> None:
    sheets = fill_sheets([f"line {at}" for at in range(100)], 300, 48 + 40 + 15 * 30)
    assert [len(sheet) for sheet in sheets] == [30, 30, 30, 10]
    assert [line for sheet in sheets for line in sheet] == [f"line {at}" for at in range(100)]


@pytest.mark.browser
def test_a_pdf_on_paper_lists_every_source_on_its_last_pages() -> None:
    wanted = Publication(title="All", size=SIZES["a4-portrait"], sources="full")
    pages = pypdf.PdfReader(io.BytesIO(make(many(60), ".pdf", wanted).content)).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert all(f"Page {number} of {len(texts)}." in text for number, text in enumerate(texts, 1))
    lists = [text for text in texts if text.startswith("Sources")]
    charts = [text for text in texts if not text.startswith("Sources")]
    assert texts == [*charts, *lists]
    assert all(f"[{number}] Paper {number - 1}, “Story {number - 1}”" in " ".join(lists) for number in range(1, 61))
    assert all(ELSEWHERE in text for text in charts)
    assert all(f"[{number}] Event {number - 1}" in " ".join(charts) for number in range(1, 61))


@pytest.mark.browser
def test_a_pdf_whose_sources_have_room_is_one_page() -> None:
    wanted = Publication(size=SIZES["a4-portrait"], sources="full")
    assert len(pypdf.PdfReader(io.BytesIO(make(many(3), ".pdf", wanted).content)).pages) == 1


@pytest.mark.browser
@pytest.mark.parametrize("size", [name for name, size in SIZES.items() if size.height])
def test_a_picture_with_all_sources_has_its_size_all_the_same(size: str) -> None:
    wanted = Publication(size=replace(SIZES[size], scale=1), sources="full")
    png = make(many(120), ".png", wanted).content
    assert int.from_bytes(png[20:24]) == int(SIZES[size].height or 0)
