"""The chart and the overview above it: a click opens an event, a drag chooses a window."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

import numpy as np
import streamlit as st

from timeline.events import Events
from timeline.figure import axis_strip, draw_overview, figure_config, window_of
from timeline.theme import theme_named
from timeline.ui import bridge, drawn, state, window
from timeline.ui.looks import Looks

_MOMENT: Final = np.timedelta64(1, "s")
_TALLEST: Final = 560  # pixels: the panel below stays in reach; taller charts scroll in their own frame
_AROUND: Final = 340  # pixels that a screen needs above and below that frame


def show(events: Events, everything: Events, kept: Events, looks: Looks, *, chosen: str) -> None:
    """Draw the overview of ``everything``, with what all filters but the window ``kept``, and the chart of the events.

    ``chosen`` is the id of the event that is open, "" for none.
    """
    theme: Literal["light", "dark"] = "dark" if st.context.theme.type == "dark" else "light"
    top = st.container(gap=None)  # the bridge is not seen, so no gap may tell of it
    with top:
        room = bridge.width(on_mark=_take_point)
    # On a phone a finger that drags means to scroll the page.
    phone = bridge.on_phone()
    drag = "pan" if phone else "select"
    figure = drawn.once(
        everything,
        (events.selection, looks, room, theme, chosen, drag),
        lambda: looks.figure(events, width=room, theme=theme, chosen=chosen).update_layout(dragmode=drag),
    )
    with top:
        _overview(everything, kept, figure.layout.meta, room, theme)
    height = int(figure.layout.height)
    config = figure_config(looks.file_name(events), width=room, height=height)
    if phone:
        config["modeBarButtonsToRemove"] += ["select2d"]
    scrolls = height > _TALLEST
    with st.container(height=_TALLEST if scrolls else "content", border=False, gap=None, key="chart_frame"):
        if scrolls:
            _keep_axis_in_sight(figure, theme)
        st.plotly_chart(
            figure,
            width=room,
            key=state.CHART,
            theme=None,
            on_select=_take_from_chart,
            selection_mode=("points", "box"),
            config=config,
            alt=figure.layout.meta["alt"],
        )


def _keep_axis_in_sight(figure: Any, theme: Literal["light", "dark"]) -> None:
    """Lay the axis over the chart's own; it stays at the top of the frame while the chart goes on beneath it."""
    meta, top = figure.layout.meta, figure.layout.margin.t
    tall = meta["axis"]["height"]
    with st.container(key="chart_axis"):
        st.html(
            "<style>"
            f".st-key-chart_frame {{ height: max({_TALLEST}px, calc(100vh - {_AROUND}px)) !important; }} "
            "div:has(> .st-key-chart_axis) { position: sticky; top: 0; z-index: 1; pointer-events: none; "
            f"flex: none; height: {tall:g}px; margin: {top - tall:g}px 0 {-top:g}px; }}"
            f"</style>{axis_strip(meta, theme_named(theme))}"
        )


def _overview(
    everything: Events, kept: Events, meta: Mapping[str, Any], room: int, theme: Literal["light", "dark"]
) -> None:
    first, last = (np.datetime64(instant, "s") for instant in meta["window"])
    is_all = meta["is_whole"] and len(kept.frame) == len(everything.frame)
    framed = None if is_all else (first, last)
    st.plotly_chart(
        drawn.once(
            everything,
            (kept.selection, framed, room, theme),
            lambda: draw_overview(everything, framed, width=room, theme=theme, kept=kept),
        ),
        width=room,
        key=state.OVERVIEW,
        theme=None,
        on_select=_take_from_overview,
        selection_mode="box",
        config={"displayModeBar": False},
        alt="How many events there are over the whole time; drag across it to choose a window",
    )
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        hint = "" if bridge.on_phone() else DRAG_HINT
        st.caption(f"{meta['caption']} {hint}")  # numbers and our own words: no data, so no markup
        if not meta["is_whole"]:
            ends = window.write(kept.whole.first.to_datetime64(), kept.whole.last.to_datetime64() - _MOMENT)
            st.button("Show all", type="tertiary", on_click=state.set_window, args=ends, key="whole_time")


DRAG_HINT: Final = "Drag to choose a window."


def _take_from_chart() -> None:
    selection = st.session_state[state.CHART]["selection"]
    if selection["box"]:
        _take_window(selection["box"])
    elif selection["points"]:
        _take_point(selection["points"][0]["customdata"])


def _take_point(answer: Sequence[str]) -> None:
    """Open the event of a mark, or look into a bar of counts, which has no id but a start and an end."""
    if answer[0]:
        state.choose(str(answer[0]))
    else:
        state.set_window(*window.write(np.datetime64(answer[2], "s"), np.datetime64(answer[3], "s")))


def _take_from_overview() -> None:
    _take_window(st.session_state[state.OVERVIEW]["selection"]["box"])


def _take_window(boxes: Sequence[Mapping[str, Any]]) -> None:
    dragged = window_of(dict(boxes[-1])) if boxes else None
    if dragged:
        state.set_window(*window.write(*dragged))
