"""Plain text as pasted: lines that begin with a date, and what happened behind it or on the lines below.

A line begins an event where it is a date alone, an EDTF expression before a space, or a date before a colon, a tab or a
dash. Every other line belongs to the event above it. Whether the date can be read is for the reader of dates to say.
"""

import re
from collections.abc import Iterable

from timeline import columns as c
from timeline.formats.encoding import decode, is_text
from timeline.formats.raw import SNIFF_BYTES, Format, RawRows, ReadOptions
from timeline.formats.records import from_records
from timeline.problems import FileError

_BULLET = re.compile(r"\s*(?:[-*•–·]\s+|\d{1,3}[.)]\s+(?=\D{0,12}\d))?")
_DIVIDER = re.compile(r"\t+|:(?=\s)|：|\s[-–—]+\s|\s?[–—]\s")
_EDTF = re.compile(r"(Y?-?\d[\dXu.~?%/:TZ+\[\]{}-]{3,60}|\.\./[\d~?%-]{4,30})(?=\s|$)")
_SURE = re.compile(
    r"\d{3}|\d[./-]\d|\d\s?(?:年|月|日|년|월)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE
)
_LONGEST = 60  # characters of a date in words
_WORDS = 9
_WORDS_ALONE = 4  # of a date that has a line to itself
_WORD = re.compile(r"[^\W\d_]+")
_SAID = "Each line that begins with a date is an event; other lines belong to the event above them."
_LOOK = 200  # lines that decide what a text is


def sniff(data: bytes, name: str) -> int:
    """40 where nearly every line is “date: text”, 25 where most lines begin with a date, 12 for the name alone."""
    if not is_text(data[:SNIFF_BYTES]):
        return 0
    lines = data[:SNIFF_BYTES].decode("utf-8", "replace").lstrip("\ufeff").splitlines()[:_LOOK]
    filled = [line for line in lines if line.strip()]
    found = [split(line) for line in filled]
    begun = sum(one is not None for one in found)
    told = sum(bool(one and one[1]) for one in found)
    if told > 1 and told * 5 >= len(filled) * 4:
        return 40
    return 25 if begun * 2 > len(filled) else 12 * name.lower().endswith(".txt")


def read(data: bytes, options: ReadOptions) -> RawRows:
    """One row an event, its place the line it begins on: its date, its title (the first line), its description.

    Raises:
        FileError: no line begins with a date, or a limit is exceeded.

    >>> read(b"31 August 2022: Assessment released\\nlate at night", ReadOptions()).frame.to_dict("records")
    [{'date': '31 August 2022', 'title': 'Assessment released', 'description': 'late at night'}]
    """
    found = decode(data, options.encoding)
    places: list[int] = []
    dates: list[str] = []
    texts: list[list[str]] = []
    for place, line in enumerate(re.split(r"\r\n|\n|\r", found.text), 1):
        begun = split(line)
        if begun or (line.strip() and not texts):
            places.append(place)
            dates.append(begun[0] if begun else "")
            texts.append([begun[1] if begun else line.strip()])
            options.limits.check(rows=len(places))
        elif texts:
            texts[-1].append(line.rstrip())
    if not any(dates):
        msg = "No line of the text begins with a date. Write one event a line, such as “31 August 2022: Released”."
        raise FileError(msg)
    records = [{c.DATE: date, **_told(lines)} for date, lines in zip(dates, texts, strict=True)]
    said = (*found.assumed, _SAID)
    mapping = {name: name for name in (c.DATE, c.TITLE, c.DESCRIPTION)}
    return from_records(records, format="text", options=options, rows=places, assumed=said, mapping=mapping)


def split(line: str) -> tuple[str, str] | None:
    """The date a line begins with and the text behind it; None where it begins with none.

    >>> split("- 23–28 May 2022 – Visit to China"), split("2022-05-23/2022-05-28 Visit"), split("1976")
    (('23–28 May 2022', 'Visit to China'), ('2022-05-23/2022-05-28', 'Visit'), ('1976', ''))
    >>> split("3 people said: no"), split("See 2022 below, and much more of it in the report that came after")
    (None, None)
    """
    start = _BULLET.match(line)
    body = line[start.end() if start else 0 :].strip()
    if expression := _EDTF.match(body):
        return expression[1].rstrip(":"), body[expression.end() :].strip(" \t:–—-")
    for divider in _DIVIDER.finditer(body[: _LONGEST + 3]):
        if _is_date(body[: divider.start()], _WORDS):
            return body[: divider.start()].strip(), body[divider.end() :].strip()
    alone = body.rstrip(":：")
    return (alone, "") if _is_date(alone, _WORDS_ALONE) else None


def _is_date(text: str, words: int) -> bool:
    """Whether a text is short, has a number that could be of a date, and few words beside it."""
    if len(text) > _LONGEST or not _SURE.search(text) or not re.search(r"\d", text):
        return False
    return len(_WORD.findall(text)) <= words and not re.search(r"[!;“”\"@#$€£=<>]", text)


def _told(lines: Iterable[str]) -> dict[str, str]:
    """The title, which is the first line that says anything, and the rest."""
    kept = list(lines)
    while kept and not kept[0].strip():
        kept = kept[1:]
    return {c.TITLE: kept[0].strip() if kept else "", c.DESCRIPTION: "\n".join(kept[1:]).strip("\n")}


FORMAT = Format("text", "plain text", (".txt",), sniff=sniff, read=read)
