"""Raw rows to events: as many rows out as in, every cell's text as it was, every assumption said."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline import columns as c
from timeline.actors import read_column, split
from timeline.assembly.find_date import find_date
from timeline.assembly.ids import name_events
from timeline.assembly.moments import read_moments
from timeline.assembly.rows import Rows
from timeline.events import Choices, Events, Facets, Report
from timeline.formats.raw import Progress, RawRows
from timeline.headers import choose, is_event_table, nearest_field
from timeline.problems import Code, Problem

_LINK = r"^\s*https?://\S+([\s;,|]+https?://\S+)*\s*$"
_OF_FILE = " (of the file)"
_DAY = 86_400  # seconds


def assemble(raw: RawRows, choices: Choices, progress: Progress | None = None) -> Events:
    """The events of a file's rows.

    Every row is in ``frame`` (dated) or in ``undated``, once, under its place in the file; a cell keeps its text, and
    actors are split and given their canonical spelling. Nothing is read from a file here. ``progress`` is told how far
    it is.
    """
    headers = list(raw.frame.columns)
    guessed = choose(headers, {**raw.mapping, **dict(choices.mapping)}, guessing=not raw.mapping)
    found = find_date(raw.frame, guessed, choices)
    rows = Rows(raw.frame, raw.rows, found.mapping)
    moments = read_moments(rows, choices, progress)
    texts = {name: rows.text(name) for name in (c.ID, c.PUBLISHED, *c.TEXT_COLUMNS)}
    ids, repeated = name_events(rows, moments.wording)
    actors = read_column(texts[c.ACTORS], choices.aliases)
    further, renamed = _further(rows)
    values = {
        **texts,
        c.ID: ids,
        c.ROW: raw.rows,
        c.DATE: moments.wording,
        **{name: moments.read[name].array for name in c.READ_COLUMNS},
        c.ACTORS: actors.cells,
        c.CATEGORY: _categorical(texts[c.CATEGORY]),
    }
    table = pd.DataFrame({name: values[name] for name in c.EVENT_COLUMNS} | further, index=raw.frame.index, copy=False)
    frame = _taken(table, _order(table, np.flatnonzero(moments.dated)))
    undated = _taken(table, np.flatnonzero(~moments.dated))
    problems = (
        *raw.problems,
        *renamed,
        *_unused(rows),
        *moments.problems,
        *repeated,
        *_unsafe_links(rows),
    )
    report = Report(
        rows=len(table),
        dated=len(frame),
        shelved=len(undated),
        format=raw.format,
        assumed=(*filter(None, (choices.told,)), *raw.assumed, *found.assumed, *moments.assumed, *actors.assumed),
        mapping=rows.mapping,
        problems=tuple(problems),
        noted=int((frame[c.NOTES] != "").sum()),
    )
    return Events(frame, undated, report, facets(frame), raw=raw, choices=choices)


def facets(frame: pd.DataFrame) -> Facets:
    """Actors, categories, extent and count of a frame of events, which is in time order."""
    ends = [frame[name] for name in (c.START, c.END)]
    moments = pd.Series([edge for end in ends for edge in (end.min(), end.max())], dtype="datetime64[s]")
    return Facets(
        actors=_counts(frame[c.ACTORS]),
        categories=_counts(frame[c.CATEGORY], whole=True),
        first=moments.min(),
        last=moments.max(),
        count=len(frame),
    )


def _counts(cells: pd.Series, *, whole: bool = False) -> dict[str, int]:
    """Name → number of cells that hold it, in order of the first of them."""
    codes = cells.cat.codes.to_numpy()
    names = cells.cat.categories.tolist()
    numbers = np.bincount(codes, minlength=len(names)).tolist()
    counts: dict[str, int] = {}
    for code in pd.unique(codes).tolist():
        for name in filter(None, (names[code],)) if whole else split(names[code]):
            counts[name] = counts.get(name, 0) + numbers[code]
    return counts


def _categorical(cells: "pd.Series[str]") -> pd.Categorical:
    codes, found = pd.factorize(cells)
    return pd.Categorical.from_codes(codes, categories=pd.Index(found, dtype="str"))


def _further(rows: Rows) -> tuple[dict[str, "pd.Series[str]"], list[Problem]]:
    """The columns that are no field, and those that only help to make a date; none may hide an event's own column."""
    used = {header for field, header in rows.mapping.items() if field in c.EVENT_COLUMNS}
    if is_event_table(rows.frame.columns):
        used |= {*c.READ_COLUMNS, c.ROW}
    further, problems = {}, []
    for header in rows.frame.columns:
        if header in used:
            continue
        name = header
        while name in c.EVENT_COLUMNS or (name != header and name in rows.frame.columns):
            name += _OF_FILE
        if name != header:
            remedy = f"The timeline has a column of this name for itself; the one of the file is called {name!r} here."
            problems.append(Problem(None, header, "", Code.COLUMN_RENAMED, remedy))
        further[name] = rows.frame[header]
    return further, problems


def _unused(rows: Rows) -> list[Problem]:
    """Headers that are almost the name of a field which no column has."""
    problems = []
    for header in rows.frame.columns:
        near = None if header in rows.mapping.values() else nearest_field(header)
        if near is not None and not rows.has(near):
            remedy = f"No field is called this; if it is the {near}, choose it, as in --map {near}={header!r}."
            problems.append(Problem(None, header, "", Code.COLUMN_UNUSED, remedy))
    return problems


def _unsafe_links(rows: Rows) -> list[Problem]:
    """Addresses that never become links; their text is kept."""
    if not rows.has(c.URL):
        return []
    urls = rows.text(c.URL)
    safe = pc.match_substring_regex(pa.array(urls), _LINK, ignore_case=True)
    wrong = (urls != "").to_numpy(bool) & ~np.asarray(safe)
    header = rows.header(c.URL)
    remedy = "Only addresses that start with http:// or https:// become links: write the whole address."
    return [Problem(row, header, url, Code.LINK_UNSAFE, remedy) for row, url in rows.some(wrong, urls)]


def _order(table: pd.DataFrame, dated: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """The dated rows by start (by end where the start is open), end and row; an open end comes last."""
    start = table[c.START].to_numpy("datetime64[s]")[dated]
    end = table[c.END].to_numpy("datetime64[s]")[dated]
    first = np.where(np.isnat(start), end, start).astype(np.int64)
    last = np.where(np.isnat(end), np.iinfo(np.int64).max, end.astype(np.int64))
    rows = table[c.ROW].to_numpy()[dated]
    keys = (_short(last), _short(first))
    return dated[np.lexsort(keys if (rows[1:] > rows[:-1]).all() else (rows, *keys))]


def _short(numbers: npt.NDArray[np.int64]) -> npt.NDArray[Any]:
    """Numbers in the same order, in 16 bits where days fit in: those are sorted in linear time."""
    if not len(numbers) or (numbers % _DAY).any():
        return numbers
    days = numbers // _DAY
    return (days - days.min()).astype(np.uint16) if np.ptp(days) <= np.iinfo(np.uint16).max else numbers


def _taken(table: pd.DataFrame, places: npt.NDArray[np.intp]) -> pd.DataFrame:
    """The rows at these places, counted anew from 0."""
    if len(places) == len(table) and (places == np.arange(len(table))).all():
        return table
    texts: dict[tuple[int, ...], Any] = {}
    columns = {}
    for name, cells in table.items():
        if not isinstance(cells.dtype, pd.StringDtype):
            columns[name] = cells.array.take(places)
            continue
        memory = _memory(cells)
        if memory not in texts:
            alike = len(cells) > 0 and cells.iloc[0] == cells.iloc[-1] and bool((cells == cells.iloc[0]).all())
            texts[memory] = cells.array[: len(places)] if alike else cells.array.take(places)
        columns[name] = texts[memory].copy()  # which shares the letters
    return pd.DataFrame(columns, copy=False)


def _memory(cells: "pd.Series[str]") -> tuple[int, ...]:
    """Where a column's letters stand: the same for columns that share them, as all empty ones do."""
    return tuple(
        number
        for chunk in pa.chunked_array(pa.array(cells)).chunks
        for number in (chunk.offset, len(chunk), *(buffer.address for buffer in chunk.buffers() if buffer))
    )
