"""Columns of dates to one date a row."""

import numpy as np
import pandas as pd
import pytest

from timeline.assembly.moments import Moments, read_moments
from timeline.assembly.rows import Rows
from timeline.events import Choices


def _read(mapping: dict[str, str] | None = None, choices: Choices = Choices(), **cells: list[str]) -> Moments:  # noqa: B008
    frame = pd.DataFrame(cells, dtype="str")
    return read_moments(Rows(frame, np.arange(2, len(frame) + 2), mapping or {name: name for name in cells}), choices)


def _one(**cells: str) -> tuple[str, str]:
    moments = _read(**{name: [cell] for name, cell in cells.items()})
    return moments.wording.iat[0], moments.read["edtf"].iat[0]


@pytest.mark.parametrize(
    ("cells", "wording", "edtf", "why"),
    [
        ({"date": "23–28 May 2022"}, "23–28 May 2022", "2022-05-23/2022-05-28", "one cell"),
        (
            {"date": "23 May 2022", "end_date": "28 May 2022"},
            "23 May 2022 to 28 May 2022",
            "2022-05-23/2022-05-28",
            "two",
        ),
        ({"date": "May 2022", "end_date": "June 2022"}, "May 2022 to June 2022", "2022-05/2022-06", "months"),
        ({"date": "23 May 2022", "end_date": ""}, "23 May 2022", "2022-05-23", "no end"),
        ({"date": "23 May 2022", "end_date": "23 May 2022"}, "23 May 2022", "2022-05-23", "the end is the start"),
        ({"date": "", "end_date": "28 May 2022"}, "28 May 2022", "../2022-05-28", "no start"),
        ({"date": "c. 2017", "end_date": "2019"}, "c. 2017 to 2019", "2017~/2019", "an approximate start"),
        ({"date": "23 May", "end_date": "28 May 2022"}, "23 May to 28 May 2022", "2022-05-23/2022-05-28", "one year"),
        ({"date": "23", "end_date": "28 May 2022"}, "23 to 28 May 2022", "2022-05-23/2022-05-28", "one month"),
        ({"date": "2022-05-23", "time": "10:30"}, "2022-05-23 10:30", "2022-05-23T10:30", "a time of day"),
        ({"date": "2022-05-23 09:00", "time": "10:30"}, "2022-05-23 09:00", "2022-05-23T09:00", "a second time"),
        ({"date": "2022-05-23", "time": ""}, "2022-05-23", "2022-05-23", "no time"),
        ({"year": "2022", "month": "5", "day": "3"}, "2022-05-03", "2022-05-03", "parts in figures"),
        ({"year": "2022", "month": "May", "day": "3"}, "3 May 2022", "2022-05-03", "a month in words"),
        ({"year": "2022", "month": "", "day": ""}, "2022", "2022", "a year alone"),
        ({"year": "2022", "month": "05"}, "2022-05", "2022-05", "year and month"),
        ({"date": "in June 2022", "year": "2022"}, "in June 2022", "2022-06", "a date beside a year"),
        (
            {"date": "late June 2022", "end_date": "5 July 2022"},
            "late June 2022 to 5 July 2022",
            "2022-06-21~/2022-07-05",
            "a start somewhere in a span",
        ),
        ({"date": "", "year": "2022"}, "2022", "2022", "parts where there is no date"),
        ({"year": "2022", "end_year": "2023"}, "2022 to 2023", "2022/2023", "two years"),
        ({"date": "in spring", "edtf": "2022-21"}, "in spring", "2022-21", "the file's own EDTF"),
        ({"date": "", "edtf": "2022-21"}, "2022-21", "2022-21", "EDTF alone is the wording as well"),
        ({"date": "May 2022", "edtf": ""}, "May 2022", "2022-05", "no EDTF"),
    ],
)
def test_the_columns_of_a_row_make_one_date(cells: dict[str, str], wording: str, edtf: str, why: str) -> None:
    assert _one(**cells) == (wording, edtf), why


def test_start_and_end_make_the_same_span_as_one_cell() -> None:
    two = _read(date=["23 May 2022"], end_date=["28 May 2022"]).read
    one = _read(date=["23–28 May 2022"]).read
    assert two.drop(columns="notes").equals(one.drop(columns="notes"))


def test_rows_with_and_without_an_end_keep_their_order() -> None:
    moments = _read(date=["1 May 2022", "2 May 2022", "3 May 2022"], end_date=["", "4 May 2022", ""])
    assert moments.read["edtf"].tolist() == ["2022-05-01", "2022-05-02/2022-05-04", "2022-05-03"]


def test_an_end_that_cannot_be_read_is_a_fault_but_leaves_the_row_on_the_timeline() -> None:
    moments = _read({"date": "From", "end_date": "To"}, From=["1 May 2022"], To=["soon"])
    assert moments.dated.tolist() == [True]
    assert moments.read["edtf"].tolist() == ["2022-05-01"]
    (problem,) = moments.problems
    assert str(problem).startswith("Row 2, column “To”: 'soon'. This is no date: ")
    assert problem.code.is_fault


def test_an_end_before_its_start_puts_the_row_on_the_shelf() -> None:
    moments = _read({"date": "From", "end_date": "To"}, From=["5 May 2022"], To=["1 May 2022"])
    assert moments.dated.tolist() == [False]
    (problem,) = moments.problems
    assert str(problem).startswith("Row 2, column “From”: '5 May 2022 to 1 May 2022'. This is no date: ")


def test_a_date_that_is_missing_or_unreadable_names_the_place_and_the_way_out() -> None:
    moments = _read(date=["", "China", "1976"])
    assert moments.dated.tolist() == [False, False, True]
    missing, unreadable = moments.problems
    assert str(missing) == "Row 2, column “date”: There is no date: write one such as 6 December 1975."
    assert str(unreadable).startswith("Row 3, column “date”: 'China'. This is no date: ")
    assert "write a date such as" in unreadable.remedy


def test_no_column_of_dates_is_said_once_for_the_file() -> None:
    moments = _read(title=["a", "b"])
    assert [str(problem) for problem in moments.problems] == [
        "The file: No column looks like a date: choose the one that is, as in --map date=HEADER."
    ]
    assert not moments.dated.any()


def test_the_day_of_publication_dates_what_has_no_year() -> None:
    moments = _read(date=["on Friday", "on Friday"], published=["2022-05-16", "18 June 2022"])
    assert moments.read["edtf"].tolist() == ["2022-05-13", "2022-06-17"]


def test_a_publication_for_all_rows_stands_in_where_a_row_has_none() -> None:
    moments = _read(choices=Choices(published="2022-06-18"), date=["on Friday"] * 2, published=["2022-05-16", " "])
    assert moments.read["edtf"].tolist() == ["2022-05-13", "2022-06-17"]


def test_an_unreadable_publication_is_a_fault_and_no_guess() -> None:
    moments = _read({"date": "date", "published": "Seen"}, date=["on Friday", "1976"], Seen=["lately", "lately"])
    assert moments.dated.tolist() == [False, True]
    first = moments.problems[0]
    assert str(first).startswith("Row 2, column “Seen”: 'lately'. This is no date: ")
    assert [problem.code.value for problem in moments.problems] == [
        "published-unreadable",
        "published-unreadable",
        "date-unreadable",
    ]


def test_what_was_assumed_of_a_date_is_a_note_not_a_fault() -> None:
    moments = _read(date=["on August 10"], published=["2018-08-11"])
    (problem,) = moments.problems
    assert str(problem) == (
        "Row 2, column “date”: 'on August 10'. Read with an assumption: year 2018: by the date of publication."
    )
    assert not problem.code.is_fault


def test_one_assumption_about_very_many_rows_is_said_once() -> None:
    moments = _read(date=["on August 10"] * 500, published=["2018-08-11"] * 500)
    (problem,) = moments.problems
    assert problem.remedy.endswith(" So were 499 further rows.")


def test_days_and_months_that_nothing_settles_are_pointed_out() -> None:
    moments = _read(date=["3/4/2022", "5/6/2022"])
    assert [(problem.row, problem.code.value) for problem in moments.problems if "ambiguous" in problem.code] == [
        (2, "date-ambiguous"),
        (3, "date-ambiguous"),
    ]
    assert moments.problems[-1].remedy == (
        "The day or the month may stand first, and no row of the file settles it: write the month as a word."
    )


def test_a_row_that_proves_the_order_settles_it_for_all() -> None:
    moments = _read(date=["3/4/2022", "5/13/2022"])
    assert moments.read["edtf"].tolist() == ["2022-03-04", "2022-05-13"]
    assert moments.assumed == ("Dates in figures are read month before day, as row 3 proves ('5/13/2022').",)


def test_midnight_in_every_row_is_no_time_of_day() -> None:
    moments = _read(date=["2022-05-23 00:00:00", "5/24/2022 0:00", "", "2022-05-25T00:00:00"])
    assert moments.read["edtf"].tolist() == ["2022-05-23", "2022-05-24", "", "2022-05-25"]
    assert moments.wording.iat[0] == "2022-05-23 00:00:00"
    assert (
        moments.assumed[-1]
        == "Every time of day is 0:00, as programs write a day without one, so the days alone were read."
    )


def test_a_spreadsheets_serial_numbers_are_read_as_days_and_that_is_said() -> None:
    moments = _read(date=["44704", "44704.5", "May 2022"])
    assert moments.read["edtf"].tolist() == ["2022-05-23", "2022-05-23T12:00:00", "2022-05"]
    assert moments.assumed == ("Numbers such as 44704 were read as a spreadsheet counts days: 44704 is 23 May 2022.",)


@pytest.mark.parametrize("dates", [["44704"], ["44704", "May 2022", "June 2022"], ["7", "12"], ["1653303000"] * 3])
def test_a_number_among_words_or_out_of_range_is_no_serial_number(dates: list[str]) -> None:
    assert not _read(date=dates).dated[0]


def test_midnight_among_other_times_is_a_time() -> None:
    assert _read(date=["2022-05-23 00:00", "2022-05-23 10:30"]).read["precision"].tolist() == ["minute", "minute"]
