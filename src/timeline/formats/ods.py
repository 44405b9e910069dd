"""OpenDocument spreadsheets (.ods): one sheet, each cell as the sheet shows it, read as a stream.

A row or a cell may say that it is repeated a million times, so that nothing is repeated before it is known to hold
anything. A date shown as “May 2022” is stored as 1 May 2022 and read as ``2022-05``.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from typing import Any
from xml.sax.saxutils import escape

import pandas as pd

from timeline.formats import _archive, _cells, _sheets
from timeline.formats._moments import cells
from timeline.formats.grid import from_grid
from timeline.formats.raw import Format, Limits, RawRows, ReadOptions
from timeline.problems import FileError, UsageError

LOSSES = (
    "Control characters inside text become “\ufffd”.",
    "A date is read anew from its words: a date order or a language chosen for the file has to be chosen again.",
)

_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT, _OFFICE, _STYLE = (f"{{{_NAMES}{part}:1.0}}" for part in ("table", "text", "office", "style"))
_MOST_ROWS = 1_048_576  # of a sheet
_MOST_CELLS = 20_000  # of a row as written, empty ones included; a sheet has 16,384 columns
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SPACES = re.compile(r"^ +|(?<= ) +| +$|\t")
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LOCKED = re.compile(b"encryption-data")


def sniff(data: bytes, name: str) -> int:
    """100 for a zip that says it is a spreadsheet, 5 for the name alone."""
    found = _archive.names(data)
    if "mimetype" in found and _TYPE.encode() in data[:200]:
        return 100
    return 5 if name.lower().endswith((".ods", ".ots")) else 0


def read(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of ``options.sheet``, or of the first visible sheet that holds a table.

    Raises:
        FileError: the workbook is damaged, locked, has no such sheet or no table, or exceeds the limits.
    """
    with _archive.opened(data, options.limits) as archive:
        with _sheets.damage_is_said():
            if any(_archive.matches(archive, "META-INF/manifest.xml", _LOCKED)):
                raise FileError("The file is locked with a password. Open it in LibreOffice and save it without one.")
            looks, sheets = _look(archive, options.limits)
        place, assumed = _sheets.choose(looks, options.sheet)
        said = (*assumed, *_sheets.merged_sentence(looks[place].name, sheets[place].merged))
        rows = (row for number, row in _rows(archive, [], set(), options.limits) if number == place)
        raw = from_grid(_sheets.filled(rows, sheets[place].merged), format="ods", options=options, assumed=said)
        return replace(raw, sheets=tuple(sheet.name for sheet in sheets))


@dataclass(slots=True)
class _Sheet:
    """A sheet while it is read: ``place`` is its last row so far, ``empty`` of these are empty and not yet given.

    ``repeated`` cells stand in it only because a row is said to be repeated.
    """

    name: str
    style: str
    merged: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    place: int = 0
    empty: int = 0
    repeated: int = 0


def _look(archive: zipfile.ZipFile, limits: Limits) -> tuple[list[_sheets.Glance], list[_Sheet]]:
    """Every sheet at a glance, and as it was read to its end."""
    sheets: list[_Sheet] = []
    hidden: set[str] = set()
    first: dict[int, list[list[str]]] = {}
    for number, row in _rows(archive, sheets, hidden, limits):
        rows = first.setdefault(number, [])
        if row and len(rows) < _sheets.GLANCE:
            rows.append(row)
    looks = [
        _sheets.glance(sheet.name, first.get(number, []), visible=sheet.style not in hidden)
        for number, sheet in enumerate(sheets)
    ]
    return looks, sheets


def _rows(
    archive: zipfile.ZipFile, sheets: list[_Sheet], hidden: set[str], limits: Limits
) -> Iterator[tuple[int, list[str]]]:
    """Goes through the document once: the number of its sheet with each row, but for the empty rows at a sheet's end.

    ``sheets`` and ``hidden`` (the styles of hidden sheets) are filled on the way.
    """
    from defusedxml.ElementTree import iterparse  # a CSV must not pay for it

    row: list[str] = []
    blank = 0
    with _sheets.damage_is_said(), archive.open("content.xml") as content:
        for event, element in iterparse(content, events=("start", "end")):
            tag = element.tag
            if event == "start" and tag == f"{_TABLE}table":
                sheets.append(_Sheet(element.get(f"{_TABLE}name", ""), element.get(f"{_TABLE}style-name", "")))
            elif event == "start" and tag == f"{_TABLE}table-row":
                row, blank = [], 0
            elif event == "end" and tag in _CELLS:
                blank = _add(element, row, blank, sheets[-1])
                element.clear()
            elif event == "end" and tag == f"{_TABLE}table-row":
                yield from ((len(sheets) - 1, given) for given in _given(element, row, sheets[-1], limits))
                element.clear()
            elif event == "end" and tag == f"{_STYLE}style":
                shown = element.find(f"{_STYLE}table-properties")
                if shown is not None and shown.get(f"{_TABLE}display") == "false":
                    hidden.add(element.get(f"{_STYLE}name", ""))


def _add(element: Any, row: list[str], blank: int, sheet: _Sheet) -> int:
    """Puts a cell at the row's end as often as it is repeated; empty ones are counted until something follows them."""
    text = _shown(element)
    times = _repeated(element, "columns")
    if not text:
        return blank + times
    if len(row) + blank + times > _MOST_CELLS:
        raise FileError(f"A row of sheet “{sheet.name}” claims more than {_MOST_CELLS:,} cells. Save the sheet as CSV.")
    row.extend([""] * blank)
    last = sheet.place + int(element.get(f"{_TABLE}number-rows-spanned", "1"))
    if last > sheet.place + 1:
        sheet.merged.setdefault(sheet.place + 1, []).append((last, len(row) + 1))
    row.extend([text] * times)
    return 0


def _given(element: Any, row: list[str], sheet: _Sheet, limits: Limits) -> Iterator[list[str]]:
    """The row as often as it is repeated, after the empty ones before it."""
    times = _repeated(element, "rows")
    sheet.place += times
    if not row:
        sheet.empty += times
        return
    if sheet.place > _MOST_ROWS:
        raise FileError(f"Sheet “{sheet.name}” claims more than {_MOST_ROWS:,} rows. Save the sheet as CSV.")
    sheet.repeated += (times - 1) * len(row)
    limits.check(f"Sheet “{sheet.name}”", repeated_cells=sheet.repeated)
    for _ in range(sheet.empty):
        yield []
    sheet.empty = 0
    for _ in range(times):
        yield row.copy()


def _repeated(element: Any, what: str) -> int:
    return max(1, int(element.get(f"{_TABLE}number-{what}-repeated", "1")))


def _shown(cell: Any) -> str:
    """A cell's text as its sheet shows it, a date in ISO 8601 as finely as it is shown."""
    kind = cell.get(f"{_OFFICE}value-type") or ""
    value = cell.get(f"{_OFFICE}value") or cell.get(f"{_OFFICE}{kind}-value") or ""
    shown = "\n".join(_words(paragraph) for paragraph in cell.findall(f"{_TEXT}p"))
    if kind in ("float", "percentage", "currency"):
        return _cells.text(float(value))
    if kind == "boolean":
        return value.upper()
    if kind == "date":
        return _date(value, shown)
    return shown or value


def _date(value: str, shown: str) -> str:
    """A stored date, to the month or the year where only that is shown.

    >>> _date("2022-05-01", "May 2022"), _date("2022-05-01", "1 May 2022"), _date("2022-01-01", "2022")
    ('2022-05', '2022-05-01', '2022')
    """
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return shown or value
    numbers = [int(number) for number in re.findall(r"\d+", shown)]
    in_words = bool(re.search(r"[^\W\d_]", shown))
    if moment.time() != time() or moment.day != 1 or not {moment.year, moment.year % 100} & set(numbers):
        return _cells.moment(moment)
    if len(numbers) == 1:
        return value[:7] if in_words or moment.month > 1 else value[:4]
    return value[:7] if len(numbers) == len(("month", "year")) and not in_words else _cells.moment(moment)


def _words(element: Any) -> str:
    """The text of a paragraph, comments left out, its counted spaces spelt out."""
    if element.tag == f"{_TEXT}s":
        return " " * min(int(element.get(f"{_TEXT}c", "1")), _MOST_CELLS)
    inner = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}.get(element.tag, element.text or "")
    return inner + "".join(
        _words(child) + (child.tail or "") for child in element if child.tag != f"{_OFFICE}annotation"
    )


def write(frame: pd.DataFrame) -> bytes:
    """A workbook with one sheet, “Events”, every cell text; the same events make the same bytes.

    Raises:
        UsageError: there are more events than a sheet has rows.
    """
    if len(frame) >= _MOST_ROWS:
        msg = f"A sheet takes {_MOST_ROWS - 1:,} events; there are {len(frame):,}. Write CSV or Parquet instead."
        raise UsageError(msg)
    table = cells(frame)
    rows = "".join(map(_written, [list(table), *map(list, zip(*table.values(), strict=True))]))
    content = _CONTENT.format(rows)
    parts = (("mimetype", _TYPE), ("content.xml", content), ("META-INF/manifest.xml", _MANIFEST))
    return _archive.packed((name, text.encode()) for name, text in parts)


def _written(row: list[str]) -> str:
    return f"<table:table-row>{''.join(map(_written_cell, row))}</table:table-row>"


def _written_cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = [_SPACES.sub(_spelt, escape(_CONTROL.sub("\ufffd", line))) for line in re.split(r"\r\n|\r|\n", text)]
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in lines)
    return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'


def _spelt(found: re.Match[str]) -> str:
    return "<text:tab/>" if found[0] == "\t" else f'<text:s text:c="{len(found[0])}"/>'


_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<manifest:manifest xmlns:manifest="{_NAMES}manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_CONTENT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<office:document-content xmlns:office="{_NAMES}office:1.0" xmlns:table="{_NAMES}table:1.0" '
    f'xmlns:text="{_NAMES}text:1.0" office:version="1.3"><office:body><office:spreadsheet>'
    '<table:table table:name="Events">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)

FORMAT = Format("ods", "OpenDocument", (".ods",), sniff=sniff, read=read, write=write, losses=LOSSES)
