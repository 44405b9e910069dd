"""Rows of cells to raw rows: the header found, every column named once, no cell lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.formats.grid import from_grid, starts_with_header
from timeline.formats.raw import Limits, RawRows, ReadOptions
from timeline.problems import Code, FileError


def _read(grid: list[list[str]], *, padded: bool = True, **options: object) -> RawRows:
    return from_grid(grid, format="test", options=ReadOptions(**options), padded=padded)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("grid", "place", "why"),
    [
        ([["date", "title"], ["1976", "Flood"]], 1, "known words"),
        ([["a", "b"], ["1", "2"]], 1, "unknown words over numbers"),
        ([["Floods of the century"], [], ["date", "title"], ["1976", "Flood"]], 3, "a title above"),
        ([["Source:", "me"], ["Wann", "Was"], ["1976", "Flut"]], 2, "the row whose words are known"),
        ([["Floods", ""], ["x", "y", "z"], ["1", "2", "3"], ["4", "5", "6"]], 2, "the first row as wide as the table"),
        ([["1976-02-03", "Flood"], ["1977-02-03", "Fire"]], None, "a date is no header"),
        ([["3 May 1976", "Flood"], ["4 May 1976", "Fire"]], None, "a date in words is no header"),
        ([["1", "2"], ["3", "4"]], None, "numbers are no header"),
        ([["x", "2010", "2011"], ["France", "1", "2"]], None, "mostly numbers"),
        ([["date", "2010", "2011"], ["France", "1", "2"]], 1, "a known word among years"),
        ([["date"], ["1976"]], 1, "one column"),
        (
            [["1976-02-03", "Flood"], ["Event", "Place"], ["1977-02-03", "Fire"]],
            None,
            "rows of data stand above no header",
        ),
    ],
)
def test_the_header_is_found(grid: list[list[str]], place: int | None, why: str) -> None:
    raw = _read(grid)
    assert raw.header_row == place, why
    assert raw.rows.tolist()[0] == (1 if place is None else place + 1)


def test_what_stands_above_the_header_is_quoted() -> None:
    raw = _read([["Floods"], [], ["By a friend"], ["date", "title"], ["1976", "Flood"]])
    assert raw.assumed == ("Row 4 names the columns; 2 rows above it left out: “Floods; By a friend”.",)


def test_columns_without_a_header_row_are_numbered_and_that_is_said() -> None:
    raw = _read([["1976-02-03", "Flood"]])
    assert list(raw.frame.columns) == ["Column 1", "Column 2"]
    assert raw.assumed == ("No row names the columns, so they were numbered.",)
    assert raw.problems == ()


def test_empty_rows_between_others_are_counted_and_keep_their_places() -> None:
    raw = _read([["date", "title"], ["1976", "Flood"], [], ["", "  "], ["1977", "Fire"], [], []])
    assert raw.rows.tolist() == [2, 5]
    assert raw.assumed == ("2 empty rows between the others left out.",)


def test_cells_beyond_the_header_get_a_column_and_the_row_is_named() -> None:
    raw = _read([["date", "title"], ["1976", "Flood"], ["1977", "Fire", "x", "y"], ["1978", "Frost"]])
    assert raw.frame["Column 3"].tolist() == ["", "x", ""]
    assert raw.frame["Column 4"].tolist() == ["", "y", ""]
    assert [str(problem) for problem in raw.problems if problem.code is Code.ROW_TOO_LONG] == [
        "Row 3: 'x | y'. The row has 4 cells, the header 2: put quotes round a text that contains the separator."
    ]


def test_empty_cells_beyond_the_header_are_nothing() -> None:
    raw = _read([["date", "title", ""], ["1976", "Flood", "", ""]])
    assert list(raw.frame.columns) == ["date", "title"]
    assert raw.problems == ()


def test_a_short_row_is_filled_up_and_named_where_rows_should_be_whole() -> None:
    grid = [["date", "title", "place"], ["1976"], ["1977", "Fire", "Rome"], ["1978", "Frost", "Oslo"]]
    assert _read(grid).problems == ()
    raw = _read(grid, padded=False)
    assert raw.frame.iloc[0].tolist() == ["1976", "", ""]
    assert [str(problem) for problem in raw.problems] == [
        "Row 2: The row has 1 cell, the header 3; the others were taken as empty."
    ]


def test_when_most_rows_are_short_it_is_said_once() -> None:
    raw = _read([["date", "title"], ["1976"], ["1977"], ["1978"]], padded=False)
    assert [str(problem) for problem in raw.problems] == [
        "Row 2: 3 rows, from row 2 on, have fewer cells than the header; the others were taken as empty."
    ]


def test_blank_and_repeated_headers_get_names_that_are_unique_and_said() -> None:
    raw = _read([["date", "", "date", "date (2)", " "], ["1976", "a", "b", "c", "d"]])
    assert list(raw.frame.columns) == ["date", "Column 2", "date (3)", "date (2)", "Column 5"]
    assert [str(problem) for problem in raw.problems] == [
        "Row 1, column “Column 2”: This header is empty; the column is called 'Column 2'.",
        "Row 1, column “date (3)”: 'date'. The header 'date' is there twice; the column is called 'date (3)'.",
        "Row 1, column “Column 5”: ' '. This header is empty; the column is called 'Column 5'.",
    ]


def test_the_header_of_a_second_table_is_pointed_out() -> None:
    raw = _read([["date", "title"], ["1976", "Flood"], [], ["When", "Who"], ["1980", "Ana"]])
    (problem,) = raw.problems
    assert str(problem) == (
        "Row 4: 'When, Who'. This looks like the header of a second table, but was read as a row of the first: "
        "put each table into a file of its own."
    )
    assert raw.rows.tolist() == [2, 4, 5]


def test_a_chosen_header_row_is_believed() -> None:
    assert list(_read([["date", "title"], ["x", "y"], ["1976", "Flood"]], header_row=2).frame.columns) == ["x", "y"]


@pytest.mark.parametrize("row", [2, 99])
def test_a_chosen_header_row_that_holds_nothing_is_refused(row: int) -> None:
    with pytest.raises(FileError) as caught:
        _read([["date"], [], ["1976"]], header_row=row)
    assert str(caught.value) == (
        f"Row {row} is empty or not there, so it cannot name the columns. Choose another header row."
    )


@pytest.mark.parametrize("grid", [[], [[]], [["", " "], []]])
def test_nothing_is_an_error(grid: list[list[str]]) -> None:
    with pytest.raises(FileError) as caught:
        _read(grid)
    assert str(caught.value) == "The file has no rows. Choose another file, or check that it was saved."


def test_however_many_empty_rows_stand_above_no_row_is_lost() -> None:
    raw = _read([*[[] for _ in range(70)], ["date", "title"], ["1976", "Flood"]])
    assert (raw.header_row, raw.rows.tolist()) == (71, [72])


def test_a_header_alone_is_a_table_without_rows() -> None:
    raw = _read([["date", "title"]])
    assert list(raw.frame.columns) == ["date", "title"]
    assert len(raw.frame) == len(raw.rows) == 0


def test_a_grid_without_end_is_stopped_by_the_limit_of_rows() -> None:
    endless = iter(lambda: ["1976", "Flood"], None)
    with pytest.raises(FileError, match="the limit “rows” is 50,000"):
        from_grid(endless, format="test", options=ReadOptions(Limits(rows=50_000)))


@given(st.lists(st.lists(st.text(max_size=3), max_size=5), max_size=30))
def test_no_cell_is_lost_and_none_is_made(rows: list[list[str]]) -> None:
    raw = _read([["date", "title"], *rows])
    header = raw.header_row
    assert header is not None
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    read = raw.frame.to_numpy().tolist()
    assert len(read) == len(kept)
    for wanted, found in zip(kept, read, strict=True):
        width = max(2, next((n for n in range(len(wanted), 0, -1) if wanted[n - 1].strip()), 0))
        assert found[: len(wanted[:width])] == [cell.encode("utf-8", "replace").decode() for cell in wanted[:width]]
        assert not any(found[len(wanted[:width]) :])


def test_batches_that_grow_wider_keep_earlier_rows_in_place() -> None:
    grid = [["date", "title"], *[["1976", str(n)] for n in range(10_050)], ["1977", "last", "more"]]
    frame = _read(grid).frame
    assert frame["title"].iloc[10_049] == "10049"
    assert frame["Column 3"].tolist() == [""] * 10_050 + ["more"]


@pytest.mark.parametrize(
    ("grid", "header"),
    [
        ([["date", "title"], ["1976", "x"]], ["date", "title"]),
        ([["A list"], ["date", "title"]], None),
        ([["date", "title", ""], ["1976", "x", ""]], None),
        ([], None),
        ([["", ""], ["date", "title"]], None),
    ],
)
def test_a_header_beyond_doubt_is_the_first_row(grid: list[list[str]], header: list[str] | None) -> None:
    assert starts_with_header(grid) == header
