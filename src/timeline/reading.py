"""The doors to a file's events: read it, mend a cell and see the events anew, get the mended file back."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from os import PathLike
from pathlib import PurePath

import pandas as pd

from timeline import columns as c
from timeline.actors import NO_ALIASES, Aliases
from timeline.assembly import assemble
from timeline.disk import read_bytes
from timeline.events import Choices, Events, Numbers
from timeline.formats import FORMATS, csv_table, text
from timeline.formats.detect import detect, named
from timeline.formats.frame import from_frame
from timeline.formats.raw import DEFAULT_LIMITS, Limits, Progress, RawRows, ReadOptions
from timeline.problems import FileError, UsageError

Source = str | PathLike[str] | bytes | pd.DataFrame


def read_events(
    source: Source,
    *,
    format: str | None = None,  # noqa: A002
    mapping: Mapping[str, str] | None = None,
    name: str | None = None,
    published: str | None = None,
    languages: Sequence[str] | None = None,
    day_first: bool | None = None,
    limits: Limits = DEFAULT_LIMITS,
    aliases: Aliases | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_row: int | None = None,
    sheet: str | None = None,
    numbers: Numbers | None = None,
    progress: Progress | None = None,
) -> Events:
    """The events of a file: a path, its bytes, or a pandas frame.

    ``format`` is a name from :data:`timeline.formats.FORMATS`, else the content decides, with the file's ``name`` as
    a hint. ``mapping`` is field → header, in addition to what is guessed; ``""`` leaves a field empty. ``published``
    is the day, month or year that rows without one of their own were published; ``languages``, ``day_first`` are as in
    :func:`timeline.parse_date`. ``aliases`` are applied to the actors. ``encoding``, ``delimiter``, ``header_row`` and
    ``sheet`` overrule what the file seems to say; ``numbers`` says what numbers in the column of dates count: a
    spreadsheet's days from "1900" or "1904", or Unix time, "unix". ``progress`` is told each step in words, and the
    share of it that is done, or None.
    Raises: FileError, one sentence, where the file as a whole cannot be read; UsageError for a wrong argument.

    >>> events = read_events(b"When;Headline\\n1976-02;Flood\\nlater;Drought\\n")
    >>> len(events.frame), len(events.undated), events.report.mapping
    (1, 1, {'date': 'When', 'title': 'Headline'})
    """
    choices = Choices(
        mapping=tuple((mapping or {}).items()),
        published=published,
        languages=None if languages is None else tuple(languages),
        day_first=day_first,
        numbers=numbers,
        aliases=aliases or NO_ALIASES,
        reading=ReadOptions(limits, encoding, delimiter, header_row, sheet),
    )
    return read_chosen(source, choices, format=format, name=name, progress=progress)


def read_chosen(
    source: Source,
    choices: Choices,
    *,
    format: str | None = None,  # noqa: A002
    name: str | None = None,
    progress: Progress | None = None,
) -> Events:
    """As :func:`read_events`, with all that was said of the file in one value."""
    raw = read_rows(source, choices.reading, format=format, name=name, progress=progress)
    return assemble(raw, choices, progress)


def read_rows(
    source: Source,
    options: ReadOptions,
    *,
    format: str | None = None,  # noqa: A002
    name: str | None = None,
    progress: Progress | None = None,
) -> RawRows:
    """The rows of a file before anything in them is taken for a date or a name; as :func:`read_events` says.

    Raises: FileError; UsageError for a delimiter or a format that is none.
    """
    if options.delimiter is not None and len(options.delimiter) != 1:
        raise UsageError(f"The delimiter is {options.delimiter!r}. Give one sign, such as ';'.")
    options = replace(options, progress=progress)
    if isinstance(source, pd.DataFrame):
        return from_frame(source, options)
    if isinstance(source, bytes):
        data = source
    else:
        data = read_bytes(source, options.limits)
        name = name or PurePath(source).name
    options.limits.check(file_bytes=len(data))
    chosen = named(format, FORMATS) if format else detect(data, name or "", FORMATS)
    if chosen is text.FORMAT and not format and (options.delimiter, options.header_row) != (None, None):
        chosen = csv_table.FORMAT  # whoever says what divides its cells or names its columns says that it is a table
    return chosen.read(data, options)


def mend(events: Events, row: int, column: str, value: str) -> Events:
    """The events of the same file with one cell changed, read anew; any selection is kept.

    ``row`` is the row's place in its file, ``column`` a header as the file spells it, or a field: a field without a
    column of its own gets one at the file's right. Mending the ``date`` of a row whose date stands in several columns
    empties the others.
    Raises: UsageError for a row or a column that is not there.

    >>> events = read_events(b"date,title\\nsometime,Flood\\n")
    >>> mended = mend(events, 2, "date", "February 1976")
    >>> len(mended.undated), mended.frame["edtf"].tolist()
    (0, ['1976-02'])
    """
    return mend_all(events, {(row, column): value})


def mend_all(events: Events, edits: Mapping[tuple[int, str], str]) -> Events:
    """As :func:`mend`, for many cells (row, column) → text at once."""
    if events.raw is None:
        raise UsageError("These events have no file of their own to mend. Read them with read_events.")
    raw, choices = events.raw, events.choices
    mapping = dict(events.report.mapping)
    cells: dict[tuple[int, str], str] = {}
    for (row, column), value in edits.items():
        if column not in raw.frame.columns and column in c.FIELDS and column not in mapping:
            raw = replace(raw, frame=raw.frame.assign(**{column: ""}))
            mapping[column] = column
        header = column if column in raw.frame.columns else mapping.get(column)
        if header is None:
            raise UsageError(f"There is no column {column!r}. Choose one of: {', '.join(raw.frame.columns)}.")
        cells[row, header] = value
        if header == mapping.get(c.DATE) and column == c.DATE:
            cells |= {(row, mapping[field]): "" for field in (c.TIME, c.END_DATE, c.EDTF) if field in mapping}
    changed = _with_cells(raw, cells)
    choices = replace(choices, mapping=tuple(mapping.items()))
    mended = replace(assemble(changed, choices), edits={**events.edits, **cells})
    return mended if events.selection is None else mended.select(events.selection)


def _with_cells(raw: RawRows, cells: Mapping[tuple[int, str], str]) -> RawRows:
    frame = raw.frame.copy(deep=False)
    at = {int(place): number for number, place in enumerate(raw.rows)}
    for header in dict.fromkeys(column for _, column in cells):
        values = frame[header].copy()
        for (row, column), value in cells.items():
            if row not in at:
                raise UsageError(
                    f"There is no row {row}. The rows go from {min(at, default=0)} to {max(at, default=0)}."
                )
            if column == header:
                values.iat[at[row]] = value
        frame[header] = values
    return replace(raw, frame=frame)


def corrected(events: Events, data: bytes) -> tuple[bytes, str]:
    """The mended file and its suffix: the bytes it was read from with the edits put in, and all else as it was.

    What cannot be changed in place (a calendar, JSON, a workbook's formulas) comes back as CSV, with every column of
    the file in its order.

    >>> data = b"when;what\\n1976;Flood\\nlater;Drought\\n"
    >>> corrected(mend(read_events(data), 3, "when", "1977"), data)
    (b'when;what\\n1976;Flood\\n1977;Drought\\n', '.csv')
    """
    if events.raw is None:
        raise UsageError("These events have no file of their own to correct. Read them with read_events.")
    known = [known for known in FORMATS if known.name == events.report.format]
    if not events.edits and known:
        return data, known[0].suffixes[0]
    if known and known[0].patch is not None:
        with suppress(FileError):
            return known[0].patch(data, dict(events.edits), events.choices.reading), known[0].suffixes[0]
    return csv_table.write(events.raw.frame), ".csv"
