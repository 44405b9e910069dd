"""What workbooks have in common: which sheet to read, and what a merged range means for its rows."""

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from timeline.problems import FileError

GLANCE = 40  # rows looked at to see whether a sheet holds a table
_NAMED = 20  # sheets that a message names

# The row a range begins in → its last row and its column, all counted from 1.
Merged = Mapping[int, Sequence[tuple[int, int]]]


_DAMAGE = (  # what a broken part makes zip and XML parsers and openpyxl raise
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    SyntaxError,
    ArithmeticError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    RecursionError,
)


@contextmanager
def damage_is_said() -> Iterator[None]:
    """Turns what a broken part of a workbook raises into one sentence.

    Raises:
        FileError: something in the workbook is broken.
    """
    try:
        yield
    except _DAMAGE as error:
        msg = f"The workbook is damaged ({type(error).__name__}). Open it in Excel or LibreOffice and save it again."
        raise FileError(msg) from error


class Glance(NamedTuple):
    """A sheet by its name and its first rows."""

    name: str
    visible: bool
    has_text: bool
    has_table: bool


def glance(name: str, rows: Iterable[Sequence[str]], *, visible: bool) -> Glance:
    """A sheet at a glance; it has a table where two of its first rows have two cells with something in them."""
    filled = [sum(map(bool, row)) for row in islice(rows, GLANCE)]
    return Glance(name, visible, any(filled), sum(count > 1 for count in filled) > 1)


def choose(sheets: Sequence[Glance], wanted: str | None) -> tuple[int, tuple[str, ...]]:
    """The place of the sheet to read, and what is to be said of the choice.

    Raises:
        FileError: there is no sheet of that name, or none that holds any text.
    """
    names = [sheet.name for sheet in sheets]
    if wanted is not None:
        if wanted not in names:
            raise FileError(f"The workbook has no sheet {wanted!r}. Its sheets are: {_listed(names)}.")
        return names.index(wanted), ()
    visible = [sheet for sheet in sheets if sheet.visible] or sheets
    texts = [sheet for sheet in visible if sheet.has_text]
    if not texts:
        raise FileError(f"No sheet of the workbook holds any text ({_listed(names)}). Choose another file.")
    place = sheets.index(next((sheet for sheet in texts if sheet.has_table), texts[0]))
    others = names[:place] + names[place + 1 :]
    said = f"Sheet “{names[place]}” was read, the first visible one with a table; not {_listed(others)}."
    return place, (said,) if others else ()


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(f"“{name}”" for name in names[:_NAMED]) + more


def merged_sentence(name: str, merged: Merged) -> tuple[str, ...]:
    """What is said of merged ranges, nothing where there are none."""
    count = sum(map(len, merged.values()))
    ranges = "1 range" if count == 1 else f"{count:,} ranges"
    return (f"Sheet “{name}” has merged cells: every row of one was given its text ({ranges}).",) if count else ()


def filled(rows: Iterable[list[str]], merged: Merged) -> Iterator[list[str]]:
    """The rows, the text of a range merged downwards repeated in each of its rows that holds anything.

    >>> list(filled([["1976", "a"], ["", "b"], []], {1: [(3, 1)]}))
    [['1976', 'a'], ['1976', 'b'], []]
    """
    begun: dict[int, tuple[int, str]] = {}
    for place, row in enumerate(rows, 1):
        begun = {column: kept for column, kept in begun.items() if kept[0] >= place}
        if begun and any(row):
            row.extend([""] * (max(begun) - len(row)))
            for column, (_, text) in begun.items():
                row[column - 1] = row[column - 1] or text
        for last, column in merged.get(place, ()):
            if last > place and column <= len(row):
                begun[column] = (last, row[column - 1])
        yield row
