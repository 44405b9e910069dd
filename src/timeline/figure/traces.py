"""Marks to Plotly traces. It translates a layout and decides nothing about it.

Every mark is found by a pointer through one transparent bar over its whole box, whose ``customdata`` is
``[event id, hover text]``. What is seen lies beneath it, a trace a kind and colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline import text
from timeline.figure import glyphs
from timeline.figure.escape import escape
from timeline.figure.glyphs import EDGE, KEPT, PALE, PLOT, SILENT, Rect, Trace, bar, milliseconds, rgba, scatter
from timeline.figure.hover import TEMPLATE
from timeline.layout import Kind, Layout, Level, Side
from timeline.layout.marks import INSET, MARKER
from timeline.layout.stacking import pill_width
from timeline.questions import Ints
from timeline.theme import FONTS, LABEL_SIZE, Look, Theme

RING: Final = MARKER - 2  # a mark whose event has its title in another band
FAINT: Final = 0.06
_OPEN: Final = (Kind.OPEN_END, Kind.OPEN_START, Kind.OPEN)


@dataclass(frozen=True, slots=True)
class Painted:
    """A layout with its paint, by an event's position in the frame: its look, its id, and what it says.

    ``hover`` is said where the event has its title, ``brief`` by its other marks.
    """

    layout: Layout
    look: Sequence[Look]
    ids: Sequence[str]
    hover: Sequence[str]
    brief: Sequence[str]
    theme: Theme

    def color(self, mark: int) -> str:
        """The colour of a mark."""
        return self.look[int(self.layout.event[mark])].color


def traces(painted: Painted) -> list[Trace]:
    """All traces of the marks, from the lowest to the topmost."""
    drawn = np.flatnonzero(~np.isnan(painted.layout.y))
    if painted.layout.level is Level.MARKS:
        return [*_bars(painted, drawn), *_markers(painted, drawn), *_more(painted)]
    return [
        *_ties(painted, drawn),
        *_grounds(painted, drawn),
        *_bars(painted, drawn),
        *_needles(painted, drawn),
        *_markers(painted, drawn),
        *_more(painted),
        *_labels(painted, drawn),
        *_targets(painted, drawn),
    ]


def _ties(painted: Painted, drawn: Ints) -> list[Trace]:
    """A thin line between the marks of one event in several bands."""
    layout = painted.layout
    x: list[float] = []
    y: list[float] = []
    order = drawn[np.argsort(layout.event[drawn], kind="stable")]
    for own in np.split(order, np.flatnonzero(np.diff(layout.event[order])) + 1):
        if len(own) > 1:
            at = float(layout.marks.anchor[own[0]])
            x += [at, at, np.nan]
            y += [float(layout.y[own].min()), float(layout.y[own].max()), np.nan]
    if not x:
        return []
    line = {"color": painted.theme.tie, "width": 1}
    return [scatter(x=milliseconds(layout.scale, np.array(x)), y=y, mode="lines", name="ties", line=line, **SILENT)]


def _grounds(painted: Painted, drawn: Ints) -> list[Trace]:
    """The ground of its band behind every label, so that no line runs through it."""
    layout, theme = painted.layout, painted.theme
    by_ground: dict[str, list[Rect]] = {}
    for at in drawn:
        label = layout.labels[at]
        if label.side in (Side.LEFT, Side.RIGHT):
            wide = text.width(label.text, LABEL_SIZE) + 2
            left, right = (label.at - wide, label.at) if label.side is Side.LEFT else (label.at, label.at + wide)
            ground = theme.ground if layout.band[at] % 2 else theme.stripe
            by_ground.setdefault(ground, []).append(Rect(left - 1, right + 1, float(layout.y[at]), 17))
    return [glyphs.rects(layout.scale, places, PLOT, fill=ground) for ground, places in by_ground.items()]


def _bars(painted: Painted, drawn: Ints) -> list[Trace]:
    """Everything that is longer than a marker: pale, solid and fading bars."""
    layout, marks = painted.layout, painted.layout.marks
    scale = layout.scale
    found: list[Trace] = []
    solid: dict[str, list[Rect]] = {}
    pale: dict[tuple[str, bool], list[Rect]] = {}
    dashed: dict[str, list[Rect]] = {}
    for at in drawn:
        kind, color = Kind(marks.kind[at]), painted.color(at)
        whole = Rect(float(marks.left[at]), float(marks.right[at]), float(layout.y[at]))
        if kind in (Kind.MOMENT, Kind.DAY, Kind.WITHIN):
            if whole.right - whole.left > MARKER + 0.01:
                # All of its edge is seen, at the edge of the plot too.
                seen = whole._replace(left=max(whole.left, EDGE / 2), right=min(whole.right, scale.width - EDGE / 2))
                pale.setdefault((color, bool(marks.doubtful[at])), []).append(seen)
            continue
        if marks.core_right[at] > marks.core_left[at]:
            core = Rect(float(marks.core_left[at]), float(marks.core_right[at]), whole.y)
            solid.setdefault(color, []).append(core)
        found += _fades(painted, int(at), whole)
        if marks.doubtful[at]:
            dashed.setdefault(color, []).append(Rect(whole.left - 2, whole.right + 2, whole.y, glyphs.BAR + 4))
    for color, places in solid.items():
        found.append(glyphs.rects(scale, places, {**PLOT, "name": "solid"}, fill=color))
    for (color, doubtful), places in pale.items():
        dash = glyphs.DASHES if doubtful else "solid"
        found.append(glyphs.rects(scale, places, PLOT, fill=rgba(color, PALE), edge=color, dash=dash))
    for color, places in dashed.items():
        found.append(glyphs.rects(scale, places, PLOT, fill=rgba(color, 0), edge=color, dash=glyphs.DASHES))
    return found


def _fades(painted: Painted, at: int, whole: Rect) -> list[Trace]:
    """The fading parts of a bar, and the arrows of its open sides."""
    scale, marks, color = painted.layout.scale, painted.layout.marks, painted.color(at)
    kind, middle = Kind(marks.kind[at]), (whole.left + whole.right) / 2
    core_left, core_right = float(marks.core_left[at]), float(marks.core_right[at])
    if kind is Kind.SPAN:
        return []
    if kind is Kind.AFTER:
        parts = [(whole.left, whole.right, 0.4, FAINT)]
    elif kind is Kind.BEFORE:
        parts = [(whole.left, whole.right, FAINT, 0.4)]
    elif kind in (Kind.OPEN_END, Kind.OPEN_START):
        # A beginning known to the month rises over the month, and only then fades.
        turn = core_left if min(core_left - whole.left, whole.right - core_left) > 8 else None
        edge = (1.0, FAINT) if kind is Kind.OPEN_END else (FAINT, 1.0)
        parts = [(whole.left, whole.right, *edge)]
        if turn is not None:
            parts = [(whole.left, turn, FAINT, 1.0), (turn, whole.right, 1.0, FAINT)]
    elif np.isnan(core_left):
        parts = [(whole.left, middle, FAINT, 0.6), (middle, whole.right, 0.6, FAINT)]
    else:
        parts = [(whole.left, core_left, FAINT, 0.7), (core_right, whole.right, 0.7, FAINT)]
    found = [
        glyphs.fade(scale, Rect(left, right, whole.y), PLOT, color=color, alphas=(first, last))
        for left, right, first, last in parts
        if right - left > 0.5
    ]
    if kind in (Kind.OPEN_END, Kind.AFTER, Kind.OPEN):
        found.append(glyphs.arrow(scale, whole.right, whole.y, PLOT, color=color, to_right=True))
    if kind in (Kind.OPEN_START, Kind.BEFORE, Kind.OPEN):
        found.append(glyphs.arrow(scale, whole.left, whole.y, PLOT, color=color, to_right=False))
    return found


def _needles(painted: Painted, drawn: Ints) -> list[Trace]:
    layout = painted.layout
    own = drawn[layout.marks.kind[drawn] == Kind.MOMENT]
    if not len(own):
        return []
    colors = [painted.color(at) for at in own]
    return [glyphs.needles(layout.scale, layout.marks.anchor[own], layout.y[own], PLOT, colors=colors)]


def _markers(painted: Painted, drawn: Ints) -> list[Trace]:
    """A marker a mark, a trace a look. Marks without the event's label are rings: its title is in another band."""
    layout, theme = painted.layout, painted.theme
    by_look: dict[Look, list[int]] = {}
    for at in drawn[~np.isin(layout.marks.kind[drawn], _OPEN)]:
        by_look.setdefault(painted.look[layout.event[at]], []).append(int(at))
    plain = layout.level is Level.MARKS
    long = layout.marks.right - layout.marks.left
    found = []
    for look, places in by_look.items():
        index = np.array(places)
        on_bar = np.isin(layout.marks.kind[index], (Kind.SPAN, Kind.VAGUE))
        index, on_bar = index[roomy := ~on_bar | plain | (long[index] >= 2 * INSET)], on_bar[roomy]
        ring = ~layout.first[index] & ~on_bar & (not plain)
        marker = {
            "symbol": look.shape,
            "size": np.where(on_bar, MARKER - 3, np.where(ring, RING, MARKER - 1 if plain else MARKER)) * look.size,
            "color": np.where(on_bar | ring, theme.ground, look.color).tolist(),
            "opacity": 1,
            "line": {"width": np.where(ring, 1.6, 1.0), "color": np.where(ring, look.color, theme.ground).tolist()},
        }
        if not (on_bar | ring).any():
            marker |= {
                "size": (MARKER - plain) * look.size,
                "color": look.color,
                "line": {"width": 1, "color": theme.ground},
            }
        answer = {"customdata": _answers(painted, index), "hovertemplate": TEMPLATE, "showlegend": False}
        found.append(
            scatter(
                x=milliseconds(layout.scale, layout.marks.anchor[index]),
                y=layout.y[index],
                mode="markers",
                marker=marker,
                unselected=KEPT,
                cliponaxis=False,
                **(answer if plain else SILENT),
            )
        )
    return found


def _more(painted: Painted) -> list[Trace]:
    """The "+12" where a band has no row left for each event; it answers with the titles of the first seven."""
    layout, theme = painted.layout, painted.theme
    if not layout.more:
        return []
    answers = [[painted.ids[layout.event[more.marks[0]]], _named(painted, more.marks)] for more in layout.more]
    halves = [pill_width(len(more.marks)) / 2 - 2 for more in layout.more]
    tall = 16.0 if layout.level is Level.LABELLED else 13.0
    pills = [Rect(more.x - half, more.x + half, more.y, tall) for more, half in zip(layout.more, halves, strict=True)]
    return [
        glyphs.rects(layout.scale, pills, PLOT, fill=theme.ground, edge=theme.muted),
        scatter(
            x=milliseconds(layout.scale, np.array([more.x for more in layout.more])),
            y=[more.y for more in layout.more],
            mode="text",
            text=[f"<b>+{len(more.marks)}</b>" for more in layout.more],
            name="more",
            textfont={"size": LABEL_SIZE, "color": theme.ink, "family": FONTS},
            unselected={"textfont": {"color": theme.ink}},
            customdata=np.array(answers, dtype=object),
            hovertemplate=TEMPLATE,
            showlegend=False,
        ),
    ]


def _named(painted: Painted, marks: Sequence[int]) -> str:
    titles = [painted.brief[painted.layout.event[at]].split("<br>")[0] for at in marks[:7]]
    return "<br>".join([*titles, *([f"and {len(marks) - 7:,} more"] if len(marks) > 7 else [])])


def _labels(painted: Painted, drawn: Ints) -> list[Trace]:
    """The titles, those on solid bars in the colour of the ground."""
    layout, theme = painted.layout, painted.theme
    on_bar: dict[bool, list[int]] = {True: [], False: []}
    for at in drawn:
        if layout.labels[at].side is not Side.NONE:
            on_bar[_on_solid(layout, int(at))].append(int(at))
    found = []
    for inside, own in on_bar.items():
        labels = [layout.labels[at] for at in own]
        color = theme.ground if inside else theme.ink
        found.append(
            scatter(
                x=milliseconds(layout.scale, np.array([label.at for label in labels])),
                y=layout.y[own],
                mode="text",
                name="labels",
                text=[escape(label.text) for label in labels],
                textposition=["middle left" if label.side is Side.LEFT else "middle right" for label in labels],
                textfont={"size": LABEL_SIZE, "color": color, "family": FONTS},
                unselected={"textfont": {"color": color}},
                cliponaxis=False,
                **SILENT,
            )
        )
    return [trace for trace in found if trace["text"]]


def _on_solid(layout: Layout, at: int) -> bool:
    """Whether the label of a mark stands on the solid part of its bar."""
    label, end = layout.labels[at], layout.marks.core_right[at]
    return label.side is Side.INSIDE and bool(label.at + text.width(label.text, LABEL_SIZE) <= end)


def _targets(painted: Painted, drawn: Ints) -> list[Trace]:
    """One transparent bar over each mark and its label: what a pointer finds."""
    layout = painted.layout
    left = np.clip([layout.labels[at].box.left for at in drawn], 0, layout.scale.width)
    right = np.clip([layout.labels[at].box.right for at in drawn], 0, layout.scale.width)
    start, end = milliseconds(layout.scale, left), milliseconds(layout.scale, right)
    return [
        bar(
            base=start,
            x=end - start,
            y=layout.y[drawn],
            width=20,
            orientation="h",
            name="events",
            customdata=_answers(painted, drawn),
            hovertemplate=TEMPLATE,
            showlegend=False,
            marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
            unselected=KEPT,
        )
    ]


def _answers(painted: Painted, own: Ints) -> npt.NDArray[np.object_]:
    layout = painted.layout
    said = [(painted.hover if layout.first[at] else painted.brief)[layout.event[at]] for at in own]
    return np.array([[painted.ids[layout.event[at]], text] for at, text in zip(own, said, strict=True)], dtype=object)
