"""One actor under several spellings: suggestions to accept or refuse, and the file that remembers the answers.

Nothing is joined unasked.
"""

from typing import Final

import pandas as pd
import streamlit as st

from timeline import phrases
from timeline.actors import Aliases, suggest
from timeline.events import Events
from timeline.problems import TimelineError
from timeline.ui import corrections

NONE: Final = "No two actors look like spellings of one name."
HINT: Final = "Tick what is one and the same, then join it; what you refuse is not suggested again."
_TABLE: Final = "spellings_table"
_FILE: Final = "aliases_file"
_COMPLAINT: Final = "aliases_complaint"

Pair = tuple[str, str]  # spelling, name


def show(events: Events) -> None:
    """Draw the suggestions, and the alias file to save and to load."""
    with st.expander(
        "Spellings of one actor", icon=":material/spellcheck:", key="spellings", on_change="rerun"
    ) as panel:
        if not panel.open:
            return
        refused = set(corrections.now().refused)
        found = [
            (suggestion.reason, (spelling, suggestion.name))
            for suggestion in suggest(events.whole.actors)
            for spelling in suggestion.spellings
            if (spelling, suggestion.name) not in refused
        ]
        if found:
            _suggestions(events, found)
        else:
            st.caption(NONE)
        _alias_file()


def _suggestions(events: Events, found: list[tuple[str, Pair]]) -> None:
    st.caption(HINT)
    actors = events.whole.actors
    chosen = st.dataframe(
        pd.DataFrame(
            {
                "Spelling": [spelling for _, (spelling, _) in found],
                "Events": [actors.get(spelling, 0) for _, (spelling, _) in found],
                "Name": [name for _, (_, name) in found],
                "Its events": [actors.get(name, 0) for _, (_, name) in found],
                "Why": [reason for reason, _ in found],
            }
        ),
        key=_TABLE,
        hide_index=True,
        on_select="rerun",
        selection_mode="multi-row",
        alt="Spellings that may be one actor, one a row",
    )
    ticked = tuple(found[row][1] for row in chosen["selection"]["rows"] if row < len(found))
    with st.container(horizontal=True):
        st.button("Join the ticked", key="join", disabled=not ticked, on_click=_join, args=(ticked,), type="primary")
        st.button("Refuse the ticked", key="refuse", disabled=not ticked, on_click=corrections.refuse, args=(ticked,))


def _join(pairs: tuple[Pair, ...]) -> None:
    aliases = corrections.now().choices.aliases
    for spelling, name in pairs:
        aliases = aliases.joined(spelling, name)
    corrections.set_aliases(aliases)


def _alias_file() -> None:
    aliases = corrections.now().choices.aliases
    if aliases.pairs:
        st.text(f"{phrases.count(len(aliases.pairs), 'spelling')} joined, in this tab only.")
        with st.container(horizontal=True):
            st.download_button(
                "Save the alias file",
                aliases.to_csv(),
                "aliases.csv",
                "text/csv",
                key="save_aliases",
                icon=":material/download:",
                on_click="ignore",
            )
            st.button("Part them again", key="part", on_click=corrections.set_aliases, args=(Aliases(),))
    st.file_uploader("Load an alias file", key=_FILE, on_change=_load, help=_FILE_HELP)
    if st.session_state.get(_COMPLAINT):
        st.text(st.session_state[_COMPLAINT])


def _load() -> None:
    upload = st.session_state[_FILE]
    st.session_state[_COMPLAINT] = ""
    if upload is not None:
        try:
            corrections.set_aliases(Aliases.from_csv(upload.getvalue().decode("utf-8", errors="replace")))
        except TimelineError as error:
            st.session_state[_COMPLAINT] = str(error)


_FILE_HELP: Final = "A table with the columns spelling and name, as saved here."
