"""A workbook with some cells changed, and all else in it as it was."""

import datetime as dt
import zipfile
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import corrected, mend, read_events
from timeline.formats.raw import ReadOptions
from timeline.formats.xlsx import patch, read
from timeline.problems import FileError

PLAIN = ReadOptions()
WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t&<>\"'_"), min_size=1, max_size=12
)


def _book() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Events"
    sheet.append(["Date", "Title", "Count", "Sum"])
    sheet.append([dt.date(2022, 5, 23), "Visit & <b>", 3, "=C2*2"])
    sheet.append([None])
    sheet.append(["later", "Flood", None, None])
    sheet["A2"].number_format = "dd/mm/yyyy"
    book.create_sheet("Notes").append(["Kept"])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@settings(max_examples=25)
@given(
    st.dictionaries(st.tuples(st.sampled_from([2, 4]), st.sampled_from(["Date", "Title", "Count"])), WORDS, min_size=1)
)
def test_the_changed_cells_are_read_as_they_were_given_and_no_other_changes(edits: dict[tuple[int, str], str]) -> None:
    before = read(_book(), PLAIN).frame.set_axis([2, 4])
    after = read(patch(_book(), edits, PLAIN), PLAIN).frame.set_axis([2, 4])
    for (row, column), words in edits.items():
        before.loc[row, column] = words
    assert after.to_dict() == before.to_dict()


def test_only_the_sheet_that_is_read_changes() -> None:
    old, new = _parts(_book()), _parts(patch(_book(), {(4, "Date"): "May 2022"}, PLAIN))
    assert {name for name in old if old[name] != new[name]} == {"xl/worksheets/sheet1.xml"}
    assert list(old) == list(new)


def test_a_cell_keeps_its_style_and_becomes_text() -> None:
    made = openpyxl.load_workbook(BytesIO(patch(_book(), {(2, "Date"): "=1+1"}, PLAIN)))
    cell = made["Events"]["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == ("=1+1", "s", "dd/mm/yyyy")


def test_a_new_column_gets_its_header() -> None:
    made = openpyxl.load_workbook(BytesIO(patch(_book(), {(4, "date_read"): "May 2022"}, PLAIN)))["Events"]
    assert [made["E1"].value, made["E2"].value, made["E4"].value] == ["date_read", None, "May 2022"]


def test_a_formula_is_not_overwritten() -> None:
    with pytest.raises(FileError) as caught:
        patch(_book(), {(2, "Sum"): "7"}, PLAIN)
    assert str(caught.value) == "The cell in row 2 holds a formula. Change it in the workbook itself."


def test_a_row_that_is_not_there_is_named() -> None:
    with pytest.raises(FileError, match=r"^The sheet has no row 9 to change\."):
        patch(_book(), {(9, "Title"): "x"}, PLAIN)


def test_a_mended_workbook_comes_back_as_a_workbook() -> None:
    data = _book()
    out, suffix = corrected(mend(read_events(data), 4, "date", "May 2022"), data)
    assert suffix == ".xlsx"
    assert read_events(out).frame["edtf"].tolist() == ["2022-05", "2022-05-23"]


def test_what_cannot_be_changed_in_place_comes_back_as_csv() -> None:
    data = _book()
    out, suffix = corrected(mend(read_events(data), 2, "Sum", "7"), data)
    assert suffix == ".csv"
    assert out.splitlines()[1] == b"2022-05-23,Visit & <b>,3,7"
