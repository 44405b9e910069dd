"""The page's state: the name of every widget that the link remembers, and the few ways to change several at once.

A key is also the name in the address (``?actor=OHCHR&from=2022-05``), so it never changes: links in published stories
hang on it. Each widget owns its value; nothing here keeps a copy.
"""

from typing import Final

import streamlit as st

DATA: Final = "data"  # which of the served data sets
ACTORS: Final = "actor"
TOGETHER: Final = "together"
OFFICES: Final = "offices"
WITHOUT: Final = "without"
CATEGORIES: Final = "category"
FROM: Final = "from"
TO: Final = "to"
TEXT: Final = "search"
BANDS: Final = "bands"
COLORS: Final = "colors"
ORDER: Final = "order"
PICKED: Final = "band"  # the bands that are chosen by name, from top to bottom
FOLD: Final = "fold"
EVENT: Final = "event"

# Widgets the link does not remember.
UPLOAD: Final = "upload"
PASTED: Final = "pasted"
CHART: Final = "chart"
OVERVIEW: Final = "overview"
TABLE: Final = "table"
COUNTS: Final = "actor_counts"

# The widgets of each filter, by the fields of a Selection that they fill.
FILTERS: Final = {
    "start end": (FROM, TO),
    "actors": (ACTORS, TOGETHER, OFFICES),
    "exclude": (WITHOUT,),
    "categories": (CATEGORIES,),
    "text": (TEXT,),
}

_EMPTY: Final = {
    ACTORS: [],
    TOGETHER: False,
    OFFICES: False,
    WITHOUT: [],
    CATEGORIES: [],
    FROM: "",
    TO: "",
    TEXT: "",
    EVENT: "",
}

_LINKED: Final = (*_EMPTY, DATA, BANDS, COLORS, ORDER, PICKED, FOLD)


def view() -> str:
    """Everything that the link remembers, in one text: another text is another view.

    The address itself is no measure of that: a run may begin before the server has heard of its change.
    """
    return repr([st.session_state.get(key) for key in _LINKED])


def reset() -> None:
    """Empty every filter; for callbacks, which run before the widgets are made."""
    for key in _EMPTY:
        st.session_state[key] = _empty(key)


def _empty(key: str) -> object:
    empty = _EMPTY[key]
    return empty.copy() if isinstance(empty, list) else empty


def take_back(filter_name: str) -> None:
    """Empty the widgets of one filter, by its name in :data:`FILTERS`."""
    for key in FILTERS[filter_name]:
        st.session_state[key] = _empty(key)


def only(key: str, name: str) -> None:
    """Choose this one name in a filter of several; where it alone is chosen already, take it back."""
    st.session_state[key] = [] if st.session_state.get(key) == [name] else [name]


def unpick_bands() -> None:
    """Forget which bands were chosen by name: where a band stands for something else, there are no such names."""
    st.session_state[PICKED] = []


def choose(event_id: str) -> None:
    """Open one event; an empty id closes the panel."""
    st.session_state[EVENT] = event_id


def set_window(start: str, end: str) -> None:
    """Set both ends of the window, as a person would type them."""
    st.session_state[FROM] = start
    st.session_state[TO] = end
