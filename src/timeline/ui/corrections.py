"""What a person set right about the open file: which column is what, how dates are meant, names, and single cells.

Kept for the session and the file it was said of; another file starts afresh.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import streamlit as st

from timeline.actors import Aliases
from timeline.events import Choices

Cells = tuple[tuple[tuple[int, str], str], ...]  # ((row, header), text), sorted

AS_FOUND: Final = Choices()
_KEY: Final = "corrections"
_FILE: Final = "corrected_file"
_OPENINGS: Final = "openings"


@dataclass(frozen=True, slots=True)
class Corrections:
    """``choices`` as the reader takes them, ``cells`` changed since, ``refused`` pairs of names that are not one.

    ``found`` are the choices the file came with; ``own`` tells whether the person at the page made any since.
    ``opening`` counts the files opened in this session; ``recalled`` tells whether earlier choices were looked for.
    """

    choices: Choices = AS_FOUND
    cells: Cells = ()
    refused: tuple[tuple[str, str], ...] = ()
    found: Choices = AS_FOUND
    own: bool = False
    opening: int = 0
    recalled: bool = False

    @property
    def change_reading(self) -> bool:
        """Whether the file reads otherwise than the server offers it to everybody."""
        return bool(self.cells) or self.choices != self.found


def now() -> Corrections:
    """The corrections of the open file."""
    found = st.session_state.get(_KEY)
    return found if isinstance(found, Corrections) else Corrections()


def begin(found: Choices) -> None:
    """Start from the choices that the open file came with, unless that was done."""
    if now().found != found or _KEY not in st.session_state:
        st.session_state[_OPENINGS] = opening = st.session_state.get(_OPENINGS, 0) + 1
        st.session_state[_KEY] = Corrections(found, found=found, opening=opening)


def forget() -> None:
    """Start afresh: another file."""
    st.session_state.pop(_KEY, None)


def take_back() -> None:
    """Put everything back as the file came, of one's own will."""
    st.session_state[_KEY] = replace(now(), choices=now().found, cells=(), refused=(), own=True)


def take_back_choices() -> None:
    """Read the file as it came; changed cells and joined names stay."""
    before = now()
    choices = replace(before.found, aliases=before.choices.aliases)
    st.session_state[_KEY] = replace(before, choices=choices, own=True)


def take_up(choices: Choices | None) -> None:
    """Read the file as these choices say, which were made another time; None where there were none."""
    before = now()
    st.session_state[_KEY] = replace(before, choices=choices or before.choices, recalled=True)


def keep_to(file: str) -> None:
    """Start afresh where what was set right is of another file: the browser's Back leads to one and asks nobody."""
    if st.session_state.setdefault(_FILE, file) != file:
        forget()
        st.session_state[_FILE] = file


def forget_cells() -> None:
    """Put every changed cell back."""
    st.session_state[_KEY] = replace(now(), cells=())


def change_cells(cells: Mapping[tuple[int, str], str]) -> None:
    """Change cells, (row, header) → text."""
    merged = {**dict(now().cells), **cells}
    st.session_state[_KEY] = replace(now(), cells=tuple(sorted(merged.items())))


def choose(**changes: object) -> None:
    """Change how the file is read; the names are those of :class:`timeline.events.Choices`."""
    before = now()
    choices = replace(before.choices, **changes)  # type: ignore[arg-type]
    st.session_state[_KEY] = replace(before, choices=choices, own=True)


def set_aliases(aliases: Aliases) -> None:
    """Use these names for these spellings."""
    choose(aliases=aliases)


def refuse(pairs: tuple[tuple[str, str], ...]) -> None:
    """Do not suggest these pairs of (spelling, name) again."""
    st.session_state[_KEY] = replace(now(), refused=tuple(sorted({*now().refused, *pairs})))
