"""The axis of time at every scale."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chart_laws import meeting
from timeline import text
from timeline.layout.axis import Axis, axis
from timeline.layout.scale import Scale
from timeline.theme import TICK_SIZE


def of(start: str, end: str, width: float = 980) -> Axis:
    low, high = (float(np.datetime64(at, "s").astype(np.int64)) for at in (start, end))
    return axis(Scale(low, high, width))


def words(found: Axis) -> list[str]:
    return [f"{tick.context} {tick.text}".strip() for tick in found.ticks]


def test_months_stand_in_their_middle_and_the_year_is_written_where_it_changes() -> None:
    assert words(of("2021-11-01", "2022-04-01", 500)) == ["2021 Nov", "Dec", "2022 Jan", "Feb", "Mar"]


def test_the_middle_of_a_month_is_between_its_lines() -> None:
    found = of("2022-04-01", "2022-06-01", 122)
    assert found.lines == pytest.approx((0, 60, 122))
    assert [tick.at for tick in found.ticks] == pytest.approx([30, 91])


def test_a_week_is_named_by_its_monday() -> None:
    assert words(of("2022-05-20", "2022-07-01", 240)) == ["May 2022 23", "30", "Jun 2022 6", "13", "20", "27"]


def test_every_second_day_is_odd_and_stands_clear_of_the_1st_in_a_leap_year_too() -> None:
    assert words(of("2024-02-24", "2024-03-08", 320)) == ["Feb 2024 25", "27", "Mar 2024 1", "3", "5", "7"]


def test_a_day_has_hours() -> None:
    found = words(of("2022-08-31T16:00", "2022-09-01T07:00", 500))
    assert found == ["31 Aug 2022 18:00", "21:00", "1 Sep 2022 00:00", "03:00", "06:00"]


def test_years_before_1_are_bce_and_there_is_no_year_0() -> None:
    assert words(of("-0002-01-01", "0003-01-01", 300)) == ["3 BCE", "2 BCE", "1 BCE", "1", "2"]


def test_years_are_round_on_both_sides_of_the_year_1() -> None:
    assert words(of("-0230-01-01", "0230-01-01", 500)) == ["200 BCE", "100 BCE", "1", "100", "200"]


def test_far_years_set_their_thousands_apart() -> None:
    assert words(of("-45000-01-01", "-15000-01-01", 300)) == ["40,000 BCE", "30,000 BCE", "20,000 BCE"]


SPANS = st.tuples(st.floats(-1e12, 1e12), st.floats(60, 1e12), st.sampled_from([300.0, 620.0, 980.0, 1600.0]))


@given(SPANS)
def test_no_two_texts_of_the_axis_touch(span: tuple[float, float, float]) -> None:
    start, length, width = span
    found = axis(Scale(start, start + length, width))
    for line in (
        [(tick.at, tick.text) for tick in found.ticks],
        [(tick.at, tick.context) for tick in found.ticks if tick.context],
    ):
        wide = [(at, text.width(said, TICK_SIZE)) for at, said in line]
        assert not meeting([(at - w / 2 - 3, at + w / 2 + 3) for at, w in wide])


@given(SPANS)
def test_the_axis_is_never_bare(span: tuple[float, float, float]) -> None:
    start, length, width = span
    found = axis(Scale(start, start + length, width))
    assert len(found.ticks) + len(found.lines) >= 1
    assert all(0 <= at <= width for at in found.lines)
