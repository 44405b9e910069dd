"""Counts to bars: how many events stand in each band and stretch of time. Its cost is set by pixels, not by events."""

import itertools
from typing import Final

import numpy as np

from timeline import phrases, questions
from timeline.figure.escape import escape
from timeline.figure.glyphs import KEPT, Trace, bar, milliseconds
from timeline.figure.hover import TEMPLATE
from timeline.layout import Layout
from timeline.questions import Floats
from timeline.theme import Theme

FLOOR: Final = 3.0  # pixels from the foot of the bars to the next band


def heights(layout: Layout) -> Floats:
    """Pixels of the bar of each band and stretch: they go with the root of the count, from 3 to the whole band.

    So one event is seen beside a thousand.
    """
    assert layout.counts is not None
    room = np.array([one.bottom - one.top - 5 - FLOOR for one in layout.bands])
    found = np.maximum(3.0, room[:, None] * np.sqrt(layout.counts / layout.counts.max(initial=1)))
    return np.where(layout.counts > 0, found, 0.0)


def traces(layout: Layout, theme: Theme) -> list[Trace]:
    """One bar for each band and stretch with events; ``customdata`` is ``["", hover text, start, end]``.

    Start and end are ISO texts: the window that looks into the bar.
    """
    assert layout.counts is not None
    bins = layout.counts.shape[1]
    edges = layout.scale.time(np.linspace(0, layout.scale.width, bins + 1))
    times = [questions.time(edge) for edge in edges]
    band, stretch = np.nonzero(layout.counts)
    number = layout.counts[band, stretch]
    floor = np.array([one.bottom - FLOOR for one in layout.bands])[band]
    names = [escape(one.name) for one in layout.bands]
    spans = [phrases.days(low, high) for low, high in itertools.pairwise(times)]
    answers = [
        ["", f"{phrases.count(int(count), 'event')}<br>{names[row]}<br>{spans[at]}", str(times[at]), str(times[at + 1])]
        for row, at, count in zip(band, stretch, number, strict=True)
    ]
    return [
        bar(
            x=milliseconds(layout.scale, (stretch + 0.08) * (layout.scale.width / bins)),
            width=(edges[1] - edges[0]) * 1000 * 0.84,
            offset=0,
            base=floor,
            y=-heights(layout)[band, stretch],
            name="counts",
            customdata=np.array(answers, dtype=object).reshape(-1, 4),
            hovertemplate=TEMPLATE,
            showlegend=False,
            marker={"color": theme.palette[0], "line": {"width": 0}, "opacity": 1},
            unselected=KEPT,
        )
    ]
