"""How the chart is drawn: what a band and a colour stand for, and what the chart is called."""

from dataclasses import dataclass
from typing import Any, Final, Literal

import streamlit as st

from timeline.events import Events
from timeline.export.publication import Publication
from timeline.figure import draw, file_name
from timeline.figure.chart import ColorBy
from timeline.layout import GroupBy, Order, Several
from timeline.questions import groups
from timeline.ui import state
from timeline.ui.filters import by_count

_BANDS: Final[dict[str, tuple[GroupBy, Several]]] = {
    "by actor": ("actor", "each"),
    "by first actor": ("actor", "primary"),
    "by category": ("category", "each"),
    "by place": ("place", "each"),
    "one band": ("none", "each"),
}
_ORDERS: Final[dict[str, Order]] = {"by first event": "first", "by name": "name", "by number of events": "count"}
_COLORS: Final[dict[str, ColorBy]] = {"by category": "category", "by actor": "actor", "one colour": "none"}


@dataclass(frozen=True, slots=True)
class Looks:
    """One way of drawing events; the screen, the pictures and the page share it."""

    title: str
    group_by: GroupBy = "actor"
    several: Several = "each"
    color_by: ColorBy = "category"
    order: Order = "first"
    fold: bool = False
    bands: tuple[str, ...] = ()

    def figure(
        self, events: Events, *, width: int, theme: Literal["light", "dark"], chosen: str = ""
    ) -> Any:  # plotly has no types
        """The chart of these events, ``width`` in pixels, with a ring round the one whose id is ``chosen``."""
        return draw(
            events,
            group_by=self.group_by,
            several=self.several,
            color_by=self.color_by,
            order=self.order,
            fold=self.fold,
            bands=self.bands,
            title=self.title,
            width=width,
            theme=theme,
            chosen=chosen,
        )

    def publication(self) -> Publication:
        """The same looks for what leaves the house."""
        return Publication(
            title=self.title,
            group_by=self.group_by,
            several=self.several,
            color_by=self.color_by,
            order=self.order,
            fold=self.fold,
            bands=self.bands,
        )

    def file_name(self, events: Events) -> str:
        """What a file with these events is called, without a suffix."""
        filters = events.selection.describe() if events.selection else ""
        return file_name(f"{self.title} {filters}")


def ask(title: str, events: Events) -> Looks:
    """Draw the choices into the current container and return what they ask for."""
    first, last = st.columns(2)
    bands = first.selectbox("Bands", list(_BANDS), key=state.BANDS, bind="query-params", on_change=state.unpick_bands)
    colors = last.selectbox("Colours", list(_COLORS), key=state.COLORS, bind="query-params")
    first, last = st.columns(2, vertical_alignment="bottom")
    order = first.selectbox("Order of bands", list(_ORDERS), key=state.ORDER, bind="query-params")
    fold = last.toggle("Leave out quiet time", key=state.FOLD, bind="query-params")
    group_by, several = _BANDS[bands]
    picked = _pick(events, group_by) if group_by != "none" else ()
    return Looks(title, group_by, several, _COLORS[colors], _ORDERS[order], fold, picked)


def _pick(events: Events, group_by: GroupBy) -> tuple[str, ...]:
    """The bands that are chosen by name, in the order they were chosen; none leaves the choice to the chart."""
    if group_by == "place":
        found = groups(events.frame, group_by)
        counts = dict(zip(found.names, found.counts.tolist(), strict=True))
    else:
        counts = dict(events.whole.actors if group_by == "actor" else events.whole.categories)
    picked = st.multiselect(
        "Only these bands, in this order",
        by_count(counts),
        key=state.PICKED,
        bind="query-params",
        placeholder="Those with the most events",
        filter_mode="contains",
        select_all=False,
    )
    return tuple(picked)
