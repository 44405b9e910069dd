"""What to show: a selection can filter a frame, and it can say itself in words.

Filtering never reads a name as a pattern: actors match whole names, text is looked for literally, whatever its
accents and case. An open side of an event reaches as far as the window does.
"""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline import columns, phrases
from timeline.problems import UsageError

SEARCHED: Final = (
    columns.TITLE,
    columns.DESCRIPTION,
    columns.QUOTE,
    columns.SPEAKER,
    columns.ACTORS,
    columns.CATEGORY,
    columns.PLACE,
    columns.SOURCE,
    columns.PUBLISHER,
    columns.DATE,
)

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which events are in view; every field empty means all of them.

    ``start`` and ``end`` are the half-open window ``[start, end)``; an event is in it when the two spans overlap.
    ``actors`` asks for any of them or, with ``match="all"``, for all in one event; ``exclude`` leaves out every event
    with one of its actors. Names are kept sorted and once, so that equal selections are equal keys.

    Raises:
        UsageError: the window ends before it starts, or ``match`` is neither "any" nor "all".

    >>> Selection(actors=("OHCHR", "China"), start=np.datetime64("2022-05"), end=np.datetime64("2022-11")).describe()
    'May – October 2022 · actors: China or OHCHR'
    """

    actors: tuple[str, ...] = ()
    match: Literal["any", "all"] = "any"
    exclude: tuple[str, ...] = ()
    start: np.datetime64 | None = None
    end: np.datetime64 | None = None
    categories: tuple[str, ...] = ()
    text: str = ""

    def __post_init__(self) -> None:
        for name in ("actors", "exclude", "categories"):
            object.__setattr__(self, name, tuple(sorted(set(getattr(self, name)))))
        for name in ("start", "end"):
            value = getattr(self, name)
            if value is not None:
                seconds = np.datetime64(value).astype("datetime64[s]")
                object.__setattr__(self, name, None if np.isnat(seconds) else seconds)
        if self.match not in ("any", "all"):
            raise UsageError(f"match is {self.match!r}; write 'any' or 'all'.")
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise UsageError(f"The window ends ({self.end}) before it starts ({self.start}); swap the two.")

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for, so that every event is in."""
        return self == Selection()

    def apply(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows of ``frame`` that are asked for, in their order, index kept; ``frame`` itself where that is all."""
        masks = [mask for mask in (self._who(frame), self._what(frame), self._when(frame)) if mask is not None]
        found = frame.take(np.flatnonzero(np.logical_and.reduce(masks))) if masks else frame
        # Reading text is the dear part: it comes last, on what the other filters left.
        return found[_mentions(found, self.text)] if self.text.strip() else found

    def describe(self) -> str:
        """The active filters in words, for caption, alt text and file name; empty where nothing is asked for."""
        said = []
        if self.start is not None or self.end is not None:
            nat = np.datetime64("NaT", "s")
            said.append(phrases.span(self.start or nat, self.end or nat))
        return " · ".join([*said, *self.describe_filters()])

    def describe_filters(self) -> tuple[str, ...]:
        """What is asked for besides the window, a phrase a filter."""
        said = []
        if self.actors:
            label = "actors" if len(self.actors) > 1 else "actor"
            word = "and" if self.match == "all" else "or"
            together = " together" if self.match == "all" and len(self.actors) > 1 else ""
            said.append(f"{label}: {phrases.listed(self.actors, word=word)}{together}")
        if self.exclude:
            said.append(f"without {phrases.listed(self.exclude, word='or')}")
        if self.categories:
            label = "categories" if len(self.categories) > 1 else "category"
            said.append(f"{label}: {phrases.listed(self.categories, word='or')}")
        if self.text.strip():
            said.append(f"with the words “{self.text.strip()}”")
        return tuple(said)

    def _who(self, frame: pd.DataFrame) -> Mask | None:
        if not self.actors and not self.exclude:
            return None
        cells = frame[columns.ACTORS]
        asked = [_names(cells, name) for name in self.actors]
        mask = np.ones(len(frame), dtype=bool)
        if asked:
            mask = (np.logical_and if self.match == "all" else np.logical_or).reduce(asked)
        for name in self.exclude:
            mask = mask & ~_names(cells, name)
        return mask

    def _what(self, frame: pd.DataFrame) -> Mask | None:
        if not self.categories:
            return None
        return frame[columns.CATEGORY].isin(self.categories).to_numpy(dtype=bool)

    def _when(self, frame: pd.DataFrame) -> Mask | None:
        if self.start is None and self.end is None:
            return None
        start = frame[columns.START].to_numpy(dtype="datetime64[s]")
        end = frame[columns.END].to_numpy(dtype="datetime64[s]")
        mask = np.ones(len(frame), dtype=bool)
        if self.end is not None:
            mask &= np.isnat(start) | (start < self.end)
        if self.start is not None:
            # A moment (start == end) is inside from the very first instant of the window.
            mask &= np.isnat(end) | (end > self.start) | ((start == end) & (start == self.start))
        return mask


def _names(cells: pd.Series, name: str) -> Mask:
    """Which cells hold exactly this name among their "; "-joined ones."""
    if isinstance(cells.dtype, pd.CategoricalDtype):
        holds = _names(cells.cat.categories.to_series(), name)
        return np.append(holds, False)[cells.cat.codes.to_numpy()]  # code -1, an empty cell, takes the last
    near = np.flatnonzero(_contains(_arrow(cells), name))
    mask = np.zeros(len(cells), dtype=bool)
    mask[near] = [name in cell.split(columns.ACTOR_SEPARATOR) for cell in cells.iloc[near]]
    return mask


def _mentions(frame: pd.DataFrame, text: str) -> Mask:
    wanted = fold(pa.array([text.strip()]))[0].as_py()
    mask = np.zeros(len(frame), dtype=bool)
    for name in SEARCHED:
        if name not in frame:
            continue
        cells = frame[name]
        if isinstance(cells.dtype, pd.CategoricalDtype):
            said = _contains(fold(_arrow(cells.cat.categories.to_series())), wanted)
            mask |= np.append(said, False)[cells.cat.codes.to_numpy()]
        else:
            mask |= _contains(fold(_arrow(cells)), wanted)
    return mask


def fold(texts: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Texts as they are compared in a search: no case, no accents, one kind of space and of quotation mark.

    >>> fold(pa.array(["Türk said\\u00a0“no”", "STRASSE", "Straße"])).to_pylist()
    ['turk said "no"', 'strasse', 'strasse']
    """
    if not pc.all(pc.string_is_ascii(texts)).as_py():
        texts = pc.utf8_normalize(texts, form="NFKD")
        texts = pc.replace_substring_regex(texts, r"\p{Mn}+", "")
        for pattern, plain in _ALIKE:
            texts = pc.replace_substring_regex(texts, pattern, plain)
    return pc.utf8_lower(texts)


_ALIKE = (
    ("[\u2018\u2019\u201b\u02bc\u2032]", "'"),
    ("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]", '"'),
    ("[\u2010-\u2015\u2212]", "-"),
    ("[ßẞ]", "ss"),
    ("ς", "σ"),
    ("[łŁ]", "l"),
    ("[øØ]", "o"),
    ("[đĐ]", "d"),
    ("ı", "i"),
)


def _contains(texts: pa.Array | pa.ChunkedArray, literal: str) -> Mask:
    found = pc.fill_null(pc.match_substring(texts, literal), False)
    return np.asarray(found.to_numpy(zero_copy_only=False) if isinstance(found, pa.Array) else found.to_numpy(), bool)


def _arrow(cells: pd.Series) -> pa.Array | pa.ChunkedArray:
    return pa.array(cells, type=pa.large_string(), from_pandas=True)
