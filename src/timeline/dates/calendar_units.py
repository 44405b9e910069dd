"""The calendar's units round a day: its week, its month, the third quarter after it."""

from typing import Final

from timeline.dates import civil
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Refusal, Sense, days_sense, months_sense, years_sense

_YEARS: Final = {"decade": (10, Precision.DECADE), "century": (100, Precision.CENTURY)}
_MONTHS: Final = {"quarter": (3, Precision.QUARTER), "half": (6, Precision.YEAR)}


def week_of(context: Context, day: int) -> int:
    """The first day of a day's week."""
    return day - (civil.weekday(day) - context.conventions.week_starts) % 7


def unit_of(context: Context, day: int, unit: str, n: int = 0) -> Sense:
    """The calendar unit that holds a day, or the one so many on."""
    return units_of(context, day, unit, n, n)


def units_of(context: Context, day: int, unit: str, first: int, last: int) -> Sense:
    """From the one to the other calendar unit, counted from the one that holds a day."""
    count = last - first + 1
    year, month, _ = civil.from_day(day)
    if unit == "day":
        return days_sense(day + first, day + last, Precision.DAY if count == 1 else Precision.WEEK)
    if unit in ("week", "fortnight", "weekend"):
        begin = week_of(context, day)
        if unit == "weekend":
            return days_sense(begin + 7 * first + 5, begin + 7 * last + 6, Precision.WEEK)
        return _weeks(begin, unit, first, last)
    if unit == "month":
        return months_sense(*civil.add_months(year, month, first), count, Precision.MONTH)
    if unit in _MONTHS:
        length, precision = _MONTHS[unit]
        start = civil.add_months(year, (month - 1) // length * length + 1, length * first)
        return months_sense(*start, length * count, precision)
    if unit == "year":
        return years_sense(year + first, year + last)
    if unit in _YEARS:
        length, precision = _YEARS[unit]
        start_year = (year // length + first) * length
        return years_sense(start_year, start_year + length * count - 1, precision)
    raise Refusal("a length of time is no date")


def _weeks(begin: int, unit: str, first: int, last: int) -> Sense:
    if unit == "week":
        return days_sense(begin + 7 * first, begin + 7 * last + 6, Precision.WEEK)
    # The last fortnight ends with the last week; this one begins with this week, the next one with the next.
    begin += 0 if first <= 0 else -7
    return days_sense(begin + 14 * first, begin + 14 * last + 13, Precision.MONTH)


def in_week(context: Context, day: int, weekday: int) -> int:
    """The weekday of the week that holds a day."""
    begin = week_of(context, day)
    return begin + (weekday - civil.weekday(begin)) % 7
