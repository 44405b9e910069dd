"""A column of wordings: as many rows out as in, the same readings as one by one, and what the column itself tells."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import columns, parse_date, parse_dates
from timeline.dates import DateError, read_column
from timeline.dates.column import FRAME_COLUMNS

WORDINGS = [
    "2022-08-31", "2022-02-30", "0000-01-01", "2022-08-3x", "31 August 2022", "Friday", "on 14 June",
    "May 2022", "2017", "c. 2017", "since 25 April", "China", "", "23–28 May 2022", "5/12/1934",
    "31 August 2022, 23:47 CEST", "3 days ago", "late June", "２０２２-08-31", "2022–08–31", "3021-01-01",
]  # fmt: skip
PAGES = [None, "2022-09-01", "2022-05", "2021", "", "Aug 25, 2022", "no date at all"]


def one_by_one(text, page):
    # A page without a date keeps no text from being read that does not need it.
    try:
        return parse_date(text, published=None if page == PAGES[-1] else page)
    except DateError:
        return None


@given(st.lists(st.tuples(st.sampled_from(WORDINGS), st.sampled_from(PAGES)), max_size=12))
def test_a_column_is_read_as_its_texts_are_one_by_one(pairs):
    frame = parse_dates([text for text, _ in pairs], published=[page for _, page in pairs])
    assert list(frame.columns) == list(FRAME_COLUMNS)
    assert len(frame) == len(pairs)
    for (text, page), row in zip(pairs, frame.to_dict("records"), strict=True):
        when = one_by_one(text, page)
        assert (row[columns.ERROR] == "") == (when is not None)
        if when is None:
            assert row[columns.EDTF] == row[columns.PRECISION] == row[columns.NOTES] == ""
            assert row[columns.START] is pd.NaT
            assert row[columns.END] is pd.NaT
            continue
        assert row[columns.EDTF] == when.edtf
        assert row[columns.PRECISION] == when.precision
        for name in ("start", "end", "core_start", "core_end"):
            assert str(pd.Timestamp(row[name]).to_numpy().astype("datetime64[s]")) == str(getattr(when, name))
        assert (row[columns.IS_INTERVAL], row[columns.APPROXIMATE], row[columns.UNCERTAIN]) == (
            when.is_interval,
            when.approximate,
            when.uncertain,
        )
        assert row[columns.NOTES] == "; ".join(when.notes)
        assert (None if row[columns.UTC_OFFSET] is pd.NA else row[columns.UTC_OFFSET]) == when.utc_offset


def test_an_empty_column_gives_an_empty_frame_with_its_columns_and_types():
    frame = parse_dates([])
    assert list(frame.columns) == list(FRAME_COLUMNS)
    assert frame.dtypes.to_dict() == parse_dates(["2022"]).dtypes.to_dict()


@pytest.mark.parametrize(
    "texts", [pd.Series(["2022-08-31", None], dtype="str"), ["2022-08-31", None, float("nan"), pd.NaT]]
)
def test_a_missing_cell_is_refused_as_empty(texts):
    errors = parse_dates(texts)[columns.ERROR].tolist()
    assert errors[0] == ""
    expected = "'' is no date: nothing is written there; write a date such as 31 August 2022, May 2022 or 2017."
    assert set(errors[1:]) == {expected}


def test_as_many_pages_as_texts_are_needed():
    with pytest.raises(ValueError) as error:
        parse_dates(["May", "June"], published=["2022"])
    assert str(error.value) == "2 texts, but 1 dates of publication: give one for all, or one a text"


def test_a_page_that_is_no_date_says_so_in_the_row():
    (error,) = parse_dates(["on Friday"], published=["soon"])[columns.ERROR]
    assert error == (
        "The date of publication is no date: 'soon' is no date: 'soon' belongs to no date; "
        "write a date such as 31 August 2022, May 2022 or 2017."
    )


def test_a_page_that_is_no_date_is_not_blamed_for_a_text_that_is_none_anyway():
    (error,) = parse_dates(["China"], published=["soon"])[columns.ERROR]
    assert error.startswith("'China' is no date: ")


def test_the_row_that_can_be_read_one_way_settles_the_order_of_all():
    reading = read_column(["5/12/1934", "13/12/1934", "6/7/1934"])
    assert (reading.day_first, reading.proof, reading.ambiguous) == (True, 1, (0, 2))
    assert reading.frame[columns.EDTF].tolist() == ["1934-12-05", "1934-12-13", "1934-07-06"]
    assert reading.assumed == ("Dates in figures are read day before month, as row 2 proves ('13/12/1934').",)


def test_month_first_is_learnt_as_well():
    reading = read_column(["5/12/1934", "12/13/1934"], places=[7, 9])
    assert reading.frame[columns.EDTF].tolist() == ["1934-05-12", "1934-12-13"]
    assert reading.assumed == ("Dates in figures are read month before day, as row 9 proves ('12/13/1934').",)


def test_a_person_can_fix_the_order():
    reading = read_column(["5/12/1934"], day_first=False)
    assert reading.frame[columns.EDTF].tolist() == ["1934-05-12"]
    assert reading.assumed == ()


def test_where_nothing_settles_the_order_the_rows_are_reported():
    reading = read_column(["5/12/1934", "May 1934", "6/7/1934"])
    assert (reading.day_first, reading.proof, reading.ambiguous) == (None, None, (0, 2))
    (said,) = reading.assumed
    assert said == (
        "No row settles whether the day or the month stands first; 2 rows could be read either way, "
        "the first is row 1; the day is taken to stand first."
    )
    assert reading.frame[columns.NOTES].tolist() == ["day before month is assumed", "", "day before month is assumed"]


def test_where_rows_prove_both_orders_the_others_are_reported():
    reading = read_column(["13/12/1934", "12/13/1934", "6/7/1934"])
    assert reading.day_first is None
    (said,) = reading.assumed
    assert said == (
        "Row 1 has the day first and row 2 the month, so that 1 row could be read either way; "
        "the day is taken to stand first."
    )


def test_an_order_that_no_row_hangs_on_is_not_reported():
    assert read_column(["13/12/1934", "12/13/1934"]).assumed == ()


def test_many_firsts_of_a_month_look_like_false_precision():
    reading = read_column([f"{year}-{month:02d}-01" for year in range(2000, 2004) for month in range(2, 13)])
    assert reading.first_share == 1.0
    assert reading.assumed == ("100% of the exact days are the first of a month; some may stand for the whole month.",)


def test_many_firsts_of_january_look_like_false_precision():
    texts = [f"{year}-01-01" for year in range(2000, 2010)] + [f"2010-03-{day:02d}" for day in range(2, 22)]
    assert read_column(texts).assumed == ("33% of the exact days are a 1 January; some may stand for the whole year.",)


def test_a_few_firsts_among_many_days_are_no_false_precision():
    assert read_column([f"2022-05-{day:02d}" for day in range(1, 31)]).assumed == ()


def test_rows_keep_their_order_whatever_way_they_are_read():
    texts = ["2022-08-31", "May 2022", "2022-08-30", "China", "May 2022"]
    assert parse_dates(texts)[columns.EDTF].tolist() == ["2022-08-31", "2022-05", "2022-08-30", "", "2022-05"]


def test_a_column_that_shows_itself_to_be_edtf_has_seasons_where_others_have_two_years():
    reading = read_column(["2000-23", "May 2022", "2004-06~"])
    assert reading.frame[columns.EDTF].tolist() == ["2000-23", "2022-05", "2004-06~"]
    assert reading.assumed == (
        "'2000-23' and the like are seasons and quarters of EDTF, as row 3 is EDTF ('2004-06~').",
    )


@pytest.mark.parametrize("years", ["1914-18", "1935-36"])
def test_a_column_with_two_years_elsewhere_has_two_years_throughout(years):
    reading = read_column(["2000-23", years, "2004-06~"])
    assert reading.frame[columns.EDTF].tolist()[0] == "2000/2023"
    assert reading.assumed == ()
