"""Time left out where nothing happens, and the map of time that leaves it out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chart_events import make
from timeline.layout.folds import quiet_stretches
from timeline.layout.scale import Scale
from timeline.layout.window import whole
from timeline.questions import bounds, time

ROWS = [{"start": day} for day in ("1990-05-01", "1990-05-20", "2001-09-11", "2001-10-01", "2022-02-24")]


def scale_of(rows: list[dict[str, object]]) -> Scale:
    return Scale(*whole(make(rows).frame, 1000.0), 1000.0)


def test_the_years_between_are_left_out_and_no_event_is() -> None:
    folds = quiet_stretches(make(ROWS).frame, scale_of(ROWS))
    assert [(str(time(a))[:4], str(time(b))[:4]) for a, b in folds] == [("1991", "2000"), ("2002", "2021")]
    low, high = bounds(make(ROWS).frame)
    assert not any(start < last and first < end for start, end in folds for first, last in zip(low, high, strict=True))


def test_what_lasts_over_a_stretch_keeps_it_open() -> None:
    lasting = {"start": "1990-01-01", "end": "2022-01-01", "is_interval": True}
    assert quiet_stretches(make([*ROWS, lasting]).frame, scale_of(ROWS)) == ()


def test_years_that_have_no_dates_are_never_folded() -> None:
    rows = [{"start": "-50000-01-01"}, {"start": "2022-01-01"}]
    assert quiet_stretches(make(rows).frame, scale_of(rows)) == ()


FOLDED = Scale(0.0, 1000.0, 300.0, ((100.0, 400.0), (500.0, 900.0)))


@given(st.floats(0, 300, exclude_max=True))
def test_a_place_is_a_time_and_back(place: float) -> None:
    assert float(FOLDED.pixels(FOLDED.time(place))) == pytest.approx(place, abs=1e-9)


@given(st.floats(-500, 1500), st.floats(0, 500))
def test_later_is_never_further_left(at: float, more: float) -> None:
    assert FOLDED.pixels(at + more) >= FOLDED.pixels(at) - 1e-9


@given(st.floats(0, 1000))
def test_a_stretch_that_is_not_folded_is_true_to_scale(at: float) -> None:
    before = sum(min(max(at - start, 0.0), end - start) for start, end in FOLDED.folds)
    assert float(FOLDED.pixels(at)) == pytest.approx((at - before) * 300 / 300)
