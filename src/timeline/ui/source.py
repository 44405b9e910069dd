"""Which data the page shows: what the server offers, or what a person brings for their own session."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any, Final

import streamlit as st

from timeline import settings
from timeline.disk import read_bytes
from timeline.events import Choices
from timeline.formats.raw import DEFAULT_LIMITS
from timeline.problems import FileError, UsageError
from timeline.ui import corrections, state
from timeline.ui.corrections import AS_FOUND

_VARIABLE: Final = "TIMELINE_FILE"  # an absolute path; `timeline serve FILE` sets it
_SETTINGS: Final = "TIMELINE_SETTINGS"  # an absolute path; `timeline serve --settings FILE` sets it
_KINDS: Final = "kinds.csv"
_SAMPLE: Final = "events.csv"
_TITLES: Final = {
    _SAMPLE: "The UN, China and the Xinjiang assessment",
    _KINDS: "Every kind of date",
}
_TEMPLATE: Final = "date,title,description,actors,category,place,quote,speaker,source,publisher,url\n"


@dataclass(frozen=True, slots=True)
class Source:
    """A file: its name, its bytes, whether it belongs to this session alone, a heading, how its settings read it.

    ``key`` is the digest of the bytes: two files with one key are one file.
    """

    name: str
    data: bytes
    own: bool
    title: str
    choices: Choices = AS_FOUND
    key: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", hashlib.sha256(self.data).hexdigest())


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


def _settings(path: Path) -> Choices:
    """What was said of a file this server offers: by name when it was started, or beside the file."""
    named = os.environ.get(_SETTINGS)
    if named and path == served():
        return settings.read(read_bytes(named, DEFAULT_LIMITS), Path(named).name).choices
    return settings.beside(path) or AS_FOUND


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
        uploads, pasted = _own()
    offered: dict[str, Path] = {}
    for path in (served(), samples() / _SAMPLE, samples() / _KINDS):
        offered.setdefault(path.name, path)  # a served file hides the sample of its name
    own = {
        **({OWN_FILE: _of_uploads(uploads)} if uploads else {}),
        **({OWN_TABLE: _brought("pasted table", pasted.encode())} if pasted else {}),
    }
    name = place.selectbox(
        "Data", [*offered, *own], key=state.DATA, bind="query-params", on_change=_start_afresh, help=_KEPT
    )
    corrections.keep_to(name)
    return own[name] if name in own else _offered(offered[name])


def first() -> Source:
    """What a visitor sees before choosing.

    Raises:
        FileError: the served file cannot be read from disk.
    """
    return _offered(served())


def _offered(path: Path) -> Source:
    title = _TITLES[path.name] if path.parent == samples() else heading(path.name)
    try:
        return Source(path.name, path.read_bytes(), own=False, title=title, choices=_settings(path))
    except OSError as error:
        raise FileError(f"{path.name} cannot be read: {error.strerror}. Start the server with another file.") from error


def _brought(name: str, data: bytes) -> Source:
    return Source(name, data, own=True, title=heading(name))


def _of_uploads(uploads: Sequence[Any]) -> Source:
    """The last file that was opened, read as settings that were opened with it say."""
    told = [upload for upload in uploads if upload.name.endswith(settings.SUFFIX)]
    files = [upload for upload in uploads if not upload.name.endswith(settings.SUFFIX)]
    source = _brought((files or told)[-1].name, (files or told)[-1].getvalue())
    return replace(source, choices=_told(told[-1], source.name)) if files and told else source


def _told(upload: Any, file: str) -> Choices:
    """What uploaded settings say of a file; a sentence alone where they are of another, or wrong."""
    try:
        found = settings.read(upload.getvalue(), upload.name)
    except UsageError as error:
        return replace(AS_FOUND, told=str(error))
    if found.file in ("", file):
        return found.choices
    return replace(AS_FOUND, told=f"“{upload.name}” is of “{found.file}” and was left aside.")


def _own() -> tuple[Sequence[Any], str]:  # UploadedFile is generated code without types
    uploads = st.file_uploader(
        "A file, and its settings if you have them",
        key=state.UPLOAD,
        accept_multiple_files=True,
        on_change=_opened,
        args=(OWN_FILE,),
        help=_KEPT,
    )
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
    return uploads, pasted or ""


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
_KEPT: Final = (
    "What you open stays in this tab and is gone with it; the link does not carry it. "
    "Only how you set it to be read is kept in this browser."
)
