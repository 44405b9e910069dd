"""What is wrong or doubtful in somebody's data, as values in a list: never an exception, never dropped.

A :class:`Problem` names the place (row, column), what was found there, and what to write instead. Faults are
what a person must mend (``timeline check`` ends with 1); the others say what was assumed on the way.
"""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """The kinds of problem; the value is stable and is what machines read."""

    DATE_MISSING = "date-missing"
    DATE_UNREADABLE = "date-unreadable"
    DATE_ASSUMED = "date-assumed"
    DATE_AMBIGUOUS = "date-ambiguous"
    PUBLISHED_UNREADABLE = "published-unreadable"
    FALSE_PRECISION = "false-precision"
    ID_REPEATED = "id-repeated"
    LINK_UNSAFE = "link-unsafe"
    ROW_TOO_LONG = "row-too-long"
    ROW_TOO_SHORT = "row-too-short"
    ROW_UNREADABLE = "row-unreadable"
    QUOTE_OPEN = "quote-open"
    SECOND_TABLE = "second-table"
    COLUMN_UNUSED = "column-unused"
    COLUMN_RENAMED = "column-renamed"
    FILE_ASSUMED = "file-assumed"

    @property
    def is_fault(self) -> bool:
        """Whether somebody has to mend it, as against being told of it."""
        return self in _FAULTS


_FAULTS = frozenset(
    {
        Code.DATE_MISSING,
        Code.DATE_UNREADABLE,
        Code.PUBLISHED_UNREADABLE,
        Code.ROW_TOO_LONG,
        Code.ROW_UNREADABLE,
        Code.QUOTE_OPEN,
        Code.SECOND_TABLE,
        Code.ID_REPEATED,
        Code.LINK_UNSAFE,
    }
)

_SHOWN = 80  # characters of a found value that a message repeats


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong or was assumed, and the way out.

    ``row`` counts as a spreadsheet does (the header is row 1) and is None where the whole file is meant; ``column``
    is the header as the file spells it. ``remedy`` is a whole sentence.

    >>> print(Problem(3, "when", "later", Code.DATE_UNREADABLE, "Write a date such as 6 December 1975."))
    Row 3, column “when”: 'later'. Write a date such as 6 December 1975.
    """

    row: int | None
    column: str | None
    value: str
    code: Code
    remedy: str

    def __str__(self) -> str:
        value = self.value if len(self.value) <= _SHOWN else self.value[: _SHOWN - 1] + "…"
        where = ", ".join(
            part
            for part in (
                "" if self.row is None else f"row {self.row}",
                "" if self.column is None else f"column “{self.column}”",
            )
            if part
        )
        place = (where[:1].upper() + where[1:]) or "The file"
        found = f": {value!r}. " if value else ": "
        return f"{place}{found}{self.remedy}"


class TimelineError(Exception):
    """The base of every error this package raises on purpose; its text is one sentence for a person."""


class FileError(TimelineError):
    """A file as a whole cannot be read: what was found, and what to do."""


class UsageError(TimelineError):
    """An argument names something that is not there; says what is allowed."""
