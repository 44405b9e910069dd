"""TimelineJS 3: its spreadsheet (as CSV) and its JSON.

A date there is a year, a month, a day and a time, of which the later ones may be missing: that is its precision.
Years before the common era are negative (-44 is 44 BCE; EDTF counts -0043). Texts are HTML.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pandas as pd

from timeline import columns as c
from timeline.formats import _html, _json, csv_table
from timeline.formats._moments import NOTES_LOST, Date, Span, cells, spans
from timeline.formats.raw import SNIFF_BYTES, Format, RawRows, ReadOptions
from timeline.formats.records import from_records

HEADER = ("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline",
          "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group",
          "Background")  # fmt: skip
LOSSES = (
    "Columns of the file's own are not written.",
    NOTES_LOST,
    "TimelineJS draws a season, a decade or an open end by the parts it knows; the exact date stands in the text.",
    "An event without a readable date is left out: TimelineJS shows none.",
    "TimelineJS groups an event under its first actor; the others stand in the text.",
)

_DATE_KEYS = ("year", "month", "day", "hour", "minute", "second")
_TAKEN = ("start_date", "end_date", "display_date", "text")
_TIME = re.compile(r"(\d{1,2})(?::?(\d\d))?(?::?(\d\d)(?:\.\d+)?)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_ABOUT = "The link of an event is the first one in its text, or else its media."
_GROUPS = "“Group” was read as the actor."


class _Slide(NamedTuple):
    """What a row or a slide says; ``asked`` are its date cells as they stand, for a date that makes no sense."""

    first: Date | None
    last: Date | None
    asked: str
    shown: str
    headline: str
    text: str
    media: str


def sniff_sheet(data: bytes, _name: str) -> int:
    """95 where the first line is a TimelineJS header."""
    first = data[:SNIFF_BYTES].decode("utf-8", "replace").lstrip("\ufeff").split("\n", 1)[0].lower()
    return 95 * all(word in first for word in ("year", "month", "headline", "text", "media"))


def sniff_json(data: bytes, _name: str) -> int:
    """95 for JSON with ``events`` (once ``slides``) that have a ``start_date``."""
    text = _json.head(data)
    listed = _json.has_keys(text, "events") or _json.has_keys(text, "slides")
    return 95 * (listed and _json.has_keys(text, "start_date", "year"))


def read_sheet(data: bytes, options: ReadOptions) -> RawRows:
    """The rows of a sheet: its date columns become one date, its HTML plain text, every other column stays.

    Raises:
        FileError: as for CSV.
    """
    raw = csv_table.read(data, options)
    known = {name.strip().lower(): name for name in raw.frame.columns}
    taken = [known[name.lower()] for name in HEADER[:11] if name.lower() in known]
    records = []
    for row in raw.frame.to_dict("records"):
        cell = {name: str(row.get(known.get(name.lower(), ""), "")) for name in HEADER}
        slide = _Slide(
            first=_parts(*[cell[name] for name in HEADER[:4]]),
            last=_parts(*[cell[name] for name in HEADER[4:8]]),
            asked=" ".join(filter(None, (cell[name] for name in HEADER[:8]))),
            shown=cell["Display Date"],
            headline=cell["Headline"],
            text=cell["Text"],
            media=cell["Media"],
        )
        records.append(_event(slide) | {str(name): str(text) for name, text in row.items() if name not in taken})
    return _raw(records, options, rows=raw.rows.tolist(), said=raw.assumed, group=known.get("group"))


def read_json(data: bytes, options: ReadOptions) -> RawRows:
    """The slides under ``events``; the title slide and the eras are no events, and are said.

    Raises:
        FileError: the file is not JSON or exceeds the limits.
    """
    value, assumed = _json.load(data, options.limits)
    if isinstance(value, Mapping):
        value = value.get("timeline", value)
    slides = [*_json.objects(value, "events"), *_json.objects(value, "slides")]
    records = [_slide(slide) for slide in slides]
    others = [f"“{name}”" for name in ("title", "eras") if isinstance(value, Mapping) and value.get(name)]
    said = (f"{' and '.join(others)} of the file are no events and were left out.",) if others else ()
    return _raw(records, options, said=(*assumed, *said), group="group", identity="unique_id")


def _slide(slide: Mapping[str, _json.Value]) -> dict[str, str]:
    flat = {name: _json.flat(item) if isinstance(item, Mapping) else {} for name, item in slide.items()}
    dates = [flat.get(name, {}) for name in ("start_date", "end_date")]
    cells_ = [[date.get(key, "") for key in _DATE_KEYS[:3]] + [_clock(date)] for date in dates]
    first, last = (_parts(*texts) for texts in cells_)
    text = flat.get("text", {})
    found = _Slide(
        first=first,
        last=last,
        asked=" ".join(filter(None, (date.get(key, "") for date in dates for key in _DATE_KEYS))),
        shown=_json.as_text(slide.get("display_date")) or dates[0].get("display_date", ""),
        headline=text.get("headline", ""),
        text=text.get("text", ""),
        media=flat.get("media", {}).get("url", ""),
    )
    event = _event(found)
    event.pop(c.ID, None)  # here it stands in unique_id
    return event | _json.flat({name: item for name, item in slide.items() if name not in _TAKEN})


def _clock(date: Mapping[str, str]) -> str:
    hour, minute, second = (date.get(key, "") for key in _DATE_KEYS[3:])
    return ":".join(f"{part:>02}" for part in (hour, minute or "00", second) if part) if hour else ""


def _event(slide: _Slide) -> dict[str, str]:
    edtf = Span(slide.first, slide.last, exact=True).edtf if slide.first else ""
    words = _html.read(slide.text)
    wording = _html.plain(slide.shown)
    if edtf and words.date.get("data-for") == edtf:  # ours, and nobody has changed the date since
        edtf = words.date.get("datetime", edtf)
        wording = words.fields.get(c.DATE, wording)
    event = {
        c.DATE: wording or edtf or slide.asked,
        c.EDTF: edtf,
        c.TITLE: _html.plain(slide.headline),
        c.DESCRIPTION: words.fields.get(c.DESCRIPTION, "") + words.rest,
        c.URL: words.link or (slide.media if _html.is_web(slide.media) else ""),
    }
    event |= {name: found for name, found in words.fields.items() if name not in event}
    if "id" in words.date:
        event[c.ID] = words.date["id"]
    if not words.fields and words.rest != slide.text:
        event[_html.MARKUP] = slide.text
    return event


def _raw(
    records: list[dict[str, str]],
    options: ReadOptions,
    *,
    rows: list[int] | None = None,
    said: tuple[str, ...] = (),
    group: str | None,
    identity: str = c.ID,
) -> RawRows:
    mapping = {name: name for name in (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)}
    mapping[c.ID] = identity
    ours = any(c.ACTORS in record for record in records)
    if group and not ours:
        mapping[c.ACTORS] = group
    if ours:
        for record in records:
            record.setdefault(c.ACTORS, record.get(group or "", ""))
    assumed = (*said, _ABOUT, *((_GROUPS,) if group and not ours else ()))
    return from_records(records, format="timelinejs", options=options, rows=rows, assumed=assumed, mapping=mapping)


def _parts(year: str, month: str, day: str, time: str) -> Date | None:
    """The parts of a date as far as they are given; None where there is none, or where they make no date.

    >>> _parts("2,022", "5", "", ""), _parts("-44", "3", "15", ""), _parts("2022", "6", "13", "10:30 PM")
    ((2022, 5), (-43, 3, 15), (2022, 6, 13, 22, 30))
    """
    texts = [re.sub(r"[,\s]", "", text).removesuffix(".0") for text in (year, month, day)]
    given = [text for text in texts if text]
    if not given or given != texts[: len(given)] or not all(re.fullmatch(r"-?\d{1,9}", text) for text in given):
        return None
    numbers = [int(text) for text in given]
    if numbers[0] < 0:
        numbers[0] += 1  # TimelineJS counts 44 BCE as -44
    if any(not low <= number <= high for number, low, high in zip(numbers[1:], (1, 1), (12, 31), strict=False)):
        return None
    if not time.strip():
        return tuple(numbers)
    clock = _TIME.fullmatch(time.strip())
    if not clock or len(numbers) < len(_DATE_KEYS[:3]):
        return None
    hour = int(clock[1]) % 12 + 12 * (clock[4].lower() == "p") if clock[4] else int(clock[1])
    rest = [int(part) for part in (clock[2] or "0", clock[3]) if part is not None]
    return (*numbers, hour, *rest) if hour < 24 and all(part < 60 for part in rest) else None


def _slides(frame: pd.DataFrame) -> Iterator[tuple[Span, dict[str, str], str]]:
    """Of each event that has a date: its span, its cells, its text as HTML."""
    table = cells(frame)
    for place, span in enumerate(spans(frame)):
        if span is None:
            continue
        event = {name: texts[place] for name, texts in table.items()}
        exact = {"datetime": event[c.EDTF], "data-for": span.edtf, "id": event[c.ID]}
        yield span, event, _html.body(event, exact)


def write_sheet(frame: pd.DataFrame) -> bytes:
    """The events as a TimelineJS sheet, in CSV with exactly its columns."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADER)
    for span, event, text in _slides(frame):
        dates = [cell for date in (span.first, span.last) for cell in _cells(date)]
        shown = "" if span.exact else event[c.DATE]
        actor = event[c.ACTORS].split(c.ACTOR_SEPARATOR)[0]
        writer.writerow([*dates, shown, _html.escaped(event[c.TITLE]), text, *[""] * 6, actor, ""])
    return out.getvalue().encode()


def _cells(date: Date | None) -> list[str]:
    known = [*(date or ()), *[None] * 6][:6]
    year = known[0] - 1 if known[0] is not None and known[0] <= 0 else known[0]
    time = ":".join(f"{part:02d}" for part in known[3:] if part is not None)
    return ["" if part is None else str(part) for part in (year, *known[1:3])] + [time]


def write_json(frame: pd.DataFrame) -> bytes:
    """The events as TimelineJS JSON."""
    slides = []
    for span, event, text in _slides(frame):
        slide: dict[str, object] = {"unique_id": event[c.ID], "start_date": _object(span.first)}
        if span.last:
            slide["end_date"] = _object(span.last)
        if not span.exact:
            slide["display_date"] = _html.escaped(event[c.DATE])
        slide["text"] = {"headline": _html.escaped(event[c.TITLE]), "text": text}
        if event[c.ACTORS]:
            slide["group"] = event[c.ACTORS].split(c.ACTOR_SEPARATOR)[0]
        slides.append(slide)
    return (json.dumps({"scale": "human", "events": slides}, ensure_ascii=False, indent=1) + "\n").encode()


def _object(date: Date) -> dict[str, int]:
    return dict(zip(_DATE_KEYS, (date[0] - (date[0] <= 0), *date[1:]), strict=False))


SHEET = Format(
    "timelinejs-sheet",
    "TimelineJS sheet",
    (".csv",),
    sniff=sniff_sheet,
    read=read_sheet,
    write=write_sheet,
    losses=LOSSES,
)
JSON = Format(
    "timelinejs", "TimelineJS JSON", (".json",), sniff=sniff_json, read=read_json, write=write_json, losses=LOSSES
)
