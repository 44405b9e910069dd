"""The whole layout as a recipe: window, bands, level of detail, marks, labels, rows, axis."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np
import pandas as pd

from timeline import columns, text
from timeline.layout import axis as axes
from timeline.layout import bands as grouping
from timeline.layout import labels as labelling
from timeline.layout import marks as marking
from timeline.layout.bands import Bands, Order, Several
from timeline.layout.labels import Label, Side
from timeline.layout.marks import Marks
from timeline.layout.rows import Box, share, stack
from timeline.layout.scale import Scale
from timeline.questions import Floats, GroupBy, Ints
from timeline.theme import BAND_SIZE

ROW: Final = 24.0  # pixels from one row of labels to the next
BARE_ROW: Final = 14.0  # of marks without labels
PADDING: Final = 9.0  # above the first and below the last row of a band
NAME_LINE: Final = 17.0
NARROW: Final = 620  # a picture less wide than this has its band names above the bands
RIGHT: Final = 18.0  # pixels right of the plot
EDGE: Final = 16.0  # pixels left of everything
MOST_ROWS: Final = 46  # what a picture without a given height may have: about 1,200 pixels
MOST_MARKS: Final = 5_000  # above it a figure would be more than 1 MB, and a picture of single marks a grey wall
MOST_LABELLED: Final = 600
DENSE: Final = 64.0  # the height of a band of counts


class Level(StrEnum):
    """How much of each event is drawn; chosen by how many are in view."""

    LABELLED = "labelled"
    MARKS = "marks"
    COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of the plot, pixels from its top: its name in lines that fit, and how many events stand in it."""

    name: str
    lines: tuple[str, ...]
    top: float
    bottom: float
    first_row: float
    row: float
    events: int


@dataclass(frozen=True, slots=True)
class More:
    """Events of one band that stand too close to be drawn one by one: drawn as a "+12" at (x, y)."""

    band: int
    x: float
    y: float
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All geometry of a chart; pixels from the top left of the plot, times as float seconds since 1970.

    ``event`` (position in the frame), ``band``, ``first`` (carries the label), ``y``, ``marks`` and ``labels`` have an
    entry a mark. Marks in a ``More`` have y = NaN and are not drawn by themselves.
    """

    level: Level
    scale: Scale
    left: float
    height: float
    bands: tuple[Band, ...]
    axis: axes.Axis
    event: Ints
    band: Ints
    first: np.ndarray
    y: Floats
    marks: Marks
    labels: tuple[Label, ...]
    more: tuple[More, ...]
    gathered: int

    @property
    def unlabelled(self) -> int:
        """How many events are in view without a label of their own."""
        return int(self.first.sum()) - sum(label.side is not Side.NONE for label in self.labels)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person asked of the layout. ``width`` is the whole picture's, ``height`` the plot's, in pixels."""

    width: float = 1200
    height: float | None = None
    group_by: GroupBy = "actor"
    order: Order = "first"
    several: Several = "each"
    bands: tuple[str, ...] = ()
    most_bands: int = 8
    level: Level | None = None


def lay_out(frame: pd.DataFrame, start: float, end: float, wishes: Wishes) -> Layout:
    """Lay out the events of ``frame``, all of which are in the window ``[start, end)`` (seconds since 1970)."""
    groups = grouping.group(
        frame, wishes.group_by, chosen=wishes.bands, order=wishes.order, several=wishes.several, most=wishes.most_bands
    )
    left = _names_width(groups.names, wishes.width)
    scale = Scale(start, end, wishes.width - left - RIGHT)
    level = wishes.level or _level(len(frame), len(groups.event))
    if level is Level.COUNTS:
        return _counts(groups, scale, left, wishes)
    marks = marking.place(frame, scale).take(groups.event)
    titles = np.where(groups.first, frame[columns.TITLE].to_numpy(object)[groups.event], "")
    if level is Level.MARKS:
        titles[:] = ""
    longest = min(260.0, max(120.0, 0.3 * scale.width), 0.62 * scale.width)
    labels = labelling.place(titles.tolist(), marks, scale.width, longest)
    return _stacked(groups, scale, left, wishes, level, marks, labels)


def _level(events: int, marks: int) -> Level:
    if marks > MOST_MARKS:
        return Level.COUNTS
    return Level.MARKS if events > MOST_LABELLED else Level.LABELLED


def _names_width(names: Sequence[str], width: float) -> float:
    """The column for band names left of the plot: as wide as the names want, to a limit."""
    if width < NARROW or not any(names):
        return EDGE
    limit = min(200.0, 0.17 * width)
    widest = max(max(text.width(line, BAND_SIZE, bold=True) for line in _lines(name, limit)) for name in names)
    return EDGE + max(60.0, widest) + 12


def _lines(name: str, room: float) -> list[str]:
    return text.wrap(name, room, BAND_SIZE, lines=3, bold=True)


def _stacked(
    groups: Bands, scale: Scale, left: float, wishes: Wishes, level: Level, marks: Marks, labels: list[Label]
) -> Layout:
    row = ROW if level is Level.LABELLED else BARE_ROW
    members = [np.flatnonzero(groups.band == band) for band in range(len(groups.names))]
    boxes = [[labels[at].box for at in own] for own in members]
    free = [stack(own) for own in boxes]
    needs = [max(rows, default=0) + 1 for rows in free]
    given = share(needs, _most_rows(groups.names, wishes, row))
    y = np.full(len(groups.event), np.nan)
    rows_of, more = [], []
    for own, own_boxes, own_free, need, most in zip(members, boxes, free, needs, given, strict=True):
        # The last of too few rows is for what the others have no place for.
        rows = own_free if need <= most else stack(own_boxes, most=most - 1)
        rows_of.append((own, rows, most))
    bands = _bands(groups, left, wishes, given, row)
    shown = list(labels)
    for band, (own, rows, most) in enumerate(rows_of):
        for place, number in zip(own, rows, strict=True):
            if number >= 0:
                y[place] = bands[band].first_row + number * row
        rest = [int(at) for at, number in zip(own, rows, strict=True) if number < 0]
        last = bands[band].first_row + (most - 1) * row
        for cluster in _clusters(rest, marks):
            if len(cluster) == 1:
                y[cluster[0]] = last
            else:
                more.append(More(band, _middle(cluster, marks), last, tuple(cluster)))
            for at in cluster:
                shown[at] = replace(
                    labels[at], text="", side=Side.NONE, box=Box(float(marks.left[at]), float(marks.right[at]))
                )
    height = bands[-1].bottom if bands else 2 * PADDING + ROW
    return Layout(
        level,
        scale,
        left,
        max(height, wishes.height or 0),
        bands,
        axes.axis(scale),
        groups.event,
        groups.band,
        groups.first,
        y,
        marks,
        tuple(shown),
        tuple(more),
        groups.gathered,
    )


def _most_rows(names: Sequence[str], wishes: Wishes, row: float) -> int:
    if wishes.height is None:
        return int(MOST_ROWS * ROW / row)
    head = NAME_LINE if wishes.width < NARROW else 0.0
    return int((wishes.height - len(names) * (2 * PADDING + head)) / row)


def _bands(groups: Bands, left: float, wishes: Wishes, rows: Sequence[int], row: float) -> tuple[Band, ...]:
    counts = np.bincount(groups.band, minlength=len(groups.names))
    above = wishes.width < NARROW
    top, found = 0.0, []
    for name, number, events in zip(groups.names, rows, counts, strict=True):
        room = wishes.width - 2 * EDGE if above else left - EDGE - 12
        lines = tuple(text.wrap(name, room, BAND_SIZE, lines=1 if above else 3, bold=True)) if name else ()
        head = NAME_LINE if above and name else 0.0
        tall = max(max(1, number) * row, 0.0 if above else len(lines) * NAME_LINE)
        first = top + head + PADDING + (tall - max(1, number) * row) / 2 + row / 2
        bottom = top + head + tall + 2 * PADDING
        found.append(Band(name, lines, top, bottom, first, row, int(events)))
        top = bottom
    return tuple(found)


def _clusters(rest: list[int], marks: Marks) -> list[list[int]]:
    """Marks that would touch in one row, together."""
    found: list[list[int]] = []
    reach = -np.inf
    for at in sorted(rest, key=lambda at: (marks.left[at], at)):
        if found and marks.left[at] < reach:
            found[-1].append(at)
        else:
            found.append([at])
        wide = text.width(f"+{len(found[-1])}", BAND_SIZE) + 16
        reach = max(reach, float(marks.right[at]) + 4, _middle(found[-1], marks) + wide / 2 + 4)
    return found


def _middle(cluster: list[int], marks: Marks) -> float:
    return float((marks.left[cluster].min() + marks.right[cluster].max()) / 2)


def _counts(groups: Bands, scale: Scale, left: float, wishes: Wishes) -> Layout:
    none = np.empty(0, np.int64)
    empty = np.empty(0)
    marks = Marks(
        none.astype(np.int8), empty, empty, empty, empty, empty, none.astype(bool), none.astype(bool), none.astype(bool)
    )
    row = DENSE if wishes.height is None else max(20.0, wishes.height / len(groups.names) - 2 * PADDING)
    bands = _bands(groups, left, wishes, [1] * len(groups.names), row)
    return Layout(
        Level.COUNTS,
        scale,
        left,
        bands[-1].bottom,
        bands,
        axes.axis(scale),
        groups.event,
        groups.band,
        groups.first,
        empty,
        marks,
        (),
        (),
        groups.gathered,
    )
