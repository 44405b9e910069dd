"""What is done before the first visitor comes."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline.ui import cache, source, warm
from timeline.ui.corrections import Corrections


def test_the_first_visitor_gets_the_very_events_that_were_read_ahead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_FILE", str(_written(tmp_path, "date,title\n2022-05-23,Visit\n")))
    ahead = cache.read_ahead(source.first())
    assert len(ahead.frame) == 1
    assert cache.events(source.first(), Corrections()) is ahead


@pytest.mark.parametrize("content", ["", "date,title\n", "date,title\nnobody knows,Visit\n"])
def test_a_file_without_events_keeps_no_server_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.setenv("TIMELINE_FILE", str(_written(tmp_path, content)))
    warm.warm()


def test_a_file_that_is_gone_keeps_no_server_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_FILE", str(tmp_path / "gone.csv"))
    warm.warm()


def test_a_server_answers_before_anything_heavy_is_loaded() -> None:
    heavy = "{'pandas', 'pyarrow', 'dateparser'}"
    code = f"import sys, timeline.cli.serve, timeline.ui.server; print({heavy} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def _written(folder: Path, content: str) -> Path:
    path = folder / "served.csv"
    path.write_text(content)
    return path
