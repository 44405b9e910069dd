"""The first visit: what is fetched early is what the page goes on to use."""

import re
import urllib.parse
import urllib.request

import pytest

from serving import Server

pytestmark = pytest.mark.browser


def test_the_page_names_the_charts_code_and_the_chart_fetches_that_and_no_other(server: Server, dashboard):
    with urllib.request.urlopen(server.url) as answer:
        named = re.fullmatch(r"<(.+)>; rel=modulepreload; crossorigin", answer.headers["Link"])
    assert named
    fetched: list[str] = []
    dashboard.page.on("request", lambda request: fetched.append(request.url))
    dashboard.open()
    charts = [url for url in fetched if "PlotlyChart" in url and url.endswith(".js")]
    assert charts == [urllib.parse.urljoin(f"{server.url}/", named[1])]
