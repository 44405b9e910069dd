"""How the file was understood: which of its columns is what, and how its dates are meant, to be set right at once."""

from functools import partial
from typing import Any, Final

import pandas as pd
import streamlit as st

from timeline import columns
from timeline.events import Events
from timeline.ui import corrections

HINT: Final = "Choose another meaning for a column where the guess is wrong; the page follows at once."
# Two keys, because a panel that was once drawn closed stays closed under its key.
_SERVED: Final = "understood"
_OWN: Final = "understood_own"
_EDITOR: Final = "mapping_editor"
_ORDER: Final = "day_order"
_PUBLISHED: Final = "pages_date"
_NOTHING: Final = "(kept as it is)"
_SAMPLES: Final = 3
_ORDERS: Final = {"as the file shows": None, "the day": True, "the month": False}


def show(events: Events, *, at_once: bool) -> None:
    """Draw the columns of the file with samples and meanings, and the choices about its dates."""
    if events.raw is None:
        return
    with st.expander(
        "How the file was understood",
        icon=":material/rule:",
        key=_OWN if at_once else _SERVED,
        expanded=at_once,
        on_change="rerun",
    ) as panel:
        if not panel.open:
            return
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
        first, last = st.columns(2)
        first.selectbox(
            "In dates such as 3/4/2022, first comes",
            list(_ORDERS),
            key=_ORDER,
            on_change=_order,
            persist_state="session",
        )
        last.text_input(
            "Date of the pages, where the rows do not say",
            key=_PUBLISHED,
            placeholder="May 2022",
            on_change=_published,
            persist_state="session",
            help="Dates such as “on Friday” or “25 May” are read from it.",
        )


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


def _order() -> None:
    corrections.choose(day_first=_ORDERS[st.session_state[_ORDER]])


def _published() -> None:
    corrections.choose(published=st.session_state[_PUBLISHED].strip() or None)
