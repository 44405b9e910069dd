"""A long timeline to stretches of time, a page each: cut where a page has no room for another day.

Every page is laid out anew for its own stretch, so no edge cuts a mark or a label; what lasts longer than a page is
drawn on each it touches, and everything is on at least one.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from timeline import columns
from timeline.events import Events
from timeline.problems import UsageError

MOST_PAGES: Final = 40
_EDGE: Final = 0.02  # of a stretch, left free at both of its sides

Window = tuple[np.datetime64, np.datetime64]


def paginate(events: Events, height: Callable[[Events, Window], float], room: float) -> list[tuple[Events, Window]]:
    """Cut the events into pages, each with the window it is drawn in (a little wider than its stretch).

    ``height`` says how high a page with these events comes out, ``room`` how high it may be. A single day that is
    higher than a page keeps a page of its own.

    Raises: UsageError where there would be more than :data:`MOST_PAGES`.
    """
    frame = events.frame
    start, end = _spans(frame)
    days = np.unique(start.astype("datetime64[D]").astype("datetime64[s]"))
    if not len(days):
        return []
    last = max(end.max(), days[-1] + np.timedelta64(1, "D"))
    cuts = np.append(days, last)

    def page(first: int, after: int) -> tuple[Events, Window]:
        within = (start < cuts[after]) & (end > cuts[first])
        edge = ((cuts[after] - cuts[first]) * _EDGE).astype("timedelta64[s]")
        return replace(events, frame=frame[within]), (cuts[first] - edge, cuts[after] + edge)

    pages: list[tuple[Events, Window]] = []
    first = 0
    while first < len(days):
        fits = _last_that(lambda after: height(*page(first, after)) <= room, first + 1, len(days))  # noqa: B023
        pages.append(page(first, fits))
        first = fits
        if len(pages) > MOST_PAGES:
            raise UsageError(
                f"the timeline would take more than {MOST_PAGES} pages. Narrow it, or choose a larger size."
            )
    return pages


def _spans(frame: pd.DataFrame) -> tuple["np.ndarray[tuple[int], np.dtype[np.datetime64]]", ...]:
    """Starts and ends; an open side begins with the timeline, or goes on to its end."""
    start, end = (frame[name].to_numpy("datetime64[s]") for name in (columns.START, columns.END))
    known = np.concatenate([start[~np.isnat(start)], end[~np.isnat(end)]])
    if not len(known):
        return start, end
    start = np.where(np.isnat(start), known.min(), start)
    end = np.where(np.isnat(end), known.max(), end)
    return start, np.maximum(end, start + np.timedelta64(1, "s"))


def _last_that(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The greatest number for which ``holds``, in ever longer steps and then by halving; ``low`` is taken unasked."""
    good, step = low, 4
    while good < high and holds(min(high, good + step)):
        good, step = min(high, good + step), step * 2
    bad = min(high, good + step)
    while bad - good > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if holds(middle) else (good, middle)
    return good
