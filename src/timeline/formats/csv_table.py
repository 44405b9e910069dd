"""Delimited text (CSV, TSV): the delimiter by counting, the records by the csv module or, where it is sure, by Arrow.

Arrow reads what is plain: UTF-8, a header in the first row, every row as wide as it. All else (a preamble, ragged
rows, empty lines, other encodings, quotes left open) goes record by record through :mod:`csv`. Both give the same
cells; a law in the tests holds them to it.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from timeline import columns
from timeline.formats.delimited import LOOK, Records, evenness, find_dialect, swallowed
from timeline.formats.encoding import AS_CHOSEN, decode, encoding_note, is_text
from timeline.formats.grid import from_grid, starts_with_header
from timeline.formats.raw import Format, RawRows, ReadOptions
from timeline.formats.records import arrow_frame, name_columns
from timeline.phrases import count
from timeline.problems import FileError

_BLOCK = 8 << 20  # bytes Arrow reads at once; a longer row goes the slow way
_GUARDED = r"^'+[=+\-@\t\r]"  # how spreadsheets are kept from running a cell; our own CSV export writes it


def sniff(data: bytes, name: str) -> int:
    """30 where a delimiter cuts the first lines alike, 10 for any other text."""
    head = data[:LOOK]
    if not is_text(head):
        return 0
    if name.endswith((".csv", ".tsv", ".psv", ".ssv")):
        return 40
    try:
        text = decode(head).text
    except FileError:
        return 10
    return 30 if evenness(text, find_dialect(text).delimiter)[0] > 0.8 else 10


def read(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of a delimited text.

    Raises: FileError where it is no text, holds nothing or passes a limit.
    """
    options.limits.check(file_bytes=len(data))
    return _read_plain(data, options) or _read_any(data, options)


def _read_any(data: bytes, options: ReadOptions) -> RawRows:
    """Record by record, whatever the file is like."""
    decoded = decode(data, options.encoding)
    dialect = find_dialect(decoded.text, options.delimiter)
    records = Records(decoded.text, dialect)
    raw = from_grid(
        records.cells(),
        format="csv",
        options=options,
        assumed=(*decoded.assumed, *dialect.assumed),
        padded=False,
        most=decoded.text.count("\n") + 1,
    )
    wrong = swallowed(raw.frame, raw.rows, decoded.text.__contains__)
    return _unguarded(replace(raw, problems=(*records.problems, *wrong, *raw.problems)))


def _read_plain(data: bytes, options: ReadOptions) -> RawRows | None:
    """By Arrow, in parallel and without a Python string a cell; None where the file is not plain enough."""
    if options.encoding not in (None, "utf-8", "utf8") or options.header_row not in (None, 1):
        return None
    mark = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    head = data[mark : mark + LOOK].decode("utf-8", "ignore")
    dialect = find_dialect(head, options.delimiter)
    headers = starts_with_header(
        csv.reader(io.StringIO(head[dialect.start :], newline=""), delimiter=dialect.delimiter)
    )
    if headers is None or len(headers) < 2 or b"\0" in data:
        return None
    table = _arrow_table(data, mark + len(head[: dialect.start].encode()), dialect.delimiter, len(headers))
    if table is None:
        return None
    limits = options.limits
    limits.check(rows=table.num_rows, columns=table.num_columns, cells=table.num_rows * table.num_columns)
    if _longest(table) > limits.cell_characters or _has_empty_row(table):
        return None
    names, problems = name_columns(headers, 1)
    said = (AS_CHOSEN.format(options.encoding),) if options.encoding else encoding_note(data)
    raw = RawRows(
        frame=arrow_frame(names, table.columns, table.num_rows),
        rows=np.arange(2, table.num_rows + 2, dtype=np.int64),
        format="csv",
        assumed=(*said, *dialect.assumed),
        problems=tuple(problems),
        header_row=1,
    )
    wrong = swallowed(raw.frame, raw.rows, lambda quoted: quoted.encode() in data)
    return _unguarded(replace(raw, problems=(*wrong, *raw.problems)))


def _arrow_table(data: bytes, start: int, delimiter: str, width: int) -> pa.Table | None:
    """The rows under the header; None where Arrow refuses any of them."""
    names = [str(number) for number in range(width)]
    end = len(data)
    while end > start and data[end - 1] in b"\r\n":
        end -= 1
    if end == start:
        return None
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(pa.py_buffer(memoryview(data)[start:end])),
            read_options=arrow_csv.ReadOptions(column_names=names, block_size=_BLOCK),
            parse_options=arrow_csv.ParseOptions(
                delimiter=delimiter, newlines_in_values=True, ignore_empty_lines=False
            ),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.large_string()), null_values=[], strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
    return (
        table.slice(1)
        if _is_closed(data[max(start, end - LOOK) : end].decode("utf-8", "ignore"), table, delimiter)
        else None
    )


def _is_closed(tail: str, table: pa.Table, delimiter: str) -> bool:
    """Whether the last cell stands in the text as it was read: Arrow takes a quote that is never closed for closed."""
    last = table.column(table.num_columns - 1)[-1].as_py()
    quoted = '"' + last.replace('"', '""') + '"'
    return tail.endswith((delimiter + last, quoted))


def _longest(table: pa.Table) -> int:
    """Bytes in the longest cell: no fewer than its characters."""
    return max((pc.max(pc.binary_length(column)).as_py() or 0 for column in table.columns), default=0)


def _has_empty_row(table: pa.Table) -> bool:
    empty = None
    for column in table.columns:
        blank = pc.equal(pc.utf8_trim_whitespace(column), "")
        empty = blank if empty is None else pc.and_(empty, blank)
        if not pc.any(empty).as_py():
            return False
    return bool(table.num_rows)


def _unguarded(raw: RawRows) -> RawRows:
    """Takes off the apostrophe that keeps spreadsheets from running a cell, exactly one."""
    changed = {}
    taken = 0
    for name in raw.frame.columns:
        cells = raw.frame[name]
        candidates = np.flatnonzero(cells.str.startswith("'").to_numpy(bool))
        guarded = candidates[cells.iloc[candidates].str.match(_GUARDED).to_numpy(bool)]
        if len(guarded):
            values = cells.to_numpy(object)
            values[guarded] = [values[place][1:] for place in guarded]
            changed[name] = pd.Series(values, index=cells.index, dtype=cells.dtype)
            taken += len(guarded)
    if not changed:
        return raw
    said = f"An apostrophe that keeps spreadsheets from running a cell was taken off {count(taken, 'cell')}."
    return replace(raw, frame=raw.frame.assign(**changed), assumed=(*raw.assumed, said))


def write(frame: pd.DataFrame) -> bytes:
    """An event table as CSV (UTF-8, comma), its times in ISO 8601; the row's old place is left out."""
    out = frame.drop(columns=[columns.ROW], errors="ignore")
    times = {name: _iso(out[name]) for name in out.columns if out[name].dtype.kind == "M"}
    # CRLF after RFC 4180, and because only then Python quotes a cell with a lone CR, which readers take for a new row.
    return out.assign(**times).to_csv(index=False, lineterminator="\r\n").encode()


def _iso(times: "pd.Series[pd.Timestamp]") -> list[str]:
    text = np.datetime_as_string(times.to_numpy("datetime64[s]"), unit="s")
    return ["" if moment == "NaT" else str(moment) for moment in text]


def patch(data: bytes, edits: dict[tuple[int, str], str], options: ReadOptions) -> bytes:
    """The file with some cells changed; every record without one keeps its very bytes.

    A new column goes to the right, and then every row gets its cell.

    Raises: FileError as :func:`read`; KeyError for a row that is not there.
    """
    raw = read(data, options)
    names = list(raw.frame.columns)
    decoded = decode(data, options.encoding)
    dialect = find_dialect(decoded.text, options.delimiter)
    wanted: dict[int, dict[int, str]] = {}
    for (row, column), text in edits.items():
        if column not in names:
            names.append(column)
            if raw.header_row is not None:
                wanted.setdefault(raw.header_row, {})[len(names) - 1] = column
        wanted.setdefault(row, {})[names.index(column)] = text
    added = len(names) - len(raw.frame.columns)
    out = [decoded.text[: dialect.start]]
    for place, (cells, lines) in enumerate(Records(decoded.text, dialect).with_lines(), 1):
        changes = wanted.pop(place, {})
        if added and lines.strip() and place >= (raw.header_row or 1):
            changes = {len(names) - 1: ""} | changes
        out.append(_respelled(cells, changes, lines, dialect.delimiter) if changes else lines)
    if wanted:
        raise KeyError(f"there is no row {min(wanted)}")
    return "".join(out).encode(decoded.encoding)


def _respelled(cells: Sequence[str], changes: dict[int, str], lines: str, delimiter: str) -> str:
    """A record written anew: quoted throughout where it was, and with the line end it had."""
    end = lines[len(lines.rstrip("\r\n")) :]
    filled = [*cells, *[""] * (max(changes) + 1 - len(cells))]
    for number, text in changes.items():
        filled[number] = text
    quoting: Literal[0, 1] = csv.QUOTE_ALL if lines.count('"') >= 2 * len(cells) else csv.QUOTE_MINIMAL
    out = io.StringIO()
    # A cell with a line end in it is quoted only where the writer's own line end has that sign.
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="\r\n").writerow(filled)
    return out.getvalue().removesuffix("\r\n") + end


FORMAT = Format(
    name="csv",
    label="CSV",
    suffixes=(".csv", ".tsv", ".psv", ".ssv", ".txt", ".tab"),
    sniff=sniff,
    read=read,
    write=write,
    losses=(),
    patch=patch,
)
