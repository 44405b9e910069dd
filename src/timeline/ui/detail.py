"""The panel of one event: everything the file says of it, in the file's own words, and the way to its neighbours."""

from dataclasses import dataclass
from typing import Final

import streamlit as st

from timeline import columns, phrases
from timeline.events import Events
from timeline.review import remark_columns
from timeline.ui import bridge, cite, event_view, parts, state

_LINKED: Final = "query-params"
HINT: Final = "Click a mark or choose a row of the table to read an event in full; N and P step through them, X closes."


@dataclass(frozen=True, slots=True)
class Open:
    """The id of the event that is open, "" for none, and its place among those in view, None where it is not."""

    id: str
    place: int | None


def steps(events: Events) -> Open:
    """Draw the ways from the open event to its neighbours and away from it; returns what is open."""
    # What the link remembers, and not to be seen: an id tells a reader nothing.
    wanted = st.text_input("Open event", key=state.EVENT, bind=_LINKED)
    ids = events.frame[columns.ID].tolist()
    with st.container(horizontal=True, vertical_alignment="center", key="steps"):
        place = ids.index(wanted) if wanted in ids else None
        _step("Previous", "P", ids, None if place is None else place - 1)
        _step("Next", "N", ids, 0 if place is None else place + 1)
        number = phrases.count(len(ids), "event")
        st.text(number if place is None else f"{place + 1:,} of {number}")
        if wanted:
            st.button(
                "Close", key="step_X", shortcut=_shortcut("X"), on_click=state.choose, args=("",), type="tertiary"
            )
    return Open(wanted or "", place)


def _shortcut(key: str) -> str | None:
    """A phone has no such keys, and no room to name them."""
    return None if bridge.on_phone() else key


def show(events: Events, opened: Open, *, marked: str) -> None:
    """Draw the open event, or say why there is none."""
    if opened.place is not None:
        row = events.frame.iloc[opened.place]
        event_view.show({str(name): value for name, value in row.items()}, marked=marked)
        cited = (*columns.TEXT_COLUMNS, columns.DATE, columns.PUBLISHED, *remark_columns(events.frame))
        with st.container(horizontal=True, vertical_alignment="center"):
            _take_away({name: str(row[name]) for name in cited})
            parts.copy_link("Copy link to this event", key="copy_event", keep=(state.DATA, state.EVENT))
    elif opened.id:
        st.text(_why_not(events, opened.id))
    else:
        st.caption(HINT)


def _step(label: str, key: str, ids: list[str], place: int | None) -> None:
    there = place is not None and 0 <= place < len(ids)
    st.button(
        label,
        key=f"step_{key}",
        shortcut=_shortcut(key),
        disabled=not there,
        on_click=state.choose,
        args=(ids[place],) if there and place is not None else ("",),
    )


def _why_not(events: Events, chosen: str) -> str:
    if chosen in set(events.undated[columns.ID]):
        return f"The event {chosen!r} has no date that could be read: it is on the shelf below."
    return f"No event with the id {chosen!r} is in view. Reset the filters, or choose another."


def _take_away(event: dict[str, str]) -> None:
    with st.popover("Cite", icon=":material/format_quote:"):
        st.caption("Plain text")
        st.code(cite.plain(event), language=None, wrap_lines=True)
        st.caption("Markdown")
        st.code(cite.markdown(event), language=None, wrap_lines=True)
