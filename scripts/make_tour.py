"""Screenshots of the dashboard into docs/tour: `python scripts/make_tour.py`, or with names for some of them.

Each stop opens a link as a reader would, waits for what it is about, and takes what is then on the screen.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1] / "tests")]

from browser.dashboard import Dashboard, visit  # noqa: E402  # the path comes first
from serving import ROOT, dashboard_command, launch, serve  # noqa: E402

TOUR = ROOT / "docs" / "tour"
DESKTOP: dict[str, Any] = {"viewport": {"width": 1400, "height": 900}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "user_agent": "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36",
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}
FAULTY = b"when,headline,who\n1976-02,Flood,Ann\nsoon,Drought,Ben\n31 February 1977,Fire,Ann\n1978,Rain,Ben\n"


def chart(dashboard: Dashboard) -> None:
    dashboard.chart.wait_for()
    dashboard.settle()


def nothing(_: Dashboard) -> None: ...


def event_in_view(dashboard: Dashboard) -> None:
    dashboard.page.locator(".st-key-steps").evaluate("node => node.scrollIntoView({block: 'center'})")
    dashboard.panel.locator("blockquote").wait_for()


def shelf(dashboard: Dashboard) -> None:
    dashboard.upload("harvest.csv", FAULTY)
    dashboard.page.get_by_text("Undated shelf: 2 rows").click()
    dashboard.page.locator(".st-key-shelf").evaluate("node => node.scrollIntoView({block: 'center'})")
    dashboard.settle()


def holes(dashboard: Dashboard) -> None:
    dashboard.page.get_by_text("Holes: what an editor would ask").click()
    dashboard.settle()
    dashboard.page.get_by_role("heading", name="Which day was it?").wait_for()
    dashboard.page.locator(".st-key-holes").evaluate("node => node.scrollIntoView({block: 'start'})")


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: where it begins, what is done there, and on what kind of screen."""

    query: str = ""
    act: Callable[[Dashboard], None] = chart
    screen: str = "desktop"
    scheme: str = "light"


STOPS = {
    "first-screen": Stop(),
    "dark": Stop(scheme="dark"),
    "two-actors": Stop("?actor=Michelle+Bachelet&actor=OHCHR&from=May+2022&to=September+2022"),
    "event": Stop("?actor=Chen+Xu&event=chen-xu-ends-cooperation-2022-09-09", event_in_view),
    "every-kind-of-date": Stop("?data=kinds.csv"),
    "phone": Stop(screen="phone"),
    "phone-event": Stop("?event=chen-xu-ends-cooperation-2022-09-09", event_in_view, screen="phone"),
    "no-match": Stop("?actor=Antony+Blinken&from=October+2022", nothing),
    "shelf": Stop(act=shelf),
    "holes": Stop("?actor=Michelle+Bachelet", holes),
}


def main(wanted: list[str]) -> None:
    """Take the named stops, or all of them."""
    TOUR.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(dashboard_command(), Path(folder)) as server,
        launch() as browser,
    ):
        for name in wanted or STOPS:
            stop = STOPS[name]
            screen = PHONE if stop.screen == "phone" else DESKTOP
            with visit(browser, server, color_scheme=stop.scheme, **screen) as dashboard:
                dashboard.open(stop.query)
                stop.act(dashboard)
                dashboard.page.mouse.move(5, 5)
                dashboard.page.screenshot(path=TOUR / f"{name}.png")
            print(TOUR / f"{name}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
