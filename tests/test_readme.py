"""The README is true: its Python runs, its commands exist, its conventions are those of the code."""

import doctest
import re
import shlex
from pathlib import Path

import click
import pytest

from timeline.cli import main
from timeline.dates import conventions

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    parsed = doctest.DocTestParser().get_doctest(README, {}, "README.md", "README.md", 0)
    assert len(parsed.examples) > 5
    assert doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(parsed).failed == 0


COMMANDS = re.findall(r"^(?:\.venv/bin/)?timeline (?!COMMAND)(.+)$", README, re.MULTILINE)


def test_there_are_commands_to_check() -> None:
    assert len(COMMANDS) > 4


@pytest.mark.parametrize("line", COMMANDS)
def test_every_option_of_a_command_exists(line: str) -> None:
    name, *words = shlex.split(line)
    command = main.get_command(click.Context(main), name)
    assert command is not None
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= known


def conventions_of_the_code() -> list[tuple[str, str]]:
    rows: list[list[str]] = []
    for line in (conventions.__doc__ or "").split("reading\n")[1].split("\n")[1:]:
        if line.startswith("="):
            break
        if line[:18].strip():
            rows.append([line[:19].strip(), ""])
        rows[-1][1] = f"{rows[-1][1]} {line[19:].strip()}".strip().replace("``", "`")
    return [(wording, reading) for wording, reading in rows]


def test_the_table_of_conventions_is_that_of_the_code() -> None:
    table = README.split("| wording | reading |\n|---|---|\n")[1].split("\n\n")[0]
    rows = [tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in table.splitlines()]
    assert rows == conventions_of_the_code()


@pytest.mark.parametrize("name", re.findall(r"\]\(((?!http)[^)]+)\)", README))
def test_every_file_it_links_to_is_there(name: str) -> None:
    assert (ROOT / name).is_file()
