"""Parquet: any file of columns, typed or text; written with typed moments and flags.

How large the rows would be is asked of the file's metadata before any is read, and of every piece while it is read:
a file of one megabyte can hold a hundred million rows.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline import columns as c
from timeline.formats import _archive
from timeline.formats._cells import text
from timeline.formats._moments import DERIVED, NOTES_LOST, cells, iso
from timeline.formats.raw import Format, RawRows, ReadOptions
from timeline.formats.records import arrow_frame, name_columns, text_array
from timeline.problems import FileError

LOSSES = ("The row numbers of the first file: rows are counted anew.", NOTES_LOST)

_SIGNATURE = b"PAR1"
_MARK = b"timeline-events"  # a key of the file's own metadata: the columns are an event table's
_BATCH = 65_536  # rows
_OFFSET = 8  # bytes
_SHORT = 1_000  # bytes: a text that long in every row of a piece is 65 MB


def sniff(data: bytes, name: str) -> int:
    """100 for the signature, 5 for the name alone."""
    if data.startswith(_SIGNATURE):
        return 100
    return 5 if name.lower().endswith((".parquet", ".pq")) else 0


def read(data: bytes, options: ReadOptions) -> RawRows:
    """The rows as text, counted from 1.

    Raises:
        FileError: the file is damaged, encrypted, or exceeds the limits.
    """
    from pyarrow import parquet  # a CSV must not pay for it

    try:
        file = parquet.ParquetFile(pa.BufferReader(data))
        count, width = file.metadata.num_rows, len(file.schema_arrow.names)
        options.limits.check(rows=count, columns=width, cells=count * width)
        # Texts stay in their dictionaries until their size is known.
        strings = [field.name for field in file.schema_arrow if _is_text(field.type)]
        coded = parquet.ParquetFile(pa.BufferReader(data), read_dictionary=strings)
        columns = _columns(_batches(data, coded), width, len(data), options)
    except (pa.ArrowException, OSError, ValueError, NotImplementedError) as error:
        msg = f"The Parquet file is damaged or of an unknown kind ({error!s:.120}). Save it again, or as CSV."
        raise FileError(msg) from error
    names, problems = name_columns(file.schema_arrow.names, None)
    frame = arrow_frame(names, columns, count)
    mapping = {}
    if _MARK in (file.schema_arrow.metadata or {}):
        frame = frame.drop(columns=[name for name in DERIVED if name in frame.columns])
        mapping = {name: name for name in c.EVENT_COLUMNS if name in frame.columns}
    return RawRows(frame, np.arange(1, count + 1), "parquet", problems=tuple(problems), mapping=mapping)


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _batches(data: bytes, coded: Any) -> Iterator[pa.RecordBatch]:
    """The rows in pieces; texts of a row group without their dictionary where none in it is long.

    To read a text from its dictionary takes longer, but a long one there may stand in a million rows and cost no byte.
    One row brings its group's whole dictionary; a single text may have come without one and says nothing of the rest.
    """
    from pyarrow import parquet

    groups = range(coded.num_row_groups)
    if coded.metadata.num_rows < _BATCH * len(groups):
        yield from coded.iter_batches(batch_size=_BATCH)
        return
    for group in groups:
        for head in islice(coded.iter_batches(batch_size=1, row_groups=[group]), 1):
            texts = {
                name: column.dictionary
                for name, column in zip(head.schema.names, head, strict=True)
                if _is_coded(column)
            }
            kept = [name for name, known in texts.items() if len(known) < 2 or _longest(known) > _SHORT]
            file = parquet.ParquetFile(pa.BufferReader(data), metadata=coded.metadata, read_dictionary=kept)
            yield from file.iter_batches(batch_size=_BATCH, row_groups=[group])


def _is_coded(column: pa.Array) -> bool:
    return pa.types.is_dictionary(column.type) and _is_text(column.type.value_type)


def _longest(texts: pa.Array) -> int:
    return pc.max(pc.binary_length(texts)).as_py() or 0


def _columns(batches: Iterable[pa.RecordBatch], width: int, packed: int, options: ReadOptions) -> list[pa.ChunkedArray]:
    pieces: list[list[pa.Array]] = [[] for _ in range(width)]
    total = 0
    for batch in batches:
        for number, column in enumerate(batch.columns):
            total += _size(column)
            _archive.check_unpacked(total, packed, options.limits)
            texts = _texts(column)
            texts.validate(full=True)  # a text need not be UTF-8 because the file says so
            if _longest(texts) > options.limits.cell_characters:
                longest = pc.max(pc.utf8_length(texts)).as_py()
                options.limits.check(f"Column “{batch.schema.names[number]}”", cell_characters=longest)
            pieces[number].append(texts)
    columns = []
    while pieces:  # in one piece each, whose rows are found sooner; the small ones go at once
        columns.append(pa.chunked_array([pa.concat_arrays(pieces.pop(0) or [text_array([])])]))
    return columns


def _size(column: pa.Array) -> int:
    """The bytes a column will have as text, or about them: each cell costs its offset, however short it is."""
    if _is_coded(column):
        letters = pc.sum(pc.binary_length(column.dictionary).take(column.indices)).as_py() or 0
        return int(letters) + _OFFSET * len(column)
    return max(int(column.nbytes), _OFFSET * len(column))


def _texts(column: pa.Array) -> pa.Array:
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    kind = column.type
    if _is_text(kind) or pa.types.is_integer(kind) or pa.types.is_date32(kind):
        return column.cast(pa.large_string()).fill_null("")
    if pa.types.is_timestamp(kind):  # not by way of Python, whose years end at 1 and 9999
        seconds = column.cast(pa.timestamp("s", kind.tz), safe=False).cast(pa.timestamp("s"))
        zone = "Z" if kind.tz else ""
        moments = iso(pd.Series(seconds.to_numpy(zero_copy_only=False)))
        return text_array([(found.removesuffix("T00:00:00") + zone * ("T00:00:00" not in found)) for found in moments])
    return text_array([text(value) for value in column.to_pylist()])


def write(frame: pd.DataFrame) -> bytes:
    """The event table with its types: moments as timestamps, flags as booleans, everything else text."""
    from pyarrow import parquet

    columns = {}
    for name, texts in cells(frame).items():
        column = frame[name]
        if pd.api.types.is_datetime64_any_dtype(column):
            columns[name] = pa.array(column.to_numpy("datetime64[s]"), type=pa.timestamp("s")).cast(pa.timestamp("ms"))
        elif pd.api.types.is_bool_dtype(column):
            columns[name] = pa.array(column.to_numpy(bool))
        else:
            columns[name] = pa.array(texts, type=pa.string())
    out = BytesIO()
    parquet.write_table(pa.table(columns).replace_schema_metadata({_MARK: b"1"}), out, compression="zstd")
    return out.getvalue()


def patch(data: bytes, edits: dict[tuple[int, str], str], options: ReadOptions) -> bytes:
    """The table with some texts changed: every other column, its type and the file's own metadata as they were.

    Raises: FileError as :func:`read`, and for a column that holds no texts, or that is new.
    """
    from pyarrow import parquet

    read(data, options)  # within its limits
    table = parquet.read_table(pa.BufferReader(data))
    for name in dict.fromkeys(column for _, column in edits):
        place = table.schema.get_field_index(name)
        if place < 0 or not _is_text(table.schema.field(place).type):
            raise FileError(f"The column {name!r} holds no texts that can be changed in place. Save the file as CSV.")
        texts = table.column(place).to_pylist()
        for (row, column), words in edits.items():
            if column == name:
                texts[row - 1] = words
        field = table.schema.field(place)
        table = table.set_column(place, field, pa.array(texts, type=field.type))
    out = BytesIO()
    parquet.write_table(table, out, compression="zstd")
    return out.getvalue()


FORMAT = Format("parquet", "Parquet", (".parquet",), sniff=sniff, read=read, write=write, losses=LOSSES, patch=patch)
