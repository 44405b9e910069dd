"""Rows of cells to raw rows: finds the header, names every column once, and loses no cell.

Shared by every format that is a grid: CSV and spreadsheets. Cells are collected in batches into Arrow, so that a
million rows never stand in memory as Python strings.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, dropwhile, islice

import numpy as np
import pandas as pd
import pyarrow as pa

from timeline.formats.raw import RawRows, ReadOptions
from timeline.formats.records import arrow_frame, blank_array, name_columns, text_array
from timeline.headers import is_known, looks_like_headers
from timeline.phrases import count
from timeline.problems import Code, FileError, Problem

_LOOK = 50  # rows within which a header is looked for
_BATCH = 10_000
_MOST = 0.5  # a fault that more rows than this share is a fact about the file, said once
_DATE = re.compile(
    r"\s*(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[T ].*)?|\d{1,2}\.? \w{3,} \d{4}|\w{3,} \d{1,2},? \d{4})\s*"
)
_NUMBER = re.compile(r"\s*[-+(]?[$€£]?\d[\d.,  ]*%?\)?\s*|\s*https?://\S+\s*")

Row = tuple[int, Sequence[str]]  # its place, its cells


def from_grid(
    grid: Iterable[Sequence[str]],
    *,
    format: str,  # noqa: A002
    options: ReadOptions,
    first_row: int = 1,
    assumed: Sequence[str] = (),
    problems: Sequence[Problem] = (),
    padded: bool = True,
    most: int | None = None,
) -> RawRows:
    """The raw rows of a grid of text; ``grid`` is read once and lazily, ``first_row`` is the place of its first row.

    What stands above the header is left out and said; empty rows are skipped and counted; cells beyond the header
    get columns of their own. ``padded``: the format leaves out empty cells at a row's end, so that a short row is no
    news (spreadsheets), as against a fault in the writing (CSV). ``most`` is the number of rows there can be, for those
    who are told the progress.
    Raises: FileError where a limit is passed or nothing is there.

    >>> raw = from_grid([["When", "What"], ["1976", "Flood", "?"]], format="xlsx", options=ReadOptions())
    >>> list(raw.frame.columns), raw.rows.tolist(), raw.problems[-1].code.value
    (['When', 'What', 'Column 3'], [2], 'row-too-long')
    """
    numbered = dropwhile(lambda row: not _is_filled(row[1]), enumerate(grid, first_row))
    head = list(islice(numbered, _LOOK if options.header_row is None else max(_LOOK, options.header_row)))
    if not head:
        raise FileError("The file has no rows. Choose another file, or check that it was saved.")
    place = _header_place(head, options.header_row)
    said = list(assumed)
    if place is None:
        written = headers = ("",) * max(_width(cells) for _, cells in head)
        body = chain(head, numbered)
        said.append("No row names the columns, so they were numbered.")
    else:
        written = tuple(next(cells for number, cells in head if number == place))
        headers = written[: _width(written)]
        body = chain([row for row in head if row[0] > place], numbered)
        said += _above(head, place)
    options.limits.check(columns=len(headers))
    options.limits.check(f"Row {place or first_row}", cell_characters=max(map(len, headers), default=0))
    table = _Table(len(headers), len(written), options, padded)
    table.fill(body, first_header=place, most=most)
    beyond = [*written[len(headers) :], *[""] * table.width][: table.width - len(headers)]
    names, renamed = name_columns([*headers, *beyond], place, silent=place is None)
    return RawRows(
        frame=table.frame(names),
        rows=np.array(table.places, dtype=np.int64),
        format=format,
        assumed=(*said, *table.said()),
        problems=(*problems, *renamed, *table.found()),
        header_row=place,
    )


def starts_with_header(grid: Iterable[Sequence[str]]) -> Sequence[str] | None:
    """The first row where it is the header beyond doubt, so that the rows below can be taken as they are; else None."""
    head = list(islice(enumerate(grid, 1), _LOOK))
    first = head[0][1] if head else ()
    if not _is_filled(first) or _width(first) != len(first) or _header_place(head, None) != 1:
        return None
    return first


def _header_place(head: Sequence[Row], chosen: int | None) -> int | None:
    """The place of the header row; None where the first row is already data."""
    filled = [(place, cells[: _width(cells)]) for place, cells in head if _is_filled(cells)]
    if chosen is not None:
        if all(place != chosen for place, _ in filled):
            raise FileError(
                f"Row {chosen} is empty or not there, so it cannot name the columns. Choose another header row."
            )
        return chosen
    for number, (_, cells) in enumerate(filled):
        if looks_like_headers(cells) and not any(map(_DATE.fullmatch, cells)):
            if any(len(above) >= len(cells) and _is_data(above) for _, above in filled[:number]):
                break  # a preamble holds no rows of data as wide as the table
            return _finer(filled, number)
    # The header is as wide as the table: what stands above it (a title, a note) is narrower.
    widths = [len(cells) for _, cells in filled]
    usual = max(set(widths), key=lambda width: (widths.count(width) * (width > 1), width))
    for place, cells in filled:
        wide = len(cells) >= usual or (2 * len(cells) >= usual and any(map(is_known, cells)))
        if wide and sum(bool(cell.strip()) for cell in cells) * 2 > len(cells):
            return None if _is_data(cells) else place
    return None if _is_data(filled[0][1]) else filled[0][0]


def _finer(filled: Sequence[Row], number: int) -> int:
    """The place of the header row, or of the one below it that names more columns, as under merged headings."""
    place, cells = filled[number]
    if number + 1 < len(filled):
        below, finer = filled[number + 1]
        known = [sum(map(is_known, row)) for row in (cells, finer)]
        if looks_like_headers(finer) and not _is_data(finer) and known[1] > known[0] and len(finer) >= len(cells):
            return below
    return place


def _is_data(cells: Sequence[str]) -> bool:
    """Whether a row can only be data: it holds a date, or mostly numbers, and no word that a field knows."""
    if any(is_known(cell) for cell in cells):
        return False
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in cells)
    return any(map(_DATE.fullmatch, cells)) or numbers * 2 > len(cells)


def _above(head: Sequence[Row], place: int) -> Iterator[str]:
    above = [cells for number, cells in head if number < place and _is_filled(cells)]
    if above:
        shown = "; ".join(" ".join(cell for cell in cells if cell.strip())[:60] for cells in above[:3])
        yield f"Row {place} names the columns; {count(len(above), 'row')} above it left out: “{shown}”."


def _width(cells: Sequence[str]) -> int:
    """The number of cells up to the last one that holds anything."""
    width = len(cells)
    while width and not cells[width - 1].strip():
        width -= 1
    return width


def _is_filled(cells: Sequence[str]) -> bool:
    return _width(cells) > 0


@dataclass(slots=True)
class _Table:
    """Collects the rows under a header of ``named`` columns; grows to the right where a row is longer.

    ``written`` counts the header's empty cells at its end as well: a cell under one of these is no fault.
    """

    named: int
    written: int
    options: ReadOptions
    padded: bool
    places: list[int] = field(default_factory=list)
    long: list[Problem] = field(default_factory=list)
    short: list[Problem] = field(default_factory=list)
    second: list[Problem] = field(default_factory=list)
    empty: int = 0
    _batch: list[Sequence[str]] = field(default_factory=list)
    _chunks: list[list[pa.Array]] = field(default_factory=list)
    _counts: list[int] = field(default_factory=list)

    @property
    def width(self) -> int:
        return max(self.named, len(self._chunks))

    def fill(self, body: Iterable[Row], first_header: int | None, most: int | None) -> None:
        """Takes every row that holds anything."""
        limits = self.options.limits
        gap = 0
        for place, cells in body:
            width = len(cells)
            if not _is_filled(cells):
                gap += 1
                continue
            if gap and first_header is not None and looks_like_headers(cells):
                self.second.append(_second_table(place, cells))
            self.empty, gap = self.empty + gap, 0  # those at the file's end are no news
            if width != self.named:
                cells = self._check_width(place, cells)
            self.places.append(place)
            self._batch.append(cells)
            if len(self._batch) == _BATCH:
                limits.check(rows=len(self.places), cells=len(self.places) * self.width)
                self._flush()
                self.options.tell_rows(place, most)
        limits.check(rows=len(self.places), cells=len(self.places) * self.width)
        self._flush()

    def _check_width(self, place: int, cells: Sequence[str]) -> Sequence[str]:
        width = _width(cells)
        if width > self.named:
            self.options.limits.check(f"Row {place}", columns=width)
            if width > self.written:
                extra = " | ".join(cells[self.named : width])
                why = _LONG.format(count(width, "cell"), self.named)
                self.long.append(Problem(place, None, extra, Code.ROW_TOO_LONG, why))
            return cells[:width]
        if len(cells) < self.named and not self.padded:
            self.short.append(
                Problem(place, None, "", Code.ROW_TOO_SHORT, _SHORT.format(count(len(cells), "cell"), self.named))
            )
        return cells[: self.named]

    def _flush(self) -> None:
        if not self._batch:
            return
        wide = max(max(map(len, self._batch)), self.named)
        rows = len(self._batch)
        while len(self._chunks) < wide:
            self._chunks.append([blank_array(known) for known in self._counts])
        even = [cells if len(cells) == wide else [*cells, *[""] * (wide - len(cells))] for cells in self._batch]
        longest = self.options.limits.cell_characters
        for number, column in enumerate(zip(*even, strict=True)):
            if max(map(len, column)) > longest:
                at, size = max(enumerate(map(len, column)), key=lambda found: found[1])
                self.options.limits.check(f"Row {self.places[at - rows]}", cell_characters=size)
            self._chunks[number].append(text_array(column))
        for chunks in self._chunks[wide:]:
            chunks.append(blank_array(rows))
        self._counts.append(rows)
        self._batch = []

    def frame(self, names: Sequence[str]) -> pd.DataFrame:
        """The rows as a frame of text."""
        chunks = [*self._chunks, *[[blank_array(rows) for rows in self._counts] for _ in names[len(self._chunks) :]]]
        columns = [pa.chunked_array(column, type=pa.large_string()) for column in chunks]
        return arrow_frame(names, columns, len(self.places))

    def said(self) -> Iterator[str]:
        """What was assumed of the rows, in plain sentences."""
        if self.empty:
            yield f"{count(self.empty, 'empty row')} between the others left out."

    def found(self) -> Iterator[Problem]:
        """The rows that are too long or too short, each; or the file, once, where most of its rows are."""
        yield from self.second
        for problems, way in ((self.long, _MOST_LONG), (self.short, _MOST_SHORT)):
            if len(problems) > max(1, len(self.places) * _MOST):
                first = problems[0]
                yield Problem(first.row, None, first.value, first.code, way.format(len(problems), first.row))
            else:
                yield from problems


_LONG = "The row has {}, the header {}: put quotes round a text that contains the separator."
_SHORT = "The row has {}, the header {}; the others were taken as empty."
_MOST_LONG = "{:,} rows, from row {} on, have more cells than the header: give every column a header."
_MOST_SHORT = "{:,} rows, from row {} on, have fewer cells than the header; the others were taken as empty."


def _second_table(place: int, cells: Sequence[str]) -> Problem:
    return Problem(
        place,
        None,
        ", ".join(cell for cell in cells if cell.strip()),
        Code.SECOND_TABLE,
        "This looks like the header of a second table, but was read as a row of the first: "
        "put each table into a file of its own.",
    )
