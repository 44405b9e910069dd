"""Pictures and pages of the sample: the first picture with the start of its browser, later ones, pages, 16 threads."""

import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import timeline
from timeline.export.browser import shared_renderer
from timeline.export.publication import Publication, make
from timeline.export.sizes import SIZES

SAMPLE = Path(__file__).parents[1] / "data" / "events.csv"
ROUNDS = 7


def main() -> None:
    sample = timeline.read_events(SAMPLE)
    start, end = timeline.parse_date("2022-05").start, timeline.parse_date("2022-10").end
    chosen = sample.select(timeline.Selection(actors=("Michelle Bachelet", "China"), start=start, end=end))
    wanted = Publication(title="Bachelet, China and the Xinjiang assessment")

    shared_renderer().close()
    _say("first PNG, browser start included (promised: 4 s)", [_seconds(lambda: make(chosen, ".png", wanted))])
    for kind in (".png", ".svg", ".pdf", ".jpeg", ".webp"):
        _say(f"{kind[1:].upper()} with a warm browser (promised: 0.5 s)", _times(lambda: make(chosen, kind, wanted)))  # noqa: B023
    paper = Publication(title=wanted.title, size=SIZES["a4-portrait"])
    _say("A4 at 300 dpi, PNG", _times(lambda: make(chosen, ".png", paper)))
    _say("all 85 events over pages of A4, PDF", _times(lambda: make(sample, ".pdf", paper), rounds=3))
    _say("page (HTML)", _times(lambda: make(chosen, ".html", wanted)))
    _say("table (CSV)", _times(lambda: make(sample, ".csv", wanted)))

    with ThreadPoolExecutor(16) as pool:
        begun = time.perf_counter()
        list(pool.map(lambda _: make(chosen, ".png", wanted), range(32)))
        print(f"   {'32 PNG from 16 threads':<55} {time.perf_counter() - begun:8.2f} s")
    shared_renderer().close()


def _times(work: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    work()
    return [_seconds(work) for _ in range(rounds)]


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _say(what: str, seconds: list[float]) -> None:
    worst = f"   slowest {max(seconds):.2f} s" if len(seconds) > 1 else ""
    print(f"   {what:<55} {statistics.median(seconds):8.2f} s{worst}", flush=True)


if __name__ == "__main__":
    main()
