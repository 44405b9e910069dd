"""Which data the page shows: what the server offers, or what a person brings for their own session."""

import os
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Final

import streamlit as st

from timeline.problems import FileError
from timeline.ui import corrections, state

_VARIABLE: Final = "TIMELINE_FILE"  # an absolute path; `timeline serve FILE` sets it
_KINDS: Final = "kinds.csv"
_SAMPLE: Final = "events.csv"
_TITLES: Final = {
    _SAMPLE: "The UN, China and the Xinjiang assessment",
    _KINDS: "Every kind of date",
}
_TEMPLATE: Final = "date,title,description,actors,category,place,quote,speaker,source,publisher,url\n"


@dataclass(frozen=True, slots=True)
class Source:
    """A file: its name, its bytes, whether it belongs to this session alone, and a heading for it."""

    name: str
    data: bytes
    own: bool
    title: str


def heading(name: str) -> str:
    """A heading from the name of a file: no folder, no suffix.

    >>> heading("../../etc/hrc_51.csv"), heading("..")
    ('hrc_51', 'timeline')
    """
    return PurePath(name.replace("\\", "/")).stem.strip(". ") or "timeline"


def served() -> Path:
    """The file this server shows first."""
    chosen = os.environ.get(_VARIABLE)
    return Path(chosen) if chosen else samples() / _SAMPLE


def samples() -> Path:
    """The folder of the data that travels with the program: inside the installed package, or beside the sources."""
    package = Path(__file__).parents[1]
    inside = package / "assets" / "data"
    return inside if inside.is_dir() else package.parents[1] / "data"


def ask() -> Source:
    """Draw the choice of data into the current container and return what was chosen.

    Raises:
        FileError: the served file cannot be read from disk.
    """
    place = st.container()
    with st.popover("Open your own data", icon=":material/upload_file:", width="stretch"):
        upload, pasted = _own()
    offered: dict[str, Path] = {}
    for path in (served(), samples() / _SAMPLE, samples() / _KINDS):
        offered.setdefault(path.name, path)  # a served file hides the sample of its name
    own = {
        **({OWN_FILE: _brought(upload.name, upload.getvalue())} if upload is not None else {}),
        **({OWN_TABLE: _brought("pasted table", pasted.encode())} if pasted else {}),
    }
    name = place.selectbox(
        "Data", [*own, *offered], key=state.DATA, bind="query-params", on_change=_start_afresh, help=_KEPT
    )
    if name in own:
        return own[name]
    return _offered(offered[name])


def first() -> Source:
    """What a visitor sees before choosing.

    Raises:
        FileError: the served file cannot be read from disk.
    """
    return _offered(served())


def _offered(path: Path) -> Source:
    title = _TITLES[path.name] if path.parent == samples() else heading(path.name)
    try:
        return Source(path.name, path.read_bytes(), own=False, title=title)
    except OSError as error:
        raise FileError(f"{path.name} cannot be read: {error.strerror}. Start the server with another file.") from error


def _brought(name: str, data: bytes) -> Source:
    return Source(name, data, own=True, title=heading(name))


def _own() -> tuple[Any, str]:  # UploadedFile is generated code without types
    upload = st.file_uploader("A file", key=state.UPLOAD, on_change=_opened, args=(OWN_FILE,), help=_KEPT)
    pasted = st.text_area(
        "Or a table, pasted",
        key=state.PASTED,
        on_change=_opened,
        args=(OWN_TABLE,),
        placeholder="Copy the rows with their header from a spreadsheet and paste them here; Ctrl + Enter opens them.",
    )
    st.download_button(
        "An empty table to fill in",
        _TEMPLATE.encode("utf-8-sig"),
        "timeline-template.csv",
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
        key="template",
    )
    return upload, pasted or ""


def _opened(option: str) -> None:
    """Show what was just opened, without the filters and corrections of what was open before."""
    _start_afresh()
    st.session_state[state.DATA] = option


def _start_afresh() -> None:
    state.reset()
    state.unpick_bands()
    corrections.forget()


OWN_FILE: Final = "Your own file"
OWN_TABLE: Final = "Your own table"
_KEPT: Final = "What you open stays in this tab and is gone with it; the link does not carry it."
