"""Records to raw rows, and what every way to raw rows shares: unique column names, text columns in Arrow's memory."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd
import pyarrow as pa

from timeline.formats.raw import RawRows, ReadOptions
from timeline.problems import Code, FileError, Problem

_TOLD = 10_000  # records between two tellings of progress
_PADDING = 25_000_000  # empty cells that records with different keys may cost


def name_columns(headers: Sequence[str], place: int | None, *, silent: bool = False) -> tuple[list[str], list[Problem]]:
    """Unique, non-empty column names; a header that had to be changed is a Problem unless ``silent``.

    >>> name_columns(["Date", "", "Date"], 1)[0]
    ['Date', 'Column 2', 'Date (2)']
    """
    taken = set(headers)
    names: list[str] = []
    seen: set[str] = set()
    problems = []
    for number, header in enumerate(headers, 1):
        name = header
        if not header.strip() or header in seen:
            base, copy = (f"Column {number}", 1) if not header.strip() else (header, 2)
            name = base if copy == 1 else f"{base} (2)"
            while name in taken or name in seen:
                copy += 1
                name = f"{base} ({copy})"
            if not silent:
                why = "This header is empty" if not header.strip() else f"The header {header!r} is there twice"
                problems.append(
                    Problem(place, name, header, Code.COLUMN_RENAMED, f"{why}; the column is called {name!r}.")
                )
        seen.add(name)
        names.append(name)
    return names, problems


def text_array(cells: Iterable[str]) -> pa.Array:
    try:
        return pa.array(cells, type=pa.large_string())
    except UnicodeEncodeError:  # half a surrogate pair, as JSON may spell one: no text in any encoding
        return pa.array([cell.encode("utf-8", "replace").decode() for cell in cells], type=pa.large_string())


def blank_array(count: int) -> pa.Array:
    return pa.repeat(pa.scalar("", type=pa.large_string()), count)


def arrow_frame(names: Sequence[str], columns: Sequence[pa.ChunkedArray], count: int) -> pd.DataFrame:
    """A frame of text columns that shares Arrow's memory."""
    dtype = pd.StringDtype("pyarrow", na_value=np.nan)
    if not names:
        return pd.DataFrame(index=pd.RangeIndex(count))
    table = pa.table(list(columns), names=list(names))
    frame: pd.DataFrame = table.to_pandas(types_mapper={pa.large_string(): dtype}.get, ignore_metadata=True)
    return frame


def from_records(
    records: Iterable[Mapping[str, str]],
    *,
    format: str,  # noqa: A002
    options: ReadOptions,
    rows: Sequence[int] | None = None,
    assumed: Sequence[str] = (),
    problems: Sequence[Problem] = (),
    mapping: Mapping[str, str] | None = None,
) -> RawRows:
    """The raw rows of records: columns in the order of first appearance, empty where a record has no such key.

    ``rows`` are the records' places, from 1 where they are not given.
    Raises: FileError where a limit is passed.

    >>> raw = from_records([{"date": "1976"}, {"title": "Flood"}], format="json", options=ReadOptions())
    >>> raw.frame["date"].tolist()
    ['1976', '']
    """
    kept = []
    for record in records:
        kept.append(record)
        if len(kept) % _TOLD == 0:
            options.tell_rows(len(kept))
    names = list(dict.fromkeys(name for record in kept for name in record))
    limits = options.limits
    limits.check(rows=len(kept), columns=len(names), cells=len(kept) * len(names))
    filled = sum(map(len, kept))
    if len(kept) * len(names) - filled > max(_PADDING, 20 * filled):
        raise FileError(
            f"The {len(kept):,} records have {len(names):,} different keys but {filled:,} values: as a table they "
            "would be almost empty. Give the records the same keys."
        )
    places = list(range(1, len(kept) + 1)) if rows is None else list(rows)
    unique, renamed = name_columns(names, None)
    columns = []
    for name in names:
        cells = [record.get(name, "") for record in kept]
        longest = max(map(len, cells), default=0)
        limits.check(f"Column “{name}”", cell_characters=longest)
        columns.append(pa.chunked_array([text_array(cells)], type=pa.large_string()))
    known = dict(zip(names, unique, strict=True))
    return RawRows(
        frame=arrow_frame(unique, columns, len(kept)),
        rows=np.array(places, dtype=np.int64),
        format=format,
        assumed=tuple(assumed),
        problems=(*problems, *renamed),
        mapping={meaning: known[name] for meaning, name in (mapping or {}).items() if name in known},
    )
