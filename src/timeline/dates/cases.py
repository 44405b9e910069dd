"""Ranges whose ends are told by their case endings alone: hétfőtől szerdáig, maanantaista keskiviikkoon."""

from typing import Final

from timeline.dates.grammar import Rule, rule
from timeline.dates.ranges import span
from timeline.dates.sense import Context, Point, Sense


def _weekdays(context: Context, a: int, b: int) -> Sense:
    return span(context, Point(None, None, None, a), Point(None, None, None, b))


def _months(context: Context, a: int, b: int, year: Point | None = None) -> Sense:
    last = Point(None, b) if year is None else Point(year.year, b, era=year.era)
    return span(context, Point(None, a), last)


RULES: Final[tuple[Rule, ...]] = (
    rule("range", "a:WEEKDAYFROM b:WEEKDAYTO UPTO?", _weekdays),
    rule("range", "year:year? OF? a:MONTHFROM b:MONTHTO UPTO?", _months),
    rule("range", "a:MONTHFROM b:MONTHTO UPTO? year:year", _months),
)
