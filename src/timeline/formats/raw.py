"""What every reader of a file format gives: raw rows, all text, each with its place in the file."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.problems import Problem


@dataclass(frozen=True, slots=True)
class RawRows:
    """A table of text as found in a file, before anybody decides what its columns mean.

    ``frame``: every cell ``str`` (empty where the file has nothing), unique non-empty column names in file order.
    ``rows``: int64, the place of each row as the file's own program shows it (a spreadsheet's row number; the number
    of the record in JSON). ``format`` is the short name (``csv``, ``xlsx`` …). ``assumed`` are plain sentences about
    encoding, delimiter, header row, sheet. ``mapping`` is set by formats that know what their columns mean (field
    of :mod:`timeline.columns` → column of ``frame``) and empty where headers have to be guessed.
    """

    frame: pd.DataFrame
    rows: npt.NDArray[np.int64]
    format: str
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    mapping: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Limits:
    """The most a file may ask of this machine; each is named in the message of the file that exceeds it."""

    file_bytes: int = 2_000_000_000
    unpacked_bytes: int = 4_000_000_000
    rows: int = 20_000_000
    columns: int = 2_000
    cells: int = 400_000_000
    cell_characters: int = 1_000_000


DEFAULT_LIMITS = Limits()
