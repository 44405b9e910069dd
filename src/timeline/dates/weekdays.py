"""Weekdays told from another day: last Friday, the Friday after Easter, Tuesday of last week, three Fridays ago."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import in_week
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, Refusal, Sense, day_sense
from timeline.dates.settle import settle

_NOTE: Final = ("counted from the date of publication",)
_SAID: Final = {-1: "last", 0: "this week's", 1: "next week's", 2: "the second next week's", -2: "the last but one"}


def _only_beside(held: int) -> None:
    """The Friday before and after; a Friday until or since is none, and "Monday until Friday" is a range."""
    if held:
        raise Refusal("its parts do not go together")


def _ref_weekday(context: Context, n: int, weekday: int) -> Sense:
    """Last Friday: the last one before today; this, next Friday: of this week, of the week after."""
    today = context.day()
    if n == -1:
        found = today - 1 - (civil.weekday(today - 1) - weekday) % 7
    else:
        found = in_week(context, today + 7 * n, weekday)
    return day_sense(found, (f"{_SAID[n]} {civil.WEEKDAYS[weekday]}, {_NOTE[0]}",))


def _after_next(context: Context, weekday: int) -> Sense:
    today = context.day()
    return day_sense(today + 8 + (weekday - civil.weekday(today + 1)) % 7, _NOTE)


def _before_last(context: Context, weekday: int) -> Sense:
    """The Friday before last."""
    return _counted_weekdays_ago(context, 2, weekday)


def _weekday_after(context: Context, weekday: int, held: int) -> Sense:
    """The Wednesday after, as that before: the nearest such day, the page's own not counted."""
    _only_beside(held)
    return _counted_weekdays(context, 1, weekday)


def _weekday_before(context: Context, weekday: int, held: int) -> Sense:
    _only_beside(held)
    return _counted_weekdays_ago(context, 1, weekday)


def _weekday_from(context: Context, weekday: int, it: Meaning, n: int = 1, held: int = 0) -> Sense:
    """The Friday after Thanksgiving, the second Sunday after Easter."""
    day = settle(context, it)
    if n < 1 or held:
        raise Refusal("its parts do not go together")
    return day_sense(day.last + 1 + (weekday - civil.weekday(day.last + 1)) % 7 + 7 * (n - 1), day.notes)


def _weekday_until(context: Context, weekday: int, it: Meaning, held: int = 0) -> Sense:
    """The Sunday before Easter."""
    _only_beside(held)
    day = settle(context, it)
    return day_sense(day.first - 1 - (civil.weekday(day.first - 1) - weekday) % 7, day.notes)


def _counted_weekdays(context: Context, count: int, weekday: int) -> Sense:
    """Three Fridays from now."""
    today = context.day()
    return day_sense(today + 1 + (weekday - civil.weekday(today + 1)) % 7 + 7 * (count - 1), _NOTE)


def _counted_weekdays_ago(context: Context, count: int, weekday: int) -> Sense:
    today = context.day()
    return day_sense(today - 1 - (civil.weekday(today - 1) - weekday) % 7 - 7 * (count - 1), _NOTE)


def _that_weekday(weekday: int, day: Sense) -> Sense:
    """Saturday, three days from now."""
    if civil.weekday(day.first) != weekday:
        raise Refusal(f"that day is a {civil.WEEKDAYS[civil.weekday(day.first)]}")
    return day


def _weekday_of(context: Context, weekday: int, week: Sense) -> Sense:
    """Tuesday of last week."""
    if week.precision is not Precision.WEEK or week.last - week.first != 6:
        raise Refusal("a weekday stands beside something that is no week")
    return day_sense(in_week(context, week.first, weekday), week.notes)


RULES: Final[tuple[Rule, ...]] = (
    rule("relative_day", "count:COMING weekday:WEEKDAY", _counted_weekdays),
    rule("relative_day", "n:REF|REFPRE weekday:WEEKDAY!WEEKDAYS", _ref_weekday),
    rule("relative_day", "weekday:WEEKDAY n:REF", _ref_weekday),
    rule("relative_day", "weekday:WEEKDAY AFTERNEXT", _after_next),
    rule("relative_day", "weekday:WEEKDAY BEFORELAST", _before_last),
    rule("relative_day", "weekday:WEEKDAY held:AFTER", _weekday_after),
    rule("relative_day", "weekday:WEEKDAY held:BEFORE", _weekday_before),
    rule("relative_day", "weekday:WEEKDAY OF|PREP|FROM|COMMA? week:relative_period", _weekday_of),
    rule("relative_day", "week:relative_period OF|PREP|DASH? weekday:WEEKDAY", _weekday_of),
    rule("relative_day", "count:count weekday:WEEKDAY LATER", _counted_weekdays),
    rule("relative_day", "count:count weekday:WEEKDAY AGO", _counted_weekdays_ago),
    rule("relative_day", "weekday:WEEKDAY day:relative_day", _that_weekday),
    rule("relative_day", "n:ordinal? weekday:WEEKDAY held:AFTER it:day|relative_day", _weekday_from),
    rule("relative_day", "weekday:WEEKDAY held:BEFORE it:day|relative_day", _weekday_until),
)
