"""The only cached doors to the core. A key is the digest of a file's bytes and a few small values, never a frame.

What the server itself offers is read once for everybody. What a person brings is kept in their own session and is gone
with it.
"""

import hashlib
from typing import Final

import streamlit as st

from timeline.events import Choices, Events
from timeline.reading import read_events

AS_FOUND: Final = Choices()


def digest(data: bytes) -> str:
    """The key of a file: two files with one digest are one file."""
    return hashlib.sha256(data).hexdigest()


def _read(key: str, name: str, choices: Choices, _data: bytes) -> Events:
    del key
    return read_events(
        _data,
        name=name,
        mapping=dict(choices.mapping) or None,
        published=choices.published,
        day_first=choices.day_first,
        aliases=choices.aliases,
    )


_SERVED: Final = st.cache_data(max_entries=4, show_spinner=False)(_read)
_OWN: Final = st.cache_data(max_entries=3, scope="session", show_spinner=False)(_read)


def events(data: bytes, name: str, *, own: bool, choices: Choices = AS_FOUND) -> Events:
    """A file's events; ``own`` keeps them out of every other session.

    Raises:
        TimelineError: the file as a whole cannot be read.
    """
    door = _OWN if own else _SERVED
    read: Events = door(digest(data), name, choices, data)
    return read
