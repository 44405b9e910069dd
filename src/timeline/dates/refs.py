"""One word for a period told from the page's (先月, 今年, loni), and what hangs on it (去年3月, 本月十日, 下周三)."""

from typing import Final

from timeline.dates import civil
from timeline.dates.calendar_units import in_week, unit_of
from timeline.dates.feasts import feast
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, day_sense, month_sense, season_sense
from timeline.dates.settle import settle

_LONGEST_YEAR, _LONGEST_MONTH = 366, 31  # days
_COUNTED: Final = ("counted from the date of publication",)


def _period(context: Context, n: int, unit: str) -> Sense:
    sense = unit_of(context, context.day(), unit, n)
    sense.notes = _COUNTED
    return sense


def _week(context: Context, n: int) -> Sense:
    return _period(context, n, "week")


def _weekend(context: Context, n: int) -> Sense:
    return _period(context, n, "weekend")


def _quarter(context: Context, n: int) -> Sense:
    return _period(context, n, "quarter")


def _century(context: Context, n: int) -> Sense:
    return _period(context, n, "century")


def _month(context: Context, n: int) -> Sense:
    return _period(context, n, "month")


def _year(context: Context, n: int) -> Sense:
    return _period(context, n, "year")


def _in_year(context: Context, n: int, date: Meaning) -> Sense:
    """去年3月, 今年5月3日: the month or day of that year."""
    if not isinstance(date, Point) or date.year is not None or date.month is None:
        raise Refusal("a date with a year of its own stands beside “last year” or the like")
    year = civil.from_day(context.day())[0] + n
    return settle(context, Point(year, date.month, date.day, date.weekday, notes=(*date.notes, *_COUNTED)))


def _in_month(context: Context, n: int, d: int) -> Sense:
    """本月十日: the day of that month."""
    year, month, _ = civil.from_day(_month(context, n).first)
    return settle(context, Point(year, month, d, notes=_COUNTED))


def _in_week(context: Context, n: int, weekday: int) -> Sense:
    """下周三, 来週の月曜日: the weekday of that week, Monday to Sunday."""
    return day_sense(in_week(context, context.day() + 7 * n, weekday), _COUNTED)


def _month_in(year: Sense, month: int) -> Sense:
    """Geçen yıl mart: March of that year."""
    if year.precision is not Precision.YEAR or year.last - year.first > _LONGEST_YEAR:
        raise Refusal("a month stands beside something that is no year")
    return month_sense(civil.from_day(year.first)[0], month, year.notes)


def _day_in(context: Context, month: Sense, d: int) -> Sense:
    """Bu ayın 15'i: the 15th of that month."""
    if month.precision is not Precision.MONTH or month.last - month.first > _LONGEST_MONTH:
        raise Refusal("a day stands beside something that is no month")
    year, number, _ = civil.from_day(month.first)
    return settle(context, Point(year, number, d, notes=month.notes))


def _season_of_year(context: Context, n: int, season: str) -> Sense:
    sense = season_sense(civil.from_day(context.day())[0] + n, season)
    sense.notes = _COUNTED
    return sense


def _month_of_year(context: Context, n: int, month: int) -> Sense:
    year = civil.from_day(context.day())[0] + n
    return month_sense(year, month, _COUNTED)


RULES: Final[tuple[Rule, ...]] = (
    rule("relative_period", "n:WEEKREF", _week),
    rule("relative_period", "n:WEEKENDREF", _weekend),
    rule("relative_period", "n:QUARTERREF", _quarter),
    rule("relative_period", "n:CENTURYREF", _century),
    rule("relative_period", "n:MONTHREF", _month),
    rule("yearref", "n:YEARREF", _year),
    rule("feast", "year:yearref OF|PREP? name:FEAST", feast),
    rule("relative_period", "n:YEARREF|REFSEASON OF|PREP? season:SEASON", _season_of_year),
    rule("relative_period", "season:SEASON OF|PREP? n:YEARREF", _season_of_year),
    rule("relative_period", "n:YEARREF", _year),
    rule("feast", "year:plainyear OF name:FEAST", feast),
    rule("period", "year:relative_period OF|PREP? month:MONTH", _month_in),
    rule("relative_day", "month:relative_period OF|PREP? d:D1|D2|ordinal", _day_in),
    rule("relative_day", "d:markedday OF|PREP? month:relative_period", _day_in),
    rule("relative_period", "n:YEARREF OF|PREP? month:MONTH", _month_of_year),
    rule("relative_period", "month:MONTH OF|PREP? n:YEARREF", _month_of_year),
    rule("relative_period", "n:YEARREF OF? date:months", _in_year),
    rule("relative_day", "n:YEARREF OF? date:date", _in_year),
    rule("relative_day", "date:date OF|PREP? n:YEARREF", _in_year),
    rule("relative_day", "n:MONTHREF OF? d:daynum", _in_month),
    rule("relative_day", "d:daynum OF|PREP? n:MONTHREF", _in_month),
    rule("relative_day", "n:REFDAY|WEEKREF OF|PREP? weekday:WEEKDAY", _in_week),
    rule("relative_day", "n:WEEKREF weekday:DAYLETTER", _in_week),
    rule("relative_day", "weekday:WEEKDAY OF|PREP? n:WEEKREF", _in_week),
)
