"""Delimited text to records: the delimiter by counting, the records by the csv module, a quote left open made good."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.phrases import count
from timeline.problems import Code, Problem

DELIMITERS: Final = {",": "comma", ";": "semicolon", "\t": "TAB", "|": "bar"}

LOOK: Final = 8_192  # signs within which the delimiter is looked for
_SUSPECTS = 200  # cells with both a line end and a quote that are compared with the file
_RETRIES = 3  # quotes left open before the rest of the file is read without quotes

# The csv module's own limit, 131,072 signs, is below ours; ours is checked by the grid and named in its message.
csv.field_size_limit(2**31 - 1)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file spells its table."""

    delimiter: str
    start: int = 0  # signs before the first record: Excel's own first line, sep=;
    assumed: tuple[str, ...] = ()


def find_dialect(text: str, delimiter: str | None = None) -> Dialect:
    """The delimiter that cuts the first lines of a text into rows of one length, and into the most cells.

    >>> find_dialect("when;what\\n1976;a, b\\n").delimiter
    ';'
    """
    head = text[:LOOK]
    first = head.partition("\n")[0].rstrip("\r")
    start = 0
    if first[:4].lower() == "sep=" and len(first) == 5:
        start = min(len(text), len(first) + (2 if head[5:7] == "\r\n" else 1))
        if delimiter is None:
            return Dialect(first[4], start, (f"Separated by {_named(first[4])}, as the file's first line says.",))
    if delimiter is not None:
        return Dialect(delimiter, start, (f"Separated by {_named(delimiter)}, as chosen.",))
    scores = {sign: evenness(head[start:], sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: scores[sign])
    if scores[best][1] < 2:
        return Dialect(",", start, ("One column: no comma, semicolon, TAB or bar divides the first lines.",))
    said = () if best == "," else (f"Separated by {_named(best)}, which divides the first lines most evenly.",)
    return Dialect(best, start, said)


def _named(delimiter: str) -> str:
    return DELIMITERS.get(delimiter, repr(delimiter))


def evenness(head: str, delimiter: str) -> tuple[float, int]:
    """How alike the rows are that a delimiter makes (0 to 1), and how wide."""
    rows = [row for row in islice(csv.reader(io.StringIO(head, newline=""), delimiter=delimiter), 101) if row]
    if len(rows) > 1:
        rows.pop()  # the look may end within it
    if not rows:
        return 0.0, 0
    width, count = max(Counter(map(len, rows)).items(), key=lambda found: (found[1] * (found[0] > 1), found[0]))
    return (count / len(rows), width) if width > 1 else (0.0, 1)


@dataclass(slots=True)
class Records:
    """The records of a text in order, each with the lines it is written in; ``problems`` fill while it is read."""

    text: str
    dialect: Dialect
    problems: list[Problem] = field(default_factory=list)

    def cells(self) -> Iterator[list[str]]:
        """The records' cells alone."""
        return (cells for cells, _ in self.with_lines(keep=False))

    def with_lines(self, *, keep: bool = True) -> Iterator[tuple[list[str], str]]:
        """Each record's cells and, where ``keep``, the very text it stands in.

        A quote that no later quote closes would swallow the rest of the file: its line is read as it stands.
        """
        place, done, retries = 0, 0, _RETRIES
        while True:
            lines = _Lines(islice(self._lines(), done, None), keep)
            quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if retries else csv.QUOTE_NONE
            reader = csv.reader(lines, delimiter=self.dialect.delimiter, quoting=quoting)
            used = 0
            for cells in reader:
                if lines.ended and retries:
                    break
                place += 1
                yield cells, lines.take()
                used = reader.line_num
            else:
                return
            done += used
            place += 1
            line = next(islice(self._lines(), done, None))
            done += 1
            retries -= 1
            self.problems.append(Problem(place, None, line.strip(), Code.QUOTE_OPEN, _QUOTE_OPEN))
            yield next(csv.reader([line], delimiter=self.dialect.delimiter, quoting=csv.QUOTE_NONE)), line

    def _lines(self) -> Iterator[str]:
        # newline="" leaves \r, \n and \r\n as they are; str.splitlines would also cut at \x0b, \x85 and others.
        source = io.StringIO(self.text, newline="")
        source.seek(self.dialect.start)
        return source


_QUOTE_OPEN = (
    "A quote that opens here is never closed, so the line was read as it stands: close the quote, or double it."
)


class _Lines:
    """Hands lines to a csv reader, and knows whether it asked for more than there are: then a quote is open."""

    def __init__(self, lines: Iterable[str], keep: bool) -> None:
        self._lines = iter(lines)
        self._keep = keep
        self._taken: list[str] = []
        self.ended = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        try:
            line = next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        if self._keep:
            self._taken.append(line)
        return line

    def take(self) -> str:
        """The lines since the last call, as one text."""
        taken = "".join(self._taken)
        self._taken.clear()
        return taken


def swallowed(frame: pd.DataFrame, places: npt.NDArray[np.int64], holds: Callable[[str], bool]) -> Iterator[Problem]:
    """Cells that run over the ends of rows because the quote they open with closes only within a later cell.

    Such a cell is no quoted text of the file: between its quotes it would have to stand there word for word, which
    ``holds`` is asked. Looks at the first cells only, which is enough to say what is wrong with a file.
    """
    looked = 0
    for name in frame.columns:
        cells = frame[name]
        suspects = cells.str.contains("\n", regex=False) & cells.str.contains('"', regex=False)
        for at in np.flatnonzero(suspects.to_numpy(bool)).tolist():
            cell = str(cells.iat[at])
            quoted = '"' + cell.replace('"', '""') + '"'
            looked += 1
            if not holds(quoted):
                lines = cell.count("\n")
                yield Problem(int(places[at]), name, cell, Code.QUOTE_OPEN, _SWALLOWED.format(count(lines, "line")))
            if looked == _SUSPECTS:
                return


_SWALLOWED = "A quote that opens here closes only {} below, within another cell: close the quote, or double it."
