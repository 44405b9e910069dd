"""The moments of an event table as other programs write them: ISO text, whole days, parts of a date."""

import re
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns as c

_YEAR = re.compile(r"^(-?)0*(\d+)-")
_CLOCK = frozenset({"second", "minute", "hour"})


def iso(moments: pd.Series) -> list[str]:
    """ISO 8601 text to the second for each moment, years of at least four digits, "" for NaT.

    >>> iso(pd.Series(np.array(["2022-05-23", "-0044-03-15", "NaT"], dtype="datetime64[s]")))
    ['2022-05-23T00:00:00', '-0044-03-15T00:00:00', '']
    """
    values: npt.NDArray[np.datetime64] = moments.to_numpy(dtype="datetime64[s]")
    texts = np.datetime_as_string(values)
    return [
        "" if missing else _YEAR.sub(lambda found: f"{found[1]}{int(found[2]):04d}-", text)
        for text, missing in zip(texts.tolist(), np.isnat(values).tolist(), strict=True)
    ]


def cells(frame: pd.DataFrame) -> dict[str, list[str]]:
    """Every column of an event table but the old row numbers, as text: moments ISO, flags ``true`` or ""."""
    return {str(name): _texts(frame[name]) for name in frame.columns if name != c.ROW}


def _texts(column: pd.Series) -> list[str]:
    if pd.api.types.is_datetime64_any_dtype(column):
        return iso(column)
    if pd.api.types.is_bool_dtype(column):
        return ["true" if flag else "" for flag in column]
    return ["" if missing else str(cell) for cell, missing in zip(column, column.isna(), strict=True)]


class Parts(NamedTuple):
    """A moment taken apart; ``year`` is astronomical (0 is 1 BCE)."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int


def parts(text: str) -> Parts:
    """The numbers in a text of :func:`iso`.

    >>> parts("-0044-03-15T00:00:00").year
    -44
    """
    sign = -1 if text.startswith("-") else 1
    day, _, clock = text.lstrip("-").partition("T")
    year, month, date = map(int, day.split("-"))
    hour, minute, second = map(int, clock.split(":"))
    return Parts(sign * year, month, date, hour, minute, second)


def last_instants(frame: pd.DataFrame) -> pd.Series:
    """The last moment each event may cover, inclusive to its precision: the half-open end less a second."""
    return frame[c.END] - pd.Timedelta(1, "s")


def has_clock(precision: str) -> bool:
    """Whether a date of this precision says a time of day."""
    return precision in _CLOCK


def edtf_date(year: int, month: int | None = None, day: int | None = None) -> str:
    """EDTF for what is known of a date, years beyond 9999 as ``Y12345``.

    >>> edtf_date(2022, 5), edtf_date(-44, 3, 15), edtf_date(12345)
    ('2022-05', '-0044-03-15', 'Y12345')
    """
    sign = "-" if year < 0 else ""
    text = f"{sign}{abs(year):04d}" if abs(year) <= 9999 else f"Y{year}"
    if month is None:
        return text
    return f"{text}-{month:02d}" + ("" if day is None else f"-{day:02d}")
