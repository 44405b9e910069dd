"""The window's two ends: what a person typed → instants, and a box dragged on a chart → what a person would type."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from timeline.dates import DateError, parse_date

_FINE: Final = np.timedelta64(3, "D")  # a window shorter than this is said to the minute


@dataclass(frozen=True, slots=True)
class Window:
    """Half-open ``[start, end)``, None where open; ``complaints`` are sentences about what could not be read."""

    start: np.datetime64 | None = None
    end: np.datetime64 | None = None
    complaints: tuple[str, ...] = ()


def read(start_text: str, end_text: str) -> Window:
    """Both ends as typed; "to 2022" reaches to the end of that year, an end that cannot be read stays open.

    >>> read("May 2022", "2022")
    Window(start=np.datetime64('2022-05-01T00:00:00'), end=np.datetime64('2023-01-01T00:00:00'), complaints=())
    >>> read("2023", "2022").complaints
    ('The window ends before it starts, so it is not used: swap “From” and “To”.',)
    """
    complaints: list[str] = []
    start = _bound(start_text, "From", "start", complaints)
    end = _bound(end_text, "To", "end", complaints)
    if start is not None and end is not None and end <= start:
        return Window(complaints=("The window ends before it starts, so it is not used: swap “From” and “To”.",))
    return Window(start, end, tuple(complaints))


def _bound(text: str, label: str, side: str, complaints: list[str]) -> np.datetime64 | None:
    if not text.strip():
        return None
    try:
        instant: np.datetime64 = getattr(parse_date(text), side)
    except DateError as error:
        complaints.append(f"“{label}” is not used: {error}")
        return None
    if np.isnat(instant):
        complaints.append(f"“{label}” is not used: {text.strip()!r} is open on that side. Write a day, month or year.")
        return None
    return instant


def write(start: np.datetime64, end: np.datetime64) -> tuple[str, str]:
    """A dragged stretch as texts for both fields: whole days, or minutes where it is shorter than three days.

    >>> write(np.datetime64("2022-05-22T20:11:09"), np.datetime64("2022-05-30T03:00:00"))
    ('2022-05-22', '2022-05-30')
    >>> write(np.datetime64("2022-08-31T20:11:09"), np.datetime64("2022-09-01T03:00:10"))
    ('2022-08-31 20:11', '2022-09-01 03:00')
    """
    unit = "D" if end - start >= _FINE else "m"
    first, last = (str(instant.astype(f"datetime64[{unit}]")).replace("T", " ") for instant in (start, end))
    return first, last
