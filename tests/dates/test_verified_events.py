"""All 85 events of the first data set: the wordings of their sources, and the spans a person gave them."""

import csv
from pathlib import Path

import numpy as np
import pytest

from timeline.dates import DateError, Precision, parse_date

TABLE = Path(__file__).parents[1] / "data" / "verified_spans.csv"
with TABLE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))

# The person knew more than the wording says, from the text around it: our reading of the words lies inside.
WIDER_THAN_THE_WORDS = {
    "china-response-annex-2022-08-31": "“Thursday” is one day; the reply came with the release or after it",
    "hrw-reaction-report-2022-09-01": "“September 1” is the day of the page; the reaction may be from the night before",
    "wuc-reaction-report-2022-09-01": "“September 1” is the day of the page; the reaction may be from the night before",
}
OPEN_TOWARDS_THE_END = "ohchr-advance-team-arrives-2022-04-25"  # since 25 April


def read(row):
    return parse_date(row["date"], published=row["published"])


def days(row):
    return np.datetime64(row["start"][:10], "D"), np.datetime64(row["end"][:10], "D")


def by_id(rows):
    return pytest.mark.parametrize("row", rows, ids=[row["id"] for row in rows])


def test_the_table_holds_85_events():
    assert len(ROWS) == 85


@by_id([row for row in ROWS if row["id"] not in WIDER_THAN_THE_WORDS and row["id"] != OPEN_TOWARDS_THE_END])
def test_a_wording_is_read_to_the_days_a_person_gave_it(row):
    when = read(row)
    first, last = when.start.astype("datetime64[D]"), (when.end - np.timedelta64(1, "s")).astype("datetime64[D]")
    assert (first, last) == days(row)


@by_id([row for row in ROWS if row["id"] in WIDER_THAN_THE_WORDS])
def test_a_wording_that_says_less_than_the_person_knew_is_read_inside_the_persons_span(row):
    when = read(row)
    first, last = days(row)
    assert when.precision is Precision.DAY
    assert first <= when.start.astype("datetime64[D]") <= last


def test_since_25_april_begins_on_that_day_and_stays_open():
    (row,) = [row for row in ROWS if row["id"] == OPEN_TOWARDS_THE_END]
    when = read(row)
    assert when.start == np.datetime64("2022-04-25T00:00:00")
    assert np.isnat(when.end)
    assert when.core_start == np.datetime64("2022-04-26T00:00:00")
    assert when.is_interval


def test_from_late_june_is_a_beginning_some_time_in_the_last_third_of_june():
    when = parse_date("from late June", published="2022-07-21")
    assert (when.start, when.end) == (np.datetime64("2022-06-21T00:00:00"), np.datetime64("2022-07-01T00:00:00"))
    assert when.approximate
    assert not when.is_interval
    assert "“from” is taken as the time it began, not as lasting" in when.notes


def test_a_session_from_12_september_to_7_october_lasts_all_of_it():
    when = parse_date("from 12 September to 7 October", published="2022")
    assert when.is_interval
    assert (when.core_start, when.core_end) == (
        np.datetime64("2022-09-13T00:00:00"),
        np.datetime64("2022-10-07T00:00:00"),
    )


def test_a_time_is_read_to_the_minute():
    when = parse_date("11.47pm on Wednesday", published="2022-09-01")
    assert (when.start, when.precision) == (np.datetime64("2022-08-31T23:47:00"), Precision.MINUTE)


def test_a_weekday_decides_the_year():
    when = parse_date("Thursday, March 25", published="2022-09-01")
    assert when.edtf == "2021-03-25"
    assert when.notes == ("year 2021: the nearest 25 March that is a Thursday",)


def test_a_weekday_that_fits_only_years_away_is_rather_a_mistake():
    # 29 March was a Tuesday in 2016 and is one again in 2022: neither is near to September 2018.
    with pytest.raises(DateError) as refused:
        parse_date("Tuesday, 29 March", published="2018-09-07")
    assert str(refused.value) == (
        "'Tuesday, 29 March' is no date: the nearest 29 March that is a Tuesday is in 2016, far from the date of "
        "publication; write the year, such as 29 March 2018."
    )
