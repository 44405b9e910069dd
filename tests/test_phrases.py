"""Times and counts in plain words."""

import numpy as np
import pytest

from timeline import phrases


def at(text: str) -> np.datetime64:
    return np.datetime64(text, "s")


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2022-03-08", "2022-10-18", "8 March – 17 October 2022"),  # the last day is said, not the first day after
        ("2022-05-23", "2022-05-29", "23–28 May 2022"),  # one month: its name once
        ("2022-08-31", "2022-09-01", "31 August 2022"),
        ("2022-05-01", "2022-06-01", "May 2022"),  # a whole month has no days
        ("2022-05-01", "2022-11-01", "May – October 2022"),
        ("2021-12-01", "2022-02-01", "December 2021 – January 2022"),
        ("2022-01-01", "2023-01-01", "2022"),
        ("2019-01-01", "2023-01-01", "2019–2022"),
        ("2018-08-10", "2023-10-19", "10 August 2018 – 18 October 2023"),
        ("2022-04-25", "NaT", "from 25 April 2022"),
        ("NaT", "2020-06-01", "until 31 May 2020"),
        ("NaT", "NaT", "at an unknown time"),
        ("2022-08-31T23:47", "2022-08-31T23:48", "31 August 2022, 23:47"),  # a minute is its own name
        ("2022-08-31T10:00", "2022-08-31T12:00", "31 August 2022, 10:00–12:00"),
        ("2022-08-31T23:00", "2022-09-01T02:00", "31 August 2022, 23:00 – 1 September 2022, 02:00"),
        ("2022-08-31T23:47", "2022-08-31T23:47", "31 August 2022, 23:47"),  # a moment without length
        ("-0043-03-15", "-0043-03-16", "15 March 44 BCE"),  # there is no year 0 among people
        ("-11999-01-01", "-11998-01-01", "12,000 BCE"),
    ],
)
def test_a_span_is_said_in_as_few_words_as_say_it(start: str, end: str, said: str) -> None:
    assert phrases.span(at(start), at(end)) == said


def test_the_year_before_1_is_1_bce() -> None:
    assert [phrases.year(y) for y in (1, 0, -1, 9999, 10_000)] == ["1", "1 BCE", "2 BCE", "9999", "10,000"]


def test_a_stretch_is_said_in_the_days_it_touches() -> None:
    assert phrases.days(at("2022-05-23T07:30"), at("2022-05-25T00:00")) == "23–24 May 2022"


def test_one_is_not_plural() -> None:
    assert phrases.count(1, "event") == "1 event"
    assert phrases.count(0, "other category", "other categories") == "0 other categories"
