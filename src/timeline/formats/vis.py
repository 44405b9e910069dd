"""vis-timeline: its items and groups as JSON.

An item begins and ends at instants, its end exclusive; there is no precision. The exact date and the fields that
vis-timeline has no place for travel in the property ``timeline`` of an item, which it passes over. Contents are HTML.
"""

import json
from collections.abc import Mapping

import pandas as pd

from timeline import columns as c
from timeline.formats import _html, _json
from timeline.formats._moments import NOTES_LOST, cells, expanded, instants, iso
from timeline.formats.raw import Format, RawRows, ReadOptions
from timeline.formats.records import from_records

LOSSES = (
    "vis-timeline puts an item into one group, its first actor.",
    "vis-timeline draws approximate, uncertain and open dates like exact ones; class names let you style them.",
    "An event without a readable date is left out: vis-timeline shows none.",
    NOTES_LOST,
)

_OWN = "timeline"
_FIELDS = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)
_SAID = (
    "A time of midnight was read as the day; as an end, as the day before: vis-timeline's ends are exclusive.",
    "“group” was read as the actor.",
)


def sniff(data: bytes, _name: str) -> int:
    """90 for JSON whose objects have ``content`` and ``start``."""
    text = _json.head(data)
    return 90 * (_json.has_keys(text, "content", "start") and not _json.has_keys(text, "events"))


def read(data: bytes, options: ReadOptions) -> RawRows:
    """One row an item; groups are looked up, HTML becomes plain text.

    Raises:
        FileError: the file is not JSON or exceeds the limits.
    """
    value, said = _json.load(data, options.limits)
    items = _json.objects(value, "items")
    groups = {
        _json.as_text(group.get("id")): _html.plain(_json.as_text(group.get("content")))
        for group in (_json.objects(value, "groups") if isinstance(value, Mapping) else ())
    }
    mapping = {name: name for name in _FIELDS}
    records = (_record(item, groups) for item in items)
    return from_records(records, format="vis", options=options, assumed=(*said, *_SAID), mapping=mapping)


def _record(item: Mapping[str, _json.Value], groups: Mapping[str, str]) -> dict[str, str]:
    texts = _json.flat({name: value for name, value in item.items() if name != _OWN})
    start, end = (texts.pop(name, "") for name in ("start", "end"))
    group = texts.get("group", "")
    date = instants(start, end)
    record = {
        c.ID: texts.pop("id", ""),
        c.DATE: date,
        c.TITLE: _html.plain(texts.pop("content", "")),
        c.DESCRIPTION: _html.plain(texts.pop("title", "")),
        c.ACTORS: groups.get(group, group),
    }
    own = item.get(_OWN)
    if isinstance(own, Mapping):
        record |= dict.fromkeys((c.TITLE, c.DESCRIPTION, c.ACTORS), "")
        kept = _json.flat(own, depth=1)
        if kept.pop("for", "") != f"{start}/{end}":  # somebody has moved the item since
            kept |= {c.DATE: date, c.EDTF: ""}
        for name in ("type", "className", "group"):
            texts.pop(name, None)
        record |= kept
    return record | texts


def write(frame: pd.DataFrame) -> bytes:
    """The events as ``{"items": […], "groups": […]}``, instants in local time, one group an actor."""
    table = cells(frame)
    starts, ends = (expanded(iso(frame[name])) for name in (c.START, c.END))
    items: list[dict[str, object]] = []
    groups: dict[str, None] = {}
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        event = {name: texts[place] for name, texts in table.items()}
        first = start or end
        if not first:
            continue
        actor = event[c.ACTORS].split(c.ACTOR_SEPARATOR)[0]
        groups.setdefault(actor)
        span = bool(start and end) and (event[c.IS_INTERVAL] == "true" or event[c.PRECISION] not in _SHORT)
        own = {name: text for name, text in event.items() if text and name not in _LEFT_OUT}
        own["for"] = f"{first}/{end if span else ''}"
        items.append(
            {
                "id": event[c.ID] or f"event-{place}",
                "content": _html.escaped(event[c.TITLE] or event[c.DESCRIPTION]),
                "title": _html.body(event, {}),
                "group": actor,
                "start": first,
                **({"end": end} if span else {}),
                "type": "range" if span else "point",
                "className": " ".join(f"timeline-{name}" for name in (c.APPROXIMATE, c.UNCERTAIN) if event[name]),
                _OWN: own,
            }
        )
    named = [{"id": actor, "content": _html.escaped(actor)} for actor in groups]
    return (json.dumps({"items": items, "groups": named}, ensure_ascii=False, indent=1) + "\n").encode()


_SHORT = ("second", "minute", "hour", "day")
_LEFT_OUT = {*c.READ_COLUMNS, c.ID} - {c.EDTF}


FORMAT = Format("vis", "vis-timeline", (".json",), sniff=sniff, read=read, write=write, losses=LOSSES)
