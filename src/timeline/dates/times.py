"""Times of day, with zones, beside a day: 31 August 2022, 23:47; 11.47pm on Wednesday; 2022-08-31T21:47Z."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.relative import period
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, interval
from timeline.dates.settle import settle


def clock(
    h: int,
    m: int | None = None,
    s: int | None = None,
    half: str | None = None,
) -> tuple[int, Precision]:
    """Seconds after midnight, and how finely the time is given; ``half`` is am or pm."""
    if half is not None:
        if not 1 <= h <= 12:
            raise Refusal(f"no clock shows {h} {half}", "a time such as 11.47pm or 23:47")
        h = h % 12 + (12 if half == "pm" else 0)
    if h > 24 or (m or 0) > 59 or (s or 0) > 60 or (h == 24 and (m or s)):
        raise Refusal("there is no such time of day", "a time such as 23:47")
    # A leap second is shown as the second before it: numpy has none.
    second = min(s or 0, 59)
    precision = Precision.HOUR if m is None else Precision.MINUTE if s is None else Precision.SECOND
    return h * 3600 + (m or 0) * 60 + second, precision


def _military(n: int) -> tuple[int, Precision]:
    """2200 hrs."""
    return clock(*divmod(n, 100))


def _named(n: int) -> tuple[int, Precision]:
    return n * 60, Precision.MINUTE


def _zone(n: int = 0, sign: str = "+", h: int = 0, m: int = 0) -> int:
    if h >= 100:
        h, m = divmod(h, 100)
    if h > 14 or m > 59:
        raise Refusal("no time zone is that far from UTC")
    return n + (h * 60 + m) * (1 if sign == "+" else -1)


_NOON, _NIGHT_ENDS = 12 * 3600, 6 * 3600
_LENGTH: Final = {Precision.HOUR: 3600, Precision.MINUTE: 60, Precision.SECOND: 1}


def moment(
    context: Context,
    date: Meaning,
    time: tuple[int, Precision],
    zone: int | None = None,
    part: str | int = 0,
) -> Sense:
    """A time of a day, in its zone where it has one; ``part`` of the day tells which half of it an hour is of."""
    day = settle(context, date)
    if day.precision is not Precision.DAY or day.lo is None or day.interval:
        raise Refusal(
            "a time stands beside something that is no day", "the day with the time, as 31 August 2022, 23:47"
        )
    seconds, precision = time
    if seconds < _NOON and (part == "pm" or (part == "night" and seconds >= _NIGHT_ENDS)):
        seconds += _NOON
    start = day.lo + seconds
    sense = Sense(start, start + _LENGTH[precision], precision, day.notes)
    sense.approximate, sense.uncertain, sense.offset = day.approximate, day.uncertain, zone
    return sense


def day_of(context: Context, date: Meaning) -> Sense:
    """Friday evening, tomorrow before 4pm: the day."""
    return settle(context, date)


def _hour(context: Context, date: Meaning, h: int, part: str | int = 0) -> Sense:
    """Tomorrow at 10."""
    found = moment(context, date, clock(h), part=part)
    if part:
        return found
    found.notes = (*found.notes, "the hour is taken as written, before noon up to 12")
    return found


def _in_part(context: Context, n: int, part: str | int, time: tuple[int, Precision]) -> Sense:
    """This evening at 6:30, tonight at 8."""
    return moment(context, period(context, "day", n), time, part=part)


def _part_hour(context: Context, n: int, part: str | int, h: int) -> Sense:
    """This afternoon at 3."""
    return _in_part(context, n, part, clock(h))


def _at_night(context: Context, n: int, time: tuple[int, Precision]) -> Sense:
    return _in_part(context, n, "night", time)


def _hour_at_night(context: Context, h: int, n: int) -> Sense:
    """8 tonight."""
    return _at_night(context, n, clock(h))


def _hours_of(context: Context, date: Meaning, h: int, end: tuple[int, Precision]) -> Sense:
    """Tomorrow from 7 to 9pm: both of one half of the day, where that puts them in order."""
    seconds, _ = begin = clock(h)
    if seconds + _NOON < end[0]:
        begin = clock(h + 12)
    return _until_time(moment(context, date, begin), end)


def _past(unit: str, h: int, half: str | None = None) -> tuple[int, Precision]:
    """Half past six, quarter past five."""
    minutes = {"half": 30, "quarter": 15}.get(unit)
    if minutes is None:
        raise Refusal("a length of time is no date")
    return clock(h, minutes, half=half)


def _to(h: int, unit: str = "minute", n: int = 15, half: str | None = None) -> tuple[int, Precision]:
    """Quarter to nine, 20 minutes to 2 pm."""
    if unit not in ("quarter", "minute") or not 0 < n < 60:
        raise Refusal("a length of time is no date")
    seconds, _ = clock(h, 0, half=half)
    return (seconds - n * 60) % civil.DAY, Precision.MINUTE


def _figures_to(n: int, h: int, half: str | None = None) -> tuple[int, Precision]:
    """20 to 9; in 10 to 12 the first may be an hour too."""
    if n < h:
        raise Refusal("its figures may be two hours, or minutes before an hour", "the time as 11:50, or 10:00 to 12:00")
    return _to(h, n=n, half=half)


def _until_time(first: Sense, time: tuple[int, Precision]) -> Sense:
    """10 pm to midnight: the end may lie in the next day."""
    seconds, precision = time
    start = first.first * civil.DAY + seconds
    if first.lo is not None and seconds >= _NOON and start - first.lo > _NOON:
        # 3:00-4:00pm: both are of the afternoon.
        first = Sense(first.lo + _NOON, (first.hi or 0) + _NOON, first.precision, first.notes)
    if first.lo is not None and start <= first.lo:
        # 午後3時から5時: the end may leave unsaid that it is of the afternoon too.
        start += _NOON if seconds < _NOON and start + _NOON > first.lo else civil.DAY
    last = Sense(start, start + _LENGTH[precision], precision)
    last.offset = first.offset
    return interval(first, last)


def _times_of(
    context: Context, begin: tuple[int, Precision], end: tuple[int, Precision], date: Meaning, part: str | int = 0
) -> Sense:
    """10:00–11:30, 13 May 2022."""
    return _until_time(moment(context, date, begin, part=part), end)


def _unix(
    context: Context,
    weekday: int,
    month: int,
    day: int,
    time: tuple[int, Precision],
    year: int,
    zone: int | None = None,
) -> Sense:
    return moment(context, Point(year, month, day, weekday), time, zone)


_OPEN: Final = "FROM|AFTER|BETWEEN"
_SHUT: Final = "DASH|TO|AND|BEFORE"
_HOUR: Final = "D1|D2|NUMBER"

RULES: Final[tuple[Rule, ...]] = (
    rule("time", "h:D1|D2 COLON m:D2|D1 COLON s:D2 DOT|DECIMAL D1|D2|D3|D6 half:AMPM?", clock),
    rule("time", "h:D1|D2 COLON m:D2|D1 COLON s:D2 half:AMPM?", clock),
    rule("time", "h:D1|D2 COLON m:D2|D1 half:AMPM?", clock),
    rule("time", "h:D1|D2 DOT m:D2 half:AMPM?", clock),
    rule("time", "h:D1|D2|NUMBER half:AMPM", clock),
    rule("time", "h:D1|D2 OCLOCK m:D2", clock),
    rule("time", "h:D1|D2|NUMBER OCLOCK half:AMPM?", clock),
    rule("time", "n:D4 OCLOCK", _military),
    rule("time", "D2? n:CLOCK", _named),
    rule("time", "unit:UNIT PAST h:D1|D2|NUMBER half:AMPM?", _past),
    rule("time", "unit:UNIT TOTHEHOUR h:D1|D2|NUMBER half:AMPM?", _to),
    rule("time", "n:NUMBER TOTHEHOUR h:D1|D2|NUMBER half:AMPM?", _to),
    rule("time", "n:D1|D2|NUMBER unit:UNIT TOTHEHOUR h:D1|D2|NUMBER half:AMPM?", _to),
    rule("time", "n:D1|D2 TOTHEHOUR h:D1|D2|NUMBER half:AMPM?", _figures_to),
    rule("sign", "HYPHEN", lambda: "-"),
    rule("sign", "DASH", lambda: "-"),
    rule("sign", "it:plus"),
    rule("plus", "PLUS", lambda: "+"),
    rule("zone", "n:ZONE", _zone),
    rule("zone", "LOCALZONE", lambda: None),
    rule("zone", "OPEN it:zone CLOSE"),
    # 10:00-11:30 is a range; 10:00-04:30 with a zone is ISO's, and read as such
    rule("zone", "sign:plus h:D1|D2 COLON m:D2", _zone),
    rule("zone", "sign:plus h:D2|D4", _zone),
    rule("zone", "sign:sign h:D4", _zone),
    rule("zone", "ZONE sign:sign h:D1|D2 COLON m:D2", _zone),
    rule("zone", "ZONE sign:sign h:D1|D2|D4 OPEN ZONE|LOCALZONE CLOSE", _zone),
    rule("zone", "ZONE sign:sign h:D1|D2|D4", _zone),
    rule("some_day", "it:day|relative_day"),
    rule("moment", "n:REF part:DAYPART AT h:D1|D2", _part_hour),
    rule("moment", "n:NIGHT COMMA|PREP? time:time", _at_night),
    rule("moment", "time:time n:NIGHT", _at_night),
    rule("moment", "h:D1|D2 n:NIGHT", _hour_at_night),
    rule("moment", "date:some_day COMMA|PREP|HYPHEN|DASH|COLON? part:DAYPART? PREP? time:time zone:zone?", moment),
    rule("moment", "date:some_day COMMA|PREP? time:time PREP? part:DAYPART", moment),
    rule("moment", "time:time zone:zone? PREP? part:DAYPART? PREP|COMMA? date:some_day", moment),
    rule("moment", "time:time PREP? date:some_day part:DAYPART", moment),
    rule("moment", "n:REF part:DAYPART COMMA|PREP? time:time", _in_part),
    rule("moment", "date:some_day part:DAYPART? AT h:D1|D2", _hour),
    rule("moment", "date:some_day AT h:D1|D2 PREP? part:DAYPART", _hour),
    rule("moment", "AT? h:D1|D2 PREP? part:DAYPART PREP? date:some_day", _hour),
    rule("moment", "date:some_day T time:time zone:zone?", moment),
    rule("moment", "date:some_day PREP? DAYPART|AMPM", day_of),
    rule("moment", "DAYPART OF|PREP? date:some_day", day_of),
    rule("moment", "date:some_day BEFORE|AFTER|CIRCA time", day_of),
    rule("moment", "BEFORE|AFTER time PREP|COMMA? date:some_day", day_of),
    rule("clocked", "first:moment DASH|TO time:time", _until_time),
    rule("clocked", "FROM? begin:time DASH|TO end:time PREP|COMMA? date:some_day", _times_of),
    rule("clocked", "date:some_day COMMA|PREP? FROM? h:D1|D2 DASH|TO end:time", _hours_of),
    rule("clocked", "date:some_day COMMA? FROM begin:time DASH|TO end:time", _times_of),
    rule(
        "clocked",
        f"date:some_day COMMA|PREP|OF? {_OPEN} begin:time {_SHUT} end:time UPTO? PREP? part:DAYPART?",
        _times_of,
    ),
    rule("clocked", f"date:some_day COMMA|PREP|OF? {_OPEN} h:{_HOUR} {_SHUT} PREP? end:time UPTO?", _hours_of),
    rule("clocked", "date:some_day COMMA|OF? begin:time DASH|TO end:time UPTO?", _times_of),
    rule("clocked", f"{_OPEN} begin:time {_SHUT} end:time UPTO? PREP|COMMA|OF? date:some_day", _times_of),
    rule("clocked", f"{_OPEN} h:{_HOUR} {_SHUT} PREP? end:time UPTO? PREP|COMMA|OF? date:some_day", _hours_of),
    rule("moment", "weekday:WEEKDAY month:MONTH day:D1|D2 time:time zone:zone? year:D4", _unix),
)
