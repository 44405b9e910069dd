"""Work that is waited for: its answer, its error, and what the page says meanwhile."""

import threading

import pytest
from streamlit.testing.v1 import AppTest

from timeline.problems import FileError
from timeline.ui.waiting import waiting


def test_the_answer_comes_back() -> None:
    assert waiting(lambda tell: tell) is not None


def test_an_error_is_raised_where_somebody_waits() -> None:
    def fail(_tell: object) -> None:
        raise FileError("The file is empty.")

    with pytest.raises(FileError, match=r"The file is empty\."):
        waiting(fail)


def test_a_long_reading_says_how_far_it_is_and_then_no_more() -> None:
    def script() -> None:
        import streamlit as st

        from timeline.ui.waiting import waiting

        seen = st.session_state.setdefault("seen", [])
        progress = st.delta_generator.DeltaGenerator.progress

        def noted(self: object, value: float, text: str) -> object:
            seen.append((value, text))
            st.session_state["shown"].set()
            return progress(self, value, text)

        st.delta_generator.DeltaGenerator.progress = noted

        def work(tell: object) -> str:
            tell("Reading the dates", 0.25)
            st.session_state["shown"].wait(20)
            return "done"

        try:
            st.text(waiting(work))
        finally:
            st.delta_generator.DeltaGenerator.progress = progress

    page = AppTest.from_function(script, default_timeout=30)
    page.session_state["shown"] = threading.Event()
    page.run()
    assert page.text[0].value == "done"
    assert page.session_state["seen"][0] == (0.25, "Reading the dates (25%) …")
    assert not page.get("progress")
