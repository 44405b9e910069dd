"""Dates with the name of a month or weekday: 31 August 2022, Aug 31st, Wednesday, the first Tuesday of October."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.numbers import two_digit_year
from timeline.dates.sense import (
    Context,
    Meaning,
    Point,
    Refusal,
    Sense,
    astronomical,
    check_day,
    day_sense,
    month_sense,
)
from timeline.dates.settle import settle, weekday_note


def _date(
    month: int,
    day: int | None = None,
    year: Point | None = None,
    weekday: int | None = None,
) -> Point:
    point = Point(None, month, day, weekday)
    if day is not None and not 1 <= day <= 31:
        raise Refusal(f"no month has a day {day}", "a day that exists, such as 31 August 2022")
    if year is not None:
        point.year, point.era, point.notes = year.year, year.era, year.notes
    return point


def _weekday(weekday: int, day: int | None = None) -> Point:
    return Point(None, None, day, weekday)


def short_month(context: Context, month: int, n: int) -> Point:
    """August '22."""
    year = two_digit_year(context, n)
    return Point(year, month, notes=(f"year {year}, written {n:02d}",))


def _short_date(context: Context, month: int, day: int, n: int) -> Point:
    """Mar 5 '19."""
    point = short_month(context, month, n)
    point.day = day
    return point


def _perhaps(month: int, year: Point, day: int | None = None) -> Point:
    """2020, possibly March; 5? May 1890."""
    point = _date(month, day, year)
    point.uncertain = True
    return point


def _in_some_year(month: int, years: Sense, day: int | None = None) -> Sense:
    """5 May 189?, May 18--: from the first to the last such day or month."""
    ends = [_date(month, day, Point(civil.from_day(number)[0])) for number in (years.first, years.last)]
    first, last = (_exact(end) for end in ends)
    return Sense(first.lo, last.hi, years.precision, ("that date of one of these years",))


def _exact(point: Point) -> Sense:
    """The day, or the last one of a February that lacks it; or the month."""
    year, month = point.year or 0, point.month or 0
    if point.day is None:
        return month_sense(year, month)
    check_day(2000, month, point.day)
    return day_sense(civil.to_day(year, month, min(point.day, civil.month_length(year, month))))


def _roman_month(m: int, year: Point, day: int | None = None) -> Point:
    """4.VIII.1976, III/2019; "10 x 1850" is rather a size."""
    return _date(m, day, year)


def _day_of_month(day: int) -> Point:
    return Point(None, None, day)


def _checked(weekday: int, date: Meaning) -> Meaning:
    """A date, and the weekday that stands with it."""
    if isinstance(date, Point):
        if date.day is None:
            raise Refusal("a weekday stands beside a date without a day")
        date.weekday = weekday
        return date
    date.notes += weekday_note(date.first, weekday)
    return date


def _followed(weekday: int, date: Meaning) -> Meaning:
    """31 August 2022, Wednesday: the right one, or the word is no weekday but another language's."""
    checked = _checked(weekday, date)
    if isinstance(checked, Point) and checked.year is not None:
        year = astronomical(checked.year, checked.era)
        check_day(year, checked.month or 0, checked.day or 0)
        if civil.weekday(civil.to_day(year, checked.month or 1, checked.day or 1)) != weekday:
            raise Refusal(f"that day was no {civil.WEEKDAYS[weekday]}")
    return checked


def nth_weekday(context: Context, n: int, weekday: int, month: Meaning) -> Sense:
    """The first Tuesday of October, the last Sunday of March 2014."""
    whole = settle(context, month)
    days = [day for day in range(whole.first, whole.last + 1) if civil.weekday(day) == weekday]
    if not -2 <= n <= len(days) or n == 0 or len(days) > 5:
        raise Refusal(f"there is no such {civil.WEEKDAYS[weekday]} in it")
    return day_sense(days[n - 1 if n > 0 else n], whole.notes)


_BETWEEN: Final = "HYPHEN|SLASH|DOT|COMMA|DECIMAL|OF"

RULES: Final[tuple[Rule, ...]] = (
    rule("months", f"month:MONTH {_BETWEEN}? year:year", _date),
    rule("months", f"year:year {_BETWEEN}? month:MONTH", _date),
    rule("months", "month:MONTH APOS n:D2", short_month),
    rule("months", "m:ROMANMONTH SLASH|HYPHEN? year:year", _roman_month),
    rule("months", "month:MONTH QUERY COMMA? year:year", _perhaps),
    rule("months", f"UNKNOWN {_BETWEEN}? month:MONTH {_BETWEEN}? year:year", _date),
    rule("months", "year:year MAYBE month:MONTH", _perhaps),
    rule("months", "month:MONTH", _date),
    rule("date", "it:figures"),
    rule("date", f"day:daynum {_BETWEEN}? month:MONTH {_BETWEEN}|APOS? year:year", _date),
    rule("date", f"day:daynum {_BETWEEN}? month:MONTH {_BETWEEN}? year:shortyear", _date),
    rule("date", f"month:MONTH {_BETWEEN}? day:daynum {_BETWEEN}? year:year", _date),
    rule("date", f"month:MONTH {_BETWEEN}? day:daynum COMMA|SLASH year:shortyear", _date),
    rule("date", f"month:MONTH {_BETWEEN}? day:daynum APOS n:D2", _short_date),
    rule("date", "month:MONTH HYPHEN day:daynum HYPHEN year:shortyear", _date),
    rule("date", f"year:year {_BETWEEN}? month:MONTH {_BETWEEN}? day:daynum", _date),
    rule("date", f"year:year {_BETWEEN}? day:daynum {_BETWEEN}? month:MONTH", _date),
    rule("date", f"day:daynum {_BETWEEN} year:year {_BETWEEN} month:MONTH", _date),
    rule("date", f"month:MONTH {_BETWEEN} year:year {_BETWEEN} day:daynum", _date),
    *(
        rule("date", pattern, _perhaps)
        for pattern in (
            "day:daynum QUERY month:MONTH year:year",
            "day:daynum month:MONTH QUERY year:year",
            "month:MONTH QUERY day:daynum COMMA? year:year",
            "month:MONTH day:daynum QUERY COMMA? year:year",
        )
    ),
    rule("date", "day:D1|D2 m:ROMANMONTH year:year", _roman_month),
    rule("date", f"day:daynum {_BETWEEN}? month:MONTH", _date),
    rule("date", f"month:MONTH {_BETWEEN}? day:daynum", _date),
    rule("date", "OPEN month:MONTH CLOSE day:daynum year:year?", _date),
    rule("vague", f"day:daynum? {_BETWEEN}? month:MONTH {_BETWEEN}? years:mask", _in_some_year),
    rule("ordinal_day", "day:ordinal", _day_of_month),
    rule("numbered_day", "day:D1|D2 HYPHEN? ORDSUF|ORDDOT", _day_of_month),
    rule("day", "weekday:WEEKDAY OPEN? date:date CLOSE?", _checked),
    rule("day", "REF weekday:WEEKDAY OPEN? date:date CLOSE?", _checked),
    rule("day", "REF? weekday:WEEKDAY day:daynum", _weekday),
    rule("day", "it:date"),
    rule("day", "date:date OPEN weekday:WEEKDAY CLOSE", _checked),
    rule("day", "month:months OF n:ordinal weekday:WEEKDAY", nth_weekday),
    rule("day", "date:date weekday:WEEKDAY", _followed),
    rule("day", "n:ordinal weekday:WEEKDAY OF|PREP month:months|relative_period|this_unit", nth_weekday),
    rule("day", "n:REF weekday:WEEKDAY OF month:months", nth_weekday),
    rule("day", "weekday:WEEKDAY!WEEKDAYS", _weekday),
)
