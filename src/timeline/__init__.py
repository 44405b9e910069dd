"""Dated events with quotes on one honest timeline: who did and said what, when, and how they know."""

from importlib import import_module
from typing import TYPE_CHECKING

from timeline.selection import Selection

if TYPE_CHECKING:
    from timeline.export.images import save_image

__all__ = ["Selection", "save_image"]

# Plotly and what drives a browser are loaded by who draws; a check of a file need not wait for them.
_LOADED_WHEN_USED = {"save_image": "timeline.export.images"}


def __getattr__(name: str) -> object:
    if name in _LOADED_WHEN_USED:
        return getattr(import_module(_LOADED_WHEN_USED[name]), name)
    raise AttributeError(f"module 'timeline' has no attribute {name!r}")
