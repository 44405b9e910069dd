"""The ring round the event that is open: each of its marks, with its title where it has one.

Drawn in the ink of the texts, on top of everything: it is told by its line and not by a colour.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from timeline.figure.glyphs import SILENT, Rect, Trace, milliseconds, scatter
from timeline.layout import Layout
from timeline.layout.marks import MARKER
from timeline.theme import Theme

NAME: Final = "ring"
_ROOM: Final = 4.0  # pixels between a mark and its ring
_HEIGHT: Final = 21.0  # a row is 22 pixels: the rings of neighbours would not touch
_PLUS: Final = 34.0  # pixels of a "+12"
_CORNER: Final = 6.0
_WIDTH: Final = 2.0


def rings(layout: Layout, event: int, theme: Theme) -> list[Trace]:
    """A ring round each mark of the event at this position of the frame; none where single events are not drawn."""
    x: list[float] = []
    y: list[float] = []
    for box in _boxes(layout, event):
        around, at = _outline(box)
        x += [*around, np.nan]
        y += [*at, np.nan]
    if not x:
        return []
    line = {"color": theme.ink, "width": _WIDTH}
    places = milliseconds(layout.scale, np.array(x))
    return [scatter(x=places, y=y, mode="lines", name=NAME, line=line, cliponaxis=False, **SILENT)]


def _boxes(layout: Layout, event: int) -> Iterator[Rect]:
    for at in np.flatnonzero(layout.event == event):
        if np.isnan(layout.y[at]):
            yield from (
                Rect(more.x - _PLUS / 2, more.x + _PLUS / 2, more.y, _HEIGHT)
                for more in layout.more
                if int(at) in more.marks
            )
            continue
        if layout.labels:
            left, right = layout.labels[at].box.left, layout.labels[at].box.right
        else:
            anchor = float(layout.marks.anchor[at])
            left = min(float(layout.marks.left[at]), anchor - MARKER / 2) - _ROOM
            right = max(float(layout.marks.right[at]), anchor + MARKER / 2) + _ROOM
        yield Rect(max(left, -_ROOM), min(right, layout.scale.width + _ROOM), float(layout.y[at]), _HEIGHT)


def _outline(box: Rect) -> tuple[list[float], list[float]]:
    """A closed line round a box, its corners rounded."""
    turn = np.linspace(0, np.pi / 2, 4)
    half = box.height / 2 - _CORNER
    corners = (
        (box.right - _CORNER, box.y + half, 0.0),
        (box.left + _CORNER, box.y + half, np.pi / 2),
        (box.left + _CORNER, box.y - half, np.pi),
        (box.right - _CORNER, box.y - half, 3 * np.pi / 2),
    )
    x = [float(at) for middle, _, begin in corners for at in middle + _CORNER * np.cos(begin + turn)]
    y = [float(at) for _, middle, begin in corners for at in middle + _CORNER * np.sin(begin + turn)]
    return [*x, x[0]], [*y, y[0]]
