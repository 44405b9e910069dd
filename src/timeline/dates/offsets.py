"""A length of time from somewhere: two weeks ago, in three days, 16 days from 01/02/2018, the day before 4 May."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import in_week, unit_of
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, Refusal, Sense, day_sense, days_sense, interval
from timeline.dates.settle import settle

Length = tuple[tuple[int, str], ...]  # numbers and their units, largest first

_DAYS: Final = {"day": 1, "week": 7, "fortnight": 14, "halfmonth": 15}
_MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_CLOCK: Final = {"hour": 60, "halfhour": 30, "quarterhour": 15, "minute": 1}  # minutes
_COUNTED_TO: Final = {"quarter": "month", "half": "month", "year": "month", "decade": "year", "century": "decade"}
# How many of the next smaller unit make one
_PARTS: Final = {
    "century": (100, "year"),
    "decade": (10, "year"),
    "year": (12, "month"),
    "month": (30, "day"),
    "week": (7, "day"),
}
_MOST: Final = 1_000_000  # days or months; further is no date of people


def _length(n: int, unit: str, more: Length = ()) -> Length:
    if 1000 < n < 2200 and n % 100:
        raise Refusal(f"{n} is a year rather than a number of {unit}s")
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
    if {unit for _, unit in length} <= _CLOCK.keys():
        hours = sum(n * _CLOCK[unit] for n, unit in length) / 60
        if hours % 24 == 0:
            return day_sense(context.day() + sign * int(hours) // 24, _NOTE)
        if hours > 6:
            raise Refusal("hours are counted from a time of day, and only the day of publication is given")
        return day_sense(context.day(), _NOTE)
    if len(length) == 1 and length[0][1] == "weekend":
        return unit_of(context, context.day(), "weekend", sign * length[0][0])
    found = moved(context.day(), tuple(part for part in length if part[1] not in _CLOCK), sign)
    unit = length[-1][1]
    sense = unit_of(context, found, _COUNTED_TO.get(unit, "day") if len(length) == 1 else "day")
    sense.notes = _NOTE
    sense.approximate = unit != "day" and len(length) == 1
    return sense


def _decimal(n: int, tenths: int, unit: str, scale: int = 10) -> Length:
    """1.5 years: what hangs over is told in the next smaller unit; days are days."""
    if unit not in _PARTS:
        return ((n, unit),)
    many, smaller = _PARTS[unit]
    return _length(n, unit, ((round(many * tenths / scale), smaller),))


def _hundredths(n: int, tenths: int, unit: str) -> Length:
    return _decimal(n, tenths, unit, 100)


def _and_a_half(n: int, half: str, unit: str) -> Length:
    """Two and a half years."""
    if half != "half":
        raise Refusal("its parts do not go together")
    return _decimal(n, 5, unit)


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


def _ago_from(context: Context, length: Length, days: int) -> Sense:
    """A week ago yesterday."""
    return day_sense(moved(context.day() + days, length, -1), _NOTE)


def _next_weekday(context: Context, weekday: int) -> int:
    return context.day() + 1 + (weekday - civil.weekday(context.day() + 1)) % 7


def _from_weekday(context: Context, length: Length, weekday: int) -> Sense:
    """A week from Tuesday: so long after the next one."""
    return day_sense(moved(_next_weekday(context, weekday), length, 1), _NOTE)


def _from_next(context: Context, length: Length, weekday: int) -> Sense:
    """Two days after next Friday, the one of next week."""
    return day_sense(moved(in_week(context, context.day() + 7, weekday), length, 1), _NOTE)


def _weekday_week(context: Context, weekday: int, unit: str) -> Sense:
    """Friday week: a week after the next one."""
    if unit != "week":
        raise Refusal("its parts do not go together")
    return _from_weekday(context, _one(unit), weekday)


def _day_week(context: Context, days: int, unit: str) -> Sense:
    """Tomorrow week."""
    if unit != "week" or days < 0:
        raise Refusal("its parts do not go together")
    return day_sense(context.day() + days + 7, _NOTE)


def _eve(context: Context, it: Meaning) -> Sense:
    """The eve of 5 May."""
    return earlier_than(context, _one("day"), it)


def _moved_unit(context: Context, length: Length, it: Meaning, sign: int) -> Sense:
    base = settle(context, it)
    units = {unit for _, unit in length}
    if base.interval or not units <= _LIKE.get(base.precision, frozenset()):
        raise Refusal("a length of time is counted from something that is no day")
    found = unit_of(context, moved(base.first, length, sign), base.precision.value)
    found.notes = base.notes
    return found


def _later_unit(context: Context, length: Length, it: Meaning) -> Sense:
    """Six months after May 2020, 100 years after 1850."""
    return _moved_unit(context, length, it, 1)


def _earlier_unit(context: Context, length: Length, it: Meaning, held: int = 0) -> Sense:
    """Two years before 1950; "the three months to June" last."""
    if held:
        raise Refusal("a length of time is no date")
    return _moved_unit(context, length, it, -1)


def _within(context: Context, length: Length) -> Sense:
    """Within three days: some time from the page's day to so long after it."""
    today = context.day()
    return days_sense(today, moved(today, length, 1), Precision.WEEK, _NOTE)


def _less_than(context: Context, length: Length) -> Sense:
    """Less than a week ago."""
    today = context.day()
    return days_sense(moved(today, length, -1), today, Precision.WEEK, _NOTE)


def _before_day(day: int, notes: tuple[str, ...]) -> Sense:
    return Sense(None, day * civil.DAY, Precision.DAY, notes)


def _more_than(context: Context, length: Length) -> Sense:
    """Over a year ago: some time before that."""
    return _before_day(moved(context.day(), length, -1), _NOTE)


def _more_before(context: Context, length: Length, it: Meaning) -> Sense:
    """More than two days before 5 May."""
    return _before_day(earlier_than(context, length, it).first, _NOTE)


def _ending(context: Context, length: Length, it: Meaning) -> Sense:
    """The nine months ended 30 September 2006."""
    last = settle(context, it)
    if last.precision is not Precision.DAY:
        raise Refusal("a length of time is counted from something that is no day")
    return interval(day_sense(moved(last.first + 1, length, -1)), last)


def _lasting(context: Context, length: Length, it: Meaning) -> Sense:
    """For two weeks from 3 June, 23 May 2022 for five days: its first day is one of them."""
    first = settle(context, it)
    if first.precision is not Precision.DAY:
        raise Refusal("a length of time is counted from something that is no day")
    return interval(first, day_sense(moved(first.first, length, 1) - 1))


_NOTE: Final = ("counted from the date of publication",)
# The units that can be counted from a month or a year
_LIKE: Final = {
    Precision.MONTH: frozenset(_MONTHS),
    Precision.YEAR: frozenset({"year", "decade", "century"}),
}

RULES: Final[tuple[Rule, ...]] = (
    rule("length", "n:count unit:UNIT AND|COMMA|DECIMAL? more:length", _length),
    rule("length", "n:count unit:UNIT", _length),
    rule("length", "n:D1|D2 DOT|DECIMAL tenths:D1 unit:UNIT", _decimal),
    rule("length", "n:D1|D2 DOT|DECIMAL tenths:D2 unit:UNIT", _hundredths),
    rule("length", "n:count AND NUMBER half:UNIT unit:UNIT", _and_a_half),
    rule("relative_day", "length:length AGO days:DAYREF", _ago_from),
    rule("relative_day", "length:length AGO|COUNTEDAGO", ago),
    rule("relative_day", "BACK length:length|single AGO?", ago),
    rule("relative_day", "AHEAD length:length|single LATER|HENCE?", _later),
    rule("length", "unit:DUAL", _two),
    rule("single", "unit:UNIT!PLURAL", _one),
    rule("aged", "n:count unit:UNITAGO", _length),
    rule("relative_day", "length:aged", ago),
    rule("relative_day", "length:single AGO!REF", ago),
    rule("relative_day", "length:single LATER!AFTER", _later),
    rule("relative_day", "n:FEW unit:UNIT AGO|COUNTEDAGO", few_ago),
    rule("relative_day", "IN length:length LATER|HENCE|INTIME?", _later),
    rule("relative_day", "IN|AHEAD n:FEW unit:UNIT LATER|HENCE?", _few_later),
    rule("relative_day", "length:length LATER|HENCE|INTIME", _later),
    rule("relative_day", "n:FEW unit:UNIT LATER|HENCE", _few_later),
    rule("relative_day", "length:length STARTING it:day|relative_day", _lasting),
    rule("relative_day", "length:length ENDING it:day|relative_day", _ending),
    rule("relative_day", "length:length held:BEFORE it:day|relative_day", earlier_than),
    rule("relative_day", "length:length AFTER|FROM|ONLATER weekday:WEEKDAY", _from_weekday),
    rule("relative_day", "length:length AFTERNEXT weekday:WEEKDAY", _from_next),
    rule("relative_day", "weekday:WEEKDAY unit:UNIT!PLURAL", _weekday_week),
    rule("relative_day", "IN CIRCA length:length LATER?", _later),
    rule("relative_day", "days:DAYREF unit:UNIT!PLURAL", _day_week),
    rule("relative_day", "length:length AFTER|FROM it:day|relative_day", later_than),
    rule("relative_day", "AHEAD length:length AFTER it:day|relative_day", later_than),
    rule("relative_day", "IN|AHEAD length:length held:BEFORE it:day|relative_day", earlier_than),
    rule("relative_day", "EVE OF it:day|relative_day", _eve),
    rule("relative_period", "length:length AFTER|FROM it:months|plainyear|relative_period", _later_unit),
    rule("relative_period", "length:length held:BEFORE it:months|plainyear|relative_period", _earlier_unit),
    rule("relative_period", "WITHIN length:length", _within),
    rule("relative_period", "LESSTHAN length:length AGO", _less_than),
    rule("beginning", "LASTING length:length COMMA? FROM|AFTER it:day|relative_day", _lasting),
    rule("range", "FROM|STARTING? it:day LASTING length:length", _lasting),
    rule("beginning", "MORETHAN length:length AGO", _more_than),
    rule("beginning", "MORETHAN length:length BEFORE it:day|relative_day", _more_before),
)
