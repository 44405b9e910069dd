"""What lasts: 23–28 May 2022, from 12 September to 7 October, 1887-88; and what lies between two dates."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import in_week
from timeline.dates.grammar import Rule, rule
from timeline.dates.periods import quarter
from timeline.dates.precision import Precision
from timeline.dates.sense import (
    Context,
    Meaning,
    Point,
    Refusal,
    Sense,
    check_order,
    day_sense,
    interval,
    qualify,
    season_sense,
)
from timeline.dates.settle import settle, year_of


def joined(context: Context, first: Meaning, last: Meaning) -> tuple[Sense, Sense]:
    """The two ends of a range, each given what it shares with the other."""
    if isinstance(first, Point) and isinstance(last, Point):
        first, last = _share(first, last)
        if first.year is None and last.year is None and last.month is not None:
            return _yearless(context, first, last)
    begin = settle(context, first)
    if isinstance(last, Point) and last.weekday is not None and last.day is None and begin.hi is not None:
        # From next Monday to Friday: the first Friday after it.
        return begin, day_sense(begin.first + (last.weekday - civil.weekday(begin.first)) % 7)
    return begin, settle(context, last)


def _share(first: Point, last: Point) -> tuple[Point, Point]:
    first, last = _copy(first), _copy(last)
    _order_alike(first, last)
    if first.year is None and first.month is not None and last.year is not None and last.month is None:
        raise Refusal(
            "a day or month stands beside a year, and both may be one date", "the whole date, as 7 March 2019"
        )
    if first.year is None and last.year is not None and first.month is None and last.month is None:
        return first, last
    if first.day is not None and first.month is None and last.month is not None:
        first.month = last.month
    if last.day is not None and last.month is None:
        last.month = first.month
    if first.year is not None and last.year is not None:
        # "450 to 200 BC": the era stands once, for both.
        if first.era is None and (last.era != "bc" or first.year > last.year):
            first.era = last.era
    elif first.year is None and last.year is not None:
        first.year, first.era = last.year, last.era
        # December to May is a winter; 28 May to 23 May a mistake.
        if (first.month or 0) > (last.month or 0):
            first.year -= 1
    elif last.year is None and first.year is not None:
        last.year, last.era = first.year, first.era
        if (last.month or 0) < (first.month or 0):
            last.year += 1
    return first, last


def _order_alike(first: Point, last: Point) -> None:
    """3/15/2019–4/2/2019: what one end proves of the order of day and month holds for the other."""
    for proof, other in ((first, last), (last, first)):
        if proof.order == "month first" and other.order == "assumed":
            other.month, other.day = other.day, other.month
            other.notes = ("month before day, as at the other end",)


def _copy(point: Point) -> Point:
    twin = Point(point.year, point.month, point.day, point.weekday, era=point.era, notes=point.notes)
    twin.approximate, twin.uncertain, twin.order = point.approximate, point.uncertain, point.order
    return twin


def _yearless(context: Context, first: Point, last: Point) -> tuple[Sense, Sense]:
    """The end is placed by the page's date; the beginning is the last such day before it; a leap day places both."""
    if (first.month, first.day) == (2, 29):
        begin = settle(context, first)
        return begin, settle(context.in_year(civil.from_day(begin.first)[0]), last)
    end = settle(context, last)
    first.year = civil.from_day(end.first)[0]
    if (first.month or 0) > (last.month or 0):
        first.year -= 1
    return settle(context.in_year(first.year), first), end


def span(context: Context, first: Meaning, last: Meaning) -> Sense:
    """From the first to the last, both held, lasting all of it."""
    return interval(*joined(context, first, last))


def between(context: Context, first: Meaning, last: Meaning) -> Sense:
    """Some time from the first to the last."""
    left, right = joined(context, first, last)
    whole = interval(left, right)
    sense = Sense(left.lo, right.hi, _widest(left, right), whole.notes)
    sense.approximate, sense.uncertain = whole.approximate, whole.uncertain
    return sense


def _widest(left: Sense, right: Sense) -> Precision:
    return max(left.precision, right.precision, key=lambda one: one.rank)


def days(context: Context, a: int, b: int, month: int, year: Point | None = None) -> Sense:
    """23–28 May 2022: from the one to the other day of a month."""
    last = Point(year.year if year else None, month, b, era=year.era if year else None)
    return span(context, Point(None, month, a), last)


def _neighbours(context: Context, first: Meaning, last: Meaning) -> Sense:
    """2017 and 2018, May and June 2017: two that touch are one span; of 1968 and 1970, one or the other."""
    left, right = joined(context, first, last)
    if left.hi == right.lo:
        return interval(left, right)
    sense = between(context, left, right)
    sense.notes = (*sense.notes, _TWO)
    return sense


def _iso_days(context: Context, y: int, m: int, a: int, b: int) -> Sense:
    """2022-05-23/28."""
    return span(context, Point(y, m, a), Point(y, m, b))


def _iso_months(context: Context, y: int, m: int, n: int) -> Sense:
    """2022-05–08."""
    return span(context, Point(y, m), Point(y, n))


def _seasons(context: Context, a: str, b: str, year: Point) -> Sense:
    """Spring-summer 2017; winter-spring 2017, whose winter began the year before."""
    number = year_of(context, year)
    left, right = season_sense(number, a), season_sense(number, b)
    return interval(season_sense(number - 1, a) if left.first > right.first else left, right)


def _quarters(context: Context, a: int, b: int, year: Meaning) -> Sense:
    return interval(quarter(context, a, year=year), quarter(context, b, year=year))


def _between_days(context: Context, a: int, b: int, month: int, year: Point | None = None) -> Sense:
    last = Point(year.year if year else None, month, b, era=year.era if year else None)
    return between(context, Point(None, month, a), last)


def _numbered_days(context: Context, a: int, b: int, month: int, year: Point | None = None) -> Sense:
    if b == a + 1:
        return days(context, a, b, month, year)
    sense = _between_days(context, a, b, month, year)
    sense.notes = (*sense.notes, _TWO)
    return sense


def _short_years(context: Context, y: int, n: int, scale: int = 100, over: int = 1) -> Sense:
    """1887-88, 989-90, 1999-00; ``over`` is how far into the next century it may lie."""
    last = y - y % scale + n
    if last <= y and scale == 100 and last + 100 - y <= over and (n or over == 1):
        last += 100
    if last <= y:
        raise Refusal("it ends before it begins", "both years in full, as 1887–1902")
    return span(context, Point(y), Point(last))


def _dashed_years(context: Context, y: int, n: int) -> Sense:
    """1889–02, which with a hyphen is a month."""
    return _short_years(context, y, n, over=_OVER_A_CENTURY if n else 1)


def _one_digit_year(context: Context, y: int, n: int) -> Sense:
    """1923–5."""
    return _short_years(context, y, n, 10)


def _short_years_from(context: Context, y: int, n: int) -> Sense:
    """1968?-70."""
    sense = _short_years(context, y, n, 10 if n < 10 else 100)
    first = qualify(settle(context, Point(y)), uncertain=True)
    return span(context, first, settle(context, Point(civil.from_day(sense.last)[0])))


def _era_span(context: Context, era: str, a: int, b: int) -> Sense:
    """AD 100–200."""
    return span(context, Point(a, era=era), Point(b, era=era))


def _slash_years(context: Context, y: int, n: int) -> Sense:
    if n not in ((y + 1) % 100, (y + 1) % 10):
        raise Refusal("the second number is not the year after the first")
    sense = _short_years(context, y, n, 10 if n < 10 else 100)
    if n <= 12:
        sense.notes = (*sense.notes, f"two years; month {n} of {y} is possible")
    return sense


def _bare_era(context: Context, n: int, last: Point) -> Sense:
    """450 to 200 BC."""
    if last.era is None:
        raise Refusal("a number below 1000 is no year without BC or AD")
    return span(context, Point(n), last)


def _between_era(context: Context, n: int, last: Point) -> Sense:
    if last.era is None:
        raise Refusal("a number below 1000 is no year without BC or AD")
    return between(context, Point(n), last)


def _week_days(context: Context, a: int, b: int, week: Sense) -> Sense:
    """Monday to Friday of next week."""
    if week.precision is not Precision.WEEK or week.last - week.first != 6:
        raise Refusal("a weekday stands beside something that is no week")
    return interval(*(day_sense(in_week(context, week.first, one), week.notes) for one in (a, b)))


def _from_today(context: Context, last: Meaning) -> Sense:
    """From today until 5 June."""
    return span(context, day_sense(context.day(), ("from the date of publication",)), last)


def _to_present(context: Context, it: Meaning) -> Sense:
    """1998 to present: to the page's day; without one, it goes on."""
    if context.anchor is None:
        return interval(settle(context, it), None)
    return span(context, it, day_sense(context.anchor.last, ("to the date of publication",)))


def _several(context: Context, first: Meaning, more: Meaning) -> Sense:
    """1966, 1968–1970: from the first to the last of a list."""
    if isinstance(first, Point) and first.year is None:
        raise Refusal("one of several dates has no year", "each date with its year")
    left, right = settle(context, first), settle(context, more)
    if left.lo is None or right.hi is None:
        raise Refusal("one of several dates is open")
    check_order(left, right)
    notes = dict.fromkeys(note for note in (*left.notes, *right.notes, _SEVERAL) if note != _TWO)
    sense = Sense(left.lo, right.hi, _widest(left, right), tuple(notes))
    sense.approximate, sense.uncertain = left.approximate or right.approximate, left.uncertain or right.uncertain
    return sense


def _listed_days(context: Context, month: int, a: int, b: int, c: int, year: Point | None = None) -> Sense:
    """May 23, 24 and 25, 2022: three that follow one another last, others are told by the first and last."""
    if (b, c) == (a + 1, a + 2):
        return days(context, a, c, month, year)
    sense = _between_days(context, a, c, month, year)
    sense.notes = (*sense.notes, _SEVERAL)
    return sense


def _slash_days(context: Context, month: int, a: int, b: int, year: Point) -> Sense:
    """May 23/24, 2022."""
    if b != a + 1:
        raise Refusal("it names two days that do not follow each other", "one event a day")
    return days(context, a, b, month, year)


def _days_first(context: Context, a: int, b: int, m: int, y: int) -> Sense:
    """27–30/3/2019."""
    return span(context, Point(None, m, a), Point(y, m, b))


def _two_months(context: Context, first: int, last: int, year: Point) -> Sense:
    """May, June 1998: a comma between words is not told from a space."""
    return _neighbours(context, Point(None, first), Point(year.year, last, era=year.era))


def _either_season(context: Context, a: str, b: str, year: Point) -> Sense:
    """Summer or autumn 1975."""
    whole = _seasons(context, a, b, year)
    return Sense(whole.lo, whole.hi, Precision.YEAR)


_TWO: Final = "two dates, and not what lies between"
_SEVERAL: Final = "several dates, and not what lies between"
_OVER_A_CENTURY: Final = 25  # years at most that a short second year may lie on in the next century: 1889–02
_TO: Final = "DASH|TO|WIDESLASH"
_SEP: Final = "HYPHEN|OF|COMMA"

RULES: Final[tuple[Rule, ...]] = (
    rule("range", f"FROM? a:daynum {_TO} b:daynum {_SEP}? month:MONTH {_SEP}? year:year?", days),
    rule("range", f"FROM? month:MONTH a:daynum {_TO} b:daynum COMMA? year:year", days),
    rule("range", f"FROM? month:MONTH a:daynum {_TO} b:daynum", days),
    rule("range", f"year:year month:MONTH a:daynum {_TO} b:daynum", days),
    rule("range", f"year:year a:daynum {_TO} b:daynum month:MONTH", days),
    rule("range", "month:MONTH a:daynum COMMA b:daynum COMMA|AND c:daynum COMMA? year:year?", _listed_days),
    rule("range", "a:daynum COMMA b:daynum COMMA|AND c:daynum OF? month:MONTH year:year?", _listed_days),
    rule("range", "month:MONTH a:D1|D2 SLASH b:D1|D2 COMMA? year:year", _slash_days),
    rule("range", "a:D1|D2 DASH b:D1|D2 SLASH m:D1|D2 SLASH y:D4", _days_first),
    rule("range", "y:D4 SLASH m:D1|D2 SLASH a:D1|D2 DASH|TO b:D1|D2", _iso_days),
    rule("range", f"FROM? a:WEEKDAY {_TO} b:WEEKDAY OF|PREP? week:relative_period", _week_days),
    rule("range", f"FROM? it:one {_TO} PRESENT", _to_present),
    rule("range", f"FROMTODAY {_TO} last:one", _from_today),
    rule("range", "FROM? it:one TODATE", _to_present),
    rule("range", "a:daynum AND|COMMA b:daynum OF? month:MONTH OF? year:year?", _numbered_days),
    rule("range", "month:MONTH a:daynum AND b:daynum COMMA? year:year?", _numbered_days),
    rule("range", "y:D4 SLASH n:D1|D2", _slash_years),
    rule("range", f"FROM? first:one {_TO} last:one", span),
    rule("range", "first:one SLASH last:one", span),
    rule("range", f"y:D3|D4 {_TO}!HYPHEN n:D2", _dashed_years),
    rule("range", "y:D3|D4 HYPHEN|SLASH n:D2", _short_years),
    rule("range", f"y:D3|D4 {_TO}|SLASH n:D1", _one_digit_year),
    rule("range", f"y:D4 QUERY {_TO}|SLASH n:D1|D2", _short_years_from),
    rule("range", "first:one BLANK last:one", span),
    rule("range", f"era:ERA a:D1|D2|D3|D4 {_TO} b:D1|D2|D3|D4", _era_span),
    rule("range", f"FROM? n:D1|D2|D3|D4 {_TO} last:year", _bare_era),
    rule("range", "BETWEEN n:D1|D2|D3|D4 AND|DASH last:year", _between_era),
    rule("range", f"BETWEEN a:daynum AND b:daynum {_SEP}? month:MONTH {_SEP}? year:year?", _between_days),
    rule("range", "BETWEEN first:one AND|DASH|TO last:one", between),
    rule("range", "first:one OR last:one", between),
    rule("range", "first:one AND|COMMA last:one", _neighbours),
    rule("range", "first:MONTH AND? last:MONTH year:year", _two_months),
    rule("range", "first:MONTH MONTH AND? last:MONTH year:year", _two_months),
    rule("several", "first:one AND|OR|COMMA more:several|range", _several),
    rule("several", "first:range AND|OR|COMMA more:several|range|one", _several),
    rule("range", "y:D4 HYPHEN m:D1|D2 HYPHEN a:D1|D2 SLASH|DASH|TO b:D1|D2", _iso_days),
    rule("range", "y:D4 HYPHEN m:D2 DASH!HYPHEN n:D2", _iso_months),
    rule("range", "FROM it:range"),
    rule("range", f"a:SEASON {_TO}|SLASH|AND b:SEASON OF|PREP? year:year", _seasons),
    rule("range", f"year:year COMMA? a:SEASON {_TO}|SLASH|AND b:SEASON", _seasons),
    rule("range", "a:SEASON OR b:SEASON OF|PREP? year:year", _either_season),
    rule("range", f"QUARTER a:D1 {_TO}|SLASH|AND QUARTER? b:D1 OF|PREP|SLASH? year:whole_year", _quarters),
)
