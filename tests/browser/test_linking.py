"""Chart, table, panel and link show one and the same event and window, whichever of them is used."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SANCTIONS = "coordinated-sanctions-xinjiang-2021-03-22"
IN_MAY = "blinken-statement-visit-2022-05-28"
IN_SEPTEMBER = "blinken-statement-report-2022-09-01"
BLINKEN = "?actor=Antony+Blinken"


def test_dragging_across_the_chart_chooses_a_window(dashboard):
    dashboard.open(BLINKEN)
    start, end = dashboard.place_of(IN_MAY), dashboard.place_of(IN_SEPTEMBER)
    dashboard.drag((start[0] - 25, start[1] - 8), (end[0] + 25, start[1] + 12))
    dashboard.expect_ids_on_chart(IN_MAY, IN_SEPTEMBER)
    query = dashboard.query()
    assert query["from"][0] < "2022-05-28"
    assert "2022-09-01" < query["to"][0] < "2023"
    expect(dashboard.field("From")).to_have_value(query["from"][0])


def test_dragging_across_the_strip_chooses_a_window(dashboard):
    dashboard.open(BLINKEN)
    strip = dashboard.page.locator(".st-key-overview .nsewdrag").bounding_box()
    assert strip is not None
    middle = strip["y"] + strip["height"] / 2
    dashboard.drag((strip["x"] + 2, middle), (strip["x"] + strip["width"] * 3 / 5, middle + 5))
    dashboard.expect_ids_on_chart(SANCTIONS)
    assert set(dashboard.query()) == {"actor", "from", "to"}


def test_the_whole_time_is_one_click_away(dashboard):
    dashboard.open("?actor=Antony+Blinken&from=2022-05&to=2022-10")
    dashboard.expect_ids_on_chart(IN_MAY, IN_SEPTEMBER)
    dashboard.page.get_by_role("button", name="Show all", exact=True).click()
    dashboard.expect_ids_on_chart(SANCTIONS, IN_MAY, IN_SEPTEMBER)


def test_a_row_of_the_table_opens_its_event(dashboard):
    dashboard.open(BLINKEN)
    dashboard.choose_row(1)
    expect(dashboard.panel.get_by_role("heading")).to_have_text(
        "Blinken voices concern over conditions of Bachelet's visit"
    )
    assert dashboard.query()["event"] == [IN_MAY]


def test_a_click_on_a_mark_chooses_its_row(dashboard):
    dashboard.open(BLINKEN)
    dashboard.click_mark(IN_SEPTEMBER)
    expect(dashboard.table.locator("tr[aria-selected=true]")).to_have_attribute("aria-rowindex", "4")


def test_next_and_previous_step_in_order_of_time(dashboard):
    dashboard.open(f"{BLINKEN}&event={SANCTIONS}")
    expect(dashboard.page.get_by_text("1 of 3 events")).to_be_visible()
    dashboard.page.get_by_role("button", name="Next").click()
    expect(dashboard.page.get_by_text("2 of 3 events")).to_be_visible()
    dashboard.page.get_by_role("button", name="Next").click()
    expect(dashboard.page.get_by_text("3 of 3 events")).to_be_visible()
    expect(dashboard.page.get_by_role("button", name="Next")).to_be_disabled()
    dashboard.page.get_by_role("button", name="Previous").click()
    expect(dashboard.page.get_by_text("2 of 3 events")).to_be_visible()


def test_n_and_p_step_through_the_events(dashboard):
    dashboard.open(f"{BLINKEN}&event={SANCTIONS}")
    expect(dashboard.page.get_by_text("1 of 3 events")).to_be_visible()
    dashboard.page.locator("body").press("n")
    expect(dashboard.page.get_by_text("2 of 3 events")).to_be_visible()
    dashboard.settle()
    dashboard.page.locator("body").press("p")
    expect(dashboard.page.get_by_text("1 of 3 events")).to_be_visible()


def test_a_reload_keeps_the_view(dashboard):
    dashboard.open()
    dashboard.choose("Actors", "Antony Blinken")
    dashboard.choose_row(1)
    dashboard.page.wait_for_url(re.compile("event="))
    dashboard.page.reload()
    dashboard.settle()
    expect(dashboard.summary).to_contain_text("3 of 85 events · actor: Antony Blinken")
    expect(dashboard.panel.get_by_role("heading")).to_contain_text("Blinken voices concern")


def test_the_link_is_copied_as_it_stands(dashboard):
    dashboard.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    dashboard.open(f"{BLINKEN}&event={IN_MAY}")
    dashboard.page.get_by_role("button", name="Copy link", exact=True).click()
    expect(dashboard.page.get_by_text("Link copied")).to_be_visible()
    assert dashboard.page.evaluate("navigator.clipboard.readText()") == dashboard.page.url


def test_a_name_in_the_panel_filters_and_the_event_has_a_link_of_its_own(dashboard):
    dashboard.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = dashboard.open(f"?from=2022&event={IN_MAY}").page
    dashboard.panel.get_by_role("button", name="Antony Blinken").click()
    expect(dashboard.summary).to_contain_text("2 of 85 events · from 1 January 2022 · actor: Antony Blinken")
    dashboard.settle()
    page.get_by_role("button", name="Copy link to this event").click()
    expect(page.get_by_text("Link copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{dashboard.url}/?event={IN_MAY}"
    dashboard.panel.get_by_role("button", name="Antony Blinken").click()
    expect(dashboard.summary).not_to_contain_text("actor:")
    dashboard.settle()
    page.locator("body").press("x")
    expect(dashboard.panel).to_have_count(0)
    assert "event" not in dashboard.query()


def test_the_panel_repeats_the_file_letter_for_letter(dashboard):
    dashboard.open(f"{BLINKEN}&event={IN_MAY}")
    expect(dashboard.panel.locator("blockquote")).to_be_visible()
    quote = dashboard.panel.locator("blockquote").evaluate("node => node.textContent")
    assert quote == (
        "the conditions Beijing authorities imposed on the visit did not enable a complete and independent assessment"
        " of the human rights environment"
    )
    facts = dashboard.panel.locator("dd").all_text_contents()
    assert "Antony Blinken; United States; Michelle Bachelet; China" in facts
    assert "year 2022: the nearest 28 May that is a Saturday" in facts


def test_hits_of_a_search_are_marked_in_the_panel(dashboard):
    dashboard.open(f"?search=INDEPENDENT+ASSESSMENT&event={IN_MAY}")
    expect(dashboard.panel.locator("blockquote mark")).to_have_text("independent assessment")


def test_the_source_opens_in_a_tab_of_its_own(dashboard):
    dashboard.open(f"{BLINKEN}&event={IN_MAY}")
    link = dashboard.panel.get_by_role("link")
    expect(link).to_have_attribute(
        "href",
        "https://dailyguardian.ae/news/us-concerned-after-un-human-rights-chief-visits-china/",
    )
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_have_attribute("target", "_blank")


def test_the_list_of_actors_counts_under_the_other_filters_and_chooses(dashboard):
    dashboard.open("?search=Blinken")
    blinken = dashboard.page.get_by_role("option", name="Antony Blinken", exact=True)
    expect(blinken).to_have_text("Antony Blinken3")
    blinken.click()
    expect(dashboard.summary).to_contain_text("3 of 85 events · actor: Antony Blinken")
    dashboard.settle()
    dashboard.choose("Actors", "China")
    expect(dashboard.summary).to_contain_text("actors: Antony Blinken or China")
    dashboard.page.get_by_role("button", name="Take back Antony Blinken").click()
    expect(dashboard.summary).to_contain_text("· actor: China")
    dashboard.settle()
    assert dashboard.query() == {"search": ["Blinken"], "actor": ["China"]}


def test_back_and_forward_lead_from_view_to_view(dashboard):
    """One stop for what a person did, however many parameters it changed, and for all the letters of a word."""
    page = dashboard.open().page
    stops = page.evaluate("history.length")

    def stopped(at: int) -> None:
        page.wait_for_function("stops => history.length === stops", arg=stops + at)
        dashboard.settle()

    dashboard.choose("Actors", "Antony Blinken")
    stopped(1)
    dashboard.choose_row(1)
    stopped(2)
    page.get_by_role("searchbox", name="Search").fill("conditions")
    expect(dashboard.summary).to_contain_text("with the words “conditions”")
    stopped(3)
    page.get_by_role("searchbox", name="Search").fill("conditions Beijing")
    expect(dashboard.summary).to_contain_text("with the words “conditions Beijing”")
    dashboard.settle()
    page.get_by_role("button", name="Reset filters").click()
    expect(dashboard.summary).to_contain_text("events.csv · 85 events")
    stopped(4)
    page.go_back()
    expect(dashboard.summary).to_contain_text("actor: Antony Blinken · with the words “conditions Beijing”")
    dashboard.settle()
    page.go_back()
    expect(dashboard.summary).not_to_contain_text("conditions")
    expect(dashboard.panel.get_by_role("heading")).to_contain_text("Blinken voices concern")
    dashboard.settle()
    page.go_back()
    expect(dashboard.panel).to_have_count(0)
    expect(dashboard.summary).to_contain_text("3 of 85 events · actor: Antony Blinken")
    dashboard.settle()
    page.go_back()
    expect(dashboard.summary).to_contain_text("events.csv · 85 events")
    dashboard.settle()
    page.go_forward()
    expect(dashboard.summary).to_contain_text("3 of 85 events · actor: Antony Blinken")
    assert dashboard.query() == {"actor": ["Antony Blinken"]}
