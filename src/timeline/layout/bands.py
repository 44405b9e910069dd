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
from timeline.questions import GroupBy, Ints, Memberships

Order = Literal["first", "name", "count"]
Several = Literal["each", "primary"]

_NOUN: Final = {"actor": "actor", "category": "category", "place": "place"}
_NOUNS: Final = {"actor": "actors", "category": "categories", "place": "places"}


@dataclass(frozen=True, slots=True)
class Bands:
    """The bands from top to bottom and who stands in them.

    ``event`` (position in the frame) and ``band`` run side by side, one entry a mark, in order of events within a band;
    ``first`` tells the mark that carries the event's label: in the band of the first shown group its cell names.
    ``gathered`` is the number of groups that the last band stands for, 0 where every group has its own.
    """

    names: tuple[str, ...]
    event: Ints
    band: Ints
    first: npt.NDArray[np.bool_]
    gathered: int = 0


def group(
    frame: pd.DataFrame,
    group_by: GroupBy,
    *,
    chosen: Sequence[str] = (),
    order: Order = "first",
    several: Several = "each",
    most: int = 8,
) -> Bands:
    """Put the events of ``frame`` into bands.

    ``chosen`` names the bands, in its order; without it the ``most`` groups with the most events are shown, ordered by
    ``order``. What is left over goes into a last band, "Others", which says how many groups it gathers.
    """
    found = questions.groups(frame, group_by)
    shown = _chosen(found, chosen) if chosen else _commonest(found, order, most, len(frame))
    band_of = np.full(len(found.names), -1, np.int64)
    for place, (_, name) in enumerate(shown):
        if name >= 0:
            band_of[name] = place
    band = band_of[found.name] if len(found.name) else found.name
    event, band = found.event[band >= 0], band[band >= 0]
    first = np.ones(len(event), bool)
    first[1:] = event[1:] != event[:-1]
    if several == "primary":
        event, band, first = event[first], band[first], first[first]
    housed = np.zeros(len(frame), bool)
    housed[event] = True
    homeless = np.flatnonzero(~housed)
    names = tuple(name for name, _ in shown)
    if not len(homeless):
        return Bands(names, event, band, first)
    gathered = int((np.bincount(found.name[~housed[found.event]], minlength=1) > 0).sum())
    rest = _rest(group_by, gathered, alone=not names)
    return Bands(
        (*names, rest),
        np.concatenate([event, homeless]),
        np.concatenate([band, np.full(len(homeless), len(names))]),
        np.concatenate([first, np.ones(len(homeless), bool)]),
        gathered,
    )


def _chosen(found: Memberships, chosen: Sequence[str]) -> list[tuple[str, int]]:
    place = {name: at for at, name in enumerate(found.names)}
    return [(name, place.get(name, -1)) for name in dict.fromkeys(chosen)]


def _commonest(found: Memberships, order: Order, most: int, events: int) -> list[tuple[str, int]]:
    counts = found.counts.tolist()
    by_count = sorted(range(len(found.names)), key=lambda at: (-counts[at], at))
    # One group more than asked for stands in the place of "Others", where nobody else needs that.
    every_event_has_one = bool(np.bincount(found.event, minlength=events).all())
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
