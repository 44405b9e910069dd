"""What each kind of date looks like, and from where to where it is drawn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chart_events import make
from chart_laws import event_sets
from timeline import columns
from timeline.events import Events
from timeline.layout.marks import FADE, HALO, INSET, MARKER, SMALLEST, Kind, Marks, place
from timeline.layout.scale import Scale
from timeline.questions import seconds, within

DAY = 86_400.0
YEAR = Scale(
    float(np.datetime64("2022-01-01", "s").astype(np.int64)),
    float(np.datetime64("2023-01-01", "s").astype(np.int64)),
    3650.0,
)
PER_DAY = 10.0  # pixels


def mark(row: dict[str, object], scale: Scale = YEAR) -> Marks:
    return place(make([row]).frame, scale)


def drawn(row: dict[str, object], scale: Scale = YEAR) -> tuple[float, float]:
    found = mark(row, scale)
    return float(found.left[0]), float(found.right[0])


JAN_10 = {"start": "2022-01-11", "end": "2022-01-12"}


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ({"start": "2022-08-31T23:47", "end": "2022-08-31T23:48", "precision": "minute"}, Kind.MOMENT),
        ({"start": "2022-08-31T23:00", "end": "2022-09-01", "precision": "hour"}, Kind.MOMENT),
        ({"start": "2022-08-31"}, Kind.DAY),
        ({"start": "2022-05-01", "end": "2022-06-01", "precision": "month"}, Kind.WITHIN),
        ({"start": "2022-09-01", "end": "2022-12-01", "precision": "season"}, Kind.WITHIN),
        ({"start": "2022-06-06", "end": "2022-06-13", "precision": "week"}, Kind.WITHIN),
        ({"start": "2022-05-23", "end": "2022-05-29", "is_interval": True}, Kind.SPAN),
        # known to the day: the hours of its first and last day are no vagueness worth drawing
        (
            {
                "start": "2022-05-23",
                "end": "2022-05-29",
                "core_start": "2022-05-24",
                "core_end": "2022-05-28",
                "is_interval": True,
            },
            Kind.SPAN,
        ),
        (
            {
                "start": "2022-05-01",
                "end": "2022-09-01",
                "core_start": "2022-06-01",
                "core_end": "2022-08-01",
                "precision": "month",
                "is_interval": True,
            },
            Kind.VAGUE,
        ),
        ({"start": "2022-04-25", "end": "NaT", "is_interval": True}, Kind.OPEN_END),
        ({"start": "NaT", "end": "2022-04-25", "is_interval": True}, Kind.OPEN_START),
        ({"start": "2022-04-25", "end": "NaT"}, Kind.AFTER),
        ({"start": "NaT", "end": "2022-04-25"}, Kind.BEFORE),
        ({"start": "NaT", "end": "NaT"}, Kind.OPEN),
    ],
)
def test_every_kind_of_date_is_told_from_the_others(row: dict[str, object], kind: Kind) -> None:
    assert mark(row).kind.tolist() == [kind]


def test_a_day_is_a_marker_in_its_middle() -> None:
    assert drawn(JAN_10) == pytest.approx((105 - MARKER / 2, 105 + MARKER / 2))
    assert mark(JAN_10).anchor[0] == pytest.approx(105)


def test_a_day_wide_enough_to_see_is_a_stretch_with_the_event_somewhere_in_it() -> None:
    wide = Scale(YEAR.start, YEAR.start + 30 * DAY, 3000.0)
    assert drawn(JAN_10, wide) == pytest.approx((1000, 1100))


def test_a_month_is_drawn_over_the_whole_month_and_never_as_its_first_day() -> None:
    may = {"start": "2022-05-01", "end": "2022-06-01", "precision": "month"}
    assert drawn(may) == pytest.approx((120 * PER_DAY, 151 * PER_DAY))
    assert mark(may).anchor[0] == pytest.approx(135.5 * PER_DAY)


def test_a_month_stays_wider_than_its_marker_where_a_month_is_a_pixel() -> None:
    decades = Scale(YEAR.start - 100 * 365 * DAY, YEAR.end, 980.0)
    left, right = drawn({"start": "2000-05-01", "end": "2000-06-01", "precision": "month"}, decades)
    assert right - left == pytest.approx(HALO)
    assert HALO > 2 * MARKER


def test_a_known_span_is_solid_from_its_first_day_to_its_last() -> None:
    visit = mark({"start": "2022-05-23", "end": "2022-05-29", "is_interval": True})
    assert (visit.left[0], visit.right[0]) == pytest.approx((142 * PER_DAY, 148 * PER_DAY))
    assert (visit.core_left[0], visit.core_right[0]) == (visit.left[0], visit.right[0])


def test_a_span_too_short_to_see_is_widened_around_its_middle() -> None:
    decades = Scale(YEAR.start - 100 * 365 * DAY, YEAR.end, 980.0)
    left, right = drawn({"start": "1990-05-23", "end": "1990-05-29", "is_interval": True}, decades)
    true = float(decades.pixels(float(np.datetime64("1990-05-26", "s").astype(np.int64))))
    assert right - left == pytest.approx(SMALLEST)
    assert (left + right) / 2 == pytest.approx(true)


def test_only_what_is_certain_of_a_vague_interval_is_solid() -> None:
    vague = mark(
        {
            "start": "2022-05-01",
            "end": "2022-09-01",
            "core_start": "2022-06-01",
            "core_end": "2022-08-01",
            "precision": "month",
            "is_interval": True,
        }
    )
    assert (vague.left[0], vague.right[0]) == pytest.approx((120 * PER_DAY, 243 * PER_DAY))
    assert (vague.core_left[0], vague.core_right[0]) == pytest.approx((151 * PER_DAY, 212 * PER_DAY))


def test_an_interval_with_nothing_certain_has_nothing_solid() -> None:
    row = {"start": "2022-05-01", "end": "2022-06-01", "precision": "month", "is_interval": True}
    assert np.isnan(mark(row).core_left).all()


@pytest.mark.parametrize("fills", [True, False])
def test_an_open_end_reaches_a_fixed_length_that_says_nothing_of_how_long(fills: bool) -> None:
    since = {"start": "2022-04-26", "end": "NaT", "is_interval": fills}
    assert drawn(since) == pytest.approx((115 * PER_DAY, 115 * PER_DAY + FADE))


def test_an_open_start_ends_where_it_is_known_to() -> None:
    until = {"start": "NaT", "end": "2022-04-26", "is_interval": True}
    assert drawn(until) == pytest.approx((115 * PER_DAY - FADE, 115 * PER_DAY))


def test_what_began_long_before_the_window_is_seen_at_its_edge() -> None:
    assert drawn({"start": "1949-10-01", "end": "NaT", "is_interval": True}) == pytest.approx((0, FADE))


def test_a_beginning_known_to_the_month_is_surest_at_the_end_of_that_month() -> None:
    since = mark(
        {"start": "2022-04-01", "end": "NaT", "core_start": "2022-05-01", "is_interval": True, "precision": "month"}
    )
    assert (since.left[0], since.right[0]) == pytest.approx((90 * PER_DAY, 120 * PER_DAY + FADE))
    assert since.core_left[0] == since.core_right[0] == pytest.approx(120 * PER_DAY)


def test_an_approximate_day_has_a_halo_around_its_marker() -> None:
    left, right = drawn({**JAN_10, "approximate": True})
    assert right - left == pytest.approx(HALO)
    assert mark({**JAN_10, "uncertain": True}).doubtful.tolist() == [True]


def test_a_span_that_goes_on_outside_the_window_says_so() -> None:
    found = mark({"start": "2021-12-01", "end": "2023-02-01", "is_interval": True})
    assert (found.left[0], found.right[0]) == (0, YEAR.width)
    assert found.cut_left.tolist() == found.cut_right.tolist() == [True]


def test_the_marker_of_a_long_bar_stands_at_its_front() -> None:
    found = mark({"start": "2022-05-23", "end": "2022-07-29", "is_interval": True})
    assert found.anchor[0] == found.left[0] + INSET


@given(event_sets(), st.sampled_from([260.0, 640.0, 980.0, 1600.0]), st.integers(0, 400), st.integers(1, 400))
def test_no_mark_is_too_small_to_see_or_says_less_than_its_date(
    events: Events, width: float, first: int, days: int
) -> None:
    scale = Scale(YEAR.start + first * DAY, YEAR.start + (first + days) * DAY, width)
    frame = within(events.frame, scale.start, scale.end)
    marks = place(frame, scale)
    assert ((marks.right - marks.left) >= SMALLEST - 1e-6).all()
    assert (marks.left >= -SMALLEST).all()
    assert (marks.right <= width + SMALLEST).all()
    start = seconds(frame[columns.START].to_numpy("datetime64[s]"), missing=np.nan)
    end = seconds(frame[columns.END].to_numpy("datetime64[s]"), missing=np.nan)
    known = ~np.isnan(start) & ~np.isnan(end) & ~np.isin(marks.kind, (Kind.DAY, Kind.MOMENT))
    assert (marks.left[known] <= np.clip(scale.pixels(start[known]), 0, width) + 1e-6).all()
    assert (marks.right[known] >= np.clip(scale.pixels(end[known]), 0, width) - 1e-6).all()
    # What is drawn as certain lies within what is certain, but for the width that makes a bar visible.
    vague = (marks.kind == Kind.VAGUE) & ~np.isnan(marks.core_left)
    core = seconds(frame[columns.CORE_START].to_numpy("datetime64[s]"), missing=np.nan)
    assert (marks.core_left[vague] >= np.clip(scale.pixels(core[vague]), 0, width) - 1e-6).all()
    assert ((marks.anchor >= marks.left - 1e-6) & (marks.anchor <= marks.right + 1e-6)).all()
