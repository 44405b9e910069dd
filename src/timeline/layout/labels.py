"""Titles to label boxes: beside the mark where there is room, inside a long bar, else on the other side, shortened.

The box of a mark holds its mark and its label and a little air, so that boxes that do not meet are labels that do
not touch. A label is anchored to an edge of its mark: in a wider picture boxes only move apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from timeline import text
from timeline.layout.marks import INSET, MARKER, Kind, Marks
from timeline.layout.rows import Box
from timeline.theme import LABEL_SIZE

GAP: Final = 6.0  # pixels between a mark and its label
AIR: Final = 5.0  # pixels around a box
_LEAST: Final = 48.0  # a label with less room than this says nothing


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
    if side is Side.RIGHT:
        return Label(wanted, right + GAP, side, Box(left - AIR, right + GAP + wide + AIR))
    return Label(wanted, left - GAP, side, Box(left - GAP - wide - AIR, right + AIR))


def _within(title: str, kind: Kind, left: float, right: float) -> Label | None:
    """A label on a bar that fills the window: nothing is left beside it."""
    inside = left + INSET + MARKER / 2 + GAP if kind == Kind.SPAN else (left + right) / 2 + MARKER / 2 + GAP
    if right - inside - AIR < _LEAST:
        return None
    return Label(
        text.shorten(title, right - inside - AIR, LABEL_SIZE), inside, Side.INSIDE, Box(left - AIR, right + AIR)
    )
