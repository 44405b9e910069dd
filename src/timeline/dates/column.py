"""A whole column of wordings to a frame, one row a text; what the column as a whole tells is learnt first.

A column has an order of day and month, and the rows that can be read only one way prove it; so do they whether it is
of EDTF, in which 2000-23 is no span of years.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns
from timeline.dates import edtf_reader
from timeline.dates import serials as serial_days
from timeline.dates.api import Published, anchor, message
from timeline.dates.batch import FRAME_COLUMNS, Batch, Row, batch, frame, refused, row
from timeline.dates.conventions import NEWS, Conventions
from timeline.dates.reader import reader
from timeline.dates.sense import Context, NeedsPage, Refusal
from timeline.dates.serials import System
from timeline.dates.when import DateError

__all__ = ["FRAME_COLUMNS", "ColumnReading", "parse_dates", "read_column", "read_edtf_column"]

_ORDERED: Final = re.compile(r"(?<![0-9./-])([0-9]{1,2})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9./-])")
_SEASON: Final = re.compile(r"-?[0-9]{2}([0-9]{2})-([0-9]{2})")
_EDTF_ALONE: Final = re.compile(r"(?=.*(?:[~%X]|\.\./|/\.\.))[-0-9X/.~%?]{5,40}")  # what people hardly write otherwise
_LONGEST: Final = 60  # characters of a text that is looked at for the order of day and month
_ENOUGH_DAYS: Final = 20  # exact days, before shares of them say anything
_FIRSTS: Final = 0.25  # a suspicious share of firsts of a month, of which there is 1 in 30
_TOLD: Final = 500  # texts between two tellings of progress
_JANUARIES: Final = 0.1  # … of 1 January, of which there is 1 in 365


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """What a column of wordings means, and what reading it showed.

    ``frame`` has the columns of :data:`FRAME_COLUMNS`, one row a text, in their order. ``day_first`` is the order
    that was used for 5/12/1934 (None: nothing settled it), ``proof`` the position of the row that proves it.
    ``ambiguous`` are the positions that could be read in the other order. ``first_share`` and ``january_share`` are
    the shares of exact days that fall on the first of a month, and on 1 January. ``assumed`` are plain sentences
    about all this.
    """

    frame: pd.DataFrame
    day_first: bool | None = None
    proof: int | None = None
    ambiguous: tuple[int, ...] = ()
    first_share: float = 0.0
    january_share: float = 0.0
    assumed: tuple[str, ...] = ()


def parse_dates(
    texts: Iterable[str],
    *,
    published: Published | Iterable[Published] = None,
    languages: Sequence[str] | None = None,
    day_first: bool | None = None,
    conventions: Conventions = NEWS,
    serials: System | None = None,
) -> pd.DataFrame:
    """Every text of a column, one row each, as :func:`timeline.parse_date` reads it.

    ``published`` is one for all or one a text. Columns: :data:`FRAME_COLUMNS`; ``notes`` are joined by "; ";
    ``error`` says why a text is no date and is empty where it is one, and then the bounds are NaT and the words
    empty. ``serials`` says that numbers are a spreadsheet's serial days, counted from that year, or Unix time. The
    frame's ``attrs["assumed"]`` are sentences about the column; :func:`read_column` tells more.

    >>> parse_dates(["May 2022", "China"])["edtf"].tolist()
    ['2022-05', '']
    """
    reading = read_column(
        texts,
        published=published,
        languages=languages,
        day_first=day_first,
        conventions=conventions,
        serials=serials,
    )
    reading.frame.attrs["assumed"] = reading.assumed
    return reading.frame


def read_edtf_column(texts: Iterable[str]) -> pd.DataFrame:
    """A column of EDTF, one row each as :func:`timeline.dates.read_edtf` reads it; columns as :func:`parse_dates`.

    >>> read_edtf_column(["2022-23", "May 2022"])["precision"].tolist()
    ['season', '']
    """
    found = batch(texts, None)
    rows = []
    for text, _ in found.distinct:
        try:
            rows.append(row(edtf_reader.read(text)))
        except Refusal as reason:
            rows.append(refused(message(text, reason)))
    return frame(found, rows)


def read_column(
    texts: Iterable[str],
    *,
    published: Published | Iterable[Published] = None,
    languages: Sequence[str] | None = None,
    day_first: bool | None = None,
    conventions: Conventions = NEWS,
    serials: System | None = None,
    places: npt.NDArray[np.int64] | None = None,
    progress: Callable[[float], None] | None = None,
) -> ColumnReading:
    """A column and what it shows: the order of day and month, and which row proves it.

    ``places`` are the rows' numbers in their file, for the sentences; without them rows count from 1. ``progress`` is
    told now and then which share of the texts is read.
    """
    found = batch(texts, published)
    order = _Order.of([text for text, _ in found.distinct], day_first)
    seasons = _Seasons.of([text for text, _ in found.distinct])
    context = Context(None, order.day_first, conventions, seasons.proof is not None)
    rows = _read(found.distinct, context, languages, serials, progress)
    return _reported(frame(found, rows), found, order, seasons, places)


def _read(
    distinct: list[tuple[str, Any]],
    context: Context,
    languages: Sequence[str] | None,
    system: System | None,
    progress: Callable[[float], None] | None = None,
) -> list[Row]:
    read = reader(tuple(languages) if languages else None).read
    pages: dict[Any, tuple[Context, str]] = {}
    rows: list[Row] = []
    for text, page in distinct:
        if progress is not None and len(rows) % _TOLD == 0:
            progress(len(rows) / len(distinct))
        if page not in pages:
            pages[page] = _against(context, page)
        against, wrong = pages[page]
        try:
            if system is not None and serial_days.is_number(text, system):
                rows.append(row(serial_days.read(text, system)))
            else:
                rows.append(row(read(text, against)))
        except Refusal as reason:
            rows.append(refused(wrong if wrong and isinstance(reason, NeedsPage) else message(text, reason)))
    return rows


def _against(context: Context, page: Any) -> tuple[Context, str]:
    """The context of a page; without its date where that is none, and what to say to a text that needs it."""
    try:
        return replace(context, anchor=anchor(page)), ""
    except DateError as error:
        return context, f"The date of publication is no date: {error}"


@dataclass(frozen=True, slots=True)
class _Order:
    """The order of day and month in a column, and the distinct texts, by code, that prove it or leave it open."""

    day_first: bool | None
    proofs: dict[bool, int]
    ambiguous: tuple[int, ...]

    @classmethod
    def of(cls, texts: Sequence[str], told: bool | None) -> "_Order":
        proofs: dict[bool, int] = {}
        ambiguous = []
        for code, text in enumerate(texts):
            for first, _, second in _ORDERED.findall(text) if len(text) <= _LONGEST else ():
                a, b = int(first), int(second)
                if a > 12 >= b or b > 12 >= a:
                    proofs.setdefault(a > 12, code)
                elif a != b:
                    ambiguous.append(code)
        decided = next(iter(proofs)) if told is None and len(proofs) == 1 else told
        return cls(decided, proofs, tuple(dict.fromkeys(ambiguous)))


@dataclass(frozen=True, slots=True)
class _Seasons:
    """The distinct texts, by code, that may be years or a season of EDTF (2000-23), and one that proves EDTF."""

    proof: int | None
    doubtful: int | None

    @classmethod
    def of(cls, texts: Sequence[str]) -> "_Seasons":
        proof = doubtful = None
        for code, text in enumerate(texts):
            if len(text) > _LONGEST:
                continue
            match = _SEASON.fullmatch(text.strip())
            first, second = map(int, match.groups()) if match else (0, 0)
            if second == first + 1 > 12 or (second > max(12, first) and second not in edtf_reader.CODES):
                return cls(None, None)  # 1935-36 and 1914-18 are two years, and so are the others
            if second in edtf_reader.CODES:
                doubtful = code if doubtful is None else doubtful
            elif proof is None and _EDTF_ALONE.fullmatch(text):
                proof = code
        return cls(None if doubtful is None else proof, doubtful)


def _reported(
    table: pd.DataFrame, found: Batch, order: _Order, seasons: _Seasons, places: npt.NDArray[np.int64] | None
) -> ColumnReading:
    ambiguous = np.flatnonzero(np.isin(found.codes, order.ambiguous)).tolist() if order.ambiguous else []
    proofs = {day_first: found.first_row(code) for day_first, code in order.proofs.items()}
    firsts, januaries = _shares(table)

    def at(position: int) -> int:
        return int(places[position]) if places is not None else position + 1

    def sentences() -> Iterable[str]:
        rows = "1 row" if len(ambiguous) == 1 else f"{len(ambiguous):,} rows"
        if len(proofs) == 2 and ambiguous and order.day_first is None:
            yield (
                f"Row {at(proofs[True])} has the day first and row {at(proofs[False])} the month, so that {rows} could "
                "be read either way; the day is taken to stand first."
            )
        elif order.day_first in proofs:
            which = "day before month" if order.day_first else "month before day"
            proof = proofs[order.day_first]
            yield f"Dates in figures are read {which}, as row {at(proof)} proves ({found.texts[proof].as_py()!r})."
        elif ambiguous and order.day_first is None:
            yield (
                f"No row settles whether the day or the month stands first; {rows} could be read either way, the "
                f"first is row {at(ambiguous[0])}; the day is taken to stand first."
            )
        if seasons.proof is not None and seasons.doubtful is not None:
            proof, one = (found.texts[found.first_row(code)].as_py() for code in (seasons.proof, seasons.doubtful))
            yield (
                f"{one!r} and the like are seasons and quarters of EDTF, as row {at(found.first_row(seasons.proof))} "
                f"is EDTF ({proof!r})."
            )
        if januaries >= _JANUARIES:
            yield f"{januaries:.0%} of the exact days are a 1 January; some may stand for the whole year."
        elif firsts >= _FIRSTS:
            yield f"{firsts:.0%} of the exact days are the first of a month; some may stand for the whole month."

    proof = proofs.get(order.day_first) if order.day_first is not None else None
    return ColumnReading(table, order.day_first, proof, tuple(ambiguous), firsts, januaries, tuple(sentences()))


def _shares(table: pd.DataFrame) -> tuple[float, float]:
    """The shares of exact days that are the first of a month and 1 January; 0 where there are too few to tell."""
    exact = table[columns.PRECISION].eq("day").to_numpy(bool) & ~table[columns.IS_INTERVAL].to_numpy(bool)
    counts = pd.Series(table[columns.START].to_numpy()[exact].view(np.int64)).value_counts(sort=False)
    number = int(counts.sum())
    if number < _ENOUGH_DAYS:
        return 0.0, 0.0
    days = counts.index.to_numpy().view("datetime64[s]").astype("datetime64[D]")
    firsts = days == days.astype("datetime64[M]").astype("datetime64[D]")
    januaries = days == days.astype("datetime64[Y]").astype("datetime64[D]")
    return float(counts[firsts].sum() / number), float(counts[januaries].sum() / number)
