"""The four questions a picture asks of a data set: which groups there are and how many events each has, from when
to when it reaches, which events are in a window, and how many there are by band and stretch of time.

Whoever keeps events elsewhere than in a frame answers these, and no more.
"""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline import columns
from timeline.selection import Selection

GroupBy = Literal["actor", "category", "place", "none"]
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

DAY: Final = 86_400.0
_BITS: Final = 62
_NAT: Final = np.iinfo(np.int64).min
_COLUMN_OF: Final = {"actor": columns.ACTORS, "category": columns.CATEGORY, "place": columns.PLACE}


@dataclass(frozen=True, slots=True)
class Groups:
    """Which event has which group, by way of its cell: few cells differ, however many events there are.

    ``names`` are in order of first event. ``cell`` and ``name`` (places in ``names``) run side by side: the names of
    every distinct cell, in the order it has them. ``of_event`` is the cell of every event of the frame.
    """

    names: tuple[str, ...]
    cell: Ints
    name: Ints
    of_event: Ints
    cells: int

    @property
    def counts(self) -> Ints:
        """The number of events of every name."""
        events = np.bincount(self.of_event, minlength=self.cells)
        return np.bincount(self.name, events[self.cell], minlength=len(self.names)).astype(np.int64)


def groups(frame: pd.DataFrame, group_by: GroupBy) -> Groups:
    """The groups of every event of ``frame``: an actor cell has many, the others one; an empty cell has none."""
    if group_by == "none":
        return Groups((), np.empty(0, np.int64), np.empty(0, np.int64), np.zeros(len(frame), np.int64), 1)
    cells = frame[_COLUMN_OF[group_by]]
    if not isinstance(cells.dtype, pd.CategoricalDtype):
        cells = cells.astype("category")
    elif len(frame) < len(cells.cat.categories):
        cells = cells.cat.remove_unused_categories()
    texts = pa.array(cells.cat.categories.to_series(), type=pa.large_string(), from_pandas=True)
    if group_by == "actor":
        lists = pc.split_pattern(texts, columns.ACTOR_SEPARATOR)
    else:
        lists = pa.LargeListArray.from_arrays(np.arange(len(texts) + 1), texts)
    coded = lists.flatten().dictionary_encode()
    spelled = coded.dictionary.to_pylist()
    name = coded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    cell = np.repeat(np.arange(len(texts)), np.diff(lists.offsets.to_numpy()))
    # A missing cell has the code -1: the last place, which has no names.
    of_event = cells.cat.codes.to_numpy().astype(np.int64)
    of_event[of_event < 0] = len(texts)

    first_of_cell = np.full(len(texts) + 1, len(frame))
    first_of_cell[of_event[::-1]] = np.arange(len(frame))[::-1]  # of several writes the last stays: the first event
    if "" in spelled:
        named = name != spelled.index("")
        cell, name = cell[named], name[named]
    first = np.full(len(spelled), len(frame))
    np.minimum.at(first, name, first_of_cell[cell])
    # Names of one event come in the order of its cell.
    rank = np.full(len(spelled), len(name))
    in_cell_order = np.lexsort((np.arange(len(name)), first_of_cell[cell]))
    rank[name[in_cell_order[::-1]]] = np.arange(len(name))[::-1]
    order = np.argsort(rank, kind="stable")[: int((first < len(frame)).sum())]
    place = np.full(len(spelled), -1)
    place[order] = np.arange(len(order))
    used = place[name] >= 0
    return Groups(tuple(spelled[at] for at in order), cell[used], place[name[used]], of_event, len(texts) + 1)


def extent(frame: pd.DataFrame) -> tuple[float, float]:
    """From the first to the last instant any date of ``frame`` may mean, in seconds since 1970.

    An open end counts as its start and an open start as its end; where nothing is known it is the first day of 1970.
    """
    starts, ends = frame[columns.START], frame[columns.END]
    known = [side for side in (starts.min(), ends.min(), starts.max(), ends.max()) if not pd.isna(side)]
    sides = seconds(np.array([side.asm8 for side in known], "datetime64[s]"), missing=np.nan)
    return (float(sides.min()), float(sides.max())) if known else (0.0, DAY)


def bounds(frame: pd.DataFrame) -> tuple[Floats, Floats]:
    """Start and end of every event in seconds since 1970: an open side as the other, those open on both left out."""
    start, end = (
        seconds(frame[name].to_numpy("datetime64[s]"), missing=np.nan) for name in (columns.START, columns.END)
    )
    start, end = np.where(np.isnan(start), end, start), np.where(np.isnan(end), start, end)
    known = ~np.isnan(start)
    return start[known], end[known]


def within(frame: pd.DataFrame, start: float, end: float) -> pd.DataFrame:
    """The events whose span overlaps the window ``[start, end)`` (seconds since 1970), in their order."""
    return Selection(start=time(start), end=time(end)).apply(frame)


def counts(
    frame: pd.DataFrame, cell: Ints, band: Ints, of_event: Ints, shape: tuple[int, int], window: tuple[float, float]
) -> Ints:
    """How many events stand in each band and each equal stretch of the window: ``shape`` is ``(bands, stretches)``.

    ``cell`` and ``band`` run side by side and say which cells stand in which bands; ``of_event`` is the cell of every
    event. An event that fills a span counts in every stretch it touches; one that falls somewhere in a span counts
    once, in the middle of it; one with an open side at its known side, with none everywhere. What reaches over an edge
    of the window counts in the stretch at that edge.
    """
    bands, stretches = shape
    kind, standing = _kinds(cell, band, bands, int(of_event.max(initial=0)) + 1)
    of_event = kind[of_event]
    start, end = (frame[name].to_numpy("datetime64[s]").view(np.int64) for name in (columns.START, columns.END))
    open_start, open_end = start == _NAT, end == _NAT
    lasts = np.where(open_start | open_end, open_start & open_end, frame[columns.IS_INTERVAL].to_numpy(bool))
    once = start + (end - start) // 2
    once[open_start], once[open_end] = end[open_start], start[open_end]
    if not lasts.any():
        by_kind = _points(of_event, _bin(once, stretches, window), len(standing), stretches)
    else:
        first = np.where(open_start[lasts], 0, _bin(start[lasts], stretches, window))
        last = np.where(open_end[lasts], stretches - 1, _bin(end[lasts] - 1, stretches, window))
        by_kind = _points(of_event[~lasts], _bin(once[~lasts], stretches, window), len(standing), stretches)
        by_kind += _spans(of_event[lasts], first, np.maximum(first, last), len(standing), stretches)
    found: Ints = standing.T.astype(np.int64) @ by_kind
    return found


def _points(kind: Ints, at: Ints, kinds: int, stretches: int) -> Ints:
    return np.bincount(kind * stretches + at, minlength=kinds * stretches).reshape(kinds, stretches)


def _spans(kind: Ints, first: Ints, last: Ints, kinds: int, stretches: int) -> Ints:
    """One step up where a span begins and one down after its last stretch, summed from the left."""
    wide = stretches + 1
    up = np.bincount(kind * wide + first, minlength=kinds * wide)
    down = np.bincount(kind * wide + last + 1, minlength=kinds * wide)
    return np.cumsum((up - down).reshape(kinds, wide), axis=1)[:, :stretches]


def _kinds(cell: Ints, band: Ints, bands: int, cells: int) -> tuple[Ints, npt.NDArray[np.bool_]]:
    """Cells that stand in the same bands are of one kind: the kind of every cell, and ``[kinds, bands]``."""
    order = np.lexsort((band, cell))
    words = -(-max(bands, 1) // _BITS)
    key = np.zeros((cells, words), np.int64)
    np.bitwise_or.at(key, (cell[order], band[order] // _BITS), np.int64(1) << (band[order] % _BITS))
    kinds, kind = np.unique(key, axis=0, return_inverse=True)
    bits = np.arange(bands)
    return kind.reshape(-1), (kinds[:, bits // _BITS] >> (bits % _BITS)) & 1 == 1


def _bin(at: Ints, number: int, window: tuple[float, float]) -> Ints:
    start, end = window
    found: Ints = np.clip((at - start) * (number / (end - start)), 0, number - 1).astype(np.int64)
    return found


def seconds(times: npt.NDArray[np.datetime64], *, missing: float) -> Floats:
    """Times as float seconds since 1970; NaT becomes ``missing``.

    >>> seconds(np.array(["1970-01-02", "NaT"], "datetime64[s]"), missing=np.inf)
    array([86400.,    inf])
    """
    whole = times.astype("datetime64[s]")
    return np.where(np.isnat(whole), missing, whole.astype(np.int64).astype(np.float64))


def time(at: float) -> np.datetime64:
    """Seconds since 1970 as a time, to the nearest second.

    >>> time(86_400.4)
    np.datetime64('1970-01-02T00:00:00')
    """
    return np.datetime64(round(at), "s")
