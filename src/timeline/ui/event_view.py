"""One event as a piece of the page: a component of our own that writes text from the data as text and nothing else."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

import numpy as np
import streamlit as st

from timeline import columns, phrases
from timeline.export.sources import links
from timeline.ui.marking import pieces

_ASSETS: Final = files("timeline.ui") / "assets"
_SHOWN_ELSEWHERE: Final = frozenset(
    (
        *columns.READ_COLUMNS,
        columns.ROW,
        columns.DATE,
        columns.TITLE,
        columns.DESCRIPTION,
        columns.QUOTE,
        columns.SPEAKER,
        columns.URL,
        columns.SOURCE,
        columns.PUBLISHER,
    )
)
_FACTS: Final = {columns.ACTORS: "Actors", columns.CATEGORY: "Category", columns.PLACE: "Place"}
_LAST_FACTS: Final = {columns.PUBLISHED: "Published", columns.ID: "Id"}

_COMPONENT: Final = st.components.v2.component(
    "timeline_event",
    html="<article></article>",
    css=(_ASSETS / "event.css").read_text("utf-8"),
    js=(_ASSETS / "event.js").read_text("utf-8"),
)


def show(event: Mapping[str, Any], *, marked: str) -> None:
    """Draw one row of the event table, with the hits of the search ``marked`` in it."""
    _COMPONENT(key="event_view", data=content(event, marked=marked))


def content(event: Mapping[str, Any], *, marked: str = "") -> dict[str, Any]:
    """What is shown of an event: texts as lists of (piece, whether it is a hit), links as addresses.

    Every column of the file appears, the unknown ones under their own names, empty ones not at all.
    """
    text = {name: str(value) for name, value in event.items()}
    shown = [(label, text[name]) for name, label in _FACTS.items()]
    shown += [(name, text[name]) for name in text if name not in _KNOWN]
    if text[columns.NOTES]:
        shown.append(("Assumed", text[columns.NOTES]))
    shown += [(label, text[name]) for name, label in _LAST_FACTS.items()]
    return {
        "title": pieces(text[columns.TITLE] or "Untitled event", marked),
        "when": when(event),
        "quote": pieces(text[columns.QUOTE], marked),
        "speaker": pieces(text[columns.SPEAKER], marked),
        "description": pieces(text[columns.DESCRIPTION], marked),
        "facts": [(label, pieces(value, marked)) for label, value in shown if value],
        "source": pieces(", ".join(filter(None, (text[columns.SOURCE], text[columns.PUBLISHER]))), marked),
        "links": list(links(text[columns.URL])),
    }


_KNOWN: Final = _SHOWN_ELSEWHERE | _FACTS.keys() | _LAST_FACTS.keys()


def when(event: Mapping[str, Any]) -> str:
    """The date as read, how surely, and as the source words it.

    >>> when({"date": "late May", "start": np.datetime64("2022-05-21"), "end": np.datetime64("2022-06-01"),
    ...       "approximate": True, "uncertain": False, "is_interval": False})
    '21–31 May 2022, approximate: some time within it · written “late May”'
    """
    start, end = (np.datetime64(event[name], "s") for name in (columns.START, columns.END))
    words = phrases.span(start, end)
    doubts = [word for name, word in _DOUBTS.items() if event[name]]
    if not event[columns.IS_INTERVAL] and not np.isnat(start) and end - start > np.timedelta64(1, "D"):
        doubts.append("some time within it")
    doubt = f", {': '.join(doubts)}" if doubts else ""
    written = f" · written “{event[columns.DATE]}”" if event[columns.DATE] else ""
    return f"{words}{doubt}{written}"


_DOUBTS: Final = {columns.APPROXIMATE: "approximate", columns.UNCERTAIN: "uncertain"}
