"""Which stretch of time to show: what was asked for, the whole, or the densest stretch that reads well."""

from bisect import bisect_left
from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from timeline import columns
from timeline.layout.marks import FADE
from timeline.layout.plan import MOST_LABELLED, MOST_MARKS, MOST_ROWS, ROW, Level, Wishes, lay_out
from timeline.questions import DAY, Floats, bounds, extent, within

_MARGIN: Final = 0.03  # of the stretch, on both sides
_SHORT: Final = 3 * DAY  # a stretch that needs more air, so that its titles have room beside it
_AIR: Final = 0.35  # of such a stretch, on both sides
_FEWEST: Final = 12  # a stretch with fewer events tells nothing
_TITLE: Final = 300.0  # pixels of a title in its row
_CROWDED: Final = 0.1  # the part of events without a label above which a picture no longer reads well

# What a layout looks at.
_LAID_OUT: Final = frozenset(
    {
        columns.START,
        columns.END,
        columns.CORE_START,
        columns.CORE_END,
        columns.PRECISION,
        columns.IS_INTERVAL,
        columns.APPROXIMATE,
        columns.UNCERTAIN,
        columns.TITLE,
        columns.ACTORS,
        columns.CATEGORY,
        columns.PLACE,
    }
)


def whole(frame: pd.DataFrame, width: float) -> tuple[float, float]:
    """The window with every event of ``frame`` and a margin, for a plot of so many pixels."""
    start, end = extent(frame)
    room = _room(start, end, alone=frame[columns.START].nunique() < 2)
    open_end = np.isnat(frame[columns.END].to_numpy("datetime64[s]")).any()
    return start - room, end + room + ((end - start) * FADE / width if open_end else 0.0)


def _room(start: float, end: float, *, alone: bool) -> float:
    """Seconds left free on both sides of a stretch; more where all of it is one date, ``alone`` in its time."""
    if end - start <= DAY / 4:
        return max((end - start) / 2, 300.0)
    if end - start > _SHORT:
        return (end - start) * _MARGIN
    return 3 * min(end - start, DAY) if alone else (end - start) * _AIR


def first(frame: pd.DataFrame, wishes: Wishes) -> tuple[float, float, bool]:
    """The window to open with, and whether it is the whole: else the densest stretch that reads well.

    A stretch reads well when nine in ten of its events have a label. Past some thousands of events no stretch tells
    the story of the whole: then the whole is shown, as counts.
    """
    start, end = whole(frame, wishes.width)
    if len(frame) > MOST_MARKS or len(frame) <= _FEWEST:
        return start, end, True
    most = min(_room_for_titles(wishes), MOST_LABELLED)
    if len(frame) <= 2 * most and _reads_well(frame, start, end, wishes):
        return start, end, True
    laid_out = frame[[name for name in frame if name in _LAID_OUT]]  # cutting out the quotes too takes as long again
    lows, highs = bounds(frame)
    order = np.argsort(lows, kind="stable")
    lows, highs = lows[order], np.maximum.accumulate(highs[order])
    ladder = _ladder(min(len(lows) - 1, most))

    def reads_well(events: int) -> bool:
        low, high = _densest(lows, highs, events)
        return _reads_well(within(laid_out, low, high), low, high, wishes)

    # Fewer events have more room, so halving finds the rung: a layout a rung was half the time of a chart.
    rung = bisect_left(ladder, True, key=reads_well)
    return (start, end, True) if rung == len(ladder) else (*_densest(lows, highs, ladder[rung]), False)


def _ladder(most: int) -> list[int]:
    """Numbers of events to try, from ``most`` down to the fewest, each about a twelfth less."""
    rungs: list[int] = []
    while most >= _FEWEST:
        rungs.append(most)
        most = int(most * 0.92)
    return rungs


def _room_for_titles(wishes: Wishes) -> int:
    """Titles that a picture can hold when every row is full of them, end to end."""
    rows = MOST_ROWS if wishes.height is None else max(1.0, wishes.height / ROW)
    return max(_FEWEST, int(rows * wishes.width / _TITLE))


def _densest(lows: Floats, highs: Floats, events: int) -> tuple[float, float]:
    """The shortest window with so many events in a row, and air on both sides up to half way to the next."""
    spans = highs[events - 1 :] - lows[: len(lows) - events + 1]
    at = int(np.argmin(spans))
    low, high = float(lows[at]), float(highs[at + events - 1])
    before = float(highs[at - 1]) if at else -np.inf
    after = float(lows[at + events]) if at + events < len(lows) else np.inf
    room = _room(low, high, alone=low == lows[at + events - 1])
    return low - max(0.0, min(room, (low - before) / 2)), high + max(0.0, min(room, (after - high) / 2))


def _reads_well(frame: pd.DataFrame, start: float, end: float, wishes: Wishes) -> bool:
    layout = lay_out(frame, start, end, replace(wishes, level=Level.LABELLED))
    return layout.unlabelled <= _CROWDED * len(frame)
