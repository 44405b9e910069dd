"""A spreadsheet's serial days, only where somebody says so; the numbers are what spreadsheets show for these days."""

import pytest

from timeline import columns
from timeline.dates import parse_dates, read_column

SERIALS = [
    ("1900", "44804", "2022-08-31"),
    ("1900", "1", "1900-01-01"),
    ("1900", "59", "1900-02-28"),
    ("1900", "61", "1900-03-01"),
    ("1904", "0", "1904-01-01"),
    ("1904", "43342", "2022-08-31"),
    ("1900", "44804.5", "2022-08-31T12:00:00"),
    ("1900", "44804,25", "2022-08-31T06:00:00"),
    ("1900", "44804.0", "2022-08-31"),
]


@pytest.mark.parametrize(("system", "text", "edtf"), SERIALS)
def test_a_serial_number_is_its_day_where_the_column_holds_them(system, text, edtf):
    assert parse_dates([text], serials=system)[columns.EDTF].tolist() == [edtf]


@pytest.mark.parametrize("text", ["0", "60"])
def test_a_day_that_never_was_is_refused(text):
    (error,) = parse_dates([text], serials="1900")[columns.ERROR]
    assert error == (
        f"'{text}' is no date: the serial number {text} is no day; write the date, such as 31 August 2022."
    )


def test_wordings_in_such_a_column_stay_wordings():
    reading = read_column(["44804", "May 2022"], serials="1900")
    assert reading.frame[columns.EDTF].tolist() == ["2022-08-31", "2022-05"]
