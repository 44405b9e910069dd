import datetime as dt
import io
import zipfile

import openpyxl
import pytest

from formats.carried import expected
from timeline import columns as c
from timeline.formats import xlsx
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError, UsageError

HEADER = ["Date", "Title"]


def book(*rows, sheet="Events"):
    made = openpyxl.Workbook()
    made.active.title = sheet
    for row in rows:
        made.active.append(row)
    return made


def saved(made):
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def read(data, sheet=None, **limits):
    data = data if isinstance(data, bytes) else saved(data)
    return xlsx.read(data, ReadOptions(limits=Limits(**limits), sheet=sheet))


def one_cell(value, number_format=None):
    made = book(HEADER, ["x", "y"], [value, "z"])
    if number_format:
        made.active["A3"].number_format = number_format
    return read(made).frame["Date"].tolist()[1]


def changed(data, part, old, new):
    """The archive with a text in one part replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new) if name == part else content)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (dt.date(2022, 5, 23), None, "2022-05-23"),
        (dt.datetime(2022, 5, 23), None, "2022-05-23"),  # midnight is no time anybody gave
        (dt.datetime(2022, 5, 23, 10, 30), None, "2022-05-23T10:30"),
        (dt.datetime(2022, 5, 23, 10, 30, 5), None, "2022-05-23T10:30:05"),
        (dt.date(2022, 5, 1), "mmm yyyy", "2022-05"),  # typed as “May 2022”: Excel stores the 1st
        (dt.date(2022, 5, 1), '[$-407]mmmm" "yy;@', "2022-05"),
        (dt.date(2022, 1, 1), "yyyy", "2022"),
        (dt.date(2022, 5, 17), "mmm yyyy", "2022-05-17"),  # a day somebody typed is not thrown away
        (dt.date(2022, 5, 1), "d. mmmm yyyy", "2022-05-01"),
        (dt.date(2022, 5, 1), 'yyyy"年"m"月"d"日"', "2022-05-01"),
        (dt.time(9, 5), None, "09:05"),
        (2022, None, "2022"),
        (2022.0, None, "2022"),
        (0.1 + 0.2, None, "0.3"),  # as the sheet shows it, to 15 digits
        (1e21, None, "1000000000000000000000"),
        (True, None, "TRUE"),
        ("007", None, "007"),
        ("a_x000D_\nb", None, "a\r\nb"),
        ("#REF!", None, "#REF!"),
    ],
)
def test_a_cell_is_read_as_its_sheet_shows_it(value, number_format, text):
    assert one_cell(value, number_format) == text


def test_rows_are_the_sheet_s_row_numbers():
    assert read(book(["A note above"], [], HEADER, ["1976", "a"], [], ["1977", "b"])).rows.tolist() == [4, 6]


def test_our_workbook_gives_back_every_cell(table):
    raw = read(xlsx.write(table))
    names = (c.ID, c.DATE, c.PUBLISHED, c.EDTF, *c.TEXT_COLUMNS, "Ref. no.")
    assert {name: raw.frame[name].tolist() for name in names} == expected(table, *names)


def test_no_cell_we_write_is_a_formula(table):
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.write(table))).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}


def test_a_text_that_could_become_a_formula_is_marked_as_text(table):
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.write(table))).active
    marked = {cell.value for row in sheet.iter_rows() for cell in row if cell.quotePrefix}
    assert marked == {"=1+1", "@x", "-0043-03-15", "-0043-03-15T00:00:00", "-0043-03-16T00:00:00"}


def test_control_characters_are_replaced_on_writing(table):
    table.loc[0, c.TITLE] = "bell\x07"
    assert read(xlsx.write(table)).frame[c.TITLE].tolist()[0] == "bell\ufffd"


def test_more_events_than_a_sheet_has_rows_are_refused(table, monkeypatch):
    monkeypatch.setattr(xlsx, "_MOST_ROWS", 3)
    with pytest.raises(UsageError) as caught:
        xlsx.write(table)
    assert str(caught.value) == "A sheet of Excel takes 3 events; there are 16. Write CSV or Parquet instead."


def test_a_cover_sheet_before_the_table_is_passed_over_and_said():
    made = book(["Our project"], sheet="Cover")
    made.create_sheet("Hidden").append(HEADER)
    made["Hidden"].append(["1976", "a"])
    made["Hidden"].sheet_state = "hidden"
    events = made.create_sheet("Events")
    events.append(HEADER)
    events.append(["1976", "b"])
    raw = read(made)
    assert raw.frame["Title"].tolist() == ["b"]
    assert raw.assumed == ("Sheet “Events” was read, the first visible one with a table; not “Cover”, “Hidden”.",)


def test_the_sheet_asked_for_is_read():
    made = book(HEADER, ["1976", "a"], sheet="First")
    made.create_sheet("Second").append(HEADER)
    made["Second"].append(["1977", "b"])
    assert read(made, sheet="Second").frame["Title"].tolist() == ["b"]


def test_a_sheet_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(FileError) as caught:
        read(book(HEADER, sheet="First"), sheet="Secnd")
    assert str(caught.value) == "The workbook has no sheet 'Secnd'. Its sheets are: “First”."


def test_cells_merged_downwards_give_their_text_to_every_row():
    made = book(HEADER, ["1976", "a"], [None, "b"], [None, "c"], ["1977", "d"])
    made.active.merge_cells("A2:A4")
    raw = read(made)
    assert raw.frame["Date"].tolist() == ["1976", "1976", "1976", "1977"]
    assert raw.assumed == ("Sheet “Events” has merged cells: every row of one was given its text (1 range).",)


def test_a_range_merged_down_to_the_last_row_makes_no_rows():
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A2:A1048576"/></mergeCells>'
    assert len(read(changed(saved(book(HEADER, ["1976", "a"])), SHEET, b"</sheetData>", merged)).frame) == 1


def test_a_formula_gives_its_stored_result():
    data = changed(saved(book(HEADER, ["=1975+1", "a"])), SHEET, b"<v></v>", b"<v>1976</v>")
    data = changed(data, SHEET, b"<v />", b"<v>1976</v>")
    assert read(data).frame["Date"].tolist() == ["1976"]


def test_a_formula_without_a_stored_result_is_said():
    assert read(book(HEADER, ["=1975+1", "a"], ["1977", "b"])).assumed == (
        (
            "Sheet “Events” has 1 formulas without a stored result: their cells are empty. "
            "Open it in Excel or LibreOffice and save it again to fill them."
        ),
    )


def test_links_behind_cells_are_said():
    made = book(HEADER, ["1976", "a"])
    made.active["B2"].hyperlink = "https://example.org"
    assert read(made).assumed == (
        "Sheet “Events” has 1 links behind cells: the text was read, the addresses were not.",
    )


def test_a_date_beyond_the_calendar_does_not_stop_the_import():
    made = book(HEADER, [dt.date(2022, 5, 1), "a"], ["1977", "b"])
    data = changed(saved(made), SHEET, b"<v>44682</v>", b"<v>4468200000000</v>")
    assert len(read(data).frame) == 2


def bomb():
    data = saved(book(HEADER, ["1976", "a"]))
    return changed(data, SHEET, b"<sheetData>", b"<sheetData>" + b" " * 60_000_000)


def wide():
    """A row of very many cells with nothing in them."""
    return changed(
        saved(book(HEADER, ["1976", "a"])), SHEET, b"</sheetData>", b"<row>" + b"<c/>" * 900_000 + b"</row></sheetData>"
    )


def corner():
    made = book(HEADER, ["1976", "a"])
    made.active["XFD1048576"] = "far"
    return saved(made)


def entities():
    lines = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return changed(saved(book(HEADER, ["1976", "a"])), SHEET, b"<worksheet ", lines + b"<worksheet ")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            saved(book(HEADER, ["1976", "a"]))[:-40],
            "The file is cut off or damaged: its zip directory cannot be read. Fetch it or save it again.",
        ),
        (
            changed(saved(book(HEADER, ["1976", "a"])), SHEET, b"</row>", b"</raw>"),
            "The workbook is damaged (ParseError). Open it in Excel or LibreOffice and save it again.",
        ),
        (
            changed(saved(book(HEADER, ["1976", "a"])), "xl/workbook.xml", b"</sheets>", b"<"),
            "The workbook is damaged (ParseError). Open it in Excel or LibreOffice and save it again.",
        ),
        (entities(), "The workbook is damaged (ValueError). Open it in Excel or LibreOffice and save it again."),
        (
            corner(),
            (
                "Row 1048576 has 16,384 columns; the limit “columns” is 2,000. "
                "Leave out those you do not need, or raise the limit."
            ),
        ),
        (wide(), "A row of sheet “Events” has more than 50,000 cells. Save the sheet as CSV."),
        (saved(book()), "No sheet of the workbook holds any text (“Events”). Choose another file."),
    ],
    ids=["cut off", "broken sheet", "broken book", "entity bomb", "corner cell", "a row of empty cells", "empty"],
)
def test_a_hopeless_file_gets_one_sentence(data, message):
    with pytest.raises(FileError) as caught:
        read(data)
    assert str(caught.value) == message


def test_a_zip_bomb_is_refused_before_it_is_unpacked():
    with pytest.raises(
        FileError, match=r"The file has \d{3} times its own size when unpacked; the limit “unpacked_ratio” is 100\."
    ):
        read(bomb())


@pytest.mark.parametrize(
    ("limit", "most"), [("rows", 1), ("columns", 1), ("cells", 3), ("cell_characters", 3), ("unpacked_bytes", 1000)]
)
def test_every_limit_is_kept_and_named(limit, most):
    with pytest.raises(FileError, match=f"“{limit}”"):
        read(book(HEADER, ["1976", "a"], ["1977", "long"]), **{limit: most})


def test_it_knows_a_workbook_by_its_parts():
    assert xlsx.sniff(saved(book(HEADER)), "data.bin") == 100


def test_it_knows_a_workbook_that_is_cut_off(table):
    assert xlsx.sniff(xlsx.write(table)[:-40], "x") == 100


def test_a_zip_of_very_many_files_is_no_workbook():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "x")
        for number in range(10_000):
            archive.writestr(str(number), "")
    assert xlsx.sniff(out.getvalue(), "x") == 0


def test_another_zip_is_not_a_workbook():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "x")
    assert xlsx.sniff(out.getvalue(), "report.docx") == 0
