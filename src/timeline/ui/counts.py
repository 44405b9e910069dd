"""Who can be chosen, with how many events each: the counts follow every filter but the choice of actors itself."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import pandas as pd
import streamlit as st

from timeline import questions
from timeline.ui import parts, state

_MOST: Final = 5_000  # names sent to the browser: more would cost more than the chart

_PICKER: Final = st.components.v2.component(
    "timeline_picker",
    html="""<label for="find">Actors</label><div class="chips"></div>
    <input id="find" type="text" role="combobox" aria-label="Actors" aria-expanded="true" aria-controls="names"
      aria-autocomplete="list" autocomplete="off" spellcheck="false">
    <ul id="names" role="listbox" aria-label="Actors and their events" aria-multiselectable="true" tabindex="-1"></ul>
    <p role="status"></p>""",
    css=parts.asset("picker.css"),
    js=parts.asset("picker.js"),
)


def show(frame: pd.DataFrame, known: Mapping[str, int], chosen: list[str]) -> None:
    """Draw all ``known`` names with their events in ``frame``, the most frequent first; a click chooses or takes back.

    ``known`` holds the actors of the whole file: a name without events under the other filters stays in the list.
    """
    found = questions.groups(frame, "actor")
    number = dict.fromkeys(known, 0) | dict(zip(found.names, found.counts.tolist(), strict=True))
    names = sorted(number, key=lambda name: (-number[name], -known.get(name, 0), name.casefold(), name))[:_MOST]
    names += sorted(set(chosen).difference(names))
    _PICKER(
        key=state.COUNTS,
        data={
            "names": names,
            "counts": [number[name] for name in names],
            "chosen": chosen,
            "heard": _asked().get("serial", 0),
        },
        on_asked_change=partial(_choose, frozenset(number)),
    )


def _asked() -> Mapping[str, Any]:
    asked = st.session_state.get(state.COUNTS, {}).get("asked")
    return asked if isinstance(asked, Mapping) else {}


def _choose(known: frozenset[str]) -> None:
    names = _asked().get("chosen", [])
    st.session_state[state.ACTORS] = [name for name in names if name in known]
