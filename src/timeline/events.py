"""Raw rows to events: as many rows out as in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

import pandas as pd

from timeline.problems import Problem


class Selecting(Protocol):
    """What :meth:`Events.select` needs of a selection: it can filter, and say itself in words."""

    def apply(self, frame: pd.DataFrame) -> pd.DataFrame: ...
    def describe(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Facets:
    """What a whole data set holds, fixed before any filter: colours, shapes and counts hang on it.

    ``actors`` and ``categories`` map a name to its number of events, in order of first event. ``first`` and ``last``
    are the extent (NaT where nothing is dated); ``count`` is the number of dated events.
    """

    actors: Mapping[str, int]
    categories: Mapping[str, int]
    first: pd.Timestamp
    last: pd.Timestamp
    count: int


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did: nothing is lost and nothing is guessed without being said.

    ``rows == dated + shelved``. ``assumed`` are plain sentences (encoding, delimiter, header row, date order and the
    row that proves it). ``mapping`` is field → header as the file spells it.
    """

    rows: int
    dated: int
    shelved: int
    format: str
    assumed: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Events:
    """Dated events, the undated shelf, and the report of how they came to be.

    ``frame`` and ``undated`` have the columns of :data:`timeline.columns.EVENT_COLUMNS`, then the file's further ones;
    ``frame`` is ordered by start, end and row; ``undated`` by row. ``whole`` describes the data set before any filter.
    """

    frame: pd.DataFrame
    undated: pd.DataFrame
    report: Report
    whole: Facets
    selection: Selecting | None = None

    def select(self, selection: Selecting) -> "Events":
        """The same data set, narrowed; ``whole``, shelf and report stay."""
        return replace(self, frame=selection.apply(self.frame), selection=selection)
