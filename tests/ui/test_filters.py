"""What the filters offer when they leave nothing."""

import numpy as np

import timeline
from serving import DATA
from timeline.selection import Selection
from timeline.ui.filters import ways_back

EVENTS = timeline.read_events(DATA / "events.csv")
# By hand: twelve of the 85 events begin in October 2022 or later, the Council's session reaches into it, the advance
# team stays since April; Antony Blinken is in three, the last of September 2022.
LATE = np.datetime64("2022-10-01")


def test_each_of_several_filters_says_what_taking_it_back_would_bring():
    nothing = Selection(actors=("Antony Blinken",), start=LATE)
    assert [line.choices for line in ways_back(EVENTS, nothing)] == [
        (("Without “actor: Antony Blinken”: 14 events", "actors"),),
        (("Without “from 1 October 2022”: 3 events", "start end"),),
    ]


def test_a_filter_whose_absence_brings_nothing_is_no_way_back():
    nothing = Selection(actors=("Antony Blinken",), start=LATE, text="no such words")
    assert ways_back(EVENTS, nothing) == ()


def test_one_filter_alone_needs_no_way_back_but_showing_all():
    assert ways_back(EVENTS, Selection(text="no such words")) == ()
