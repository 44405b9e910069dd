"""What only the browser knows: the room for the chart, and a click on a mark while dragging chooses a window."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files
from typing import Final

import streamlit as st

from timeline.ui import front, state

_DESKTOP: Final = 1400  # pixels: windows of visitors who do not tell
_PHONE: Final = 390
_NARROWEST: Final = 280
_WIDEST: Final = 4000
STEP: Final = 20  # pixels: a narrower change moves no label, and a window being dragged sends few messages
_SIDEBAR_CLOSED: Final = 768  # pixels of a window at most
_WIDE_MARGINS: Final = 864  # pixels of a window at least
_KEY: Final = "bridge"

_COMPONENT: Final = st.components.v2.component(
    "timeline_bridge", js=(files("timeline.ui") / "assets" / "bridge.js").read_text("utf-8")
)


def on_phone() -> bool:
    """Whether the page is on a phone, by what the browser says of itself."""
    headers = st.context.headers
    return headers.get("Sec-Ch-Ua-Mobile") == "?1" or "Mobi" in headers.get("User-Agent", "")


def width(*, on_mark: Callable[[Sequence[str]], None]) -> int:
    """Pixels across for the chart; from here on a click calls ``on_mark`` with the mark's ``customdata``."""
    said = st.session_state.get(_KEY, {}).get("width")
    room = int(said) if isinstance(said, int | float) else _assumed()
    room = min(max(room, _NARROWEST), _WIDEST)
    _COMPONENT(
        key=_KEY,
        data={"width": room, "step": STEP, "chart": state.CHART},
        on_width_change=lambda: None,
        on_opened_change=partial(_open, on_mark),
        height=1,
    )
    return room


def _assumed() -> int:
    """The room until the browser has measured it: right in a window whose sidebar is as it comes."""
    told = st.context.cookies.get(front.WINDOW, "")
    window = int(told) if told.isdecimal() and len(told) < 5 else (_PHONE if on_phone() else _DESKTOP)
    return room_in(window) // STEP * STEP


def room_in(window: int) -> int:
    """Pixels that Streamlit leaves for the content of a window of this width: less its sidebar and its margins.

    >>> room_in(390), room_in(800), room_in(1400)
    (358, 468, 940)
    """
    if window <= _SIDEBAR_CLOSED:
        return window - 2 * 16
    return window - 300 - 2 * (80 if window >= _WIDE_MARGINS else 16)


def _open(on_mark: Callable[[Sequence[str]], None]) -> None:
    mark = st.session_state[_KEY].get("opened")
    if isinstance(mark, list) and mark:
        on_mark([str(part) for part in mark])
