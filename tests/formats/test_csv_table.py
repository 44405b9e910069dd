"""Delimited text to raw rows and back: two ways in, one answer; the file's own bytes on the way out."""

import csv
import io

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.formats import csv_table
from timeline.formats.csv_table import patch, read, sniff, write
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import Code, FileError

PLAIN = ReadOptions()
LOOK_FOR_A_QUOTE = "Look for a quote that is never closed, or raise the limit."
SIGN = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t\x0b\x85\u2028\"'=,;")
CELLS = st.text(SIGN, max_size=8)
SIGNS = st.text(alphabet="ab\",;\n\r\t| é\x0b\x85\u2028'=1", max_size=40)


@given(st.sampled_from(["a,b\n", "date,what\n", 'date;"x\ny"\r\n', "a,b,c\r", "\ufeffdate,b\n"]), SIGNS)
def test_the_fast_way_gives_what_the_careful_way_gives(header: str, body: str) -> None:
    data = (header + body).encode()
    fast = csv_table._read_plain(data, PLAIN)
    if fast is not None:
        slow = csv_table._read_any(data, PLAIN)
        pd.testing.assert_frame_equal(fast.frame, slow.frame)
        assert fast.rows.tolist() == slow.rows.tolist()
        assert (fast.assumed, fast.problems, fast.header_row) == (slow.assumed, slow.problems, slow.header_row)


@given(
    st.lists(st.tuples(CELLS, CELLS), min_size=1), st.sampled_from(["\n", "\r\n"]), st.sampled_from([",", ";", "\t"])
)
def test_plain_tables_take_the_fast_way_and_keep_every_sign(
    rows: list[tuple[str, str]], end: str, delimiter: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([("date", "title"), *rows, ("1976", "last")])
    data = out.getvalue().encode()
    filled = [("".join(row).strip() != "", row) for row in [*rows, ("1976", "last")]]
    raw = read(data, PLAIN)
    wanted = [[_unguarded(cell) for cell in row] for is_filled, row in filled if is_filled]
    assert raw.frame.to_numpy().tolist() == wanted
    assert raw.rows.tolist() == [place for place, (is_filled, _) in enumerate(filled, 2) if is_filled]
    if all(is_filled for is_filled, _ in filled):
        assert csv_table._read_plain(data, PLAIN) is not None


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(tuple("=+-@\t\r")) else cell


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"title\n1976\n", "one column"),
        (b"A list\n\ndate,title\n1976,Flood\n", "a preamble"),
        (b"date,title\n1976\n", "a short row"),
        (b"date,title\n1976,Flood,x\n", "a long row"),
        (b"date,title\n\n1976,Flood\n", "an empty line"),
        (b"date,title\n,\n1976,Flood\n", "an empty row"),
        (b'date,title\n1976,"Flood\n', "a quote left open"),
        (b'date,title\n1976,"Flood""\n', "a quote left open, and a quote in the text"),
        ("date,title\n1976,Flöd\n".encode("cp1252"), "another encoding"),
        (b"date,title\n1976,Fl\0od\n", "a NUL"),
        (b"1976-02-03,Flood\n1977-02-03,Fire\n", "no header"),
    ],
)
def test_what_is_not_plain_is_read_with_care(data: bytes, why: str) -> None:
    assert csv_table._read_plain(data, PLAIN) is None, why
    assert "1976" in str(read(data, PLAIN).frame.to_numpy()), why


def test_one_field_too_many_in_every_row_shifts_nothing() -> None:
    raw = read(b"date,title\n1976-02-03,Flood,x\n1977-02-03,Fire,y\n1978-02-03,Frost,z\n", PLAIN)
    assert raw.frame["date"].tolist() == ["1976-02-03", "1977-02-03", "1978-02-03"]
    assert raw.frame["Column 3"].tolist() == ["x", "y", "z"]
    assert str(raw.problems[-1]) == (
        "Row 2: 'x'. 3 rows, from row 2 on, have more cells than the header: give every column a header."
    )


@pytest.mark.parametrize(
    "data",
    [
        b'date,title,quote\n1976,Flood,"He said\n1977,Fire,"She said"\n1978,Frost,x\n',
        b'date,title,quote\n1976,"Flood,x\n1977,"Fire",y\n1978,Frost,z\n',
        b'date,title,quote\r\n1976,Flood,"He said\r\n1977,Fire,"She said"\r\n\r\n1978,Frost,x\r\n',
    ],
)
def test_a_quote_that_swallows_a_row_is_a_fault_even_where_the_cells_still_fit(data: bytes) -> None:
    (problem,) = [problem for problem in read(data, PLAIN).problems if problem.code is Code.QUOTE_OPEN]
    assert problem.row == 2
    assert problem.remedy == (
        "A quote that opens here closes only 1 line below, within another cell: close the quote, or double it."
    )


@given(st.lists(st.text('ab"\n\r,', max_size=6), min_size=1, max_size=6), st.sampled_from(["\n", "\r\n"]))
def test_no_rightly_quoted_cell_is_taken_for_a_swallowed_row(cells: list[str], end: str) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(
        [("date", "title"), *(("1", c) for c in cells)]
    )
    assert read(out.getvalue().encode(), PLAIN).problems == ()


def test_words_that_pandas_takes_for_nothing_stay_words() -> None:
    raw = read(b"date,actors\n20220523,NA\n20220524,None\n20220525,null\n", PLAIN)
    assert raw.frame["actors"].tolist() == ["NA", "None", "null"]
    assert raw.frame["date"].tolist() == ["20220523", "20220524", "20220525"]


def test_the_apostrophe_that_guards_a_spreadsheet_is_taken_off_once_and_said() -> None:
    raw = read(b"date,title\n1976,'=1+1\n1977,''=1\n1978,'tis\n", PLAIN)
    assert raw.frame["title"].tolist() == ["=1+1", "'=1", "'tis"]
    assert raw.assumed == ("An apostrophe that keeps spreadsheets from running a cell was taken off 2 cells.",)


@pytest.mark.parametrize(
    ("options", "data"),
    [
        (ReadOptions(encoding="gb18030"), "日期,事件\n1976,水灾\n".encode("gb18030")),
        (ReadOptions(delimiter=":"), "日期:事件\n1976:水灾\n".encode()),
        (ReadOptions(header_row=2), "1,2\n日期,事件\n1976,水灾\n".encode()),
    ],
)
def test_what_a_person_says_of_a_file_is_believed(options: ReadOptions, data: bytes) -> None:
    assert read(data, options).frame.to_dict("list") == {"日期": ["1976"], "事件": ["水灾"]}


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (
            Limits(file_bytes=9),
            "The file has 37 bytes; the limit “file_bytes” is 9. Split the file, or raise the limit.",
        ),
        (Limits(rows=1), "The file has 2 rows; the limit “rows” is 1. Split the file, or raise the limit."),
        (
            Limits(columns=1),
            "The file has 2 columns; the limit “columns” is 1. Leave out those you do not need, or raise the limit.",
        ),
        (Limits(cells=3), "The file has 4 cells; the limit “cells” is 3. Split the file, or raise the limit."),
        (
            Limits(cell_characters=6),
            f"Row 3 has 7 characters in one cell; the limit “cell_characters” is 6. {LOOK_FOR_A_QUOTE}",
        ),
    ],
)
def test_a_limit_is_named_where_it_is_passed(limits: Limits, message: str) -> None:
    with pytest.raises(FileError) as caught:
        read(b"date,title\n1976,Flood\n1977,Drought\n\n\n", ReadOptions(limits))
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("data", "name", "score", "why"),
    [
        (b"a;b\n1;2\n", "", 30, "a table by its content"),
        (b"a;b\n1;2\n", "x.csv", 40, "and by its name"),
        (b"Once upon a time\n", "", 10, "a text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(32)), "x.csv", 0, "a picture, whatever its name"),
    ],
)
def test_a_table_is_known_by_its_content(data: bytes, name: str, score: int, why: str) -> None:
    assert sniff(data, name) == score, why


@given(CELLS.filter(lambda cell: "'" not in cell), st.data())
def test_a_patch_changes_its_cell_and_no_other_byte_of_any_other_record(value: str, data: st.DataObject) -> None:
    records = [
        'date;"title";x\r\n',
        '1976;"Fl""ood";1\n',
        "'=1;  Fire ;\r\n",
        '"1978";"two\nlines";"é"\r\n',
        "1979;short\n",
        "1980;last;3",
    ]
    place = data.draw(st.sampled_from([2, 3, 4, 5, 6]))
    file = "".join(records).encode("utf-8-sig")
    out = patch(file, {(place, "title"): value}, PLAIN).decode("utf-8-sig")
    before, after = "".join(records[: place - 1]), "".join(records[place:])
    assert out.startswith(before)
    assert out.endswith(after)
    raw = read(out.encode("utf-8-sig"), PLAIN)
    assert raw.frame["title"][place - 2] == value


def test_a_patched_record_keeps_its_line_end_and_its_way_of_quoting() -> None:
    data = b'"date","title"\r\n"1976","Flood"\r\n"1977","Fire"\r\n'
    assert patch(data, {(3, "title"): 'Big "fire"'}, PLAIN) == (
        b'"date","title"\r\n"1976","Flood"\r\n"1977","Big ""fire"""\r\n'
    )


def test_a_patch_keeps_encoding_and_mark() -> None:
    for encoding in ("utf-16", "cp1252", "utf-8-sig"):
        data = "date,title\n1976,Flöd\n".encode(encoding)
        assert patch(data, {(2, "date"): "1977"}, PLAIN) == "date,title\n1977,Flöd\n".encode(encoding)


def test_a_new_column_goes_to_the_right_and_every_row_gets_its_cell() -> None:
    assert patch(b"A list\n\na,b\n1,2\n\n3,4\n", {(6, "date"): "1976"}, PLAIN) == (
        b"A list\n\na,b,date\n1,2,\n\n3,4,1976\n"
    )


def test_a_patch_of_a_row_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match="there is no row 9"):
        patch(b"a,b\n1,2\n", {(9, "a"): "x"}, PLAIN)


def test_an_event_table_is_written_with_iso_times_and_without_its_old_places(table: pd.DataFrame) -> None:
    text = write(table).decode()
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert "row" not in header
    start = [row[header.index("start")] for row in rows]
    assert start[0] == "2022-08-31T00:00:00"
    assert "NaT" not in text
    assert [row[header.index("title")] for row in rows] == table["title"].tolist()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_an_encoding_that_was_chosen_is_said_to_be(encoding):
    raw = read("date,title\n1976,Zürich\n".encode(encoding), ReadOptions(encoding=encoding))
    assert raw.assumed == (f"Read as {encoding}, as chosen.",)
