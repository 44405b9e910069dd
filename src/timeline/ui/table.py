"""The events in view as a table: the chart's equal for eyes, keys and screen readers."""

from functools import partial
from typing import Any, Final

import numpy as np
import pandas as pd
import streamlit as st

from timeline import columns
from timeline.events import Events
from timeline.ui import bridge, marking, state

_LABELS: Final = {
    columns.EDTF: "Read as",
    columns.DATE: "As written",
    columns.TITLE: "Event",
    columns.ACTORS: "Actors",
    columns.CATEGORY: "Category",
    columns.PLACE: "Place",
    columns.QUOTE: "Quote",
    columns.SPEAKER: "Speaker",
    columns.SOURCE: "Source",
    columns.PUBLISHER: "Publisher",
    columns.URL: "Link",
}
_ON_PHONE: Final = (columns.EDTF, columns.TITLE)  # a list: more would have to be scrolled sideways
_WIDTHS: Final = {columns.TITLE: 320, columns.ACTORS: 180, columns.QUOTE: 320, columns.SOURCE: 200}
_MOST_MARKED: Final = 20_000  # cells: above, colouring them would cost more than drawing the chart
_HIT: Final = "background-color: #ffe08a; color: #1b1f26"


def show(events: Events, open_place: int | None, *, marked: str) -> None:
    """Draw the table; choosing a row opens its event, and the open event is the chosen row."""
    ids = tuple(events.frame[columns.ID])
    names = _ON_PHONE if bridge.on_phone() else _LABELS
    shown = events.frame[[name for name in names if events.frame[name].ne("").any()]]
    if columns.URL in shown:
        shown = shown.assign(**{columns.URL: shown[columns.URL].str.extract(r"(https?://[^\s;|]+)", expand=False)})
    open_row = [] if open_place is None else [open_place]
    st.session_state[state.TABLE] = {"selection": {"rows": open_row, "columns": [], "cells": []}}
    st.dataframe(
        _with_hits(shown, marked),
        key=state.TABLE,
        hide_index=True,
        on_select=partial(_open, ids),
        selection_mode="single-row",
        column_config=_column_config(),
        placeholder="",
        alt=f"The {len(ids):,} events in view, one a row",
    )


def _open(ids: tuple[str, ...]) -> None:
    rows = st.session_state[state.TABLE]["selection"]["rows"]
    state.choose(ids[rows[0]] if rows else "")


def _column_config() -> dict[str, Any]:
    config: dict[str, Any] = {
        name: st.column_config.TextColumn(label, width=_WIDTHS.get(name)) for name, label in _LABELS.items()
    }
    config[columns.URL] = st.column_config.LinkColumn(_LABELS[columns.URL], display_text="open", width="small")
    return config


def _with_hits(shown: pd.DataFrame, marked: str) -> Any:  # a frame or its Styler: pandas exports no type for either
    if not marked.strip() or shown.size > _MOST_MARKED:
        return shown
    styles = {name: np.where(marking.holds(shown[name], marked), _HIT, "") for name in shown}
    return shown.style.apply(lambda _: pd.DataFrame(styles, index=shown.index), axis=None)
