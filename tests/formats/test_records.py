"""Records to raw rows, and unique names for columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.formats.raw import Limits, ReadOptions
from timeline.formats.records import from_records, name_columns
from timeline.problems import FileError

PLAIN = ReadOptions()
LOOK_FOR_A_QUOTE = "Look for a quote that is never closed, or raise the limit."


def test_columns_stand_in_the_order_of_first_appearance() -> None:
    raw = from_records([{"b": "1"}, {"a": "2", "b": "3"}], format="json", options=PLAIN)
    assert raw.frame.to_dict("list") == {"b": ["1", "3"], "a": ["", "2"]}
    assert raw.rows.tolist() == [1, 2]


def test_a_mapping_follows_a_column_that_had_to_be_renamed() -> None:
    raw = from_records([{"": "1976"}], format="json", options=PLAIN, mapping={"date": "", "title": "none"})
    assert raw.mapping == {"date": "Column 1"}


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    assert from_records([{"a": "x\ud800y"}], format="json", options=PLAIN).frame["a"].tolist() == ["x?y"]


def test_records_with_different_keys_may_not_fill_the_memory() -> None:
    records = [{f"k{number % 2_000}": "x"} for number in range(20_000)]
    with pytest.raises(FileError) as caught:
        from_records(records, format="json", options=PLAIN)
    assert str(caught.value) == (
        "The 20,000 records have 2,000 different keys but 20,000 values: as a table they would be almost empty. "
        "Give the records the same keys."
    )


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (Limits(rows=1), "The file has 2 rows; the limit “rows” is 1. Split the file, or raise the limit."),
        (
            Limits(cell_characters=2),
            "Column “b” has 3 characters in one cell; the limit “cell_characters” is 2. " + LOOK_FOR_A_QUOTE,
        ),
    ],
)
def test_a_limit_is_named_where_it_is_passed(limits: Limits, message: str) -> None:
    with pytest.raises(FileError) as caught:
        from_records([{"a": "1"}, {"b": "123"}], format="json", options=ReadOptions(limits))
    assert str(caught.value) == message


@given(st.lists(st.sampled_from(["", " ", "a", "a (2)", "Column 1", "Column 2", "Column 1 (2)"]), max_size=12))
def test_names_are_unique_and_only_blank_or_repeated_headers_change(headers: list[str]) -> None:
    names, problems = name_columns(headers, 1)
    assert len(set(names)) == len(names) == len(headers)
    assert all(name.strip() for name in names)
    first = [header.strip() != "" and headers.index(header) == place for place, header in enumerate(headers)]
    assert all(name == header for name, header, kept in zip(names, headers, first, strict=True) if kept)
    assert len(problems) == first.count(False)
