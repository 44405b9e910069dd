"""The moments of an event table as other programs write them: ISO text, whole days, parts of a date."""

import re
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns as c

# Columns of an event table that follow from the EDTF, or from the file: they are not read back.
DERIVED = frozenset({c.ROW, *c.READ_COLUMNS} - {c.EDTF})

# A loss of every format that carries the reading of a date beside its words.
NOTES_LOST = "What was assumed when a date was read (its notes); the reading itself comes back."

Date: TypeAlias = tuple[int, ...]  # year (astronomical), month, day, hour, minute, second: as many as are known

_YEAR = re.compile(r"^(-?)0*(\d+)-")
_LONG_YEAR = re.compile(r"^(-)(\d{4,})(?=-)|^()(\d{5,})(?=-)")
_PLAIN = re.compile(
    r"Y?(-?\d{4,})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?[~?%]?"
)
_EPOCH_MS = re.compile(r"-?\d{6,16}(?:\.0)?")
_ISO_DAY = re.compile(r"(-?\d{4,6}-\d\d-\d\d)")
_MIDNIGHT = re.compile(r"([+-]?\d{4,6}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_LAST_PLAIN_YEAR = 9999
_DAY = 3  # parts of a date to the day
_GRAIN = {"millennium": 1, "century": 1, "decade": 1, "year": 1, "season": 2, "quarter": 2, "month": 2}  # of parts


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


def expanded(texts: list[str]) -> list[str]:
    """ISO texts as JavaScript wants years that are negative or beyond 9999: a sign and six digits.

    >>> expanded(["2022-05-23T00:00:00", "-0043-03-15T00:00:00", ""])
    ['2022-05-23T00:00:00', '-000043-03-15T00:00:00', '']
    """
    return [_LONG_YEAR.sub(lambda year: f"{year[1] or '+'}{int(year[2] or year[4]):06d}", text) for text in texts]


def cells(frame: pd.DataFrame) -> dict[str, list[str]]:
    """Every column of an event table but the old row numbers, as text: moments ISO, flags ``true`` or ""."""
    return {str(name): _texts(frame[name]) for name in frame.columns if name != c.ROW}


def _texts(column: pd.Series) -> list[str]:
    if pd.api.types.is_datetime64_any_dtype(column):
        return iso(column)
    if pd.api.types.is_bool_dtype(column):
        return ["true" if flag else "" for flag in column]
    return ["" if missing else str(cell) for cell, missing in zip(column, column.isna(), strict=True)]


def edtf_date(known: Date) -> str:
    """EDTF for what is known of a date, years beyond 9999 as ``Y12345``.

    >>> edtf_date((2022, 5)), edtf_date((-43, 3, 15)), edtf_date((12345,)), edtf_date((2022, 6, 13, 10, 30))
    ('2022-05', '-0043-03-15', 'Y12345', '2022-06-13T10:30')
    """
    year = f"{known[0]:05d}" if known[0] < 0 else f"{known[0]:04d}"
    if abs(known[0]) > _LAST_PLAIN_YEAR:
        year = f"Y{known[0]}"
    day = "-".join(
        [year if abs(known[0]) <= _LAST_PLAIN_YEAR else f"Y{known[0]}", *[f"{part:02d}" for part in known[1:3]]]
    )
    return day + "T" * (len(known) > _DAY) + ":".join(f"{part:02d}" for part in known[3:])


def known_parts(text: str) -> Date | None:
    """The parts of a plain EDTF date, its qualifiers left aside; None where it is more than a date.

    >>> known_parts("2017~"), known_parts("2022-06-13T10:30"), known_parts("2022-23"), known_parts("199X")
    ((2017,), (2022, 6, 13, 10, 30), None, None)
    """
    found = _PLAIN.fullmatch(text)
    return tuple(int(part) for part in found.groups() if part is not None) if found else None


class Span(NamedTuple):
    """An event's dates for programs that want them in parts: ``last`` is inclusive, None where there is one date.

    ``exact``: the parts say all that the event's EDTF says. An open side is left out, and that is not exact.
    """

    first: Date
    last: Date | None
    exact: bool

    @property
    def edtf(self) -> str:
        """The EDTF that the parts say."""
        return edtf_date(self.first) + ("" if self.last is None else f"/{edtf_date(self.last)}")


def spans(frame: pd.DataFrame) -> list[Span | None]:
    """The dates of each event in parts, None for an event without a date.

    Parts come from the EDTF where it has them (``2022-05-23/2022-05-28``), else from the span the date may mean
    (a season: its first and last month).
    """
    starts = iso(frame[c.START])
    lasts = iso(frame[c.END] - pd.Timedelta(1, "s"))
    return [
        _span(str(edtf), start, last, _GRAIN.get(str(precision), _DAY))
        for edtf, start, last, precision in zip(frame[c.EDTF], starts, lasts, frame[c.PRECISION], strict=True)
    ]


def _span(edtf: str, start: str, last: str, grain: int) -> Span | None:
    sides = [known_parts(side) for side in edtf.split("/") if side not in ("", "..")]
    first, *others = sides or [None]
    if first and all(others):
        found = Span(first, others[0] if others else None, exact=False)
        return found._replace(exact=found.edtf == edtf)
    ends = [known[:grain] for known in map(known_parts, (start, last)) if known]
    if not ends:
        return None
    return Span(ends[0], ends[1] if ends[0] != ends[-1] else None, exact=False)


def instants(start: str, end: str) -> str:
    """A date text for two instants as other programs write them (ISO, milliseconds); an end at midnight is exclusive.

    >>> instants("2022-05-23T00:00:00", "2022-05-29T00:00:00"), instants("1653264000000", "")
    ('2022-05-23/2022-05-28', '2022-05-23')
    """
    first = _moment(start)
    last = _moment(end)
    if last != end and _ISO_DAY.fullmatch(last) and _ISO_DAY.fullmatch(first):  # a midnight, not a day somebody wrote
        last = _day_before(last)
    backwards = last <= first and not first.startswith("-")
    return first if not last or last == first or backwards else f"{first}/{last}"


def _day_before(day: str) -> str:
    try:
        before = np.array([np.datetime64(day, "s") - np.timedelta64(1, "D")])
    except ValueError:  # no such day: the reader of dates will say so
        return day
    return iso(pd.Series(before))[0].partition("T")[0]


def _moment(text: str) -> str:
    if _EPOCH_MS.fullmatch(text):
        moment = np.array([int(text.removesuffix(".0")) // 1000], dtype="datetime64[s]")
        text = iso(pd.Series(moment))[0] + "Z"
    found = _MIDNIGHT.fullmatch(text)
    text = found[1] if found else text.replace(":00.000", "").replace(".000", "")
    return re.sub(r"^([+-]?)0*(\d{4,}-)", lambda year: year[1].replace("+", "") + year[2], text)
