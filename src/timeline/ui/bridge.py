"""What only the browser knows: the room for the chart, and a click on a mark while dragging chooses a window."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files
from typing import Final

import streamlit as st

from timeline.ui import state

PHONE: Final = 360  # pixels assumed until the browser says
DESKTOP: Final = 920
_NARROWEST: Final = 280
_WIDEST: Final = 4000
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
    room = int(said) if isinstance(said, int | float) else (PHONE if on_phone() else DESKTOP)
    room = min(max(room, _NARROWEST), _WIDEST)
    _COMPONENT(
        key=_KEY,
        data={"width": room, "chart": state.CHART},
        on_width_change=lambda: None,
        on_opened_change=partial(_open, on_mark),
        height=1,
    )
    return room


def _open(on_mark: Callable[[Sequence[str]], None]) -> None:
    mark = st.session_state[_KEY].get("opened")
    if isinstance(mark, list) and mark:
        on_mark([str(part) for part in mark])
