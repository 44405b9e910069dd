"""A chart is drawn once for a view, for nobody else's events, and is gone with them."""

import gc

import pytest

import timeline
from timeline.events import Events
from timeline.ui import drawn


def read(title: str = "Visit") -> Events:
    return timeline.read_events(f"date,title\n2022-05-23,{title}\n".encode())


def never() -> str:
    pytest.fail("It was drawn again.")


def test_the_same_view_of_the_same_events_is_drawn_once() -> None:
    events = read()
    assert drawn.once(events, ("light", 900), lambda: "chart") == "chart"
    assert drawn.once(events, ("light", 900), never) == "chart"


def test_another_view_is_drawn_anew() -> None:
    events = read()
    drawn.once(events, ("light", 900), lambda: "light")
    assert drawn.once(events, ("dark", 900), lambda: "dark") == "dark"


def test_other_events_are_drawn_anew_be_they_equal_word_for_word() -> None:
    mine, yours = read(), read()
    drawn.once(mine, "view", lambda: "mine")
    assert drawn.once(yours, "view", lambda: "yours") == "yours"
    assert drawn.once(mine, "view", never) == "mine"


def test_a_chart_is_gone_with_its_events_and_its_place_is_not_taken_for_that_of_others() -> None:
    before = len(drawn._kept)
    for number in range(50):
        events = read(f"Visit {number}")
        assert drawn.once(events, "view", lambda number=number: number) == number
        del events
        gc.collect()
        assert len(drawn._kept) == before


def test_only_the_latest_charts_are_kept() -> None:
    events = read()
    for view in range(drawn.MOST):
        drawn.once(events, view, lambda view=view: view)
    drawn.once(events, 0, never)
    drawn.once(events, drawn.MOST, lambda: drawn.MOST)
    assert drawn.once(events, 0, never) == 0
    assert drawn.once(events, 1, lambda: "again") == "again"


def test_a_chart_that_cannot_be_drawn_is_tried_again() -> None:
    events = read()
    with pytest.raises(ZeroDivisionError):
        drawn.once(events, "view", lambda: 1 / 0)
    assert drawn.once(events, "view", lambda: "chart") == "chart"
