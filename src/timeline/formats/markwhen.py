"""markwhen: a text of lines ``date: title``, each with properties and free text below it.

Only what the language itself settles is read as a date: EDTF, ISO times, months and days with slashes in the order its
header gives (month first without one), years BCE. ``now``, ``after !id 2 weeks`` and ``every …`` stay words.
"""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import pandas as pd

from timeline import columns as c
from timeline.formats import _json
from timeline.formats._moments import NOTES_LOST, Date, Span, cells, edtf_date, known_parts, spans
from timeline.formats.encoding import decode
from timeline.formats.raw import SNIFF_BYTES, Format, RawRows, ReadOptions
from timeline.formats.records import from_records
from timeline.problems import FileError

LOSSES = (
    "An event without a readable date is left out: markwhen has none.",
    "markwhen draws approximate, uncertain and open dates like exact ones (the tags #circa and #uncertain mark them).",
    "markwhen has whole years only before the common era; the exact date is in the property “edtf”.",
    "Columns of the file's own become properties; “_” stands for other signs in their names.",
    NOTES_LOST,
)

# What the date of an event is made of, beside digits: each word, or its first letters, and the signs.
_WORDS = re.compile(
    r"now|today|after|before|by|from|to|every|for|until|of|in|the|t|z|x+|b?ce|bc|ad|[ap]m|st|nd|rd|th|"
    r"(?:sec|second|min|minute|hour|day|week|month|year|decade|quarter)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
)
_NO_DATE = re.compile(r"[^\w\s,.:~?%+–—/-]|_")
_IDENTITY = re.compile(r"![\w-]+")
_COLON = re.compile(r":(?=\s|$)")
_LONGEST = 120  # characters of a date
_REMEMBERED = 16_384  # dates: many lines share one
_PROPERTY = re.compile(r"\s*([A-Za-z_][\w-]{0,40}):(?:\s+(.*))?")
_SECTION = re.compile(r"\s*(?:(#{1,6})\s+(.*)|(?:section|group)\s+(.*)|(end(?:section|group))\s*)", re.IGNORECASE)
_SETTING = re.compile(r"//|\"?#[\w-]+\"?\s*:|\s*-\s")  # a comment, the colour of a tag, an entry of a list
_PAGE = "_-_-_break_-_-_"  # another header follows
_TAGS = re.compile(r"(?:\s*#[\w-]+)+$")
_TAG = re.compile(r"(?<!\S)#([\w-]+)")
_SLASHED = re.compile(r"(?:(\d{1,2})/)?(\d{1,2})/(-?\d{4})")
_BEFORE = re.compile(r"(\d{1,5})\s*(BCE?|CE|AD)", re.IGNORECASE)
_DASH = re.compile(
    r"(?<=[\dZ])\s+[-–]\s+|(?<=Z)-|(?<=/\d{4})-|(?<=^\d{4})-(?=\d{4}$)|(?<=[CDE])\s*[-–]\s*", re.IGNORECASE
)
_DOUBTS = {"circa": c.APPROXIMATE, "uncertain": c.UNCERTAIN}  # tag → column
_PLAIN_TITLE = re.compile(r"(?:[^\s#/\[\]()*_`](?:[^\n#/\[\]*_`]*[^\s#/\[\]*_`])?)?")


def sniff(data: bytes, name: str) -> int:
    """50 where the first line after the header is an event or a section, 20 for the name alone."""
    head = data[:SNIFF_BYTES].decode("utf-8", "replace").lstrip("\ufeff")
    _, body = _header(head.splitlines())
    lines = [line for _, line in body if line.strip() and not line.lstrip().startswith(("//", "- ", "* "))]
    begins = bool(lines) and bool(_first_line(lines[0]) or _SECTION.fullmatch(lines[0]))
    if begins and any(map(_first_line, lines[:500])):
        return 50
    return 20 if name.lower().endswith((".mw", ".markwhen")) else 0


def read(data: bytes, options: ReadOptions) -> RawRows:
    """One row an event; its place is its line. Sections are the column ``section``, tags the category.

    Raises:
        FileError: there is no line ``date: title``, or a limit is exceeded.
    """
    found = decode(data, options.encoding)
    header, body = _header(found.text.split("\n"))
    day_first = header.get("dateFormat", "").lower().startswith("d")
    records: list[dict[str, str]] = []
    places: list[int] = []
    for place, title, lines, section in _events(body):
        records.append(_record(title, lines, section, day_first))
        places.append(place)
        options.limits.check(rows=len(records))
    if not records:
        raise FileError("The text has no line “date: title”. Write one event a line, such as “2022-05-23: Arrival”.")
    said = [*found.assumed, "Rows are counted as lines of the text."]
    if any(re.search(r"\d/\d{1,2}/\d{4}", record[c.DATE]) for record in records):
        said.append(f"Dates with slashes were read {'day' if day_first else 'month'} first, as markwhen does.")
    mapping = {name: name for name in (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)}
    return from_records(records, format="markwhen", options=options, rows=places, assumed=said, mapping=mapping)


def _header(lines: list[str]) -> tuple[dict[str, str], Iterator[tuple[int, str]]]:
    """The settings at the top of a text, and its other lines with their places."""
    numbered = [(place, line.rstrip("\r")) for place, line in enumerate(lines, 1)]
    settings: dict[str, str] = {}
    start = 0
    fenced = bool(numbered) and numbered[0][1].strip() == "---"
    for start, (_, line) in enumerate(numbered):  # where the settings end is what is wanted
        found = _PROPERTY.fullmatch(line)
        if fenced and start and line.strip() == "---":
            start += 1
            break
        if found:
            settings[found[1]] = found[2] or ""
        elif not fenced and line.strip() and not _SETTING.match(line):
            break
    return settings, iter(numbered[start:])


def _first_line(line: str) -> tuple[str, str] | None:
    """The date and the title of an event's first line; None for any other line.

    >>> _first_line("2022-06-13T10:30:00Z: Press conference"), _first_line("Note: the 3rd of May")
    (('2022-06-13T10:30:00Z', 'Press conference'), None)
    """
    colon = _COLON.search(line[:_LONGEST])
    if not colon or not _is_date(date := line[: colon.start()].strip()):
        return None
    return date, line[colon.end() :].strip()


@lru_cache(maxsize=_REMEMBERED)
def _is_date(text: str) -> bool:
    rest = _IDENTITY.sub("", text)
    dated = bool(re.search(r"\d", text)) or text.lower() in ("now", "today")
    return dated and not _NO_DATE.search(rest) and all(map(_WORDS.fullmatch, re.findall(r"[^\W\d]+", rest.lower())))


def _events(body: Iterable[tuple[int, str]]) -> Iterator[tuple[int, tuple[str, str], list[str], str]]:
    """Each event: the place of its first line, its date and title, the lines below it, the sections it stands in."""
    sections: list[str] = []
    event: tuple[int, tuple[str, str], list[str], str] | None = None
    for place, line in body:
        if line.lstrip().startswith("//"):
            continue
        title, section = _first_line(line), _SECTION.fullmatch(line)
        page = line.strip() == _PAGE
        if event and (title or section or page):
            yield event
            event = None
        if page:
            sections = []
        if title:
            event = (place, title, [], " / ".join(sections))
        elif section:
            depth = len(section[1]) - 1 if section[1] else len(sections) - bool(section[4])
            sections = sections[: max(depth, 0)] + [name for name in section.group(2, 3) if name]
        elif event:
            event[2].append(line)
    if event:
        yield event


def _record(found: tuple[str, str], lines: list[str], section: str, day_first: bool) -> dict[str, str]:
    written, title = found
    properties: dict[str, str] = {}
    first = 0
    while first < len(lines) and (line := _PROPERTY.fullmatch(lines[first])):
        properties[line[1]] = _value(line[2] or "")
        first += 1
    text = "\n".join(lines[first:]).strip("\n")
    tags = [tag for tag in _TAG.findall(title) if tag not in _DOUBTS] if "#" in title else []
    record = {
        c.DATE: written,
        c.EDTF: _edtf(written, day_first),
        c.TITLE: _TAGS.sub("", title),
        c.DESCRIPTION: text,
        c.CATEGORY: c.ACTOR_SEPARATOR.join(tags) or section,
    }
    original, exact, of = (properties.pop(name, "") for name in ("date_original", c.EDTF, "edtf_of"))
    if exact and of == written:  # ours, and nobody has changed the date since
        record |= {c.EDTF: exact}
    if original and of in ("", written):
        record |= {c.DATE: original}
    record |= properties
    return record | ({"section": section} if section else {})


def _value(text: str) -> str:
    """A property's value: JSON where it is quoted or a list, else as it stands."""
    if text[:1] in ('"', "["):
        try:
            return _json.as_text(_json.parse(text))
        except FileError:
            pass
        if text.endswith("]"):
            return c.ACTOR_SEPARATOR.join(part.strip().strip("\"'") for part in text[1:-1].split(","))
    return text.strip()


@lru_cache(maxsize=_REMEMBERED)
def _edtf(text: str, day_first: bool) -> str:
    """EDTF for a markwhen date, "" for what it does not settle.

    >>> [_edtf(text, False) for text in ("2022-05/2022-06", "05/2022", "11/12/2024-12/12/2024", "300 BCE", "now")]
    ['2022-05/2022-06', '2022-05', '2024-11-12/2024-12-12', '-0299', '']
    """
    for sides in (text.split("/"), _DASH.split(text)):
        dates = [_date(side.strip(), day_first) for side in sides]
        known = [date for date in dates if date]
        if len(known) == len(sides) <= len(("start", "end")):
            return Span(known[0], known[1] if known[1:] else None, exact=True).edtf
    return ""


def _date(text: str, day_first: bool) -> Date | None:
    if slashed := _SLASHED.fullmatch(text):
        first, second, year = slashed.groups()
        month, day = (second, first) if day_first or first is None else (first, second)
        text = f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")
    elif before := _BEFORE.fullmatch(text):
        year = int(before[1])
        return (1 - year if before[2].upper().startswith("B") else year,)
    return known_parts(re.sub(r"(T\d\d:\d\d):00(?:\.0+)?Z$", r"\1", text))


def write(frame: pd.DataFrame) -> bytes:
    """The events as markwhen: EDTF dates, everything but title and plain text as properties, UTF-8."""
    table = cells(frame)
    blocks = []
    for place, span in enumerate(spans(frame)):
        if span is None:
            continue
        event = {name: texts[place] for name, texts in table.items()}
        written = _written(span)
        tags = [f"#{tag}" for tag, name in _DOUBTS.items() if event[name]]
        plain_title = bool(_PLAIN_TITLE.fullmatch(event[c.TITLE]))
        free = _is_free_text(event[c.DESCRIPTION])
        shown = event[c.TITLE] if plain_title else " ".join(_TAG.sub(r"\1", event[c.TITLE]).split())
        exact = event[c.EDTF] if event[c.EDTF] != _edtf(written, day_first=False) else ""
        original = event[c.DATE] if event[c.DATE] != written else ""
        properties = {"date_original": original, c.EDTF: exact, "edtf_of": written if exact or original else ""}
        skipped = {c.DATE, *c.READ_COLUMNS, c.TITLE if plain_title else "", c.DESCRIPTION if free else ""}
        properties |= {re.sub(r"\W", "_", name): text for name, text in event.items() if name not in skipped}
        lines = [" ".join([f"{written}:", shown, *tags]).rstrip()]
        lines += [f"{name}: {_quoted(name, text)}" for name, text in properties.items() if text]
        blocks.append("\n".join([*lines, *([event[c.DESCRIPTION]] if free and event[c.DESCRIPTION] else [])]))
    return ("\n\n".join(blocks) + "\n").encode()


def _written(span: Span) -> str:
    if min(date[0] for date in (span.first, span.last or span.first)) <= 0:
        years = [1 - date[0] for date in (span.first, span.last) if date]
        return " - ".join(f"{year} BCE" if year > 0 else f"{1 - year} CE" for year in years)
    dates = [edtf_date(date) for date in (span.first, span.last) if date]
    if any("T" in date for date in dates):
        return " - ".join(f"{date}:00Z" if date.count(":") == 1 else f"{date}Z" for date in dates)
    return "/".join(date.removeprefix("Y") for date in dates)


def _quoted(name: str, text: str) -> str:
    if name == c.ACTORS:
        return json.dumps(text.split(c.ACTOR_SEPARATOR), ensure_ascii=False)
    return json.dumps(text, ensure_ascii=False)


def _is_free_text(text: str) -> bool:
    """Whether a text, standing below an event, is read back as it is."""
    lines = text.split("\n")
    if text != text.strip() or "\r" in text or _PROPERTY.fullmatch(lines[0]):
        return False
    return not any(_first_line(line) or _SECTION.fullmatch(line) or line.lstrip().startswith("//") for line in lines)


FORMAT = Format("markwhen", "markwhen", (".mw", ".markwhen"), sniff=sniff, read=read, write=write, losses=LOSSES)
