"""A path becomes bytes, or one sentence."""

from pathlib import Path

import pytest

from timeline.disk import read_bytes
from timeline.formats.raw import DEFAULT_LIMITS, Limits
from timeline.problems import FileError


def _refusal(path: Path | str, limits: Limits = DEFAULT_LIMITS) -> str:
    with pytest.raises(FileError) as caught:
        read_bytes(path, limits)
    return str(caught.value)


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\0\xff")
    assert read_bytes(tmp_path / "a.csv", DEFAULT_LIMITS) == b"\0\xff"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert _refusal(tmp_path) == f"{tmp_path.name!r} is a folder. Name a file in it."


def test_a_file_that_is_not_there_or_vanished_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gone.csv"
    assert _refusal(path) == f"There is no file {str(path)!r}. Check its name and folder."


def test_a_large_file_is_not_even_opened(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"12345")
    assert _refusal(tmp_path / "a.csv", Limits(file_bytes=4)) == (
        "'a.csv' has 5 bytes; the limit “file_bytes” is 4. Split the file, or raise the limit."
    )


@pytest.mark.parametrize("name", ["a\0b.csv", "x" * 5_000])
def test_a_name_no_system_has_is_a_sentence_too(name: str) -> None:
    assert "could not be read: " in _refusal(name)


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"1")

    def refuse(_path: Path) -> bytes:  # tests may run as root, whom no permission stops
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert _refusal(tmp_path / "a.csv") == "'a.csv' may not be read. Change its permissions, or copy it."
