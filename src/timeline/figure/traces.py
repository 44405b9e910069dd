"""Marks to Plotly traces. It translates a layout and decides nothing about it.

Every mark is found by a pointer through one transparent bar over its whole box, whose ``customdata`` is
``[event id, hover text]``. What is seen lies beneath it, a trace a kind and colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import plotly.graph_objects as go

from timeline.figure.escape import escape
from timeline.figure.hover import TEMPLATE
from timeline.layout import Kind, Layout, Side
from timeline.layout.marks import MARKER
from timeline.layout.scale import Scale
from timeline.questions import Floats
from timeline.theme import FONTS, LABEL_SIZE, Look, Theme

BAR: Final = 14.0  # pixels, the height of a bar
NEEDLE: Final = 20.0
_SILENT: Final = {"hoverinfo": "skip", "showlegend": False}
_KEPT: Final = {"marker": {"opacity": 1}}


@dataclass(frozen=True, slots=True)
class Painted:
    """Marks with their paint: a look, an id and a hover text for every event, by its position in the frame."""

    layout: Layout
    look: Sequence[Look]
    ids: Sequence[str]
    hover: Sequence[str]
    theme: Theme


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


def traces(painted: Painted) -> list[Any]:
    """All traces of the marks, from the lowest to the topmost."""
    drawn = np.flatnonzero(~np.isnan(painted.layout.y))
    return [
        *_ties(painted, drawn),
        *_bars(painted, drawn),
        *_needles(painted, drawn),
        *_markers(painted, drawn),
        *_more(painted),
        *_labels(painted, drawn),
        *_targets(painted, drawn),
    ]


def _ties(painted: Painted, drawn: np.ndarray) -> list[Any]:
    """A thin line between the marks of one event in several bands."""
    layout = painted.layout
    x, y = [], []
    order = drawn[np.argsort(layout.event[drawn], kind="stable")]
    for own in np.split(order, np.flatnonzero(np.diff(layout.event[order])) + 1):
        if len(own) > 1:
            at = float(layout.marks.anchor[own[0]])
            x += [at, at, np.nan]
            y += [float(layout.y[own].min()), float(layout.y[own].max()), np.nan]
    if not x:
        return []
    return [
        go.Scatter(
            x=milliseconds(layout.scale, np.array(x)),
            y=y,
            mode="lines",
            name="ties",
            line={"color": painted.theme.tie, "width": 1},
            **_SILENT,
        )
    ]


def _bars(painted: Painted, drawn: np.ndarray) -> list[Any]:
    found: list[Any] = []
    marks, theme = painted.layout.marks, painted.theme
    solid: dict[str, list[tuple[float, float, float]]] = {}
    pale: dict[tuple[str, bool], list[tuple[float, float, float]]] = {}
    for at in drawn:
        kind, color = Kind(marks.kind[at]), painted.look[painted.layout.event[at]].color
        left, right, y = float(marks.left[at]), float(marks.right[at]), float(painted.layout.y[at])
        if kind is Kind.SPAN:
            solid.setdefault(color, []).append((left, right, y))
        elif kind in (Kind.MOMENT, Kind.DAY, Kind.WITHIN):
            if right - left > MARKER + 0.01:
                pale.setdefault((color, bool(marks.doubtful[at])), []).append((left, right, y))
        else:
            found += _fading(painted, at)
        if kind is Kind.SPAN and marks.doubtful[at]:
            pale.setdefault((theme.ink, True), []).append((left, right, y))
    scale = painted.layout.scale
    solids = [_box(scale, boxes, color, rgba(color, 1), None) for color, boxes in solid.items()]
    pales = [
        _box(scale, boxes, color, rgba(color, 0.0 if color == theme.ink else 0.22), "2px,2px" if doubtful else "solid")
        for (color, doubtful), boxes in pale.items()
    ]
    return [*found, *solids, *pales]


def _box(scale: Scale, boxes: list[tuple[float, float, float]], edge: str, fill: str, dash: str | None) -> Any:
    x = np.array([at for left, right, _ in boxes for at in (left, right, right, left, left, np.nan)])
    y = [
        at
        for _, _, mid in boxes
        for at in (mid - BAR / 2, mid - BAR / 2, mid + BAR / 2, mid + BAR / 2, mid - BAR / 2, None)
    ]
    line = {"color": edge, "width": 1, "dash": dash} if dash else {"width": 0}
    return go.Scatter(x=milliseconds(scale, x), y=y, mode="lines", fill="toself", fillcolor=fill, line=line, **_SILENT)


def _fading(painted: Painted, at: int) -> list[Any]:
    """The solid core and the fading ends of a bar, and the arrow of an open end."""
    layout, marks = painted.layout, painted.layout.marks
    color = painted.look[layout.event[at]].color
    left, right, y = float(marks.left[at]), float(marks.right[at]), float(layout.y[at])
    core_left, core_right = float(marks.core_left[at]), float(marks.core_right[at])
    kind = Kind(marks.kind[at])
    found: list[Any] = []
    if kind is Kind.OPEN_END:
        pieces = [(left, right, 0.9, 0.05)]
    elif kind is Kind.OPEN_START:
        pieces = [(left, right, 0.05, 0.9)]
    elif kind is Kind.OPEN:
        middle = (left + right) / 2
        pieces = [(left, middle, 0.05, 0.5), (middle, right, 0.5, 0.05)]
    elif np.isnan(core_left):
        middle = (left + right) / 2
        pieces = [(left, middle, 0.1, 0.6), (middle, right, 0.6, 0.1)]
    else:
        found.append(_box(layout.scale, [(core_left, core_right, y)], color, rgba(color, 1), None))
        pieces = [(left, core_left, 0.08, 0.75), (core_right, right, 0.75, 0.08)]
    found += [_gradient(layout.scale, y, color, piece) for piece in pieces if piece[1] - piece[0] > 0.5]
    tips = [(right, "triangle-right")] if kind in (Kind.OPEN_END, Kind.OPEN) else []
    tips += [(left, "triangle-left")] if kind in (Kind.OPEN_START, Kind.OPEN) else []
    for tip, symbol in tips:
        found.append(
            go.Scatter(
                x=milliseconds(layout.scale, np.array([tip])),
                y=[y],
                mode="markers",
                unselected=_KEPT,
                marker={"symbol": symbol, "size": 10, "color": color},
                **_SILENT,
            )
        )
    if marks.doubtful[at]:
        found.append(_box(layout.scale, [(left, right, y)], color, rgba(color, 0), "2px,2px"))
    return found


def _gradient(scale: Scale, y: float, color: str, piece: tuple[float, float, float, float]) -> Any:
    left, right, alpha_left, alpha_right = piece
    start, end = (float(milliseconds(scale, at)) for at in (left, right))
    fill = {
        "type": "horizontal",
        "start": start,
        "stop": end,
        "colorscale": [[0, rgba(color, alpha_left)], [1, rgba(color, alpha_right)]],
    }
    top, bottom = y - BAR / 2, y + BAR / 2
    return go.Scatter(
        x=[start, end, end, start, start],
        y=[top, top, bottom, bottom, top],
        mode="lines",
        fill="toself",
        fillgradient=fill,
        line={"width": 0},
        **_SILENT,
    )


def _needles(painted: Painted, drawn: np.ndarray) -> list[Any]:
    """The thin upright line through the marker of a moment."""
    own = drawn[painted.layout.marks.kind[drawn] == Kind.MOMENT]
    if not len(own):
        return []
    colors = [painted.look[at].color for at in painted.layout.event[own]]
    marker = {"symbol": "line-ns", "size": NEEDLE, "color": colors, "line": {"width": 2, "color": colors}}
    return [
        go.Scatter(
            x=milliseconds(painted.layout.scale, painted.layout.marks.anchor[own]),
            y=painted.layout.y[own],
            mode="markers",
            name="moments",
            marker=marker,
            unselected=_KEPT,
            **_SILENT,
        )
    ]


def _markers(painted: Painted, drawn: np.ndarray) -> list[Any]:
    """A marker a mark, a trace a look. Marks without the event's label are rings: the event is told elsewhere."""
    layout, theme = painted.layout, painted.theme
    open_ended = np.isin(layout.marks.kind[drawn], (Kind.OPEN_END, Kind.OPEN_START, Kind.OPEN, Kind.VAGUE))
    own = drawn[~open_ended]
    by_look: dict[Look, list[int]] = {}
    for at in own:
        by_look.setdefault(painted.look[layout.event[at]], []).append(int(at))
    found = []
    for look, places in by_look.items():
        index = np.array(places)
        on_bar = layout.marks.kind[index] == Kind.SPAN
        second = ~layout.first[index]
        fill = np.where(on_bar | second, theme.ground, look.color)
        marker = {
            "symbol": look.shape,
            "size": np.where(on_bar, MARKER - 3, np.where(second, MARKER - 2, MARKER)),
            "color": fill.tolist(),
            "opacity": 1,
            "line": {
                "width": np.where(second & ~on_bar, 1.5, 1.0),
                "color": np.where(on_bar | ~second, theme.ground, look.color).tolist(),
            },
        }
        found.append(
            go.Scatter(
                x=milliseconds(layout.scale, layout.marks.anchor[index]),
                y=layout.y[index],
                mode="markers",
                marker=marker,
                unselected=_KEPT,
                **_SILENT,
            )
        )
    return found


def _more(painted: Painted) -> list[Any]:
    """The "+12" where a band has no row left for each event."""
    layout, theme = painted.layout, painted.theme
    if not layout.more:
        return []
    ids = [painted.ids[layout.event[more.marks[0]]] for more in layout.more]
    hover = [_named(painted, more.marks) for more in layout.more]
    return [
        go.Scatter(
            x=milliseconds(layout.scale, np.array([more.x for more in layout.more])),
            y=[more.y for more in layout.more],
            mode="text",
            text=[f"<b>+{len(more.marks)}</b>" for more in layout.more],
            name="more",
            textfont={"size": LABEL_SIZE, "color": theme.ink, "family": FONTS},
            cliponaxis=False,
            customdata=np.array([ids, hover], dtype=object).T,
            hovertemplate=TEMPLATE,
            showlegend=False,
        )
    ]


def _named(painted: Painted, marks: Sequence[int]) -> str:
    titles = [painted.hover[painted.layout.event[at]].split("<br>")[0] for at in marks[:7]]
    rest = [f"and {len(marks) - 7} more"] if len(marks) > 7 else []
    return "<br>".join([*titles, *rest])


def _labels(painted: Painted, drawn: np.ndarray) -> list[Any]:
    layout, theme = painted.layout, painted.theme
    own = [int(at) for at in drawn if layout.labels[at].side is not Side.NONE]
    if not own:
        return []
    labels = [layout.labels[at] for at in own]
    on_bar = [
        label.side is Side.INSIDE and layout.marks.kind[at] == Kind.SPAN for at, label in zip(own, labels, strict=True)
    ]
    colors = [theme.ground if inside else theme.ink for inside in on_bar]
    return [
        go.Scatter(
            x=milliseconds(layout.scale, np.array([label.at for label in labels])),
            y=layout.y[own],
            mode="text",
            name="labels",
            text=[escape(label.text) for label in labels],
            textposition=["middle left" if label.side is Side.LEFT else "middle right" for label in labels],
            textfont={"size": LABEL_SIZE, "color": colors, "family": FONTS},
            cliponaxis=False,
            unselected={"textfont": {"color": theme.ink}},
            **_SILENT,
        )
    ]


def _targets(painted: Painted, drawn: np.ndarray) -> list[Any]:
    """One transparent bar over each mark and its label: what a pointer finds."""
    layout = painted.layout
    lefts = np.array([layout.labels[at].box.left for at in drawn])
    rights = np.array([layout.labels[at].box.right for at in drawn])
    events = layout.event[drawn]
    custom = np.array([[painted.ids[at] for at in events], [painted.hover[at] for at in events]], dtype=object).T
    start, end = milliseconds(layout.scale, lefts), milliseconds(layout.scale, rights)
    return [
        go.Bar(
            base=start,
            x=end - start,
            y=layout.y[drawn],
            width=20 if layout.level == "labelled" else 12,
            orientation="h",
            name="events",
            customdata=custom,
            hovertemplate=TEMPLATE,
            showlegend=False,
            marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
            unselected=_KEPT,
        )
    ]
