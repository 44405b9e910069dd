"""Dated events, the shelf of those without a readable date, and the report of how they came to be: values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

import pandas as pd

from timeline.actors import NO_ALIASES, Aliases
from timeline.formats.raw import RawRows, ReadOptions
from timeline.problems import Code, Problem


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
    row that proves it). ``mapping`` is field → header as the file spells it. ``noted`` counts the dated rows whose
    date was read with an assumption.
    """

    rows: int
    dated: int
    shelved: int
    format: str
    assumed: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    noted: int = 0

    @property
    def faults(self) -> tuple[Problem, ...]:
        """The problems somebody has to mend."""
        return tuple(problem for problem in self.problems if problem.code.is_fault)

    def by_code(self) -> dict[Code, tuple[Problem, ...]]:
        """The problems grouped by kind, in the order of :class:`~timeline.problems.Code`, each group in file order."""
        groups: dict[Code, list[Problem]] = {}
        for problem in self.problems:
            groups.setdefault(problem.code, []).append(problem)
        return {code: tuple(groups[code]) for code in Code if code in groups}

    def table(self) -> pd.DataFrame:
        """The problems as a table for a spreadsheet: kind, fault, row, column, value, remedy; faults first."""
        ordered = sorted(self.problems, key=lambda problem: (not problem.code.is_fault, problem.row or 0))
        return pd.DataFrame(
            {
                "kind": [problem.code.value for problem in ordered],
                "fault": [problem.code.is_fault for problem in ordered],
                "row": pd.array([problem.row for problem in ordered], dtype="Int64"),
                "column": [problem.column or "" for problem in ordered],
                "value": [problem.value for problem in ordered],
                "remedy": [problem.remedy for problem in ordered],
            }
        )


# What numbers in a column of dates count: a spreadsheet's days from 1900 or 1904, or seconds, or parts of them, from
# 1970.
Numbers = Literal["1900", "1904", "unix"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person said about a file beyond its bytes; empty means: guess, and say so.

    ``mapping`` is field → header ("" leaves a field empty), as pairs. ``published`` is the wording used where a row
    has none of its own. ``aliases`` are applied to the actors. ``told`` is a sentence on where the choices come from,
    if not from the person. The rest is as in :func:`timeline.parse_date`.
    """

    mapping: tuple[tuple[str, str], ...] = ()
    published: str | None = None
    languages: tuple[str, ...] | None = None
    day_first: bool | None = None
    numbers: Numbers | None = None
    aliases: Aliases = NO_ALIASES
    reading: ReadOptions = field(default_factory=ReadOptions)
    told: str = ""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Events:
    """Dated events, the undated shelf, and the report of how they came to be.

    ``frame`` and ``undated`` have the columns of :data:`timeline.columns.EVENT_COLUMNS`, then the file's further ones;
    every text cell is ``str``, never missing; actors and category are categorical. ``frame`` is ordered by start (by
    end where the start is open), end and row; ``undated`` by row. ``whole`` describes the data set before any filter.
    ``raw`` is the file's own table with the ``edits`` made since, {(row, header): text}.
    """

    frame: pd.DataFrame
    undated: pd.DataFrame
    report: Report
    whole: Facets
    selection: Selecting | None = None
    raw: RawRows | None = field(default=None, repr=False)
    choices: Choices = Choices()
    edits: Mapping[tuple[int, str], str] = field(default_factory=dict)

    def select(self, selection: Selecting) -> "Events":
        """The same data set, narrowed; ``whole``, shelf and report stay."""
        return replace(self, frame=selection.apply(self.frame), selection=selection)
