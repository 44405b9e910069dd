"""Numbers that count time: a spreadsheet's days and Unix time, and what is left a number."""

import pytest

from timeline import read_events
from timeline.events import Numbers

# 2022-05-23T00:02:03 UTC, by `date -u -d @1653264123`.
STAMPS = ["1653264123", "1653264123000", "1653264123000000", "1653264123000000000", "1653264123.75"]


def read(header: str, *cells: str, numbers: Numbers | None = None):
    return read_events("\n".join([f"{header},title", *(f"{cell},x" for cell in cells)]).encode(), numbers=numbers)


@pytest.mark.parametrize("stamp", STAMPS)
def test_unix_time_is_read_in_each_of_its_units(stamp: str) -> None:
    assert read("timestamp", stamp).frame["edtf"].tolist() == ["2022-05-23T00:02:03Z"]


@pytest.mark.parametrize("header", ["timestamp", "Unix time", "created_utc", "epoch", "time", "ts", "Event Timestamp"])
def test_a_header_that_promises_a_time_is_enough(header: str) -> None:
    assert len(read(header, "1653264123", "1653264124").frame) == 2


@pytest.mark.parametrize("header", ["date", "when", "Datum"])
def test_under_another_header_they_stay_numbers_until_somebody_says_so(header: str) -> None:
    left = read(header, "1653264123", "1653264124")
    told = read(header, "1653264123", "1653264124", numbers="unix")
    assert (len(left.frame), len(told.frame)) == (0, 2)
    assert left.report.faults[0].remedy == (
        "This is no date: a number alone may be anything; a spreadsheet's serial numbers and Unix times are read "
        "where the column is said to hold them; write the date, such as 31 August 2022."
    )


def test_it_is_said_with_an_example() -> None:
    assert read("timestamp", "1653264123").report.assumed == (
        "Numbers such as 1653264123 were read as Unix time, counted from 1970 in UTC: 23 May 2022, 00:02:03.",
    )


def test_midnights_alone_are_days() -> None:
    events = read("timestamp", "1653264000000", "1653350400000")
    assert events.frame["edtf"].tolist() == ["2022-05-23", "2022-05-24"]
    assert events.report.assumed == (
        (
            "Numbers such as 1653264000000 were read as Unix time, counted from 1970 in UTC: 23 May 2022, 00:00; "
            "every one is a midnight, so the days alone were read."
        ),
    )


def test_a_day_and_a_time_in_twelve_figures_is_no_unix_time() -> None:
    assert "Unix" not in "".join(read("time", "202205231030", "202205241030").report.assumed)


def test_one_word_among_them_is_read_as_a_word() -> None:
    events = read("timestamp", "1653264123", "1653264124", "1653264125", "May 2022", "soon")
    assert (len(events.frame), len(events.undated)) == (4, 1)


def test_an_end_is_counted_as_its_start() -> None:
    events = read_events(b"start time,end time,title\n1653264123,1653264183,x\n")
    assert events.frame["edtf"].tolist() == ["2022-05-23T00:02:03Z/2022-05-23T00:03:03Z"]


def test_a_workbook_of_old_macintosh_days_is_read_when_told() -> None:
    assert read("date", "43342", numbers="1904").frame["edtf"].tolist() == ["2022-08-31"]
