"""EDTF (ISO 8601-2:2019, levels 0 to 2, in the years that calendars of people reach) to senses.

Level 2's qualification of parts (``2004-06-~11``) qualifies the whole here, a set is read to its first and last
member, and unknown digits are read to the first and last date they allow.
"""

import re
from typing import Final

from timeline.dates import civil
from timeline.dates.edtf import SEASON_CODES, spanned
from timeline.dates.precision import Precision
from timeline.dates.sense import (
    Refusal,
    Sense,
    check_day,
    check_month,
    check_order,
    day_sense,
    interval,
    month_sense,
    months_sense,
    years_sense,
)

# What can be EDTF at all; a guard, so that no other text pays for it.
LOOKS_LIKE: Final = re.compile(
    r"(?![?~%]-)[-\[{./?~%]{0,3}[0-9XY][-0-9XYEST:+Z?~%/.,\[\]{} ]*(?:/(?:open|unknown))?"
    r"|(?:open|unknown)/-?[0-9XY][-0-9X?~%]*"
)

_Q: Final = r"[?~%]?"
_DATE: Final = re.compile(
    rf"{_Q}(?P<year>-?[0-9X]{{4}}){_Q}(?:-{_Q}(?P<month>[0-9X]{{2}}){_Q}(?:-{_Q}(?P<day>[0-9X]{{2}}){_Q})?)?"
    r"(?:[T ](?P<hour>[0-9]{2})(?::(?P<minute>[0-9]{1,2})(?::(?P<second>[0-9]{1,2})(?:\.[0-9]{1,9})?)?)?"
    r"(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?[?~%]?"
)
_COMPACT: Final = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_LONG_YEAR: Final = re.compile(r"Y(-?[0-9]{1,9})(?:E([0-9]{1,2}))?(?:S[0-9]+)?")
_ROUNDED_YEAR: Final = re.compile(r"(-?[0-9]{4})S([1-4])")
_OPEN: Final = frozenset(("", "..", "open", "unknown"))  # the words are of the first draft of EDTF
# What stands in the month's place of a season, quarter, third or half: its first month, length and precision
CODES: Final = {
    **{code: (month, 3, Precision.SEASON) for month, code in SEASON_CODES.items()},
    **{code + 4: (month, 3, Precision.SEASON) for month, code in SEASON_CODES.items()},  # named as of the north
    29: (9, 3, Precision.SEASON),  # the south's spring, and on
    30: (12, 3, Precision.SEASON),
    31: (3, 3, Precision.SEASON),
    32: (6, 3, Precision.SEASON),
    **{33 + n: (1 + 3 * n, 3, Precision.QUARTER) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4, Precision.YEAR) for n in range(3)},
    **{40 + n: (1 + 6 * n, 6, Precision.YEAR) for n in range(2)},
}


class NotEdtf(Refusal):
    """The text is not written in EDTF at all, as against one that names no date."""


def read(text: str) -> Sense:
    """The sense of an EDTF expression.

    Raises: Refusal: it is none.
    """
    text = text.strip()
    if text[:1] in ("[", "{") and text[-1:] in ("]", "}"):
        return _set(text[1:-1])
    first, slash, last = text.partition("/")
    if not slash:
        return _date(text)
    return interval(_end(first.strip()), _end(last.strip()))


def _end(text: str) -> Sense | None:
    return None if text in _OPEN else _date(text)


def _set(text: str) -> Sense:
    """One of several, or all of them: from the first to the last."""
    members = [_member(part.strip()) for part in text.split(",")]
    lo = min((one.lo for one in members if one.lo is not None), default=None)
    hi = max((one.hi for one in members if one.hi is not None), default=None)
    lo = None if members[0].lo is None else lo
    hi = None if members[-1].hi is None else hi
    if lo is None and hi is None:
        raise Refusal("neither a beginning nor an end was found in it")
    precision = members[0].precision if lo is None or hi is None else spanned(lo, hi)
    sense = Sense(lo, hi, precision)
    sense.approximate = any(one.approximate for one in members)
    sense.uncertain = any(one.uncertain for one in members)
    sense.offset = members[0].offset
    return sense


def _member(text: str) -> Sense:
    first, dots, last = text.partition("..")
    if not dots:
        return _date(text)
    left, right = _end(first), _end(last)
    known = left or right
    if known is None:
        raise Refusal("neither a beginning nor an end was found in it")
    check_order(left, right)
    sense = Sense(left.lo if left else None, right.hi if right else None, known.precision)
    sense.approximate = any(one.approximate for one in (left, right) if one)
    sense.uncertain = any(one.uncertain for one in (left, right) if one)
    sense.offset = known.offset
    return sense


def _date(text: str) -> Sense:
    compact = _COMPACT.fullmatch(text)
    if compact:
        year, month, day, hour, minute, second, zone = compact.groups("")
        text = f"{year}-{month}-{day}T{hour}:{minute}{second and ':' + second}{zone}"
    match = _DATE.fullmatch(text)
    sense = _other_year(text) if match is None else _matched(match)
    sense.approximate = "~" in text or "%" in text
    sense.uncertain = "?" in text or "%" in text
    return sense


def _other_year(text: str) -> Sense:
    long = _LONG_YEAR.fullmatch(text)
    if long:
        year = int(long[1]) * 10 ** int(long[2] or 0)
        return years_sense(year, year)
    rounded = _ROUNDED_YEAR.fullmatch(text)
    if rounded:
        scale = 10 ** (4 - int(rounded[2]))
        first = int(rounded[1]) // scale * scale
        return years_sense(first, first + scale - 1, _SCALES[scale])
    raise NotEdtf("it is no EDTF", "EDTF, such as 2022-08-31, 2022-05, 2017~ or 2022-05-23/2022-05-28")


_SCALES: Final = {1: Precision.YEAR, 10: Precision.DECADE, 100: Precision.CENTURY, 1000: Precision.MILLENNIUM}


def _matched(match: re.Match[str]) -> Sense:
    year, month, day = match["year"], match["month"], match["day"]
    if match["hour"] is not None:
        if day is None or "X" in year + month + day:
            raise Refusal("a time stands beside something that is no day")
        return _moment(match, _exact_day(int(year), int(month), int(day)))
    if "X" in year:
        return _masked_years(year, month, day)
    number = int(year)
    if month == "XX" and day not in (None, "XX"):
        begin, end = _matched_part(number, "01", day), _matched_part(number, "12", day)
        return Sense(begin.lo, end.hi, Precision.YEAR, ("that day of one of its months",))
    if month is None or month == "XX":
        return years_sense(number, number)
    code = int(month) if month.isdecimal() else 0
    if code in CODES and day is None:
        start, count, precision = CODES[code]
        return months_sense(number, start, count, precision)
    if "X" in month:
        raise Refusal("only one digit of the month is known", "the month, or XX where it is unknown")
    check_month(code)
    if day is None or day == "XX":
        return month_sense(number, code)
    if "X" in day:
        return _masked_days(number, code, day)
    return _exact_day(number, code, int(day))


def _exact_day(year: int, month: int, day: int) -> Sense:
    check_day(year, month, day)
    return day_sense(civil.to_day(year, month, day))


def _masked_days(year: int, month: int, day: str) -> Sense:
    length = civil.month_length(year, month)
    days = [one for one in range(1, length + 1) if re.fullmatch(day.replace("X", "."), f"{one:02d}")]
    if not days:
        raise Refusal("no day of that month has these digits")
    first, last = _exact_day(year, month, days[0]), _exact_day(year, month, days[-1])
    return Sense(first.lo, last.hi, Precision.MONTH)


def _masked_years(year: str, month: str | None, day: str | None) -> Sense:
    """197X, 15XX-12-25: from the first to the last of the years that the digits allow."""
    sign, digits = (-1, year[1:]) if year[0] == "-" else (1, year)
    known = digits.rstrip("X")
    if "X" in known or not known:
        raise Refusal("its known digits do not come first", "a year such as 19XX or 197X")
    scale = 10 ** (4 - len(known))
    first = int(known) * scale
    bounds = sorted((sign * first, sign * (first + scale - 1)))
    if month is None or month == "XX":
        return years_sense(bounds[0], bounds[1], _SCALES[scale])
    begin, end = _matched_part(bounds[0], month, day), _matched_part(bounds[1], month, day)
    return Sense(begin.lo, end.hi, _SCALES[scale], ("that date of one of these years",))


def _matched_part(year: int, month: str, day: str | None) -> Sense:
    check_month(int(month) if month.isdecimal() else 0)
    if day is None or day == "XX":
        return month_sense(year, int(month))
    number = int(day) if day.isdecimal() else 0
    # 29 February of some year: the years between may have it where the bounds do not.
    return _exact_day(year, int(month), min(number, civil.month_length(year, int(month))))


_LENGTH: Final = {Precision.HOUR: 3600, Precision.MINUTE: 60, Precision.SECOND: 1}


def _moment(match: re.Match[str], day: Sense) -> Sense:
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise Refusal("there is no such time of day", "a time such as 23:47")
    precision = Precision.HOUR
    if match["minute"] is not None:
        precision = Precision.MINUTE if match["second"] is None else Precision.SECOND
    start = day.first * civil.DAY + hour * 3600 + minute * 60 + min(second, 59)
    sense = Sense(start, start + _LENGTH[precision], precision)
    sense.offset = _offset(match["zone"])
    return sense


def _offset(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone == "Z":
        return 0
    digits = zone[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    if hours > 14 or minutes > 59:
        raise Refusal("no time zone is that far from UTC")
    return (hours * 60 + minutes) * (-1 if zone[0] == "-" else 1)
