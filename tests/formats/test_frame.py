"""A pandas frame as text."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from timeline.formats.frame import from_frame
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is ", "as it is "),
        (None, ""),
        (np.nan, ""),
        (pd.NaT, ""),
        (pd.NA, ""),
        (pd.Timestamp("2022-05-23"), "2022-05-23"),
        (pd.Timestamp("2022-05-23T10:30"), "2022-05-23T10:30"),
        (dt.date(2022, 5, 23), "2022-05-23"),
        (np.datetime64("2022-05-23"), "2022-05-23"),
        (2022, "2022"),
        (2022.0, "2022"),
        (2.5, "2.5"),
        (np.inf, "inf"),
        (True, "TRUE"),
        (["China", "OHCHR"], "China; OHCHR"),
    ],
)
def test_a_value_becomes_what_a_person_would_have_typed(value: object, text: str) -> None:
    raw = from_frame(pd.DataFrame({"a": pd.Series([value, "x"], dtype=object)}), ReadOptions())
    assert raw.frame["a"].tolist() == [text, "x"]


def test_typed_columns_become_text() -> None:
    frame = pd.DataFrame(
        {
            "day": np.array(["2022-05-23", "NaT"], "datetime64[s]"),
            "year": [2022.0, np.nan],
            "who": pd.Categorical(["China", None]),
            "words": pd.Series(["a", None], dtype="str"),
        }
    )
    assert from_frame(frame, ReadOptions()).frame.to_numpy().tolist() == [
        ["2022-05-23", "2022", "China", "a"],
        [""] * 4,
    ]


def test_column_names_become_unique_text_and_the_index_is_left_out() -> None:
    frame = pd.DataFrame([[1, 2, 3]], columns=["a", "a", 7], index=["x"])
    assert list(from_frame(frame, ReadOptions()).frame.columns) == ["a", "a (2)", "7"]


def test_a_limit_is_named_where_it_is_passed() -> None:
    with pytest.raises(FileError, match="the limit “rows” is 1"):
        from_frame(pd.DataFrame({"a": [1, 2]}), ReadOptions(Limits(rows=1)))
