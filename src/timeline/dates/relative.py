"""What is told from the page's own day, week, month …: yesterday, last Friday, next month, Friday of last week."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import unit_of, units_of, week_of
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import (
    Context,
    Meaning,
    Point,
    Refusal,
    Sense,
    day_sense,
    days_sense,
    season_sense,
    years_sense,
)
from timeline.dates.settle import settle

_NOTE: Final = ("counted from the date of publication",)
_SATURDAY: Final = 5


def _day(context: Context, days: int) -> Sense:
    return day_sense(context.day() + days, _NOTE)


def _days_beyond(context: Context, n: int, days: int) -> Sense:
    """2 day before yesterday, whose last three words alone are a day too."""
    if abs(days) != 2:
        raise Refusal("its parts do not go together")
    return _day(context, days // 2 * (n + 1))


def period(context: Context, unit: str, n: int) -> Sense:
    """Last month, this week, next year."""
    if unit == "day":
        return _day(context, n)
    sense = unit_of(context, context.day(), unit, n) if unit != "year" else _year(context, n)
    sense.notes = _NOTE
    return sense


def _year(context: Context, n: int) -> Sense:
    """This year is known where only the page's month or year is."""
    known = context.anchor is not None and context.anchor.last - context.anchor.first < 366
    year = civil.from_day(context.anchor.last if context.anchor and known else context.day())[0]
    return years_sense(year + n, year + n)


def _this(context: Context, unit: str) -> Sense:
    """The month, in "the end of the month"."""
    return period(context, unit, 0)


def _only_beside(held: int) -> None:
    """The day before and the day after; a day until or since is none."""
    if held:
        raise Refusal("its parts do not go together")


def _one_on(context: Context, unit: str, held: int) -> Sense:
    """The day after."""
    _only_beside(held)
    return period(context, unit, 1)


def _one_back(context: Context, unit: str, held: int) -> Sense:
    _only_beside(held)
    return period(context, unit, -1)


def _two_on(context: Context, unit: str) -> Sense:
    return period(context, unit, 2)


def _two_back(context: Context, unit: str) -> Sense:
    return period(context, unit, -2)


def several(context: Context, n: int, count: int, unit: str) -> Sense:
    """The last two weeks, the next three days: whole units, the present one not held."""
    if n == 0 or not 1 <= count <= 1000:
        raise Refusal("a length of time is no date")
    first, last = (-count, -1) if n < 0 else (1, count)
    sense = units_of(context, context.day(), unit, first, last)
    sense.notes = _NOTE
    return sense


def working_days(context: Context, n: int, count: int, unit: str) -> Sense:
    """The last four working days."""
    if n == 0 or unit != "day" or not 1 <= count <= 1000:
        raise Refusal("a length of time is no date")
    step = 1 if n > 0 else -1
    day = context.day()
    found: list[int] = []
    while len(found) < count:
        day += step
        if civil.weekday(day) < 5:
            found.append(day)
    return days_sense(min(found), max(found), Precision.WEEK, _NOTE)


def _earlier(context: Context, it: Sense) -> Sense:
    """Earlier this year: from its beginning to the page's day."""
    sense = days_sense(it.first, max(it.first, min(it.last, context.day())), it.precision, _NOTE)
    sense.approximate = True
    return sense


def _later(context: Context, it: Sense) -> Sense:
    """Later this week: from the page's day to its end."""
    sense = days_sense(min(it.last, max(it.first, context.day())), it.last, it.precision, _NOTE)
    sense.approximate = True
    return sense


def _rest(context: Context, it: Meaning) -> Sense:
    """The rest of June."""
    return _later(context, settle(context, it))


def _coming_unit(context: Context, unit: str) -> Sense:
    """Komend weekend: of this week where it has not begun; a week, month or year is the next one."""
    if unit == "weekend" and civil.weekday(context.day()) < _SATURDAY:
        return period(context, unit, 0)
    return period(context, unit, 1)


def _ref_month(context: Context, n: int, unit: str, it: Point) -> Sense:
    """El próximo mes de octubre, le mois de mai dernier."""
    if unit != "month" or it.day is not None:
        raise Refusal("its parts do not go together")
    return ref_date(context, n, it)


def ref_date(context: Context, n: int, it: Meaning) -> Sense:
    """Next March, last 6 April: the one after, or before, the page's day; this March: of the same year."""
    if isinstance(it, Sense) or it.year is not None or it.month is None:
        raise Refusal("“last” or “next” stands beside a date that has its year")
    today = context.day()
    year = civil.from_day(today)[0]
    years = [one for one in range(year - 9, year + 10) if (it.day or 1) <= civil.month_length(one, it.month)]
    return _referred([settle(context, Point(one, it.month, it.day)) for one in years], n, today, year)


def ref_season(context: Context, n: int, season: str) -> Sense:
    """Last winter, this summer."""
    today = context.day()
    year = civil.from_day(today)[0]
    if n == 0:
        # In January, this winter is the one that began the year before.
        before = season_sense(year - 1, season)
        return before if before.last >= today else season_sense(year, season)
    return _referred([season_sense(one, season) for one in range(year - 3, year + 4)], n, today, year)


def _referred(candidates: list[Sense], n: int, today: int, year: int) -> Sense:
    if n < 0:
        fitting = [one for one in candidates if one.last < today][::-1]
    elif n > 0:
        fitting = [one for one in candidates if one.first > today]
    else:
        fitting = [one for one in candidates if civil.from_day(one.first)[0] == year]
    if len(fitting) < max(abs(n), 1):
        raise Refusal("there is no such day near the date of publication")
    chosen = fitting[max(abs(n), 1) - 1]
    chosen.notes = _NOTE
    return chosen


def _to_date(context: Context, unit: str) -> Sense:
    """Year to date."""
    sense = unit_of(context, context.day(), unit)
    return days_sense(sense.first, context.day(), sense.precision, _NOTE)


def of_same_unit(context: Context, unit: str, it: Meaning) -> Sense:
    """The week of 7 October, the month of May, the year of 1999."""
    sense = settle(context, it)
    if unit == "week" and sense.precision is Precision.DAY:
        # "The week of Sunday 6 October" is told by those whose weeks begin so.
        begin = sense.first if civil.weekday(sense.first) == 6 else week_of(context, sense.first)
        return days_sense(begin, begin + 6, Precision.WEEK, sense.notes)
    if unit == "weekend" and sense.precision is Precision.DAY:
        begin = week_of(context, sense.first)
        return days_sense(begin + 5, begin + 6, Precision.WEEK, sense.notes)
    if unit == "day" and sense.precision.rank > Precision.DAY.rank:
        return sense
    if sense.precision.value != unit:
        raise Refusal("its parts do not go together")
    return sense


def _unit_after(context: Context, unit: str, held: int, it: Meaning) -> Sense:
    """The day after 4 February, and the week starting on it (``held``)."""
    sense = settle(context, it)
    if sense.precision is not Precision.DAY:
        raise Refusal("its parts do not go together")
    if held and unit == "week":
        return days_sense(sense.first, sense.first + 6, Precision.WEEK, sense.notes)
    if held:
        raise Refusal("its parts do not go together")
    return _unit_beside(context, unit, 1, sense)


def _unit_starting(context: Context, unit: str, it: Meaning) -> Sense:
    """The week beginning 5 May."""
    return _unit_after(context, unit, 1, it)


def _unit_ending(context: Context, unit: str, it: Meaning) -> Sense:
    """The week ending 5 May."""
    sense = settle(context, it)
    if unit != "week" or sense.precision is not Precision.DAY:
        raise Refusal("its parts do not go together")
    return days_sense(sense.first - 6, sense.first, Precision.WEEK, sense.notes)


def _unit_before(context: Context, unit: str, it: Meaning, held: int = 0) -> Sense:
    """The day before 4 February; last month to now is a range."""
    _only_beside(held)
    return _unit_beside(context, unit, -1, settle(context, it))


def _day_after(context: Context, unit: str, held: int, it: Meaning) -> Sense:
    """The day after 4 July, before it is anything after it."""
    if unit != "day":
        raise Refusal("its parts do not go together")
    return _unit_after(context, unit, held, it)


def _day_before(context: Context, unit: str, it: Meaning) -> Sense:
    if unit != "day":
        raise Refusal("its parts do not go together")
    return _unit_before(context, unit, it)


def _day_beside(context: Context, days: int, it: Meaning) -> Sense:
    """Le lendemain du 4 juillet, la veille de Noël."""
    if abs(days) != 1:
        raise Refusal("its parts do not go together")
    return _unit_beside(context, "day", days, settle(context, it))


def _unit_beside(context: Context, unit: str, n: int, day: Sense) -> Sense:
    found = unit_of(context, day.first, unit, n)
    found.notes = day.notes
    return found


def _one_day_in(context: Context, n: int, unit: str, it: Meaning) -> Sense:
    """One day in May 2022."""
    if n != 1 or unit != "day":
        raise Refusal("a length of time is no date")
    return settle(context, it)


RULES: Final[tuple[Rule, ...]] = (
    rule("relative_day", "days:DAYREF", _day),
    rule("relative_day", "n:D1|D2|NUMBER days:DAYREF", _days_beyond),
    rule("relative_day", "unit:UNIT!PLURAL held:AFTER OF|FROM? it:day|relative_day", _day_after),
    rule("relative_day", "it:day TO held:POSTAFTER unit:UNIT!PLURAL", _day_after),
    rule("relative_day", "unit:UNIT!PLURAL BEFORE OF|FROM? it:day|relative_day", _day_before),
    rule("relative_day", "days:DAYREF!DAYPART OF it:day|relative_day", _day_beside),
    rule("relative_day", "n:REF|REFPRE it:bare_date", ref_date),
    rule("bare_date", "it:date|months"),
    rule("relative_period", "COMING unit:UNIT!PLURAL", _coming_unit),
    rule("relative_period", "n:REF|REFPRE unit:UNIT!PLURAL", period),
    rule("relative_period", "n:REF unit:UNIT OF it:bare_date", _ref_month),
    rule("relative_period", "unit:UNIT OF it:bare_date n:REF", _ref_month),
    rule("relative_period", "unit:UNIT n:REF", period),
    rule("relative_period", "unit:UNIT held:AFTER", _one_on),
    rule("relative_period", "unit:UNIT held:BEFORE", _one_back),
    rule("relative_period", "unit:UNIT AFTERNEXT", _two_on),
    rule("relative_period", "unit:UNIT BEFORELAST", _two_back),
    rule("relative_period", "PREP? n:REF|REFPRE count:count unit:UNIT", several),
    rule("relative_period", "count:count n:REF unit:UNIT", several),
    rule("relative_period", "n:REF|REFPRE count:FEW unit:UNIT", several),
    rule("relative_period", "n:REF|REFPRE count:count BUSINESS unit:UNIT", working_days),
    rule("relative_period", "n:REF|REFPRE season:SEASON", ref_season),
    rule("relative_period", "unit:UNIT TODATE", _to_date),
    rule("relative_period", "unit:UNITTODATE", _to_date),
    rule("relative_period", "EARLIER PREP? it:relative_period|this_unit", _earlier),
    rule("relative_period", "REST PREP|OF? it:relative_period|this_unit", _later),
    rule("relative_period", "REST OF|PREP? it:months|plainyear", _rest),
    rule("relative_period", "LATER PREP? it:relative_period|this_unit", _later),
    rule(
        "relative_period", "unit:UNIT!PLURAL OF|PREP it:day|relative_day|months|plainyear|season|decade", of_same_unit
    ),
    rule("relative_period", "unit:UNIT STARTING it:day|relative_day", _unit_starting),
    rule("relative_period", "unit:WEEKBEGINS it:day|relative_day", _unit_starting),
    rule("relative_period", "unit:WEEKENDS it:day|relative_day", _unit_ending),
    rule("relative_period", "unit:UNIT!PLURAL held:AFTER it:day|relative_day", _unit_after),
    rule("relative_period", "unit:UNIT ENDING it:day|relative_day", _unit_ending),
    rule("relative_period", "unit:UNIT!PLURAL held:BEFORE it:day|relative_day", _unit_before),
    rule("relative_period", "n:NUMBER unit:UNIT OF|PREP it:months|plainyear|season|decade", _one_day_in),
    rule("this_unit", "unit:UNIT", _this),
)
