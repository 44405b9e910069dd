"""With keys alone, with a screen reader, on a phone, in the dark: the same page for everybody."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from browser.dashboard import Dashboard, visit
from serving import Server

pytestmark = pytest.mark.browser

# Nothing fades any more: half faded in, letters have not their own contrast.
_STILL = """() => Promise.allSettled(document.getAnimations()
  .filter(one => one.effect.getComputedTiming().iterations < Infinity).map(one => one.finished))"""
EVENT = "chen-xu-ends-cooperation-2022-09-09"
PHONE = {
    "viewport": {"width": 390, "height": 844},
    "user_agent": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36",
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}


@pytest.fixture
def phone(browser: Browser, server: Server) -> Iterator[Dashboard]:
    with visit(browser, server, **PHONE) as dashboard:
        yield dashboard


def test_what_china_said_after_the_assessment_is_found_and_its_source_opened_by_keys(dashboard: Dashboard):
    """The task of a reporter who uses no mouse."""
    page = dashboard.open().page
    dashboard.tab_to("Search")
    page.keyboard.type("assessment")
    expect(dashboard.summary).to_contain_text("with the words “assessment”")
    dashboard.settle()
    dashboard.tab_to("Actors")
    page.keyboard.type("China (MFA)")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(dashboard.summary).to_contain_text("actor: China (MFA)")
    dashboard.settle()
    dashboard.tab_to("From")
    page.keyboard.type("31 August 2022")
    page.keyboard.press("Enter")
    expect(dashboard.summary).to_contain_text("from 31 August 2022")
    dashboard.settle()
    page.keyboard.press("Escape")
    dashboard.tab_to("Next")
    page.keyboard.press("Enter")
    expect(dashboard.panel.locator("blockquote")).to_be_visible()
    dashboard.settle()
    link = dashboard.panel.get_by_role("link").first
    dashboard.tab_to_element(link)
    with page.context.expect_page() as opened:
        page.keyboard.press("Enter")
    assert opened.value is not None
    dashboard.foreign.clear()  # the person asked for that page


def test_the_first_stop_of_the_tab_key_leads_past_the_filters(dashboard: Dashboard):
    page = dashboard.open().page
    skip = page.get_by_role("button", name="Skip to the events")
    dashboard.tab_to_element(skip)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Next")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(browser: Browser, server: Server, scheme: str):
    with visit(browser, server, viewport={"width": 1400, "height": 900}, color_scheme=scheme) as dashboard:
        dashboard.open(f"?event={EVENT}&search=cooperation")
        expect(dashboard.panel.locator("blockquote")).to_be_visible()
        for panel in ("Save and publish", "Holes: what an editor would ask", "How the file was understood"):
            dashboard.page.get_by_text(panel).click()
            dashboard.settle()
        expect(dashboard.page.get_by_role("heading", name="Was the date understood rightly?")).to_be_visible()
        dashboard.page.evaluate(_STILL)
        found = Axe().run(dashboard.page).response["violations"]
        assert serious(found) == {}


def serious(violations: list[dict[str, Any]]) -> dict[str, list[str]]:
    """Rule → the elements that break it, for the faults that keep somebody out."""
    return {
        violation["id"]: [str(node["target"]) for node in violation["nodes"]]
        for violation in violations
        if violation["impact"] in ("serious", "critical")
    }


def test_the_chart_says_what_it_shows(dashboard: Dashboard):
    dashboard.open("?actor=Antony+Blinken")
    chart = dashboard.page.get_by_role("figure", name="Timeline: The UN, China and the Xinjiang assessment")
    expect(chart).to_be_visible()


def test_nothing_scrolls_sideways_on_a_phone(phone: Dashboard):
    phone.open(f"?event={EVENT}")
    expect(phone.panel.locator("blockquote")).to_be_visible()
    widths = phone.page.evaluate(
        "() => [document.documentElement, document.querySelector('[data-testid=stMain]')].map(e => e.scrollWidth)"
    )
    assert max(widths) <= 390


def test_the_chart_begins_in_the_upper_third_of_a_phone(phone: Dashboard):
    phone.open()
    top = phone.chart.bounding_box()
    assert top is not None
    assert top["y"] < 844 / 3


def test_a_phone_reads_the_filters_above_the_chart_and_can_reset_them(phone: Dashboard):
    phone.open("?actor=Antony+Blinken&from=2022")
    expect(phone.summary).to_contain_text("2 of 85 events · from 1 January 2022 · actor: Antony Blinken")
    phone.page.get_by_role("button", name="Reset filters").tap()
    expect(phone.summary).to_contain_text("events.csv · 85 events")


def test_a_tap_shows_the_event_on_a_phone(phone: Dashboard):
    phone.open("?actor=Antony+Blinken&from=2022")
    x, y = phone.place_of("blinken-statement-visit-2022-05-28")
    phone.page.touchscreen.tap(x, y)
    expect(phone.panel.get_by_role("heading")).to_contain_text("Blinken voices concern")
