"""A point to its span: what a wording leaves out comes from the page's date, and is noted.

A date without a year, a weekday alone, the 15th: all have several readings, and the conventions choose.
"""

from typing import Final

from timeline.dates import civil
from timeline.dates.civil import WEEKDAYS
from timeline.dates.sense import (
    Anchor,
    Context,
    Meaning,
    NeedsPage,
    Point,
    Refusal,
    Sense,
    astronomical,
    check_day,
    check_month,
    check_year,
    day_sense,
    month_sense,
    shown_year,
    years_sense,
)
from timeline.phrases import MONTHS

_YEARS: Final = 12  # a weekday comes back to the same date within 11 years; on 29 February within 40
_LEAP_YEARS: Final = 40
# Days from the page's date within which a weekday decides the year; further off, one of the two is rather a mistake.
_BACK, _AHEAD = 731, 366
_MONTHS_AHEAD, _MONTHS_BACK = 8, 9  # a month further from the page's in its own year is of the next or the last year
_BY_PAGE: Final = "by the date of publication"
_WHICH: Final = {"nearest": "the nearest", "past": "the last", "future": "the next"}
_SIDE: Final = {"past": "on or before", "future": "on or after", "nearest": "nearest to"}


def settle(context: Context, meaning: Meaning) -> Sense:
    """The span a point means; a settled sense stays as it is."""
    if isinstance(meaning, Sense):
        return meaning
    sense = _settle(context, meaning)
    sense.approximate |= meaning.approximate
    sense.uncertain |= meaning.uncertain
    return sense


def year_of(context: Context, meaning: Meaning) -> int:
    """The astronomical year in which something begins."""
    return civil.from_day(settle(context, meaning).first)[0]


def _settle(context: Context, point: Point) -> Sense:
    if point.year is None:
        return _without_year(context, point)
    year = astronomical(point.year, point.era)
    check_year(year)
    if point.month is None:
        return years_sense(year, year, notes=point.notes)
    check_month(point.month)
    if point.day is None:
        return month_sense(year, point.month, point.notes)
    check_day(year, point.month, point.day)
    number = civil.to_day(year, point.month, point.day)
    return day_sense(number, point.notes + weekday_note(number, point.weekday))


def weekday_note(number: int, weekday: int | None) -> tuple[str, ...]:
    """What to say where the weekday beside a date is another day's."""
    if weekday is None or weekday == civil.weekday(number):
        return ()
    year, month, day = civil.from_day(number)
    found = WEEKDAYS[civil.weekday(number)]
    return (f"{day} {MONTHS[month - 1]} {shown_year(year)} was a {found}, not a {WEEKDAYS[weekday]}",)


def _without_year(context: Context, point: Point) -> Sense:
    if point.month is not None:
        check_month(point.month)
    if point.day is not None and not 1 <= point.day <= 31:
        raise Refusal(f"no month has a day {point.day}")
    if context.anchor is None:
        raise _unplaced(point)
    if point.month is not None and point.day is not None:
        return _day_without_year(context, context.anchor, point.month, point.day, point)
    if point.month is not None:
        return _month_without_year(context, context.anchor, point.month, point.notes)
    if point.day is not None:
        return _day_without_month(context, context.anchor, point.day, point)
    if point.weekday is not None:
        return _bare_weekday(context, context.anchor, point.weekday, point.notes)
    raise Refusal("no day, month or year was found in it")


def _unplaced(point: Point) -> NeedsPage:
    if point.month is not None:
        what = "no year stands with it"
    elif point.day is not None:
        what = "no month and year stand with it"
    else:
        what = "a weekday is a day of every week"
    return NeedsPage(what)


def _chosen(days: list[int], anchor: Anchor, direction: str = "nearest") -> int:
    """The day that lies nearest to the page's date in the direction.

    Raises: Refusal: there is none.
    """
    if direction == "past":
        days = [day for day in days if day <= anchor.last]
    elif direction == "future":
        days = [day for day in days if day >= anchor.first]
    if not days:
        raise Refusal("no such day lies near the date of publication")
    middle = (anchor.first + anchor.last) / 2
    return min(days, key=lambda day: (abs(day - middle), day))


def _day_without_year(context: Context, anchor: Anchor, month: int, day: int, point: Point) -> Sense:
    if day > civil.month_length(2000, month):
        raise Refusal(f"{MONTHS[month - 1]} has {civil.month_length(2000, month)} days")
    middle = civil.from_day(anchor.middle)[0]
    is_leap_day = (month, day) == (2, 29)
    reach = (8 if is_leap_day else 1) if point.weekday is None else _LEAP_YEARS if is_leap_day else _YEARS
    days = [
        civil.to_day(year, month, day)
        for year in range(middle - reach, middle + reach + 1)
        if day <= civil.month_length(year, month)
    ]
    within = [number for number in days if anchor.first <= number <= anchor.last]
    name = f"{day} {MONTHS[month - 1]}"
    if point.weekday is not None:
        fitting = [number for number in days if civil.weekday(number) == point.weekday]
        chosen = _chosen([number for number in within if number in fitting] or fitting, anchor)
        how = f"the nearest {name} that is a {WEEKDAYS[point.weekday]}"
        if not anchor.first - _BACK <= chosen <= anchor.last + _AHEAD:
            where = f"{how} is in {civil.from_day(chosen)[0]}, far from the date of publication"
            raise Refusal(where, f"the year, such as {name} {middle}")
    elif anchor.is_year and within:
        chosen, how = within[0], "from the date of publication"
    elif context.conventions.month_day == "nearest" and not is_leap_day:
        chosen, how = civil.to_day(_likely_year(anchor, month), month, day), _BY_PAGE
    else:
        direction = context.conventions.month_day
        chosen, how = _chosen(days, anchor, direction), f"{_WHICH[direction]} {name} to the date of publication"
    return day_sense(chosen, (*point.notes, f"year {civil.from_day(chosen)[0]}: {how}"))


def _likely_year(anchor: Anchor, month: int) -> int:
    """The page's own year, which people leave out, unless the month lies too far off in it."""
    year, page_month, _ = civil.from_day(anchor.middle)
    ahead = month - page_month
    return year + (ahead < -_MONTHS_BACK) - (ahead > _MONTHS_AHEAD)


def _month_without_year(context: Context, anchor: Anchor, month: int, notes: tuple[str, ...]) -> Sense:
    year = civil.from_day(anchor.middle)[0]
    direction = context.conventions.month_day
    how = f"{_WHICH[direction]} {MONTHS[month - 1]} to the date of publication"
    if anchor.is_year:
        how = "from the date of publication"
    elif direction == "past":
        year -= month_sense(year, month).first > anchor.last
    elif direction == "future":
        year += month_sense(year, month).last < anchor.first
    else:
        year, how = _likely_year(anchor, month), _BY_PAGE
    chosen = month_sense(year, month)
    chosen.notes = (*notes, f"year {year}: {how}")
    return chosen


def distance(sense: Sense, day: int) -> int:
    """The days between a span and a day; 0 where the span holds it."""
    return max(sense.first - day, day - sense.last, 0)


def _day_without_month(context: Context, anchor: Anchor, day: int, point: Point) -> Sense:
    """The 15th; Thursday the 15th: the nearest month in which it is right."""
    year, month, _ = civil.from_day(context.day())
    months = [civil.add_months(year, month, by) for by in range(-13, 14)]
    days = [civil.to_day(*one, day) for one in months if day <= civil.month_length(*one)]
    if point.weekday is not None:
        days = [number for number in days if civil.weekday(number) == point.weekday]
    chosen = _chosen(days, anchor)
    year, month, _ = civil.from_day(chosen)
    return day_sense(chosen, (*point.notes, f"{MONTHS[month - 1]} {year}: nearest to the date of publication"))


def _bare_weekday(context: Context, anchor: Anchor, weekday: int, notes: tuple[str, ...]) -> Sense:
    day = context.day()
    back = day - (civil.weekday(day) - weekday) % 7
    direction = context.conventions.weekday
    chosen = back if back == day else _chosen([back, back + 7], anchor, direction)
    return day_sense(chosen, (*notes, f"the {WEEKDAYS[weekday]} {_SIDE[direction]} the date of publication"))
