"""Word orders that English lacks: semana pasada, i 2 mesi passati, halb vier, años 90, 1950-talet, vom 3.5. bis 7.5."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.named import nth_weekday, short_month
from timeline.dates.nth import WHOLE, nth
from timeline.dates.numbers import two_digit_year
from timeline.dates.numeric import ordered
from timeline.dates.offsets import Length, ago, earlier_than, few_ago, later_than, moved
from timeline.dates.open_ended import after, before, since
from timeline.dates.periods import century, decade, quarter
from timeline.dates.periods import season as season_of
from timeline.dates.precision import Precision
from timeline.dates.ranges import days, span
from timeline.dates.relative import of_same_unit, period, ref_date, ref_season, several, working_days
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, day_sense, days_sense, interval
from timeline.dates.settle import settle
from timeline.dates.times import clock
from timeline.dates.vague import circa, part_of, two_decades, uncertain

_NO_SLIP: Final = 40  # from here on two digits are no day, not even by a slip of the finger

# Decades


def _decades(context: Context, a: int, b: int) -> Sense:
    """Años 1850 a 1860, 1950- till 1960-talet: both decades; années 1914–1918: the years."""
    if (a % 10 or b % 10) and a > 99 and b > 99:
        return span(context, Point(a), Point(b))
    return interval(*two_decades(context, a, b))


def _decade_unit(context: Context, unit: str, n: int) -> Sense:
    """Década de 1980, década de los 80."""
    if unit != "decade":
        raise Refusal("a number stands beside a length of time, not a date")
    return decade(context, n)


def _part_of_decade(context: Context, part: str, n: int) -> Sense:
    """A mediados de los setenta."""
    if not 20 <= n <= 90 or n % 10:
        raise Refusal("a number stands beside a part of something", "the part of a month, year, decade or century")
    return part_of(context, part, decade(context, n))


# Days


def _day_month(context: Context, a: int, b: int, y: int | None = None) -> Point:
    """15.10. where the dot after the second number says that it is a month."""
    if y is None:
        return Point(None, b, a)
    return ordered(context, a, b, y if y > 99 else two_digit_year(context, y))


def _short_range(context: Context, a: int, b: int, c: int, d: int, y: int | None = None) -> Sense:
    """10/1-11/2/2017: both days in one order, the one that makes the numbers days and months."""
    swapped = context.day_first is False or b > 12 or d > 12
    first, last = (Point(None, a, b), Point(y, c, d)) if swapped else (Point(None, b, a), Point(y, d, c))
    return span(context, first, last)


def _two_days(context: Context, a: int, b: int, m: int, y: int | None = None) -> Sense:
    """14./15.10.2014."""
    return span(context, Point(None, m, a), Point(y, m, b))


def _next_days(context: Context, a: int, b: int, m: int, year: Point | None = None) -> Sense:
    """3./4. Mai 2022."""
    if b != a + 1:
        raise Refusal("it names two days that do not follow each other", "one event a day")
    return _two_days(context, a, b, m, year.year if year else None)


def _weekday_figures(weekday: int, d: int, m: int) -> Point:
    """Donnerstag, siebter vierter."""
    return Point(None, m, d, weekday)


def _open_day(context: Context, d: int, held: int = 1) -> Sense:
    """A partir del 12, dal 20: from the 20th."""
    return after(context, Point(None, None, d), held)


def _before_day(context: Context, d: int, held: int) -> Sense:
    return before(context, Point(None, None, d), held)


def _days_alone(context: Context, a: int, b: int) -> Sense:
    """Del día 3 al día 5."""
    return span(context, Point(None, None, a), Point(None, None, b))


def _era_years(context: Context, y: int, n: int, era: str) -> Sense:
    """1250 - 57 d.C."""
    scale = 10 if n < 10 else 100
    last = y - y % scale + n
    if era != "ad" or last <= y:
        raise Refusal("it ends before it begins", "both years in full, as 1887–1902")
    return span(context, Point(y, era=era), Point(last, era=era))


# What hangs on another period


def _in_period(context: Context, it: Point, period: Meaning) -> Sense:
    """5 de mayo del año pasado, im Mai letzten Jahres."""
    whole = settle(context, period)
    if it.year is not None or it.month is None or whole.precision is not Precision.YEAR:
        raise Refusal("its parts do not go together")
    return settle(context, Point(civil.from_day(whole.first)[0], it.month, it.day, it.weekday, notes=whole.notes))


def _day_in(context: Context, d: int, period: Meaning) -> Sense:
    """El 20 del próximo mes."""
    whole = settle(context, period)
    if whole.precision is not Precision.MONTH or whole.interval or whole.last - whole.first > 30:
        raise Refusal("its parts do not go together")
    return nth(context, d, "day", whole)


def _days_in(context: Context, a: int, b: int, period: Meaning) -> Sense:
    """Del 4 al 22 de este mes, 4. bis 23. nächsten Monats."""
    return interval(_day_in(context, a, period), _day_in(context, b, period))


def _long(context: Context, n: int, length: Length) -> Sense:
    """Gli ultimi 3 mesi e 2 settimane: up to the page's day, or from it on."""
    if n == 0 or len(length) < 2:
        raise Refusal("a length of time is no date")
    today = context.day()
    other = moved(today, length, n)
    first, last = (other, today - 1) if n < 0 else (today + 1, other)
    return days_sense(first, last, Precision.MONTH, ("counted from the date of publication",))


def _for_so_long(context: Context, held: int, length: Length) -> Sense:
    """Seit 3 Jahren, depuis trois ans: since then."""
    if held != 1:
        raise Refusal("a length of time is no date")
    return since(context, ago(context, length))


def _so_long_from(context: Context, days: int, length: Length) -> Sense:
    """Heute in einer Woche: the very day."""
    return day_sense(moved(context.day() + days, length, 1))


def _so_long_before(context: Context, days: int, length: Length) -> Sense:
    """Hoy hace un año."""
    return day_sense(moved(context.day() + days, length, -1))


def _this_very(context: Context, this: int, n: int, unit: str) -> Sense:
    """Esta misma semana, ce même jour."""
    if this or n:
        raise Refusal("its parts do not go together")
    return period(context, unit, 0)


def _short_month(context: Context, month: int, year: int) -> Point:
    """Mai 68: no month has so many days, and May 32 is rather a slip for one that it has."""
    if year < _NO_SLIP:
        raise Refusal("its parts do not go together")
    return short_month(context, month, year)


def _short_season(context: Context, season: str, year: int) -> Sense:
    """Sommer '69."""
    return season_of(context, season, Point(two_digit_year(context, year)))


def _weekend(context: Context, unit: str) -> Sense:
    """Am Wochenende."""
    if unit != "weekend":
        raise Refusal("a length of time is no date")
    return period(context, unit, 0)


def _part_of_day(context: Context, n: int) -> Sense:
    """Cette nuit, deze ochtend, la notte scorsa."""
    return day_sense(context.day() + n, ("counted from the date of publication",))


# Times of day


def _past(h: int, past: int, half: str | None = None) -> tuple[int, Precision]:
    """Las tres y media; a quarter to the hour is before it."""
    return clock(h - (past < 0), past % 60, None, half)


def _towards(m: int, h: int) -> tuple[int, Precision]:
    """Halb vier: half past three."""
    return clock((h - 1) % 24, m)


_TO: Final = "DASH|TO"
_DATED: Final = "it:date|months"
_HOUR: Final = "h:D1|D2|NUMBER"

RULES: Final[tuple[Rule, ...]] = (
    rule("ordinal", "n:D1|D2 ORDDOT", lambda n: n),
    rule("year", "YEARWORD OF? n:yearnum", lambda n: Point(n)),
    rule("plainyear", "YEARWORD OF it:plainyear"),
    rule("century", "n:CENTURYNAME", century),
    rule("decade", "YEARS n:worded", decade),
    rule("decade", "YEARS APOS? n:D4|D3|D2|NUMBER era:ERA?", decade),
    rule("decade", "n:D4|D3|D2 HYPHEN? TAL era:ERA?", decade),
    rule("decade", "unit:UNIT OF? APOS? n:D4|D2|NUMBER", _decade_unit),
    rule("vague", "part:PART OF APOS? n:D2|NUMBER", _part_of_decade),
    rule("range", f"YEARS APOS? a:D4|D2|NUMBER {_TO}|AND YEARS? APOS? b:D4|D2|NUMBER", _decades),
    rule("range", f"a:D4|D2 DASH|HYPHEN? {_TO}|AND b:D4|D2 HYPHEN? TAL", _decades),
    rule("range", f"a:D4|D2 DECADE {_TO}|AND|SLASH b:D4|D2 DECADE", _decades),
    rule("figures", "a:D1|D2 DOT b:D1|D2 ORDDOT y:D4?", _day_month),
    *(rule("figures", f"a:D1|D2 {sep} b:D1|D2 {sep} APOS y:D2", _day_month) for sep in ("HYPHEN", "SLASH", "DOT")),
    rule("figures", "a:D1|D2 DASH!HYPHEN b:D1|D2 DASH!HYPHEN y:D4", ordered),
    rule("figures", "a:D1|D2 SLASH b:D1|D2 y:D4", ordered),
    rule("figures", "y:D4 DASH!HYPHEN m:D1|D2 DASH!HYPHEN d:D1|D2", lambda y, m, d: Point(y, m, d)),
    rule("day", "weekday:WEEKDAY d:ordinal m:ordinal|D1|D2", _weekday_figures),
    *(
        one
        for sep in ("SLASH", "DOT")
        for one in (
            rule("range", f"FROM? a:D1|D2 {sep} b:D1|D2 ORDDOT? {_TO} c:D1|D2 {sep} d:D1|D2 {sep} y:D4", _short_range),
            rule("range", f"FROM? a:D1|D2 {sep} b:D1|D2 ORDDOT? {_TO} c:D1|D2 {sep} d:D1|D2 ORDDOT", _short_range),
        )
    ),
    rule("range", "a:D1|D2 SLASH b:D1|D2 DASH c:D1|D2 SLASH d:D1|D2", _short_range),
    rule("range", f"FROM? a:daynum SLASH|AND|{_TO} b:D1|D2 DOT m:D1|D2 DOT y:D4", _two_days),
    rule("range", f"FROM? a:daynum SLASH|AND|{_TO} b:D1|D2 DOT m:D1|D2 ORDDOT y:D4?", _two_days),
    rule("range", "a:daynum SLASH b:daynum OF? m:MONTH year:year?", _next_days),
    rule("range", f"FROM? a:markedday {_TO} b:markedday", _days_alone),
    rule("range", f"y:D3|D4 {_TO} n:D1|D2 era:ERA", _era_years),
    # Desde, dal, vanaf, depuis: "since" until an end stands beside it
    rule("range", "AFTER a:daynum TO b:daynum OF? month:MONTH OF? year:year?", days),
    rule("range", "FROM|AFTER APOS? a:daynum TO APOS b:daynum OF? month:MONTH OF? year:year?", days),
    rule("range", "AFTER first:one TO last:one", span),
    rule("open", "FROMTHE d:D1|D2", _open_day),
    rule("open", "held:AFTER PREP? d:markedday", _open_day),
    rule("open", "held:BEFORE PREP? d:markedday", _before_day),
    rule("open", "FROM|AFTER? it:one TO|DASH ONWARDS", since),
    rule("open", "AFTER it:one ONWARDS", since),
    # A plural (REFS) has a count beside it: "los últimos días" alone are no day
    rule("relative_period", "count:count unit:UNIT n:REF|REFS", several),
    rule("relative_period", "count:count|FEW n:REFS unit:UNIT", several),
    rule("relative_period", "n:REFS count:count|FEW unit:UNIT", several),
    rule("relative_period", "REF count:count n:REFS|REF unit:UNIT", several),
    rule("relative_period", "REF n:REFS|REF count:count unit:UNIT", several),
    rule("relative_period", "count:count unit:UNIT BUSINESS n:REF|REFS", working_days),
    rule("relative_period", "n:REF|REFS count:count unit:UNIT BUSINESS", working_days),
    rule("relative_period", "n:REF|REFS count:count BUSINESS", working_days),
    rule("relative_period", "n:REF|REFS length:length", _long),
    rule("relative_period", "IN n:REF|REFS count:count unit:UNIT", several),
    rule("relative_period", "PREP unit:UNIT", _weekend),
    rule("relative_day", "n:REF DAYPART", _part_of_day),
    rule("relative_day", "days:DAYREF IN length:length", _so_long_from),
    rule("relative_day", "days:DAYREF length:length LATER|HENCE", _so_long_from),
    rule("relative_day", "days:DAYREF BACK length:length AGO?", _so_long_before),
    rule("relative_day", "BACK n:FEW unit:UNIT AGO?", few_ago),
    rule("relative_day", "length:length AFTER|LATER OF|FROM|PREP it:day|relative_day", later_than),
    rule("relative_day", "length:length BEFORE|EARLIER OF|FROM|PREP it:day|relative_day", earlier_than),
    rule("open", "held:AFTER length:length", _for_so_long),
    rule("months", "month:MONTH OF? year:D2", _short_month),
    rule(
        "date",
        "month:MONTH day:D1|D2 OF year:shortyear",
        lambda month, day, year: Point(year.year, month, day, notes=year.notes),
    ),
    rule("relative_period", "this:REF n:REF unit:UNIT!PLURAL", _this_very),
    rule("season", "season:SEASON APOS|OF year:D2", _short_season),
    rule("counted", f"n:REFS|ORDINALS count:count unit:UNIT OF|PREP {WHOLE}", nth),
    rule("counted", f"count:count n:REFS|ORDINALS unit:UNIT OF|PREP {WHOLE}", nth),
    rule("part", "it:PARTS UNIT OF|PREP"),
    rule("relative_period", "season:SEASON n:REF", ref_season),
    rule("relative_period", "season:SEASONPAST", lambda context, season: ref_season(context, -1, season)),
    rule("relative_period", "unit:UNIT it:months", of_same_unit),
    rule("relative_day", "it:bare_date n:REF", ref_date),
    rule("relative_day", f"{_DATED} OF|PREP|FROM? period:relative_period", _in_period),
    rule("relative_day", "d:daynum OF|PREP|FROM period:relative_period", _day_in),
    rule("relative_day", "d:ordinal OF period:this_unit", _day_in),
    rule("relative_day", "d:ordinal period:relative_period", _day_in),
    rule("relative_day", "n:ordinal weekday:WEEKDAY month:relative_period", nth_weekday),
    rule("relative_day", "month:relative_period OF|PREP? n:ordinal weekday:WEEKDAY", nth_weekday),
    rule("range", f"FROM|AFTER? a:daynum {_TO} b:daynum OF|PREP|FROM? period:relative_period", _days_in),
    rule("range", f"BETWEEN a:daynum AND|{_TO} b:daynum OF|PREP|FROM? period:relative_period", _days_in),
    rule("range", f"BETWEEN a:daynum {_TO} b:daynum OF? month:MONTH OF? year:year?", days),
    rule("length", "n:count OF unit:UNIT", lambda n, unit: ((n, unit),)),
    rule("counted", "n:ordinal|REF unit:UNIT it:plainyear", nth),
    rule("counted", f"n:ordinal unit:UNIT {WHOLE}", nth),
    rule("quarter", "n:D1 QUARTER OF|HYPHEN|SLASH|PREP? year:whole_year?", quarter),
    rule("one", "MAYBE PREP it:one", uncertain),
    rule("one", "CIRCA PREP it:one", circa),
    rule("time", "AT it:time"),
    rule("time", f"AT {_HOUR} half:AMPM?", clock),
    rule("time", f"{_HOUR} OCLOCK? past:HALFPAST half:AMPM?", _past),
    rule("time", f"m:TOHOUR {_HOUR} OCLOCK?", _towards),
    rule("time", f"past:PASTHOUR {_HOUR} OCLOCK?", _past),
)
