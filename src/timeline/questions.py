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
_COLUMN_OF: Final = {"actor": columns.ACTORS, "category": columns.CATEGORY, "place": columns.PLACE}


@dataclass(frozen=True, slots=True)
class Memberships:
    """Which event has which group: ``names`` in order of first event, and ``event`` and ``name`` side by side.

    ``event`` is the position in the frame, ``name`` the place in ``names``; by event, then in the order of its cell.
    """

    names: tuple[str, ...]
    event: Ints
    name: Ints

    @property
    def counts(self) -> Ints:
        """The number of events of every name."""
        return np.bincount(self.name, minlength=len(self.names)).astype(np.int64)


def groups(frame: pd.DataFrame, group_by: GroupBy) -> Memberships:
    """The groups of every event of ``frame``: an actor cell has many, the others one; an empty cell has none."""
    if group_by == "none":
        return Memberships((), np.empty(0, np.int64), np.empty(0, np.int64))
    cells = frame[_COLUMN_OF[group_by]]
    if not isinstance(cells.dtype, pd.CategoricalDtype):
        cells = cells.astype("category")
    elif len(frame) < len(cells.cat.categories):
        cells = cells.cat.remove_unused_categories()
    codes = cells.cat.codes.to_numpy().astype(np.int64)
    texts = pa.array(cells.cat.categories.to_series(), type=pa.large_string(), from_pandas=True)
    if group_by == "actor":
        lists = pc.split_pattern(texts, columns.ACTOR_SEPARATOR)
    else:
        lists = pa.LargeListArray.from_arrays(np.arange(len(texts) + 1), texts)
    coded = lists.flatten().dictionary_encode()
    names = coded.dictionary.to_pylist()
    name_of = coded.indices.to_numpy(zero_copy_only=False).astype(np.int64)

    known = np.flatnonzero(codes >= 0)
    owner, at = _spread(lists.offsets.to_numpy().astype(np.int64), codes[known])
    event, name = known[owner], name_of[at]
    if "" in names:
        kept = name != names.index("")
        event, name = event[kept], name[kept]
    first = np.full(len(names), len(name))
    first[name[::-1]] = np.arange(len(name))[::-1]  # of several writes to one place the last stays: the first event
    order = np.argsort(first, kind="stable")[: int((first < len(name)).sum())]
    place = np.zeros(len(names), np.int64)
    place[order] = np.arange(len(order))
    return Memberships(tuple(names[at] for at in order), event, place[name])


def _spread(offsets: Ints, codes: Ints) -> tuple[Ints, Ints]:
    """For every code, each place between its two offsets: (which code, which place)."""
    lengths = np.diff(offsets)[codes] if len(codes) else np.empty(0, np.int64)
    owner = np.repeat(np.arange(len(codes)), lengths)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return owner, offsets[codes][owner] + within


def extent(frame: pd.DataFrame) -> tuple[float, float]:
    """From the first to the last instant any date of ``frame`` may mean, in seconds since 1970.

    An open end counts as its start and an open start as its end; where nothing is known it is the first day of 1970.
    """
    start, end = bounds(frame)
    return (float(start.min()), float(end.max())) if len(start) else (0.0, DAY)


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


def counts(frame: pd.DataFrame, members: Memberships, start: float, end: float, bins: int) -> Ints:
    """How many events stand in each group and each of ``bins`` equal stretches of the window: ``[groups, bins]``.

    An event that fills a span counts in every stretch it touches; one that falls somewhere in a span counts once, in
    the middle of it; one with an open side at its known side, with none everywhere. What reaches over an edge of the
    window counts in the stretch at that edge.
    """
    low = seconds(frame[columns.START].to_numpy("datetime64[s]"), missing=np.nan)
    high = seconds(frame[columns.END].to_numpy("datetime64[s]"), missing=np.nan)
    fills = frame[columns.IS_INTERVAL].to_numpy(bool)
    once = np.where(np.isnan(high), low, np.where(np.isnan(low), high, (low + high) / 2))
    both = fills & ~np.isnan(low + high)
    lost = np.isnan(once)
    per_bin = (end - start) / bins
    first = _bin(np.where(both, low, np.where(lost, -np.inf, once)), start, per_bin, bins)
    last = _bin(np.where(both, np.nextafter(high, -np.inf), np.where(lost, np.inf, once)), start, per_bin, bins)
    wide = bins + 1
    cells = members.name * wide
    size = len(members.names) * wide
    steps = np.bincount(cells + first[members.event], minlength=size)
    steps = steps - np.bincount(cells + last[members.event] + 1, minlength=size)
    found: Ints = np.cumsum(steps.reshape(-1, wide), axis=1)[:, :bins].astype(np.int64)
    return found


def _bin(at: Floats, start: float, per_bin: float, bins: int) -> Ints:
    return np.clip(np.floor((at - start) / per_bin), 0, bins - 1).astype(np.int64)


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
