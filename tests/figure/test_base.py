"""Figures are made without Plotly's check, which costs a third of the time: here it looks at every kind of them."""

from typing import Any

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chart_events import shipped
from chart_laws import event_sets
from timeline.events import Events
from timeline.figure import draw, draw_overview
from timeline.figure.base import unchecked

EVENTS = shipped()
FIRST = str(EVENTS.frame["id"].iloc[0])


def check(figure: Any) -> None:
    go.Figure(figure.to_dict())


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"theme": "dark", "window": "all", "fold": True},
        {"level": "marks", "color_by": "actor", "group_by": "place"},
        {"level": "counts", "group_by": "none", "color_by": "none"},
        {"width": 360, "group_by": "category", "chosen": FIRST},
        {"height": 500, "title": "What <b>was</b> said", "foot": ["Sources: two"], "several": "primary"},
        {"bands": ("China", "OHCHR"), "order": "count", "window": "all"},
    ],
    ids=str,
)
def test_plotly_finds_no_fault_in_a_chart(asked: dict[str, Any]) -> None:
    check(draw(EVENTS, **asked))


def test_plotly_finds_no_fault_in_an_overview() -> None:
    window = EVENTS.frame["start"].iloc[3].to_datetime64(), EVENTS.frame["start"].iloc[9].to_datetime64()
    check(draw_overview(EVENTS, window, theme="dark"))


@given(event_sets(), st.sampled_from(["labelled", "marks", "counts"]))
@settings(max_examples=30, deadline=None)
def test_plotly_finds_no_fault_in_a_chart_of_random_events(events: Events, level: Any) -> None:
    check(draw(events, level=level))
    check(draw_overview(events))


def test_the_check_would_find_a_fault() -> None:
    with pytest.raises(ValueError, match="colour"):
        check(unchecked([{"type": "scatter", "x": [1], "colour": "red"}], {}))
    with pytest.raises(ValueError, match="template"):
        check(unchecked([], {"template": 3}))
