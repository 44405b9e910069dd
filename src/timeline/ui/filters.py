"""The sidebar's filters: what a person asks for, as a Selection. Every widget lives in the link."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import streamlit as st

from timeline import phrases
from timeline.actors import family
from timeline.events import Events
from timeline.problems import UsageError
from timeline.selection import Selection
from timeline.ui import counts, lines, state, window

_LINKED: Final = "query-params"


@dataclass(frozen=True, slots=True)
class Asked:
    """The selection, and sentences about what could not be taken into it."""

    selection: Selection
    complaints: tuple[str, ...]


def ask(events: Events) -> Asked:
    """Draw the filters into the current container and return what they ask for."""
    text = st.text_input(
        "Search",
        key=state.TEXT,
        bind=_LINKED,
        type="search",
        live="400ms",
        placeholder="Words in titles, quotes, sources …",
    )
    names = by_count(events.whole.actors)
    listed = st.container()
    chosen = _several("Actors", names, state.ACTORS, "")  # what the link remembers of the list, and not to be seen
    actors = _with_offices(chosen, names)
    together = st.toggle(
        "All of them in one event", key=state.TOGETHER, bind=_LINKED, disabled=len(chosen) < 2 or actors != chosen
    )
    first, last = st.columns(2)
    start = first.text_input("From", key=state.FROM, bind=_LINKED, placeholder="May 2022", help=_DATES_HELP)
    end = last.text_input("To", key=state.TO, bind=_LINKED, placeholder="2022", help=_DATES_HELP)
    categories = _several("Category", by_count(events.whole.categories), state.CATEGORIES, "Every category")
    without = _several("Without", names, state.WITHOUT, "Nobody left out")
    seen = window.read(start or "", end or "")
    complaints = seen.complaints
    try:
        selection = Selection(
            actors=tuple(actors),
            match="all" if together and actors == chosen else "any",
            exclude=tuple(without),
            start=seen.start,
            end=seen.end,
            categories=tuple(categories),
            text=text or "",
        )
    except UsageError as error:
        selection, complaints = Selection(), (*complaints, str(error))
    with listed:
        counts.show(replace(selection, actors=(), match="any").apply(events.frame), events.whole.actors, chosen)
    return Asked(selection, complaints)


def _several(label: str, options: list[str], key: str, nothing: str) -> list[str]:
    return st.multiselect(
        label, options, key=key, bind=_LINKED, placeholder=nothing, filter_mode="contains", select_all=False
    )


def _with_offices(chosen: list[str], names: list[str]) -> list[str]:
    """The chosen actors, with everybody of their families where that is asked for; asks only where there is one."""
    offices = families(chosen, names)
    if len(offices) == len(chosen):
        return chosen
    wanted = st.toggle("With their offices", key=state.OFFICES, bind=_LINKED, help=_OFFICES_HELP)
    return offices if wanted else chosen


def families(chosen: Iterable[str], names: Iterable[str]) -> list[str]:
    """The chosen names, then every other name that is one of them with a role in brackets.

    >>> families(["China"], ["China", "China (MFA)", "Chinalco"])
    ['China', 'China (MFA)']
    """
    chosen = list(chosen)
    return [*chosen, *(name for name in names if name not in chosen and family(name) in chosen)]


def ways_back(events: Events, selection: Selection) -> tuple[lines.Line, ...]:
    """For a selection of several filters that leaves nothing: what taking back each of them would bring, most first."""
    found = []
    for name in state.FILTERS:
        fields = name.split()
        without = replace(selection, **{field: getattr(_ALL, field) for field in fields})
        alone = replace(_ALL, **{field: getattr(selection, field) for field in fields})
        number = len(without.apply(events.frame))
        if number and without not in (selection, _ALL):
            found.append((number, alone.describe(), name))
    return tuple(
        lines.Line("", ((f"Without “{words}”: {phrases.count(number, 'event')}", name),))
        for number, words, name in sorted(found, key=lambda way: -way[0])
    )


def by_count(counts: Mapping[str, int]) -> list[str]:
    """Names, the most frequent first; names that are equally frequent by the alphabet.

    >>> by_count({"b": 1, "c": 2, "a": 1})
    ['c', 'a', 'b']
    """
    return sorted(counts, key=lambda name: (-counts[name], name.casefold(), name))


_ALL: Final = Selection()
_DATES_HELP: Final = (
    "A day, month or year in any usual writing: 31 August 2022, 2022-08, 2022. “To” reaches to its end."
)
_OFFICES_HELP: Final = "Takes in the names that have a role in brackets: with China also China (MFA)."
