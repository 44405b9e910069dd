"""Chronologies and bibliographies: every event once, every source numbered, every sign as it was written."""

import json
import re

import pytest

import timeline
from timeline.export import bibliography, reports

CSV = b"""date,published,title,description,actors,quote,speaker,source,publisher,url
on Friday,2022-05-16,A *bold* | protest,Outside,UN; China,we [will] see,A_B,"Letter: 50% {sic}",World & Co,https://a.example/x_y?a=1&b=2
2022-05-23,May 2022,The visit,,China,,,"Letter: 50% {sic}",World & Co,https://a.example/other
2022-05-24,2022-05-16,Again,,China,,,"Letter: 50% {sic}",World & Co,https://a.example/x_y?a=1&b=2
2022-08-31,,Released,,OHCHR,,,,,
"""


@pytest.fixture
def frame() -> object:
    return timeline.read_events(CSV).frame


def test_markdown_has_a_row_an_event_and_a_footnote_a_source(frame: object) -> None:
    lines = reports.to_markdown(frame, "A #1").decode().splitlines()  # type: ignore[arg-type]
    assert lines[0] == r"# A \#1"
    assert len([line for line in lines if line.startswith("| ")]) == 1 + 4
    assert [line[:5] for line in lines if line.startswith("[^")] == ["[^1]:", "[^2]:"]


def test_markdown_means_nothing_but_what_we_meant(frame: object) -> None:
    row = reports.to_markdown(frame).decode().splitlines()[2]  # type: ignore[arg-type]
    assert row == (
        r"| 13 May 2022 \(“on Friday”\) | **A \*bold\* \| protest**<br>Outside<br>“we \[will\] see” (A\_B)"
        r" | UN; China | [^1] |"
    )


def test_a_date_in_figures_is_not_said_twice(frame: object) -> None:
    assert [entry.date for entry in reports.entries(frame)[0]] == [  # type: ignore[arg-type]
        "13 May 2022 (“on Friday”)",
        "23 May 2022",
        "24 May 2022",
        "31 August 2022",
    ]


def test_word_gets_footnotes_of_its_own_each_marked_once(frame: object) -> None:
    page = reports.to_word(frame, "<Visit>").decode()  # type: ignore[arg-type]
    assert "<h1>&lt;Visit&gt;</h1>" in page
    assert re.findall(r'style="mso-footnote-id:ftn(\d)" href="#_ftn\d"', page) == ["1", "2"]
    assert re.findall(r'<div style="mso-element:footnote" id="ftn(\d)">', page) == ["1", "2"]
    assert "<b>Again</b><sup>[1]</sup>" in page
    assert page.count("<tr>") == 5


def test_bibtex_escapes_what_latex_would_run(frame: object) -> None:
    first = bibliography.to_bibtex(frame).decode().split("\n\n")[0]  # type: ignore[arg-type]
    assert first.splitlines() == [
        "@misc{world-co-2022-1,",
        r"  title = {{Letter: 50\% \{sic\}}},",
        r"  publisher = {World \& Co},",
        "  date = {2022-05-16},",
        "  year = {2022},",
        "  url = {https://a.example/x_y?a=1&b=2}",
        "}",
    ]


def test_every_bibtex_key_is_its_own(frame: object) -> None:
    keys = re.findall(r"@misc\{([^,]+),", bibliography.to_bibtex(frame).decode())  # type: ignore[arg-type]
    assert len(keys) == len(set(keys)) == 2


def test_csl_says_a_month_as_a_month(frame: object) -> None:
    first, second = json.loads(bibliography.to_csl(frame))  # type: ignore[arg-type]
    assert first == {
        "id": "world-co-2022-1",
        "type": "webpage",
        "title": "Letter: 50% {sic}",
        "container-title": "World & Co",
        "URL": "https://a.example/x_y?a=1&b=2",
        "issued": {"date-parts": [[2022, 5, 16]]},
    }
    assert second["issued"] == {"date-parts": [[2022, 5]]}


def test_a_day_of_publication_nobody_can_read_is_kept_as_words() -> None:
    frame = timeline.read_events(b"date,published,title,publisher\n2022-05-23,no idea,A,AP\n").frame
    assert json.loads(bibliography.to_csl(frame))[0]["issued"] == {"literal": "no idea"}
    assert "note = {no idea}" in bibliography.to_bibtex(frame).decode()
