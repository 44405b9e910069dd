"""Tables that leave the house: nothing in them runs, and nothing in them changes."""

import csv
import io

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.export import tables
from timeline.formats import csv_table
from timeline.formats.raw import ReadOptions


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "=cmd|'/C calc'!A0", '=HYPERLINK("http://x")'],
)
def test_what_a_spreadsheet_would_run_is_kept_from_running(text: str) -> None:
    assert cells(tables.to_csv(pd.DataFrame({"title": [text]})))[1] == ["'" + text]


@pytest.mark.parametrize("text", ["a=1", " =1", "'quoted'", "(=1)", "", "間", "1 - 2"])
def test_what_it_would_not_run_stays_as_it_is(text: str) -> None:
    assert cells(tables.to_csv(pd.DataFrame({"title": [text], "x": ["y"]})))[1] == [text, "y"]


def test_categories_are_text_too() -> None:
    frame = pd.DataFrame({"category": pd.Categorical(["=1", "visit"])})
    assert cells(tables.to_csv(frame))[1:] == [["'=1"], ["visit"]]


def test_numbers_and_times_are_no_text() -> None:
    frame = pd.DataFrame({"count": [-1], "start": pd.to_datetime(["2022-08-31 23:47"]).astype("datetime64[s]")})
    assert cells(tables.to_csv(frame))[1] == ["-1", "2022-08-31T23:47:00"]


def test_excel_is_told_that_it_is_utf_8() -> None:
    assert tables.to_csv(pd.DataFrame({"title": ["新疆"]})).startswith(b"\xef\xbb\xbf")


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), min_size=1), min_size=1, max_size=5))
def test_what_was_kept_from_running_is_read_again_as_it_was(texts: list[str]) -> None:
    texts = [text for text in texts if text.strip()] or ["=x"]
    frame = pd.DataFrame({"title": texts, "place": "Geneva"})
    assert list(csv_table.read(tables.to_csv(frame), ReadOptions()).frame["title"]) == texts
