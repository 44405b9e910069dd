"""What commands share about files: the FILE argument, reading it, and naming its faults."""

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, get_args

import click

from timeline.actors import NO_ALIASES, Aliases
from timeline.cli.progress import showing
from timeline.columns import FIELDS
from timeline.disk import read_bytes
from timeline.events import Choices, Events, Numbers
from timeline.formats.raw import DEFAULT_LIMITS, ReadOptions
from timeline.names import did_you_mean
from timeline.problems import FileError
from timeline.reading import read_chosen
from timeline.settings import beside, over
from timeline.settings import read as read_settings

_NOTHING = Choices()

argument = click.argument("file", type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True))


_LIMITS = asdict(DEFAULT_LIMITS)
_READING = "timeline.cli.reading"  # of click's context: what was said about the file, for whichever command reads it


def _keep(context: click.Context, parameter: click.Parameter, said: Any) -> None:  # Any: text, a number, yes or no
    if said is not None:
        tab = parameter.name == "delimiter" and said.upper() == "TAB"
        context.meta.setdefault(_READING, {})[parameter.name] = "\t" if tab else said


def _told(*names: str, **facts: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option that goes to the reader of the file and not to the command."""
    return click.option(*names, callback=_keep, expose_value=False, **facts)


def _keep_pairs(context: click.Context, _parameter: click.Parameter, given: Sequence[str]) -> None:
    pairs = {}
    for text in given:
        field, equals, header = text.partition("=")
        if not equals or not header:
            raise click.BadParameter(f"{text!r} is not of the form field=Header, such as date=When.")
        if field not in FIELDS:
            raise click.BadParameter(f"unknown field {field!r}. {did_you_mean(field, FIELDS)}")
        pairs[field] = header
    if pairs:
        context.meta.setdefault(_READING, {})["mapping"] = tuple(pairs.items())


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
            click.option(
                "--map",
                multiple=True,
                callback=_keep_pairs,
                expose_value=False,
                metavar="FIELD=HEADER",
                help="Which column means what, where the guess is wrong: --map date=When. Repeatable.",
            ),
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
            _told("--languages", metavar="CODES", help="The languages of its dates, such as de,fr."),
            _told(
                "--numbers",
                type=click.Choice(get_args(Numbers)),
                help="What numbers for dates count: a spreadsheet's days from 1900 or 1904, or Unix time.",
            ),
            _told(
                "--settings",
                type=click.Path(exists=True, dir_okay=False, path_type=Path),
                metavar="FILE",
                help="How it is read, as the page saves it; else events.timeline.toml beside events.csv.",
            ),
            _told("--no-settings", is_flag=True, default=None, help="Read it without the settings beside it."),
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


def read(file: str, said: Choices = _NOTHING) -> Events:
    """The events of a file, or of standard input where the file is "-".

    What the command's options say goes before ``said``, and that before the settings beside the file.
    """
    source = sys.stdin.buffer.read() if file == "-" else Path(file)
    options = dict(click.get_current_context().meta.get(_READING, {}))
    settings = _settings(file, options.pop("settings", None), ignored=options.pop("no_settings", False))
    choices = over(over(settings, said), _of_options(options))
    with showing() as progress:
        return read_chosen(source, choices, progress=progress)


def _settings(file: str, named: Path | None, *, ignored: bool) -> Choices:
    if named is not None:
        return read_settings(read_bytes(named, DEFAULT_LIMITS), named.name).choices
    return _NOTHING if ignored or file == "-" else beside(Path(file)) or _NOTHING


def _of_options(said: Mapping[str, Any]) -> Choices:
    path, languages = said.get("aliases"), said.get("languages")
    return Choices(
        mapping=said.get("mapping", ()),
        published=said.get("published"),
        languages=None if languages is None else tuple(re.split(r"[\s,;]+", languages.strip())),
        day_first=said.get("day_first"),
        numbers=said.get("numbers"),
        aliases=_aliases(path) if path else NO_ALIASES,
        reading=ReadOptions(**{field.name: said[field.name] for field in fields(ReadOptions) if field.name in said}),
    )


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
