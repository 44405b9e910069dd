"""Which format a file is: by its content, with its name as a hint; and what to do with files that no format reads."""

from collections.abc import Sequence

from timeline.formats.raw import SNIFF_BYTES, Format
from timeline.problems import FileError, UsageError

_PAGE = (
    "This is a web page, not a table. Perhaps a login page was saved: open the link again and download the file itself."
)
_PICTURE = "This is a picture. A timeline needs a table: dates and what happened."
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What a file starts with (after blanks and a mark, in lower case), and what to do with it.
_REFUSED: tuple[tuple[bytes, str], ...] = (
    *(
        (mark, _PAGE)
        for mark in (b"<!doctype html", b"<html", b"<head", b"<body", b"<table", b"<div", b"<script", b"<p>")
    ),
    (b"<?xml", "This is XML, but of a kind that no timeline uses. Save its table as CSV."),
    (_OLE, "This is an old or encrypted Office file (.xls, .doc). Save it as .xlsx or CSV, without a password."),
    (b"%pdf-", "This is a PDF. Copy its table into a spreadsheet and save that as CSV."),
    (b"\x1f\x8b", "This is a compressed file (gzip). Unpack it first."),
    (b"bzh", "This is a compressed file (bzip2). Unpack it first."),
    (b"\xfd7zxz\x00", "This is a compressed file (xz). Unpack it first."),
    (b"(\xb5/\xfd", "This is a compressed file (zstd). Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "This is an archive (7z). Unpack it first."),
    (b"rar!", "This is an archive (RAR). Unpack it first."),
    (b"pk\x03\x04", "This is a zip archive, but no .xlsx or .ods workbook. Unpack it, and choose one file."),
    (b"pk\x05\x06", "This is an empty zip archive. Choose another file."),
    (b"\x89png", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"gif8", _PICTURE),
    (b"sqlite format 3", "This is an SQLite database. Export the table you need as CSV."),
    (b"{\\rtf", "This is a text document (RTF). Copy its table into a spreadsheet and save that as CSV."),
)


def detect(data: bytes, name: str, formats: Sequence[Format]) -> Format:
    """The format that is surest of a file's bytes; of two that are equally sure, the one listed first.

    ``name`` is the file's name; only its letters are looked at, in lower case.
    Raises: FileError, one sentence, where the content is known and unreadable, empty, or no format knows it.
    """
    if not data.strip():
        raise FileError("The file is empty. Choose another file, or check that it was saved.")
    lower = name.lower()
    scores = [(known.sniff(data, lower), known) for known in formats]
    best, chosen = max(scores, key=lambda found: found[0])
    refusal = _refusal(data)
    if refusal and best < _SURE:
        raise FileError(refusal)
    if best == 0:
        raise FileError("This is no table and no text that is known. Save it as CSV or as an Excel workbook (.xlsx).")
    return chosen


_SURE = 90  # a signature; a text format never claims it, so that a web page named .csv is not a table


def _refusal(data: bytes) -> str:
    head = data[:SNIFF_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip()[:64].lower()
    return next((way for signature, way in _REFUSED if head.startswith(signature.lower())), "")


def named(name: str, formats: Sequence[Format]) -> Format:
    """The format of that name.

    Raises: UsageError lists the names there are.
    """
    for known in formats:
        if known.name == name:
            return known
    raise UsageError(f"There is no format {name!r}. Choose one of: {', '.join(known.name for known in formats)}.")
