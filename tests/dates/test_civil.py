"""The calendar against Python's own, and beyond where that ends."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import civil

DAYS = st.dates()
EPOCH = date(1970, 1, 1).toordinal()


@given(DAYS)
def test_days_are_numbered_as_python_numbers_them(day):
    number = day.toordinal() - EPOCH
    assert civil.to_day(day.year, day.month, day.day) == number
    assert civil.from_day(number) == (day.year, day.month, day.day)
    assert civil.weekday(number) == day.weekday()


@given(st.integers(-4_000_000, 4_000_000))
def test_a_days_number_comes_back_from_its_date_in_any_year(number):
    assert civil.to_day(*civil.from_day(number)) == number


@given(st.integers(-4_000_000, 4_000_000))
def test_the_next_number_is_the_next_day(number):
    assert civil.from_day(number) < civil.from_day(number + 1)


def test_the_first_of_march_44_bc_by_this_calendar():
    # Julius Caesar fell on 15 March 44 BC, Julian day 1705426; 1970-01-01 began with Julian day 2440588.
    assert civil.from_day(1_705_426 - 2_440_588) == (-43, 3, 13)


@given(DAYS, st.integers(-1000, 1000))
def test_moving_by_months_keeps_the_day_or_takes_the_last(day, months):
    number = day.toordinal() - EPOCH
    year, month, found = civil.from_day(civil.shift_months(number, months))
    assert (year, month) == civil.add_months(day.year, day.month, months)
    assert found == min(day.day, civil.month_length(year, month))
