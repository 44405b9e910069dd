"""Parquet: any file of columns, typed or text; written with typed moments and flags.

How large the rows would be is asked of the file's metadata before any is read, and of every piece while it is read:
a file of one megabyte can hold a hundred million rows.
"""

from io import BytesIO
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
        file = parquet.ParquetFile(BytesIO(data))
        count, width = file.metadata.num_rows, len(file.schema_arrow.names)
        options.limits.check(rows=count, columns=width, cells=count * width)
        # Texts stay in their dictionaries until their size is known.
        strings = [field.name for field in file.schema_arrow if _is_text(field.type)]
        file = parquet.ParquetFile(BytesIO(data), read_dictionary=strings)
        columns = _columns(file, width, len(data), options)
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


def _columns(file: Any, width: int, packed: int, options: ReadOptions) -> list[pa.ChunkedArray]:
    pieces: list[list[pa.Array]] = [[] for _ in range(width)]
    total = 0
    for batch in file.iter_batches(batch_size=_BATCH):
        for number, column in enumerate(batch.columns):
            total += _size(column)
            _archive.check_unpacked(total, packed, options.limits)
            texts = _texts(column)
            texts.validate(full=True)  # a text need not be UTF-8 because the file says so
            longest = pc.max(pc.utf8_length(texts)).as_py() or 0
            options.limits.check(f"Column “{batch.schema.names[number]}”", cell_characters=longest)
            pieces[number].append(texts)
    return [pa.chunked_array(piece, type=pa.large_string()) for piece in pieces]


def _size(column: pa.Array) -> int:
    """The bytes a column will have as text, or about them: each cell costs its offset, however short it is."""
    if pa.types.is_dictionary(column.type) and _is_text(column.type.value_type):
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


FORMAT = Format("parquet", "Parquet", (".parquet",), sniff=sniff, read=read, write=write, losses=LOSSES)
