"""A counted part of a longer span: the first week of October, the second half of the 19th century, week 3 of 2027."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import in_week
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.relative import period
from timeline.dates.sense import Context, Meaning, Refusal, Sense, day_sense, days_sense, months_sense, years_sense
from timeline.dates.settle import settle

_FRACTIONS: Final = {"half": 2, "fortnight": 2, "third": 3, "quarter": 4}
_THURSDAY, _SATURDAY, _SUNDAY = 3, 5, 6


def nth(context: Context, n: int, unit: str, it: Meaning, count: int = 1) -> Sense:
    """The n-th such unit of a span, or so many from it on; -1 is the last.

    A week belongs to the year that holds its Thursday (ISO 8601); of a month, whole weeks are counted.
    """
    whole = settle(context, it)
    if n < 0:
        n = _units(whole, unit) + n + 2 - count if n == -1 else _units(whole, unit) + n + 1
    if n < 1 or n + count - 1 > _units(whole, unit):
        raise Refusal(f"there is no such {unit} in it")
    sense = _counted(whole, unit, n - 1, count)
    sense.notes = whole.notes
    return sense


def _units(whole: Sense, unit: str) -> int:
    """How many of a unit a span holds."""
    if whole.interval:
        raise Refusal("a part of a range is counted")
    days = whole.last - whole.first + 1
    months = _months(whole)
    years = months // 12 if months else 0
    if unit == "day":
        return days
    if unit == "week":
        return len(_mondays(whole))
    if unit == "weekend":
        return len(_on(whole, _SATURDAY))
    counts = {"month": months, "year": years, "decade": years // 10, "century": years // 100}
    if unit in counts and counts[unit] > 1:
        return counts[unit]
    fits = whole.precision is Precision.MONTH or (unit != "fortnight" and whole.precision.rank > Precision.MONTH.rank)
    if unit in _FRACTIONS and fits:
        return _FRACTIONS[unit]
    raise Refusal(f"it holds no {unit} to count")


def _months(whole: Sense) -> int:
    """The whole months of a span; 0 where it is not made of such."""
    year, month, day = civil.from_day(whole.first)
    end_year, end_month, end_day = civil.from_day(whole.last + 1)
    return (end_year - year) * 12 + end_month - month if day == end_day == 1 else 0


def _mondays(whole: Sense) -> list[int]:
    """Where its weeks begin: whole ones of a month, but the first of January is the first of the year."""
    if whole.precision is Precision.MONTH and civil.from_day(whole.first)[1] > 1:
        return [day for day in _on(whole, 0) if day + _SUNDAY <= whole.last]
    return [day - _THURSDAY for day in _on(whole, _THURSDAY)]


def _on(whole: Sense, weekday: int) -> list[int]:
    """Every such weekday of a span."""
    first = whole.first + (weekday - civil.weekday(whole.first)) % 7
    return list(range(first, whole.last + 1, 7))


def _counted(whole: Sense, unit: str, index: int, count: int) -> Sense:
    year, month, _ = civil.from_day(whole.first)
    if unit == "day":
        precision = Precision.DAY if count == 1 else Precision.WEEK
        return days_sense(whole.first + index, whole.first + index + count - 1, precision)
    if unit == "week":
        monday = _mondays(whole)[index]
        return days_sense(monday, monday + 7 * count - 1, Precision.WEEK)
    if unit == "weekend":
        saturday = _on(whole, _SATURDAY)[index]
        return days_sense(saturday, saturday + 7 * count - 6, Precision.WEEK)
    if unit in _FRACTIONS:
        return _fraction(whole, _FRACTIONS[unit], index, count)
    if unit == "month":
        return months_sense(*civil.add_months(year, month, index), count, Precision.MONTH)
    length, precision = {
        "year": (1, Precision.YEAR),
        "decade": (10, Precision.DECADE),
        "century": (100, Precision.CENTURY),
    }[unit]
    return years_sense(year + index * length, year + (index + count) * length - 1, precision)


def _fraction(whole: Sense, parts: int, index: int, count: int) -> Sense:
    """Halves, thirds and quarters, in whole months, of ten years and more in whole years."""
    year, month, _ = civil.from_day(whole.first)
    months = _months(whole)
    if months <= 1:
        days = whole.last - whole.first + 1
        return days_sense(
            whole.first + days * index // parts, whole.first + days * (index + count) // parts - 1, Precision.WEEK
        )
    step = 1 if months < 120 else 12
    begin, end = months // step * index // parts * step, months // step * (index + count) // parts * step
    precision = Precision.QUARTER if months == 12 and parts == 4 else whole.precision
    return months_sense(*civil.add_months(year, month, begin), end - begin, precision)


def _numbered(context: Context, unit: str, n: int, it: Meaning) -> Sense:
    """Week 3 of 2027, day 5 of May."""
    return nth(context, n, unit, it)


def _nth_third(context: Context, n: int, third: int, it: Meaning) -> Sense:
    """The first third of the 18th century."""
    if third != 3:
        raise Refusal("its numbers do not go together")
    return nth(context, n, "third", it)


def _numbered_this_year(context: Context, unit: str, n: int) -> Sense:
    """Week 40, of the page's year."""
    if unit != "week":
        raise Refusal("a number stands beside a length of time, not a date")
    return nth(context, n, unit, period(context, "year", 0))


def _weekday_in(context: Context, week: Sense, weekday: int) -> Sense:
    if week.precision is not Precision.WEEK:
        raise Refusal("a weekday stands beside something that is no week")
    return day_sense(in_week(context, week.first, weekday), week.notes)


WHOLE: Final = "it:months|plainyear|decade|century|season|quarter|relative_period|this_unit"

RULES: Final[tuple[Rule, ...]] = (
    rule("counted", f"n:ordinal unit:UNIT OF|PREP|AFTER {WHOLE}", nth),
    rule("counted", f"n:ordinal count:count unit:UNIT OF|PREP {WHOLE}", nth),
    rule("counted", f"n:REF|REFPRE count:count unit:UNIT OF|PREP {WHOLE}", nth),
    rule("counted", f"n:REF|REFPRE unit:UNIT OF|PREP {WHOLE}", nth),
    rule("counted", f"unit:UNIT n:D1|D2|D3|NUMBER OF|PREP|COMMA|SLASH? {WHOLE}", _numbered),
    rule("counted", f"n:ordinal|D1|D2 unit:UNIT OF|PREP {WHOLE}", nth),
    rule("counted", f"n:ordinal|REF third:ORDINAL OF|PREP {WHOLE}", _nth_third),
    rule("counted", "unit:UNIT n:D1|D2", _numbered_this_year),
    rule("counted_day", "week:counted PREP? weekday:WEEKDAY", _weekday_in),
    rule("counted_day", "weekday:WEEKDAY OF|PREP? week:counted", _weekday_in),
)
