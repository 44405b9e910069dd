"""What the first visitor would otherwise wait for: the served file read into the cache, and a first chart drawn."""

import inspect
from contextlib import suppress

from timeline.figure import draw, draw_overview
from timeline.problems import TimelineError
from timeline.ui import cache, page, source

__all__ = ["page", "warm"]  # the page's own imports are part of the wait


def warm() -> None:
    """Do it; a file that cannot be read is said to the visitor, who asks for it again."""
    inspect.stack()  # Streamlit looks at it in its first run, and Python then looks for every module's file
    with suppress(TimelineError):
        events = cache.read_ahead(source.first())
        draw(events)
        draw_overview(events)
