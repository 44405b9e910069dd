"""The panels round the chart: what they say, word for word, and what they change."""

import csv

from serving import DATA
from ui.conftest import Open, texts

FAULTY = "when,headline,who\n1976-02,Flood,Ann\nsoon,Drought,Ben\n"


def captions(page) -> list[str]:
    return [element.value for element in page.caption]


def test_nothing_open_says_how_to_open_an_event(open_page: Open):
    hint = "Click a mark or choose a row of the table to read an event in full; N and P step through them, X closes."
    assert hint in captions(open_page())


def test_an_open_event_says_its_place(open_page: Open):
    page = open_page(actor=["Antony Blinken"], event="blinken-statement-visit-2022-05-28")
    assert "2 of 3 events" in texts(page)


def test_an_event_that_goes_on_opens(open_page: Open):
    """Its end is no instant, which once broke the page."""
    page = open_page(data="kinds.csv")
    with (DATA / "kinds.csv").open(encoding="utf-8") as file:
        ids = [event["id"] for event in csv.DictReader(file)]
    for name in ids:
        page.text_input(key="event").set_value(name).run()
        assert not page.exception, name


def test_next_opens_the_first_event_where_none_is_open(open_page: Open):
    page = open_page(actor=["Antony Blinken"])
    page.button(key="step_N").click().run()
    assert page.text_input(key="event").value == "coordinated-sanctions-xinjiang-2021-03-22"


def test_an_event_out_of_view_is_said_to_be(open_page: Open):
    page = open_page(actor=["Antony Blinken"], event="hrc-vote-rejects-debate-2022-10-06")
    assert (
        "No event with the id 'hrc-vote-rejects-debate-2022-10-06' is in view. Reset the filters, or choose another."
        in texts(page)
    )


def test_a_whole_shelf_says_so(open_page: Open):
    assert "Every row of the file has a date that could be read." in captions(open_page())


def test_the_shelf_is_counted_in_the_summary_and_on_its_panel(open_page: Open):
    page = open_page(FAULTY)
    assert texts(page)[0] == "own.csv · 1 event · 1 row undated"
    assert page.expander(key="shelf").label == "Undated shelf: 1 row"


def test_the_import_is_told_in_a_sentence(open_page: Open):
    assert "2 rows read as csv: 1 on the timeline, 1 on the shelf." in texts(open_page(FAULTY))


def test_a_window_that_cannot_be_read_is_said(open_page: Open):
    page = open_page(**{"from": "2023", "to": "2022"})
    assert "The window ends before it starts, so it is not used: swap “From” and “To”." in texts(page)
    assert texts(page)[0] == "events.csv · 85 events"


def test_offices_of_an_actor_come_in_when_asked_for(open_page: Open):
    page = open_page(actor=["China"])
    alone = texts(page)[0]
    page.toggle(key="offices").set_value(True).run()
    assert alone == "events.csv · 53 of 85 events · actor: China"
    assert "China (MFA)" in texts(page)[0]


def test_the_served_file_is_the_one_the_server_was_started_with(open_page: Open, tmp_path):
    file = tmp_path / "visit.csv"
    file.write_text("date,title\n1976,Flood\n")
    page = open_page(served=str(file))
    assert texts(page)[0] == "visit.csv · 1 event"


def test_a_served_file_that_is_gone_is_one_sentence(open_page: Open, tmp_path):
    page = open_page(served=str(tmp_path / "gone.csv"))
    assert texts(page) == ["gone.csv cannot be read: No such file or directory. Start the server with another file."]


def test_the_other_sample_shows_every_kind_of_date(open_page: Open):
    page = open_page(data="kinds.csv")
    assert texts(page)[0] == "kinds.csv · 21 events · 3 rows undated"


def test_a_served_file_hides_the_sample_of_its_name_and_takes_no_title_from_it(open_page: Open, tmp_path):
    file = tmp_path / "events.csv"
    file.write_text("date,title\n1976,Flood\n")
    page = open_page(served=str(file))
    assert texts(page)[0] == "events.csv · 1 event"
    chart = page.get("plotly_chart")[1].proto
    assert "The UN, China" not in chart.spec


def test_the_open_event_has_a_ring_on_the_chart(open_page: Open):
    page = open_page(actor=["Antony Blinken"], event="blinken-statement-visit-2022-05-28")
    assert '"name":"ring"' in page.get("plotly_chart")[1].proto.spec
    page.text_input(key="event").set_value("no-such").run()
    assert '"name":"ring"' not in page.get("plotly_chart")[1].proto.spec


def test_the_citation_names_the_conflict_that_the_file_notes(open_page: Open):
    page = open_page("id,date,title,conflicts\nflood,1976,Flood,Two tolls\n")
    page.text_input(key="event").set_value("flood").run()
    assert "Flood (1976). conflicts: Two tolls" in [block.value for block in page.code]
