"""The legend: the colours and shapes that occur, and the kinds of date that do, each drawn as in the chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import numpy as np

from timeline import text
from timeline.figure import glyphs
from timeline.figure.base import CUT, FOLD
from timeline.figure.glyphs import LEGEND, Rect, Trace, milliseconds, rgba, scatter
from timeline.figure.traces import RING
from timeline.layout import Kind, Layout, Level, Scale
from timeline.layout.marks import MARKER
from timeline.theme import FOOT_SIZE, LABEL_SIZE, Look, Theme

LINE: Final = 22.0  # pixels from one line of the legend to the next
MOST_LINES: Final = 6  # of colours and shapes: nobody looks through more
_GAP: Final = 18.0  # between two entries
_NEAR: Final = 7.0  # between a sign and its word
_SIGN: Final = 30.0  # the width of a sign that is a bar


class Sign(StrEnum):
    """What a legend explains besides colours and shapes, and the words for it."""

    MOMENT = "exact time"
    WITHIN = "some time within"
    DOUBTFUL = "approximate or uncertain"
    SPAN = "from – to"
    VAGUE = "sure core, vague ends"
    AFTER = "some time after"
    BEFORE = "some time before"
    OPEN_END = "end not known"
    OPEN_START = "start not known"
    CUT = "goes on outside the window"
    RING = "title in another band"
    MORE = "more than fit"
    FOLD = "time without events left out"
    REST = "and {:,} more"
    COUNT = "number of events, up to {:,} in a bar; its height is their square root"


# Signs that are texts in the chart too.
_WORDS: Final = {Sign.MORE: "<b>+9</b>", Sign.FOLD: f"<b>{FOLD}</b>", Sign.CUT: " ".join(CUT)}
_NARROW: Final = {
    Sign.MOMENT: MARKER,
    Sign.RING: MARKER,
    Sign.MORE: 24.0,
    Sign.FOLD: 12.0,
    Sign.CUT: 24.0,
    Sign.COUNT: 19.0,
    Sign.REST: -_NEAR,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: pixels from the left edge of the plot, and its line counted from 0."""

    name: str
    what: Look | Sign
    x: float
    line: int

    @property
    def sign_width(self) -> float:
        """Pixels before the words."""
        return MARKER if isinstance(self.what, Look) else _NARROW.get(self.what, _SIGN)

    @property
    def size(self) -> float:
        """The size of the words: smaller for the kinds of date."""
        return LABEL_SIZE if isinstance(self.what, Look) else FOOT_SIZE


def entries(looks: Mapping[str, Look], layout: Layout, *, most: int = MOST_LINES) -> list[Entry]:
    """What the legend of this layout holds: at most so many lines of looks, and as many as they need of signs."""
    found = _in_lines([*looks.items()], layout.scale.width, 0)
    if found and found[-1].line >= most:
        found = _cut(found, layout.scale.width, most)
    signs = [(_said(sign, layout), sign) for sign in _signs(layout)]
    return found + _in_lines(signs, layout.scale.width, found[-1].line + 1 if found else 0)


def _in_lines(group: Sequence[tuple[str, Look | Sign]], width: float, line: int) -> list[Entry]:
    """Entries side by side, from this line on."""
    found = []
    x = 0.0
    for name, what in group:
        entry = Entry(name, what, x, line)
        shown = text.shorten(name, width - entry.sign_width - _NEAR, entry.size)
        wide = entry.sign_width + _NEAR + text.width(shown, entry.size)
        if x and x + wide > width:
            x, line = 0.0, line + 1
        found.append(Entry(shown, what, x, line))
        x += wide + _GAP
    return found


def _cut(found: list[Entry], width: float, most: int) -> list[Entry]:
    """The entries of the first lines, and how many there are besides."""
    kept = [entry for entry in found if entry.line < most]
    while True:
        said = Sign.REST.format(len(found) - len(kept))
        last = kept[-1]
        x = last.x + last.sign_width + _NEAR + text.width(last.name, last.size) + _GAP
        if len(kept) == 1 or x + text.width(said, FOOT_SIZE) <= width:
            return [*kept, Entry(said, Sign.REST, x, last.line)]
        kept.pop()


def _said(sign: Sign, layout: Layout) -> str:
    return sign.format(layout.counts.max(initial=1)) if layout.counts is not None else str(sign)


def _signs(layout: Layout) -> list[Sign]:
    """The kinds that occur and that do not speak for themselves."""
    if layout.level is Level.COUNTS:
        return [Sign.COUNT]
    marks, drawn = layout.marks, ~np.isnan(layout.y)
    kinds = set(marks.kind[drawn].tolist())
    bars = marks.right - marks.left > MARKER + 0.01
    pale = bars & np.isin(marks.kind, (Kind.MOMENT, Kind.DAY, Kind.WITHIN))
    occurs = {
        Sign.MOMENT: Kind.MOMENT in kinds and layout.level is Level.LABELLED,
        Sign.WITHIN: bool((pale & ~marks.doubtful & drawn).any()),
        Sign.DOUBTFUL: bool((marks.doubtful & drawn).any()),
        Sign.SPAN: Kind.SPAN in kinds,
        Sign.VAGUE: Kind.VAGUE in kinds,
        Sign.AFTER: Kind.AFTER in kinds,
        Sign.BEFORE: Kind.BEFORE in kinds,
        Sign.OPEN_END: bool(kinds & {Kind.OPEN_END, Kind.OPEN}),
        Sign.OPEN_START: bool(kinds & {Kind.OPEN_START, Kind.OPEN}),
        Sign.CUT: bool((bars & (marks.cut_left | marks.cut_right) & drawn).any()),
        Sign.RING: bool((~layout.first & drawn).any()) and layout.level is Level.LABELLED,
        Sign.MORE: bool(layout.more),
        Sign.FOLD: bool(layout.scale.folds),
    }
    return [sign for sign, does in occurs.items() if does]


def height(found: Sequence[Entry]) -> float:
    """Pixels for the legend, none where there is none."""
    return (found[-1].line + 1) * LINE + 12 if found else 0.0


def y(entry: Entry) -> float:
    """Pixels of the middle of an entry below the plot."""
    return 12 + (entry.line + 0.5) * LINE


def traces(found: Sequence[Entry], scale: Scale, theme: Theme) -> list[Trace]:
    """The signs of the legend, on the axes below the plot."""
    drawn: list[Trace] = []
    markers = [entry for entry in found if isinstance(entry.what, Look)]
    if markers:
        looks = [entry.what for entry in markers if isinstance(entry.what, Look)]
        marker = {
            "symbol": [look.shape for look in looks],
            "color": [look.color for look in looks],
            "size": [MARKER * look.size for look in looks],
            "opacity": 1,
            "line": {"width": 1, "color": theme.ground},
        }
        drawn.append(_markers(scale, [(entry.x + MARKER / 2, y(entry)) for entry in markers], marker))
    for entry in found:
        if isinstance(entry.what, Sign):
            drawn += _sign(entry.what, Rect(entry.x, entry.x + entry.sign_width, y(entry), 10), scale, theme)
    return drawn


def _sign(sign: Sign, place: Rect, scale: Scale, theme: Theme) -> list[Trace]:
    color, middle = theme.muted, (place.left + place.right) / 2
    dot = _markers(scale, [(middle, place.y)], {"symbol": "circle", "color": color, "size": 8, "opacity": 1})
    if sign is Sign.MOMENT:
        x, at = np.array([middle]), np.array([place.y])
        return [glyphs.needles(scale, x, at, LEGEND, colors=[color]), dot]
    if sign is Sign.WITHIN:
        return [glyphs.rects(scale, [place], LEGEND, fill=rgba(color, glyphs.PALE), edge=color), dot]
    if sign is Sign.DOUBTFUL:
        pale = rgba(color, glyphs.PALE)
        return [glyphs.rects(scale, [place], LEGEND, fill=pale, edge=color, dash=glyphs.DASHES), dot]
    if sign is Sign.SPAN:
        return [glyphs.rects(scale, [place], LEGEND, fill=color)]
    if sign is Sign.VAGUE:
        third = (place.right - place.left) / 3
        core = place._replace(left=place.left + third, right=place.right - third)
        return [
            glyphs.fade(scale, place._replace(right=core.left), LEGEND, color=color, alphas=(0.06, 0.7)),
            glyphs.fade(scale, place._replace(left=core.right), LEGEND, color=color, alphas=(0.7, 0.06)),
            glyphs.rects(scale, [core], LEGEND, fill=color),
        ]
    if sign in (Sign.AFTER, Sign.BEFORE):
        after = sign is Sign.AFTER
        alphas = (0.4, 0.06) if after else (0.06, 0.4)
        tip = place.right if after else place.left
        return [
            glyphs.fade(scale, place, LEGEND, color=color, alphas=alphas),
            glyphs.arrow(scale, tip, place.y, LEGEND, color=color, to_right=after),
            dot,
        ]
    if sign is Sign.OPEN_END:
        return [
            glyphs.fade(scale, place, LEGEND, color=color, alphas=(1.0, 0.06)),
            glyphs.arrow(scale, place.right, place.y, LEGEND, color=color, to_right=True),
        ]
    if sign is Sign.OPEN_START:
        return [
            glyphs.fade(scale, place, LEGEND, color=color, alphas=(0.06, 1.0)),
            glyphs.arrow(scale, place.left, place.y, LEGEND, color=color, to_right=False),
        ]
    if sign is Sign.RING:
        ring = {
            "symbol": "circle",
            "color": theme.ground,
            "size": RING,
            "opacity": 1,
            "line": {"width": 1.6, "color": color},
        }
        return [_markers(scale, [(middle, place.y)], ring)]
    if sign is Sign.REST:
        return []
    if sign in _WORDS:
        pill = [glyphs.rects(scale, [place._replace(height=14)], LEGEND, fill=theme.ground, edge=theme.muted)]
        return [
            *(pill if sign is Sign.MORE else ()),
            scatter(
                x=milliseconds(scale, np.array([middle])),
                y=[place.y],
                mode="text",
                text=[_WORDS[sign]],
                textfont={"size": FOOT_SIZE, "color": theme.ink},
                **glyphs.SILENT,
                **LEGEND,
            ),
        ]
    steps = [
        Rect(place.left + 7 * at, place.left + 5 + 7 * at, place.y + 5 - tall / 2, tall)
        for at, tall in enumerate((3.0, 6.0, 10.0))
    ]
    return [glyphs.rects(scale, steps, LEGEND, fill=color)]


def _markers(scale: Scale, places: Sequence[tuple[float, float]], marker: dict[str, Any]) -> Trace:
    x, at = np.array(places).T
    return scatter(
        x=milliseconds(scale, x),
        y=at,
        mode="markers",
        marker=marker,
        cliponaxis=False,
        name="legend",
        unselected=glyphs.KEPT,
        **glyphs.SILENT,
        **LEGEND,
    )
