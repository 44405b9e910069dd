"""Boxes of one band to rows, a "+12" for what has no row, and the space that is left over back to the labels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from timeline import text
from timeline.layout.labels import AIR, Label, Side
from timeline.layout.marks import Marks
from timeline.layout.rows import Box, stack
from timeline.theme import LABEL_SIZE

_PILL: Final = 14.0  # pixels around the figures of a "+12"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Marks of one band too close to stand in one row: drawn as one, centred on ``x`` (pixels)."""

    x: float
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stacked:
    """Row of every mark, counted from 0 (-1 in a cluster); the labels as they now are; the clusters of the last row."""

    rows: tuple[int, ...]
    labels: tuple[Label, ...]
    clusters: tuple[Cluster, ...]


def arrange(titles: Sequence[str], labels: Sequence[Label], marks: Marks, *, most: int, width: float) -> Stacked:
    """Put the marks of one band into at most so many rows of a plot of this width.

    Where the rows do not suffice the last one is kept for marks without labels, and those that would touch there are
    gathered in a :class:`Cluster`.
    """
    boxes = [label.box for label in labels]
    rows = _in_order(stack(boxes), marks)
    if max(rows, default=0) < most:
        return Stacked(tuple(rows), _stretched(titles, labels, rows, width), ())
    rows = _in_order(stack(boxes, most=most - 1), marks)
    placed = list(labels)
    clusters = []
    for group in _gather([at for at, row in enumerate(rows) if row < 0], marks, width):
        for at in group.marks:
            bare = Box(float(marks.left[at]), float(marks.right[at]))
            placed[at] = replace(labels[at], text="", side=Side.NONE, box=bare)
        if len(group.marks) == 1:
            rows[group.marks[0]] = most - 1
        else:
            clusters.append(Cluster(group.centre(width), tuple(group.marks)))
    return Stacked(tuple(rows), _stretched(titles, placed, rows, width), tuple(clusters))


def _in_order(rows: Sequence[int], marks: Marks) -> list[int]:
    """The same rows, from top to bottom in the order of their first marks: a crowd reads down as time goes on."""
    first: dict[int, float] = {}
    for row, anchor in zip(rows, marks.anchor.tolist(), strict=True):
        if row >= 0:
            first[row] = min(first.get(row, anchor), anchor)
    place = {row: at for at, row in enumerate(sorted(first, key=lambda row: (first[row], row)))}
    return [place.get(row, -1) for row in rows]


@dataclass(slots=True)
class _Group:
    """A growing cluster: its marks, and the first and the last place of their markers."""

    marks: list[int]
    low: float
    high: float
    bare: Box

    def box(self, width: float) -> Box:
        if len(self.marks) == 1:
            return self.bare
        half = pill_width(len(self.marks)) / 2
        return Box(self.centre(width) - half, self.centre(width) + half)

    def centre(self, width: float) -> float:
        half = pill_width(len(self.marks)) / 2
        return min(max((self.low + self.high) / 2, half), width - half)


def _gather(rest: list[int], marks: Marks, width: float) -> list[_Group]:
    """Marks that would touch in one row, together."""
    found: list[_Group] = []
    for at in sorted(rest, key=lambda at: (marks.left[at], at)):
        anchor = float(marks.anchor[at])
        found.append(_Group([at], anchor, anchor, Box(float(marks.left[at]) - AIR, float(marks.right[at]) + AIR)))
        # A larger cluster has wider figures, and may now reach the one before it.
        while len(found) > 1 and found[-1].box(width).left < found[-2].box(width).right:
            last = found.pop()
            found[-1].marks += last.marks
            found[-1].low, found[-1].high = min(found[-1].low, last.low), max(found[-1].high, last.high)
    return found


def pill_width(number: int) -> float:
    """Pixels that a "+12" takes."""
    return text.width(f"+{number}", LABEL_SIZE, bold=True) + _PILL


def _stretched(titles: Sequence[str], labels: Sequence[Label], rows: Sequence[int], width: float) -> tuple[Label, ...]:
    """Shortened labels take what is free in their row: to the next box, or to the edge of the plot."""
    stretched = list(labels)
    order = sorted((at for at, row in enumerate(rows) if row >= 0), key=lambda at: (rows[at], labels[at].box.left))
    for place, at in enumerate(order):
        label = stretched[at]
        if label.side not in (Side.LEFT, Side.RIGHT) or label.text == titles[at]:
            continue
        if label.side is Side.RIGHT:
            last = place + 1 == len(order) or rows[order[place + 1]] != rows[at]
            room = (width if last else labels[order[place + 1]].box.left - AIR) - label.at
        else:
            alone = place == 0 or rows[order[place - 1]] != rows[at]
            room = label.at - (0.0 if alone else stretched[order[place - 1]].box.right + AIR)
        stretched[at] = _longer(label, titles[at], room)
    return tuple(stretched)


def _longer(label: Label, title: str, room: float) -> Label:
    wanted = text.shorten(title, room, LABEL_SIZE)
    gain = text.width(wanted, LABEL_SIZE) - text.width(label.text, LABEL_SIZE)
    if gain <= 0:
        return label
    box = label.box
    grown = Box(box.left, box.right + gain) if label.side is Side.RIGHT else Box(box.left - gain, box.right)
    return replace(label, text=wanted, box=grown)
