"""The strip of counts, and the window a person drags on it."""

from typing import Any

import numpy as np
import pytest

from chart_events import make, shipped
from timeline.figure import draw_overview, window_of
from timeline.selection import Selection

SHIPPED = shipped()


def test_every_event_is_counted() -> None:
    events = make([{"start": "2022-05-01"}, {"start": "2022-05-01"}, {"start": "2023-05-01"}])
    (bars,) = draw_overview(events).data
    assert [row[0].split("<br>")[0] for row in bars.customdata] == ["2 events", "1 event"]


def test_what_a_filter_kept_stands_before_all_the_others() -> None:
    events = make([{"start": "2022-05-01"}, {"start": "2022-05-01", "category": "visit"}, {"start": "2023-05-01"}])
    pale, strong = draw_overview(events, kept=events.select(Selection(categories=("visit",)))).data
    assert [row[0].split("<br>")[0] for row in pale.customdata] == ["1 of 2 events", "0 of 1 event"]
    assert strong.x.tolist() == [pale.x[0]]
    assert strong.y[0] < pale.y[0]
    assert strong.marker.color != pale.marker.color


def test_the_strip_spans_the_whole_file_whatever_a_filter_kept() -> None:
    kept = SHIPPED.select(Selection(actors=("Antony Blinken",)))
    assert draw_overview(SHIPPED, kept=kept).layout.meta == draw_overview(SHIPPED).layout.meta


def test_a_filter_that_kept_everything_leaves_one_row_of_bars() -> None:
    assert len(draw_overview(SHIPPED, kept=SHIPPED.select(Selection())).data) == 1


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
