"""Excel workbooks (.xlsx, .xlsm): one sheet, each cell as the sheet shows it. Formulas are never run.

A date cell becomes ISO text, as fine as its number format shows it: Excel stores “May 2022” as 1 May 2022 in the
format ``mmm yyyy``, and that is read as ``2022-05``.
"""

import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time
from functools import lru_cache
from io import BytesIO
from typing import Any, NamedTuple

import pandas as pd

from timeline import columns as c
from timeline.formats import _archive, _sheet_patch, _sheets
from timeline.formats._cells import text
from timeline.formats._moments import cells
from timeline.formats.grid import from_grid
from timeline.formats.raw import Format, RawRows, ReadOptions
from timeline.problems import FileError, UsageError

LOSSES = (
    "A cell holds 32,767 characters at most: longer text is cut there.",
    "Control characters inside text become “\ufffd”.",
    "A date is read anew from its words: a date order or a language chosen for the file has to be chosen again.",
)

_MOST_ROWS = 1_048_575  # a sheet's rows less its header
_MOST_CHARACTERS = 32_767
_MOST_CELLS = 50_000  # of a row, empty ones included; a sheet has 16,384 columns
_WIDTHS = {c.TITLE: 50, c.DESCRIPTION: 60, c.QUOTE: 60, c.DATE: 24, c.ACTORS: 30, c.SOURCE: 40, c.URL: 40}
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)  # what a number format prints as is
_STAMP = re.compile(rb"(?<=W3CDTF\">)[^<]*")
_NO_TIME = b"1980-01-01T00:00:00Z"
_TOLD = re.compile(  # a range merged downwards, a link behind a cell, a formula without its result
    rb'<mergeCell\s[^>]{0,200}?ref="(?P<column>[A-Z]{1,3})(?P<row>\d{1,7}):[A-Z]{1,3}(?P<last>\d{1,7})"'
    rb"|(?P<link><hyperlink\s)|(?:</f>|<f(?:\s[^>]{0,200})?/>)(?:<v\s?/>|<v></v>)?</c>"
)


class _Facts(NamedTuple):
    """What openpyxl's reading mode does not tell of a sheet."""

    merged: _sheets.Merged
    uncomputed: int
    linked: int


def sniff(data: bytes, name: str) -> int:
    """100 for a zip that holds a workbook, 5 for the name alone."""
    if "xl/workbook.xml" in _archive.names(data):
        return 100
    return 5 if name.lower().endswith((".xlsx", ".xlsm")) else 0


def read(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of ``options.sheet``, or of the first visible sheet that holds a table.

    Raises:
        FileError: the workbook is damaged, locked, has no such sheet or no table, or exceeds the limits.
    """
    with _archive.opened(data, options.limits) as archive, _quietly():
        with _sheets.damage_is_said():
            sheet, assumed = _chosen(archive, data, options)
            facts = _facts(archive, sheet)
        said = (*assumed, *_sentences(sheet.title, facts))
        raw = from_grid(_sheets.filled(_texts(sheet), facts.merged), format="xlsx", options=options, assumed=said)
        return replace(raw, sheets=tuple(other.title for other in sheet.parent.worksheets))


def _chosen(archive: zipfile.ZipFile, data: bytes, options: ReadOptions) -> tuple[Any, tuple[str, ...]]:
    """The sheet that is read, as openpyxl has it, and why it is that one."""
    from openpyxl import load_workbook  # a CSV must not pay for it

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # a file may claim any size; rows then come as wide as they are
        _check_width(archive, sheet)
    place, assumed = _sheets.choose([_glance(sheet) for sheet in book.worksheets], options.sheet)
    return book.worksheets[place], tuple(assumed)


@contextmanager
def _quietly() -> Iterator[None]:
    """Without openpyxl's warnings of styles and extensions it does not keep: nothing that is read here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def patch(data: bytes, edits: dict[tuple[int, str], str], options: ReadOptions) -> bytes:
    """The workbook with some cells of the sheet that is read changed, and every other part as it was.

    Raises:
        FileError: a row is not there, a cell holds a formula or is merged, or the workbook is written unusually.
    """
    raw = read(data, options)
    names = list(raw.frame.columns)
    cells = {}
    for (row, column), words in edits.items():
        if column not in names:
            names.append(column)
            if raw.header_row is not None:
                cells[raw.header_row, len(names)] = column
        cells[row, names.index(column) + 1] = words
    with _archive.opened(data, options.limits) as archive, _quietly():
        part = _chosen(archive, data, options)[0]._worksheet_path  # noqa: SLF001
    made = _sheet_patch.with_cells(data, part, cells)
    again = read(made, options)
    found = again.frame.set_axis(again.rows)
    if any((found.at[row, column] if row in found.index else "") != words for (row, column), words in edits.items()):
        raise FileError("The workbook is written in a way that its cells cannot be changed in place. Save it as CSV.")
    return made


def _check_width(archive: zipfile.ZipFile, sheet: Any) -> None:
    """Nothing where the sheet's rows are of a sane width: openpyxl holds a row whole, its empty cells too."""
    part = sheet._worksheet_path  # noqa: SLF001  # openpyxl keeps the part's name nowhere else
    for piece in _archive.pieces(archive, part):
        if piece.count(b"<row") < piece.count(b"<c") // _MOST_CELLS:
            msg = f"A row of sheet “{sheet.title}” has more than {_MOST_CELLS:,} cells. Save the sheet as CSV."
            raise FileError(msg)


def _glance(sheet: Any) -> _sheets.Glance:
    return _sheets.glance(sheet.title, _texts(sheet), visible=sheet.sheet_state == "visible")


def write(frame: pd.DataFrame) -> bytes:
    """A workbook with one sheet, “Events”, every cell text; no cell can act as a formula.

    Raises:
        UsageError: there are more events than a sheet has rows.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    if len(frame) > _MOST_ROWS:
        msg = f"A sheet of Excel takes {_MOST_ROWS:,} events; there are {len(frame):,}. Write CSV or Parquet instead."
        raise UsageError(msg)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Events")
    sheet.freeze_panes = "A2"
    table = cells(frame)
    for place, name in enumerate(table, 1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(name, 14)

    def cell(words: str, *, bold: bool = False) -> Any:  # openpyxl has no types
        made = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("\ufffd", words)[:_MOST_CHARACTERS] or None)
        if words:
            made.data_type = "s"  # openpyxl takes what begins with = for a formula
            made.quotePrefix = words[0] in "=+-@"  # and Excel would, when somebody edits the cell
        if bold:
            made.font = Font(bold=True)
        return made

    sheet.append([cell(name, bold=True) for name in table])
    for row in zip(*table.values(), strict=True):
        sheet.append([cell(words) for words in row])
    out = BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as made:  # packed anew: openpyxl writes the time of day into it
        return _archive.packed((name, _STAMP.sub(_NO_TIME, made.read(name))) for name in made.namelist())


def _texts(sheet: Any) -> Iterator[list[str]]:
    with _sheets.damage_is_said():
        for row in sheet.iter_rows():
            yield [_text(cell) for cell in row]


def _text(cell: Any) -> str:
    """A cell as its sheet shows it, dates and times in ISO."""
    match cell.value:
        case str() as value:
            return _unescaped(value) if "_x" in value else value
        case datetime() as value if value.time() == time():
            return _day(value, _grain(cell.number_format))
        case value:
            return text(value)


def _unescaped(text: str) -> str:
    from openpyxl.utils.escape import unescape

    return str(unescape(text))


def _day(value: datetime, grain: str) -> str:
    if grain == "month" and value.day == 1:
        return f"{value:%Y-%m}"
    if grain == "year" and (value.month, value.day) == (1, 1):
        return f"{value:%Y}"
    return f"{value:%Y-%m-%d}"


@lru_cache(maxsize=256)
def _grain(number_format: str) -> str:
    """How finely a number format shows a date.

    >>> [_grain(shown) for shown in ("dd/mm/yyyy", "mmm-yy", '[$-409]mmmm" "yyyy', "yyyy", "General")]
    ['day', 'month', 'month', 'year', 'day']
    """
    shown = _QUOTED.sub("", number_format.split(";")[0]).lower()
    if "y" not in shown or "d" in shown or "h" in shown:
        return "day"
    return "month" if "m" in shown else "year"


def _facts(archive: zipfile.ZipFile, sheet: Any) -> _Facts:
    part = sheet._worksheet_path  # noqa: SLF001
    merged: dict[int, list[tuple[int, int]]] = {}
    uncomputed = linked = 0
    for found in _archive.matches(archive, part, _TOLD):
        if found["column"]:
            column = column_number(found["column"])
            merged.setdefault(int(found["row"]), []).append((int(found["last"]), column))
        elif found["link"]:
            linked += 1
        else:
            uncomputed += 1
    return _Facts(merged, uncomputed, linked)


def column_number(letters: bytes) -> int:
    """A column's number from 1.

    >>> column_number(b"A"), column_number(b"AB")
    (1, 28)
    """
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _sentences(title: str, facts: _Facts) -> Iterator[str]:
    yield from _sheets.merged_sentence(title, facts.merged)
    if facts.uncomputed:
        yield (
            f"Sheet “{title}” has {facts.uncomputed:,} formulas without a stored result: their cells are empty. "
            "Open it in Excel or LibreOffice and save it again to fill them."
        )
    if facts.linked:
        yield f"Sheet “{title}” has {facts.linked:,} links behind cells: the text was read, the addresses were not."


FORMAT = Format("xlsx", "Excel", (".xlsx", ".xlsm"), sniff=sniff, read=read, write=write, losses=LOSSES, patch=patch)
