"""Our readings in the form a scorer of date readers asks for: ISO bounds, both included, None is open."""

from datetime import date
from typing import Any

import numpy as np

from timeline.dates import DateError, Precision, When, civil, parse_date


def parse(text: str, reference: date | None, language: str | None) -> dict[str, Any] | None:
    """One reading, or None where the text is refused."""
    try:
        when = parse_date(text, published=reference, languages=(language,) if language else None)
    except DateError:
        return None
    return {
        "start": _first(when),
        "end": _last(when),
        "precision": str(when.precision),
        "approximate": when.approximate,
        "uncertain": when.uncertain,
    }


def _zone(when: When) -> str:
    offset = when.utc_offset
    return "" if offset is None else f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"


def _iso(moment: np.datetime64, when: When) -> str:
    day, second = divmod(int(moment.astype(np.int64)), civil.DAY)
    written = civil.iso(day)
    if when.precision in (Precision.SECOND, Precision.MINUTE, Precision.HOUR):
        return f"{written}T{second // 3600:02d}:{second // 60 % 60:02d}{_zone(when)}"
    return written


def _first(when: When) -> str | None:
    return None if np.isnat(when.start) else _iso(when.start, when)


def _last(when: When) -> str | None:
    return None if np.isnat(when.end) else _iso(when.end - np.timedelta64(1, "s"), when)
