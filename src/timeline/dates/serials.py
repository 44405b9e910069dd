"""Numbers that count time to senses: 44804 is 31 August 2022 where days count from 1900, 1661904000 in Unix time.

A number is never taken for one unless somebody says that its column holds them.
"""

import re
from typing import Final, Literal

from timeline.dates import civil
from timeline.dates.precision import Precision
from timeline.dates.sense import Refusal, Sense, day_sense

# The first year of a workbook's count: Excel's usual one, and that of old Macintosh files. Unix time counts seconds
# from 1970 in UTC, or thousandths, millionths, billionths of them; in "unix-days" they stand for whole days.
System = Literal["1900", "1904", "unix", "unix-days"]

_NUMBER: Final = re.compile(r"\s*([0-9]{1,7})(?:[.,]([0-9]{1,15}))?\s*")
_UNIX: Final = re.compile(r"\s*(-?[0-9]{1,19})(?:[.,][0-9]{1,15})?\s*")
# Numbers from here on count the next smaller unit: as seconds, 100,000,000,000 is in the year 5138.
_FINER: Final = 100_000_000_000
_ZERO: Final = {"1900": civil.to_day(1899, 12, 30), "1904": civil.to_day(1904, 1, 1)}
_LEAP_FAULT: Final = 60  # Excel counts a 29 February 1900 that there was not; before it, numbers are a day off


def is_number(text: str, system: System) -> bool:
    """Whether a text can be a number of that system; other texts of such a column are read as wordings."""
    return (_UNIX if system in ("unix", "unix-days") else _NUMBER).fullmatch(text) is not None


def unix_seconds(text: str) -> int:
    """The seconds since 1970 of a Unix time in seconds, thousandths, millionths or billionths.

    >>> unix_seconds("1661904000"), unix_seconds("1661904000000"), unix_seconds("-1.5")
    (1661904000, 1661904000, -1)
    """
    match = _UNIX.fullmatch(text)
    if match is None:
        raise Refusal("it is no Unix time", "a number such as 1661904000")
    seconds = int(match[1])
    for _ in range(3):
        if abs(seconds) >= _FINER:
            seconds //= 1000
    return seconds


def read(text: str, system: System) -> Sense:
    """The day of a serial number, to the second where it has a fraction.

    Raises: Refusal: it is no number, or names the day that Excel made up.
    """
    if system in ("unix", "unix-days"):
        return _unix(unix_seconds(text), whole_day=system == "unix-days")
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise Refusal("it is no serial number", "a number such as 44804")
    number = int(match[1])
    if system == "1900":
        if number in (0, _LEAP_FAULT):
            raise Refusal(f"the serial number {number} is no day", "the date, such as 31 August 2022")
        number += number < _LEAP_FAULT
    day = _ZERO[system] + number
    if match[2] is None or not int(match[2]):
        return day_sense(day)
    start = day * civil.DAY + round(float(f"0.{match[2]}") * civil.DAY)
    return Sense(start, start + 1, Precision.SECOND)


def _unix(seconds: int, *, whole_day: bool) -> Sense:
    if whole_day:
        return day_sense(seconds // civil.DAY)
    sense = Sense(seconds, seconds + 1, Precision.SECOND)
    sense.offset = 0
    return sense
