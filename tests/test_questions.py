"""The four questions: groups with counts, the extent, a window, counts by group and time."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from chart_events import facets, make
from chart_laws import event_sets
from timeline import questions
from timeline.events import Events

DAY = 86_400.0


def standing(found: questions.Groups) -> list[list[str]]:
    """The groups of every event."""
    pairs = list(zip(found.cell.tolist(), found.name.tolist(), strict=True))
    return [[found.names[name] for cell, name in pairs if cell == own] for own in found.of_event.tolist()]


def counted(frame: pd.DataFrame, start: str, end: str, stretches: int) -> dict[str, list[int]]:
    found = questions.groups(frame, "actor")
    shape = len(found.names), stretches
    numbers = questions.counts(frame, found.cell, found.name, found.of_event, shape, (at(start), at(end)))
    return dict(zip(found.names, numbers.tolist(), strict=True))


def at(text: str) -> float:
    return float(np.datetime64(text, "s").astype(np.int64))


@given(event_sets(25), st.booleans())
def test_groups_are_counted_as_a_plain_loop_counts_them(events: Events, categorical: bool) -> None:
    frame = events.frame if categorical else events.frame.astype({"actors": "str", "category": "str"})
    for group_by, expected in (("actor", facets(frame).actors), ("category", facets(frame).categories)):
        found = questions.groups(frame, group_by)  # type: ignore[arg-type]
        assert list(zip(found.names, found.counts.tolist(), strict=True)) == list(expected.items())


def test_actors_of_an_event_keep_the_order_of_their_cell() -> None:
    found = questions.groups(
        make([{"start": "2022-01-01", "actors": "B; A"}, {"start": "2022-01-02", "actors": "A; B"}]).frame, "actor"
    )
    assert standing(found) == [["B", "A"], ["A", "B"]]


def test_a_narrowed_frame_forgets_the_names_it_has_no_more() -> None:
    frame = make([{"start": "2022-01-01", "actors": "A"}, {"start": "2022-01-02", "actors": "B"}]).frame
    assert questions.groups(frame.iloc[1:], "actor").names == ("B",)


def test_an_open_side_does_not_stretch_the_extent() -> None:
    frame = make(
        [{"start": "2022-04-25", "end": "NaT"}, {"start": "NaT", "end": "2021-01-01"}, {"start": "NaT", "end": "NaT"}]
    ).frame
    assert questions.extent(frame) == (at("2021-01-01"), at("2022-04-25"))


def test_what_lasts_counts_in_every_stretch_it_touches_and_what_happened_once_counts_once() -> None:
    frame = make(
        [
            {"start": "2022-01-02", "end": "2022-01-05", "is_interval": True, "actors": "A"},
            {"start": "2022-01-01", "end": "2022-01-08", "precision": "week", "actors": "A"},
            {"start": "2022-01-09", "end": "NaT", "is_interval": True, "actors": "B"},
        ]
    ).frame
    assert counted(frame, "2022-01-01", "2022-01-11", 10) == {
        "A": [0, 1, 1, 2, 0, 0, 0, 0, 0, 0],
        "B": [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    }


@given(event_sets(25), st.integers(1, 400))
def test_counts_are_those_of_a_plain_loop(events: Events, days: int) -> None:
    """A stretch a day, so that no day lies in two."""
    frame = events.frame
    start = np.datetime64("2021-06-01")
    found = counted(frame, str(start), str(start + days), days)
    names = standing(questions.groups(frame, "actor"))
    for name, numbers in found.items():
        expected = [0] * days
        for place, own in enumerate(names):
            if name in own:
                first, last = touched(frame.iloc[place])
                low, high = min(max(first, 0), days - 1), min(max(last, 0), days - 1)
                for day in range(low, high + 1):
                    expected[day] += 1
        assert numbers == expected


def touched(row: pd.Series) -> tuple[int, int]:
    """The first and last day after 1 June 2021 that an event counts in."""
    origin = pd.Timestamp("2021-06-01")
    low, high = row["start"], row["end"]
    if pd.isna(low) or pd.isna(high) or not row["is_interval"]:
        once = high if pd.isna(low) else low if pd.isna(high) else low + (high - low) / 2
        return ((once - origin).days,) * 2
    return (low - origin).days, (high - pd.Timedelta(1, "s") - origin).days


@given(event_sets(15), st.integers(1, 3))
def test_more_bands_than_bits_are_counted_just_the_same(events: Events, times: int) -> None:
    frame = events.frame
    found = questions.groups(frame, "actor")
    shift = 50 * times
    window = (at("2021-06-01"), at("2023-08-01"))
    near = questions.counts(frame, found.cell, found.name, found.of_event, (shift + 10, 40), window)
    far = questions.counts(frame, found.cell, found.name + shift, found.of_event, (shift + 10, 40), window)
    assert np.array_equal(near[:10], far[shift:])
