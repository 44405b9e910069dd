"""Titles to label boxes: beside the mark where there is room, inside a long bar, else on the other side, shortened.

The box of a mark holds its mark and its label and a little air, so that boxes that do not meet are labels that do
not touch. A label is anchored to an edge of its mark: in a wider picture boxes only move apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from timeline import text
from timeline.layout.marks import ARROW, INSET, MARKER, Kind, Marks
from timeline.layout.rows import Box, stack
from timeline.theme import LABEL_SIZE

GAP: Final = 6.0  # pixels between a mark and its label
AIR: Final = 5.0  # pixels around a box
_LEAST: Final = 48.0  # a label with less room than this says nothing
_PASSES: Final = 2  # over the marks of a band; a third one hardly ever finds anything


class Side(StrEnum):
    """Where a label stands."""

    RIGHT = "right"
    LEFT = "left"
    INSIDE = "inside"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Label:
    """A text that fits, where it is anchored (pixels), on which side of that, and the box of mark and label."""

    text: str
    at: float
    side: Side
    box: Box


def place(titles: Sequence[str], marks: Marks, width: float, longest: float) -> list[Label]:
    """A label for every mark; an empty title gives a box for the mark alone.

    ``width`` is that of the plot; ``longest`` is the width in pixels a label may take.
    """
    columns = zip(titles, marks.kind, marks.left, marks.right, strict=True)
    return [
        _place(title, Kind(kind), float(left), float(right), width, longest) for title, kind, left, right in columns
    ]


def _place(title: str, kind: Kind, left: float, right: float, width: float, longest: float) -> Label:
    bare = Label("", right, Side.NONE, Box(left - AIR, right + AIR))
    if not title:
        return bare
    wanted = text.shorten(title, longest, LABEL_SIZE)
    wide = text.width(wanted, LABEL_SIZE)
    inside = left + INSET + MARKER / 2 + GAP
    if kind == Kind.SPAN and inside + wide + AIR <= right:
        return Label(wanted, inside, Side.INSIDE, bare.box)
    rooms = {Side.RIGHT: width - right - GAP, Side.LEFT: left - GAP}
    side = Side.RIGHT if rooms[Side.RIGHT] >= min(wide, rooms[Side.LEFT]) else Side.LEFT
    if rooms[side] < wide:
        within = _within(title, kind, left, right)
        if rooms[side] < _LEAST or (within and text.width(within.text, LABEL_SIZE) > rooms[side]):
            return within or bare
        wanted = text.shorten(title, rooms[side], LABEL_SIZE)
        wide = text.width(wanted, LABEL_SIZE)
    return _beside(wanted, side, left, right)


def _beside(wanted: str, side: Side, left: float, right: float) -> Label:
    wide = text.width(wanted, LABEL_SIZE)
    if side is Side.RIGHT:
        return Label(wanted, right + GAP, side, Box(left - AIR, right + GAP + wide + AIR))
    return Label(wanted, left - GAP, side, Box(left - GAP - wide - AIR, right + AIR))


def balance(labels: Sequence[Label], marks: Marks, width: float) -> list[Label]:
    """The labels of one band, some of them on the other side of their mark, so that the band needs fewer rows.

    In a row there is then room for two titles back to back. The right side is kept where the left one gains nothing.
    """
    rows = max(stack([label.box for label in labels]), default=0)
    if not rows:
        return list(labels)
    found = list(labels)
    crowd = np.zeros(int(width) + 2 * _MARGIN, np.int64)  # how many boxes lie over each pixel of the plot
    for label in found:
        crowd[_pixels(label.box)] += 1
    order = np.argsort(marks.anchor, kind="stable").tolist()
    for at in order * _PASSES:
        label = found[at]
        other = _turned(label, float(marks.left[at]), float(marks.right[at]), width)
        if other is None:
            continue
        crowd[_pixels(label.box)] -= 1
        here, there = crowd[_pixels(label.box)].max(), crowd[_pixels(other.box)].max()
        if there < here or (there == here and other.side is Side.RIGHT):
            found[at] = other
        crowd[_pixels(found[at].box)] += 1
    return found if max(stack([label.box for label in found])) < rows else list(labels)


_MARGIN: Final = 16  # pixels that a box may reach beyond the plot


def _pixels(box: Box) -> slice:
    return slice(max(0, int(box.left) + _MARGIN), int(box.right) + 1 + _MARGIN)


def _turned(label: Label, left: float, right: float, width: float) -> Label | None:
    """The same label on the other side of its mark, where there is room for all of it."""
    wide = text.width(label.text, LABEL_SIZE)
    if label.side is Side.RIGHT and left - GAP - wide >= 0:
        return _beside(label.text, Side.LEFT, left, right)
    if label.side is Side.LEFT and right + GAP + wide <= width:
        return _beside(label.text, Side.RIGHT, left, right)
    return None


def _within(title: str, kind: Kind, left: float, right: float) -> Label | None:
    """A label on a bar that fills the window: nothing is left beside it."""
    middle = (left + right) / 2 + MARKER / 2 + GAP
    # A bar whose start is not known fades to the left: the label stands where the bar is pale.
    inside = {Kind.SPAN: left + INSET + MARKER / 2 + GAP, Kind.OPEN_START: left + ARROW + GAP}.get(kind, middle)
    if right - inside - AIR < _LEAST:
        return None
    return Label(
        text.shorten(title, right - inside - AIR, LABEL_SIZE), inside, Side.INSIDE, Box(left - AIR, right + AIR)
    )
