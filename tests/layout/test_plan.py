"""The laws of the whole layout, on random events at four widths, on the shipped events and on the worst day."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chart_events import make, shipped
from chart_laws import event_sets, greatest_overlap, meeting, row_boxes
from timeline import columns, text
from timeline.events import Events
from timeline.layout import Kind, Layout, Level, Side, Wishes, lay_out, plan
from timeline.layout import labels as labelling
from timeline.layout import marks as marking
from timeline.layout.axis import FOLD
from timeline.layout.bands import group
from timeline.layout.scale import Scale
from timeline.layout.window import first, whole
from timeline.questions import within
from timeline.theme import LABEL_SIZE, TICK_SIZE

WIDTHS = (360, 700, 1200, 1800)
SHIPPED = shipped()
ONE_DAY = make(
    [
        {
            "start": "2025-01-20",
            "title": f"Executive order {at} is signed on the first day in office",
            "actors": "President",
        }
        for at in range(33)
    ]
)


def laid(events: Events, width: int, **wishes: object) -> Layout:
    """The layout in the window that opens first."""
    asked = Wishes(width=width, **wishes)  # type: ignore[arg-type]
    low, high, _ = first(events.frame, asked)
    return lay_out(within(events.frame, low, high), low, high, asked)


def laid_whole(events: Events, width: int, **wishes: object) -> Layout:
    low, high = whole(events.frame, width)
    return lay_out(events.frame, low, high, Wishes(width=width, **wishes))  # type: ignore[arg-type]


def assert_nothing_touches(layout: Layout) -> None:
    for boxes in row_boxes(layout).values():
        assert not meeting(boxes)
    tops = [band.top for band in layout.bands]
    assert tops == sorted(tops)
    for above, below in itertools.pairwise(layout.bands):
        assert above.bottom <= below.top + 1e-9
    for at, y in enumerate(layout.y):
        if not np.isnan(y):
            band = layout.bands[layout.band[at]]
            assert band.top + labelling.AIR < y < band.bottom - labelling.AIR


def assert_labels_are_in_the_plot(layout: Layout) -> None:
    for label in layout.labels:
        wide = text.width(label.text, LABEL_SIZE)
        low = label.at - wide if label.side is Side.LEFT else label.at
        if label.side is not Side.NONE:
            assert low >= -1e-6
            assert low + wide <= layout.scale.width + labelling.AIR + 1e-6


def assert_every_event_is_there(layout: Layout, events: int) -> None:
    alone = {int(layout.event[at]) for at in np.flatnonzero(~np.isnan(layout.y))}
    together = {int(layout.event[at]) for more in layout.more for at in more.marks}
    assert alone | together == set(range(events))
    assert sum(layout.first) == events


SETS = settings(max_examples=100)


@SETS
@given(event_sets(), st.sampled_from(WIDTHS), st.sampled_from(["actor", "category", "none"]))
def test_nothing_touches_anything_and_nothing_is_lost(events: Events, width: int, group_by: str) -> None:
    layout = laid_whole(events, width, group_by=group_by)
    assert_nothing_touches(layout)
    assert_labels_are_in_the_plot(layout)
    assert_every_event_is_there(layout, len(events.frame))


@SETS
@given(event_sets(), st.sampled_from(WIDTHS))
def test_a_band_has_no_more_rows_than_boxes_over_one_point(events: Events, width: int) -> None:
    wishes = Wishes(width=width)
    low, high = whole(events.frame, width)
    layout = lay_out(events.frame, low, high, wishes)
    if layout.more:
        return
    titles = [
        events.frame[columns.TITLE].iloc[event] if head else ""
        for event, head in zip(layout.event, layout.first, strict=True)
    ]
    longest = min(260.0, max(120.0, 0.3 * layout.scale.width), 0.62 * layout.scale.width)
    wanted = labelling.place(titles, layout.marks, layout.scale.width, longest)
    for band in range(len(layout.bands)):
        own = np.flatnonzero(layout.band == band)
        beside = [wanted[at] for at in own]
        turned = labelling.balance(beside, layout.marks.take(own), layout.scale.width)
        needed, otherwise = (
            greatest_overlap((label.box.left, label.box.right) for label in one) for one in (turned, beside)
        )
        assert len({layout.y[at] for at in own}) == needed <= otherwise


@SETS
@given(event_sets(), st.sampled_from(WIDTHS))
def test_a_title_that_changes_sides_stays_whole_and_at_its_mark(events: Events, width: int) -> None:
    marks = marking.place(events.frame, Scale(*whole(events.frame, width), float(width)))
    before = labelling.place(events.frame[columns.TITLE].tolist(), marks, float(width), 200.0)
    after = labelling.balance(before, marks, float(width))
    assert [label.text for label in after] == [label.text for label in before]
    for label, left, right in zip(after, marks.left, marks.right, strict=True):
        assert label.box.left <= left
        assert right <= label.box.right
        if label.side in (Side.LEFT, Side.RIGHT):
            assert label.at == (left - labelling.GAP if label.side is Side.LEFT else right + labelling.GAP)


@SETS
@given(event_sets(60), st.sampled_from(WIDTHS), st.integers(150, 500))
def test_a_picture_of_a_given_height_keeps_all_laws(events: Events, width: int, height: int) -> None:
    layout = laid_whole(events, width, height=float(height))
    assert_nothing_touches(layout)
    assert_every_event_is_there(layout, len(events.frame))
    assert layout.bands[-1].bottom <= height + 1e-6


@SETS
@given(event_sets(12), st.sampled_from(WIDTHS))
def test_a_folded_picture_keeps_all_laws(events: Events, width: int) -> None:
    layout = laid_whole(events, width, fold=True)
    assert_nothing_touches(layout)
    assert_labels_are_in_the_plot(layout)
    assert_every_event_is_there(layout, len(events.frame))
    ticks = [
        (tick.at - text.width(tick.text, TICK_SIZE) / 2, tick.at + text.width(tick.text, TICK_SIZE) / 2)
        for tick in layout.axis.ticks
    ]
    assert not meeting([*ticks, *((at - FOLD / 2, at + FOLD / 2) for at in layout.axis.folds)])


@SETS
@given(event_sets(), st.sampled_from(WIDTHS), st.floats(1.0, 4.0))
def test_a_wider_page_brings_no_collision(events: Events, width: int, factor: float) -> None:
    """Anchors move with time, what hangs on them keeps its size in pixels."""
    layout = laid_whole(events, width)
    wider: dict[float, list[tuple[float, float]]] = {}
    for at, label in enumerate(layout.labels):
        if np.isnan(layout.y[at]):
            continue
        left, right = float(layout.marks.left[at]), float(layout.marks.right[at])
        before, after = left - label.box.left, label.box.right - right
        wider.setdefault(float(layout.y[at]), []).append((left * factor - before, right * factor + after))
    for boxes in wider.values():
        assert not meeting(boxes)


@SETS
@given(event_sets(), st.sampled_from(WIDTHS))
def test_a_shortened_title_is_the_beginning_of_the_title(events: Events, width: int) -> None:
    layout = laid_whole(events, width)
    titles = events.frame[columns.TITLE].tolist()
    for event, label in zip(layout.event, layout.labels, strict=True):
        title = " ".join(titles[event].split())
        assert label.text in ("", title) or title.startswith(label.text.removesuffix("…"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("group_by", ["actor", "category", "place", "none"])
def test_the_shipped_events_keep_all_laws(width: int, group_by: str) -> None:
    layout = laid(SHIPPED, width, group_by=group_by)
    assert_nothing_touches(layout)
    assert_labels_are_in_the_plot(layout)


@pytest.mark.parametrize("width", WIDTHS)
def test_thirty_three_events_of_one_day_all_have_their_label(width: int) -> None:
    layout = laid(ONE_DAY, width)
    assert_nothing_touches(layout)
    assert_labels_are_in_the_plot(layout)
    assert layout.unlabelled == 0


def test_what_has_no_row_is_counted() -> None:
    layout = laid_whole(ONE_DAY, 1200, height=200.0)
    assert sum(len(more.marks) for more in layout.more) == layout.unlabelled > 0
    assert_every_event_is_there(layout, 33)


def test_the_picture_grows_with_its_events_and_not_with_its_width() -> None:
    assert (
        laid_whole(ONE_DAY, 1200).height
        == laid_whole(ONE_DAY, 1800).height
        > laid_whole(SHIPPED, 1200, height=1.0).height
    )


def test_spare_height_goes_to_the_rows() -> None:
    layout = laid_whole(make([{"start": "2022-05-01", "title": "One", "actors": "A"}]), 1200, height=300.0)
    (band,) = layout.bands
    assert band.row == plan.TALLEST_ROW
    assert (band.top, band.bottom, layout.height) == (0, 300, 300)
    assert layout.y.tolist() == [150]


def test_an_event_of_several_actors_has_its_title_in_the_band_of_the_first_one_shown() -> None:
    events = make([{"start": "2022-05-01", "title": "Video call", "actors": "Nobody; China; OHCHR"}])
    layout = laid_whole(events, 1200, bands=("OHCHR", "China"))
    told = [layout.bands[layout.band[at]].name for at, label in enumerate(layout.labels) if label.text]
    assert told == ["China"]
    assert sorted(layout.bands[band].name for band in layout.band) == ["China", "OHCHR"]


def test_no_event_at_all_is_a_picture_too() -> None:
    layout = lay_out(SHIPPED.frame.head(0), 0.0, 86_400.0, Wishes())
    assert layout.height > 0
    assert layout.labels == ()


@pytest.mark.parametrize(
    ("number", "level"),
    [(30, Level.LABELLED), (plan.MOST_LABELLED + 1, Level.MARKS), (plan.MOST_MARKS + 1, Level.COUNTS)],
)
def test_the_level_of_detail_follows_the_number_of_events(number: int, level: Level) -> None:
    days = np.datetime64("1990-01-01", "s") + np.arange(number) * np.timedelta64(1, "D")
    events = make([{"start": day, "title": "x", "actors": f"Actor {at % 7}"} for at, day in enumerate(days)])
    assert laid_whole(events, 1200).level is level


def test_a_wall_of_marks_becomes_counts() -> None:
    events = make(
        [{"start": "2022-05-01", "title": "x", "actors": "A"}] * (plan.MOST_LABELLED + 1) + [{"start": "2023-05-01"}]
    )
    assert laid_whole(events, 1200).level is Level.COUNTS


def test_marks_are_placed_by_event_and_not_by_band() -> None:
    scale = Scale(0.0, 86_400.0 * 365, 900)
    events = make([{"start": "1970-03-01", "actors": "A; B"}])
    bands = group(events.frame, "actor")
    marks = marking.place(events.frame, scale).take(bands.spread()[0])
    assert marks.kind.tolist() == [Kind.DAY, Kind.DAY]
    assert marks.anchor[0] == marks.anchor[1]
