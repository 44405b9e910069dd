"""Lines of text to choose from, under headings: text from the data stays text, however long, and wraps."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Final

import streamlit as st

from timeline.ui import parts

_LINES: Final = st.components.v2.component(
    "timeline_lines", html="<section></section>", css=parts.asset("lines.css"), js=parts.asset("lines.js")
)


@dataclass(frozen=True, slots=True)
class Line:
    """A text, and what can be chosen there: pairs of (its words, the answer)."""

    text: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a heading; ``rest`` is a sentence about those that are not drawn."""

    heading: str
    lines: tuple[Line, ...]
    rest: str = ""


def show(key: str, groups: Sequence[Group], on_chosen: Callable[[str], None], *, target: str = "") -> None:
    """Draw the lines; a choice calls ``on_chosen`` and brings the container with the key ``target`` into sight."""
    _LINES(
        key=key,
        data={"groups": [asdict(group) for group in groups], "target": target},
        on_chosen_change=partial(_choose, key, on_chosen),
    )


def _choose(key: str, on_chosen: Callable[[str], None]) -> None:
    chosen = st.session_state[key].get("chosen")
    if isinstance(chosen, str):
        on_chosen(chosen)
