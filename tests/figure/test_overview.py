"""The strip of counts, and the window a person drags on it."""

from typing import Any

import numpy as np
import pytest

from chart_events import make, shipped
from timeline.figure import draw_overview, window_of

SHIPPED = shipped()


def test_every_event_is_counted() -> None:
    events = make([{"start": "2022-05-01"}, {"start": "2022-05-01"}, {"start": "2023-05-01"}])
    (bars,) = draw_overview(events).data
    assert [row[0].split("<br>")[0] for row in bars.customdata] == ["2 events", "1 event"]


def test_the_window_is_framed_where_it_is() -> None:
    figure = draw_overview(SHIPPED, (np.datetime64("2022-05-01"), np.datetime64("2022-10-01")))
    outline = figure.layout.shapes[-1]
    start, end = (np.datetime64(at, "s").astype(np.int64) for at in figure.layout.meta["window"])
    low = start + (end - start) * outline.x0
    assert abs(low - np.datetime64("2022-05-01", "s").astype(np.int64)) < 2


def test_a_window_beyond_the_data_stays_in_the_strip() -> None:
    figure = draw_overview(SHIPPED, (np.datetime64("1900-01-01"), np.datetime64("2100-01-01")))
    assert (figure.layout.shapes[-1].x0, figure.layout.shapes[-1].x1) == (0, 1)


@pytest.mark.parametrize(
    ("box", "window"),
    [
        ({"x": ["2022-05-01", "2022-06-01 12:00:00.5"], "xref": "x"}, ("2022-05-01T00:00:00", "2022-06-01T12:00:00")),
        ({"x": ["2022-06-01", "2022-05-01"]}, ("2022-05-01T00:00:00", "2022-06-01T00:00:00")),  # dragged to the left
        ({"x": [86_400_000, 0]}, ("1970-01-01T00:00:00", "1970-01-02T00:00:00")),  # years that Plotly has no dates for
        ({"x": ["2022-05-01", "2022-05-01"]}, None),
        ({"x": ["2022-05-01"]}, None),
        ({"x": ["2022-05-01", "2022-06-01"], "xref": "x2"}, None),  # dragged across the legend
        ({"x": ["soon", "2022-06-01"]}, None),
        ({}, None),
    ],
)
def test_a_box_is_read_as_a_window(box: dict[str, Any], window: tuple[str, str] | None) -> None:
    found = window_of(box)
    assert (found and tuple(map(str, found))) == window
