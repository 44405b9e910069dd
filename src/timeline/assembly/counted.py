"""Whether a column of dates holds numbers that count time: a spreadsheet's days, or Unix time."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from timeline import phrases
from timeline.dates.serials import System, unix_seconds
from timeline.events import Numbers
from timeline.headers import plain

_LOOKED_AT = 200  # cells
_SERIAL = r"[2-6]\d{4}(?:\.\d+)?"  # 1954 to 2091
_SERIALS = "Numbers such as 44704 were read as a spreadsheet counts days: 44704 is 23 May 2022."
# Seconds, thousandths, millionths or billionths from 1970 that fall into 1973 to 2100, less those of twelve figures:
# 202205231030 is a day and a time.
_STAMP = r"\s*(?:[1-9]\d{8}|(?:[1-3]\d{9}|40\d{8})(?:\d{3}){0,3})(?:\.\d+)?\s*"
_MOST = 0.5  # of the cells
_PROMISE = re.compile("time|epoch|unix|utc$|^ts$|(created|updated|posted|published|occurred|started)at$")
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Counting:
    """What the numbers of a column count, None where they are no such numbers; and a sentence on it."""

    system: System | None
    said: tuple[str, ...] = ()


def counting(words: "pd.Series[str]", header: str, told: Numbers | None) -> Counting:
    """What the numbers in a column count: what somebody told, else what nobody would write for a date.

    Unix time is taken for granted only where the header promises a time and most cells are one.
    """
    system = told or ("1900" if are_serials(words) else "unix" if are_unix(words, header) else None)
    if system != "unix":
        return Counting(system, (_SERIALS,) if system and not told else ())
    filled = words[words.str.fullmatch(r"\s*-?\d{1,19}(?:[.,]\d+)?\s*")]
    if filled.empty:
        return Counting(system)
    first = str(filled.iloc[0]).strip()
    seconds = [unix_seconds(word) for word in filled.unique()]
    whole = not any(second % _DAY for second in seconds)
    told_days = "; every one is a midnight, so the days alone were read" if whole else ""
    said = f"Numbers such as {first} were read as Unix time, counted from 1970 in UTC: {_moment(unix_seconds(first))}"
    return Counting("unix-days" if whole else "unix", (f"{said}{told_days}.",))


def _moment(seconds: int) -> str:
    moment = np.datetime64(seconds, "s")
    return f"{phrases.day(moment)}, {phrases.clock(moment)}"


def are_serials(words: "pd.Series[str]") -> bool:
    """Whether a column of dates holds a spreadsheet's serial numbers, which nobody would write for a date."""
    filled = words.iloc[np.flatnonzero(words.str.strip() != "")[:_LOOKED_AT]]
    return len(filled) > 1 and filled.str.strip().str.fullmatch(_SERIAL).mean() > _MOST


def are_unix(words: "pd.Series[str]", header: str) -> bool:
    """Whether most cells under a header that promises a time are Unix times of the years 1973 to 2100.

    >>> are_unix(pd.Series(["1661904000", ""]), "Timestamp"), are_unix(pd.Series(["1661904000"]), "Date")
    (True, False)
    """
    if not _PROMISE.search(plain(header)):
        return False
    filled = words.iloc[np.flatnonzero(words.str.strip() != "")[:_LOOKED_AT]]
    return len(filled) > 0 and bool(filled.str.fullmatch(_STAMP).mean() > _MOST)
