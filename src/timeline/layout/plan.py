"""The whole layout as a recipe: window, bands, level of detail, marks, labels, rows, axis."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns, text
from timeline.layout import axis as axes
from timeline.layout import bands as grouping
from timeline.layout import labels as labelling
from timeline.layout import marks as marking
from timeline.layout.bands import Bands, Order, Several
from timeline.layout.folds import quiet_stretches
from timeline.layout.labels import Label, Side
from timeline.layout.marks import Marks
from timeline.layout.rows import share, stack
from timeline.layout.scale import Scale
from timeline.layout.stacking import arrange
from timeline.questions import Floats, GroupBy, Ints, counts
from timeline.theme import BAND_SIZE

ROW: Final = 22.0  # pixels from one row of labels to the next
BARE_ROW: Final = 14.0  # of marks without labels
TALLEST_ROW: Final = 32.0  # where a picture of a given height has room to spare
PADDING: Final = 9.0  # above the first and below the last row of a band
NAME_LINE: Final = 17.0
NARROW: Final = 620  # a picture less wide than this has its band names above the bands
RIGHT: Final = 18.0  # pixels right of the plot
EDGE: Final = 16.0  # pixels left of everything
MOST_ROWS: Final = 36  # what a picture without a given height may have: about 1,000 pixels
MOST_MARKS: Final = 3_000  # above it a figure would be more than 1 MB, and a picture of single marks a grey wall
MOST_LABELLED: Final = 600
_ROOMY: Final = 4  # rows that a band of a picture too low for all titles has on average
_MOST_GATHERED: Final = 0.25  # the part of marks in a "+12" above which counts say more than marks
DENSE: Final = 46.0  # the height of a band of counts
BIN: Final = 6.0  # pixels of one stretch of time in a band of counts


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

    x: float
    y: float
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All geometry of a chart; pixels from the top left of the plot, times as float seconds since 1970.

    ``event`` (position in the frame), ``band``, ``first`` (carries the label), ``y``, ``marks`` and ``labels`` have an
    entry a mark. Marks in a ``More`` have y = NaN and are not drawn by themselves. At :attr:`Level.COUNTS` there are no
    marks, and ``counts`` is ``[bands, stretches of time]``.
    """

    level: Level
    scale: Scale
    left: float
    height: float
    bands: tuple[Band, ...]
    axis: axes.Axis
    event: Ints
    band: Ints
    first: npt.NDArray[np.bool_]
    y: Floats
    marks: Marks
    labels: tuple[Label, ...] = ()
    more: tuple[More, ...] = ()
    counts: Ints | None = None

    @property
    def unlabelled(self) -> int:
        """How many events are in view without a label of their own."""
        return int(self.first.sum()) - sum(label.side is not Side.NONE for label in self.labels)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person asked of the layout. ``width`` is the whole picture's, ``height`` the plot's, in pixels.

    ``most_rows`` is what all bands together may have where no height is given.
    """

    width: float = 1200
    height: float | None = None
    group_by: GroupBy = "actor"
    order: Order = "first"
    several: Several = "each"
    bands: tuple[str, ...] = ()
    most_bands: int = grouping.MOST
    level: Level | None = None
    fold: bool = False
    most_rows: int = MOST_ROWS


def lay_out(frame: pd.DataFrame, start: float, end: float, wishes: Wishes) -> Layout:
    """Lay out the events of ``frame``, all of which are in the window ``[start, end)`` (seconds since 1970).

    Where a given height has not a title for each event, fewer bands leave more rows to titles, and are drawn if so.
    """
    layout = _laid_out(frame, start, end, wishes)
    if wishes.height is None or wishes.bands or layout.level is not Level.LABELLED or not layout.unlabelled:
        return layout
    roomy = max(2, int(wishes.height / (_ROOMY * ROW + 2 * PADDING + _head(wishes))) - 1)
    if roomy >= wishes.most_bands:
        return layout
    other = _laid_out(frame, start, end, replace(wishes, most_bands=roomy))
    return min(layout, other, key=lambda one: one.unlabelled)


def _laid_out(frame: pd.DataFrame, start: float, end: float, wishes: Wishes) -> Layout:
    groups = _grouped(frame, wishes)
    left = _names_width(groups.names, wishes.width)
    scale = Scale(start, end, wishes.width - left - RIGHT)
    level = wishes.level or _level(len(frame), int(groups.marks.sum()))
    if level is Level.COUNTS:
        return _counted(frame, groups, scale, left, wishes)
    if wishes.fold:
        scale = replace(scale, folds=quiet_stretches(frame, scale))
    layout = _drawn(frame, groups, scale, left, wishes, level)
    gathered = sum(len(more.marks) for more in layout.more)
    if wishes.level is None and level is Level.MARKS and gathered > _MOST_GATHERED * len(layout.event):
        return _counted(frame, groups, replace(scale, folds=()), left, wishes)
    return layout


def _drawn(frame: pd.DataFrame, groups: Bands, scale: Scale, left: float, wishes: Wishes, level: Level) -> Layout:
    event, band, first = groups.spread()
    marks = marking.place(frame, scale).take(event)
    titles = np.full(len(event), "", dtype=object)
    if level is Level.LABELLED:
        titles[first] = frame[columns.TITLE].to_numpy(object)[event[first]]
    longest = min(260.0, max(120.0, 0.3 * scale.width), 0.62 * scale.width)
    labels = labelling.place(titles.tolist(), marks, scale.width, longest)
    members = [np.flatnonzero(band == place) for place in range(len(groups.names))]
    if level is Level.LABELLED:
        for own in members:
            turned = labelling.balance([labels[at] for at in own], marks.take(own), scale.width)
            for at, label in zip(own, turned, strict=True):
                labels[at] = label
    needs = [max(stack([labels[at].box for at in own]), default=0) + 1 for own in members]
    given = share(needs, _most_rows(groups.names, wishes, level))
    bands = _spread(_bands(groups, left, wishes, given, _row(given, wishes, level)), wishes.height)
    y = np.full(len(event), np.nan)
    more = []
    for one, own, most in zip(bands, members, given, strict=True):
        own_labels = [labels[at] for at in own]
        found = arrange(titles[own].tolist(), own_labels, marks.take(own), most=most, width=scale.width)
        rows = np.array(found.rows, dtype=np.float64)
        y[own] = np.where(rows < 0, np.nan, one.first_row + rows * one.row)
        for at, label in zip(own, found.labels, strict=True):
            labels[at] = label
        last = one.first_row + (most - 1) * one.row
        more += [More(cluster.x, last, tuple(own[list(cluster.marks)].tolist())) for cluster in found.clusters]
    height = max(bands[-1].bottom if bands else ROW, wishes.height or 0)
    drawn = event, band, first, y, marks, tuple(labels), tuple(more)
    return Layout(level, scale, left, height, bands, _axis(frame, scale), *drawn)


def _axis(frame: pd.DataFrame, scale: Scale) -> axes.Axis:
    """An axis as fine as the dates; none where there are no events, for then no time is meant."""
    if frame.empty:
        return axes.Axis((), ())
    return axes.axis(scale, hours=bool(frame[columns.PRECISION].isin(marking.FINE).any()))


def _grouped(frame: pd.DataFrame, wishes: Wishes) -> Bands:
    most, chosen = wishes.most_bands, wishes.bands
    if wishes.height is not None:
        fitting = max(1, int(wishes.height / (ROW + 2 * PADDING + _head(wishes))) - 1)
        most, chosen = min(most, fitting), chosen if len(chosen) <= fitting + 1 else chosen[:fitting]
    return grouping.group(frame, wishes.group_by, chosen=chosen, order=wishes.order, several=wishes.several, most=most)


def _level(events: int, marks: int) -> Level:
    if marks > MOST_MARKS:
        return Level.COUNTS
    return Level.MARKS if events > MOST_LABELLED else Level.LABELLED


def _names_width(names: Sequence[str], width: float) -> float:
    """The column for band names left of the plot: as wide as the names want, to a limit."""
    if width < NARROW or not any(names):
        return EDGE
    limit = min(200.0, 0.17 * width)
    lines = [line for name in names for line in text.wrap(name, limit, BAND_SIZE, lines=3, bold=True)]
    return EDGE + max(60.0, *(text.width(line, BAND_SIZE, bold=True) for line in lines)) + 12


def _head(wishes: Wishes) -> float:
    return NAME_LINE if wishes.width < NARROW else 0.0


def _most_rows(names: Sequence[str], wishes: Wishes, level: Level) -> int:
    row = ROW if level is Level.LABELLED else BARE_ROW
    if wishes.height is None:
        return int(wishes.most_rows * ROW / row)
    return int((wishes.height - len(names) * (2 * PADDING + _head(wishes))) / row)


def _row(rows: Sequence[int], wishes: Wishes, level: Level) -> float:
    """The height of a row: more than the least where the picture has a given height and room to spare."""
    least = ROW if level is Level.LABELLED else BARE_ROW
    if wishes.height is None or not sum(rows):
        return least
    spare = wishes.height - len(rows) * (2 * PADDING + _head(wishes))
    return max(least, min(TALLEST_ROW, spare / sum(rows)))


def _bands(groups: Bands, left: float, wishes: Wishes, rows: Sequence[int], row: float) -> tuple[Band, ...]:
    narrow = wishes.width < NARROW
    top, found = 0.0, []
    for name, number, events in zip(groups.names, rows, groups.marks, strict=True):
        tall = max(1, number) * row
        room = wishes.width - 2 * EDGE if narrow else left - EDGE - 12
        most = 1 if narrow else max(1, int((tall + 2 * PADDING - 4) / NAME_LINE))
        lines = tuple(text.wrap(name, room, BAND_SIZE, lines=most, bold=True)) if name else ()
        head = _head(wishes) if name else 0.0
        bottom = top + head + tall + 2 * PADDING
        found.append(Band(name, lines, top, bottom, top + head + PADDING + row / 2, row, int(events)))
        top = bottom
    return tuple(found)


def _spread(bands: tuple[Band, ...], height: float | None) -> tuple[Band, ...]:
    """The bands over all of a given height: what its rows leave is shared out above and below them."""
    if height is None or not bands or bands[-1].bottom >= height:
        return bands
    more = (height - bands[-1].bottom) / len(bands)
    return tuple(
        replace(
            band,
            top=band.top + at * more,
            bottom=band.bottom + (at + 1) * more,
            first_row=band.first_row + (at + 0.5) * more,
        )
        for at, band in enumerate(bands)
    )


def _counted(frame: pd.DataFrame, groups: Bands, scale: Scale, left: float, wishes: Wishes) -> Layout:
    row = DENSE
    if wishes.height is not None:
        row = max(12.0, wishes.height / len(groups.names) - 2 * PADDING - _head(wishes))
    bands = _bands(groups, left, wishes, [1] * len(groups.names), row)
    shape = len(groups.names), max(1, int(scale.width / BIN))
    found = counts(frame, groups.cell, groups.band, groups.of_event, shape, (scale.start, scale.end))
    none = np.empty(0, np.int64)
    marks = marking.place(frame.head(0), scale)
    return Layout(
        Level.COUNTS,
        scale,
        left,
        bands[-1].bottom,
        bands,
        axes.axis(scale),
        none,
        none,
        none.astype(bool),
        np.empty(0),
        marks,
        counts=found,
    )
