"""The sidebar's filters: what a person asks for, as a Selection. Every widget lives in the link."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st

from timeline.events import Events
from timeline.problems import UsageError
from timeline.selection import Selection
from timeline.ui import state, window

_LINKED: Final = "query-params"


@dataclass(frozen=True, slots=True)
class Asked:
    """The selection, and sentences about what could not be taken into it."""

    selection: Selection
    complaints: tuple[str, ...]


def ask(events: Events) -> Asked:
    """Draw the filters into the current container and return what they ask for."""
    actors = st.multiselect(
        "Actors",
        _by_count(events.whole.actors),
        key=state.ACTORS,
        bind=_LINKED,
        placeholder="Everybody",
        filter_mode="contains",
        select_all=False,
    )
    together = st.toggle(
        "All of them in one event",
        key=state.TOGETHER,
        bind=_LINKED,
        disabled=len(actors) < 2,
    )
    without = st.multiselect(
        "Without",
        _by_count(events.whole.actors),
        key=state.WITHOUT,
        bind=_LINKED,
        placeholder="Nobody left out",
        filter_mode="contains",
        select_all=False,
    )
    categories = st.multiselect(
        "Category",
        _by_count(events.whole.categories),
        key=state.CATEGORIES,
        bind=_LINKED,
        placeholder="Every category",
        filter_mode="contains",
    )
    first, last = st.columns(2)
    start = first.text_input("From", key=state.FROM, bind=_LINKED, placeholder="May 2022", help=_DATES_HELP)
    end = last.text_input("To", key=state.TO, bind=_LINKED, placeholder="2022", help=_DATES_HELP)
    text = st.text_input(
        "Search",
        key=state.TEXT,
        bind=_LINKED,
        type="search",
        live="400ms",
        placeholder="Words in titles, quotes, sources …",
    )
    seen = window.read(start or "", end or "")
    try:
        selection = Selection(
            actors=tuple(actors),
            match="all" if together else "any",
            exclude=tuple(without),
            start=seen.start,
            end=seen.end,
            categories=tuple(categories),
            text=text or "",
        )
    except UsageError as error:
        return Asked(Selection(), (*seen.complaints, str(error)))
    return Asked(selection, seen.complaints)


_DATES_HELP: Final = (
    "A day, month or year in any usual writing: 31 August 2022, 2022-08, 2022. “To” reaches to its end."
)


def _by_count(counts: Mapping[str, int]) -> list[str]:
    """Names, the most frequent first; names that are equally frequent by the alphabet."""
    return sorted(counts, key=lambda name: (-counts[name], name.casefold(), name))
