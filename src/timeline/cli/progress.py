"""How far a long reading is, in one line that is written over and at last taken away; only where a person looks on."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from timeline.formats.raw import Progress

_PATIENCE = 1.0  # seconds nobody asks about
_OFTEN = 0.1  # seconds between two lines


@contextmanager
def showing(stream: TextIO | None = None) -> Iterator[Progress | None]:
    """What to tell the progress to; None where the stream, standard error, is no terminal."""
    stream = stream or sys.stderr
    if not stream.isatty():
        yield None
        return
    due = time.monotonic() + _PATIENCE
    shown = 0

    def tell(step: str, share: float | None) -> None:
        nonlocal due, shown
        if time.monotonic() < due:
            return
        due = time.monotonic() + _OFTEN
        line = step if share is None else f"{step} ({share:.0%})"
        stream.write(f"\r{line.ljust(shown)}")
        stream.flush()
        shown = len(line)

    try:
        yield tell
    finally:
        if shown:
            stream.write(f"\r{' ' * shown}\r")
            stream.flush()
