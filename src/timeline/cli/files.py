"""What commands share about files: the FILE argument, reading it, and naming its faults."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from timeline.actors import Aliases
from timeline.cli.names import did_you_mean
from timeline.columns import FIELDS
from timeline.disk import read_bytes
from timeline.events import Events
from timeline.formats.raw import DEFAULT_LIMITS
from timeline.problems import FileError
from timeline.reading import read_events

argument = click.argument("file", type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True))


def _pairs(_context: click.Context, _parameter: click.Parameter, given: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for text in given:
        field, equals, header = text.partition("=")
        if not equals or not header:
            raise click.BadParameter(f"{text!r} is not of the form field=Header, such as date=When.")
        if field not in FIELDS:
            raise click.BadParameter(f"unknown field {field!r}. {did_you_mean(field, FIELDS)}")
        pairs[field] = header
    return pairs


mapping_option = click.option(
    "--map",
    "mapping",
    multiple=True,
    callback=_pairs,
    metavar="FIELD=HEADER",
    help="Which column means what, where the guess is wrong: --map date=When. Repeatable.",
)


_LIMITS = asdict(DEFAULT_LIMITS)
_READING = "timeline.cli.reading"  # of click's context: what was said about the file, for whichever command reads it


def _keep(context: click.Context, parameter: click.Parameter, said: Any) -> None:  # Any: text, a number, yes or no
    if said is not None:
        tab = parameter.name == "delimiter" and said.upper() == "TAB"
        context.meta.setdefault(_READING, {})[parameter.name] = "\t" if tab else said


def _told(*names: str, **facts: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option that goes to the reader of the file and not to the command."""
    return click.option(*names, callback=_keep, expose_value=False, **facts)


def _keep_limits(context: click.Context, _parameter: click.Parameter, given: Sequence[str]) -> None:
    raised: dict[str, int] = {}
    for text in given:
        name, _, number = text.partition("=")
        if name not in _LIMITS:
            raise click.BadParameter(f"unknown limit {name!r}. {did_you_mean(name, _LIMITS)}")
        if not number.replace("_", "").isdecimal():
            raise click.BadParameter(f"{text!r} is not of the form name=number, such as {name}={_LIMITS[name]}.")
        raised[name] = int(number)
    if raised:
        context.meta.setdefault(_READING, {})["limits"] = replace(DEFAULT_LIMITS, **raised)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What a person may say about a file that its bytes do not."""
    for option in reversed(
        (
            _told("--encoding", metavar="NAME", help="Its encoding where the guess is wrong, such as gb18030."),
            _told("--delimiter", metavar="SIGN", help="What stands between its cells; TAB for a tabulator."),
            _told("--header-row", type=click.IntRange(1), metavar="N", help="The row that names its columns."),
            _told("--sheet", metavar="NAME", help="Which sheet of a workbook."),
            _told("--published", metavar="DATE", help="When its source was published: dates “on Friday”."),
            _told(
                "--aliases",
                type=click.Path(dir_okay=False, path_type=Path),
                metavar="FILE",
                help="Spellings that are one name, as the page saves them.",
            ),
            _told("--day-first/--month-first", default=None, help="What 5/12/2022 means: 5 December or 12 May."),
            click.option(
                "--limit",
                multiple=True,
                callback=_keep_limits,
                expose_value=False,
                metavar="NAME=NUMBER",
                help="Raise or lower what a file may ask of this machine, by the name its message gives. Repeatable.",
            ),
        )
    ):
        command = option(command)
    return command


def read(
    file: str, mapping: Mapping[str, str] | None = None, aliases: Mapping[str, Sequence[str]] | None = None
) -> Events:
    """The events of a file, or of standard input where the file is "-".

    ``aliases`` is name → its other spellings; what the alias file of the options says comes before it.
    """
    source = sys.stdin.buffer.read() if file == "-" else Path(file)
    said = dict(click.get_current_context().meta.get(_READING, {}))
    joined = Aliases.of(aliases or {})
    if path := said.pop("aliases", None):
        joined = Aliases((*joined.pairs, *_aliases(path).pairs))
    return read_events(source, mapping=mapping or None, aliases=joined, **said)


def _aliases(path: Path) -> Aliases:
    try:
        return Aliases.from_csv(read_bytes(path, DEFAULT_LIMITS).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FileError(f"{path.name!r} is not in UTF-8. Save it again as CSV in UTF-8.") from error


def name_faults(file: str, events: Events) -> bool:
    """Say on the error stream what was left off the timeline and why; whether there was anything."""
    for problem in events.report.faults:
        click.echo(f"{file}: {problem}", err=True)
    if events.report.shelved:
        rows = "1 row is" if events.report.shelved == 1 else f"{events.report.shelved:,} rows are"
        click.echo(f"{file}: {rows} on the undated shelf and not in the output.", err=True)
    return bool(events.report.faults)
