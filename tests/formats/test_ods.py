import io
import zipfile

import pandas as pd
import pytest

from formats.carried import expected
from timeline import columns as c
from timeline.formats import ods
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError, UsageError

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)


def element(tag, content, **attributes):
    said = "".join(f' {name.replace("__", ":").replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:{tag}{said}>{content}</table:{tag}>"


def cell(text="", **attributes):
    return element("table-cell", text and f"<text:p>{text}</text:p>", **attributes)


def row(*cells, **attributes):
    content = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return element("table-row", content, **attributes)


def sheet(*rows, name="Events", style=""):
    content = "".join([row("Date", "Title"), *rows])
    return element("table", content, table__name=name, table__style_name=style)


def book(*sheets, styles="", manifest="", doctype=""):
    content = (
        f"<?xml version='1.0'?>{doctype}<office:document-content {NAMES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{''.join(sheets)}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return out.getvalue()


def read(data, wanted=None, **limits):
    return ods.read(data, ReadOptions(limits=Limits(**limits), sheet=wanted))


def test_our_workbook_gives_back_every_cell(table):
    raw = read(ods.write(table))
    names = (c.ID, c.DATE, c.PUBLISHED, c.EDTF, *c.TEXT_COLUMNS, "Ref. no.")
    assert {name: raw.frame[name].tolist() for name in names} == expected(table, *names)


def test_another_program_reads_the_same_cells(table):
    frame = pd.read_excel(io.BytesIO(ods.write(table)), engine="odf", dtype=str, keep_default_na=False)
    for name in (c.DATE, c.EDTF, c.ACTORS, c.TITLE, "Ref. no."):
        assert frame[name].tolist() == table[name].tolist()


def test_spaces_tabs_and_lines_come_back(table):
    table.loc[0, c.TITLE] = "  two  spaces\tand a tab \n\n end"
    assert read(ods.write(table)).frame[c.TITLE].tolist()[0] == "  two  spaces\tand a tab \n\n end"


def test_control_characters_are_replaced_on_writing(table):
    table.loc[0, c.TITLE] = "bell\x07"
    assert read(ods.write(table)).frame[c.TITLE].tolist()[0] == "bell\ufffd"


def test_the_same_events_make_the_same_bytes(table):
    assert ods.write(table) == ods.write(table.copy())


def test_more_events_than_a_sheet_has_rows_are_refused(table, monkeypatch):
    monkeypatch.setattr(ods, "_MOST_ROWS", 4)
    with pytest.raises(UsageError) as caught:
        ods.write(table)
    assert str(caught.value) == "A sheet takes 3 events; there are 16. Write CSV or Parquet instead."


@pytest.mark.parametrize(
    ("text", "attributes", "read_as"),
    [
        ("23/05/22", {"date": "2022-05-23"}, "2022-05-23"),
        ("23/05/22 10:30", {"date": "2022-05-23T10:30:00"}, "2022-05-23T10:30"),
        ("May 2022", {"date": "2022-05-01"}, "2022-05"),
        ("05/2022", {"date": "2022-05-01"}, "2022-05"),
        ("2022", {"date": "2022-01-01"}, "2022"),
        ("1 May 2022", {"date": "2022-05-01"}, "2022-05-01"),
        ("beyond", {"date": "0044-99-99"}, "beyond"),
        ("2,022.00", {"float": "2022"}, "2022"),
        ("0.30", {"float": "0.30000000000000004"}, "0.3"),
        ("5 %", {"percentage": "0.05"}, "0.05"),
        ("TRUE", {"boolean": "true"}, "TRUE"),
        ("10:30", {"time": "PT10H30M00S"}, "10:30"),
    ],
)
def test_a_cell_is_read_as_its_sheet_shows_it(text, attributes, read_as):
    ((kind, value),) = attributes.items()
    name = "office__value" if kind in ("float", "percentage") else f"office__{kind}_value"
    data = book(sheet(row("x", "y"), row(cell(text, office__value_type=kind, **{name: value}), "z")))
    assert read(data).frame["Date"].tolist()[1] == read_as


def test_markup_inside_a_cell_is_text_and_comments_are_not():
    inside = 'a<text:s text:c="2"/>b<text:line-break/><text:span>c<text:a>d</text:a></text:span>'
    comment = "<office:annotation><text:p>comment</text:p></office:annotation>"
    data = book(sheet(row("1976", f"<table:table-cell>{comment}<text:p>{inside}</text:p></table:table-cell>")))
    assert read(data).frame["Title"].tolist() == ["a  b\ncd"]


def test_repeated_cells_and_rows_are_repeated():
    data = book(sheet(row(cell("1976", table__number_columns_repeated=2), table__number_rows_repeated=3)))
    assert read(data).frame.to_numpy().tolist() == [["1976", "1976"]] * 3


def test_empty_repeated_rows_keep_the_places_right():
    data = book(sheet(row("1976", "a"), row(cell(), table__number_rows_repeated=10), row("1977", "b")))
    assert read(data).rows.tolist() == [2, 13]


def test_the_empty_rest_of_a_sheet_costs_nothing():
    blank = cell(table__number_columns_repeated=16_382)
    data = book(sheet(row("1976", "a", blank), row(blank, table__number_rows_repeated=2_000_000_000)))
    assert len(read(data).frame) == 1


def test_cells_merged_downwards_give_their_text_to_every_row():
    covered = "<table:covered-table-cell/>"
    data = book(sheet(row(cell("1976", table__number_rows_spanned=2), "a"), row(covered, "b"), row("1977", "c")))
    raw = read(data)
    assert raw.frame["Date"].tolist() == ["1976", "1976", "1977"]
    assert raw.assumed == ("Sheet “Events” has merged cells: every row of one was given its text (1 range).",)


def test_a_hidden_sheet_is_passed_over_and_said():
    styles = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
    data = book(sheet(row("1976", "a"), name="Old", style="h"), sheet(row("1977", "b"), name="New"), styles=styles)
    raw = read(data)
    assert raw.frame["Title"].tolist() == ["b"]
    assert raw.assumed == ("Sheet “New” was read, the first visible one with a table; not “Old”.",)


def test_the_sheet_asked_for_is_read():
    data = book(sheet(row("1976", "a"), name="One"), sheet(row("1977", "b"), name="Two"))
    assert read(data, "Two").frame["Title"].tolist() == ["b"]


ENTITY = '<!DOCTYPE x [<!ENTITY b "bomb">]>'
DAMAGED = "The workbook is damaged ({}). Open it in Excel or LibreOffice and save it again."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            book(sheet(row("1976", "a")))[:-30],
            "The file is cut off or damaged: its zip directory cannot be read. Fetch it or save it again.",
        ),
        (book(sheet("<table:table-row>")), DAMAGED.format("ParseError")),
        (
            book(sheet(row("&b;", "x")), doctype='<!DOCTYPE x [<!ENTITY b "bomb">]>'),
            DAMAGED.format("EntitiesForbidden"),
        ),
        (book(sheet(row(cell("x", table__number_columns_repeated="many")))), DAMAGED.format("ValueError")),
        (book(sheet(row(cell("<text:span>" * 5000 + "</text:span>" * 5000)))), DAMAGED.format("RecursionError")),
        (
            book(sheet(), manifest="<encryption-data/>"),
            "The file is locked with a password. Open it in LibreOffice and save it without one.",
        ),
        (
            book(sheet(row(cell("x", table__number_columns_repeated=16_384)))),
            (
                "Row 2 has 16,384 columns; the limit “columns” is 2,000. "
                "Leave out those you do not need, or raise the limit."
            ),
        ),
        (
            book(sheet(row(cell("x", table__number_columns_repeated=2_000_000_000)))),
            "A row of sheet “Events” claims more than 20,000 cells. Save the sheet as CSV.",
        ),
        (
            book(sheet(row("x", "y", table__number_rows_repeated=2_000_000_000))),
            "Sheet “Events” claims more than 1,048,576 rows. Save the sheet as CSV.",
        ),
        (
            book(sheet(row("x", "y", table__number_rows_repeated=1_000_000))),
            (
                "Sheet “Events” has 1,999,998 cells that are only repeats; the limit “repeated_cells” is 100,000. "
                "Save the sheet as CSV, or raise the limit."
            ),
        ),
        (book('<table:table table:name="A"/>'), "No sheet of the workbook holds any text (“A”). Choose another file."),
    ],
    ids=[
        "cut off",
        "broken",
        "entity bomb",
        "bad number",
        "deep",
        "locked",
        "corner",
        "wide",
        "tall",
        "repeated",
        "empty",
    ],
)
def test_a_hopeless_file_gets_one_sentence(data, message):
    with pytest.raises(FileError) as caught:
        read(data)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("limit", "most"), [("rows", 1), ("columns", 1), ("cell_characters", 3), ("unpacked_bytes", 9)]
)
def test_every_limit_is_kept_and_named(limit, most):
    with pytest.raises(FileError, match=f"“{limit}”"):
        read(book(sheet(row("1976", "long"), row("1977", "b"))), **{limit: most})


def test_it_knows_a_spreadsheet_by_its_type(table):
    assert ods.sniff(ods.write(table), "x.bin") == 100


def test_another_open_document_is_not_a_spreadsheet(table):
    text = ods.write(table).replace(b"opendocument.spreadsheet", b"opendocument.textdocment")
    assert ods.sniff(text, "x.odt") == 0
