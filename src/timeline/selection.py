"""What to show: a selection can filter, and it can say itself in words."""

from dataclasses import dataclass
from typing import Literal

import numpy as np


@dataclass(frozen=True, slots=True)
class Selection:
    """Which events are in view; every field empty means all of them.

    ``start`` and ``end`` are the half-open window ``[start, end)``; an event is in it when the two spans overlap.
    """

    actors: tuple[str, ...] = ()
    match: Literal["any", "all"] = "any"
    exclude: tuple[str, ...] = ()
    start: np.datetime64 | None = None
    end: np.datetime64 | None = None
    categories: tuple[str, ...] = ()
    text: str = ""
