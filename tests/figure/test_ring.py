"""The ring round the open event, by what it encloses."""

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
    found = []
    for trace in figure.data:
        if trace.name == "ring":
            x, y = np.array(trace.x, float), np.array(trace.y, float)
            ends = np.flatnonzero(np.isnan(x))
            for begin, end in zip([0, *(ends[:-1] + 1)], ends, strict=True):
                own = slice(begin, end)
                found.append((x[own].min(), x[own].max(), y[own].min(), y[own].max()))
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
    for start, end, row in found:
        assert any(left <= start + 1 and end - 1 <= right and top < row < low for left, right, top, low in rings)


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


@pytest.mark.parametrize(("level", "rings"), [("labelled", 1), ("marks", 1), ("counts", 0)])
def test_the_ring_is_there_wherever_single_events_are(level: Any, rings: int) -> None:
    assert len(outlines(draw(PAIR, level=level, chosen="report"))) == rings


@pytest.mark.parametrize(("theme", "ink"), [("light", "#1b1f26"), ("dark", "#eef1f5")])
def test_the_ring_is_in_the_ink_of_the_texts(theme: Any, ink: str) -> None:
    ring = next(trace for trace in draw(PAIR, theme=theme, chosen="visit").data if trace.name == "ring")
    assert (ring.line.color, ring.line.width) == (ink, 2)
