"""A column's texts to a frame of readings: plain ISO days all at once, every other text once however often it stands.

Rows keep their order. What this module holds of a text is its *code*, the place of its reading among the distinct ones.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline import columns
from timeline.dates import edtf
from timeline.dates.conventions import LAST_YEAR
from timeline.dates.reader import core
from timeline.dates.sense import Sense

FRAME_COLUMNS: Final = (*columns.READ_COLUMNS, columns.UTC_OFFSET, columns.ERROR)

Codes = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
# One reading: edtf, the four bounds, precision, the three flags, notes, offset, error.
Row = tuple[str, int, int, int, int, str, bool, bool, bool, str, int | None, str]

_NAT: Final = np.iinfo(np.int64).min
_DAY_LENGTH: Final = 10  # 2022-08-31
_PIECE: Final = 1 << 18  # rows looked at together: their letters and numbers stay in the processor's cache
# When each month begins, in days from 1970, from January of the year 0 on.
_MONTHS: Final = (
    np.arange(-1970 * 12, (LAST_YEAR - 1969) * 12 + 1).astype("datetime64[M]").astype("datetime64[D]").view(np.int64)
)
_TEXT: Final = pa.large_string()
_STR: Final = pd.Series([""], dtype="str").dtype


@dataclass(frozen=True, slots=True)
class Batch:
    """The texts of a column: ``days`` tells which are ISO days, ``starts`` when those begin (seconds from 1970).

    ``codes`` gives each row's place in ``distinct``, pairs of text and page; -1 for the ISO days.
    """

    texts: Any  # pyarrow.LargeStringArray
    days: Mask
    starts: Codes
    codes: Codes
    distinct: list[tuple[str, Any]]

    def first_row(self, code: int) -> int:
        """The first row that holds a distinct text."""
        return int(np.argmax(self.codes == code))


def batch(texts: Iterable[Any], published: Any) -> Batch:
    """The texts of a column with their pages (one for all, or one a text), looked at as a whole."""
    array = _array(texts)
    days, starts = _iso_days(array)
    pages = _pages(published, len(array))
    codes, distinct = _distinct(array, pages, ~days)
    return Batch(array, days, starts, codes, distinct)


def _array(texts: Iterable[Any]) -> Any:
    if isinstance(texts, pd.Series) and isinstance(texts.dtype, pd.StringDtype):
        array = pa.array(texts, type=_TEXT, from_pandas=True)
        array = array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
        return array.fill_null("") if array.null_count else array
    return pa.array(["" if _is_missing(text) else str(text) for text in texts], type=_TEXT)


def _is_missing(value: Any) -> bool:
    return value is None or value is pd.NA or value != value  # NaN and NaT are not themselves


def _pages(published: Any, count: int) -> Any:
    if published is None or isinstance(published, str) or not isinstance(published, Iterable):
        return published
    pages = [None if _is_missing(one) else one for one in published]
    if len(pages) != count:
        raise ValueError(f"{count} texts, but {len(pages)} dates of publication: give one for all, or one a text")
    return pages


def _iso_days(array: Any) -> tuple[Mask, Codes]:
    """Which texts are days such as 2022-08-31 that exist, and when those begin."""
    days, starts = np.empty(len(array), np.bool_), np.empty(len(array), np.int64)
    for first in range(0, len(array), _PIECE):
        piece = slice(first, first + _PIECE)
        days[piece], starts[piece] = _iso_days_of_piece(array[piece])
    return days, starts


def _iso_days_of_piece(array: Any) -> tuple[Mask, Codes]:
    days = np.asarray(pc.equal(pc.binary_length(array), _DAY_LENGTH))
    starts = np.full(len(array), _NAT, np.int64)
    if not days.any():
        return days, starts
    chosen = array.filter(pa.array(days))
    letters = np.frombuffer(chosen.buffers()[2], np.uint8)
    begin = np.frombuffer(chosen.buffers()[1], np.int64)[chosen.offset]
    # One line for each of the ten places; what is no digit wraps round to more than 9.
    signs = np.ascontiguousarray(letters[begin : begin + _DAY_LENGTH * len(chosen)].reshape(-1, _DAY_LENGTH).T)
    numbers = signs[[0, 1, 2, 3, 5, 6, 8, 9]] - np.uint8(ord("0"))
    shaped = (numbers.max(axis=0) <= 9) & (signs[4] == ord("-")) & (signs[7] == ord("-"))
    place = numbers.astype(np.int32)
    year = place[0] * 1000 + place[1] * 100 + place[2] * 10 + place[3]
    month, day = place[4] * 10 + place[5], place[6] * 10 + place[7]
    shaped &= (year >= 1) & (year <= LAST_YEAR) & (month >= 1) & (month <= 12) & (day >= 1)
    months = np.where(shaped, year * 12 + month - 1, 0)
    first = _MONTHS[months]
    shaped &= day <= _MONTHS[months + 1] - first
    days[days] = shaped
    starts[days] = ((first + day - 1) * 86_400)[shaped]
    return days, starts


def _distinct(array: Any, pages: Any, wanted: Mask) -> tuple[Codes, list[tuple[str, Any]]]:
    """Each different pair of text and page once, in the order of the rows, and which one every wanted row has."""
    codes = np.full(len(array), -1, np.int64)
    encoded = array.filter(pa.array(wanted)).dictionary_encode()
    texts, places = encoded.dictionary.to_pylist(), np.asarray(encoded.indices, np.int64)
    if not isinstance(pages, list):
        codes[wanted] = places
        return codes, [(text, pages) for text in texts]
    pairs: dict[tuple[int, Any], int] = {}
    rows = np.flatnonzero(wanted).tolist()
    codes[wanted] = [
        pairs.setdefault((place, pages[row]), len(pairs)) for place, row in zip(places.tolist(), rows, strict=True)
    ]
    return codes, [(texts[place], page) for place, page in pairs]


def row(sense: Sense) -> Row:
    """What the frame says of a settled sense."""
    written = edtf.write(sense)
    core_lo, core_hi = core(sense) if sense.interval else (None, None)
    lo, hi = sense.lo, sense.hi
    return (
        written,
        _NAT if lo is None else lo,
        _NAT if hi is None else hi,
        _NAT if core_lo is None else core_lo,
        _NAT if core_hi is None else core_hi,
        sense.precision.value,
        sense.interval,
        sense.approximate,
        sense.uncertain,
        columns.NOTE_SEPARATOR.join(sense.notes),
        sense.offset,
        "",
    )


def refused(error: str) -> Row:
    """What the frame says of a text that is no date."""
    return "", _NAT, _NAT, _NAT, _NAT, "", False, False, False, "", None, error


def frame(found: Batch, rows: Sequence[Row]) -> pd.DataFrame:
    """One row a text of the column, from the rows of its distinct texts."""
    iso_day: Row = ("", _NAT, _NAT, _NAT, _NAT, "day", False, False, False, "", None, "")
    # The ISO days take the last reading, and then what is their own.
    places = np.where(found.days, len(rows), found.codes)
    edtfs, start, end, core_start, core_end, precision, interval, approximate, uncertain, notes, offset, error = zip(
        *rows, iso_day, strict=True
    )

    def text(values: Sequence[str]) -> Any:
        if len(set(values)) == 1:
            return pa.repeat(pa.scalar(values[0], _TEXT), len(places))
        return pa.array(values, type=_TEXT).take(pa.array(places))

    def spread(values: Any) -> Any:
        return values[places] if (values != values[0]).any() else np.full(len(places), values[0])

    def flags(values: Sequence[bool]) -> Mask:
        flagged: Mask = spread(np.array(values, np.bool_))
        return flagged

    def moments(values: Sequence[int], own: Callable[[Codes], Codes] | None = None) -> npt.NDArray[np.datetime64]:
        seconds = spread(np.array(values, np.int64))
        if own is not None:
            np.copyto(seconds, own(found.starts), where=found.days)
        return seconds.view("datetime64[s]")  # type: ignore[no-any-return]

    written = found.texts if found.days.all() else pc.if_else(pa.array(found.days), found.texts, text(edtfs))
    minutes = pd.array(offset, dtype="Int64")
    offsets = pd.arrays.IntegerArray(spread(minutes.to_numpy(np.int64, na_value=0)), spread(minutes.isna()))
    data = {
        columns.EDTF: _series(written),
        columns.START: moments(start, lambda days: days),
        columns.END: moments(end, lambda days: days + 86_400),
        columns.CORE_START: moments(core_start),
        columns.CORE_END: moments(core_end),
        columns.PRECISION: _series(text(precision)),
        columns.IS_INTERVAL: flags(interval),
        columns.APPROXIMATE: flags(approximate),
        columns.UNCERTAIN: flags(uncertain),
        columns.NOTES: _series(text(notes)),
        columns.UTC_OFFSET: offsets,
        columns.ERROR: _series(text(error)),
    }
    return pd.DataFrame(data, columns=list(FRAME_COLUMNS), copy=False)


def _series(array: Any) -> "pd.Series[str]":
    # The stubs know the constructor of pandas 2.
    return pd.Series(pd.arrays.ArrowStringArray(pa.chunked_array([array]), dtype=_STR))  # type: ignore[call-arg]
