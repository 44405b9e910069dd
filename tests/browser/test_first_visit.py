"""From the address to a published picture: what the first hour of every user is."""

import re
import struct
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SANCTIONS = "coordinated-sanctions-xinjiang-2021-03-22"
BLINKEN_IN_MAY = "blinken-statement-visit-2022-05-28"
BLINKEN_IN_SEPTEMBER = "blinken-statement-report-2022-09-01"
CHEN_XU = "chen-xu-ends-cooperation-2022-09-09"


def test_the_page_opens_with_the_chart_in_view(dashboard):
    dashboard.open()
    box = dashboard.chart.bounding_box()
    assert box is not None
    assert box["y"] + 400 < 900, "the chart must be seen without scrolling"
    expect(dashboard.summary).to_contain_text("events.csv · 85 events")


def test_an_actor_narrows_chart_count_table_and_address_alike(dashboard):
    dashboard.open()
    dashboard.choose("Actors", "Antony Blinken")
    expect(dashboard.summary).to_contain_text("3 of 85 events · actor: Antony Blinken")
    dashboard.expect_ids_on_chart(SANCTIONS, BLINKEN_IN_MAY, BLINKEN_IN_SEPTEMBER)
    expect(dashboard.table.get_by_label("The 3 events in view, one a row", exact=True)).to_be_attached()
    assert dashboard.query() == {"actor": ["Antony Blinken"]}


def test_reset_brings_every_event_back_and_clears_the_address(dashboard):
    dashboard.open("?actor=Antony+Blinken&from=June+2022&search=assessment")
    expect(dashboard.summary).to_contain_text("1 of 85 events")
    dashboard.page.get_by_role("button", name="Reset filters").click()
    expect(dashboard.summary).to_contain_text("events.csv · 85 events")
    dashboard.settle()
    assert dashboard.query() == {}


def test_pointing_at_a_mark_shows_its_quote(dashboard):
    dashboard.open("?actor=Antony+Blinken")
    label = dashboard.hover(BLINKEN_IN_MAY)
    expect(label.first).to_contain_text("Saturday, May 28")
    expect(label.first).to_contain_text(re.compile(r"did not enable a\s*complete and independent"))


def test_a_click_opens_the_whole_event(dashboard):
    dashboard.open("?actor=Chen+Xu")
    dashboard.click_mark(CHEN_XU)
    expect(dashboard.panel.get_by_role("heading")).to_contain_text("China")
    expect(dashboard.panel.locator("blockquote")).to_have_text(
        "The office closed the door of cooperation by releasing the so-called assessment"
    )
    assert dashboard.query()["event"] == [CHEN_XU]


def test_the_camera_saves_a_picture_of_the_chart(dashboard, tmp_path):
    dashboard.open("?actor=Antony+Blinken")
    dashboard.chart.hover()
    with dashboard.page.expect_download() as download:
        dashboard.page.locator(".st-key-chart .modebar-btn[data-title*='png' i]").click()
    name = download.value.suggested_filename
    assert name == "The-UN,-China-and-the-Xinjiang-assessment-actor-Antony-Blinken.png"
    saved = tmp_path / "chart.png"
    download.value.save_as(saved)
    width, height = _size_of_png(saved)
    shown = dashboard.chart.bounding_box()
    assert shown is not None
    assert width >= 1.9 * (shown["width"] - 40)
    assert height >= 1.9 * (shown["height"] - 40)


def _size_of_png(path: Path) -> tuple[int, int]:
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def test_a_link_opens_the_view_it_was_copied_from(dashboard):
    dashboard.open(f"?actor=Chen+Xu&actor=OHCHR&together=true&from=2022-05&to=2022-10&event={CHEN_XU}")
    expect(dashboard.summary).to_contain_text("May – October 2022 · actors: Chen Xu and OHCHR together")
    expect(dashboard.field("From")).to_have_value("2022-05")
    expect(dashboard.panel.locator("blockquote")).to_contain_text("closed the door")


def test_a_file_with_faults_opens_and_the_shelf_names_them(dashboard):
    dashboard.open("?actor=China")
    faulty = b"when,headline,who\n1976-02,Flood,Ann\nsoon,Drought,Ben\n31 February 1977,Fire,Ann\n"
    dashboard.upload("faults.csv", faulty)
    expect(dashboard.summary).to_contain_text("faults.csv · 1 event")
    assert "actor" not in dashboard.query(), "the filters of the last file must not stay in silence"
    shelf = dashboard.page.get_by_text("Undated shelf: 2 rows")
    shelf.click()
    expect(
        dashboard.page.get_by_label("2 rows without a date that could be read, with the reason", exact=True)
    ).to_be_attached()
    expect(dashboard.page.get_by_text(re.compile("What the import found: 2 faults"))).to_be_visible()
    cells = dashboard.cells(".st-key-problems")
    assert "soon" in cells
    assert "31 February 1977" in cells


def test_no_match_says_so_and_offers_the_way_back(dashboard):
    dashboard.open("?search=no+such+words+anywhere")
    expect(
        dashboard.page.get_by_text(
            "No event matches all of these filters. Take one of them back, or show all events again."
        )
    ).to_be_visible()
    dashboard.page.get_by_role("button", name="Show all events").click()
    expect(dashboard.summary).to_contain_text("events.csv · 85 events")
