"""How the file was understood: which of its columns is what, and how its dates are meant, to be set right at once."""

from dataclasses import replace
from functools import partial
from typing import Any, Final

import pandas as pd
import streamlit as st

from timeline import columns, settings
from timeline.events import Events
from timeline.ui import corrections, reading
from timeline.ui.source import Source

HINT: Final = "Choose another meaning for a column where the guess is wrong; the page follows at once."
KEPT: Final = (
    "A small text file: open it together with the data, or lay it beside them, and they are read in this way. "
    "This browser keeps it too, without a word of the data, for when you open them again."
)
# Two keys, because a panel that was once drawn closed stays closed under its key.
_SERVED: Final = "understood"
_OWN: Final = "understood_own"
_EDITOR: Final = "mapping_editor"
_NOTHING: Final = "(kept as it is)"
_SAMPLES: Final = 3


def show(source: Source, events: Events | None) -> None:
    """Draw the choices of how the file is read, and its columns with samples and meanings.

    Without ``events`` the file could not be read, and the choices are the way out of that.
    """
    at_once = source.own or events is None
    with st.expander(
        "How the file was understood",
        icon=":material/rule:",
        key=_OWN if at_once else _SERVED,
        expanded=at_once,
        on_change="rerun",
    ) as panel:
        if not panel.open:
            return
        reading.ask(source, events)
        if events is None or events.raw is None:
            return
        _keep(source, events)
        st.caption(HINT)
        headers = [str(name) for name in events.raw.frame.columns]
        meaning = {header: field for field, header in events.report.mapping.items()}
        st.data_editor(
            pd.DataFrame(
                {
                    "Column": headers,
                    "Holds": [_samples(events.raw.frame[name]) for name in events.raw.frame.columns],
                    "Means": [meaning.get(header, _NOTHING) for header in headers],
                }
            ),
            key=_EDITOR,
            hide_index=True,
            disabled=["Column", "Holds"],
            column_config={
                "Holds": st.column_config.TextColumn("Holds", width=420),
                "Means": st.column_config.SelectboxColumn(
                    "Means", options=[_NOTHING, *columns.FIELDS], required=True, width=160
                ),
            },
            on_change=partial(_map, headers, meaning),
            alt="The columns of the file, with samples of what they hold and what each means",
        )


def _keep(source: Source, events: Events) -> None:
    """Draw where the choices come from, and the ways to take them home and to take them back."""
    now = corrections.now()
    if now.choices.told:
        st.text(now.choices.told)
    whole = {**dict(now.choices.mapping), **events.report.mapping}
    content = settings.write(replace(now.choices, mapping=tuple(whole.items())), source.name)
    with st.container(horizontal=True, vertical_alignment="center", key="settings"):
        st.download_button(
            "Save these settings",
            content,
            settings.name_for(source.name),
            "application/toml",
            key="save_settings",
            icon=":material/download:",
            on_click="ignore",
            help=KEPT,
        )
        if now.choices != now.found:
            st.button("Read it as it came", key="as_it_came", on_click=corrections.take_back_choices)


def _samples(cells: "pd.Series[str]") -> str:
    found = cells[cells.ne("")].drop_duplicates().head(_SAMPLES)
    return " · ".join(" ".join(text.split())[:60] for text in found)


def _map(headers: list[str], meaning: dict[str, str]) -> None:
    edited: dict[int, dict[str, Any]] = st.session_state[_EDITOR]["edited_rows"]
    mapping = dict(corrections.now().choices.mapping)
    for at, cells in edited.items():
        header, field = headers[at], cells.get("Means")
        if header in meaning:
            mapping[meaning[header]] = ""
        if field in columns.FIELDS:
            mapping[field] = header
    corrections.choose(mapping=tuple(sorted(mapping.items())))
