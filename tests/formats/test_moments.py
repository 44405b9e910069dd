import numpy as np
import pandas as pd
import pytest

from timeline import columns as c
from timeline.formats._moments import edtf_date, expanded, instants, iso, known_parts, spans


def span_of(edtf, start, end, precision):
    moments = {name: np.array([text], "datetime64[s]") for name, text in ((c.START, start), (c.END, end))}
    return spans(pd.DataFrame({c.EDTF: [edtf], c.PRECISION: [precision], **moments}))[0]


@pytest.mark.parametrize(
    ("edtf", "start", "end", "precision", "first", "last", "exact"),
    [
        ("2022-08-31", "2022-08-31", "2022-09-01", "day", (2022, 8, 31), None, True),
        ("2022-05", "2022-05-01", "2022-06-01", "month", (2022, 5), None, True),
        ("2022-05-23/2022-05", "2022-05-23", "2022-06-01", "day", (2022, 5, 23), (2022, 5), True),
        ("2017~", "2017-01-01", "2018-01-01", "year", (2017,), None, False),
        ("2022-23", "2022-09-01", "2022-12-01", "season", (2022, 9), (2022, 11), False),
        ("199X", "1990-01-01", "2000-01-01", "decade", (1990,), (1999,), False),
        ("2022-04-25/..", "2022-04-25", "NaT", "day", (2022, 4, 25), None, False),
        ("../2019-05-03", "NaT", "2019-05-04", "day", (2019, 5, 3), None, False),
        ("2022-06-13T10:30", "2022-06-13T10:30", "2022-06-13T10:31", "minute", (2022, 6, 13, 10, 30), None, True),
        ("2022-06-13T10:30Z", "2022-06-13T10:30", "2022-06-13T10:31", "minute", (2022, 6, 13, 10, 30), None, False),
        ("2022-W21", "2022-05-23", "2022-05-30", "week", (2022, 5, 23), (2022, 5, 29), False),
        ("Y-20000", "-20000-01-01", "-19999-01-01", "year", (-20000,), None, True),
    ],
)
def test_a_date_is_told_by_the_parts_that_are_known(edtf, start, end, precision, first, last, exact):
    found = span_of(edtf, start, end, precision)
    assert (found.first, found.last, found.exact) == (first, last, exact)


def test_an_event_without_a_date_has_no_parts():
    assert span_of("", "NaT", "NaT", "") is None


@pytest.mark.parametrize(
    "text", ["2022-13", "2022-00", "22-05-01", "20220501", "2022-05-1", "", "XXXX", "2022-05-01T10"]
)
def test_what_is_no_plain_date_has_no_parts_or_those_it_says(text):
    assert known_parts(text) == (
        (2022, 5, 1, 10) if text.endswith("T10") else (20220501,) if text == "20220501" else None
    )


@pytest.mark.parametrize(
    "parts", [(2022,), (2022, 5), (-43, 3, 15), (0,), (12345,), (-12345,), (2022, 6, 13, 10, 30, 5)]
)
def test_parts_written_are_read_back(parts):
    assert known_parts(edtf_date(parts)) == parts


def test_years_have_four_digits_or_as_javascript_wants_them():
    texts = iso(pd.Series(np.array(["-0043-03-15", "0800-01-01", "12345-01-01"], "datetime64[s]")))
    assert texts == ["-0043-03-15T00:00:00", "0800-01-01T00:00:00", "12345-01-01T00:00:00"]
    assert expanded(texts)[::2] == ["-000043-03-15T00:00:00", "+012345-01-01T00:00:00"]


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [("", "", ""), ("x", "y", "x/y"), ("2022", "2022", "2022"), ("9" * 16, "", "318857-05-20T17:46:39Z")],
)
def test_instants_that_are_none_stay_words(start, end, text):
    assert instants(start, end) == text
