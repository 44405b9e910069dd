"""Events to bands: which groups are shown, in which order, and which events stand in each.

An event stands in the band of each shown group it has, or once. Events with none of the shown groups are gathered in
a last band, so that none is dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import phrases, questions
from timeline.questions import GroupBy, Groups, Ints

MOST: Final = 6  # bands that are shown of themselves: more than a reader takes in is a list
Order = Literal["first", "name", "count"]
Several = Literal["each", "primary"]

_NOUN: Final = {"actor": "actor", "category": "category", "place": "place"}
_NOUNS: Final = {"actor": "actors", "category": "categories", "place": "places"}


@dataclass(frozen=True, slots=True)
class Bands:
    """The bands from top to bottom and who stands in them, by way of the cells of the events.

    ``cell`` and ``band`` run side by side: the bands of every distinct cell, in the order of its names; ``first`` tells
    the one that carries the label. ``of_event`` is the cell of every event of the frame.
    """

    names: tuple[str, ...]
    cell: Ints
    band: Ints
    first: npt.NDArray[np.bool_]
    of_event: Ints

    @property
    def marks(self) -> Ints:
        """How many marks each band holds."""
        events = np.bincount(self.of_event, minlength=int(self.cell.max(initial=-1)) + 1)
        return np.bincount(self.band, events[self.cell], minlength=len(self.names)).astype(np.int64)

    def spread(self) -> tuple[Ints, Ints, npt.NDArray[np.bool_]]:
        """Event (position in the frame), band and ``first``, one entry a mark, in order of events."""
        order = np.argsort(self.cell, kind="stable")
        per_cell = np.bincount(self.cell, minlength=int(self.of_event.max(initial=-1)) + 1)
        begins = np.cumsum(per_cell) - per_cell
        lengths = per_cell[self.of_event]
        event = np.repeat(np.arange(len(self.of_event)), lengths)
        within = np.arange(len(event)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        at = order[begins[self.of_event[event]] + within]
        return event, self.band[at], self.first[at]


def group(
    frame: pd.DataFrame,
    group_by: GroupBy,
    *,
    chosen: Sequence[str] = (),
    order: Order = "first",
    several: Several = "each",
    most: int = MOST,
) -> Bands:
    """Put the events of ``frame`` into bands.

    ``chosen`` names the bands, in its order; without it the ``most`` groups with the most events are shown, ordered by
    ``order``. What is left over goes into a last band, "Others", which says how many groups it gathers.
    """
    found = questions.groups(frame, group_by)
    shown = _chosen(found, chosen) if chosen else _commonest(found, order, most)
    band_of = np.full(len(found.names), -1, np.int64)
    for place, (_, name) in enumerate(shown):
        if name >= 0:
            band_of[name] = place
    band = band_of[found.name]
    cell, band = found.cell[band >= 0], band[band >= 0]
    first = np.ones(len(cell), bool)
    first[1:] = cell[1:] != cell[:-1]
    if several == "primary":
        cell, band, first = cell[first], band[first], first[first]
    homeless = np.bincount(found.of_event, minlength=found.cells) > 0
    homeless[cell] = False
    names = tuple(name for name, _ in shown)
    if not homeless.any():
        return Bands(names, cell, band, first, found.of_event)
    gathered = len(set(found.name[homeless[found.cell]].tolist()))
    rest = np.flatnonzero(homeless)
    return Bands(
        (*names, _rest(group_by, gathered, alone=not names)),
        np.concatenate([cell, rest]),
        np.concatenate([band, np.full(len(rest), len(names))]),
        np.concatenate([first, np.ones(len(rest), bool)]),
        found.of_event,
    )


def _chosen(found: Groups, chosen: Sequence[str]) -> list[tuple[str, int]]:
    place = {name: at for at, name in enumerate(found.names)}
    return [(name, place.get(name, -1)) for name in dict.fromkeys(chosen)]


def _commonest(found: Groups, order: Order, most: int) -> list[tuple[str, int]]:
    counts = found.counts.tolist()
    by_count = sorted(range(len(found.names)), key=lambda at: (-counts[at], at))
    # One group more than asked for stands in the place of "Others", where nobody else needs that.
    nameless = np.bincount(found.of_event, minlength=found.cells)
    nameless[found.cell] = 0
    every_event_has_one = not nameless.any()
    kept = by_count if len(by_count) <= most + every_event_has_one else by_count[:most]
    keys = {
        "first": lambda at: at,
        "name": lambda at: found.names[at].casefold(),
        "count": lambda at: (-counts[at], at),
    }
    return [(found.names[at], at) for at in sorted(kept, key=keys[order])]


def _rest(group_by: GroupBy, gathered: int, *, alone: bool) -> str:
    if group_by == "none":
        return "" if alone else "Others"
    if not gathered:
        return f"No {_NOUN[group_by]}"
    return f"{phrases.count(gathered, 'other ' + _NOUN[group_by], 'other ' + _NOUNS[group_by])}"
