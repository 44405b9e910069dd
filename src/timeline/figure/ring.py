"""The ring round the event that is open: each of its marks, with its title where it has one.

Drawn in the ink of the texts, on top of everything: it is told by its line and not by a colour. A ring is a shape of
the layout and not a trace, because Plotly cuts the lines of traces off at the edge of the plot.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np
import pandas as pd

from timeline import questions
from timeline.figure.density import FLOOR, heights
from timeline.figure.glyphs import Rect
from timeline.layout import GroupBy, Layout, Several
from timeline.layout.bands import group
from timeline.layout.marks import MARKER
from timeline.layout.stacking import pill_width
from timeline.theme import Theme

NAME: Final = "ring"
_ROOM: Final = 4.0  # pixels between a mark and its ring
_HEIGHT: Final = 21.0  # a row is 22 pixels: the rings of neighbours would not touch
_CORNER: Final = 6.0
_LOW: Final = 10.0  # a ring less high than this is a line
_WIDTH: Final = 2.0


def around_marks(layout: Layout, event: int) -> Iterator[Rect]:
    """The boxes of the marks of the event at this position of the frame; round the "+12" that it is gathered in."""
    for at in np.flatnonzero(layout.event == event):
        if np.isnan(layout.y[at]):
            for more in layout.more:
                if int(at) in more.marks:
                    half = pill_width(len(more.marks)) / 2 + 1
                    yield Rect(more.x - half, more.x + half, more.y, _HEIGHT)
            continue
        left, right = float(layout.marks.left[at]) - _ROOM, float(layout.marks.right[at]) + _ROOM
        if layout.labels:
            left, right = layout.labels[at].box.left, layout.labels[at].box.right
        anchor, half = float(layout.marks.anchor[at]), MARKER / 2 + _ROOM
        yield Rect(min(left, anchor - half), max(right, anchor + half), float(layout.y[at]), _HEIGHT)


def around_counts(layout: Layout, one: pd.DataFrame, group_by: GroupBy, several: Several) -> Iterator[Rect]:
    """The boxes of the bars that the event of the one row of ``one`` counts in, those side by side in one."""
    assert layout.counts is not None
    bands, stretches = layout.counts.shape
    names = tuple(band.name for band in layout.bands)
    groups = group(one, group_by, chosen=names, several=several)
    # Whoever has none of the bands' names stands in the last band, with the others.
    band = np.minimum(groups.band, bands - 1)
    window = (layout.scale.start, layout.scale.end)
    counted = questions.counts(one, groups.cell, band, groups.of_event, (bands, stretches), window)
    tall, wide = heights(layout), layout.scale.width / stretches
    for row in np.flatnonzero(counted.any(axis=1)):
        filled = np.flatnonzero(counted[row])
        floor = layout.bands[row].bottom - FLOOR + _ROOM / 2
        for run in np.split(filled, np.flatnonzero(np.diff(filled) > 1) + 1):
            high = float(tall[row, run].max()) + _ROOM
            yield Rect(run[0] * wide - _ROOM / 2, (run[-1] + 1) * wide + _ROOM / 2, floor - high / 2, max(high, _LOW))


def shapes(boxes: Iterable[Rect], layout: Layout, theme: Theme) -> list[dict[str, Any]]:
    """A ring round each box."""
    line = {"color": theme.ink, "width": _WIDTH}
    shape = {"type": "path", "name": NAME, "xref": "paper", "yref": "y", "layer": "above", "line": line}
    return [{**shape, "path": _outline(box, layout.scale.width)} for box in boxes]


def _outline(box: Rect, width: float) -> str:
    """A closed path round a box with rounded corners: parts of the plot's width across, pixels down."""
    top, bottom = box.y - box.height / 2, box.y + box.height / 2
    round_ = min(_CORNER, box.height / 2, (box.right - box.left) / 2)

    def at(x: float, y: float) -> str:
        return f"{x / width:.6f},{y:.2f}"

    return " ".join(
        (
            f"M{at(box.left + round_, top)}",
            f"L{at(box.right - round_, top)} Q{at(box.right, top)} {at(box.right, top + round_)}",
            f"L{at(box.right, bottom - round_)} Q{at(box.right, bottom)} {at(box.right - round_, bottom)}",
            f"L{at(box.left + round_, bottom)} Q{at(box.left, bottom)} {at(box.left, bottom - round_)}",
            f"L{at(box.left, top + round_)} Q{at(box.left, top)} {at(box.left + round_, top)} Z",
        )
    )
