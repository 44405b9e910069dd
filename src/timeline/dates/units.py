"""Dates whose numbers carry their units behind them: 2023年3月6日, 3月6日, 2015년 3월."""

from typing import Final

from timeline.dates.grammar import Rule, rule
from timeline.dates.sense import Point, Refusal


def _date(
    y: int | None = None,
    yu: str = "year",
    m: int | None = None,
    mu: str = "month",
    d: int | None = None,
    du: str = "day",
) -> Point:
    if (yu, mu, du) != ("year", "month", "day"):
        raise Refusal("a number stands beside a length of time, not a date")
    return Point(y, m, d)


RULES: Final[tuple[Rule, ...]] = (
    rule("date", "y:D4|D2 yu:UNIT m:D1|D2 mu:UNIT d:D1|D2 du:UNIT", _date),
    rule("date", "m:D1|D2 mu:UNIT d:D1|D2 du:UNIT", _date),
    rule("months", "y:D4 yu:UNIT m:D1|D2 mu:UNIT", _date),
    rule("plainyear", "y:D4 yu:UNIT", _date),
)
