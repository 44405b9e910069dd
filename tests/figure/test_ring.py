"""The ring round the open event, by what it encloses."""

import re
from typing import Any

import numpy as np
import pytest

from chart_events import make, shipped
from timeline.figure import draw

SHIPPED = shipped()
VISIT = "chen-xu-ends-cooperation-2022-09-09"
PAIR = make(
    [
        {"start": "2022-05-23", "title": "Visit", "actors": "China; OHCHR", "id": "visit"},
        {"start": "2022-08-31", "title": "Report", "actors": "OHCHR", "id": "report"},
        {"start": "2022-09-08", "title": "Letter", "actors": "China", "id": "letter"},
    ]
)


def outlines(figure: Any) -> list[tuple[float, float, float, float]]:
    """The left, right, top and bottom of every ring, times in milliseconds."""
    start, end = figure.layout.xaxis.range
    found = []
    for shape in figure.layout.shapes:
        if shape.name == "ring":
            x, y = np.array(re.findall(r"(-?[\d.]+),(-?[\d.]+)", shape.path), float).T
            found.append((start + x.min() * (end - start), start + x.max() * (end - start), y.min(), y.max()))
    return found


def targets(figure: Any, event_id: str) -> list[tuple[float, float, float]]:
    """The start, end and row of what a pointer finds of an event."""
    return [
        (float(base), float(base + long), float(y))
        for trace in figure.data
        if trace.name == "events"
        for base, long, y, answer in zip(trace.base, trace.x, trace.y, trace.customdata, strict=True)
        if answer[0] == event_id
    ]


def test_without_a_chosen_event_there_is_no_ring() -> None:
    assert outlines(draw(PAIR)) == []


@pytest.mark.parametrize("chosen", ["no-such", "<b>", "visit ", "\x00"])
def test_an_unknown_id_is_no_mistake(chosen: str) -> None:
    assert draw(PAIR, chosen=chosen).to_json() == draw(PAIR).to_json()


@pytest.mark.parametrize(("chosen", "marks"), [("visit", 2), ("report", 1)])
def test_every_mark_of_the_chosen_event_has_its_ring(chosen: str, marks: int) -> None:
    figure = draw(PAIR, chosen=chosen)
    rings, found = outlines(figure), targets(figure, chosen)
    assert len(rings) == len(found) == marks
    slack = (figure.layout.xaxis.range[1] - figure.layout.xaxis.range[0]) / 100_000  # a hundredth of a pixel
    for start, end, row in found:
        assert any(
            left <= start + slack and end - slack <= right and top < row < low for left, right, top, low in rings
        )


def test_a_ring_holds_no_mark_of_another_event() -> None:
    figure = draw(SHIPPED, window="all", chosen=VISIT)
    others = set(SHIPPED.frame["id"]) - {VISIT}
    for left, right, top, low in outlines(figure):
        for start, end, row in (target for other in others for target in targets(figure, other)):
            assert not (top < row < low and start < right - 1 and left + 1 < end)


def test_an_event_within_a_number_of_many_has_its_ring_round_the_number() -> None:
    crowd = make([{"start": "2025-01-20", "title": f"Order {at}", "id": f"o{at}"} for at in range(300)])
    figure = draw(crowd, level="labelled", chosen="o299")
    more = next(trace for trace in figure.data if trace.name == "more")
    ((left, right, top, low),) = outlines(figure)
    assert any(left < x < right and top < y < low for x, y in zip(more.x, more.y, strict=True))


@pytest.mark.parametrize("level", ["labelled", "marks", "counts"])
def test_the_ring_is_there_at_every_level_of_detail(level: Any) -> None:
    assert len(outlines(draw(PAIR, level=level, chosen="report"))) == 1
    assert len(outlines(draw(PAIR, level=level, chosen="visit"))) == 2


@pytest.mark.parametrize("group_by", ["actor", "category", "place", "none"])
def test_among_counts_the_ring_is_round_the_bar_that_the_event_counts_in(group_by: Any) -> None:
    figure = draw(SHIPPED, level="counts", window="all", group_by=group_by, chosen=VISIT)
    bars = next(trace for trace in figure.data if trace.name == "counts")
    day = np.datetime64("2022-09-09T12:00", "ms").astype(np.int64)
    rings = outlines(figure)
    assert rings
    for left, right, top, low in rings:
        enclosed = [
            (x, x + bars.width, base + tall)
            for x, base, tall in zip(bars.x, bars.base, bars.y, strict=True)
            if left <= x and x + bars.width <= right and top <= base + tall and base <= low
        ]
        assert len(enclosed) == 1
        assert left <= day <= right


def test_an_event_that_lasts_has_one_ring_round_all_of_its_bars() -> None:
    long = {"start": "2022-03-01", "end": "2022-09-01", "is_interval": True, "actors": "A", "id": "long"}
    events = make([long, {"start": "2022-01-01", "actors": "A"}, {"start": "2022-12-01", "actors": "A"}])
    ((left, right, _, _),) = outlines(draw(events, level="counts", chosen="long"))
    first, last = (np.datetime64(at, "ms").astype(np.int64) for at in ("2022-03-01", "2022-09-01"))
    assert left <= first < last <= right


def test_a_ring_at_the_edge_of_the_plot_is_whole() -> None:
    events = make([{"start": "2022-05-01", "title": "At the edge", "actors": "A", "id": "a"}])
    figure = draw(events, window=(np.datetime64("2022-05-01"), np.datetime64("2022-06-01")), chosen="a", width=360)
    ((left, *_),) = outlines(figure)
    assert left < figure.layout.xaxis.range[0]
    assert all(shape.xref == "paper" for shape in figure.layout.shapes if shape.name == "ring")  # no axis clips it


@pytest.mark.parametrize(("theme", "ink"), [("light", "#1b1f26"), ("dark", "#eef1f5")])
def test_the_ring_is_in_the_ink_of_the_texts(theme: Any, ink: str) -> None:
    ring = next(shape for shape in draw(PAIR, theme=theme, chosen="visit").layout.shapes if shape.name == "ring")
    assert (ring.line.color, ring.line.width) == (ink, 2)
