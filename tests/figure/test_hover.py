"""What a mark says when pointed at."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from chart_events import make
from chart_laws import event_sets
from timeline import text
from timeline.events import Events
from timeline.figure import hover
from timeline.theme import LABEL_SIZE

QUOTE = "We also call on China to refrain from the arbitrary detention. " * 6
ROW = {
    "start": "2022-05-24",
    "date": "On Tuesday",
    "title": "US State Department calls agreeing to the visit a mistake",
    "quote": QUOTE,
    "speaker": "Ned Price",
    "publisher": "Reuters",
}


def told(row: dict[str, object], width: float = 1200) -> list[str]:
    return [unescape(line) for line in hover.full(make([row]).frame, width)[0].split("<br>")]


def test_title_date_quote_speaker_and_source_are_told_in_this_order() -> None:
    lines = told({**ROW, "quote": "a mistake"})
    assert lines == [
        "<b>US State Department calls agreeing to the visit a mistake</b>",
        "24 May 2022 (“On Tuesday”)",
        "<i>“a mistake”</i>",
        "— Ned Price",
        "Source: Reuters",
    ]


def test_a_long_quote_is_shortened_so_that_speaker_and_source_stay() -> None:
    lines = told(ROW)
    assert len(lines) == hover.LINES
    assert lines[-2:] == ["— Ned Price", "Source: Reuters"]
    assert lines[-3].endswith("…</i>")


def test_a_date_written_as_we_say_it_is_said_once() -> None:
    assert told({**ROW, "date": "24 May 2022", "quote": ""})[1] == "24 May 2022"


def test_doubt_is_said() -> None:
    row = {**ROW, "start": "2017-01-01", "end": "2018-01-01", "precision": "year", "date": "c. 2017"}
    assert told({**row, "approximate": True})[1] == "about 2017 (“c. 2017”)"
    assert told({**row, "uncertain": True})[1] == "2017, uncertain (“c. 2017”)"


def test_a_moment_has_its_time() -> None:
    row = {**ROW, "start": "2022-08-31T23:47", "end": "2022-08-31T23:48", "precision": "minute", "date": "11.47pm"}
    assert told(row)[1] == "31 August 2022, 23:47 (“11.47pm”)"


def test_an_event_without_a_title_is_not_mute() -> None:
    assert told({"start": "2022-05-24"}) == ["<b>Untitled</b>", "24 May 2022"]


@given(event_sets(6), st.text(max_size=2000), st.text(max_size=300), st.sampled_from([360, 1200]))
def test_any_text_gives_at_most_eight_lines_that_fit_a_phone(
    events: Events, quote: str, speaker: str, width: int
) -> None:
    frame = events.frame.assign(quote=quote, speaker=speaker, source=speaker)
    for said in hover.full(frame, width):
        lines = said.split("<br>")
        assert len(lines) <= hover.LINES
        for line in lines:
            plain = unescape(line.removeprefix("<b>").removesuffix("</b>").removeprefix("<i>").removesuffix("</i>"))
            assert text.width(plain, LABEL_SIZE, bold=line.startswith("<b>")) <= min(380, width - 60) + 1


def test_thousands_of_marks_carry_a_line_and_no_quote() -> None:
    assert hover.short(make([ROW]).frame) == ["US State Department calls agreeing to the…<br>24 May 2022"]


def test_a_date_in_figures_is_not_said_twice() -> None:
    assert told({**ROW, "date": "2022-05-24", "edtf": "2022-05-24"})[1] == "24 May 2022"
