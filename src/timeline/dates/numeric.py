"""Dates in figures: 2022-08-31, 31.8.2022, 8/31/2022, 20220831, 11/1989, XX-11-1989."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.numbers import two_digit_year
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, check_day, day_sense, days_sense
from timeline.dates.settle import distance, settle


def _ymd(y: int, m: int, d: int) -> Point:
    return Point(y, m, d)


def _compact(n: int) -> Point:
    year, month, day = n // 10_000, n // 100 % 100, n % 100
    if not 1000 <= year < 3000:
        raise Refusal("eight digits in a row are no likely date")
    return Point(year, month, day)


def ordered(context: Context, a: int, b: int, y: int) -> Point:
    """Two numbers that are day and month in an order that the numbers, the column or a convention decides."""
    if a > 12 or b > 12:
        day, month = (a, b) if a > 12 else (b, a)
        if day == a or context.day_first is not True:
            return _in_order(Point(y, month, day), "day first" if day == a else "month first")
        raise Refusal(f"there is no month {b}, the day standing first in this column", "the day before the month")
    if a == b:
        return Point(y, a, b)
    if context.day_first is None:
        return _in_order(Point(y, b, a, notes=(DAY_FIRST_ASSUMED,)), "assumed")
    day, month = (a, b) if context.day_first else (b, a)
    return Point(y, month, day, notes=("day before month" if context.day_first else "month before day",))


def _in_order(point: Point, order: str) -> Point:
    point.order = order
    return point


_SAYINGS: Final = frozenset({(9, 11), (24, 7)})
DAY_FIRST_ASSUMED: Final = "day before month is assumed"


def _short(context: Context, a: int, b: int, y: int) -> Point:
    year = two_digit_year(context, y)
    point = ordered(context, a, b, year)
    point.notes = (*point.notes, f"year {year}, written {y:02d}")
    return point


def _yearless(context: Context, a: int, b: int, weekday: int | None = None) -> Meaning:
    """8/10: of two possible orders the one nearer to the page's date, unless something settles it."""
    if a == 0 or b == 0 or (a > 12 and b > 12):
        raise Refusal("the two numbers are no day and month")
    if weekday is None and (a < b < 10 or (a, b) in _SAYINGS):
        raise Refusal("the two numbers may be a fraction or a saying", "the month by its name, such as 8 October 2022")
    if a > 12 or b > 12 or a == b or context.day_first is not None:
        point = ordered(context, a, b, 2000)
        check_day(2000, point.month or 0, point.day or 0)
        return Point(None, point.month, point.day, weekday, notes=point.notes)
    anchor = context.day()
    readings = [settle(context, Point(None, month, day, weekday)) for day, month in ((a, b), (b, a))]
    chosen = min(readings, key=lambda one: distance(one, anchor))
    order = "day before month" if chosen is readings[0] else "month before day"
    chosen.notes = (*chosen.notes, f"{order}: nearer to the date of publication")
    return chosen


def _month_year(y: int, m: int) -> Point:
    return Point(y, m)


def _iso_week(y: int, w: int, d: int | None = None) -> Sense:
    """2022-W35, 2022-W35-3: week 1 holds the first Thursday, 1 is Monday (ISO 8601)."""
    fourth = civil.to_day(y, 1, 4)
    monday = fourth - civil.weekday(fourth) + 7 * (w - 1)
    if not 1 <= w <= 53 or civil.from_day(monday + 3)[0] != y:
        raise Refusal(f"{y} has no week {w}", "a week of that year, or its days")
    if d is None:
        return days_sense(monday, monday + 6, Precision.WEEK)
    if not 1 <= d <= 7:
        raise Refusal(f"a week has no day {d}", "a day from 1, Monday, to 7, Sunday")
    return day_sense(monday + d - 1)


def _compact_week(y: int, n: int) -> Sense:
    """2022W353."""
    return _iso_week(y, *divmod(n, 10))


def _short_month(y: int, m: int) -> Point:
    """2015-3 is March; 1675-7 is two years."""
    if m > y % 10:
        raise Refusal("it is two years rather than a month")
    return Point(y, m)


def _slash_month(y: int, m: int) -> Point:
    """2015/3 is March; 1950/1 and 2011/12 are two years."""
    if m in ((y + 1) % 10, (y + 1) % 100):
        raise Refusal("it is two years rather than a month")
    return Point(y, m)


def _year_only(y: int) -> Point:
    return Point(y)


RULES: Final[tuple[Rule, ...]] = (
    *(
        one
        for sep in ("HYPHEN", "SLASH", "DOT")
        for one in (
            rule("figures", f"y:D4 {sep} m:D1|D2 {sep} d:D1|D2", _ymd),
            rule("figures", f"a:D1|D2 {sep} b:D1|D2 {sep} y:D4", ordered),
            rule("figures", f"a:D1|D2 {sep} b:D1|D2 {sep} y:D2", _short),
            rule("figures", f"UNKNOWN {sep}? m:D1|D2 {sep} y:D4", _month_year),
            rule("figures", f"y:D4 {sep} m:D1|D2 {sep}? UNKNOWN", _month_year),
            rule("figures", f"UNKNOWN {sep}? y:D4", _year_only),
            rule("figures", f"y:D4 {sep}? UNKNOWN", _year_only),
            rule("figures", f"y:D4 {sep}? UNKNOWN {sep}? UNKNOWN", _year_only),
            rule("figures", f"UNKNOWN {sep}? UNKNOWN {sep}? y:D4", _year_only),
            rule("figures", f"y:D4 {sep} m:D2", _slash_month if sep == "SLASH" else _month_year),
            rule("figures", f"m:D1|D2 {sep} y:D4", _month_year),
        )
    ),
    rule("figures", "y:D4 HYPHEN m:D1", _short_month),
    rule("figures", "y:D4 SLASH m:D1", _slash_month),
    rule("figures", "a:D1|D2 WIDESLASH b:D1|D2 WIDESLASH y:D4", ordered),
    rule("figures", "y:D4 COLON m:D2 COLON d:D2", _ymd),  # as cameras do
    rule("figures", "QUERY SLASH m:D1|D2 SLASH y:D4", _month_year),
    rule("figures", "y:D4 m:D1|D2 d:D1|D2", _ymd),
    rule("figures", "a:D1|D2 b:D1|D2 y:D4", ordered),
    rule("figures", "n:D8", _compact),
    rule("figures", "y:D4 HYPHEN WEEKMARK w:D2 HYPHEN d:D1", _iso_week),
    rule("figures", "y:D4 WEEKMARK n:D3", _compact_week),
    rule("iso_week", "y:D4 HYPHEN? WEEKMARK w:D2", _iso_week),
    rule("figures", "a:D1|D2 SLASH b:D1|D2", _yearless),
    rule("figures", "weekday:WEEKDAY a:D1|D2 SLASH|DOT b:D1|D2", _yearless),
)
