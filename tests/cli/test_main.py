"""Help, exit codes, and what becomes of errors."""

import click
import pytest

from timeline.cli import main
from timeline.cli.main import _COMMANDS

from .conftest import Run


@pytest.mark.parametrize("name", list(_COMMANDS))
def test_every_command_shows_an_example(run: Run, name: str) -> None:
    done = run(name, "--help")
    assert done.exit_code == 0
    assert f"Example:\n    timeline {name} " in done.output


def test_the_program_shows_an_example_of_each_command(run: Run) -> None:
    said = run("--help").output
    assert all(f"    timeline {name} " in said for name in _COMMANDS)


@pytest.mark.parametrize("name", list(_COMMANDS))
def test_every_option_says_what_it_is_for(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    options = [p for p in command.params if isinstance(p, click.Option) and p.name != "help"]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize(
    "arguments",
    [["serv"], ["check"], ["check", "nope.csv"], ["export", "events.csv"], ["check", "events.csv", "--jsn"]],
    ids=["no such command", "no file", "no such file", "no output", "no such option"],
)
def test_wrong_usage_ends_with_2_and_points_at_the_help(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert "--help' for help." in done.output


def test_an_error_of_our_own_is_a_sentence_and_no_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("start")

    monkeypatch.delenv("TIMELINE_DEBUG", raising=False)
    monkeypatch.setattr("timeline.cli.files.read", broken)
    done = run("check", "events.csv")
    assert done.exit_code == 3
    assert done.output == (
        "Error: Something in timeline itself went wrong (KeyError: 'start'). "
        "Run it again with TIMELINE_DEBUG=1 in the environment and report what it prints.\n"
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"\0\0\0\0", b"\xff\xfe\0", b"%PDF-1.7\n", b"PK\x03\x04rest", b"{", b"\x89PNG\r\n\x1a\n", b"a,b\n"],
    ids=["empty", "zeros", "half a BOM", "a PDF", "a broken zip", "half a JSON", "a picture", "only a header"],
)
@pytest.mark.parametrize("command", [["check"], ["export", "x.json"], ["convert", "x.json"]], ids=lambda c: c[0])
def test_a_file_that_is_no_timeline_is_said_in_one_line(run: Run, content: bytes, command: list[str]) -> None:
    from pathlib import Path

    Path("odd.csv").write_bytes(content)
    done = run(command[0], "odd.csv", *command[1:])
    assert done.exit_code in (0, 1, 2), done.output
    assert "Traceback" not in done.output
    assert "itself went wrong" not in done.output
