"""A name for every event."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.assembly.ids import name_events
from timeline.assembly.rows import Rows
from timeline.problems import Problem


def _name(ids: list[str], dates: list[str], titles: list[str]) -> tuple[list[str], list[Problem]]:
    frame = pd.DataFrame({"id": ids, "title": titles}, dtype="str")
    rows = Rows(frame, np.arange(2, len(ids) + 2), {"id": "id", "title": "title"})
    named, problems = name_events(rows, pd.Series(dates, dtype="str"))
    return named.tolist(), problems


@pytest.mark.parametrize(
    ("date", "title", "made"),
    [
        ("6 December 1975", "Flood", "6-december-1975-flood"),
        ("2022-05", "L’État, c’est moi!", "2022-05-l-état-c-est-moi"),
        ("2022年5月", "访问新疆", "2022年5月-访问新疆"),
        ("दिनांक", "यात्रा", "दिनांक-यात्रा"),
        ("", "../../etc/passwd", "etc-passwd"),
        ("", "", "event"),
        ("2022", "x" * 80, "2022-" + "x" * 55),
    ],
)
def test_an_event_without_an_id_is_named_after_date_and_title(date: str, title: str, made: str) -> None:
    assert _name([""], [date], [title]) == ([made], [])


def test_the_files_own_ids_stay_as_they_are() -> None:
    assert _name(["A 1", " b", "c"], ["1976"] * 3, ["x"] * 3) == (["A 1", " b", "c"], [])


def test_a_repeated_id_is_a_fault_and_gets_a_number() -> None:
    ids, problems = _name(["a", "a", "a-2", "a"], [""] * 4, [""] * 4)
    assert ids == ["a", "a-3", "a-2", "a-4"]
    assert [str(problem) for problem in problems] == [
        f"Row {row}, column “id”: 'a'. This id is there already; here the event is called {name!r}. "
        f"Give each row an id of its own."
        for row, name in ((3, "a-3"), (5, "a-4"))
    ]


def test_two_events_of_one_day_and_title_are_no_fault() -> None:
    assert _name(["", ""], ["1976", "1976"], ["Flood", "Flood"]) == (["1976-flood", "1976-flood-2"], [])


def test_a_made_id_does_not_change_when_other_rows_come() -> None:
    assert _name(["", ""], ["1976", "1977"], ["Flood", "Fire"])[0][1] == _name([""], ["1977"], ["Fire"])[0][0]


@given(st.lists(st.sampled_from(["", " ", "a", "a-2", "a-2-2", "event", "event-2"]), max_size=12))
def test_ids_are_unique_and_those_that_were_unique_stay(ids: list[str]) -> None:
    named, problems = _name(ids, [""] * len(ids), [""] * len(ids))
    assert len(set(named)) == len(ids)
    own_first = [bool(old.strip()) and ids.index(old) == place for place, old in enumerate(ids)]
    assert all(new == old for new, old, first in zip(named, ids, own_first, strict=True) if first)
    assert len(problems) == sum(bool(old.strip()) for old in ids) - sum(own_first)


def test_ids_that_only_seem_to_count_up_are_still_told_apart() -> None:
    assert _name(["e9", "e10", "e10", "e8"], [""] * 4, [""] * 4)[0] == ["e9", "e10", "e10-2", "e8"]
