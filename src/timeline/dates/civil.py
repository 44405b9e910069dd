"""Calendar arithmetic on whole numbers: proleptic Gregorian, years from 0 (1 BC), days from 1970.

Python's own ``datetime`` begins with the year 1; sources do not.
"""

from datetime import date
from typing import Final

DAY: Final = 86_400  # seconds
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE: Final = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
ORDINAL: Final = 719_163  # what datetime.date counts more
_EPOCH: Final = 719_162  # days from 0001-01-01 to 1970-01-01
_FIRST: Final = -_EPOCH  # what datetime.date holds
_LAST: Final = date.max.toordinal() - _EPOCH - 1


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February.

    >>> is_leap(1900), is_leap(2000), is_leap(0)
    (False, True, True)
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The days of a month."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def to_day(year: int, month: int = 1, day: int = 1) -> int:
    """The day's number, 1970-01-01 being 0; the day must exist.

    >>> to_day(1970, 1, 2), to_day(2022, 8, 31)
    (1, 19235)
    """
    if 1 <= year <= 9999:  # the same, by the standard library's faster way
        return date(year, month, day).toordinal() - _EPOCH - 1
    before = year - 1
    number = before * 365 + before // 4 - before // 100 + before // 400 + _BEFORE[month - 1] + day - 1 - _EPOCH
    return number + 1 if month > 2 and is_leap(year) else number


def from_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day's number.

    >>> from_day(19235)
    (2022, 8, 31)
    """
    if _FIRST <= number <= _LAST:
        found = date.fromordinal(number + _EPOCH + 1)
        return found.year, found.month, found.day
    number += 719_468
    era, rest = divmod(number, 146_097)
    year_of_era = (rest - rest // 1460 + rest // 36_524 - rest // 146_096) // 365
    day_of_year = rest - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def iso(number: int) -> str:
    """A day as ISO 8601 writes it.

    >>> iso(19235), iso(to_day(-43, 3, 15))
    ('2022-08-31', '-0043-03-15')
    """
    if _FIRST <= number <= _LAST:
        return date.fromordinal(number + ORDINAL).isoformat()
    year, month, day = from_day(number)
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"


def weekday(number: int) -> int:
    """The weekday of a day's number, Monday being 0.

    >>> WEEKDAYS[weekday(to_day(2022, 8, 31))]
    'Wednesday'
    """
    return (number + 3) % 7


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and month, so many months on.

    >>> add_months(2022, 11, 3), add_months(2022, 1, -1)
    ((2023, 2), (2021, 12))
    """
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def shift_months(number: int, months: int) -> int:
    """The same day of another month, or that month's last day where it is shorter."""
    year, month, day = from_day(number)
    year, month = add_months(year, month, months)
    return to_day(year, month, min(day, month_length(year, month)))
