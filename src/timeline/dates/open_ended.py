"""What has one bound: before 1919, until May, since 25 April, 1916 or later, 1989–, ../1985."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import in_week
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.relative import period
from timeline.dates.sense import Context, Meaning, Refusal, Sense, day_sense, interval
from timeline.dates.settle import settle


def before(context: Context, it: Meaning, held: int = 0) -> Sense:
    """Before X: some time before it; until X (``held`` 1): lasting into it; by X (2): some time until its end."""
    bound = settle(context, it)
    if held == 1:
        return interval(None, bound)
    return _some_time(None, bound.hi if held or _is_rough_year(bound) else bound.lo, bound)


def after(context: Context, it: Meaning, held: int = 0) -> Sense:
    """After X: some time after it; since X (``held`` 1): begun in it, going on; not before X (2): some time from it."""
    bound = settle(context, it)
    if held == 1:
        return interval(bound, None)
    return _some_time(bound.lo if held or _is_rough_year(bound) else bound.hi, None, bound)


def _is_rough_year(bound: Sense) -> bool:
    """Whether it is about a year: what is after about 1890 may lie in it."""
    if not bound.approximate or bound.precision is not Precision.YEAR or bound.lo is None or bound.hi is None:
        return False
    return all(civil.from_day(moment // civil.DAY)[1:] == (1, 1) for moment in (bound.lo, bound.hi))


def _some_time(lo: int | None, hi: int | None, bound: Sense) -> Sense:
    if lo is None and hi is None:
        raise Refusal("it has no bound", "the date before or after which it lies")
    sense = Sense(lo, hi, bound.precision, bound.notes)
    sense.approximate, sense.uncertain = bound.approximate, bound.uncertain
    return sense


def _before_last(context: Context, unit: str) -> Sense:
    """Before last year."""
    return before(context, period(context, unit, -1))


def _after_next(context: Context, unit: str) -> Sense:
    """After next week."""
    return after(context, period(context, unit, 1))


def _after_next_weekday(context: Context, weekday: int) -> Sense:
    """After next Monday, the one of next week."""
    return after(context, day_sense(in_week(context, context.day() + 7, weekday)))


def since(context: Context, it: Meaning) -> Sense:
    """From 2010 on, 1989–."""
    return interval(settle(context, it), None)


def until(context: Context, it: Meaning) -> Sense:
    """..–1989, /1985."""
    return interval(None, settle(context, it))


def or_later(context: Context, it: Meaning) -> Sense:
    """1916 or later: some time from its beginning on."""
    bound = settle(context, it)
    return _some_time(bound.lo, None, bound)


def or_earlier(context: Context, it: Meaning) -> Sense:
    """1922 or earlier."""
    bound = settle(context, it)
    return _some_time(None, bound.hi, bound)


def _from(context: Context, it: Meaning) -> Sense:
    """From late June, from 2017: it began some time in that."""
    sense = settle(context, it)
    sense.notes = (*sense.notes, "“from” is taken as the time it began, not as lasting")
    return sense


def _before_today(context: Context) -> Sense:
    return before(context, period(context, "day", 0))


_LINE: Final = "DASH|WIDESLASH|SLASH"

RULES: Final[tuple[Rule, ...]] = (
    rule("open", "held:BEFORE PREP|HYPHEN? it:one", before),
    rule("open", "held:BEFORE it:range|ordinal_day", before),
    rule("open", "PREP? held:AFTER PREP|HYPHEN? it:one", after),
    rule("open", "held:AFTER it:range|ordinal_day", after),
    rule("open", "BEFORELAST unit:UNIT", _before_last),
    rule("open", "AFTERNEXT unit:UNIT", _after_next),
    rule("open", "AFTERNEXT weekday:WEEKDAY", _after_next_weekday),
    rule("open", "YEARWORD held:AFTER it:plainyear", after),
    rule("open", "YEARWORD held:BEFORE it:plainyear", before),
    rule("open", "FROM? it:one ONWARDS", since),
    rule("open", "it:one|range ORLATER", or_later),
    rule("open", "it:one|range OREARLIER", or_earlier),
    rule("open", f"it:one {_LINE} BLANK|QUERY?", since),
    rule("open", f"BLANK|QUERY {_LINE} it:one", until),
    rule("open", "WIDESLASH|SLASH|BLANK it:one", until),
    rule("open", "it:one BLANK", since),
    rule("open", "FROM it:one ONLATER", since),
    rule("open", "it:plainyear ONLATER", since),
    rule("open", f"it:one {_LINE}|TO NOTKNOWN|QUERY", since),
    rule("open", f"NOTKNOWN {_LINE}|TO it:one", until),
    rule("open", "BEFORETODAY", _before_today),
    rule("open", "DASH OPEN it:one CLOSE", until),
    rule("open", "DASH it:plainyear", until),
    rule("beginning", "FROM it:one", _from),
)
