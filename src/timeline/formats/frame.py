"""A pandas frame to raw rows: the same table as text, dates in ISO 8601."""

import numpy as np
import pandas as pd
import pyarrow as pa

from timeline.formats._cells import text
from timeline.formats.raw import RawRows, ReadOptions
from timeline.formats.records import arrow_frame, name_columns, text_array


def from_frame(frame: pd.DataFrame, options: ReadOptions) -> RawRows:
    """The frame's columns as text, its rows counted from 1; its index is left out, as a frame's name for itself.

    Raises: FileError where a limit is passed.

    >>> raw = from_frame(pd.DataFrame({"when": [pd.Timestamp("1976-02-03"), None], "n": [1.0, 2.5]}), ReadOptions())
    >>> raw.frame.to_numpy().tolist()
    [['1976-02-03', '1'], ['', '2.5']]
    """
    options.limits.check(rows=len(frame), columns=frame.shape[1], cells=frame.size)
    names, problems = name_columns([str(name) for name in frame.columns], None)
    columns = [_as_text(frame.iloc[:, place]) for place in range(frame.shape[1])]
    return RawRows(
        frame=arrow_frame(names, columns, len(frame)),
        rows=np.arange(1, len(frame) + 1, dtype=np.int64),
        format="frame",
        problems=tuple(problems),
    )


def _as_text(cells: pd.Series) -> pa.ChunkedArray:
    if isinstance(cells.dtype, pd.StringDtype):
        return pa.chunked_array([pa.array(cells.fillna(""), type=pa.large_string())])
    return pa.chunked_array([text_array([text(cell) for cell in cells])])
