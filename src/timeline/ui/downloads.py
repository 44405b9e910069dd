"""What a person takes away: pictures, the page, the table. Nothing is made before the click."""

from dataclasses import replace
from functools import partial
from typing import Final

import streamlit as st

from timeline.events import Events
from timeline.export.browser import BrowserMissing, find_browser
from timeline.export.publication import Publication, make
from timeline.export.sizes import SIZES
from timeline.ui.looks import Looks


def show(events: Events, looks: Looks) -> None:
    """Draw the buttons for the events in view."""
    with st.expander("Save and publish", icon=":material/download:", key="downloads"):
        st.caption(CAMERA_HINT)
        size = st.selectbox("Size of the pictures", list(SIZES), key="picture_size", width=240)
        publication = replace(looks.publication(), size=SIZES[size])
        name = looks.file_name(events)
        with st.container(horizontal=True, vertical_alignment="center"):
            for label, kind, mime in (*_pictures(), *_FILES):
                st.download_button(
                    label,
                    partial(_made, events, kind, publication),
                    f"{name}.{kind}",
                    mime,
                    key=f"save_{kind}",
                    icon=":material/download:",
                    on_click="ignore",
                )


def _pictures() -> tuple[tuple[str, str, str], ...]:
    """What the server can draw; where it has no browser, a sentence on the page and nothing."""
    try:
        find_browser()
    except BrowserMissing as error:
        st.text(f"{NO_PICTURES} {error}")
        return ()
    return _PICTURES


def _made(events: Events, kind: str, publication: Publication) -> bytes:
    return make(events, kind, publication).content


_PICTURES: Final = (
    ("PNG", "png", "image/png"),
    ("SVG", "svg", "image/svg+xml"),
    ("PDF", "pdf", "application/pdf"),
)
_FILES: Final = (
    ("Page (HTML)", "html", "text/html"),
    ("Table (CSV)", "csv", "text/csv"),
)
CAMERA_HINT: Final = (
    "The camera above the chart saves what you see, here in your browser. "
    "The pictures below are drawn anew at the size you choose, with their sources."
)
NO_PICTURES: Final = "This server draws no pictures; the camera above the chart does."
