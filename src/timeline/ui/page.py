"""The page as a recipe: data, filters, chart, panel, table, shelf; and the one place where errors become sentences."""

from base64 import b64encode
from dataclasses import replace
from importlib.resources import files
from typing import Final

import streamlit as st

from timeline import phrases
from timeline.events import Events
from timeline.problems import TimelineError
from timeline.ui import (
    bridge,
    cache,
    chart,
    corrections,
    detail,
    downloads,
    filters,
    holes,
    lines,
    looks,
    memory,
    parts,
    shelf,
    source,
    spellings,
    state,
    table,
    understood,
)


def show() -> None:
    """Draw the whole page."""
    st.set_page_config(page_title="Timeline", page_icon=_ICON, layout="wide")
    parts.dress(hidden=(state.ACTORS, state.EVENT), revealed=("steps",))
    _draw()
    parts.remember()


def _draw() -> None:
    try:
        with st.sidebar:
            parts.skip_link("steps")
            st.title("Timeline", anchor=False)
            chosen = source.ask()
            corrections.begin(chosen.choices)
    except TimelineError as error:
        _unreadable(error)
        return
    try:
        with st.sidebar:
            memory.recall(chosen)
            events = cache.events(chosen, corrections.now())
    except TimelineError as error:
        _unreadable(error)
        understood.show(chosen, None)
    else:
        _show(chosen, events)
    memory.keep(chosen)


def _unreadable(error: TimelineError) -> None:
    st.error(UNREADABLE, icon=":material/error:")
    st.text(str(error))
    if corrections.now().change_reading:
        st.button("Take back what was changed", on_click=corrections.take_back, key="forget")


def _show(chosen: source.Source, events: Events) -> None:
    with st.sidebar:
        asked = filters.ask(events)
        drawn = looks.ask(chosen.title, events)
    shown = events.select(asked.selection)
    _summary(shown, chosen.name, asked)
    if shown.frame.empty:
        _nothing(shown, filters.ways_back(events, asked.selection))
    else:
        above = st.container()
        opened = detail.steps(shown)
        with above:
            kept = events.select(replace(asked.selection, start=None, end=None))
            chart.show(shown, events, kept, drawn, chosen=opened.id)
        panel, rows = st.columns(2, gap="medium")
        with panel:
            detail.show(shown, opened, marked=asked.selection.text)
        with rows:
            table.show(shown, opened.place, marked=asked.selection.text)
        downloads.show(shown, drawn)
        holes.show(shown)
    shelf.show(events, chosen)
    shelf.show_rows(events)
    shelf.show_problems(events)
    understood.show(chosen, events)
    spellings.show(events)


def _summary(shown: Events, name: str, asked: filters.Asked) -> None:
    """What is in view, in words, with the way back: on a phone the sidebar is closed."""
    of = phrases.count(shown.whole.count, "event")
    count = of if asked.selection.is_empty else f"{len(shown.frame):,} of {of}"
    shelved = f"{phrases.count(shown.report.shelved, 'row')} undated" if shown.report.shelved else ""
    said = " · ".join(part for part in (name, count, shelved, asked.selection.describe()) if part)
    with st.container(horizontal=True, vertical_alignment="center", key="summary"):
        st.text(said)
        idle = asked.selection.is_empty and not asked.complaints
        if not (idle and bridge.on_phone()):  # there, a button with nothing to do would push the chart down a line
            st.button(
                "Reset filters", key="reset", on_click=state.reset, icon=":material/filter_alt_off:", disabled=idle
            )
        parts.copy_link()
    for complaint in asked.complaints:
        st.text(complaint)


def _nothing(shown: Events, ways_back: tuple[lines.Line, ...]) -> None:
    if shown.whole.count:
        st.info(NO_MATCH, icon=":material/search_off:")
        if ways_back:
            lines.show("ways_back", [lines.Group("", ways_back)], state.take_back)
        st.button("Show all events", on_click=state.reset, key="show_all")
    else:
        st.info(NO_DATES if shown.report.rows else NO_ROWS, icon=":material/event_busy:")


# A picture of our own: Streamlit would fetch a named symbol from another host. As an address, because it would look
# into a picture's bytes in every run.
_ICON: Final = (
    f"data:image/png;base64,{b64encode(files('timeline.ui').joinpath('assets/icon.png').read_bytes()).decode()}"
)
UNREADABLE: Final = "This cannot be shown. Choose other data in the sidebar, or mend the file and open it again:"
NO_MATCH: Final = "No event matches all of these filters. Take one of them back, or show all events again."
NO_ROWS: Final = "This file has a header and no rows below it. Fill in a row, and open it again."
NO_DATES: Final = "No row of this file has a date that could be read. The shelf below says why, row by row."
