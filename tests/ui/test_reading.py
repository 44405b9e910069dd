"""The choices of how a file is read: what each was guessed to be, and what another choice changes."""

import io

import pytest
from openpyxl import Workbook

from timeline.dates.languages import LANGUAGES, OTHERS
from timeline.ui.reading import NAMES
from ui.conftest import Open, texts

SLASHED = "date;title\n3/4/2022;Flood\n13/4/2022;Drought\n"


def shown(page, column: str) -> list[str]:
    frame = next(element.value for element in page.dataframe if column in element.value)
    return [str(cell) for cell in frame[column]]


def workbook() -> bytes:
    book = Workbook()
    for name, title in (("Spring", "Flood"), ("Autumn", "Drought")):
        sheet = book.create_sheet(name)
        sheet.append(["date", "title"])
        sheet.append(["1976", title])
        sheet.append(["1977", title])
    del book["Sheet"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (SLASHED, "Separated by semicolon, which divides the first lines most evenly."),
        (SLASHED, "Dates in figures are read day before month, as row 3 proves ('13/4/2022')."),
        (SLASHED, "Plain ASCII: every encoding reads it alike."),
        (SLASHED, "Row 1 names the columns."),
        (SLASHED, "Each date is read in the language that fits it."),
        ("date,title\n1976,Flood\n", "Separated by comma."),
        ("date,title\n1976,Flood\n", "No date of the file leaves it open."),
        ("date,title\n1976,Zürich\n".encode("cp1252"), "Western European (cp1252), because line 2 is not UTF-8."),
    ],
)
def test_what_was_guessed_stands_beside_its_control(open_page: Open, content: str | bytes, said: str):
    assert said in texts(open_page(content))


def test_another_encoding_spells_the_words_anew(open_page: Open):
    page = open_page("date,title\n1976,上海\n1977,重庆\n".encode("gb18030"))
    page.selectbox(key="file_encoding").set_value("gb18030").run()
    assert shown(page, "title") == ["上海", "重庆"]
    assert "Read as gb18030, as chosen." in texts(page)


def test_another_delimiter_cuts_the_rows_anew(open_page: Open):
    page = open_page("date|title, place\n1976|Flood, Rome\n")
    page.selectbox(key="file_delimiter").set_value("bar |").run()
    assert shown(page, "Column") == ["date", "title, place"]


def test_another_header_row_names_the_columns(open_page: Open):
    page = open_page("when,what\ndate,title\n1976,Flood\n")
    page.number_input(key="file_header_row").set_value(2).run()
    assert shown(page, "Column") == ["date", "title"]


def test_another_sheet_is_read(open_page: Open):
    page = open_page(workbook(), name="own.xlsx")
    assert "Sheet “Spring” was read, the first visible one with a table; not “Autumn”." in texts(page)
    assert page.selectbox(key="file_sheet").options == ["as the file shows", "Spring", "Autumn"]
    page.selectbox(key="file_sheet").set_value("Autumn").run()
    assert shown(page, "title") == ["Drought", "Drought"]


@pytest.mark.parametrize(
    ("order", "read"), [("as the file shows", "2022-04-03"), ("day first", "2022-04-03"), ("month first", "2022-03-04")]
)
def test_the_order_of_day_and_month_is_a_choice(open_page: Open, order: str, read: str):
    page = open_page("date,title\n3/4/2022,Flood\n")
    page.selectbox(key="day_order").set_value(order).run()
    assert shown(page, "edtf") == [read]


def test_a_language_settles_a_word_that_two_share(open_page: Open):
    page = open_page("date,title\n3 listopada 2022,Flood\n")
    page.multiselect(key="date_languages").set_value(["hr"]).run()
    croatian = shown(page, "edtf")
    page.multiselect(key="date_languages").set_value(["pl"]).run()
    assert (croatian, shown(page, "edtf")) == (["2022-10-03"], ["2022-11-03"])


def test_every_language_that_is_known_has_a_name():
    assert set(NAMES) == {*LANGUAGES, *OTHERS}


def test_an_encoding_that_does_not_fit_says_so_and_can_be_taken_back(open_page: Open):
    page = open_page("date,title\n1976,Zürich\n".encode("cp1252"))
    page.selectbox(key="file_encoding").set_value("utf-8").run()
    assert "The file is not in the encoding 'utf-8': line 2 does not fit. Choose another." in texts(page)
    page.selectbox(key="file_encoding").set_value("as the file shows").run()
    assert texts(page)[0] == "own.csv · 1 event"


def test_a_header_row_that_is_not_there_says_so_and_can_be_taken_back(open_page: Open):
    page = open_page(SLASHED)
    page.number_input(key="file_header_row").set_value(99).run()
    assert "Row 99 is empty or not there, so it cannot name the columns. Choose another header row." in texts(page)
    page.number_input(key="file_header_row").set_value(None).run()
    assert texts(page)[0] == "own.csv · 2 events"


def test_another_file_starts_without_the_choices_of_the_one_before(open_page: Open):
    page = open_page(SLASHED)
    page.selectbox(key="day_order").set_value("month first").run()
    page.file_uploader(key="upload").upload("next.csv", SLASHED.encode()).run()
    assert page.selectbox(key="day_order").value == "as the file shows"


def test_a_workbook_is_not_asked_for_its_encoding(open_page: Open):
    page = open_page(workbook(), name="own.xlsx")
    assert not [box for box in page.selectbox if box.key == "file_encoding"]


def test_numbers_are_dates_when_somebody_says_what_they_count(open_page: Open):
    page = open_page("date,title\n1653264123,Flood\n")
    assert texts(page)[0] == "own.csv · 0 events · 1 row undated"
    page.selectbox(key="date_numbers").set_value("Unix time").run()
    assert texts(page)[0] == "own.csv · 1 event"
    assert (
        "Numbers such as 1653264123 were read as Unix time, counted from 1970 in UTC: 23 May 2022, 00:02:03."
        in texts(page)
    )


SETTINGS = b'file = "own.csv"\nday_first = false\n'


def open_both(open_page: Open, settings: bytes, name: str = "own.timeline.toml"):
    page = open_page()
    page.file_uploader(key="upload").set_value(
        [(name, settings, "application/toml"), ("own.csv", b"date,title\n3/4/2022,Flood\n", "text/csv")]
    ).run()
    assert not page.exception
    return page


def test_settings_that_are_opened_with_a_file_are_believed(open_page: Open):
    page = open_both(open_page, SETTINGS)
    assert texts(page)[0] == "own.csv · 1 event"
    assert shown(page, "edtf") == ["2022-03-04"]
    assert page.selectbox(key="day_order").value == "month first"
    assert "Read as “own.timeline.toml” says: day_first." in texts(page)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (b'file = "other.csv"\nday_first = false\n', "“own.timeline.toml” is of “other.csv” and was left aside."),
        (b"day_first = 1\n", "own.timeline.toml: day_first is 1. Write true or false."),
    ],
)
def test_settings_that_do_not_fit_are_left_aside_and_named(open_page: Open, settings: bytes, said: str):
    page = open_both(open_page, settings)
    assert said in texts(page)
    assert shown(page, "edtf") == ["2022-04-03"]


def test_the_settings_beside_a_served_file_are_believed(open_page: Open, tmp_path):
    (tmp_path / "a.csv").write_text("date,title\n3/4/2022,Flood\n", "utf-8")
    (tmp_path / "a.timeline.toml").write_text("day_first = false\n", "utf-8")
    page = open_page(served=str(tmp_path / "a.csv"))
    assert shown(page, "edtf") == ["2022-03-04"]


def test_settings_named_when_the_server_was_started_are_believed(open_page: Open, tmp_path, monkeypatch):
    (tmp_path / "a.csv").write_text("date,title\n3/4/2022,Flood\n", "utf-8")
    (tmp_path / "b.toml").write_text("day_first = false\n", "utf-8")
    monkeypatch.setenv("TIMELINE_SETTINGS", str(tmp_path / "b.toml"))
    page = open_page(served=str(tmp_path / "a.csv"))
    assert shown(page, "edtf") == ["2022-03-04"]


def test_a_file_is_read_as_it_came_again(open_page: Open):
    page = open_both(open_page, SETTINGS)
    page.selectbox(key="day_order").set_value("day first").run()
    assert shown(page, "edtf") == ["2022-04-03"]
    page.button(key="as_it_came").click().run()
    assert shown(page, "edtf") == ["2022-03-04"]


def test_of_two_files_the_later_one_is_shown(open_page: Open):
    page = open_page(SLASHED)
    page.file_uploader(key="upload").set_value(
        [("own.csv", SLASHED.encode(), "text/csv"), ("next.csv", b"date,title\n1976,Flood\n", "text/csv")]
    ).run()
    assert texts(page)[0] == "next.csv · 1 event"
