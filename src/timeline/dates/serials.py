"""A spreadsheet's serial numbers of days to senses: 44804 is 31 August 2022 where days count from 1900.

A number is never taken for one unless somebody says that its column holds them.
"""

import re
from typing import Final, Literal

from timeline.dates import civil
from timeline.dates.sense import Refusal, Sense, day_sense
from timeline.dates.when import Precision

# The first year of a workbook's count: Excel's usual one, and that of old Macintosh files.
System = Literal["1900", "1904"]

_NUMBER: Final = re.compile(r"\s*([0-9]{1,7})(?:[.,]([0-9]{1,15}))?\s*")
_ZERO: Final = {"1900": civil.to_day(1899, 12, 30), "1904": civil.to_day(1904, 1, 1)}
_LEAP_FAULT: Final = 60  # Excel counts a 29 February 1900 that there was not; before it, numbers are a day off


def is_number(text: str) -> bool:
    """Whether a text can be a serial number; other texts of such a column are read as wordings."""
    return _NUMBER.fullmatch(text) is not None


def read(text: str, system: System) -> Sense:
    """The day of a serial number, to the second where it has a fraction.

    Raises: Refusal: it is no number, or names the day that Excel made up.
    """
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
