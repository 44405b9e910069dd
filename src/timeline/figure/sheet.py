"""Lines of text to sheets of a given size: the pages that follow a chart on paper."""

from collections.abc import Sequence
from typing import Any, Final

import plotly.graph_objects as go

from timeline.figure.base import ground, unchecked
from timeline.figure.escape import escape
from timeline.figure.frame import foot_lines, note, wrap_foot
from timeline.layout.plan import EDGE
from timeline.theme import BAND_SIZE, FOOT_SIZE, Theme

_HEAD: Final = 48.0  # pixels above the first line, with the heading in them
_FOOT: Final = 40.0  # … and below the last one, with what is said at the foot


def fill_sheets(lines: Sequence[str], width: float, height: float) -> list[list[str]]:
    """The lines, wrapped, sheet by sheet; a line is parted between two sheets only where it is longer than one.

    >>> fill_sheets(["one", "two", "three"], 300, 48 + 40 + 30)
    [['one', 'two'], ['three']]
    """
    most = max(1, foot_lines(height - _HEAD - _FOOT))
    found: list[list[str]] = [[]]
    for line in lines:
        wrapped = wrap_foot(line, width)
        if found[-1] and len(found[-1]) + len(wrapped) > most:
            found.append([])
        while len(wrapped) > most:
            found[-1] += wrapped[:most]
            found.append([])
            wrapped = wrapped[most:]
        found[-1] += wrapped
    return found


def draw_sheet(
    heading: str, lines: Sequence[str], foot: str, *, width: float, height: float, theme: Theme
) -> go.Figure:
    """One sheet of wrapped lines under a heading."""
    left: dict[str, Any] = {"x": 0, "xanchor": "left", "align": "left", "xshift": EDGE - 2}
    top = {**left, "y": 1, "yanchor": "top"}
    texts = [
        note(f"<b>{escape(heading)}</b>", BAND_SIZE, theme.ink, **top, yshift=-16),
        note("<br>".join(map(escape, lines)), FOOT_SIZE, theme.ink, **top, yshift=-_HEAD + 6),
        note(escape(foot), FOOT_SIZE, theme.muted, **left, y=0, yanchor="bottom", yshift=10),
    ]
    hidden = {"visible": False, "fixedrange": True}
    layout = {
        **ground(theme),
        "width": width,
        "height": height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0, "autoexpand": False},
        "xaxis": hidden,
        "yaxis": hidden,
        "annotations": texts,
    }
    return unchecked([], layout)
