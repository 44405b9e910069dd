"""What a browser keeps of how a file was set to be read, and what is made of that when it comes back."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from timeline.events import Choices
from timeline.formats.raw import ReadOptions
from timeline.ui import memory
from timeline.ui.corrections import AS_FOUND
from timeline.ui.source import Source

FILE = b"Fall;Anlass;Tag\n3/4/2022;Secret;a\n"


def source(data: bytes = FILE, name: str = "own.csv") -> Source:
    return Source(name, data, own=False, title="own")


CHOICES = Choices(
    mapping=(("title", "Anlass"), ("end_date", "")),
    published="May 2022",
    languages=("de", "fr"),
    day_first=False,
    numbers="unix",
    reading=ReadOptions(encoding="utf-8", header_row=1),
)


def in_page(task: Callable[[], Any]) -> Any:
    """What a task answers within a session, where alone a person's own file is kept."""

    def script() -> None:
        import streamlit as st

        st.session_state["answer"] = st.session_state["task"]()

    page = AppTest.from_function(script, default_timeout=60)
    page.session_state["task"] = task
    page.run()
    assert not page.exception, page.exception
    return page.session_state["answer"]


def fitting(of: Source, records: Any) -> Choices | None:
    found: Choices | None = in_page(lambda: memory._fitting(of, records))
    return found


def kept(choices: Choices = CHOICES, of: Source | None = None) -> dict[str, Any]:
    """A record as the browser gives it back."""
    of = of or source()
    said = in_page(lambda: memory.record(of, choices, AS_FOUND))
    whole = {"file": of.key, "name": memory._digest(of.name), "headers": in_page(lambda: memory._headers(of))}
    record: dict[str, Any] = json.loads(json.dumps({**whole, "said": said}))
    return record


def test_what_is_kept_reads_the_file_the_same_again() -> None:
    found = fitting(source(), [kept()])
    assert found == memory.replace(CHOICES, told="Read as you set it the last time, which this browser has kept.")


def test_no_word_of_the_file_is_kept() -> None:
    text = json.dumps(kept())
    assert not [word for word in ("Fall", "Anlass", "Tag", "Secret", "own") if word in text]


def test_choices_as_the_file_came_are_nothing_to_keep() -> None:
    assert in_page(lambda: memory.record(source(), AS_FOUND, AS_FOUND)) == {}


def test_a_file_with_further_rows_and_the_same_name_and_headers_is_the_same() -> None:
    assert fitting(source(FILE + b"4/4/2022;More;b\n"), [kept()]) is not None


@pytest.mark.parametrize(
    ("data", "name"), [(FILE + b"x;y;z\n", "other.csv"), (b"Wann;Was;Wer\n3/4/2022;Secret;a\n", "own.csv")]
)
def test_another_name_or_other_headers_are_another_file(data: bytes, name: str) -> None:
    assert fitting(source(data, name), [kept()]) is None


@pytest.mark.parametrize("records", [None, "x", 7, {}, [None], ["x"], [{}], [{"file": source().key}]])
def test_anything_else_in_a_browser_is_no_record(records: Any) -> None:
    assert fitting(source(), records) is None


@pytest.mark.parametrize(
    "said",
    [
        {"map": {"title": 99}},
        {"map": {"title": "x"}},
        {"map": {"nonsense": 0}},
        {"header_row": "1"},
        {"languages": 3},
        {"encoding": "latin-99"},
        {"sheet": 2},
    ],
)
def test_a_record_that_was_tampered_with_changes_nothing(said: dict[str, Any]) -> None:
    assert fitting(source(), [{"file": source().key, "said": {"map": {"title": 1}, **said}}]) is None
