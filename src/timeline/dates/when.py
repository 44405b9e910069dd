"""`When`: a date as its source knew it, with the semantics of EDTF (ISO 8601-2:2019, levels 0 to 2).

Spans are half-open and in the wall clock of the source: every instant the date may mean lies in ``[start, end)``.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from timeline.dates.english import say
from timeline.dates.precision import Precision
from timeline.problems import TimelineError

NAT = np.datetime64("NaT", "s")


class DateError(TimelineError, ValueError):
    """A wording is no date: its text says what was found, why it is no date, and what to write instead."""


@dataclass(frozen=True, slots=True, eq=False)
class When:
    """A date as its source knew it.

    ``start`` and ``end`` are ``numpy.datetime64[s]``; NaT is open or unknown. ``core_start`` and ``core_end`` bound
    what is certain of an interval (latest start to earliest end), NaT where there is none. ``is_interval``: the event
    fills the span (a visit), as against falling somewhere in it (a call "in May"). ``utc_offset`` is in minutes; the
    wall clock of the source is what ``start`` and ``end`` keep. ``notes`` say what was assumed.

    Order is total: by start (an open one first), end (an open one last), then every other field. Two are equal when
    all fields are.

    Raises: ValueError: the fields contradict one another.
    """

    text: str
    edtf: str
    start: np.datetime64
    end: np.datetime64
    precision: Precision
    core_start: np.datetime64 = NAT
    core_end: np.datetime64 = NAT
    is_interval: bool = False
    approximate: bool = False
    uncertain: bool = False
    utc_offset: int | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        bounds = (self.start, self.end, self.core_start, self.core_end)
        if any(getattr(bound, "dtype", None) != NAT.dtype for bound in bounds):
            raise ValueError("start, end, core_start and core_end must be numpy.datetime64[s]")
        start, end, core_start, core_end = (
            None if np.isnat(bound) else int(bound.astype(np.int64)) for bound in bounds
        )
        if not self.edtf:
            raise ValueError("edtf must not be empty")
        if start is None and end is None:
            raise ValueError("start and end cannot both be open")
        if start is not None and end is not None and start >= end:
            raise ValueError(f"start {self.start} must lie before end {self.end}")
        if not self.is_interval and (core_start is not None or core_end is not None):
            raise ValueError("only an interval has a core")
        known = [bound for bound in (start, core_start, core_end, end) if bound is not None]
        if known != sorted(known):
            raise ValueError(f"the core {self.core_start} to {self.core_end} must lie within start and end")

    def _key(self) -> tuple[Any, ...]:  # Any: the fields, one after another
        return (
            _number(self.start, -1),
            _number(self.end, 1),
            _number(self.core_start, -1),
            _number(self.core_end, 1),
            Precision(self.precision).rank,
            self.is_interval,
            self.approximate,
            self.uncertain,
            self.utc_offset is not None,
            self.utc_offset or 0,
            self.edtf,
            self.text,
            self.notes,
        )

    def __str__(self) -> str:
        """The reading in plain English, such as "some time in May 2022"."""
        return say(self.edtf)

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, When) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())

    def __lt__(self, other: "When") -> bool:
        return self._key() < other._key()

    def __le__(self, other: "When") -> bool:
        return self._key() <= other._key()

    def __gt__(self, other: "When") -> bool:
        return self._key() > other._key()

    def __ge__(self, other: "When") -> bool:
        return self._key() >= other._key()


def _number(moment: np.datetime64, side: int) -> tuple[int, int]:
    return (side, 0) if np.isnat(moment) else (0, int(moment.astype(np.int64)))
