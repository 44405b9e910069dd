"""SIMILE Timeline: its JSON and its XML.

An event is an instant or a duration. ``start`` and ``end`` bound what its date may mean, ``latestStart`` and
``earliestEnd`` what is certain of a duration; an instant with an end is one of the instants between. In JSON an end
makes a duration unless ``durationEvent`` is false, in XML only ``durationEvent`` (once ``isDuration``) does.
"""

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pandas as pd

from timeline import columns as c
from timeline.formats import _html, _json
from timeline.formats._moments import NOTES_LOST, cells, edtf_date, instants, iso
from timeline.formats.raw import SNIFF_BYTES, Format, RawRows, ReadOptions
from timeline.formats.records import from_records
from timeline.problems import FileError

LOSSES = (
    "An event without a readable date is left out: SIMILE has no place for it.",
    "SIMILE cannot draw an open end or start: such an event stands at the moment that is known.",
    NOTES_LOST,
)

XML_LOSSES = (*LOSSES, "Control characters are left out: XML cannot hold them.")

_OWN = "timeline"  # an attribute SIMILE passes over: our fields as JSON
_SHORT_KEYS = {
    "eid": "eventID",
    "s": "start",
    "ls": "latestStart",
    "ee": "earliestEnd",
    "e": "end",
    "d": "description",
    "de": "durationEvent",
    "t": "title",
    "c": "classname",
}
_FIELDS = (c.ID, c.DATE, c.END_DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)
_ISO = re.compile(r"-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d.{0,20})?)?)?")
_YEAR = re.compile(r"(\d{1,4})\s*(AD|CE|BCE?)?", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ROOT = re.compile(  # what may stand before the root, each piece taken whole
    rb"(?:\s++|<\?(?:(?!\?>).)*+\?>|<!--(?:(?!-->).)*+-->|<!DOCTYPE[^\[>]*+(?:\[(?:(?!\]\s*>).)*+\]\s*+)?>)*+<data[\s>]",
    re.DOTALL | re.IGNORECASE,
)
_DEEPEST = 100  # elements within one another
_SHORT = ("second", "minute", "hour", "day")
_IMPRECISE = "An instant with an end was read as one of the days between."


def sniff_json(data: bytes, _name: str) -> int:
    """90 for JSON ``events`` with a ``start`` and what only SIMILE has."""
    text = _json.head(data)
    ours = _json.has_keys(text, "events", "start") and not _json.has_keys(text, "start_date")
    return 90 * (
        ours and any(_json.has_keys(text, name) for name in ("dateTimeFormat", "durationEvent", "latestStart"))
    )


def sniff_xml(data: bytes, _name: str) -> int:
    """95 for XML whose root is ``data`` and that has an ``event``."""
    start = data[:SNIFF_BYTES].removeprefix(b"\xef\xbb\xbf")
    return 95 * bool(_ROOT.match(start) and re.search(rb"<event[\s>/]", start))


def read_json(data: bytes, options: ReadOptions) -> RawRows:
    """One row an event.

    Raises:
        FileError: the file is not JSON or exceeds the limits.
    """
    value, said = _json.load(data, options.limits)
    events = [
        _json.flat({_SHORT_KEYS.get(name, name): item for name, item in event.items()}, depth=1)
        for event in _json.objects(value, "events")
    ]
    return _raw(events, options, durations=True, said=said)


def read_xml(data: bytes, options: ReadOptions) -> RawRows:
    """One row an ``event`` element; entities are refused.

    Raises:
        FileError: the file is no XML, declares entities, or exceeds the limits.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, iterparse

    options.limits.check("The XML", xml_tags=data.count(b"<"))
    events = []
    within: list[Any] = []
    try:
        for kind, element in iterparse(io.BytesIO(data), events=("start", "end")):
            if kind == "start":
                within.append(element)
                if len(within) > _DEEPEST:
                    raise FileError("The XML is nested too deeply to be a list of events. Save the events as CSV.")
                continue
            within.pop()
            if element.tag == "event":
                events.append({**element.attrib, "description": element.text or element.get("description", "")})
                options.limits.check(rows=len(events))
            if len(within) == 1:  # of the root only what is being read is kept
                within[0].clear()
    except DefusedXmlException as error:
        msg = "The XML declares entities, which could be a bomb. Save it without a DOCTYPE."
        raise FileError(msg) from error
    except (ParseError, ValueError, LookupError) as error:
        msg = f"The XML cannot be read ({error!s:.120}). Mend it there, or save it anew from the program that wrote it."
        raise FileError(msg) from error
    return _raw(events, options, durations=False)


def _raw(events: list[dict[str, str]], options: ReadOptions, *, durations: bool, said: tuple[str, ...] = ()) -> RawRows:
    records = [_record(event, durations) for event in events]
    said += (_IMPRECISE,) if any(record.get(c.EDTF, "").startswith("[") for record in records) else ()
    mapping = {name: name for name in _FIELDS}
    return from_records(records, format="simile", options=options, assumed=said, mapping=mapping)


def _record(event: dict[str, str], durations: bool) -> dict[str, str]:
    start, end = event.pop("start", ""), event.pop("end", "")
    flag = event.pop("durationEvent", "") or event.pop("isDuration", "")
    event.pop("isDuration", None)
    lasts = flag.lower() == "true" if flag else durations
    told = event.pop("description", "")
    words = _html.read(told)
    record = {
        c.ID: event.pop("eventID", "") or event.pop("id", ""),
        **_dates(start, end, lasts),
        c.TITLE: event.pop("title", ""),
        c.DESCRIPTION: words.rest.strip(),
        c.URL: event.pop("link", "") or words.link,
    }
    if not words.fields and words.rest.strip() != told.strip():
        record[_html.MARKUP] = told
    own = event.pop(_OWN, "")
    try:
        kept = _json.parse(own) if own else None
    except FileError:
        kept = None
    if isinstance(kept, Mapping):
        texts = _json.flat(kept, depth=1)
        if texts.pop("for", "") != f"{start}/{end}":  # somebody has moved the event since
            texts |= {name: record[name] for name in (c.DATE, c.EDTF)}
        record |= {c.DESCRIPTION: "", **texts}
        for name in ("latestStart", "earliestEnd", "caption"):
            event.pop(name, None)
    return record | event


def _dates(start: str, end: str, lasts: bool) -> dict[str, str]:
    """The date of an event: EDTF where its dates are ISO, else the words of its start and its end."""
    start, end = _full_year(start), _full_year(end)
    if not _ISO.fullmatch(start) or not (not end or _ISO.fullmatch(end)):
        return {c.DATE: start, c.END_DATE: end, c.EDTF: ""} if lasts else {c.DATE: start, c.EDTF: ""}
    span = instants(start, end)
    first, _, last = span.partition("/")
    edtf = span if lasts or not last else f"[{first}..{last}]"
    return {c.DATE: edtf, c.EDTF: edtf}


def _full_year(text: str) -> str:
    """A year alone, of any length and era, in four digits; anything else as it is.

    >>> _full_year("6"), _full_year("44 BC"), _full_year("1 AD"), _full_year("May 28 2006")
    ('0006', '-0043', '0001', 'May 28 2006')
    """
    found = _YEAR.fullmatch(text.strip())
    if not found:
        return text
    before = (found[2] or "").upper().startswith("B")
    return edtf_date((1 - int(found[1]) if before else int(found[1]),))


def _events(frame: pd.DataFrame) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Of each dated event: its SIMILE attributes, and its fields for the attribute of our own."""
    table = cells(frame)
    bounds = [iso(frame[name]) for name in (c.START, c.CORE_START, c.CORE_END, c.END)]
    for place, (start, latest, earliest, end) in enumerate(zip(*bounds, strict=True)):
        event = {name: texts[place] for name, texts in table.items()}
        first = start or end
        if not first:
            continue
        whole = bool(start and end)
        lasts = whole and event[c.IS_INTERVAL] == "true"
        shown = {
            "id": event[c.ID],
            "start": first.removesuffix("T00:00:00"),
            "latestStart": latest if lasts else "",
            "earliestEnd": earliest if lasts else "",
            "end": end if whole and (lasts or event[c.PRECISION] not in _SHORT) else "",
            "durationEvent": "true" if lasts else "false",
            "title": event[c.TITLE],
            "link": event[c.URL] if _html.is_web(event[c.URL]) else "",
            "caption": event[c.DATE],
        }
        left_out = {c.ID, c.TITLE, *c.READ_COLUMNS, *([c.URL] if shown["link"] else [])} - {c.EDTF}
        own = {name: text for name, text in event.items() if text and name not in left_out}
        own["for"] = f"{shown['start']}/{shown['end']}"
        yield {name: text for name, text in shown.items() if text}, own | {"html": _html.body(event, {})}


def write_json(frame: pd.DataFrame) -> bytes:
    """The events as SIMILE JSON, dates ISO 8601."""
    events = []
    for shown, own in _events(frame):
        html = own.pop("html")
        lasts = shown.pop("durationEvent") == "true"
        events.append({**shown, "durationEvent": lasts, "description": html, _OWN: own})
    value = {"dateTimeFormat": "iso8601", "events": events}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def write_xml(frame: pd.DataFrame) -> bytes:
    """The events as SIMILE XML, dates ISO 8601, UTF-8."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<data date-time-format="iso8601">']
    for shown, own in _events(frame):
        html = own.pop("html")
        attributes = {**shown, _OWN: json.dumps(own, ensure_ascii=False)}
        said = " ".join(f"{name}={_quoted(text)}" for name, text in attributes.items())
        lines.append(f"<event {said}>{escape(_CONTROL.sub('', html))}</event>")
    return "\n".join([*lines, "</data>", ""]).encode()


def _quoted(text: str) -> str:
    return quoteattr(_CONTROL.sub("", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


JSON = Format("simile", "SIMILE JSON", (".json",), sniff=sniff_json, read=read_json, write=write_json, losses=LOSSES)
XML = Format("simile-xml", "SIMILE XML", (".xml",), sniff=sniff_xml, read=read_xml, write=write_xml, losses=XML_LOSSES)
