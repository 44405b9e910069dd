"""The only cached doors to the core. A key is the digest of a file's bytes and a few small values, never a frame.

What the server itself offers is read once for everybody. What a person brings is kept in their own session and is gone
with it. The rows of a file are kept apart from its events: who says what a column means does not wait for the file.
"""

from typing import Final

import streamlit as st

from timeline.assembly import assemble
from timeline.events import Choices, Events
from timeline.formats.raw import Progress, RawRows, ReadOptions
from timeline.reading import mend_all, read_rows
from timeline.ui.corrections import Cells, Corrections
from timeline.ui.source import Source
from timeline.ui.waiting import waiting


def _read_rows(key: str, name: str, options: ReadOptions, _data: bytes, _progress: Progress | None) -> RawRows:
    del key
    return read_rows(_data, options, name=name, progress=_progress)


# As resources: no answer is ever changed, and unpickling a copy of 100,000 events took 0.9 of 1.4 seconds a click.
_ROWS_FOR_ALL: Final = st.cache_resource(max_entries=4, show_spinner=False)(_read_rows)
_OWN_ROWS: Final = st.cache_resource(max_entries=4, scope="session", show_spinner=False)(_read_rows)


def _read_for_all(key: str, name: str, choices: Choices, _data: bytes, _progress: Progress | None) -> Events:
    return assemble(_ROWS_FOR_ALL(key, name, choices.reading, _data, _progress), choices, _progress)


def _read_own(key: str, name: str, choices: Choices, cells: Cells, _data: bytes, _progress: Progress | None) -> Events:
    events = assemble(_OWN_ROWS(key, name, choices.reading, _data, _progress), choices, _progress)
    return mend_all(events, dict(cells)) if cells else events


_FOR_ALL: Final = st.cache_resource(max_entries=4, show_spinner=False)(_read_for_all)
_OWN: Final = st.cache_resource(max_entries=4, scope="session", show_spinner=False)(_read_own)


def events(source: Source, set_right: Corrections) -> Events:
    """A file's events, with what a person set right; what is a person's own stays out of every other session.

    Draws how far a long reading is into the current container.
    Raises:
        TimelineError: the file as a whole cannot be read.
    """
    if source.own or set_right.change_reading:
        choices, cells = set_right.choices, set_right.cells
        return waiting(lambda tell: _OWN(source.key, source.name, choices, cells, source.data, tell))
    return waiting(lambda tell: _FOR_ALL(source.key, source.name, source.choices, source.data, tell))


def rows(source: Source, options: ReadOptions) -> RawRows:
    """The rows of a file before anything is taken for a date; raises like :func:`events`."""
    kept = _OWN_ROWS if source.own or options != source.choices.reading else _ROWS_FOR_ALL
    return waiting(lambda tell: kept(source.key, source.name, options, source.data, tell))


def read_ahead(source: Source) -> Events:
    """The events of what the server offers, read before anybody asks; raises like :func:`events`."""
    read: Events = _FOR_ALL(source.key, source.name, source.choices, source.data, None)
    return read
