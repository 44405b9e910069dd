"""Which stretch of time is shown first."""

import numpy as np
import pytest

from chart_events import make, shipped
from timeline.layout import Wishes, lay_out
from timeline.layout.window import first, whole
from timeline.questions import extent, time, within


def days(number: int, every: int, start: str = "2020-01-01") -> list[dict[str, object]]:
    return [
        {
            "start": np.datetime64(start, "s") + np.timedelta64(at * every, "D"),
            "title": f"A title of event {at}",
            "actors": "A",
        }
        for at in range(number)
    ]


def test_what_reads_well_is_shown_whole() -> None:
    frame = make(days(20, 30)).frame
    low, high, is_whole = first(frame, Wishes())
    assert is_whole
    assert (low, high) == whole(frame, 1200)


def test_the_whole_has_air_on_both_sides() -> None:
    frame = make(days(20, 30)).frame
    (low, high), (start, end) = whole(frame, 1200), extent(frame)
    assert low < start
    assert high > end


def test_else_the_densest_stretch_is_shown_and_reads_well() -> None:
    frame = make([*days(60, 200, "1980-01-01"), *days(70, 1, "2015-01-01")]).frame
    low, high, is_whole = first(frame, Wishes())
    assert not is_whole
    assert np.datetime64("2014-06-01") < time(low) <= np.datetime64("2015-01-01")
    assert np.datetime64("2015-01-30") <= time(high) < np.datetime64("2015-10-01")
    shown = within(frame, low, high)
    assert lay_out(shown, low, high, Wishes()).unlabelled <= 0.1 * len(shown)


@pytest.mark.parametrize("width", [360, 700, 1200, 1800])
def test_the_shipped_events_open_on_the_visit_and_the_assessment(width: int) -> None:
    low, high, is_whole = first(shipped().frame, Wishes(width=width))
    assert not is_whole
    assert time(low) <= np.datetime64("2022-05-23")
    assert time(high) >= np.datetime64("2022-09-01")


def test_thousands_of_events_are_shown_whole_as_counts() -> None:
    frame = make([{"start": "2022-05-01"}] * 5_001).frame
    assert first(frame, Wishes())[2]


def test_one_moment_is_a_window_too() -> None:
    frame = make([{"start": "2022-08-31T23:47", "end": "2022-08-31T23:47", "precision": "minute"}]).frame
    low, high, _ = first(frame, Wishes())
    assert low < high


def test_events_that_are_open_on_both_sides_are_a_window_too() -> None:
    low, high, _ = first(make([{"start": "NaT", "end": "NaT"}]).frame, Wishes())
    assert low < high


def test_the_margin_never_brings_in_half_of_the_next_event() -> None:
    frame = make([*days(60, 1), *days(60, 60, "2021-01-01")]).frame
    low, high, _ = first(frame, Wishes(height=700.0))
    shown = within(frame, low, high)
    assert extent(shown)[0] >= low
    assert extent(shown)[1] <= high
