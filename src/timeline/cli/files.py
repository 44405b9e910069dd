"""What commands share about files: the FILE argument, reading it, and naming its faults."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from timeline.actors import Aliases
from timeline.cli.names import did_you_mean
from timeline.columns import FIELDS
from timeline.events import Events
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


def read(
    file: str, mapping: Mapping[str, str] | None = None, aliases: Mapping[str, Sequence[str]] | None = None
) -> Events:
    """The events of a file, or of standard input where the file is "-"; ``aliases`` is name → its other spellings."""
    source = sys.stdin.buffer.read() if file == "-" else Path(file)
    return read_events(source, mapping=mapping or None, aliases=Aliases.of(aliases) if aliases else None)


def name_faults(file: str, events: Events) -> bool:
    """Say on the error stream what was left off the timeline and why; whether there was anything."""
    for problem in events.report.faults:
        click.echo(f"{file}: {problem}", err=True)
    if events.report.shelved:
        rows = "1 row is" if events.report.shelved == 1 else f"{events.report.shelved:,} rows are"
        click.echo(f"{file}: {rows} on the undated shelf and not in the output.", err=True)
    return bool(events.report.faults)
