"""What a selection keeps, and how it says itself."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chart_events import make
from timeline import columns
from timeline.problems import UsageError
from timeline.selection import Selection


def ids(frame: pd.DataFrame) -> list[str]:
    return frame[columns.ID].tolist()


def when(text: str) -> np.datetime64:
    return np.datetime64(text, "s")


EVENTS = make(
    [
        {"id": "a", "start": "2022-05-01", "actors": "China; OHCHR", "category": "visit", "title": "Türk said “no”"},
        {"id": "b", "start": "2022-05-02", "actors": "China (MFA)", "category": "statement", "title": "A (b) c.*"},
        {"id": "c", "start": "2022-05-03", "actors": "OHCHR", "category": "statement", "quote": "STRASSE"},
        {"id": "d", "start": "2022-05-04", "actors": "", "category": "", "title": "Nobody"},
    ]
).frame


@pytest.mark.parametrize(
    ("selection", "kept"),
    [
        (Selection(), "abcd"),
        (Selection(actors=("China",)), "a"),  # a whole name: "China (MFA)" is somebody else
        (Selection(actors=("China", "OHCHR")), "ac"),
        (Selection(actors=("China", "OHCHR"), match="all"), "a"),
        (Selection(actors=("OHCHR",), exclude=("China",)), "c"),
        (Selection(exclude=("OHCHR",)), "bd"),  # an event without actors has none to leave out
        (Selection(actors=("Chin",)), ""),  # a part of a name is no name
        (Selection(actors=("China; OHCHR",)), ""),  # a cell is no name either
        (Selection(categories=("statement",)), "bc"),
        (Selection(text="turk"), "a"),  # no accents, no case
        (Selection(text='said "no"'), "a"),  # one kind of quotation mark
        (Selection(text="straße"), "c"),
        (Selection(text="(b) c.*"), "b"),  # literal, not a pattern
        (Selection(text=".*"), "b"),
        (Selection(text="mfa"), "b"),  # found among the actors too
        (Selection(text="   "), "abcd"),  # blanks ask for nothing
        (Selection(actors=("OHCHR",), text="turk"), "a"),
    ],
)
def test_a_selection_keeps_what_is_asked_for(selection: Selection, kept: str) -> None:
    assert ids(selection.apply(EVENTS)) == list(kept)


@pytest.mark.parametrize(
    "selection", [Selection(actors=("China",)), Selection(actors=("OHCHR",)), Selection(text="türk")]
)
def test_plain_text_columns_answer_as_categorical_ones_do(selection: Selection) -> None:
    plain = EVENTS.astype({columns.ACTORS: "str", columns.CATEGORY: "str"})
    assert ids(selection.apply(plain)) == ids(selection.apply(EVENTS))


SPANS = make(
    [
        {"id": "visit", "start": "2022-05-23", "end": "2022-05-29", "is_interval": True},
        {"id": "since", "start": "2022-04-25", "end": "NaT", "is_interval": True},
        {"id": "until", "start": "NaT", "end": "2022-05-01", "is_interval": True},
        {"id": "ever", "start": "NaT", "end": "NaT"},
        {"id": "moment", "start": "2022-06-01T12:00", "end": "2022-06-01T12:00", "precision": "minute"},
    ]
).frame


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        ("2022-05-28", "2022-06-01", {"visit", "since", "ever"}),
        ("2022-05-29", "2022-06-01", {"since", "ever"}),  # the visit's end is the first instant after it
        ("2022-04-01", "2022-04-25", {"until", "ever"}),  # half-open: what starts at the end is out
        ("2030-01-01", "2031-01-01", {"since", "ever"}),
        ("1950-01-01", "1951-01-01", {"until", "ever"}),
        ("2022-06-01T12:00", "2022-06-01T12:01", {"since", "ever", "moment"}),
        ("2022-06-01T11:00", "2022-06-01T12:00", {"since", "ever"}),
        ("2022-06-01T12:01", None, {"since", "ever"}),
        (None, "2022-04-25", {"until", "ever"}),
    ],
)
def test_an_event_is_in_the_window_when_the_two_spans_overlap(
    start: str | None, end: str | None, kept: set[str]
) -> None:
    window = Selection(start=when(start) if start else None, end=when(end) if end else None)
    assert set(ids(window.apply(SPANS))) == kept


def test_without_a_filter_the_very_frame_comes_back() -> None:
    assert Selection().apply(EVENTS) is EVENTS


def test_the_order_of_names_makes_no_other_selection() -> None:
    assert Selection(actors=("b", "a", "b")) == Selection(actors=("a", "b"))
    assert hash(Selection(actors=("b", "a"))) == hash(Selection(actors=("a", "b")))


def test_any_unit_of_time_makes_the_same_key() -> None:
    assert Selection(start=np.datetime64("2022-05-01")) == Selection(start=np.datetime64("2022-05-01T00:00:00"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"match": "some"}, "match is 'some'; write 'any' or 'all'."),
        (
            {"start": np.datetime64("2022-05-02"), "end": np.datetime64("2022-05-01")},
            "The window ends (2022-05-01T00:00:00) before it starts (2022-05-02T00:00:00); swap the two.",
        ),
    ],
)
def test_a_selection_that_cannot_be_is_refused(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(UsageError) as error:
        Selection(**wrong)  # type: ignore[arg-type]
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        (Selection(), ""),
        (Selection(actors=("OHCHR",)), "actor: OHCHR"),
        (Selection(actors=("OHCHR", "China"), match="all"), "actors: China and OHCHR together"),
        (Selection(exclude=("China",)), "without China"),
        (Selection(categories=("visit", "leak")), "categories: leak or visit"),
        (Selection(text=" $5 <b> "), "with the words “$5 <b>”"),
        (Selection(start=when("2022-05-01")), "from 1 May 2022"),
        (
            Selection(actors=("OHCHR",), start=when("2022-03-08"), end=when("2022-10-18")),
            "8 March – 17 October 2022 · actor: OHCHR",
        ),
    ],
)
def test_a_selection_says_itself(selection: Selection, said: str) -> None:
    assert selection.describe() == said


NAMES = st.sampled_from(["China", "China (MFA)", "OHCHR", "MFA", "a.b", "a|b", "北京", "Türk"])
CELLS = st.lists(st.lists(NAMES, max_size=4, unique=True), min_size=1, max_size=20)


@given(CELLS, st.lists(NAMES, max_size=3), st.lists(NAMES, max_size=2), st.sampled_from(["any", "all"]))
def test_actors_are_matched_as_a_loop_over_the_names_would(
    cells: list[list[str]], wanted: list[str], unwanted: list[str], match: str
) -> None:
    frame = pd.DataFrame(
        {columns.ACTORS: pd.Series(["; ".join(cell) for cell in cells], dtype="str").astype("category")}
    )
    quantifier = all if match == "all" else any
    expected = [
        at
        for at, cell in enumerate(cells)
        if (not wanted or quantifier(name in cell for name in wanted)) and not any(name in cell for name in unwanted)
    ]
    selection = Selection(actors=tuple(wanted), exclude=tuple(unwanted), match=match)  # type: ignore[arg-type]
    assert selection.apply(frame).index.tolist() == expected


@given(st.text(max_size=30), st.text(min_size=1, max_size=5))
def test_any_part_of_a_text_finds_it_and_any_text_may_be_asked_for(around: str, part: str) -> None:
    text = "".join(sign for sign in around + part + around if sign.isprintable())
    asked = "".join(sign for sign in part if sign.isprintable())
    frame = pd.DataFrame({columns.TITLE: pd.Series([text], dtype="str")})
    if asked.strip():
        assert len(Selection(text=asked).apply(frame)) == 1
