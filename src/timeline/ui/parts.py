"""Small pieces of the page that Streamlit has not: a link to copy, a way past the filters for the keyboard, Back."""

from collections.abc import Sequence
from importlib.resources import files
from typing import Final

import streamlit as st

from timeline.ui import state

_ASSETS: Final = files("timeline.ui") / "assets"


def asset(name: str) -> str:
    """The text of a file that belongs to the page."""
    return (_ASSETS / name).read_text("utf-8")


_LINK: Final = st.components.v2.component(
    "timeline_link",
    html='<div><button type="button"></button><span role="status"></span></div>',
    css=asset("link.css"),
    js=asset("link.js"),
)
_SKIP: Final = st.components.v2.component(
    "timeline_skip", html='<button type="button"></button>', css=asset("skip.css"), js=asset("skip.js")
)
_HISTORY: Final = st.components.v2.component("timeline_history", js=asset("history.js"))


def copy_link(label: str = "Copy link", *, key: str = "copy_link", keep: Sequence[str] = ()) -> None:
    """Draw the button that copies the address of this view; with ``keep``, only these of its parameters."""
    _LINK(key=key, data={"label": label, "keep": list(keep)}, width="content")


def dress(*, hidden: Sequence[str], revealed: Sequence[str]) -> None:
    """Say by their keys which widgets are not to be seen, and which containers come into sight below the page's bar.

    Hidden is what the link remembers where something else is its face.
    """

    def named(keys: Sequence[str]) -> str:
        return ", ".join(f".st-key-{key}" for key in keys)

    st.html(f"<style>{named(hidden)} {{ display: none; }} {named(revealed)} {{ scroll-margin-top: 4rem; }}</style>")


def skip_link(target: str) -> None:
    """Draw what only the Tab key finds: a way to the first control of the container with the key ``target``."""
    _SKIP(key="skip_link", data={"label": "Skip to the events", "target": target}, height=1)


def remember() -> None:
    """Make what this run leaves in the address a stop of the browser's Back and Forward; the last thing on the page."""
    _HISTORY(key="history", data={"view": state.view(), "typing": state.TEXT}, height=1)
