"""Ten sessions on one server, each filtering every two seconds, while hostile files are opened: p95 and wrong answers.

Nine sessions and the uploads are driven without a browser, through Streamlit's own interface for that (it runs the
real page and answers with all it shows), so that the two cores serve the page instead of drawing ten of them. The tenth
is a tab in a real browser, timed from the click on an actor to the repainted chart. Every answer is held against a
reading of the file apart from the page; any other count is a wrong answer. Two minutes; `SECONDS=30` shortens it.
"""

import json
import math
import os
import statistics
import tempfile
import time
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Page
from tests.serving import DATA, dashboard_command, launch, serve

from timeline.reading import read_events

_SESSIONS = 9
_SECONDS = float(os.environ.get("SECONDS", "120"))
_PAUSE = 2.0
_PATIENCE = 30.0  # seconds until an answer counts as none
_GOAL = 1.5
_HOSTILE = {
    "markup": "date,title\n1976,<script>alert(1)</script>\n",
    "formula": "date,title\n1976,=cmd|'/c calc'!A1\n",
    "nested": "[" * 100_000,
    "noise": "".join(map(chr, range(1, 256))) * 200,
    "a long cell": "date,title\n1976," + "x" * 200_000 + "\n",
    "no dates": "date,title\n" + "soon,x\n" * 2_000,
    "wide": ",".join(f"c{at}" for at in range(1_000)) + "\n",
}


@dataclass
class Seen:
    """Seconds from the question to the right answer, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def main() -> None:
    """Print the answer times of the sessions and of the tab, and every wrong answer."""
    actors = read_events(DATA / "events.csv").whole.actors
    often = sorted(actors, key=lambda name: -actors[name])[: _SESSIONS + 1]
    counts = {name: actors[name] for name in often}
    sessions, tab, hostile = Seen(), Seen(), Seen()
    environment = {"STREAMLIT_SERVER_ENABLE_AGENT_API": "true"}
    with tempfile.TemporaryDirectory() as folder, serve(dashboard_command(), Path(folder), environment) as server:
        stop = time.monotonic() + _SECONDS
        with ThreadPoolExecutor(_SESSIONS + 1) as pool, launch() as browser:
            for name in often[1:]:
                pool.submit(
                    _guarded, sessions, lambda name=name: _session(server.url, name, counts[name], stop, sessions)
                )
            pool.submit(_guarded, hostile, lambda: _upload(server.url, stop, hostile))
            page = browser.new_page(viewport={"width": 1400, "height": 900})
            page.set_default_timeout(_PATIENCE * 1000)
            page.goto(server.url)
            _guarded(tab, partial(_tab, page, often[0], counts[often[0]], stop, tab))
        traceback = "Traceback" in server.log.read_text()
    _print("sessions without a browser", sessions)
    _print("the tab, to the repainted chart", tab)
    _print("hostile files opened", hostile)
    print("tracebacks in the log:", "yes" if traceback else "none")


def _print(what: str, seen: Seen) -> None:
    ordered = sorted(seen.seconds) or [float("nan")]
    p95 = ordered[math.ceil(0.95 * len(ordered)) - 1]
    print(
        f"{what:32} {len(seen.seconds):5,} answers, median {statistics.median(ordered):.2f} s, p95 {p95:.2f} s "
        f"(goal {_GOAL}), worst {ordered[-1]:.2f} s; wrong: {len(seen.wrong)}"
    )
    for wrong in seen.wrong[:5]:
        print("   ", wrong)


def _guarded(seen: Seen, work: Callable[[], None]) -> None:
    try:
        work()
    except (Error, OSError, KeyError, ValueError) as error:
        seen.wrong.append(f"{type(error).__name__}: {str(error).splitlines()[0]}")


def _ask(url: str, **body: Any) -> dict[str, Any]:
    """One request, and as many more as it takes until the run is over."""
    while True:
        request = urllib.request.Request(
            f"{url}/_stcore/agent/interact",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
            found: dict[str, Any] = json.load(answer)
            if answer.status != 202:
                return found
        body = {"session_id": found["session_id"]}


def _session(url: str, name: str, number: int, stop: float, seen: Seen) -> None:
    session = _ask(url)["session_id"]
    expected = f"events.csv · {number} of 85 events · actor: {name}"
    while time.monotonic() < stop:
        started = time.perf_counter()
        shown = json.dumps(_ask(url, session_id=session, widget_state={"actor": [name]}), ensure_ascii=False)
        seen.seconds.append(time.perf_counter() - started)
        if expected not in shown:
            seen.wrong.append(f"{name}: {expected!r} is not shown")
        _ask(url, session_id=session, widget_state={"actor": []})
        time.sleep(_PAUSE)


def _tab(page: Page, name: str, number: int, stop: float, seen: Seen) -> None:
    box = page.get_by_role("combobox", name="Actors", exact=True)
    narrowed = page.get_by_text(f"events.csv · {number} of 85 events · actor: {name}", exact=True)
    repainted = f"""() => document.querySelector(".st-key-chart .js-plotly-plot")?.layout?.meta?.shown <= {number}"""
    while time.monotonic() < stop:
        box.click()
        box.fill(name)
        option = page.get_by_role("option", name=name, exact=True)
        option.wait_for()
        started = time.perf_counter()
        option.click()
        narrowed.wait_for()
        page.wait_for_function(repainted)
        seen.seconds.append(time.perf_counter() - started)
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Reset filters").click()
        page.get_by_text("events.csv · 85 events", exact=True).wait_for()
        time.sleep(_PAUSE)


def _upload(url: str, stop: float, seen: Seen) -> None:
    session = _ask(url)["session_id"]
    while time.monotonic() < stop:
        for name, text in _HOSTILE.items():
            started = time.perf_counter()
            shown = _ask(url, session_id=session, widget_state={"pasted": text})
            seen.seconds.append(time.perf_counter() - started)
            if shown["status"] != "ready":
                seen.wrong.append(f"{name}: {shown['status']}")
            time.sleep(_PAUSE)
            if time.monotonic() > stop:
                return


if __name__ == "__main__":
    main()
