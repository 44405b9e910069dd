"""What every file format has in common: the rows it gives, the limits it keeps, the entry it makes in the registry."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.problems import FileError, Problem


@dataclass(frozen=True, slots=True)
class RawRows:
    """A table of text as found in a file, before anybody decides what its columns mean.

    ``frame``: every cell ``str`` (empty where the file has nothing), unique non-empty column names in file order.
    ``rows``: int64, unique, the place of each row as the file's own program shows it (a spreadsheet's row number; the
    number of the record in JSON, from 1). ``format`` is the short name (``csv``, ``xlsx`` …). ``assumed`` are plain
    sentences about encoding, delimiter, header row, sheet. ``mapping`` is set by formats that know what their columns
    mean (field of :data:`timeline.columns.FIELDS` → column of ``frame``) and empty where headers have to be guessed.
    ``header_row`` is the place of the row that names the columns, None where there is none; ``sheets`` are the names of
    a workbook's sheets.
    """

    frame: pd.DataFrame
    rows: npt.NDArray[np.int64]
    format: str
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    mapping: dict[str, str] = field(default_factory=dict)
    header_row: int | None = None
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """The most a file may ask of this machine; each is named in the message of the file that exceeds it."""

    file_bytes: int = 2_000_000_000
    unpacked_bytes: int = 4_000_000_000
    rows: int = 20_000_000
    columns: int = 2_000
    cells: int = 400_000_000
    cell_characters: int = 1_000_000
    unpacked_ratio: int = 100  # times a zip's own size; workbooks of real data unpack to 3 to 30 times theirs
    repeated_cells: int = 100_000  # that an OpenDocument sheet asks for and does not spell out
    json_characters: int = 100_000_000  # of JSON that is held in memory whole, where it takes several times as much
    json_brackets: int = 1_000_000  # every object and list costs at least 64 bytes, however little it holds
    xml_tags: int = 2_000_000

    def check(self, where: str = "The file", **found: int) -> None:
        """Nothing where every number is within its limit.

        Raises: FileError names the place, what was found, the limit and the way out.

        >>> Limits(rows=10).check(rows=11)
        Traceback (most recent call last):
        timeline.problems.FileError: The file has 11 rows; the limit “rows” is 10. Split the file, or raise the limit.
        """
        for name, number in found.items():
            most: int = getattr(self, name)
            if number > most:
                what, way = _IN_WORDS.get(name, (name, "Split the file"))
                raise FileError(
                    f"{where} has {number:,} {what}; the limit “{name}” is {most:,}. {way}, or raise the limit."
                )


_IN_WORDS = {
    "file_bytes": ("bytes", "Split the file"),
    "unpacked_bytes": ("bytes when unpacked", "Split the file"),
    "columns": ("columns", "Leave out those you do not need"),
    "unpacked_ratio": ("times its own size when unpacked", "Save it as CSV"),
    "repeated_cells": ("cells that are only repeats", "Save the sheet as CSV"),
    "json_characters": ("characters", "Save it as JSON Lines or CSV"),
    "json_brackets": ("brackets", "Save it as JSON Lines or CSV"),
    "xml_tags": ("tags", "Split the file, or save it as CSV"),
    "cell_characters": ("characters in one cell", "Look for a quote that is never closed"),
}

DEFAULT_LIMITS = Limits()


# Told what is being done ("Reading the rows: 20,000"), and which share of it is done, None where nobody knows.
Progress = Callable[[str, float | None], None]


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person may say about a file that its bytes do not; a format takes what concerns it.

    ``progress`` is no choice: it is told how far the reading is.
    """

    limits: Limits = DEFAULT_LIMITS
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    sheet: str | None = None
    progress: Progress | None = field(default=None, compare=False, repr=False)

    def tell_rows(self, done: int, total: int | None = None) -> None:
        """Tell how many rows were read, of how many."""
        if self.progress is not None:
            self.progress(f"Reading the rows: {done:,}", None if not total else min(done / total, 1.0))


@dataclass(frozen=True, slots=True)
class Format:
    """A file format's entry in :data:`timeline.formats.FORMATS`.

    ``name`` is short and stable (``xlsx``), ``label`` is what people read (“Excel”), ``suffixes`` are lower-case with
    their dot, the first one being what we write. ``sniff(data, name)`` says how sure it is, from 0 (it is not) through
    50 (the content looks like it) to 100 (its signature is there); it reads the first :data:`SNIFF_BYTES` only (or a
    zip's directory), never raises, and takes the file's name as a hint, not as proof. ``read`` raises
    :class:`~timeline.problems.FileError`, nothing else. ``write`` takes an event table (the columns of
    :data:`timeline.columns.EVENT_COLUMNS`, then any others) and is None where a format is only read. ``losses`` are
    plain sentences: what does not come back after write and read. ``patch(data, edits, options)`` gives the file with
    the cells (row place, column) → text changed and everything else as it was.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes, str], int]
    read: Callable[[bytes, ReadOptions], RawRows]
    write: Callable[[pd.DataFrame], bytes] | None = None
    losses: tuple[str, ...] = ()
    patch: Callable[[bytes, dict[tuple[int, str], str], ReadOptions], bytes] | None = None


SNIFF_BYTES = 65_536
