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


@dataclass(frozen=True, slots=True)
class Corrections:
    """``choices`` as the reader takes them, ``cells`` changed since, ``refused`` pairs of names that are not one."""

    choices: Choices = AS_FOUND
    cells: Cells = ()
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def change_reading(self) -> bool:
        """Whether the file reads otherwise than the server offers it to everybody."""
        return bool(self.cells) or self.choices != AS_FOUND


def now() -> Corrections:
    """The corrections of the open file."""
    found = st.session_state.get(_KEY)
    return found if isinstance(found, Corrections) else Corrections()


def forget() -> None:
    """Start afresh: another file, or the same as it was."""
    st.session_state.pop(_KEY, None)


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
    st.session_state[_KEY] = replace(before, choices=replace(before.choices, **changes))  # type: ignore[arg-type]


def set_aliases(aliases: Aliases) -> None:
    """Use these names for these spellings."""
    choose(aliases=aliases)


def refuse(pairs: tuple[tuple[str, str], ...]) -> None:
    """Do not suggest these pairs of (spelling, name) again."""
    st.session_state[_KEY] = replace(now(), refused=tuple(sorted({*now().refused, *pairs})))
