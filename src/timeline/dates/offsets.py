"""A length of time from somewhere: two weeks ago, in three days, 16 days from 01/02/2018, the day before 4 May."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import unit_of
from timeline.dates.grammar import Rule, rule
from timeline.dates.sense import Context, Meaning, Refusal, Sense, day_sense
from timeline.dates.settle import settle
from timeline.dates.when import Precision

Length = tuple[tuple[int, str], ...]  # numbers and their units, largest first

_DAYS: Final = {"day": 1, "week": 7, "fortnight": 14, "halfmonth": 15}
_MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_CLOCK: Final = {"hour": 60, "halfhour": 30, "quarterhour": 15, "minute": 1}  # minutes
_COUNTED_TO: Final = {"quarter": "month", "half": "month", "year": "month", "decade": "year", "century": "decade"}
_MOST: Final = 1_000_000  # days or months; further is no date of people


def _length(n: int, unit: str, more: Length = ()) -> Length:
    if unit == "year" and 1000 < n < 2200 and n % 100:
        raise Refusal(f"{n} is a year rather than a number of years")
    return ((n, unit), *more)


def _one(unit: str) -> Length:
    return ((1, unit),)


def _two(unit: str) -> Length:
    """Arabic and Hebrew have one word for two days."""
    return ((2, unit),)


def moved(day: int, length: Length, sign: int) -> int:
    """The day so long after (sign 1) or before (-1) a day.

    >>> civil.from_day(moved(civil.to_day(2022, 8, 31), ((1, "month"),), 1))
    (2022, 9, 30)
    """
    for n, unit in length:
        if n > _MOST:
            raise Refusal("it is too far away")
        if unit in _DAYS:
            day += sign * n * _DAYS[unit]
        elif unit in _MONTHS:
            day = civil.shift_months(day, sign * n * _MONTHS[unit])
        else:
            raise Refusal("a length of time is no date")
    return day


def _from_page(context: Context, length: Length, sign: int) -> Sense:
    """Days are exact; weeks and months ago are about that day, years about that month."""
    note = ("counted from the date of publication",)
    if {unit for _, unit in length} <= _CLOCK.keys():
        hours = sum(n * _CLOCK[unit] for n, unit in length) / 60
        if hours % 24 == 0:
            return day_sense(context.day() + sign * int(hours) // 24, note)
        if hours > 6:
            raise Refusal("hours are counted from a time of day, and only the day of publication is given")
        return day_sense(context.day(), note)
    if len(length) == 1 and length[0][1] == "weekend":
        return unit_of(context, context.day(), "weekend", sign * length[0][0])
    found = moved(context.day(), tuple(part for part in length if part[1] not in _CLOCK), sign)
    unit = length[-1][1]
    sense = unit_of(context, found, _COUNTED_TO.get(unit, "day") if len(length) == 1 else "day")
    sense.notes = note
    sense.approximate = unit != "day" and len(length) == 1
    return sense


def ago(context: Context, length: Length) -> Sense:
    """Three days before the page's day, two weeks ago."""
    return _from_page(context, length, -1)


def _later(context: Context, length: Length) -> Sense:
    return _from_page(context, length, 1)


def _few(context: Context, n: int, unit: str, sign: int) -> Sense:
    sense = _from_page(context, ((n, unit),), sign)
    sense.approximate = True
    return sense


def few_ago(context: Context, n: int, unit: str) -> Sense:
    """A few days ago."""
    return _few(context, n, unit, -1)


def _few_later(context: Context, n: int, unit: str) -> Sense:
    return _few(context, n, unit, 1)


def earlier_than(context: Context, length: Length, it: Meaning, held: int = 0) -> Sense:
    """Two weeks before 13 May 1999: the very day; two weeks until then are no date."""
    if held:
        raise Refusal("a length of time is no date")
    return _from_date(context, length, it, -1)


def later_than(context: Context, length: Length, it: Meaning) -> Sense:
    """Two weeks after 13 May 1999: the very day."""
    return _from_date(context, length, it, 1)


def _from_date(context: Context, length: Length, it: Meaning, sign: int) -> Sense:
    base = settle(context, it)
    if base.precision is not Precision.DAY or base.interval:
        raise Refusal("a length of time is counted from something that is no day")
    return day_sense(moved(base.first, length, sign), base.notes)


RULES: Final[tuple[Rule, ...]] = (
    rule("length", "n:count unit:UNIT AND|COMMA|DECIMAL? more:length", _length),
    rule("length", "n:count unit:UNIT", _length),
    rule("length", "n:D1|D2 DOT|DECIMAL D1|D2 unit:UNIT", _length),
    rule("relative_day", "length:length AGO|COUNTEDAGO", ago),
    rule("relative_day", "BACK length:length|single AGO?", ago),
    rule("relative_day", "AHEAD length:length|single LATER|HENCE?", _later),
    rule("length", "unit:DUAL", _two),
    rule("single", "unit:UNIT", _one),
    rule("aged", "n:count unit:UNITAGO", _length),
    rule("relative_day", "length:aged", ago),
    rule("relative_day", "length:single AGO", ago),
    rule("relative_day", "length:single LATER!AFTER", _later),
    rule("relative_day", "n:FEW unit:UNIT AGO|COUNTEDAGO", few_ago),
    rule("relative_day", "IN length:length LATER|HENCE?", _later),
    rule("relative_day", "IN|AHEAD n:FEW unit:UNIT LATER|HENCE?", _few_later),
    rule("relative_day", "length:length LATER|HENCE", _later),
    rule("relative_day", "n:FEW unit:UNIT LATER|HENCE", _few_later),
    rule("relative_day", "length:length held:BEFORE it:day|relative_day", earlier_than),
    rule("relative_day", "length:length AFTER|FROM it:day|relative_day", later_than),
)
