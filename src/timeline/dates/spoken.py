"""Times and lengths as they are said: a year and a half ago, this evening at nine, five to half past two."""

from typing import Final

from timeline.dates.grammar import Rule, rule
from timeline.dates.offsets import Length
from timeline.dates.precision import Precision
from timeline.dates.relative import period
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, interval
from timeline.dates.times import clock, day_of, moment

_HALVES: Final = {"year": (6, "month"), "month": (15, "day"), "hour": (30, "minute"), "day": (12, "hour")}
_HOURS_MINUTES: Final = 60
_MONTHS_OF_YEAR: Final = 12


def _and_half(unit: str, n: int = 1) -> Length:
    """Un año y medio, полтора года, 一年半: eighteen months."""
    if unit not in _HALVES:
        raise Refusal("a length of time is no date")
    half, smaller = _HALVES[unit]
    if unit == "year":
        return ((n * _MONTHS_OF_YEAR + half, smaller),)
    if unit == "hour":
        return ((n * _HOURS_MINUTES + half, smaller),)
    return ((n, unit), (half, smaller))


def _minutes_from(n: int, sign: int, h: int, half: int = 0, part: str | None = None) -> tuple[int, Precision]:
    """Tien over acht, vijf voor half drie; ``half`` counts within the hour before."""
    if not 0 < n < 60:
        raise Refusal("there is no such time of day", "a time such as 23:47")
    hours, minutes = divmod(((h - 1) * 60 + half if half else h * 60) + sign * n, 60)
    return clock(hours % (12 if part else 24) or (12 if part else 0), minutes, half=part)


def _minutes_on(h: int, sign: int, n: int, part: str | None = None) -> tuple[int, Precision]:
    """Las tres y diez, sept heures moins dix."""
    return _minutes_from(n, sign, h, part=part)


def _to_ordinal(m: int, h: int, part: str | None = None) -> tuple[int, Precision]:
    """В половине восьмого, пів на восьму: half past seven."""
    hour = (h - 1) % 24
    return clock(hour or (12 if part else 0), m, half=part)


def _quarter_from(past: int, h: int, part: str | None = None) -> tuple[int, Precision]:
    """Чверть на восьму is to the hour; за чверть восьма, без четверти восемь before it."""
    return clock(h - (past < 0), past % 60, half=part)


def _at_quarter(h: int, m: int, half: str = "am") -> tuple[int, Precision]:
    """三点一刻: a quarter past three."""
    return clock(h % 12 + 12 if half == "pm" else h, m)


def _in_afternoon(context: Context, n: int, time: tuple[int, Precision]) -> Sense:
    """Vanmiddag om 3 uur."""
    return moment(context, period(context, "day", n), time, part="pm")


def _hours_in(context: Context, date: Meaning, part: str | int, a: int, b: int) -> Sense:
    """Yarın öğleden sonra 3'ten 5'e kadar."""
    return interval(moment(context, date, clock(a), part=part), moment(context, date, clock(b), part=part))


def _at_hour(context: Context, date: Meaning, h: int) -> Sense:
    """火曜日の9時."""
    return moment(context, date, clock(h))


def _on_day(context: Context, d: int, time: tuple[int, Precision], part: str | int = 0) -> Sense:
    """The day of a month alone, with a time: el 15 a las tres y media."""
    if d < 1:
        raise Refusal("a time stands beside something that is no day", "the day with the time")
    return moment(context, Point(None, None, d), time, part=part)


def _on_number(context: Context, d: int, time: tuple[int, Precision], part: str | int = 0) -> Sense:
    """El 15 a las 3.30; "2 a 1" is a score."""
    if time[1] is Precision.HOUR and not part:
        raise Refusal("a number stands beside a time", "the day with its month")
    return _on_day(context, d, time, part)


_HOUR: Final = "h:D1|D2|NUMBER"

RULES: Final[tuple[Rule, ...]] = (
    rule("length", "n:count unit:UNIT ANDHALF", _and_half),
    rule("length", "n:count ANDHALF unit:UNIT", _and_half),
    rule("length", "unit:UNIT ANDHALF", _and_half),
    rule("length", "n:HALVES unit:UNIT", _and_half),
    rule("length", "unit:SPAN", lambda unit: ((1, unit),)),
    rule("length", "n:DAYS", lambda n: ((n, "day"),)),
    rule("time", f"n:D1|D2|NUMBER sign:MINUTESFROM half:TOHOUR? {_HOUR} OCLOCK? part:AMPM?", _minutes_from),
    rule("time", f"{_HOUR} OCLOCK sign:MINUTESON n:D1|D2|NUMBER part:AMPM?", _minutes_on),
    rule("halftime", f"half:AMPM {_HOUR} OCLOCK m:QUARTERMARK", _at_quarter),
    rule("time", f"{_HOUR} OCLOCK m:QUARTERMARK", _at_quarter),
    rule("time", f"AT {_HOUR} OCLOCK? sign:MINUTESON n:D1|D2|NUMBER part:AMPM?", _minutes_on),
    rule("time", "m:TOHOUR h:ORDINAL OCLOCK? part:AMPM?", _to_ordinal),
    rule("time", "past:PASTHOUR h:D1|D2|NUMBER|ORDINAL OCLOCK? part:AMPM", _quarter_from),
    rule("time", "past:PASTHOUR h:ORDINAL", _quarter_from),
    rule("time", "AT h:ordinal OCLOCK? half:AMPM?", clock),
    rule("time", "OCLOCK h:ORDINAL half:AMPM?", clock),
    rule("time", "h:HOURAT half:AMPM?", clock),
    rule("time", "m:TOHOUR h:HOURAT", _to_ordinal),
    rule("moment", "date:some_day OF DAYPART|AMPM", day_of),
    rule("moment", f"date:some_day OF {_HOUR} OCLOCK", _at_hour),
    rule("clocked", "date:some_day part:DAYPART FROM|AFTER? a:D1|D2 TO|DASH b:D1|D2 UPTO?", _hours_in),
    rule("moment", "n:AFTERNOON COMMA|PREP? time:time", _in_afternoon),
    rule("moment", "time:time n:AFTERNOON", _in_afternoon),
    rule("moment", "d:ordinal|markedday COMMA|OF|PREP? time:time PREP? part:DAYPART?", _on_day),
    rule("moment", "d:D1|D2 PREP? time:time PREP? part:DAYPART?", _on_number),
)
