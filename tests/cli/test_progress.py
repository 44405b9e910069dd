"""The line that says how far a long reading is."""

import io

import pytest

from timeline.cli import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_is_told_nothing() -> None:
    with progress.showing(io.StringIO()) as tell:
        assert tell is None


def test_what_is_soon_done_is_not_shown() -> None:
    stream = Terminal()
    with progress.showing(stream) as tell:
        assert tell is not None
        tell("Reading the rows: 10,000", 0.5)
    assert stream.getvalue() == ""


def test_the_line_is_written_over_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    monkeypatch.setattr(progress, "_OFTEN", 0.0)
    stream = Terminal()
    with progress.showing(stream) as tell:
        assert tell is not None
        tell("Reading the rows: 10,000", None)
        tell("Reading the dates", 0.5)
    assert stream.getvalue() == (f"\rReading the rows: 10,000\rReading the dates (50%) \r{' ' * 23}\r")
