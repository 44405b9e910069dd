"""A dashboard in a process of its own, and a real Chromium, for the whole session."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from browser.dashboard import Dashboard, visit
from serving import Server, dashboard_command, launch, serve


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with launch() as browser:
        yield browser


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`timeline serve data/events.csv` from a folder that is not the checkout, as a user has it."""
    with serve(dashboard_command(), tmp_path_factory.mktemp("elsewhere")) as server:
        yield server


@pytest.fixture
def dashboard(browser: Browser, server: Server) -> Iterator[Dashboard]:
    with visit(browser, server, viewport={"width": 1400, "height": 900}) as dashboard:
        yield dashboard
