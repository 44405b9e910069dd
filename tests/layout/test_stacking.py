"""What becomes of the labels of one band."""

import itertools

import numpy as np

from chart_events import make
from timeline import text
from timeline.layout import labels as labelling
from timeline.layout.labels import Side
from timeline.layout.marks import place
from timeline.layout.rows import stack
from timeline.layout.scale import Scale
from timeline.layout.stacking import Stacked, arrange
from timeline.theme import LABEL_SIZE

START = float(np.datetime64("2022-01-01", "s").astype(np.int64))
SCALE = Scale(START, START + 365 * 86_400, 980.0)
LONG = "Bachelet's first Council speech text asks China for access across the country"


def arranged(rows: list[dict[str, object]], most: int = 50, longest: float = 150) -> Stacked:
    frame = make(rows).frame
    titles = frame["title"].tolist()
    marks = place(frame, SCALE)
    labels = labelling.place(titles, marks, SCALE.width, longest)
    return arrange(titles, labels, marks, most=most, width=SCALE.width)


def test_a_shortened_title_takes_the_room_that_is_free_in_its_row() -> None:
    assert arranged([{"start": "2022-01-05", "title": LONG}]).labels[0].text == LONG


def test_but_only_up_to_the_next_mark() -> None:
    label, after = arranged([{"start": "2022-01-05", "title": LONG}, {"start": "2022-04-01", "title": "b"}]).labels
    assert label.text.endswith("…")
    assert label.box.right <= after.box.left
    assert label.box.right > after.box.left - 120


def test_near_the_right_edge_a_label_stands_on_the_left() -> None:
    label = arranged([{"start": "2022-12-30", "title": "Human Rights Council rejects"}]).labels[0]
    assert label.side is Side.LEFT
    assert label.text == "Human Rights Council rejects"


def test_a_long_bar_holds_its_label() -> None:
    label = arranged([{"start": "2022-01-01", "end": "2023-01-01", "is_interval": True, "title": "A year"}]).labels[0]
    assert label.side is Side.INSIDE


def test_a_bar_over_the_whole_window_still_has_its_label() -> None:
    row = {"start": "2022-01-01", "end": "2023-01-01", "precision": "year", "title": "Some time in 2022"}
    label = arranged([row]).labels[0]
    assert (label.side, label.text) == (Side.INSIDE, "Some time in 2022")


def test_twelve_that_do_not_fit_are_a_plus_twelve() -> None:
    found = arranged([{"start": "2022-05-01", "title": f"Event {at}"} for at in range(14)], most=3)
    assert [len(cluster.marks) for cluster in found.clusters] == [12]
    assert sorted(found.rows) == [-1] * 12 + [0, 1]


def test_one_that_does_not_fit_keeps_its_mark_and_loses_its_title() -> None:
    found = arranged([{"start": "2022-05-01", "title": f"Event {at}"} for at in range(3)], most=3)
    assert not found.clusters
    found = arranged([{"start": "2022-05-01", "title": f"Event {at}"} for at in range(3)], most=2)
    assert [len(cluster.marks) for cluster in found.clusters] == [2]


def test_clusters_that_would_touch_are_one() -> None:
    rows = [{"start": f"2022-05-{day:02}", "title": "x"} for day in (1, 2, 3, 4, 5, 6, 7, 8) for _ in range(3)]
    found = arranged(rows, most=1)
    edges = sorted((cluster.x, len(cluster.marks)) for cluster in found.clusters)
    assert sum(number for _, number in edges) == 24
    for (x, number), (after, more) in itertools.pairwise(edges):
        wide = text.width(f"+{number}", LABEL_SIZE, bold=True) / 2 + text.width(f"+{more}", LABEL_SIZE, bold=True) / 2
        assert x + wide < after


def test_rows_read_down_in_the_order_of_their_first_marks_whichever_side_the_titles_stand_on() -> None:
    titles = (
        "A title as long as they come",
        "Short",
        "A title of some length",
        "Tiny",
        "The longest title of them all",
    )
    rows: list[dict[str, object]] = [
        {"start": f"2022-12-{day}", "title": title} for day, title in zip(range(20, 30, 2), titles, strict=True)
    ]
    found = arranged(rows)
    assert {label.side for label in found.labels} == {Side.LEFT}
    assert found.rows == (0, 1, 2, 3, 4)


def test_two_titles_back_to_back_share_a_row_where_the_crowd_allows_it() -> None:
    rows: list[dict[str, object]] = [
        {"start": f"2022-06-{day:02}", "title": "A title of some length"} for day in (1, 11, 21)
    ]
    frame = make(rows).frame
    marks = place(frame, SCALE)
    labels = labelling.place(frame["title"].tolist(), marks, SCALE.width, 150)
    assert len(set(stack([label.box for label in labels]))) == 3
    turned = labelling.balance(labels, marks, SCALE.width)
    assert len(set(stack([label.box for label in turned]))) == 2
