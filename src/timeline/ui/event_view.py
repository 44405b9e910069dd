"""One event as a piece of the page: a component of our own that writes text from the data as text and nothing else."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import numpy as np
import pandas as pd
import streamlit as st

from timeline import columns, phrases
from timeline.export.sources import links
from timeline.ui import parts, state
from timeline.ui.marking import pieces

_PICKS: Final = {columns.ACTORS: ("Actors", state.ACTORS), columns.CATEGORY: ("Category", state.CATEGORIES)}
_KEY: Final = "event_view"

_COMPONENT: Final = st.components.v2.component(
    "timeline_event",
    html="<article></article>",
    css=parts.asset("event.css"),
    js=parts.asset("event.js"),
)


def show(event: Mapping[str, Any], *, marked: str) -> None:
    """Draw one row of the event table, with the hits of the search ``marked``; a click on a name filters by it."""
    chosen = {key: st.session_state.get(key, []) for _, key in _PICKS.values()}
    data = content(event, marked=marked, chosen=chosen)
    _COMPONENT(key=_KEY, data={**data, "steps": "steps"}, on_picked_change=_pick)


def _pick() -> None:
    key, name = st.session_state[_KEY]["picked"]
    if key in (state.ACTORS, state.CATEGORIES):
        state.only(key, str(name))


def content(
    event: Mapping[str, Any], *, marked: str = "", chosen: Mapping[str, Sequence[str]] = MappingProxyType({})
) -> dict[str, Any]:
    """What is shown of an event: texts as lists of (piece, whether it is a hit), links as addresses.

    Every column of the file appears, the unknown ones under their own names, empty ones not at all. Names that a filter
    knows come one by one, with those that are ``chosen`` there.
    """
    text = {name: str(value) for name, value in event.items()}
    shown = [(columns.PLACE, "Place")]
    shown += [(name, name) for name in text if name not in columns.EVENT_COLUMNS]
    shown += [(columns.NOTES, "Assumed"), (columns.PUBLISHED, "Published"), (columns.ID, "Id")]
    facts: list[dict[str, Any]] = []
    for name, (label, key) in _PICKS.items():
        names = filter(None, text[name].split(columns.ACTOR_SEPARATOR) if key == state.ACTORS else [text[name]])
        picks = [(one, pieces(one, marked)) for one in names]
        if picks:
            facts.append({"label": label, "key": key, "names": picks, "chosen": list(chosen.get(key, ()))})
    facts += [{"label": label, "pieces": pieces(text[name], marked)} for name, label in shown if text[name]]
    return {
        "id": text[columns.ID],
        "title": pieces(text[columns.TITLE] or "Untitled event", marked),
        "when": when(event),
        "quote": pieces(text[columns.QUOTE], marked),
        "speaker": pieces(text[columns.SPEAKER], marked),
        "description": pieces(text[columns.DESCRIPTION], marked),
        "facts": facts,
        "source": pieces(", ".join(filter(None, (text[columns.SOURCE], text[columns.PUBLISHER]))), marked),
        "links": list(links(text[columns.URL])),
    }


def when(event: Mapping[str, Any]) -> str:
    """The date as read, how surely, and as the source words it.

    >>> when({"date": "late May", "start": np.datetime64("2022-05-21"), "end": np.datetime64("2022-06-01"),
    ...       "approximate": True, "uncertain": False, "is_interval": False})
    '21–31 May 2022, approximate: some time within it · written “late May”'
    """
    sides = pd.Series([event[columns.START], event[columns.END]], dtype="datetime64[s]")  # an open side is NaT
    start, end = sides.to_numpy()
    words = phrases.span(start, end)
    doubts = [word for name, word in _DOUBTS.items() if event[name]]
    if not event[columns.IS_INTERVAL] and not np.isnat(start) and end - start > np.timedelta64(1, "D"):
        doubts.append("some time within it")
    doubt = f", {': '.join(doubts)}" if doubts else ""
    written = f" · written “{event[columns.DATE]}”" if event[columns.DATE] else ""
    return f"{words}{doubt}{written}"


_DOUBTS: Final = {columns.APPROXIMATE: "approximate", columns.UNCERTAIN: "uncertain"}
