"""The axis of time: where its lines stand and what is written along it, for any window from a minute to an aeon.

A tick has a short text ("14", "May", "2022") and every change of the next larger unit is written once, above it.
"""

import itertools
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline import phrases, text
from timeline.layout.scale import Scale
from timeline.questions import seconds
from timeline.theme import TICK_SIZE

Times = npt.NDArray[np.datetime64]

FOLD: Final = 10.0  # pixels across the mark of a fold
_GAP: Final = 14.0  # pixels between two texts
_BEYOND: Final = 14.0  # pixels that what stands above the ticks may reach beyond the plot
_YEARS: Final = tuple(step * 10**power for power in range(12) for step in (1, 2, 5))
_STEPS: Final = (
    *(("s", step) for step in (1, 5, 15, 60, 300, 900, 1800, 3600, 10_800, 21_600, 43_200)),
    *(("D", step) for step in (1, 2, 7)),
    *(("M", step) for step in (1, 3, 6)),
    *(("Y", step) for step in _YEARS),
)
_STEPS_OF_DAYS: Final = tuple((unit, step) for unit, step in _STEPS if unit != "s")
_AVERAGE: Final = {"s": 1.0, "D": 86_400.0, "M": 30.44 * 86_400, "Y": 365.2425 * 86_400}
_MONDAY: Final = 4  # 1970-01-05


@dataclass(frozen=True, slots=True)
class Tick:
    """One text of the axis, centred on ``at``; ``context`` is what is written above it where it changes.

    The context is centred on ``above``: near the edges of the plot a long one stands beside its tick.
    """

    at: float
    text: str
    context: str = ""
    above: float = 0.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Lines, ticks and the places of folds, in pixels from the left edge of the plot."""

    lines: tuple[float, ...]
    ticks: tuple[Tick, ...]
    folds: tuple[float, ...] = ()


def axis(scale: Scale, *, hours: bool = True) -> Axis:
    """Lines and texts for a scale: as close as they read well, and no closer.

    Without ``hours`` a window of some days has no times of day: no event in it is known so finely.
    """
    hours |= scale.end - scale.start < 2 * _AVERAGE["D"]
    for unit, step in _STEPS if hours else _STEPS_OF_DAYS:
        room = step * _AVERAGE[unit] * scale.per_second
        if room < 18:
            continue
        edges = _edges(scale, unit, step)
        edges = edges[_shown(scale, edges)]
        texts = [_words(unit, edge) for edge in edges]
        if max((text.width(short, TICK_SIZE) for short, _ in texts), default=0.0) + _GAP <= room:
            break
    at = [float(x) for x in scale.pixels(seconds(edges, missing=np.nan))]
    # A unit's own name stands in the middle of it; of a step of many units, at its first.
    centred = step == 1
    middles = [(a + b) / 2 for a, b in itertools.pairwise(at)] if centred else at
    ticks = [Tick(x, short, context) for x, (short, context) in zip(middles, texts, strict=False)]
    lines = tuple(x for x in at if 0 <= x <= scale.width)
    folds = tuple(float(scale.pixels(start)) for start, _ in scale.folds)
    return Axis(
        lines, _said_once(_apart([tick for tick in ticks if _fits(tick, scale.width)], folds), scale.width), folds
    )


def _shown(scale: Scale, edges: Times) -> npt.NDArray[np.bool_]:
    """Which edges are in the window, or next to it, and in no fold."""
    at = seconds(edges, missing=np.nan)
    shown = np.ones(len(at), bool)
    for start, end in scale.folds:
        shown &= (at <= start) | (at >= end)
    return shown


def _apart(ticks: list[Tick], folds: tuple[float, ...]) -> list[Tick]:
    """The ticks less those that a fold has brought onto another, or onto its own mark."""
    if not folds:
        return ticks
    kept: list[Tick] = []
    reach = -np.inf
    for tick in ticks:
        half = text.width(tick.text, TICK_SIZE) / 2 + _GAP / 2
        if tick.at - half >= reach and all(abs(tick.at - fold) >= half + FOLD / 2 for fold in folds):
            kept.append(tick)
            reach = tick.at + half
    return kept


def _edges(scale: Scale, unit: str, step: int) -> Times:
    """Times a step apart that cover the window, on round numbers of the unit."""
    shift = _MONDAY if step == 7 else 0
    if unit == "D" and step == 2:
        return _odd_days(scale)
    if unit == "Y" and step > 1:
        return _round_years(scale, step)
    low = np.int64(np.floor(scale.start)).astype("datetime64[s]").astype(f"datetime64[{unit}]").astype(np.int64)
    high = np.int64(np.ceil(scale.end)).astype("datetime64[s]").astype(f"datetime64[{unit}]").astype(np.int64)
    first = (low - shift) // step * step + shift
    return np.arange(first, high + 2 * step, step).astype(f"datetime64[{unit}]")


def _round_years(scale: Scale, step: int) -> Times:
    """Every so many years, round on both sides of the year 1: 200 BCE, 100 BCE, 1, 100, 200."""
    low, high = (int(year) + 1970 for year in _edges(scale, "Y", 1)[[0, -1]].astype(np.int64))
    after = np.arange(max(low // step, 1) * step, high + 2 * step, step)
    before = 1 - np.arange(max((1 - high) // step, 1) * step, max(2 - low, 1) + step, step)
    first = [1] if step > 2 and low <= 1 <= high + step else []  # 1 and 2 would stand too close
    return (np.concatenate([before[::-1], first, after]).astype(np.int64) - 1970).astype("datetime64[Y]")


def _odd_days(scale: Scale) -> Times:
    """Every second day, begun again each month so that the figures stay odd: 1, 3, … 29, 1, 3."""
    days = _edges(scale, "D", 1)
    months = days.astype("datetime64[M]")
    of_month = (days - months.astype("datetime64[D]")).astype(np.int64) + 1
    last = (days + 1).astype("datetime64[M]") != months  # the 31st, and 29 February: the 1st stands next to it
    odd: Times = days[(of_month % 2 == 1) & ~last]
    return odd


def _words(unit: str, edge: np.datetime64) -> tuple[str, str]:
    y, m, d = phrases.parts(edge)
    if unit == "Y":
        return phrases.year(y), ""
    if unit == "M":
        return phrases.MONTHS[m - 1][:3], phrases.year(y)
    if unit == "D":
        return str(d), f"{phrases.MONTHS[m - 1][:3]} {phrases.year(y)}"
    return phrases.clock(edge), f"{d} {phrases.MONTHS[m - 1][:3]} {phrases.year(y)}"


def _fits(tick: Tick, width: float) -> bool:
    half = text.width(tick.text, TICK_SIZE) / 2
    return half - 4 <= tick.at <= width - half + 4


def _said_once(ticks: list[Tick], width: float) -> tuple[Tick, ...]:
    """Each context at its first tick only, within the plot, and only where it does not run into the next."""
    starts = [at for at, tick in enumerate(ticks) if at == 0 or tick.context != ticks[at - 1].context]
    placed = {at: replace(ticks[at], above=_inside(ticks[at], width)) for at in starts}
    said = {
        at: placed[at]
        for at, after in itertools.zip_longest(starts, starts[1:])
        if after is None or _clear(placed[at], placed[after])
    }
    return tuple(said.get(at, Tick(tick.at, tick.text)) for at, tick in enumerate(ticks))


def _inside(tick: Tick, width: float) -> float:
    half = text.width(tick.context, TICK_SIZE) / 2 - _BEYOND
    return min(max(tick.at, half), max(width - half, half))


def _clear(tick: Tick, after: Tick) -> bool:
    wide = (text.width(tick.context, TICK_SIZE) + text.width(after.context, TICK_SIZE)) / 2
    return tick.above + wide + _GAP - 2 <= after.above
