"""What stands around the marks: title, subtitle, bands and their names, the axis, the legend, the foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from timeline import text
from timeline.figure import legend
from timeline.figure.base import CUT, CUT_SIZE, FOLD, ground, time_axis
from timeline.figure.escape import escape
from timeline.layout import Layout
from timeline.layout.marks import MARKER
from timeline.layout.plan import EDGE, NAME_LINE, NARROW, RIGHT
from timeline.theme import BAND_SIZE, FONTS, FOOT_SIZE, LABEL_SIZE, SUBTITLE_SIZE, TICK_SIZE, TITLE_SIZE, Look, Theme

_LEAD: Final = 1.35  # from one line of text to the next, in font sizes
_OVER_FOOT: Final = 14.0  # pixels between the legend and the foot
_ENDLESS: Final = 10_000  # lines: what a person writes at the foot is never cut off in silence
_AXIS: Final = 22.0  # pixels for the ticks of the axis
_CONTEXT: Final = 18.0  # … and for the years or months above them
_PAD: Final = 2.0  # pixels that Plotly puts around a text of ours
_TALL: Final = 480.0  # a plot as high as this has its axis below it too
_SECOND_AXIS: Final = 20.0


@dataclass(frozen=True, slots=True)
class Words:
    """The texts around a chart, wrapped to its width."""

    title: tuple[str, ...]
    subtitle: tuple[str, ...]
    foot: tuple[str, ...]


def words(title: str | None, subtitle: str, foot: Sequence[str], width: float) -> Words:
    """Wrap the texts for a picture of this width in pixels."""
    room = width - 2 * EDGE
    return Words(
        tuple(text.wrap(title, room, TITLE_SIZE, lines=3, bold=True)) if title else (),
        tuple(text.wrap(subtitle, room, SUBTITLE_SIZE, lines=3)) if subtitle else (),
        tuple(line for part in foot if part for line in wrap_foot(part, width)),
    )


def wrap_foot(part: str, width: float) -> list[str]:
    """One part of the foot in as many lines as it needs in a picture of this width in pixels."""
    return text.wrap(part, width - 2 * EDGE, FOOT_SIZE, lines=_ENDLESS)


def foot_lines(pixels: float) -> int:
    """How many lines of a foot so many pixels hold."""
    return int(pixels / (FOOT_SIZE * _LEAD))


def head_height(found: Words, layout: Layout | None = None) -> float:
    """Pixels above the plot: title, subtitle and the axis of ``layout``, one of two lines before there is any."""
    above = _CONTEXT if layout is None or any(tick.context for tick in layout.axis.ticks) else 0.0
    words = len(found.title) * TITLE_SIZE * _LEAD + len(found.subtitle) * SUBTITLE_SIZE * _LEAD
    return 12 + words + 6 + above + (_AXIS if layout is None or layout.axis.ticks else 0.0)


def axis_of(layout: Layout) -> dict[str, Any]:
    """The axis above the plot in numbers: its height, and ``[x, text, x of the context, context]`` a tick, in pixels
    of the picture."""
    ticks = layout.axis.ticks
    told = [[round(layout.left + t.at, 1), t.text, round(layout.left + t.above, 1), t.context] for t in ticks]
    above = _CONTEXT if any(tick.context for tick in ticks) else 0.0
    return {"height": _AXIS + above, "ticks": told}


def foot_height(found: Words) -> float:
    """Pixels below the legend."""
    return (_OVER_FOOT + len(found.foot) * FOOT_SIZE * _LEAD if found.foot else 0.0) + 10


def plot_height(height: float | None, title: str | None, foot: Sequence[str], width: float) -> float | None:
    """What a picture of a given height leaves the plot, near enough to choose a window by."""
    if height is None:
        return None
    found = words(title, "one line", foot, width)
    return max(0.0, height - head_height(found) - foot_height(found) - 2 * legend.LINE)


def second_axis(plot_height: float) -> float:
    """Pixels for the axis repeated below a plot too high to be read from its top."""
    return _SECOND_AXIS if plot_height > _TALL else 0.0


def around(
    layout: Layout,
    found: Words,
    entries: Sequence[legend.Entry],
    theme: Theme,
    *,
    width: float,
    height: float | None = None,
) -> dict[str, Any]:
    """Everything around the marks, as the ``layout`` of a figure; what a given height leaves free is above the foot."""
    head, foot, second = head_height(found, layout), foot_height(found), second_axis(layout.height)
    needed = layout.height + second + legend.height(entries)
    inner = needed if height is None else max(needed, height - head - foot)
    below = inner - layout.height
    scale = layout.scale
    domain = (below / inner, 1.0)
    shapes = [*_stripes(layout, theme), *_lines(layout, theme)]
    annotations = [
        *_names(layout, theme, width),
        *_contexts(layout, theme),
        *_folds(layout, theme),
        *_cuts(layout, theme),
        *_below(layout, theme, below / inner),
        *_texts(found, layout.left, head, theme),
    ]
    annotations += [
        note(
            escape(entry.name),
            entry.size,
            theme.ink if isinstance(entry.what, Look) else theme.muted,
            x=0,
            y=0,
            xanchor="left",
            yanchor="middle",
            xshift=entry.x + entry.sign_width + 5,
            yshift=below - second - legend.y(entry),
        )
        for entry in entries
    ]
    return {
        **ground(theme),
        "width": width,
        "height": round(head + inner + foot),
        "margin": {"l": layout.left, "r": RIGHT, "t": head, "b": foot, "pad": 0, "autoexpand": False},
        "xaxis": time_axis(scale, theme, [(tick.at, tick.text) for tick in layout.axis.ticks], side="top"),
        "yaxis": {"range": [layout.height, 0], "domain": domain, "fixedrange": True, "visible": False},
        "xaxis2": {
            "range": [scale.start * 1000, scale.end * 1000],
            "type": "linear",
            "fixedrange": True,
            "visible": False,
            "anchor": "y2",
        },
        "yaxis2": {
            "range": [below - second or 1, -second],
            "domain": (0.0, domain[0]),
            "fixedrange": True,
            "visible": False,
            "anchor": "x2",
        },
        "shapes": shapes,
        "annotations": annotations,
    }


def instead(said: str, layout: Layout, theme: Theme) -> dict[str, Any]:
    """A sentence in the place of the marks."""
    return note(said, LABEL_SIZE, theme.muted, x=0, xanchor="left", y=layout.height / 2, yref="y", yanchor="middle")


def _stripes(layout: Layout, theme: Theme) -> list[dict[str, Any]]:
    reach = layout.left / layout.scale.width
    return [
        {
            "type": "rect",
            "xref": "paper",
            "yref": "y",
            "x0": -reach,
            "x1": 1 + RIGHT / layout.scale.width,
            "y0": band.top,
            "y1": band.bottom,
            "fillcolor": theme.stripe,
            "line": {"width": 0},
            "layer": "below",
        }
        for band in layout.bands[::2]
    ]


def _lines(layout: Layout, theme: Theme) -> list[dict[str, Any]]:
    solid = {"color": theme.grid, "width": 1}
    broken = {"color": theme.muted, "width": 1.5, "dash": "dot"}
    return [
        {
            "type": "line",
            "xref": "paper",
            "yref": "y",
            "x0": at / layout.scale.width,
            "x1": at / layout.scale.width,
            "y0": 0,
            "y1": layout.height,
            "line": line,
            "layer": "below",
        }
        for at, line in [*((at, solid) for at in layout.axis.lines), *((at, broken) for at in layout.axis.folds)]
    ]


def _names(layout: Layout, theme: Theme, width: float) -> list[dict[str, Any]]:
    found = []
    for band in layout.bands:
        if not band.name:
            continue
        name = "<br>".join(f"<b>{escape(line)}</b>" for line in band.lines)
        place = (
            {"y": band.top + NAME_LINE / 2 + 5, "xanchor": "left", "xshift": -_PAD, "align": "left"}
            if width < NARROW
            else {"y": (band.top + band.bottom) / 2, "xanchor": "right", "xshift": _PAD - 12, "align": "right"}
        )
        found.append(note(name, BAND_SIZE, theme.ink, x=0, yref="y", yanchor="middle", **place))
    return found


def _contexts(layout: Layout, theme: Theme) -> list[dict[str, Any]]:
    return [
        note(
            tick.context,
            TICK_SIZE,
            theme.ink,
            x=tick.above / layout.scale.width,
            y=1,
            yanchor="bottom",
            xanchor="center",
            yshift=18,
        )
        for tick in layout.axis.ticks
        if tick.context
    ]


def _cuts(layout: Layout, theme: Theme) -> list[dict[str, Any]]:
    """A small arrow outside the plot beside each bar that goes on there."""
    marks = layout.marks
    bars = (marks.right - marks.left > MARKER) & ~np.isnan(layout.y)
    sides: tuple[tuple[Any, dict[str, Any], str], ...] = (
        (marks.cut_left, {"x": 0, "xanchor": "right", "xshift": 1}, CUT[0]),
        (marks.cut_right, {"x": 1, "xanchor": "left", "xshift": -1}, CUT[1]),
    )
    return [
        note(arrow, CUT_SIZE, theme.muted, y=y, yref="y", yanchor="middle", **place)
        for cut, place, arrow in sides
        for y in sorted(set(layout.y[bars & cut].tolist()))
    ]


def _folds(layout: Layout, theme: Theme) -> list[dict[str, Any]]:
    """The mark of an axis that is broken, where time is left out."""
    place = {"y": 1, "yanchor": "bottom", "xanchor": "center"}
    width = layout.scale.width
    return [note(f"<b>{FOLD}</b>", TICK_SIZE, theme.ink, x=at / width, **place) for at in layout.axis.folds]


def _below(layout: Layout, theme: Theme, bottom: float) -> list[dict[str, Any]]:
    """The ticks once more, under a high plot; ``bottom`` is the plot's lower edge as a part of the inner height."""
    if not second_axis(layout.height):
        return []
    place = {"y": bottom, "yanchor": "top", "xanchor": "center", "yshift": -2}
    width = layout.scale.width
    return [note(tick.text, TICK_SIZE, theme.muted, x=tick.at / width, **place) for tick in layout.axis.ticks]


def _texts(found: Words, left: float, head: float, theme: Theme) -> list[dict[str, Any]]:
    notes = []
    place = {"x": 0, "y": 1, "xanchor": "left", "yanchor": "top", "align": "left", "xshift": EDGE - left - _PAD}
    down = head - 12
    if found.title:
        shown = "<br>".join(f"<b>{escape(line)}</b>" for line in found.title)
        notes.append(note(shown, TITLE_SIZE, theme.ink, yshift=down, **place))
        down -= len(found.title) * TITLE_SIZE * _LEAD
    if found.subtitle:
        notes.append(note("<br>".join(map(escape, found.subtitle)), SUBTITLE_SIZE, theme.muted, yshift=down, **place))
    if found.foot:
        notes.append(
            note(
                "<br>".join(map(escape, found.foot)), FOOT_SIZE, theme.muted, **{**place, "y": 0}, yshift=2 - _OVER_FOOT
            )
        )
    return notes


def note(shown: str, size: float, color: str, **place: Any) -> dict[str, Any]:
    """A text at a place of the picture, or of the plot where ``place`` names its axes."""
    return {
        "xref": "paper",
        "yref": "paper",
        "text": shown,
        "showarrow": False,
        "font": {"family": FONTS, "size": size, "color": color},
        **place,
    }
