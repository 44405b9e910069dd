"""Which stretch of time to show: what was asked for, the whole, or the densest stretch that reads well."""

from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from timeline import columns
from timeline.layout.marks import FADE
from timeline.layout.plan import MOST_LABELLED, MOST_MARKS, Level, Wishes, lay_out
from timeline.questions import DAY, bounds, extent, within

_MARGIN: Final = 0.03  # of the stretch, on both sides
_FEWEST: Final = 12  # a stretch with fewer events tells nothing
_CROWDED: Final = 0.1  # the part of events without a label above which a picture no longer reads well


def whole(frame: pd.DataFrame, width: float) -> tuple[float, float]:
    """The window with every event of ``frame`` and a margin, for a plot of so many pixels."""
    start, end = extent(frame)
    room = max((end - start) * _MARGIN, DAY / 2 if end - start >= DAY else (end - start) / 4 + 60)
    open_end = np.isnat(frame[columns.END].to_numpy("datetime64[s]")).any()
    return start - room, end + room + ((end - start) * FADE / width if open_end else 0.0)


def first(frame: pd.DataFrame, wishes: Wishes) -> tuple[float, float, bool]:
    """The window to open with, and whether it is the whole: else the densest stretch that reads well.

    A stretch reads well when nine in ten of its events have a label. Past some thousands of events no stretch tells
    the story of the whole: then the whole is shown, as counts.
    """
    start, end = whole(frame, wishes.width)
    if len(frame) > MOST_MARKS or len(frame) <= _FEWEST:
        return start, end, True
    if len(frame) <= MOST_LABELLED and _reads_well(frame, start, end, wishes):
        return start, end, True
    known_start, known_end = bounds(frame)
    order = np.argsort(known_start, kind="stable")
    known_start, known_end = known_start[order], np.maximum.accumulate(known_end[order])
    events = min(len(frame) - 1, MOST_LABELLED // 2)
    while events >= _FEWEST:
        spans = known_end[events - 1 :] - known_start[: len(known_start) - events + 1]
        at = int(np.argmin(spans))
        low, high = float(known_start[at]), float(known_end[at + events - 1])
        room = max((high - low) * _MARGIN, DAY / 2)
        low, high = low - room, high + room
        if _reads_well(within(frame, low, high), low, high, wishes):
            return low, high, False
        events = int(events * 0.85)
    return start, end, True


def _reads_well(frame: pd.DataFrame, start: float, end: float, wishes: Wishes) -> bool:
    layout = lay_out(frame, start, end, replace(wishes, level=Level.LABELLED))
    return layout.unlabelled <= _CROWDED * len(frame)
