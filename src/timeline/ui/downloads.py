"""What a person takes away: pictures, the page, tables and other programs' files. Nothing is made before the click."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final, Literal

import streamlit as st

from timeline.events import Events
from timeline.export.browser import BrowserMissing, find_browser
from timeline.export.page import embed_snippet
from timeline.export.publication import Publication, figure, make, writable
from timeline.export.sizes import SIZES
from timeline.figure import figure_config
from timeline.problems import UsageError
from timeline.ui.looks import Looks


def show(events: Events, looks: Looks) -> None:
    """Draw the words to print, and the buttons for the events in view, once somebody opens the panel."""
    with st.expander("Save and publish", icon=":material/download:", key=PANEL, on_change="rerun") as panel:
        if not panel.open:
            _keep()
            return
        wanted = _ask(looks)
        name = looks.file_name(events)
        _buttons(events, wanted, name, (*_pictures(), *_FILES))
        with st.popover("Embed the page", icon=":material/code:"):
            st.caption(EMBED_HINT)
            st.code(embed_snippet(f"{name}.html", wanted.title), language="html", wrap_lines=True)
        _other_format(events, wanted, name)
        if st.toggle(PREVIEW, key="preview"):
            _preview(events, wanted, name)


def _keep() -> None:
    """Keep what was typed into the panel while it is closed: Streamlit forgets a widget that is not drawn."""
    for key in _SAID:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def _ask(looks: Looks) -> Publication:
    """The words and looks of what is saved; an empty field leaves what the program says."""
    left, middle, right = st.columns(3)
    title = left.text_input("Title", key="picture_title", placeholder=looks.title)
    subtitle = middle.text_input("Subtitle", key="picture_subtitle", placeholder="count, time and filters")
    foot = right.text_input("Foot", key="picture_foot", placeholder="the sources")
    left, middle, right = st.columns(3)
    size = left.selectbox("Size of the pictures", list(SIZES), key="picture_size", format_func=_size_in_words)
    ground: Literal["light", "dark"] = middle.selectbox("Ground", ("light", "dark"), key="picture_ground")
    sources = right.selectbox("Sources at the foot", list(_SOURCES), key="picture_sources")
    dated = st.checkbox("Print the day of making", key="picture_dated")
    asked = looks.publication()
    return replace(
        asked,
        title=title or asked.title,
        subtitle=subtitle or None,
        foot=foot or None,
        theme=ground,
        sources=_SOURCES[sources],
        made_on=datetime.now(UTC).date() if dated else None,
        size=SIZES[size],
    )


def _size_in_words(name: str) -> str:
    size = SIZES[name]
    height = "as high as its rows" if size.height is None else str(round(size.height * size.scale))
    return f"{name}: {round(size.width * size.scale)} × {height}"


def _buttons(events: Events, wanted: Publication, name: str, kinds: Iterable[tuple[str, str, str]]) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        for label, kind, mime in kinds:
            st.download_button(
                label,
                partial(_made, events, kind, wanted),
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


def _made(events: Events, kind: str, wanted: Publication) -> bytes:
    return make(events, kind, wanted).content


def _other_format(events: Events, wanted: Publication, name: str) -> None:
    """One button for whichever of the other formats is chosen, and what that one cannot carry."""
    forms = {form.label: form for form in writable()}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        form = forms[st.selectbox("Another format", list(forms), key="other_format", width=240)]
        st.download_button(
            "Save",
            partial(_made, events, form.name, replace(wanted, exact=True)),
            f"{name}{form.suffixes[0]}",
            "application/octet-stream",
            key="save_other",
            icon=":material/download:",
            on_click="ignore",
        )
    if form.losses:
        st.text("Not carried: " + " ".join(form.losses))


def _preview(events: Events, wanted: Publication, name: str) -> None:
    """The picture at its size, drawn in the visitor's browser: its camera needs nothing of the server."""
    saved_as = st.segmented_control("Saved as", ("PNG", "SVG"), default="PNG", required=True, key="preview_format")
    size = wanted.size
    try:
        drawn = figure(events, wanted, height=size.height).update_layout(dragmode=False)
    except UsageError as error:  # words that leave the chart no room
        st.text(str(error))
        return
    config = figure_config(
        name,
        width=round(size.width),
        height=round(drawn.layout.height),
        scale=size.scale,
        kind="svg" if saved_as == "SVG" else "png",
    )
    config["modeBarButtonsToRemove"] += ["select2d"]
    alt = str(drawn.layout.meta["alt"])
    width = round(size.width)
    # Streamlit squeezes a chart into the page, where labels laid out for its width would touch: it scrolls instead,
    # and the camera stands where it is seen before that.
    st.html(
        "<style>.st-key-preview_frame { overflow-x: auto; } "
        f".st-key-preview_room {{ width: {width}px; max-width: none; }} "
        ".st-key-preview_room .modebar { left: min(70vw, 640px); right: auto !important; }</style>"
    )
    with st.container(key="preview_frame"), st.container(key="preview_room"):
        st.plotly_chart(drawn, width=width, theme=None, key="preview_chart", config=config, alt=alt)


PANEL: Final = "downloads"
_SAID: Final = (
    "picture_title",
    "picture_subtitle",
    "picture_foot",
    "picture_size",
    "picture_ground",
    "picture_sources",
    "picture_dated",
    "other_format",
    "preview",
    "preview_format",
)
_PICTURES: Final = (
    ("PNG", "png", "image/png"),
    ("SVG", "svg", "image/svg+xml"),
    ("PDF", "pdf", "application/pdf"),
    ("JPEG", "jpeg", "image/jpeg"),
    ("WebP", "webp", "image/webp"),
)
_FILES: Final = (
    ("Page (HTML)", "html", "text/html"),
    ("Table (CSV)", "csv", "text/csv"),
)
_SOURCES: Final[dict[str, Literal["short", "full", "none"]]] = {
    "the publishers": "short",
    "every source, numbered": "full",
    "none": "none",
}
EMBED_HINT: Final = "Put the page (HTML) beside your story on the web server, and this into the story:"
PREVIEW: Final = "Show the picture at this size; the camera above it saves it here, in your browser"
NO_PICTURES: Final = "This server draws no pictures; the preview below saves them in your browser."
