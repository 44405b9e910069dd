"""Cells set in one sheet of an .xlsx workbook; every other byte of its parts stays as it was.

The sheet's XML is changed where the cells stand and is not written anew: what other programs keep in it (styles,
drawings, extensions) is none of our business.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from timeline.problems import FileError

Cells = Mapping[tuple[int, int], str]  # (row, column), both from 1 → text

_ROW = re.compile(rb'<row\b[^>]*?\br="(?P<row>\d+)"[^>]*?(?P<empty>/)?>')
_CELL = re.compile(
    rb'<c\b(?P<before>[^>]*?)\br="(?P<column>[A-Z]{1,3})\d+"(?P<after>[^>]*?)(?:/>|>(?P<body>.*?)</c>)', re.DOTALL
)
_STYLE = re.compile(rb'\bs="\d+"')
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # what Excel takes for a sign's number
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def with_cells(data: bytes, part: str, cells: Cells) -> bytes:
    """The workbook with these cells of the sheet ``part`` holding text, each in the style it had.

    Raises: FileError where a row is not there, or a cell holds a formula: other parts of the workbook know of it.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            body = old.read(member)
            new.writestr(member, _changed(body, cells) if member.filename == part.lstrip("/") else body)
    return out.getvalue()


def _changed(sheet: bytes, cells: Cells) -> bytes:
    rows: dict[int, dict[int, str]] = {}
    for (place, column), text in cells.items():
        rows.setdefault(place, {})[column] = text
    pieces: list[bytes] = []
    done = 0
    for found in _ROW.finditer(sheet):
        wanted = rows.pop(int(found["row"]), None)
        if wanted is None:
            continue
        start = found.end()
        end = start if found["empty"] else sheet.index(b"</row>", start)
        opening = found[0][:-2] + b">" if found["empty"] else found[0]
        body = _row(sheet[start:end], int(found["row"]), wanted)
        pieces += [sheet[done : found.start()], opening, body, b"</row>" if found["empty"] else b""]
        done = end
    if rows:
        raise FileError(f"The sheet has no row {min(rows)} to change. Save the workbook again and read it anew.")
    return b"".join([*pieces, sheet[done:]])


def _row(body: bytes, row: int, wanted: dict[int, str]) -> bytes:
    """The cells of a row with the wanted ones in their places, by column."""
    at: dict[int, bytes] = {}
    for found in _CELL.finditer(body):
        column = _number(found["column"])
        if column in wanted and b"<f" in (found["body"] or b""):
            raise FileError(f"The cell in row {row} holds a formula. Change it in the workbook itself.")
        at[column] = found[0]
    for column, text in wanted.items():
        style = _STYLE.search(at.get(column, b"")[:200].partition(b">")[0])
        at[column] = _cell(f"{_letters(column)}{row}", style[0].decode() if style else "", text)
    return b"".join(at[column] for column in sorted(at))


def _cell(place: str, style: str, text: str) -> bytes:
    plain = _ESCAPE.sub("_x005F_", _ILLEGAL.sub("\ufffd", text))
    shown = escape(plain).replace("\r", "&#13;")
    opening = f'<c r="{place}"{" " + style if style else ""}'
    if not text:
        return f"{opening}/>".encode()
    return f'{opening} t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'.encode()


def _number(letters: bytes) -> int:
    """A column's number from 1.

    >>> _number(b"A"), _number(b"AB"), _letters(28)
    (1, 28, 'AB')
    """
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
