"""Boxes to rows, and rows to bands."""

from hypothesis import given
from hypothesis import strategies as st

from chart_laws import greatest_overlap, meeting
from timeline.layout.rows import Box, share, stack

EDGES = st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda at: Box(at[0], at[0] + at[1]))
BOXES = st.lists(EDGES, max_size=60)


def test_a_box_that_starts_where_another_ends_shares_its_row() -> None:
    assert stack([Box(0, 9), Box(9, 12)]) == [0, 0]


def test_the_topmost_free_row_is_taken() -> None:
    assert stack([Box(0, 10), Box(1, 4), Box(2, 12), Box(5, 9)]) == [0, 1, 2, 1]


def test_what_finds_no_row_is_told_from_what_does() -> None:
    assert stack([Box(0, 10), Box(1, 10), Box(2, 10), Box(10, 11)], most=1) == [0, -1, -1, 0]


@given(BOXES)
def test_no_two_boxes_of_a_row_meet(boxes: list[Box]) -> None:
    rows = stack(boxes)
    for row in set(rows):
        own = [(box.left, box.right) for box, at in zip(boxes, rows, strict=True) if at == row]
        assert not meeting(own)


@given(BOXES)
def test_there_are_no_more_rows_than_boxes_over_one_point(boxes: list[Box]) -> None:
    assert max(stack(boxes), default=-1) + 1 == greatest_overlap((box.left, box.right) for box in boxes)


@given(BOXES, st.integers(1, 5))
def test_a_box_is_left_out_only_where_every_row_is_taken(boxes: list[Box], most: int) -> None:
    rows = stack(boxes, most=most)
    assert max(rows, default=-1) < most
    placed = [box for box, row in zip(boxes, rows, strict=True) if row >= 0]
    for box, row in zip(boxes, rows, strict=True):
        if row < 0:
            assert (
                greatest_overlap([(b.left, b.right) for b in placed if b.left < box.right and b.right > box.left])
                == most
            )


@given(st.lists(st.integers(1, 50), min_size=1, max_size=12), st.integers(1, 100))
def test_no_band_gets_more_rows_than_it_needs_or_none(needs: list[int], total: int) -> None:
    given_rows = share(needs, total)
    assert all(1 <= got <= need for got, need in zip(given_rows, needs, strict=True))
    assert sum(given_rows) <= max(total, len(needs))


@given(st.lists(st.integers(1, 50), min_size=1, max_size=12), st.integers(1, 100))
def test_rows_are_kept_back_only_when_every_band_has_what_it_needs(needs: list[int], total: int) -> None:
    given_rows = share(needs, total)
    if total >= len(needs) and sum(given_rows) + len(needs) <= total:
        assert given_rows == needs
