"""`When`: a date as its source knew it, with the semantics of EDTF (ISO 8601-2:2019, levels 0 to 2).

Spans are half-open and in the wall clock of the source: every instant the date may mean lies in ``[start, end)``.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

NAT = np.datetime64("NaT", "s")


class Precision(StrEnum):
    """How finely a date is known, from finest to coarsest."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


@dataclass(frozen=True, slots=True)
class When:
    """A date as its source knew it.

    ``start`` and ``end`` are ``numpy.datetime64[s]``; NaT is open or unknown. ``core_start`` and ``core_end`` bound
    what is certain of an interval (latest start to earliest end), NaT where there is none. ``is_interval``: the event
    fills the span (a visit), as against falling somewhere in it (a call "in May"). ``utc_offset`` is in minutes; the
    wall clock of the source is what ``start`` and ``end`` keep. ``notes`` say what was assumed.
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
