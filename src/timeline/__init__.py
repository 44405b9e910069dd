"""Dated events with quotes on one honest timeline: who did and said what, when, and how they know."""

from importlib import import_module
from typing import TYPE_CHECKING

from timeline.actors import Aliases
from timeline.dates import DateError, Precision, When, parse_date, parse_dates
from timeline.events import Events
from timeline.formats.raw import Limits
from timeline.problems import FileError, Problem, UsageError
from timeline.reading import corrected, mend, mend_all, read_events
from timeline.selection import Selection

if TYPE_CHECKING:
    from timeline.export.images import save_image
    from timeline.figure import draw

__all__ = [
    "Aliases",
    "DateError",
    "Events",
    "FileError",
    "Limits",
    "Precision",
    "Problem",
    "Selection",
    "UsageError",
    "When",
    "corrected",
    "draw",
    "mend",
    "mend_all",
    "parse_date",
    "parse_dates",
    "read_events",
    "save_image",
]

# Plotly and what drives a browser are loaded by who draws; a check of a file need not wait for them.
_LOADED_WHEN_USED = {"draw": "timeline.figure", "save_image": "timeline.export.images"}


def __getattr__(name: str) -> object:
    if name in _LOADED_WHEN_USED:
        return getattr(import_module(_LOADED_WHEN_USED[name]), name)
    raise AttributeError(f"module 'timeline' has no attribute {name!r}")
