"""The shapes that marks are made of, as Plotly traces: in the chart and, just the same, in its legend.

Places are pixels of the plot, handed to Plotly as milliseconds along the axis of time; ``axes`` says which pair of
axes they stand on. No shape answers a pointer: that is for the targets over them.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import numpy as np

from timeline.layout.marks import ARROW
from timeline.layout.scale import Scale
from timeline.questions import Floats

BAR: Final = 14.0  # pixels, the height of a bar
NEEDLE: Final = 20.0
PALE: Final = 0.24
EDGE: Final = 1.2  # pixels of the line round a pale bar
KEPT: Final = {"marker": {"opacity": 1}}  # a chosen window fades nothing
SILENT: Final = {"hoverinfo": "skip", "showlegend": False}
DASHES: Final = "3px,2px"

Axes = Mapping[str, str]
PLOT: Final[Axes] = {}
LEGEND: Final[Axes] = {"xaxis": "x2", "yaxis": "y2"}


Trace = dict[str, Any]  # a trace as Plotly's JSON spells it


def scatter(**properties: Any) -> Trace:
    """A trace of points, lines or areas."""
    return {"type": "scatter", **properties}


def bar(**properties: Any) -> Trace:
    """A trace of bars."""
    return {"type": "bar", **properties}


class Rect(NamedTuple):
    """A rectangle around the middle of a row."""

    left: float
    right: float
    y: float
    height: float = BAR


def milliseconds(scale: Scale, pixels: Floats | float) -> Floats:
    """Places in the plot as Plotly counts time."""
    return scale.time(pixels) * 1000


def rgba(color: str, alpha: float) -> str:
    """A colour of the palette, let through.

    >>> rgba("#0072b2", 0.25)
    'rgba(0,114,178,0.25)'
    """
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"


def rects(
    scale: Scale, places: Iterable[Rect], axes: Axes, *, fill: str, edge: str | None = None, dash: str = "solid"
) -> Trace:
    """Rectangles of one paint, as one trace."""
    x: list[float] = []
    y: list[float] = []
    for left, right, middle, height in places:
        top, bottom = middle - height / 2, middle + height / 2
        x += [left, right, right, left, left, np.nan]
        y += [top, top, bottom, bottom, top, np.nan]
    line = {"color": edge, "width": EDGE, "dash": dash} if edge else {"width": 0}
    return scatter(
        x=milliseconds(scale, np.array(x)),
        y=np.array(y),
        mode="lines",
        fill="toself",
        fillcolor=fill,
        line=line,
        **SILENT,
        **axes,
    )


def fade(scale: Scale, place: Rect, axes: Axes, *, color: str, alphas: tuple[float, float]) -> Trace:
    """A rectangle whose colour goes from one strength to another, left to right."""
    left, right, middle, height = place
    start, end = (float(milliseconds(scale, at)) for at in (left, right))
    fill = {
        "type": "horizontal",
        "start": start,
        "stop": end,
        "colorscale": [[0, rgba(color, alphas[0])], [1, rgba(color, alphas[1])]],
    }
    top, bottom = middle - height / 2, middle + height / 2
    return scatter(
        x=[start, end, end, start, start],
        y=[top, top, bottom, bottom, top],
        mode="lines",
        fill="toself",
        fillgradient=fill,
        line={"width": 0},
        **SILENT,
        **axes,
    )


def arrow(scale: Scale, x: float, y: float, axes: Axes, *, color: str, to_right: bool) -> Trace:
    """The tip of an open side, inside the end of its bar."""
    marker = {"symbol": "triangle-right" if to_right else "triangle-left", "size": ARROW, "color": color, "opacity": 1}
    return scatter(
        x=milliseconds(scale, np.array([x - 5 if to_right else x + 5])),
        y=[y],
        mode="markers",
        marker=marker,
        unselected=KEPT,
        cliponaxis=False,
        **SILENT,
        **axes,
    )


def needles(scale: Scale, x: Floats, y: Floats, axes: Axes, *, colors: list[str]) -> Trace:
    """The thin upright lines through the markers of moments."""
    marker = {"symbol": "line-ns", "size": NEEDLE / 1.4, "opacity": 1, "line": {"width": 2, "color": colors}}
    return scatter(
        x=milliseconds(scale, x),
        y=y,
        mode="markers",
        marker=marker,
        unselected=KEPT,
        cliponaxis=False,
        **SILENT,
        **axes,
    )
