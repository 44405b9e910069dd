"""The column of dates where headers are silent or wrong."""

import pandas as pd
import pytest

from timeline.assembly.find_date import find_date
from timeline.events import Choices

DAYS = ["2022-05-23", "28 May 2022", "June 2022", "", "c. 2019"]


def _frame(**cells: list[str]) -> pd.DataFrame:
    return pd.DataFrame(cells, dtype="str")


def test_a_column_whose_cells_are_dates_is_taken_and_that_is_said() -> None:
    found = find_date(_frame(a=["x"] * 5, ship_date=DAYS), {"title": "a"}, Choices())
    assert found.mapping == {"date": "ship_date", "title": "a"}
    assert found.assumed == (
        "The dates are taken from the column “ship_date”, because its cells are dates and no header names one.",
    )


def test_a_header_that_promises_dates_and_has_none_gives_way() -> None:
    found = find_date(_frame(start=["1", "8", "12", "40", "77"], seen=DAYS), {"date": "start"}, Choices())
    assert found.mapping == {"date": "seen"}
    assert found.assumed == (
        "The dates are taken from the column “seen”, because its cells are dates and the cells of “start” are none.",
    )


def test_of_two_columns_the_one_named_like_the_broken_promise_is_taken() -> None:
    frame = _frame(noted=DAYS, **{"Event Time": list("vwxyz"), "Event Dt": DAYS})
    assert find_date(frame, {"date": "Event Time"}, Choices()).mapping == {"date": "Event Dt"}


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (["2011", "2012", "1999", "1850", "1776"], "bare numbers may be sums"),
        (["12.5", "7,000", "$3.50", "40%", "2011"], "numbers with marks"),
        (["1", "2", "3", "4", "5"], "small numbers"),
        (["China", "OHCHR", "Cuba", "Chad", "Chile"], "names"),
        (["https://a.example/2022-05-23"] * 5, "addresses"),
        (["On 23 May 2022 the High Commissioner began her visit to China."] * 5, "sentences"),
        (["a-1", "b-2", "c-3", "d-4", "e-5"], "shelf marks"),
        ([""] * 5, "nothing"),
    ],
)
def test_what_is_not_a_column_of_dates_is_left_alone(cells: list[str], why: str) -> None:
    assert find_date(_frame(a=cells), {}, Choices()).mapping == {}, why


@pytest.mark.parametrize(
    ("mapping", "choices"),
    [
        ({"date": "words"}, Choices(mapping=(("date", "words"),))),
        ({"year": "words"}, Choices()),
        ({"edtf": "words"}, Choices()),
    ],
)
def test_what_a_person_or_a_format_says_is_believed(mapping: dict[str, str], choices: Choices) -> None:
    assert find_date(_frame(words=["x"] * 5, seen=DAYS), mapping, choices).mapping == mapping


def test_the_day_of_publication_is_not_the_day_of_the_event() -> None:
    assert find_date(_frame(published=DAYS), {"published": "published"}, Choices()).mapping == {
        "published": "published"
    }


def test_a_header_is_believed_when_half_its_cells_are_dates() -> None:
    frame = _frame(date=["2022", "x", "y", "2023", "later"], seen=DAYS)
    assert find_date(frame, {"date": "date"}, Choices()).mapping == {"date": "seen"}
    frame = _frame(date=["2022", "2021", "2024", "2023", "later"], seen=DAYS)
    assert find_date(frame, {"date": "date"}, Choices()).mapping == {"date": "date"}


def test_serial_numbers_of_days_keep_a_headers_promise() -> None:
    frame = _frame(date=["44704", "44705", "44706", "44707", "44708"], seen=DAYS)
    assert find_date(frame, {"date": "date"}, Choices()).mapping == {"date": "date"}
