"""Feast days: Easter 1942, Halloween, the last Thanksgiving, Ramadan 2022.

Fixed days and those that hang on Easter or on a weekday are reckoned here; those of other calendars come from the
``holidays`` library, as the country keeps them that the table names. A word list gives a feast by its name here.
"""

from functools import lru_cache
from typing import Final

import holidays
from dateutil import easter

from timeline.dates import civil
from timeline.dates.feast_days import COUNTRIES, EASTER, FIXED, ORTHODOX, OTHERS, SPANS, WEEKDAYS
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, NeedsPage, Refusal, Sense, day_sense, days_sense, interval
from timeline.dates.settle import distance, year_of

NAMES: Final = frozenset((*FIXED, *EASTER, *ORTHODOX, *WEEKDAYS, *SPANS, *OTHERS, "victoria day", "ramadan"))
_EASTER: Final = range(1583, 4100)  # the years for which the library reckons it
_RAMADAN: Final = 30  # days, at most


def days(name: str, year: int) -> tuple[int, ...]:
    """The first day of a feast in a year, by its number; two where a moon year fits twice, none where unknown."""
    if name in FIXED:
        return (civil.to_day(year, *FIXED[name]),)
    if name in WEEKDAYS:
        return (_of_month(year, *WEEKDAYS[name]),)
    if name == "victoria day":
        eve = civil.to_day(year, 5, 24)  # the last Monday before 25 May
        return (eve - civil.weekday(eve),)
    if name in EASTER or name in ORTHODOX:
        if year not in _EASTER:
            return ()
        method = easter.EASTER_WESTERN if name in EASTER else easter.EASTER_ORTHODOX
        by = EASTER[name] if name in EASTER else ORTHODOX[name]
        return (int(easter.easter(year, method).toordinal()) - civil.ORDINAL + by,)
    country, wanted, by = OTHERS[name]
    return tuple(day + by for day in _kept(country, wanted, year))


def _of_month(year: int, month: int, n: int, weekday: int, by: int) -> int:
    first = civil.to_day(year, month)
    found = first + (weekday - civil.weekday(first)) % 7
    if n > 0:
        return found + 7 * (n - 1) + by
    last = first + civil.month_length(year, month) - 1
    return last - (civil.weekday(last) - weekday) % 7 + by


@lru_cache(maxsize=512)
def _kept(country: str, name: str, year: int) -> tuple[int, ...]:
    known = holidays.country_holidays(country, language="en_US")
    if not known.start_year <= year <= known.end_year:
        return ()
    kept = holidays.country_holidays(
        country, years=year, language="en_US", categories=tuple(sorted(known.supported_categories))
    )
    found = sorted(
        day.toordinal() - civil.ORDINAL
        for day, said in kept.items()
        if name in (one.strip().removesuffix(" (estimated)") for one in said.split(";"))
    )
    # A feast of several days is told by its first.
    return tuple(day for day in found if not {day - 1, day - 2, day - 3} & set(found))


def feast(context: Context, name: str, year: Meaning | None = None) -> Sense:
    """A feast of a year; without one, the nearest to the page's date."""
    if year is not None:
        return _in_year(name, year_of(context, year))
    if context.anchor is None:
        raise NeedsPage("no year stands with it", "the feast with its year, or the day")
    middle = context.anchor.middle
    here = civil.from_day(middle)[0]
    found = [sense for one in (here - 1, here, here + 1) for sense in _senses(name, one)]
    if not found:
        raise _unknown(name)
    chosen = min(found, key=lambda one: distance(one, middle))
    chosen.notes = (*chosen.notes, "the nearest to the date of publication")
    return chosen


def _in_year(name: str, year: int) -> Sense:
    found = _senses(name, year)
    if not found:
        raise _unknown(name)
    if len(found) > 1:
        found[0].notes = (*found[0].notes, "the first of two in that year")
    return found[0]


def _unknown(name: str) -> Refusal:
    return Refusal(f"the day of {name} in that year is not known here", "the day itself")


def _senses(name: str, year: int) -> list[Sense]:
    if name == "ramadan":
        ends = days("eid al-fitr", year)
        month = [
            days_sense(end - _RAMADAN, end - 1, Precision.MONTH, (f"as kept in {COUNTRIES['JO']}",)) for end in ends
        ]
        for one in month:
            one.approximate = True
        return month
    if name in SPANS:
        first, last = SPANS[name]
        return [_lasting(begin, end) for begin, end in zip(days(first, year), days(last, year), strict=True)]
    notes = (f"as kept in {COUNTRIES[OTHERS[name][0]]}",) if name in OTHERS else ()
    return [day_sense(day, notes) for day in days(name, year)]


def _lasting(first: int, last: int) -> Sense:
    return interval(day_sense(first), day_sense(last))


def _referred(context: Context, n: int, name: str) -> Sense:
    """Last Christmas, the next Easter; this one is of the page's year."""
    today = context.day()
    year = civil.from_day(today)[0]
    if n == 0:
        return _in_year(name, year)
    found = [sense for one in range(year - 2, year + 3) for sense in _senses(name, one)]
    wanted = [one for one in found if (one.last < today if n < 0 else one.first > today)]
    if len(wanted) < abs(n):
        raise _unknown(name)
    return wanted[n if n < 0 else n - 1]


def _nth(context: Context, n: int, name: str, year: Meaning | None = None) -> Sense:
    """2. Weihnachtstag, 2e paasdag, 1. Advent."""
    step, most = (7, 4) if name == "first advent" else (1, 3)
    if not 1 <= n <= most:
        raise Refusal(f"the feast has {most} days at most")
    first = feast(context, name, year)
    return day_sense(first.first + step * (n - 1), first.notes)


RULES: Final[tuple[Rule, ...]] = (
    rule("feast", "n:ordinal name:FEASTDAY OF|PREP|COMMA? year:plainyear|relative_period?", _nth),
    rule("feast", "name:FEAST OF|PREP|COMMA? year:plainyear|relative_period", feast),
    rule("feast", "year:plainyear name:FEAST", feast),
    rule("feast", "n:REF name:FEAST", _referred),
    rule("feast", "name:FEAST", feast),
    rule("relative_day", "it:feast"),
)
