"""The four questions: groups with counts, the extent, a window, counts by group and time."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from chart_events import facets, make
from chart_laws import event_sets
from timeline import questions
from timeline.events import Events

DAY = 86_400.0


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
    assert [(int(event), found.names[name]) for event, name in zip(found.event, found.name, strict=True)] == [
        (0, "B"),
        (0, "A"),
        (1, "A"),
        (1, "B"),
    ]


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
    members = questions.groups(frame, "actor")
    found = questions.counts(frame, members, at("2022-01-01"), at("2022-01-11"), 10)
    assert dict(zip(members.names, found.tolist(), strict=True)) == {
        "A": [0, 1, 1, 2, 0, 0, 0, 0, 0, 0],
        "B": [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    }


@given(event_sets(25), st.integers(1, 40))
def test_counts_are_those_of_a_plain_loop(events: Events, bins: int) -> None:
    frame = events.frame
    start, end = at("2021-06-01"), at("2023-08-01")
    members = questions.groups(frame, "actor")
    found = questions.counts(frame, members, start, end, bins)
    expected = np.zeros((len(members.names), bins), int)
    edges = np.linspace(start, end, bins + 1)
    for event, name in zip(members.event, members.name, strict=True):
        row = frame.iloc[event]
        low, high = (float(row[side].timestamp()) if row[side] == row[side] else None for side in ("start", "end"))
        if low is not None and high is not None and row["is_interval"]:
            touched = [k for k in range(bins) if edges[k] < high and edges[k + 1] > low]
        else:
            once = high if low is None else low if high is None else (low + high) / 2
            touched = [k for k in range(bins) if edges[k] <= once < edges[k + 1]]
        expected[name, touched] += 1
    inside = (at("2021-06-01") + 200 * DAY, at("2023-08-01") - 100 * DAY)
    whole = slice(
        int((inside[0] - start) / (end - start) * bins) + 1, int((inside[1] - start) / (end - start) * bins) - 1
    )
    assert np.abs(found[:, whole] - expected[:, whole]).max(initial=0) <= 1
    assert np.array_equal(found.sum(axis=1) >= 1, members.counts >= 1)
