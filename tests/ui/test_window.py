from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.ui import window


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("", "", None, None),
        ("  ", "2022", None, "2023-01-01"),  # blanks are nothing
        ("2022-05", "2022-05", "2022-05-01", "2022-06-01"),  # the month as a whole
        ("31 August 2022", "31 August 2022", "2022-08-31", "2022-09-01"),
        ("2022-08-31 23:47", "", "2022-08-31T23:47", None),
        ("44 BC", "", "-0043-01-01", None),
    ],
)
def test_both_ends_are_read_as_a_person_means_them(start: str, end: str, first: str | None, last: str | None):
    seen = window.read(start, end)
    assert seen.start == (None if first is None else np.datetime64(first, "s"))
    assert seen.end == (None if last is None else np.datetime64(last, "s"))
    assert seen.complaints == ()


def test_an_end_that_is_no_date_is_said_and_the_other_still_used():
    seen = window.read("2022", "China")
    assert seen.start == np.datetime64("2022-01-01", "s")
    assert seen.end is None
    assert len(seen.complaints) == 1
    assert seen.complaints[0].startswith("“To” is not used: ")


def test_an_open_date_cannot_be_an_end_on_its_open_side():
    assert window.read("until 2022", "").complaints == (
        "“From” is not used: 'until 2022' is open on that side. Write a day, month or year.",
    )


@given(
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1)),
    st.integers(min_value=1, max_value=10_000_000),
)
def test_a_dragged_window_reads_back_to_one_that_holds_it(start, minutes):
    first = np.datetime64(start, "s")
    last = first + np.timedelta64(minutes, "m")
    seen = window.read(*window.write(first, last))
    assert seen.complaints == ()
    assert seen.start <= first
    assert seen.end >= last.astype("datetime64[m]")
