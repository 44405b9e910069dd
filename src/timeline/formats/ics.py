"""iCalendar (RFC 5545): every event of a calendar, read with the icalendar library; written as all-day or timed events.

A calendar knows days and times only, and its end days are exclusive. An event known to the month is therefore written
as all days of that month; the exact date, its wording and the other fields travel in ``X-TIMELINE-…`` properties.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pandas as pd

from timeline import columns as c
from timeline.formats._moments import NOTES_LOST, cells, iso
from timeline.formats.encoding import decode
from timeline.formats.raw import SNIFF_BYTES, Format, RawRows, ReadOptions
from timeline.formats.records import from_records
from timeline.problems import FileError

LOSSES = (
    "A calendar has no years before 1 or after 9999: such events, and those without a readable date, are left out.",
    "Calendars show an event known to the month or the year as all days of it, and an open end as one day.",
    "Control characters are left out.",
    NOTES_LOST,
)

_OWN = "X-TIMELINE-"
_CARRIED = (c.DATE, c.EDTF, c.PUBLISHED, *(name for name in c.TEXT_COLUMNS if name not in (c.TITLE, c.PLACE, c.URL)))
_COLUMN = _OWN + "COLUMN"  # a further column of the file: its name, a tab, its text
_DATES = _OWN + "FOR"  # the DTSTART/DTEND that the exact date belongs to
_SHOWN = {c.SPEAKER: "Said by", c.SOURCE: "Source", c.PUBLISHER: "Publisher", c.CATEGORY: "Category", c.DATE: "Date"}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPE = re.compile(r"[\\;,\n]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\n|\r")
_BRACKET = re.compile(r"(BEGIN|END):([\w-]+)\s*", re.IGNORECASE)
_ROWS = ("VEVENT", "VJOURNAL")
_DEEPEST = 100  # parts within one another; alarms stand in events, events in calendars
_OCTETS = 75  # of a content line, RFC 5545 section 3.1
# DTSTAMP is required and would be the time of writing; a fixed one makes the same events the same bytes.
_STAMP = "19700101T000000Z"


def sniff(data: bytes, name: str) -> int:
    """100 where a calendar begins, 5 for the name alone."""
    if data[:SNIFF_BYTES].lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR":
        return 100
    return 5 if name.lower().endswith((".ics", ".ical")) else 0


def read(data: bytes, options: ReadOptions) -> RawRows:
    """One row an event (VEVENT or VJOURNAL); rows are counted as events. Repetitions are not unrolled.

    Raises:
        FileError: the file is no calendar, holds no event, or exceeds the limits.
    """
    from icalendar import Calendar  # a CSV must not pay for it

    found = decode(data, options.encoding)
    longest = max(map(len, _LINE_END.split(found.text)))
    options.limits.check("A line of the calendar", cell_characters=longest)
    text, unclosed = _closed(found.text)
    options.limits.check(rows=len(re.findall(r"^BEGIN:(?:VEVENT|VJOURNAL)\s*$", text, re.MULTILINE | re.IGNORECASE)))
    try:
        parts = [part for calendar in Calendar.from_ical(text, multiple=True) for part in calendar.walk()]
    except (ValueError, RecursionError, KeyError, IndexError) as error:
        msg = f"The calendar cannot be read ({error!s:.120}). Export it again from the program that made it."
        raise FileError(msg) from error
    events = [part for part in parts if part.name in _ROWS]
    if not events:
        raise FileError("The calendar holds no events. Choose another file, or export it again.")
    names = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)
    said = (*found.assumed, *unclosed, *_said(parts, events))
    mapping = {name: name for name in names}
    return from_records(map(_record, events), format="ics", options=options, assumed=said, mapping=mapping)


def _closed(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with every component ended once: the library drops an event that is cut off."""
    out: list[str] = []
    begun: list[str] = []
    mended = 0

    def end(name: str) -> None:
        out.extend(f"END:{begun.pop()}" for _ in range(begun[::-1].index(name) + 1))

    for line in _LINE_END.split(text):
        found = _BRACKET.fullmatch(line)
        name = found[2].upper() if found else ""
        if found and found[1].upper() == "END":
            mended += begun[-1:] != [name]
            if name in begun:
                end(name)
            continue
        if found:
            if name in _ROWS and name in begun:
                mended += 1
                end(name)
            begun.append(name)
            if len(begun) > _DEEPEST:
                raise FileError("The parts of the calendar are nested too deeply. Export it again from its program.")
        out.append(line)
    if not mended and not begun:
        return text, ()
    out.extend(f"END:{name}" for name in reversed(begun))
    said = "The file is cut off or mixed up: an event without an end was ended where the next part begins."
    return "\r\n".join(out), (said,)


def _said(parts: list[Any], events: list[Any]) -> Iterator[str]:
    repeated = sum("RRULE" in event or "RDATE" in event for event in events)
    if repeated:
        yield f"{repeated:,} events repeat; the first time of each was read."
    tasks = sum(part.name == "VTODO" for part in parts)
    if tasks:
        yield f"{tasks:,} tasks (VTODO) are no events and were left out."
    broken = sum(bool(event.errors) for event in events)
    if broken:
        yield f"{broken:,} events have lines that are no iCalendar; those lines were left out."


def _record(event: Any) -> dict[str, str]:
    """One event as text, our own properties first, every further one as a column."""
    texts = {name: _text(value) for name, value in event.items()}
    edtf = _edtf(event)
    record = {
        c.ID: texts.pop("UID", "").removesuffix("@timeline"),
        c.DATE: edtf or _text(event.get("DTSTART")),
        c.EDTF: edtf,
        c.TITLE: texts.pop("SUMMARY", ""),
        c.DESCRIPTION: texts.pop("DESCRIPTION", ""),
        c.ACTORS: c.ACTOR_SEPARATOR.join(_people(event)),
        c.CATEGORY: texts.pop("CATEGORIES", ""),
        c.PLACE: texts.pop("LOCATION", ""),
        c.URL: texts.pop("URL", ""),
    }
    for name in ("DTSTART", "DTEND", "DURATION"):
        texts.pop(name, None)
    own = {name: _unescaped(texts.pop(name)) for name in list(texts) if name.startswith(_OWN) and name != _COLUMN}
    if _DATES in own:
        record |= dict.fromkeys((c.DESCRIPTION, c.ACTORS, c.CATEGORY), "")
        fresh = own.pop(_DATES) == _dates(event)  # else somebody has moved the event since
        record |= {
            name: own[_property(name)]
            for name in _CARRIED
            if _property(name) in own and (fresh or name not in (c.DATE, c.EDTF))
        }
    further = event.get(_COLUMN, [])
    for column in further if isinstance(further, list) else [further]:
        name, _, text = _unescaped(str(column)).partition("\t")
        record[name] = text
    texts.pop(_COLUMN, None)
    return record | texts


def _property(field: str) -> str:
    return _OWN + field.upper()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return c.ACTOR_SEPARATOR.join(map(_text, value))
    if isinstance(value, str):
        return str(value)
    if hasattr(value, "cats"):
        return c.ACTOR_SEPARATOR.join(map(str, value.cats))
    return bytes(value.to_ical()).decode("utf-8", "replace")


def _people(event: Any) -> Iterator[str]:
    """The names of the organizer and the attendees."""
    for name in ("ORGANIZER", "ATTENDEE"):
        found = event.get(name, [])
        for person in found if isinstance(found, list) else [found]:
            yield str(person.params.get("CN") or str(person).removeprefix("mailto:").removeprefix("MAILTO:"))


def _dates(event: Any) -> str:
    return "/".join(_text(event.get(name)) for name in ("DTSTART", "DTEND"))


def _edtf(event: Any) -> str:
    """The event's dates as EDTF, its end inclusive; "" where its start is no date."""
    start, end, length = (_value(event.get(name)) for name in ("DTSTART", "DTEND", "DURATION"))
    if not isinstance(start, date):
        return ""
    if end is None and isinstance(length, timedelta):
        end = _later(start, length)
    if not isinstance(end, date) or isinstance(end, datetime) is not isinstance(start, datetime):
        return _moment(start)
    if not isinstance(end, datetime):
        end = _later(end, timedelta(days=-1))
    return _moment(start) if _moment(end) <= _moment(start) else f"{_moment(start)}/{_moment(end)}"


def _value(found: Any) -> Any:
    """What a date property holds; None where it is not there, broken (a text) or there twice."""
    return None if isinstance(found, str) else getattr(found, "dt", None)


def _later(moment: date, length: timedelta) -> date:
    try:
        return moment + length
    except OverflowError:
        return moment


def _moment(moment: date) -> str:
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.isoformat(timespec="seconds" if moment.second else "minutes").replace("+00:00", "Z")


def write(frame: pd.DataFrame) -> bytes:
    """The events as one calendar, CRLF, lines of at most 75 octets, each UID once."""
    table = cells(frame)
    used: set[str] = set()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timeline//events//EN", "CALSCALE:GREGORIAN"]
    for place, (start, end) in enumerate(zip(iso(frame[c.START]), iso(frame[c.END]), strict=True)):
        event = {name: texts[place] for name, texts in table.items()}
        dates = _written_dates(start, end, event[c.PRECISION] in ("second", "minute", "hour"))
        if dates:
            lines += ["BEGIN:VEVENT", *_written(event, dates, used), "END:VEVENT"]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _written_dates(start: str, end: str, clock: bool) -> list[tuple[str, str]]:
    """DTSTART and DTEND as (name with its parameters, value); none for what no calendar can hold."""
    first, last = start or end, end
    if not first or len(first) != len("2022-05-23T00:00:00") or first.startswith(("-", "0000")):
        return []
    if clock:
        stamps = [re.sub("[-:]", "", moment) for moment in (first, last)]
        return [("DTSTART", stamps[0]), *([("DTEND", stamps[1])] if len(last) == len(first) and last > first else [])]
    begin = date.fromisoformat(first[:10])
    if not start:
        begin -= timedelta(days=1)  # the last day of “until …”
    after = date.fromisoformat(last[:10]) if len(last) == len(first) else begin + timedelta(days=1)
    return [(f"{name};VALUE=DATE", f"{day:%Y%m%d}".zfill(8)) for name, day in (("DTSTART", begin), ("DTEND", after))]


def _written(event: dict[str, str], dates: list[tuple[str, str]], used: set[str]) -> Iterator[str]:
    identity, count = event[c.ID] or "event", 1
    while identity in used:
        count += 1
        identity = f"{event[c.ID] or 'event'}-{count}"
    used.add(identity)
    yield f"UID:{_escaped(identity)}@timeline"
    yield f"DTSTAMP:{_STAMP}"
    yield from (f"{name}:{value}" for name, value in dates)
    yield f"{_DATES}:{'/'.join(value for _, value in dates)}"
    shown = [
        event[c.DESCRIPTION],
        event[c.QUOTE],
        *(f"{label}: {event[name]}" for name, label in _SHOWN.items() if event[name]),
    ]
    for name, text in (
        ("SUMMARY", event[c.TITLE]),
        ("DESCRIPTION", "\n\n".join(filter(None, shown))),
        ("LOCATION", event[c.PLACE]),
        *((_property(name), event[name]) for name in _CARRIED),
        *((_COLUMN, f"{name}\t{text}") for name, text in event.items() if name not in c.EVENT_COLUMNS and text),
    ):
        if text:
            yield f"{name}:{_escaped(text)}"
    if event[c.ACTORS]:
        yield f"CATEGORIES:{','.join(map(_escaped, event[c.ACTORS].split(c.ACTOR_SEPARATOR)))}"
    if event[c.URL]:
        yield f"URL:{_CONTROL.sub('', event[c.URL])}"


def _escaped(text: str) -> str:
    tidy = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _ESCAPE.sub(lambda found: "\\n" if found[0] == "\n" else f"\\{found[0]}", tidy)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets; a piece never ends within a character.

    >>> [len(piece.encode()) for piece in _folded("SUMMARY:" + "新" * 40).split("\\r\\n")]
    [74, 55]
    """
    pieces: list[str] = []
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += sign
        size += width
    return "\r\n".join([*pieces, piece])


FORMAT = Format("ics", "iCalendar", (".ics",), sniff=sniff, read=read, write=write, losses=LOSSES)
