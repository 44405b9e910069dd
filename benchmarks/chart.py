"""The chart: select and draw in Python; the browser's time beside px.timeline and go.Scatter, in turn, as ratios.

Promised (issue 5): 10,000 events in half of px.timeline's time, 100,000 in a thirtieth; JSON of 1 MB at most; a filter
click to repaint in 0.3 s at 10,000 events and 0.8 s at 1,000,000; select on 1,000,000 by two actors in 60 ms; draw of
1,000,000 in 0.5 s and of 85 in 60 ms; a layout that grows as n log n.
"""

import math
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import plotly.express as px
import plotly.graph_objects as go
from playwright.sync_api import Page
from plotly.offline import get_plotlyjs
from tests.serving import launch

import timeline
from benchmarks._events import events
from timeline import columns
from timeline.events import Events
from timeline.figure import draw
from timeline.layout import Level, Wishes, lay_out
from timeline.layout.window import whole
from timeline.selection import Selection

_SAMPLE = Path(__file__).parents[1] / "data" / "events.csv"
_ROUNDS = 5

# From the figure's JSON to its last stroke: parsed, drawn, and a frame of the screen later.
_DRAW = """async text => {
  const started = performance.now()
  const figure = JSON.parse(text)
  await Plotly[window.drawn ? 'react' : 'newPlot'](document.getElementById('chart'), figure.data, figure.layout)
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  window.drawn = true
  return performance.now() - started
}"""


def main() -> None:
    """Print every measure with what was promised."""
    sample = timeline.read_events(_SAMPLE)
    sets = {number: events(number) for number in (1_000, 10_000, 100_000, 1_000_000)}
    _python(sample, sets)
    with launch() as browser:
        page = browser.new_page(viewport={"width": 1300, "height": 1000})
        for number in (10_000, 100_000):
            _beside_others(page, sets[number], rounds=3 if number == 10_000 else 1)
        for number, promised in ((10_000, 0.3), (1_000_000, 0.8)):
            _click(page, sets[number], promised)


def _python(sample: Events, sets: dict[int, Events]) -> None:
    million = sets[1_000_000]
    two = Selection(actors=tuple(list(million.whole.actors)[5:7]))
    _say("select, 1,000,000 events, two actors", _best(lambda: million.select(two)), 0.060)
    _say("draw, 85 events", _best(lambda: draw(sample)), 0.060)
    for number, promised in ((10_000, None), (1_000_000, 0.5)):
        _say(f"draw, {number:,} events", _best(lambda number=number: draw(sets[number])), promised)
    for found in (sample, *sets.values()):
        megabytes = len(draw(found, window="all").to_json()) / 1e6
        print(f"{f'figure JSON, {len(found.frame):,} events':44} {megabytes:8.3f} MB (promised 1)")
    for number in (1_000, 10_000, 100_000):
        frame = sets[number].frame
        window = whole(frame, 1200)
        taken = _best(
            lambda frame=frame, window=window: lay_out(frame, *window, Wishes(level=Level.LABELLED)), rounds=2
        )
        per = taken / (number * math.log2(number)) * 1e9
        print(f"{f'layout with labels, {number:,} events':44} {taken:8.3f} s, {per:.0f} ns per n log n")


def _beside_others(page: Page, found: Events, rounds: int) -> None:
    """Ours, px.timeline and go.Scatter in turn, each on a page of its own."""
    frame = found.frame.assign(who=found.frame[columns.ACTORS].astype(str).str.split("; ").str[0])
    figures = {
        "ours": draw(found, window="all"),
        "px.timeline": px.timeline(frame, x_start=columns.START, x_end=columns.END, y="who", hover_name=columns.TITLE),
        "go.Scatter": go.Figure(
            go.Scatter(x=frame[columns.START], y=frame["who"], text=frame[columns.TITLE], mode="markers")
        ),
    }
    texts = {name: figure.to_json() for name, figure in figures.items()}
    taken: dict[str, list[float]] = {name: [] for name in texts}
    for _ in range(rounds):
        for name, text in texts.items():
            taken[name].append(_browser(page, text))
    seconds = {name: statistics.median(times) for name, times in taken.items()}
    for name in ("px.timeline", "go.Scatter"):
        ratio = seconds[name] / seconds["ours"]
        line = f"{len(frame):,} events in a browser, beside {name}"
        print(f"{line:52} {seconds['ours']:.2f} s against {seconds[name]:.2f} s: 1/{ratio:.1f}")


def _click(page: Page, found: Events, promised: float) -> None:
    """A filter: select, draw, to JSON, parsed and drawn over what was there. Without Streamlit, see `app`."""
    names = list(found.whole.actors)
    _browser(page, draw(found).to_json())
    taken = []
    for at in range(_ROUNDS):
        started = time.perf_counter()
        text = draw(found.select(Selection(actors=(names[at], names[at + 1])))).to_json()
        page.evaluate(_DRAW, text)
        taken.append(time.perf_counter() - started)
    _say(f"filter click to repaint, {len(found.frame):,} events", statistics.median(taken), promised)


def _browser(page: Page, text: str) -> float:
    """Seconds a fresh page takes to draw a figure."""
    page.set_content(f"<div id=chart></div><script>{get_plotlyjs()}</script>")
    return float(page.evaluate(_DRAW, text)) / 1000


def _best(call: Callable[[], Any], rounds: int = _ROUNDS) -> float:
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def _say(what: str, seconds: float, promised: float | None = None) -> None:
    print(f"{what:44} {seconds:8.3f} s" + (f" (promised {promised:g})" if promised else ""))
