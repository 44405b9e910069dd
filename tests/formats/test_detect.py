"""Which format a file is, and what to do with those that are none."""

import pytest

from timeline.formats import FORMATS
from timeline.formats.detect import detect, named
from timeline.problems import FileError, UsageError

PAGE = (
    "This is a web page, not a table. Perhaps a login page was saved: open the link again and download the file itself."
)


@pytest.mark.parametrize(
    ("data", "name", "expected", "why"),
    [
        (b"date,title\n1976,Flood\n", "", "csv", "the content alone"),
        (b"date,title\n1976,Flood\n", "events.json", "csv", "the content against the name"),
        (b'[{"date": "1976"}]', "events.csv", "json", "the content against the name"),
        (b"\xef\xbb\xbfdate;title\n1976;Flood\n", "../../etc/passwd", "csv", "a name is never a path"),
    ],
)
def test_the_content_decides(data: bytes, name: str, expected: str, why: str) -> None:
    assert detect(data, name, FORMATS).name == expected, why


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "The file is empty. Choose another file, or check that it was saved."),
        (b" \n\n", "The file is empty. Choose another file, or check that it was saved."),
        (b"<!DOCTYPE html>\n<html><body>Log in</body></html>", PAGE),
        (b"\xef\xbb\xbf  <HTML><body>a,b\n1,2\n", PAGE),
        (b"<table><tr><td>1976</td></tr></table>", PAGE),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
            "This is an old or encrypted Office file (.xls, .doc). Save it as .xlsx or CSV, without a password.",
        ),
        (b"%PDF-1.7\n", "This is a PDF. Copy its table into a spreadsheet and save that as CSV."),
        (b"\x1f\x8b\x08\x00", "This is a compressed file (gzip). Unpack it first."),
        (b"BZh91AY&SY", "This is a compressed file (bzip2). Unpack it first."),
        (
            b"PK\x03\x04" + b"\0" * 40,
            "This is a zip archive, but no .xlsx or .ods workbook. Unpack it, and choose one file.",
        ),
        (b"\x89PNG\r\n\x1a\n", "This is a picture. A timeline needs a table: dates and what happened."),
        (b"SQLite format 3\0", "This is an SQLite database. Export the table you need as CSV."),
        (
            bytes(range(1, 32)) * 99,
            "This is no table and no text that is known. Save it as CSV or as an Excel workbook (.xlsx).",
        ),
    ],
)
def test_what_no_format_reads_is_named_with_the_way_out(data: bytes, message: str) -> None:
    with pytest.raises(FileError) as caught:
        detect(data, "events.csv", FORMATS)
    assert str(caught.value) == message


def test_a_format_is_found_by_its_name() -> None:
    assert [named(known.name, FORMATS) for known in FORMATS] == list(FORMATS)


def test_an_unknown_format_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"^There is no format 'xls'\. Choose one of: csv, "):
        named("xls", FORMATS)


def test_names_and_suffixes_of_formats_are_in_order() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for known in FORMATS for suffix in known.suffixes)


@pytest.mark.parametrize("data", [b"", b"\0", b"\xff", b"{", b"[", b"<", b"BEGIN:VCALENDAR", b"PK\x03\x04", b"PAR1"])
def test_sniffing_never_fails(data: bytes) -> None:
    assert all(0 <= known.sniff(data, "") <= 100 for known in FORMATS)
