"""Dates to marks: what each kind of date looks like, and from where to where it is drawn.

The drawn extent never says less than the date does: it covers all of what the date may mean, and is widened (never
moved) to a size that can be seen. The solid part, the core, never says more than is certain.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns
from timeline.layout.scale import Scale
from timeline.questions import Floats, seconds

MARKER: Final = 11.0  # pixels across a marker; a mark is nowhere smaller than 8
SMALLEST: Final = 8.0
HALO: Final = 26.0  # the least width of a pale bar, so that it shows on both sides of its marker
INSET: Final = 9.0  # from the edge of a solid bar to the middle of the marker on it
ARROW: Final = 12.0  # pixels of the tip of an open side
FADE: Final = 64.0  # the length of an open side: it says "unknown", not how long

_HARDLY: Final = 2.0  # pixels beyond the window that are not worth a word
FINE: Final = ("second", "minute", "hour")  # precisions of a time of day
_DAY: Final = "day"


class Kind(IntEnum):
    """What a date is like, and so what its mark looks like."""

    MOMENT = 0  # a time of day: a marker on a needle
    DAY = 1  # a marker
    WITHIN = 2  # somewhere in a month, a season: a pale bar with a marker in its middle
    SPAN = 3  # all of a known time: a solid bar
    VAGUE = 4  # an interval with vague ends: a solid core between fading ends
    OPEN_END = 5  # a bar that fades out with an arrow
    OPEN_START = 6
    OPEN = 7  # neither side is known
    AFTER = 8  # some time after: a pale bar that fades out, with a marker
    BEFORE = 9


@dataclass(frozen=True, slots=True)
class Marks:
    """Columns of marks, one entry a mark; places in pixels from the left edge of the plot.

    ``[left, right]`` is all that is drawn, clipped to the plot; ``[core_left, core_right]`` the surest part of bars
    (NaN where nothing is sure); ``anchor`` is where the marker stands. ``doubtful`` is approximate or uncertain.
    ``cut_left`` and ``cut_right`` tell that the date reaches beyond the window.
    """

    kind: npt.NDArray[np.int8]
    left: Floats
    right: Floats
    core_left: Floats
    core_right: Floats
    anchor: Floats
    doubtful: npt.NDArray[np.bool_]
    cut_left: npt.NDArray[np.bool_]
    cut_right: npt.NDArray[np.bool_]

    def take(self, index: npt.NDArray[np.int64]) -> "Marks":
        """The marks at these places, in this order."""
        return Marks(*(getattr(self, name)[index] for name in self.__slots__))


def kinds(frame: pd.DataFrame) -> npt.NDArray[np.int8]:
    """The kind of every date of ``frame``."""
    start, end = (np.isnat(frame[name].to_numpy("datetime64[s]")) for name in (columns.START, columns.END))
    core_start, core_end = (frame[name].to_numpy("datetime64[s]") for name in (columns.CORE_START, columns.CORE_END))
    precision = frame[columns.PRECISION].tolist()
    fine = np.array([known in FINE for known in precision], dtype=bool)
    day = np.array([known == _DAY for known in precision], dtype=bool)
    fills = frame[columns.IS_INTERVAL].to_numpy(bool)
    day_long = np.timedelta64(1, "D")
    # An interval known to the day is solid from its first day to its last, though the hours are not known.
    sharp = (core_start - frame[columns.START].to_numpy("datetime64[s]") <= day_long) & (
        frame[columns.END].to_numpy("datetime64[s]") - core_end <= day_long
    )
    sharp |= np.isnat(core_start) & np.isnat(core_end) & (fine | day)
    return np.select(
        [start & end, end & fills, end, start & fills, start, fills & sharp, fills, fine, day],
        [
            Kind.OPEN,
            Kind.OPEN_END,
            Kind.AFTER,
            Kind.OPEN_START,
            Kind.BEFORE,
            Kind.SPAN,
            Kind.VAGUE,
            Kind.MOMENT,
            Kind.DAY,
        ],
        Kind.WITHIN,
    ).astype(np.int8)


def place(frame: pd.DataFrame, scale: Scale) -> Marks:
    """Where the mark of every event of ``frame`` is drawn on this scale."""
    kind = kinds(frame)
    start = scale.pixels(seconds(frame[columns.START].to_numpy("datetime64[s]"), missing=-np.inf))
    end = scale.pixels(seconds(frame[columns.END].to_numpy("datetime64[s]"), missing=np.inf))
    core_start = scale.pixels(seconds(frame[columns.CORE_START].to_numpy("datetime64[s]"), missing=np.nan))
    core_end = scale.pixels(seconds(frame[columns.CORE_END].to_numpy("datetime64[s]"), missing=np.nan))
    doubtful = frame[columns.APPROXIMATE].to_numpy(bool) | frame[columns.UNCERTAIN].to_numpy(bool)

    left, right = _open_sides(kind, start, end, core_start, core_end, scale.width)
    left, right = _at_least(left, right, _least_width(kind, doubtful, right - left))
    over_left, over_right = left < 0, right > scale.width
    left, right = np.clip(left, 0, scale.width), np.clip(right, 0, scale.width)
    # What the edge of the plot cuts off stays wide enough to be seen, just inside it.
    thin = right - left < SMALLEST
    left = np.where(thin & over_right, right - SMALLEST, left)
    right = np.where(thin & over_left, left + SMALLEST, right)

    core_left, core_right = _cores(kind, left, right, core_start, core_end)
    with np.errstate(invalid="ignore"):  # of a date open on both sides: its middle is that of the window
        middle = (start + end) / 2
    return Marks(
        kind,
        left,
        right,
        core_left,
        core_right,
        _anchor(kind, left, right, middle, scale.width),
        doubtful,
        np.isfinite(start) & (start < -_HARDLY),
        np.isfinite(end) & (end > scale.width + _HARDLY),
    )


def _open_sides(
    kind: npt.NDArray[np.int8], start: Floats, end: Floats, core_start: Floats, core_end: Floats, width: float
) -> tuple[Floats, Floats]:
    """Both sides in pixels, an unknown one a fixed length away from what is in view of the other."""
    known_start, known_end = np.fmax(start, core_start), np.fmin(end, core_end)
    left = np.where(np.isneginf(start), np.minimum(known_end, width) - FADE, start)
    right = np.where(np.isposinf(end), np.maximum(known_start, 0.0) + FADE, end)
    return np.where(kind == Kind.OPEN, 0.0, left), np.where(kind == Kind.OPEN, width, right)


def _cores(
    kind: npt.NDArray[np.int8], left: Floats, right: Floats, core_start: Floats, core_end: Floats
) -> tuple[Floats, Floats]:
    """From where to where a bar is solid; of a bar that is open on one side, the place where it is surest, twice."""
    core_start = np.where(kind == Kind.SPAN, left, np.where(kind == Kind.OPEN_START, core_end, core_start))
    core_end = np.where(kind == Kind.SPAN, right, np.where(kind == Kind.OPEN_END, core_start, core_end))
    one_side = np.isin(kind, (Kind.OPEN_END, Kind.OPEN_START)) & ~np.isnan(core_start)
    holds = one_side | (np.isin(kind, (Kind.SPAN, Kind.VAGUE)) & (core_end > core_start))
    return (
        np.where(holds, np.clip(core_start, left, right), np.nan),
        np.where(holds, np.clip(core_end, left, right), np.nan),
    )


def _least_width(kind: npt.NDArray[np.int8], doubtful: npt.NDArray[np.bool_], drawn: Floats) -> Floats:
    point = (kind == Kind.MOMENT) | (kind == Kind.DAY)
    # A day wide enough to see is drawn as what it is, a stretch with the event somewhere in it.
    least = np.where(point, np.where(doubtful, HALO, np.where(drawn >= HALO, drawn, MARKER)), SMALLEST)
    return np.where(kind == Kind.WITHIN, HALO, least)


def _at_least(left: Floats, right: Floats, least: Floats) -> tuple[Floats, Floats]:
    grow = np.maximum(0.0, least - (right - left)) / 2
    return left - grow, right + grow


def _anchor(kind: npt.NDArray[np.int8], left: Floats, right: Floats, middle: Floats, width: float) -> Floats:
    """Where the marker stands: the middle of the date, or of its part in view; the front of a solid bar."""
    seen = (left + right) / 2
    anchor = np.where((middle >= left) & (middle <= right) & (middle >= 0) & (middle <= width), middle, seen)
    roomy = (kind == Kind.SPAN) & (right - left >= 2 * INSET)
    return np.where(roomy, left + INSET, anchor)
