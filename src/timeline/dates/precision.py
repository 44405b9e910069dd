"""How finely a date is known."""

from enum import StrEnum
from functools import cached_property


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

    @cached_property
    def rank(self) -> int:
        """0 for the finest."""
        return list(Precision).index(self)
