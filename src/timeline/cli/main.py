"""The `timeline` command: its sub-commands, loaded when asked for, and what becomes of their errors."""

import os
import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final

import click

from timeline.problems import FileError, TimelineError, UsageError

FAULTS: Final = 1
NOT_HERE: Final = 3

# Name → module and function. Loaded when asked for: `timeline check` need not wait for Plotly.
_COMMANDS: Final = {
    "serve": "timeline.cli.serve",
    "check": "timeline.cli.check",
    "export": "timeline.cli.export",
    "convert": "timeline.cli.convert",
}


class _Timeline(click.Group):
    """Loads a command when it is asked for, and turns every error into a sentence and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(_COMMANDS[cmd_name]), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:  # what a command returns is click's affair
        try:
            return super().invoke(ctx)
        except UsageError as error:
            raise click.UsageError(str(error), ctx=_innermost(ctx)) from error
        except FileError as error:
            _say(str(error), FAULTS)
        except TimelineError as error:
            _say(str(error), NOT_HERE)
        except (click.exceptions.Exit, click.ClickException, click.Abort, BrokenPipeError):
            raise
        except MemoryError:
            _say("This machine has too little memory for that. Narrow the selection or split the file.", NOT_HERE)
        except Exception as error:
            if os.environ.get("TIMELINE_DEBUG"):
                raise
            _say(
                f"Something in timeline itself went wrong ({type(error).__name__}: {error}). "
                "Run it again with TIMELINE_DEBUG=1 in the environment and report what it prints.",
                NOT_HERE,
            )


def _innermost(ctx: click.Context) -> click.Context:
    """The sub-command's context, so that the hint names its own help."""
    name = ctx.invoked_subcommand
    command = _Timeline.get_command(main, ctx, name) if name else None
    return ctx if command is None else click.Context(command, info_name=name, parent=ctx)


def _say(message: str, code: int) -> None:
    click.echo(f"Error: {message}", err=True)
    sys.exit(code)


def _version() -> str:
    try:
        return version("timeline-dashboard")
    except PackageNotFoundError:
        return "from a checkout"


@click.group(cls=_Timeline, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(_version(), "-V", "--version", prog_name="timeline", message="%(prog)s %(version)s")
def main() -> None:
    """Dated events with quotes on one honest timeline.

    \b
    Exit codes: 0 fine; 1 the data has faults, each named; 2 wrong usage; 3 it cannot be done on this machine.

    \b
    Example:
      timeline serve events.csv
      timeline check events.csv
      timeline export events.csv visit.png --actor "Michelle Bachelet" --from 2022-05 --to 2022-10
      timeline convert events.csv events.ics
    """
