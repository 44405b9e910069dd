"""The only cached doors to the core. A key is the digest of a file's bytes and a few small values, never a frame.

What the server itself offers is read once for everybody. What a person brings is kept in their own session and is gone
with it.
"""

import hashlib
from typing import Final

import streamlit as st

from timeline.events import Choices, Events
from timeline.reading import mend_all, read_events
from timeline.ui.corrections import AS_FOUND, Cells, Corrections
from timeline.ui.source import Source

READING: Final = "Reading the file …"


def digest(data: bytes) -> str:
    """The key of a file: two files with one digest are one file."""
    return hashlib.sha256(data).hexdigest()


def _read(key: str, name: str, choices: Choices, cells: Cells, _data: bytes) -> Events:
    del key
    reading = choices.reading
    events = read_events(
        _data,
        name=name,
        mapping=dict(choices.mapping) or None,
        published=choices.published,
        languages=choices.languages,
        day_first=choices.day_first,
        limits=reading.limits,
        aliases=choices.aliases,
        encoding=reading.encoding,
        delimiter=reading.delimiter,
        header_row=reading.header_row,
        sheet=reading.sheet,
    )
    return mend_all(events, dict(cells)) if cells else events


def _read_for_all(key: str, name: str, _data: bytes) -> Events:
    read: Events = _read_quietly(key, name, AS_FOUND, (), _data)
    return read


# As resources: no answer is ever changed, and unpickling a copy of 100,000 events took 0.9 of 1.4 seconds a click.
# What is read before anybody comes has nobody to show a spinner to; a visitor who comes meanwhile waits for it.
_read_quietly: Final = st.cache_resource(max_entries=4, show_spinner=False)(_read)
_SERVED: Final = st.cache_resource(max_entries=4, show_spinner=READING)(_read_for_all)
_OWN: Final = st.cache_resource(max_entries=4, scope="session", show_spinner=READING)(_read)


def events(source: Source, set_right: Corrections) -> Events:
    """A file's events, with what a person set right; what is a person's own stays out of every other session.

    Raises:
        TimelineError: the file as a whole cannot be read.
    """
    key = digest(source.data)
    if source.own or set_right.change_reading:
        read: Events = _OWN(key, source.name, set_right.choices, set_right.cells, source.data)
    else:
        read = _SERVED(key, source.name, source.data)
    return read


def read_ahead(source: Source) -> Events:
    """The events of what the server offers, read before anybody asks; raises like :func:`events`."""
    read: Events = _read_quietly(digest(source.data), source.name, AS_FOUND, (), source.data)
    return read
