"""Times and counts in plain words, for captions, axes and alt texts: numpy times in, English out.

Spans are half-open and words are not: ``[1 May, 1 June)`` is said as "May 2022", ``[8 March, 18 October)`` as
"8 March – 17 October 2022". Years are counted as historians do: the astronomical year 0 is 1 BCE.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_LONG_YEAR = 10_000  # from here on thousands are set apart: 12,000 BCE, but 2022


def parts(time: np.datetime64) -> tuple[int, int, int]:
    """Astronomical year, month and day of a time, for any year numpy can hold.

    >>> parts(np.datetime64("-0043-03-15T10:00"))
    (-43, 3, 15)
    """
    month = int(time.astype("datetime64[M]").astype(np.int64))
    day = int((time.astype("datetime64[D]") - time.astype("datetime64[M]").astype("datetime64[D]")).astype(np.int64))
    return month // 12 + 1970, month % 12 + 1, day + 1


def year(astronomical: int) -> str:
    """A year as a person writes it.

    >>> year(2022), year(-43), year(-11_999)
    ('2022', '44 BCE', '12,000 BCE')
    """
    shown = astronomical if astronomical > 0 else 1 - astronomical
    figures = f"{shown:,}" if shown >= _LONG_YEAR else str(shown)
    return figures if astronomical > 0 else f"{figures} BCE"


def day(time: np.datetime64) -> str:
    """The day of a time.

    >>> day(np.datetime64("2022-08-31T23:47"))
    '31 August 2022'
    """
    y, m, d = parts(time)
    return f"{d} {MONTHS[m - 1]} {year(y)}"


def clock(time: np.datetime64) -> str:
    """The time of day, with seconds where there are any.

    >>> clock(np.datetime64("2022-08-31T23:47"))
    '23:47'
    """
    seconds = int((time.astype("datetime64[s]") - time.astype("datetime64[D]")).astype(np.int64))
    text = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return f"{text}:{seconds % 60:02d}" if seconds % 60 else text


def span(start: np.datetime64, end: np.datetime64) -> str:
    """A half-open span in as few words as say it; NaT is an open side, an empty span a moment.

    >>> def s(a, b): return span(np.datetime64(a, "s"), np.datetime64(b, "s"))
    >>> s("2022-03-08", "2022-10-18"), s("2022-05-23", "2022-05-29"), s("2022-05-01", "2022-06-01")
    ('8 March – 17 October 2022', '23–28 May 2022', 'May 2022')
    >>> s("2018-08-10", "2023-10-19"), s("2019", "2023"), s("2022-04-25", "NaT")
    ('10 August 2018 – 18 October 2023', '2019–2022', 'from 25 April 2022')
    """
    if np.isnat(start) or np.isnat(end):
        if np.isnat(start) and np.isnat(end):
            return "at an unknown time"
        return f"until {day(_last(end))}" if np.isnat(start) else f"from {day(start)}"
    last = _last(end) if end > start else start
    if _is_start("D", start) and _is_start("D", end) and end > start:
        return _days(start, last, end)
    if start.astype("datetime64[D]") == last.astype("datetime64[D]"):
        seconds = int((last - start).astype(np.int64))
        return f"{day(start)}, {clock(start)}" + (f"–{clock(end)}" if seconds >= 60 else "")
    return f"{day(start)}, {clock(start)} – {day(end)}, {clock(end)}"


def _days(start: np.datetime64, last: np.datetime64, end: np.datetime64) -> str:
    (y, m, d), (last_y, last_m, last_d) = parts(start), parts(last)
    if _is_start("Y", start) and _is_start("Y", end):
        return year(y) if y == last_y else f"{year(y)}–{year(last_y)}"
    month, last_month = MONTHS[m - 1], MONTHS[last_m - 1]
    if _is_start("M", start) and _is_start("M", end):
        if y == last_y:
            return f"{month} {year(y)}" if m == last_m else f"{month} – {last_month} {year(y)}"
        return f"{month} {year(y)} – {last_month} {year(last_y)}"
    if y != last_y:
        return f"{day(start)} – {day(last)}"
    if m != last_m:
        return f"{d} {month} – {day(last)}"
    return day(last) if d == last_d else f"{d}–{day(last)}"


def days(start: np.datetime64, end: np.datetime64) -> str:
    """A half-open stretch in whole days, those it only touches with it.

    >>> days(np.datetime64("2022-05-23T07:30:01"), np.datetime64("2022-05-25T09:00"))
    '23–25 May 2022'
    """
    first, last = start.astype("datetime64[D]"), end.astype("datetime64[D]")
    return span(first.astype("datetime64[s]"), (last + int(last < end)).astype("datetime64[s]"))


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun.

    >>> count(1, "event"), count(1204331, "event")
    ('1 event', '1,204,331 events')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(names: Sequence[str], *, word: str = "and") -> str:
    """Names as a person lists them.

    >>> listed(["OHCHR", "China", "Reuters"]), listed(["OHCHR", "China"], word="or")
    ('OHCHR, China and Reuters', 'OHCHR or China')
    """
    return ", ".join(names) if len(names) < 2 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def _last(end: np.datetime64) -> np.datetime64:
    return end - np.timedelta64(1, "s")


def _is_start(unit: str, time: np.datetime64) -> bool:
    return bool(time == time.astype(f"datetime64[{unit}]"))
