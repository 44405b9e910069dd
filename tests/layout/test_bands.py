"""Which bands there are, in which order, and who stands in them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chart_events import make
from chart_laws import event_sets
from timeline.events import Events
from timeline.layout.bands import Bands, group

EVENTS = make(
    [
        {"start": "2022-01-01", "actors": "Zoe; Bob", "category": "visit", "place": "Geneva"},
        {"start": "2022-01-02", "actors": "Ann; Bob", "category": "visit", "place": ""},
        {"start": "2022-01-03", "actors": "Bob", "category": "", "place": "Geneva; Urumqi"},
        {"start": "2022-01-04", "actors": "", "category": "leak", "place": "Geneva"},
        {"start": "2022-01-05", "actors": "Cid", "category": "leak", "place": "Geneva"},
    ]
).frame


def standing(bands: Bands) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {name: [] for name in bands.names}
    for event, band, _ in zip(*bands.spread(), strict=True):
        found[bands.names[band]].append(int(event))
    return found


def test_an_event_stands_in_the_band_of_each_of_its_actors() -> None:
    assert standing(group(EVENTS, "actor")) == {"Zoe": [0], "Bob": [0, 1, 2], "Ann": [1], "Cid": [4], "No actor": [3]}


def test_or_once_with_the_first_it_names() -> None:
    assert standing(group(EVENTS, "actor", several="primary")) == {
        "Zoe": [0],
        "Bob": [2],
        "Ann": [1],
        "Cid": [4],
        "No actor": [3],
    }


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("first", ("Zoe", "Bob", "Ann", "Cid", "No actor")),
        ("name", ("Ann", "Bob", "Cid", "Zoe", "No actor")),
        ("count", ("Bob", "Zoe", "Ann", "Cid", "No actor")),
    ],
)
def test_bands_are_ordered_as_asked(order: str, names: tuple[str, ...]) -> None:
    assert group(EVENTS, "actor", order=order).names == names  # type: ignore[arg-type]


def test_what_has_no_band_is_gathered_and_counted() -> None:
    bands = group(EVENTS, "actor", most=1)
    assert standing(bands) == {"Bob": [0, 1, 2], "1 other actor": [3, 4]}


def test_chosen_bands_come_in_their_own_order_even_when_empty() -> None:
    assert standing(group(EVENTS, "actor", chosen=("Cid", "Nobody", "Zoe"))) == {
        "Cid": [4],
        "Nobody": [],
        "Zoe": [0],
        "2 other actors": [1, 2, 3],
    }


def test_a_category_or_a_place_is_one_whole_cell() -> None:
    assert standing(group(EVENTS, "category")) == {"visit": [0, 1], "leak": [3, 4], "No category": [2]}
    assert standing(group(EVENTS, "place")) == {"Geneva": [0, 3, 4], "Geneva; Urumqi": [2], "No place": [1]}


def test_without_groups_there_is_one_band_without_a_name() -> None:
    assert standing(group(EVENTS, "none")) == {"": [0, 1, 2, 3, 4]}


def test_the_label_goes_with_the_first_shown_actor_of_the_cell() -> None:
    bands = group(EVENTS, "actor", chosen=("Bob", "Zoe"))
    heads = {int(event): bands.names[band] for event, band, head in zip(*bands.spread(), strict=True) if head}
    assert heads == {0: "Zoe", 1: "Bob", 2: "Bob", 3: "1 other actor", 4: "1 other actor"}


@given(
    event_sets(25), st.integers(1, 6), st.sampled_from(["each", "primary"]), st.sampled_from(["first", "name", "count"])
)
def test_every_event_stands_somewhere_and_has_its_label_once(
    events: Events, most: int, several: str, order: str
) -> None:
    bands = group(events.frame, "actor", most=most, several=several, order=order)  # type: ignore[arg-type]
    event, band, first = bands.spread()
    assert set(event.tolist()) == set(range(len(events.frame)))
    assert sorted(event[first].tolist()) == list(range(len(events.frame)))
    assert len(set(zip(event.tolist(), band.tolist(), strict=True))) == len(event)
    assert bands.marks.tolist() == np.bincount(band, minlength=len(bands.names)).tolist()
    assert len(bands.names) <= most + 1
