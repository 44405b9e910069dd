"""What the chart and its overview strip share: the figure, ground, fonts, behaviour, and the axis of time."""

from collections.abc import Sequence
from typing import Any, Final

import plotly.graph_objects as go

from timeline.layout import Scale
from timeline.layout.folds import LAST_DATE
from timeline.questions import time
from timeline.theme import FONTS, LABEL_SIZE, TICK_SIZE, Theme

FOLD: Final = "//"  # where the axis is broken
CUT: Final = ("◄", "►")  # beside a bar that goes on outside the window
CUT_SIZE: Final = 9


def unchecked(data: Sequence[dict[str, Any]], layout: dict[str, Any]) -> go.Figure:
    """A figure of traces and a layout as Plotly's JSON spells them, taken as they are.

    Plotly's own check takes a third of the time of drawing; the tests let it look at every kind of figure instead.
    """
    return go.Figure(data=data, layout=layout, _validate=False)


def ground(theme: Theme) -> dict[str, Any]:
    """Colours, fonts and behaviour: dragging chooses a window, a click an event, nothing zooms."""
    font = {"family": FONTS, "size": LABEL_SIZE, "color": theme.ink}
    return {
        "template": {},
        "paper_bgcolor": theme.ground,
        "plot_bgcolor": theme.ground,
        "font": font,
        "showlegend": False,
        "barmode": "overlay",
        "hovermode": "closest",
        "dragmode": "select",
        "selectdirection": "h",
        "clickmode": "event+select",
        "newselection": {"line": {"color": theme.muted, "width": 1, "dash": "dot"}},
        "activeselection": {"fillcolor": theme.muted, "opacity": 0.12},
        "hoverlabel": {
            "bgcolor": theme.ground,
            "bordercolor": theme.muted,
            "align": "left",
            "namelength": -1,
            "font": font,
        },
    }


def time_axis(scale: Scale, theme: Theme, ticks: Sequence[tuple[float, str]], *, side: str) -> dict[str, Any]:
    """The axis of time with texts of our own at pixels of the plot, so that years before 1 and after 9999 have some."""
    return {
        "type": "date" if max(abs(scale.start), abs(scale.end)) < LAST_DATE else "linear",
        "range": [scale.start * 1000, scale.end * 1000],
        "rangebreaks": [{"bounds": [str(time(start)), str(time(end))]} for start, end in scale.folds],
        "fixedrange": True,
        "side": side,
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "automargin": False,
        "tickvals": [float(scale.time(at)) * 1000 for at, _ in ticks],
        "ticktext": [text for _, text in ticks],
        "tickangle": 0,
        "tickfont": {"family": FONTS, "size": TICK_SIZE, "color": theme.muted},
    }
