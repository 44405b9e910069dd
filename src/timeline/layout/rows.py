"""Boxes to rows: no two boxes of a row meet, and there are no more rows than the boxes need.

Both in O(n log n): boxes are taken by their left edge and each goes into the topmost row that is free there, which
for boxes of fixed place is as few rows as the greatest number that lie over one point.
"""

import heapq
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """What a mark and its label take of a row, in pixels: ``[left, right)``."""

    left: float
    right: float


def stack(boxes: Sequence[Box], *, most: int | None = None) -> list[int]:
    """The row of every box, counted from the top; -1 for those that ``most`` rows have no place for.

    >>> stack([Box(0, 9), Box(5, 8), Box(9, 12), Box(6, 7)])
    [0, 1, 0, 2]
    >>> stack([Box(0, 9), Box(5, 8), Box(6, 7)], most=2)
    [0, 1, -1]
    """
    rows = [-1] * len(boxes)
    free: list[int] = []
    busy: list[tuple[float, int]] = []  # right edge of the last box of a row, the row
    used = 0
    for at in sorted(range(len(boxes)), key=lambda index: (boxes[index].left, index)):
        while busy and busy[0][0] <= boxes[at].left:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if free:
            row = heapq.heappop(free)
        elif most is None or used < most:
            row, used = used, used + 1
        else:
            continue
        rows[at] = row
        heapq.heappush(busy, (boxes[at].right, row))
    return rows


def share(needs: Sequence[int], total: int) -> list[int]:
    """Rows for every band out of ``total``: as many as it needs, or an equal share where that is more than there is.

    >>> share([1, 9, 3], 20), share([1, 9, 3], 9), share([5, 5], 1)
    ([1, 9, 3], [1, 5, 3], [1, 1])
    """
    given = [0] * len(needs)
    left = total
    order = sorted(range(len(needs)), key=lambda band: needs[band])
    for at, band in enumerate(order):
        given[band] = max(1, min(needs[band], left // (len(needs) - at))) if needs[band] else 0
        left -= given[band]
    return given
