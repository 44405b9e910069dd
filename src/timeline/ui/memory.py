"""How a file was set to be read, kept in the browser of who set it: a reload, or the same file another day, is read so.

Nothing that the file says is kept: columns and sheets by their numbers, the file by digests of its bytes, its name and
its headers. Names that were joined are words of the file, and go into the settings that can be saved alone.
"""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib.resources import files
from typing import Any, Final

import streamlit as st

from timeline import settings
from timeline.events import Choices
from timeline.formats.raw import RawRows
from timeline.problems import TimelineError
from timeline.ui import cache, corrections
from timeline.ui.source import Source

_KEY: Final = "memory"
_PLAIN: Final = ("encoding", "delimiter", "header_row")
_DATES: Final = ("published", "day_first", "numbers")

_COMPONENT: Final = st.components.v2.component(
    "timeline_memory", js=(files("timeline.ui") / "assets" / "memory.js").read_text("utf-8")
)
_Record = Mapping[str, Any]  # JSON, from a browser: anything at all


def recall(source: Source) -> None:
    """Take up what the browser keeps for this file, once, unless the person has said something else meanwhile."""
    told, now = st.session_state.get(_KEY, {}).get("found"), corrections.now()
    if now.recalled or not isinstance(told, Mapping) or told.get("opening") != _opening(source, now):
        return
    said = now.own or now.choices != now.found
    kept = None if said else _fitting(source, told.get("records"))
    corrections.take_up(None if kept is None else settings.over(now.found, kept))


def keep(source: Source) -> None:
    """Have the browser keep the choices of the open file, and ask what it keeps for it."""
    now = corrections.now()
    data: dict[str, Any] = {"file": source.key, "name": _digest(source.name), "opening": _opening(source, now)}
    if now.own:
        with suppress(TimelineError):  # what cannot be read is not worth coming back to
            said = record(source, now.choices, now.found)
            of_file = {"file": source.key, "name": data["name"], "headers": _headers(source)}
            data["keep"] = {**of_file, "said": said} if said else None
    _COMPONENT(key=_KEY, data=data, on_found_change=lambda: None, height=1)


def _opening(source: Source, now: corrections.Corrections) -> str:
    return f"{now.opening} {source.key}"


def record(source: Source, choices: Choices, found: Choices) -> dict[str, Any]:
    """What of the choices goes beyond those the file came with, without any of its words."""
    reading = {key: getattr(choices.reading, key) for key in _PLAIN}
    of_file = {key: getattr(found.reading, key) for key in _PLAIN}
    dates = {key: getattr(choices, key) for key in _DATES}
    said = {key: value for key, value in reading.items() if value != of_file[key]}
    said |= {key: value for key, value in dates.items() if value != getattr(found, key)}
    if choices.languages != found.languages:
        said["languages"] = list(choices.languages or ())
    if choices.reading.sheet != found.reading.sheet:
        said["sheet"] = _place(choices.reading.sheet, _rows(source, found).sheets)
    pairs = [pair for pair in choices.mapping if pair not in found.mapping]
    if pairs:
        headers = list(_rows(source, choices).frame.columns)
        said["map"] = {field: _place(header, headers) for field, header in pairs}
    return {key: value for key, value in said.items() if value is not None}


def _place(name: str | None, names: Sequence[str]) -> int:
    return next((place for place, other in enumerate(names) if other == name), -1)


def _fitting(source: Source, records: Any) -> Choices | None:
    """The choices of the record that is of this very file, else of one with its name and headers."""
    of_file = [kept for kept in records if isinstance(kept, Mapping)] if isinstance(records, list) else []
    for kept in of_file:
        if kept.get("file") == source.key or (kept.get("name") == _digest(source.name) and _is_like(source, kept)):
            said = kept.get("said")
            return _choices(source, said) if isinstance(said, Mapping) else None
    return None


def _is_like(source: Source, kept: _Record) -> bool:
    return kept.get("headers") == _headers(source) != ""


def _headers(source: Source) -> str:
    try:
        return _digest("\0".join(_rows(source, source.choices).frame.columns))
    except TimelineError:
        return ""


def _choices(source: Source, said: _Record) -> Choices | None:
    """A record's choices in the words of the file; None where they are none, or fit it no more."""
    table = {key: said[key] for key in (*_PLAIN, *_DATES, "languages") if key in said}
    try:
        if "sheet" in said:
            table["sheet"] = _name(said["sheet"], _rows(source, source.choices).sheets)
        choices = settings.choices_of(table, "")
        if isinstance(said.get("map"), Mapping):
            headers = list(_rows(source, settings.over(source.choices, choices)).frame.columns)
            table["map"] = {str(field): _name(place, headers) for field, place in said["map"].items()}
        return replace(settings.choices_of(table, ""), told=TAKEN_UP)
    except (TimelineError, LookupError, TypeError):
        return None


def _name(place: Any, names: Sequence[str]) -> str:
    return "" if place == -1 else names[place]


def _rows(source: Source, choices: Choices) -> RawRows:
    return cache.rows(source, choices.reading)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


TAKEN_UP: Final = "Read as you set it the last time, which this browser has kept."
