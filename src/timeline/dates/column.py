"""A whole column of wordings to a frame, one row a text; what the column as a whole tells is learnt first.

A column has an order of day and month, and the rows that can be read only one way prove it. Distinct texts are read
once; plain ISO days are read all at once.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns
from timeline.dates import edtf
from timeline.dates.api import Published, anchor, message
from timeline.dates.conventions import NEWS, Conventions
from timeline.dates.reader import core, reader
from timeline.dates.sense import Context, Refusal, Sense
from timeline.dates.when import DateError

FRAME_COLUMNS: Final = (*columns.READ_COLUMNS, columns.UTC_OFFSET, columns.ERROR)

_NAT: Final = np.iinfo(np.int64).min
_ORDERED: Final = re.compile(r"(?<![0-9./-])([0-9]{1,2})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9./-])")
_SUSPICIOUS: Final = 0.5  # of at least this many exact days, the share that falls on a first
_ENOUGH_DAYS: Final = 20


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """What a column of wordings means, and what reading it showed.

    ``frame`` has the columns of :data:`FRAME_COLUMNS`, one row a text, in their order. ``day_first`` is the order
    that was used for 5/12/1934 (None: nothing settled it), ``proof`` the position of the row that proves it.
    ``ambiguous`` are the positions that could be read in the other order. ``first_share`` is the share of exact days
    that fall on the first of a month. ``assumed`` are plain sentences about all this.
    """

    frame: pd.DataFrame
    day_first: bool | None = None
    proof: int | None = None
    ambiguous: tuple[int, ...] = ()
    first_share: float = 0.0
    assumed: tuple[str, ...] = ()


def parse_dates(
    texts: Iterable[str],
    *,
    published: Published | Iterable[Published] = None,
    languages: Sequence[str] | None = None,
    day_first: bool | None = None,
    conventions: Conventions = NEWS,
) -> pd.DataFrame:
    """Every text of a column, one row each, as :func:`timeline.parse_date` reads it.

    ``published`` is one for all or one a text. Columns: :data:`FRAME_COLUMNS`; ``notes`` are joined by "; "; ``error``
    says why a text is no date and is empty where it is one, and then the bounds are NaT and the words empty.

    >>> parse_dates(["May 2022", "China"])["edtf"].tolist()
    ['2022-05', '']
    """
    reading = read_column(texts, published=published, languages=languages, day_first=day_first, conventions=conventions)
    return reading.frame


def read_column(
    texts: Iterable[str],
    *,
    published: Published | Iterable[Published] = None,
    languages: Sequence[str] | None = None,
    day_first: bool | None = None,
    conventions: Conventions = NEWS,
    places: Sequence[int] | None = None,
) -> ColumnReading:
    """A column and what it shows: the order of day and month, and which row proves it.

    ``places`` are the rows' numbers in their file, for the sentences; without them rows count from 1.
    """
    wordings = _texts(texts)
    pages = _pages(published, len(wordings))
    codes, distinct = _distinct(wordings, pages)
    order = _Order.of([text for text, _ in distinct], day_first)
    table = _Table.of(distinct, Context(None, order.day_first, conventions), languages)
    frame = table.frame(codes)
    return _reported(frame, wordings, order, places)


def _texts(texts: Iterable[str]) -> list[str]:
    series = texts if isinstance(texts, pd.Series) else pd.Series(list(texts), dtype="object")
    return ["" if one is None or one is pd.NA or one != one else str(one) for one in series.tolist()]


def _pages(published: Any, count: int) -> list[Any] | Any:
    if published is None or isinstance(published, str) or not isinstance(published, Iterable):
        return published
    pages = list(published)
    if len(pages) != count:
        raise ValueError(f"{count} texts, but {len(pages)} dates of publication: give one for all, or one a text")
    return [None if one is pd.NA or one != one else one for one in pages]


def _distinct(texts: list[str], pages: Any) -> tuple[npt.NDArray[np.intp], list[tuple[str, Any]]]:
    """Each different pair of text and page once, and which one every row has."""
    keys: dict[Any, int] = {}
    if isinstance(pages, list):
        codes = [keys.setdefault(pair, len(keys)) for pair in zip(texts, pages, strict=True)]
        return np.array(codes, np.intp), list(keys)
    codes = [keys.setdefault(text, len(keys)) for text in texts]
    return np.array(codes, np.intp), [(text, pages) for text in keys]


@dataclass(frozen=True, slots=True)
class _Order:
    """The order of day and month in a column: what was decided, and the texts that decide it either way."""

    day_first: bool | None
    day_proof: str | None = None
    month_proof: str | None = None
    ambiguous: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: list[str], told: bool | None) -> "_Order":
        proofs: dict[bool, str] = {}
        ambiguous = set()
        for text in texts:
            for first, _, second in _ORDERED.findall(text) if len(text) < 60 else ():
                a, b = int(first), int(second)
                if a > 12 >= b:
                    proofs.setdefault(True, text)
                elif b > 12 >= a:
                    proofs.setdefault(False, text)
                elif a != b:
                    ambiguous.add(text)
        decided = told
        if told is None and len(proofs) == 1:
            decided = next(iter(proofs))
        return cls(decided, proofs.get(True), proofs.get(False), frozenset(ambiguous))


@dataclass(slots=True)
class _Table:
    """The readings of the distinct texts, column by column."""

    edtf: list[str]
    bounds: list[tuple[int, int, int, int]]
    precision: list[str]
    interval: list[bool]
    approximate: list[bool]
    uncertain: list[bool]
    notes: list[str]
    offset: list[int | None]
    error: list[str]

    @classmethod
    def of(cls, distinct: list[tuple[str, Any]], context: Context, languages: Sequence[str] | None) -> "_Table":
        table = cls([], [], [], [], [], [], [], [], [])
        chosen = reader(tuple(languages) if languages else None)
        contexts: dict[Any, Context | DateError] = {}
        for text, page in distinct:
            against = contexts.get(page)
            if against is None:
                against = contexts[page] = _against(context, page)
            if isinstance(against, DateError):
                table._refuse(f"the date of publication is needed, and {against}")
                continue
            try:
                table._add(chosen.read(text, against))
            except Refusal as reason:
                table._refuse(message(text, reason))
        return table

    def _add(self, sense: Sense) -> None:
        self.edtf.append(edtf.write(sense))
        core_lo, core_hi = core(sense)
        lo, hi = sense.lo, sense.hi
        self.bounds.append(
            (
                _NAT if lo is None else lo,
                _NAT if hi is None else hi,
                _NAT if core_lo is None else core_lo,
                _NAT if core_hi is None else core_hi,
            )
        )
        self.precision.append(sense.precision.value)
        self.interval.append(sense.interval)
        self.approximate.append(sense.approximate)
        self.uncertain.append(sense.uncertain)
        self.notes.append(columns.NOTE_SEPARATOR.join(sense.notes))
        self.offset.append(sense.offset)
        self.error.append("")

    def _refuse(self, error: str) -> None:
        self.edtf.append("")
        self.bounds.append((_NAT, _NAT, _NAT, _NAT))
        self.precision.append("")
        for flags in (self.interval, self.approximate, self.uncertain):
            flags.append(False)
        self.notes.append("")
        self.offset.append(None)
        self.error.append(error)

    def frame(self, codes: npt.NDArray[np.intp]) -> pd.DataFrame:
        """One row for each code."""
        bounds = np.array(self.bounds, np.int64).reshape(-1, 4)[codes].view("datetime64[s]")
        names = (columns.START, columns.END, columns.CORE_START, columns.CORE_END)

        def spread(values: list[Any], dtype: str) -> pd.Series:
            return pd.Series(values, dtype=dtype).take(codes).reset_index(drop=True)

        data = {
            columns.EDTF: spread(self.edtf, "str"),
            **{name: bounds[:, at] for at, name in enumerate(names)},
            columns.PRECISION: spread(self.precision, "str"),
            columns.IS_INTERVAL: spread(self.interval, "bool"),
            columns.APPROXIMATE: spread(self.approximate, "bool"),
            columns.UNCERTAIN: spread(self.uncertain, "bool"),
            columns.NOTES: spread(self.notes, "str"),
            columns.UTC_OFFSET: spread(self.offset, "Int64"),
            columns.ERROR: spread(self.error, "str"),
        }
        return pd.DataFrame(data, columns=list(FRAME_COLUMNS))


def _against(context: Context, page: Any) -> Context | DateError:
    try:
        return replace(context, anchor=anchor(page))
    except DateError as error:
        return error


def _reported(
    frame: pd.DataFrame,
    texts: list[str],
    order: _Order,
    places: Sequence[int] | None,
) -> ColumnReading:
    def row(position: int) -> int:
        return int(places[position]) if places is not None else position + 1

    ambiguous = tuple(at for at, text in enumerate(texts) if text in order.ambiguous) if order.ambiguous else ()
    proof_text = order.day_proof if order.day_first else order.month_proof
    proof = texts.index(proof_text) if order.day_first is not None and proof_text is not None else None
    assumed = []
    if order.day_proof and order.month_proof and ambiguous:
        first, second = row(texts.index(order.day_proof)), row(texts.index(order.month_proof))
        assumed.append(
            f"Row {first} has the day first and row {second} the month, so that {_rows(len(ambiguous))} could be read "
            "either way; the day is taken to stand first."
        )
    elif proof is not None:
        which = "day before month" if order.day_first else "month before day"
        assumed.append(f"Dates in figures are read {which}, as row {row(proof)} proves ({texts[proof]!r}).")
    elif ambiguous and order.day_first is None:
        assumed.append(
            f"No row settles whether the day or the month stands first; {_rows(len(ambiguous))} could be read either "
            f"way, the first is row {row(ambiguous[0])}; the day is taken to stand first."
        )
    share = _first_share(frame)
    if share >= _SUSPICIOUS:
        assumed.append(
            f"{share:.0%} of the exact days are the first of a month; some may stand for the whole month or year."
        )
    frame.attrs["assumed"] = tuple(assumed)
    return ColumnReading(frame, order.day_first, proof, ambiguous, share, tuple(assumed))


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def _first_share(frame: pd.DataFrame) -> float:
    """The share of exact days that are the first of a month; 0 where there are too few to tell."""
    days = frame.loc[frame[columns.PRECISION].eq("day") & ~frame[columns.IS_INTERVAL], columns.START]
    if len(days) < _ENOUGH_DAYS:
        return 0.0
    return float(days.dt.day.eq(1).mean())
