"""How the chart is drawn: what a person chooses for it, and what the chart then shows."""

import json

from streamlit.testing.v1 import AppTest

from ui.conftest import Open, texts

OWN = "date,title,actors,place\n1976,Flood,Ann,Bonn\n1977,Drought,Ben,Rome\n1978,Rain,Cem,Bonn\n"


def bands(page: AppTest) -> str:
    """The names of the bands from top to bottom, as the chart tells them to those who cannot see it."""
    meta = json.loads(page.get("plotly_chart")[1].proto.spec)["layout"]["meta"]  # type: ignore[attr-defined]
    return str(meta["alt"]).rpartition("bands: ")[2]


def test_bands_stand_in_the_order_of_first_events_where_none_is_picked(open_page: Open):
    assert bands(open_page(OWN)) == "Ann, Ben, Cem."


def test_bands_are_picked_and_ordered_by_hand(open_page: Open):
    page = open_page(OWN)
    page.multiselect(key="band").set_value(["Cem", "Ann"]).run()
    assert bands(page) == "Cem, Ann, 1 other actor."


def test_picked_bands_live_in_the_address(open_page: Open):
    page = open_page(band=["Antony Blinken", "China"])
    assert page.multiselect(key="band").value == ["Antony Blinken", "China"]
    assert bands(page).startswith("Antony Blinken, China, ")


def test_bands_of_places_are_picked_by_place(open_page: Open):
    page = open_page(OWN)
    page.selectbox(key="bands").set_value("by place").run()
    page.multiselect(key="band").set_value(["Rome", "Bonn"]).run()
    assert bands(page) == "Rome, Bonn."


def test_what_was_picked_is_forgotten_where_bands_stand_for_something_else(open_page: Open):
    page = open_page(OWN)
    page.multiselect(key="band").set_value(["Cem"]).run()
    page.selectbox(key="bands").set_value("by place").run()
    assert page.multiselect(key="band").value == []
    assert bands(page) == "Bonn, Rome."


def test_one_band_leaves_nothing_to_pick(open_page: Open):
    page = open_page(OWN)
    page.selectbox(key="bands").set_value("one band").run()
    assert "band" not in [widget.key for widget in page.multiselect]


def test_filters_that_are_reset_leave_the_picked_bands(open_page: Open):
    page = open_page(actor=["Antony Blinken"], band=["China"])
    page.button(key="reset").click().run()
    assert texts(page)[0] == "events.csv · 85 events"
    assert page.multiselect(key="band").value == ["China"]


def test_another_file_brings_its_own_bands(open_page: Open):
    page = open_page(band=["China"])
    page.file_uploader(key="upload").upload("own.csv", OWN.encode()).run()
    assert bands(page) == "Ann, Ben, Cem."
