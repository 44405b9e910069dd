"""The strip under the chart: how many events there are over time, and where the window is."""

from collections.abc import Mapping
from typing import Any, Final, Literal

import numpy as np
import plotly.graph_objects as go

from timeline import phrases, questions
from timeline.events import Events
from timeline.figure.base import ground, time_axis, unchecked
from timeline.figure.glyphs import KEPT, Trace, bar, rgba
from timeline.layout import Scale
from timeline.layout.axis import axis
from timeline.layout.plan import EDGE, RIGHT
from timeline.layout.window import whole
from timeline.theme import theme_named

_BAR: Final = 6.0  # pixels
_TEMPLATE: Final = "%{customdata[0]}<extra></extra>"


def draw_overview(
    events: Events,
    window: tuple[np.datetime64, np.datetime64] | None = None,
    *,
    width: int = 1200,
    height: int = 84,
    theme: Literal["light", "dark"] = "light",
    kept: Events | None = None,
) -> go.Figure:
    """Draw the numbers of events over all of their time, with the half-open ``window`` framed.

    Where a filter ``kept`` only some of them, those stand strong before all the others in pale. Dragging across it
    gives a box whose two sides :func:`timeline.figure.window_of` reads. ``customdata`` of a bar is
    ``[hover text, start, end]``, the times as ISO texts.
    """
    look = theme_named(theme)
    plot = width - EDGE - RIGHT
    start, end = whole(events.frame, plot)
    scale = Scale(start, end, plot)
    edges = np.linspace(start, end, max(1, int(plot / _BAR)) + 1)
    every = _counts(events, edges)
    if kept is None or len(kept.frame) == len(events.frame):
        bars = [_bars(edges, every, every, height, look.muted, **_told(edges, every, every))]
    else:
        few = _counts(kept, edges)
        bars = [
            _bars(edges, every, every, height, look.tie, **_told(edges, every, few)),
            _bars(edges, few, every, height, look.muted, hoverinfo="skip"),
        ]
    ticks = [(tick.at, "<br>".join(filter(None, (tick.text, tick.context)))) for tick in axis(scale).ticks]
    layout = {
        **ground(look),
        "plot_bgcolor": look.stripe,
        "width": width,
        "height": height,
        "margin": {"l": EDGE, "r": RIGHT, "t": 4, "b": 38, "pad": 0, "autoexpand": False},
        "xaxis": time_axis(scale, look, ticks, side="bottom"),
        "yaxis": {"range": [0, 1.08], "fixedrange": True, "visible": False},
        "barmode": "overlay",
        "shapes": _frame(window, scale, look.ink) if window else [],
        "meta": {"window": [str(questions.time(start)), str(questions.time(end))]},
    }
    return unchecked(bars, layout)


def _counts(events: Events, edges: questions.Floats) -> questions.Ints:
    """How many events stand in each stretch between two edges."""
    one = np.zeros(1, np.int64)  # everybody is in one cell, which stands in one band
    everyone = np.zeros(len(events.frame), np.int64)
    shape, window = (1, len(edges) - 1), (float(edges[0]), float(edges[-1]))
    found: questions.Ints = questions.counts(events.frame, one, one, everyone, shape, window)[0]
    return found


def _bars(
    edges: questions.Floats, counts: questions.Ints, every: questions.Ints, height: int, color: str, **said: Any
) -> Trace:
    full = np.flatnonzero(counts)
    return bar(
        x=edges[full] * 1000,
        width=(edges[1] - edges[0]) * 1000 * 0.84,
        offset=0,
        # Root of the count: one event is seen beside a thousand. At least 3 pixels of the strip.
        y=np.maximum(np.sqrt(counts[full] / every.max(initial=1)), 3 / height),
        marker={"color": color, "line": {"width": 0}, "opacity": 1},
        unselected=KEPT,
        name="events",
        **said,
    )


def _told(edges: questions.Floats, every: questions.Ints, few: questions.Ints) -> dict[str, Any]:
    """What each bar says when pointed at, and the stretch it stands for."""
    said = []
    for at in np.flatnonzero(every):
        low, high = questions.time(edges[at]), questions.time(edges[at + 1])
        number = phrases.count(int(every[at]), "event")
        part = "" if few is every else f"{few[at]:,} of "
        said.append([f"{part}{number}<br>{phrases.days(low, high)}", str(low), str(high)])
    return {"customdata": np.array(said, dtype=object).reshape(-1, 3), "hovertemplate": _TEMPLATE}


def _frame(window: tuple[np.datetime64, np.datetime64], scale: Scale, ink: str) -> list[dict[str, Any]]:
    """The window: an outline, and a veil over what is outside it."""
    low, high = np.clip(scale.pixels(questions.seconds(np.array(window), missing=np.nan)) / scale.width, 0, 1)
    high = max(high, low + 4 / scale.width)
    box = {"type": "rect", "xref": "paper", "yref": "paper", "y0": 0, "y1": 1}
    veil = {**box, "fillcolor": rgba(ink, 0.14), "line": {"width": 0}}
    outline = {**box, "x0": low, "x1": high, "line": {"color": ink, "width": 1.5}}
    return [{**veil, "x0": 0, "x1": low}, {**veil, "x0": high, "x1": 1}, outline]


def window_of(box: Mapping[str, Any]) -> tuple[np.datetime64, np.datetime64] | None:
    """The half-open window of a box selection as Plotly reports it (``{"x": [from, to], …}``); None where it has none.

    >>> window_of({"x": ["2022-05-01 12:00:00.25", "2022-10-17"], "xref": "x"})
    (np.datetime64('2022-05-01T12:00:00'), np.datetime64('2022-10-17T00:00:00'))
    >>> window_of({"x": [86400000.0, 0], "xref": "x"})
    (np.datetime64('1970-01-01T00:00:00'), np.datetime64('1970-01-02T00:00:00'))
    """
    sides = box.get("x", ())
    if len(sides) != 2 or box.get("xref", "x") != "x":
        return None
    try:
        low, high = sorted(_side(side) for side in sides)
    except ValueError:
        return None
    return (low, high) if low < high else None


def _side(side: object) -> np.datetime64:
    if isinstance(side, int | float):
        return questions.time(side / 1000)
    return np.datetime64(str(side).replace(" ", "T"), "s")
