"""What is opened here stays here: headers, hostile data, other people's sessions."""

import urllib.request

import pytest
from playwright.sync_api import Browser, expect

from browser.dashboard import visit
from listening import listen
from serving import Server

pytestmark = pytest.mark.browser


def test_the_page_names_no_other_host_in_its_policy(server: Server):
    with urllib.request.urlopen(server.url) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'self'" in policy
    assert "http" not in policy
    assert "*" not in policy


def test_markup_in_a_file_fetches_nothing_and_is_shown_as_written(dashboard):
    with listen() as listening:
        beacon = f"{listening.url}beacon"
        title = f"<img src={beacon}><b>Flood</b> ![x]({beacon}) :red[a] $5 and $6 case #000012"
        rows = f'date,title,quote,who,category\n1976-02,"{title}","{title}","{title}","{title}"\n'
        dashboard.open()
        dashboard.upload("hostile.csv", rows.encode())
        dashboard.choose_row(0)
        expect(dashboard.panel.get_by_role("heading")).to_have_text(title)
        dashboard.page.get_by_text("Holes: what an editor would ask").click()
        dashboard.settle()
        assert listening.requests == []


def test_a_link_that_is_no_web_address_is_not_one(dashboard):
    dashboard.open()
    dashboard.upload("links.csv", b"date,title,url\n1976-02,Flood,javascript:alert(1)\n")
    dashboard.choose_row(0)
    expect(dashboard.panel.get_by_role("link")).to_have_count(0)


def test_an_own_file_is_seen_in_no_other_session(browser: Browser, server: Server, dashboard):
    dashboard.open()
    dashboard.upload("secret.csv", b"date,title\n1976-02,Secret\n")
    with visit(browser, server, viewport={"width": 1400, "height": 900}) as other:
        other.open()
        expect(other.summary).to_contain_text("events.csv · 85 events")
        assert other.page.get_by_text("secret.csv").count() == 0
