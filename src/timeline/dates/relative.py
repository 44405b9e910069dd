"""What is told from the page's day: yesterday, two weeks ago, next month, Friday of last week."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.sense import (
    Context,
    Refusal,
    Sense,
    day_sense,
    days_sense,
    month_sense,
    months_sense,
    years_sense,
)
from timeline.dates.when import Precision


def _day(context: Context, days: int) -> Sense:
    """Today, yesterday."""
    return day_sense(context.day() + days, ("counted from the date of publication",))


def period(context: Context, unit: str, n: int) -> Sense:
    """The day, week, month … that lies so many from the page's own."""
    anchor = context.day()
    year, month, _ = civil.from_day(anchor)
    if unit == "day":
        return day_sense(anchor + n)
    if unit in ("week", "fortnight", "weekend"):
        monday = anchor - (civil.weekday(anchor) - context.conventions.week_starts) % 7
        if unit == "weekend":
            return days_sense(monday + 7 * n + 5, monday + 7 * n + 6, Precision.DAY)
        length = 14 if unit == "fortnight" else 7
        return days_sense(monday + length * n, monday + length * n + length - 1, Precision.WEEK)
    if unit == "month":
        return month_sense(*civil.add_months(year, month, n))
    if unit == "quarter":
        return months_sense(*civil.add_months(year, (month - 1) // 3 * 3 + 1, 3 * n), 3, Precision.QUARTER)
    if unit == "year":
        return years_sense(year + n, year + n)
    if unit == "decade":
        return years_sense(year // 10 * 10 + 10 * n, year // 10 * 10 + 10 * n + 9, Precision.DECADE)
    if unit == "century":
        return years_sense(year // 100 * 100 + 100 * n, year // 100 * 100 + 100 * n + 99, Precision.CENTURY)
    raise Refusal("a length of time is no date")


RULES: Final[tuple[Rule, ...]] = (
    rule("relative_day", "days:DAYREF DAYPART?", _day),
    rule("relative_period", "n:REF unit:UNIT", period),
)
