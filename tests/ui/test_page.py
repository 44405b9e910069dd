from ui.conftest import Open, texts


def test_the_sample_opens_by_itself(open_page: Open):
    assert "events.csv · 85 events" in texts(open_page())


def test_filters_are_said_in_words(open_page: Open):
    page = open_page(actor=["Antony Blinken"], **{"from": "2022"})
    assert texts(page)[0] == "events.csv · 2 of 85 events · from 1 January 2022 · actor: Antony Blinken"


def test_reset_empties_every_filter(open_page: Open):
    page = open_page(actor=["Antony Blinken"], search="assessment", together="true")
    page.button(key="reset").click().run()
    assert texts(page)[0] == "events.csv · 85 events"
    assert page.multiselect(key="actor").value == []
    assert page.text_input(key="search").value == ""


def test_no_match_says_the_way_back(open_page: Open):
    page = open_page(search="no such words anywhere")
    assert page.info[0].value == (
        "No event matches all of these filters. Take one of them back, or show all events again."
    )
    page.button(key="show_all").click().run()
    assert texts(page)[0] == "events.csv · 85 events"


def test_a_file_without_any_date_says_where_the_reasons_are(open_page: Open):
    page = open_page("date,title\nsoon,Flood\n")
    assert page.info[0].value == (
        "No row of this file has a date that could be read. The shelf below says why, row by row."
    )


def test_a_file_without_rows_says_so(open_page: Open):
    page = open_page("date,title\n")
    assert page.info[0].value == "This file has a header and no rows below it. Fill in a row, and open it again."


def test_a_file_that_is_no_table_is_one_sentence(open_page: Open):
    page = open_page(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), name="picture.png")
    assert page.error[0].value == (
        "This cannot be shown. Choose other data in the sidebar, or mend the file and open it again:"
    )
    assert texts(page) == ["This is a picture. A timeline needs a table: dates and what happened."]


def test_an_own_file_drops_the_filters_of_the_one_before(open_page: Open):
    page = open_page(actor=["Antony Blinken"])
    page.file_uploader(key="upload").upload("own.csv", b"date,title\n1976,Flood\n").run()
    assert texts(page)[0] == "own.csv · 1 event"


def test_unknown_parameters_do_no_harm(open_page: Open):
    page = open_page(actor=["Nobody"], event="no-such", nonsense="1", bands="none such", **{"from": "::"})
    assert not page.exception
    assert texts(page)[0] == "events.csv · 85 events"
