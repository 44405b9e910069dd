"""Dated events with quotes on one honest timeline: who did and said what, when, and how they know."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.actors import Aliases
    from timeline.dates import DateError, Precision, When, parse_date, parse_dates
    from timeline.events import Events
    from timeline.export.images import save_image
    from timeline.figure import draw
    from timeline.formats.raw import Limits
    from timeline.problems import FileError, Problem, UsageError
    from timeline.reading import corrected, mend, mend_all, read_events
    from timeline.selection import Selection

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

# Where each name lives; loaded by who uses it: a server that starts need not wait for pandas, nor a check for Plotly.
_HOMES = {
    "Aliases": "timeline.actors",
    "DateError": "timeline.dates",
    "Events": "timeline.events",
    "FileError": "timeline.problems",
    "Limits": "timeline.formats.raw",
    "Precision": "timeline.dates",
    "Problem": "timeline.problems",
    "Selection": "timeline.selection",
    "UsageError": "timeline.problems",
    "When": "timeline.dates",
    "corrected": "timeline.reading",
    "draw": "timeline.figure",
    "mend": "timeline.reading",
    "mend_all": "timeline.reading",
    "parse_date": "timeline.dates",
    "parse_dates": "timeline.dates",
    "read_events": "timeline.reading",
    "save_image": "timeline.export.images",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
