"""What a picture says of itself under its chart: its sources by number, its fingerprint, what it leaves out.

A foot never crowds out the chart: of sources without end it takes what fits, and says how many there are besides.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

import numpy as np

from timeline import phrases
from timeline.events import Events
from timeline.export.sizes import Size
from timeline.export.sources import Source, fingerprint
from timeline.figure.frame import foot_lines, wrap_foot

Told = Literal["short", "full", "none"]

_MOST: Final = 5  # lines of a short list in a picture as high as it likes
_SHORT: Final = 0.11  # of a picture's height that a short list may take
_FULL: Final = 0.45  # … and a full one
ELSEWHERE: Final = "The numbers in brackets are those of the sources, which the last pages list."


@dataclass(frozen=True, slots=True)
class Foot:
    """Lines of text, and whether they number the sources, so that the titles carry the numbers too."""

    lines: tuple[str, ...]
    numbered: bool


def foot(sources: Sequence[Source], told: Told, size: Size) -> Foot:
    """The sources as a picture of this size has room for.

    ``short``: the publishers with the numbers of their sources where all of them fit, else the first of them without.
    ``full``: a source a line, with its title, day and addresses, as many as fit.
    """
    if told == "none" or not sources:
        return Foot((), numbered=False)
    if told == "full":
        return Foot(_full(sources, size), numbered=True)
    if len(sources) == 1:  # a number would tell it from no other
        return Foot(_names(sources, size), numbered=False)
    most = _MOST if size.height is None else max(2, foot_lines(_SHORT * size.height))
    numbered = f"Sources: {'; '.join(_numbered(sources))}."
    if _wrapped(numbered, size) <= most:
        return Foot((numbered,), numbered=True)
    return Foot(_names(sources, size), numbered=False)


def holds(sources: Sequence[Source], size: Size) -> bool:
    """Whether a picture of this size has room for the full list."""
    return _full(sources, size) == tuple(listed(sources))


def last_line(events: Events, made_on: date | None) -> str:
    """How to check which events these are, what is not shown, and when it was made."""
    said = [f"Fingerprint of the events shown: {fingerprint(events.frame)}."]
    if events.report.shelved:
        said.append(f"Not shown: {phrases.count(events.report.shelved, 'row')} without a readable date.")
    if made_on is not None:
        said.append(f"Made on {phrases.day(np.datetime64(made_on))}.")
    return " ".join(said)


def listed(sources: Sequence[Source]) -> list[str]:
    """Every source with its number, title, day and addresses."""
    return [f"[{source.number}] {source} {' '.join(source.links)}".strip() for source in sources]


def _numbered(sources: Sequence[Source]) -> list[str]:
    """The publishers, each after the numbers of its sources."""
    numbers: dict[str, list[str]] = {}
    for source in sources:
        numbers.setdefault(source.publisher or str(source), []).append(str(source.number))
    return [f"[{', '.join(own)}] {name}" for name, own in numbers.items()]


def _names(sources: Sequence[Source], size: Size) -> tuple[str, ...]:
    """The publishers in two lines of the foot, and how many more there are."""
    names = [name for name in dict.fromkeys(source.publisher or source.title for source in sources) if name]
    for kept in range(len(names), 0, -1):
        more = f" and {len(names) - kept:,} more" if kept < len(names) else ""
        line = f"Sources: {'; '.join(names[:kept])}{more}."
        if _wrapped(line, size) <= 2:
            return (line,)
    return ()


def _full(sources: Sequence[Source], size: Size) -> tuple[str, ...]:
    lines = listed(sources)
    if size.height is None:
        return tuple(lines)
    room = foot_lines(_FULL * size.height)
    used = np.cumsum([_wrapped(line, size) for line in lines])
    if used[-1] <= room:
        return tuple(lines)
    kept = int((used <= room - 1).sum())
    more = f"… and {len(lines) - kept:,} more, to [{sources[-1].number}]: a PDF on paper has room for all."
    return (*lines[:kept], more)


def _wrapped(line: str, size: Size) -> int:
    return len(wrap_foot(line, size.width))
