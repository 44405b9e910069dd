"""The first visit: what is fetched early is what the page goes on to use, and the first drawing is the right one."""

import re
import urllib.parse
import urllib.request

import pytest
from playwright.sync_api import Browser, WebSocket

from browser.dashboard import visit
from serving import Server

pytestmark = pytest.mark.browser


def test_every_file_that_the_page_names_early_is_fetched_once_and_the_chart_needs_no_other(server: Server, dashboard):
    with urllib.request.urlopen(server.url) as answer:
        named = re.findall('<link rel="modulepreload" crossorigin href="([^"]+)">', answer.read().decode())
    early = {urllib.parse.urljoin(f"{server.url}/", name) for name in named}
    assert any("PlotlyChart" in url for url in early)
    fetched: list[str] = []
    dashboard.page.on("request", lambda request: fetched.append(request.url))
    dashboard.open()
    code = [url for url in fetched if url.endswith(".js")]
    assert set(code) >= early
    assert len(code) == len(set(code))
    assert {url for url in code if "Plotly" in url} <= early


@pytest.mark.parametrize("width", [390, 800, 1400])
def test_the_chart_is_drawn_once_because_its_width_is_known_before(browser: Browser, server: Server, width: int):
    asked: list[str | bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: asked.append(frame))

    with visit(browser, server, viewport={"width": width, "height": 900}) as dashboard:
        dashboard.page.on("websocket", listen)
        dashboard.open()
    assert len(asked) == 1
