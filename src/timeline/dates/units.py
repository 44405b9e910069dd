"""Dates whose numbers carry their units: 2023年3月6日, 2015년 3월, 令和3年, 2019 г., tháng 3 năm 2015."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.named import nth_weekday
from timeline.dates.nth import nth
from timeline.dates.numbers import two_digit_year
from timeline.dates.periods import century, decade, quarter, season
from timeline.dates.precision import Precision
from timeline.dates.ranges import span
from timeline.dates.relative import of_same_unit
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, years_sense
from timeline.dates.settle import settle

_REPUBLIC: Final = 1911  # the years of the Republic of China go on
_MEIJI: Final = 1867
_LONGEST_REIGN: Final = 64  # years; Showa
_REIGN_NOTE: Final = "the years of a reign are counted as whole years of our calendar"


def _point(year: Point | None = None, m: int | None = None, d: int | None = None) -> Point:
    if year is None:
        return Point(None, m, d)
    return Point(year.year, m, d, era=year.era, notes=year.notes)


def _year(n: int, era: str | None = None) -> Point:
    if era is None and not 1000 < n < 3000:
        raise Refusal("so many years are a length of time, as 千年 is", "a year such as 2017")
    return Point(n, era=era)


def _short_year(context: Context, n: int) -> Point:
    year = two_digit_year(context, n)
    return Point(year, notes=(f"year {year}, written {n:02d}",))


def _reign(before: int, n: int) -> Point:
    if not 1 <= n <= (_LONGEST_REIGN if 0 < before != _REPUBLIC else 9999):
        raise Refusal(f"no reign has a year {n}", "the year, such as 2019")
    return Point(before + n, notes=(_REIGN_NOTE,) if 0 < before < _MEIJI else ())


def _reign_date(before: int, y: int, m: int, d: int) -> Point:
    return _point(_reign(before, y), m, d)


def _numbered_weekday(n: int) -> Point:
    """Thứ 2: the second day of a week that begins with Sunday."""
    if not 2 <= n <= 7:
        raise Refusal(f"no weekday has the number {n}")
    return Point(None, None, None, n - 2)


def _of_our_era(era: str, it: Meaning) -> Meaning:
    """西暦2021/7/18: said of our calendar."""
    if era != "ad":
        raise Refusal("a date in figures stands beside an era")
    return it


def _twice(year: Point, again: Point) -> Point:
    """1868年（明治元年）: the year in both ways of counting."""
    if (year.year, year.era) != (again.year, again.era):
        raise Refusal("the two years do not agree")
    return year


def _with_year(date: Meaning, again: Point) -> Meaning:
    """1912年7月30日（明治45年）: a day, and its year counted otherwise."""
    if not isinstance(date, Point) or date.year != again.year:
        raise Refusal("the two years do not agree")
    return date


def _weekday_of(d: int, weekday: int | None = None) -> Point:
    return Point(None, None, d, weekday)


def _lone_day(d: int, least: int) -> Point:
    """15日, 15-го числа; where few of them may also be a length (3일, three days), from the ``least`` on."""
    if d < least:
        raise Refusal("a length of time is no date", "the month with the day")
    return Point(None, None, d)


def _checked(date: Point, weekday: int) -> Point:
    date.weekday = weekday
    return date


def _days(context: Context, m: int, a: int, b: int, year: Point | None = None) -> Sense:
    return span(context, _point(year, m, a), _point(None, m, b))


def _to_day(context: Context, first: Meaning, b: int) -> Sense:
    """13 July to the 15th: the same month, or the next where the day lies before."""
    begin = settle(context, first)
    if not isinstance(first, Point) or first.month is None or first.day is None or b <= first.day:
        raise Refusal("its end has no month", "the whole date of the end")
    return span(context, begin, settle(context, Point(first.year, first.month, b, notes=first.notes)))


def _dotted(context: Context, d: int, m: int, last: Meaning) -> Sense:
    """14.10. to 15.10.2018; countries that write dots put the day first."""
    return span(context, Point(None, m, d), last)


def _months(context: Context, a: int, b: int, year: Point | None = None) -> Sense:
    return span(context, _point(None, a) if year is None else _point(year, a), _point(year, b))


def _decade_of(century: Sense, n: int) -> Sense:
    """The fifties of the 20th century."""
    if n % 10 or not 0 <= n < 100:
        raise Refusal("a decade begins with a year that ends in 0", "the decade, such as 1950s")
    first = civil.from_day(century.first)[0] // 100 * 100 + n
    return years_sense(first, first + 9, Precision.DECADE)


def _half(context: Context, n: int, year: Meaning | None = None) -> Sense:
    return quarter(context, n, "half", year)


def _nth_half(context: Context, n: int, it: Meaning) -> Sense:
    return nth(context, n, "half", it)


def _seasons(context: Context, year: Point, a: str, b: str) -> Sense:
    """2021年の春から秋まで: both of that year."""
    return span(context, season(context, a, year), season(context, b, year))


def _nth_quarter(context: Context, n: int, it: Meaning) -> Sense:
    """3 ćw. XIX w."""
    return nth(context, n, "quarter", it)


_TO: Final = "DASH|TO"
_WHOLE: Final = "it:months|plainyear|relative_period"
_MONTH: Final = "SLASH|HYPHEN|OF? m:D1|D2 MMARK"

RULES: Final[tuple[Rule, ...]] = (
    rule("markedyear", "n:D4|CHARS YMARK", _year),
    rule("markedyear", "n:D1|D2|D3|D4 YMARK|ORDDOT? OPEN? era:ERA CLOSE?", _year),
    rule("markedyear", "era:ERA n:D1|D2|D3|D4 YMARK", _year),
    rule("markedyear", "before:REIGN n:D1|D2|D3|D4 YMARK?", _reign),
    rule("markedyear", "before:REIGN n:FIRSTYEAR", _reign),
    rule("plainyear", "year:markedyear OPEN again:markedyear CLOSE", _twice),
    rule("date", "era:ERA it:figures", _of_our_era),
    rule("date", "it:figures YMARK"),
    rule("century", "era:ERA n:centurynum CENTURY", century),
    rule("markedyear", "era:ERA year:markedyear", lambda era, year: year),  # noqa: ARG005
    rule("year", "n:D4 HYPHEN YEARSUF", _year),
    rule("plainyear", "n:D4 HYPHEN YEARSUF", _year),
    rule("markedyear", "n:worded YMARK", _year),
    rule("year", "it:markedyear"),
    rule("plainyear", "it:markedyear"),
    rule("shortyear", "APOS? n:D2 YMARK", _short_year),
    rule("shortyear", "before:REIGN n:D1|D2", _reign),
    rule("markedyear", "before:REIGNSHORT n:D1|D2 YMARK", _reign),
    rule("markedyear", "before:REIGNSHORT n:FIRSTYEAR", _reign),
    rule("core", "it:markedyear|months|date MADE"),
    rule("months", f"year:year|shortyear {_MONTH}", _point),
    rule("months", "year:markedyear SLASH? m:D1|D2", _point),
    rule("months", "m:D1|D2 MMARK OF? year:year?", _point),
    rule("months", "MWORD m:D1|D2|NUMBER OF|SLASH|HYPHEN? year:year?", _point),
    rule("markedday", "d:D1|D2 HYPHEN? DMARK", lambda d: d),
    rule("markedday", "DWORD d:D1|D2|NUMBER", lambda d: d),
    rule("daynum", "it:markedday"),
    rule("date", f"year:year|shortyear {_MONTH} SLASH|HYPHEN|OF? d:daynum", _point),
    rule("date", "before:REIGN|REIGNSHORT y:D1|D2 SLASH|DOT|HYPHEN m:D1|D2 SLASH|DOT|HYPHEN d:D1|D2", _reign_date),
    rule("date", "m:D1|D2 MMARK SLASH|HYPHEN|OF? d:daynum", _point),
    rule("date", "d:daynum OF|SLASH? MWORD m:D1|D2|NUMBER OF|SLASH|HYPHEN? year:year?", _point),
    rule("date", "d:daynum DOT|OF? m:D1|D2 MMARK OF? year:year?", _point),
    rule("day", "date:date ORDSUF|ORDDOT", lambda date: date),
    rule("day", "weekday:WEEKDAY DMARK", lambda weekday: Point(None, None, None, weekday)),
    rule("day", "WEEKDAYWORD n:D1|NUMBER", _numbered_weekday),
    rule("day", "date:date DMARK", lambda date: date),
    rule("day", "date:date OPEN again:markedyear CLOSE", _with_year),
    rule("day", "date:date OPEN weekday:DAYLETTER CLOSE", _checked),
    # The day of a month alone: only where the whole wording is it, as "5日前" counts days
    rule("range", f"FROM? d:D1|D2 DOT m:D1|D2 DOT? {_TO} last:date", _dotted),
    rule("core", "d:D1|D2 HYPHEN? least:LONEDAY", _lone_day),
    rule("core", "d:ordinal least:LONEDAY", _lone_day),
    rule("core", "d:markedday OF? weekday:WEEKDAY", _weekday_of),
    rule("core", "DWORD d:D1|D2|NUMBER", _weekday_of),
    rule("range", f"m:D1|D2 MMARK a:daynum {_TO} b:daynum UPTO?", _days),
    rule("range", f"year:year m:D1|D2 MMARK a:daynum {_TO} b:daynum UPTO?", _days),
    rule("range", f"first:day {_TO} b:markedday UPTO?", _to_day),
    rule("range", f"FROM? first:date {_TO} b:ordinal", _to_day),
    rule("range", "FROM|AFTER? a:daynum TO|DASH b:daynum OF? MWORD m:D1|D2|NUMBER OF|SLASH|HYPHEN? year:year?", _days),
    rule("range", "year:year? m:MONTH a:D1|D2 HYPHEN? TO b:D1|D2 HYPHEN? UPTO", _days),
    rule("range", f"year:year? a:D1|D2 MMARK? {_TO} b:D1|D2 MMARK UPTO?", _months),
    rule("decade", "YEARWORD|YEARS? n:D4|D3|D2 HYPHEN|ORDSUF|ORDDOT DECADE", decade),
    rule("decade", "century:century OF? n:D2|NUMBER DECADE", _decade_of),
    rule("decade", "n:D2|NUMBER HYPHEN|ORDSUF|ORDDOT? DECADE OF? century:century", _decade_of),
    rule("decade", "n:DECADENAME OF? century:century", _decade_of),
    # Before the fiftieth year of a century, as "let" is both years and decade
    rule("core", "n:D2 HYPHEN|ORDSUF|ORDDOT? DECADE OF? century:century", _decade_of),
    rule("core", "YEARS n:D2 ORDDOT? OF? century:century", _decade_of),
    rule("ordinal", "n:D1|D2 HYPHEN ORDSUF", lambda n: n),
    rule("centurynum", "n:ROMAN|D1|D2 HYPHEN ORDSUF", lambda n: n),
    rule("century", "n:NUMBER CENTURY", century),
    rule("ordinal", "ORDPRE HYPHEN? n:D1|D2|NUMBER", lambda n: n),
    rule("decade", "century:relative_period OF? n:D2|NUMBER DECADE", _decade_of),
    rule("quarter", "year:whole_year OF? n:QUARTERNAME", quarter),
    rule("quarter", "year:whole_year? n:D1|NUMBER QUARTERSUF", quarter),
    rule("quarter", "n:D1|ROMAN QUARTERSUF OF? year:whole_year", quarter),
    rule("season", "year:year OF season:SEASON", season),
    rule("range", f"year:year OF? a:SEASON {_TO} b:SEASON UPTO?", _seasons),
    rule("counted", "n:ordinal|D1|ROMAN HALFSUF OF? it:century|decade|plainyear", _nth_half),
    rule("counted", "n:ordinal|D1|ROMAN QUARTEROF OF? it:century|decade|plainyear", _nth_quarter),
    rule("quarter", "n:QUARTERNAME OF|PREP? year:whole_year?", quarter),
    rule("quarter", "year:whole_year OF? n:HALFYEAR", _half),
    rule("quarter", "n:HALFYEAR OF|PREP? year:whole_year?", _half),
    rule("quarter", "year:whole_year OF? n:ordinal unit:UNIT", quarter),
    # The whole before its part, as 十月的第一周
    rule("counted", f"{_WHOLE} OF|PREP? n:ordinal unit:UNIT", nth),
    rule("counted", f"{_WHOLE} OF|PREP? n:ordinal count:count unit:UNIT", nth),
    rule("relative_period", "it:day unit:UNITOF", of_same_unit),
    rule("relative_period", "it:day OF unit:UNIT", of_same_unit),
    rule("day", "month:months OF|PREP? n:ordinal weekday:WEEKDAY DMARK?", nth_weekday),
    rule("day", "n:ordinal|REF weekday:WEEKDAY month:months", nth_weekday),
)
