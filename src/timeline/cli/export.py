"""`timeline export`: pictures, pages and tables of chosen events."""

import contextlib
import sys
import time
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from timeline.cli import files
from timeline.cli.asked import Asked, select
from timeline.cli.main import FAULTS
from timeline.cli.recipe import Output, Recipe, chosen_size, read_recipe
from timeline.events import Choices, Events
from timeline.export.images import write_whole
from timeline.export.page import embed_snippet
from timeline.export.publication import PAGES, Publication, make
from timeline.export.sizes import SIZES
from timeline.names import must_be_known
from timeline.phrases import count
from timeline.problems import TimelineError, UsageError
from timeline.questions import groups

_GROUPS = ("actor", "category", "place", "none")


@click.command()
@files.argument
@click.argument("outs", nargs=-1, metavar="OUT...")
@click.option("--actor", "-a", "actors", multiple=True, metavar="NAME", help="Only events of this actor. Repeatable.")
@click.option(
    "--match",
    type=click.Choice(["any", "all"]),
    default="any",
    show_default=True,
    help="Any of the actors, or all in one event.",
)
@click.option("--exclude", multiple=True, metavar="NAME", help="No events of this actor. Repeatable.")
@click.option("--category", "-c", "categories", multiple=True, metavar="NAME", help="Only this category. Repeatable.")
@click.option(
    "--from", "from_", default="", metavar="DATE", help="From the start of this date: 2022-05, “late June 2022”."
)
@click.option("--to", default="", metavar="DATE", help="To the end of this date: 2022-10 is to 31 October.")
@click.option(
    "--search", "-s", default="", metavar="TEXT", help="Only events with these words, whatever case or accents."
)
@click.option("--group-by", type=click.Choice(_GROUPS), default="actor", show_default=True, help="What a band is.")
@click.option(
    "--color-by",
    type=click.Choice(["category", "actor", "none"]),
    default="category",
    show_default=True,
    help="What a colour stands for.",
)
@click.option("--band", "bands", multiple=True, metavar="NAME", help="Only these bands, in this order. Repeatable.")
@click.option(
    "--order",
    type=click.Choice(["first", "name", "count"]),
    default="first",
    show_default=True,
    help="Order of bands: first event, name, number of events.",
)
@click.option(
    "--several",
    type=click.Choice(["each", "primary"]),
    default="each",
    show_default=True,
    help="An event of several actors: in each one's band, or once.",
)
@click.option("--fold", is_flag=True, help="Leave out long stretches without events, and mark where.")
@click.option("--title", default="", help="Title of the picture or page.")
@click.option("--subtitle", default=None, help="Instead of count, span and filters.")
@click.option(
    "--size", type=click.Choice(list(SIZES)), default=None, help="A usual size; else 1200 wide, as high as its rows."
)
@click.option("--width", type=click.IntRange(200, 10_000), default=None, help="Width in CSS pixels.")
@click.option("--height", type=click.IntRange(150, 10_000), default=None, help="Height in CSS pixels.")
@click.option(
    "--scale", type=click.FloatRange(0.1, 10), default=None, help="Pixels of PNG, JPEG and WebP to a CSS pixel."
)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Its ground.")
@click.option(
    "--sources",
    type=click.Choice(["short", "full", "none"]),
    default="short",
    show_default=True,
    help="Publishers, or every source with its number, at the foot.",
)
@click.option("--foot", default=None, metavar="TEXT", help="At the foot instead of the sources.")
@click.option("--dated", is_flag=True, help="Print the day of making at the foot.")
@click.option(
    "--light", is_flag=True, help="A page with a picture in place of the interactive chart: 150 kB, not 2 MB."
)
@click.option("--exact", is_flag=True, help="CSV for programs: formulas are not neutralised.")
@click.option("--as", "format_", default="", metavar="FORMAT", help="Format, where the ending of OUT does not say it.")
@files.reading_options
@click.option("--watch", is_flag=True, help="Make it again whenever FILE changes.")
def export(file: str, outs: tuple[str, ...], watch: bool, **said: Any) -> None:
    """Make OUT... of the events in FILE: png, svg, pdf, jpeg, webp, html, csv, json and other timelines' formats.

    FILE may be a recipe (timeline.toml) that names the events and every output.

    \b
    Example:
      timeline export events.csv visit.png visit.html --actor "Michelle Bachelet" --from 2022-05 --to 2022-10
      timeline export timeline.toml --watch
    """
    is_recipe = file.endswith(".toml")
    if is_recipe and outs:
        raise UsageError(f"{file} is a recipe and names its outputs itself. Leave out {outs[0]!r}.")
    if not is_recipe and not outs:
        raise UsageError("there is no OUT to write. Name one or more files, such as timeline.png.")
    if watch and file == "-":
        raise UsageError("standard input cannot be watched. Name a file.")
    order = Path(file) if is_recipe else _from_options(file, outs, said)
    if watch:
        _watch(order)
    sys.exit(FAULTS if _make(order) else 0)


def _from_options(file: str, outs: tuple[str, ...], said: dict[str, Any]) -> Recipe:
    asked = Asked(**{field.name: said.pop(field.name) for field in fields(Asked)})
    size = chosen_size(*(said.pop(name) for name in ("size", "width", "height", "scale")))
    made_on = _today() if said.pop("dated") else None
    format_ = said.pop("format_")
    wanted = Publication(size=size, made_on=made_on, **said)
    return Recipe(file, Choices(), tuple(Output(Path(out), asked, wanted, format_) for out in outs))


def _make(order: Recipe | Path) -> bool:
    """Make every output; whether the file has faults."""
    recipe = read_recipe(order, today=_today()) if isinstance(order, Path) else order
    events = files.read(recipe.file, recipe.choices)
    for output in recipe.outputs:
        chosen = select(events, output.asked, today=_today())
        must_be_known(output.wanted.bands, groups(events.frame, output.wanted.group_by).names, "band")
        made = make(chosen, output.format or output.path.suffix or output.path.name, output.wanted)
        write_whole(output.path, made.content)
        click.echo(f"Wrote {output.path} ({_shown(chosen)}).")
        for loss in made.losses:
            click.echo(f"  Not carried: {loss}")
        if output.path.suffix in PAGES:
            click.echo(f"  To embed it:\n{embed_snippet(output.path.name, output.wanted.title or 'Timeline')}")
        for note in made.notes:
            click.echo(f"  Note: {note}", err=True)
    return files.name_faults(recipe.file, events)


def _shown(events: Events) -> str:
    shown, whole = len(events.frame), events.whole.count
    return count(whole, "event") if shown == whole else f"{shown:,} of {count(whole, 'event')}"


def _watch(order: Recipe | Path) -> None:
    """Make it now and after every change, until somebody stops it; an error is said and waited out."""
    seen: tuple[float, ...] = ()
    while True:
        now = _changed(order)
        if now != seen:
            seen = now
            try:
                _make(order)
            except TimelineError as error:
                click.echo(f"Error: {error}", err=True)
        time.sleep(0.3)


def _changed(order: Recipe | Path) -> tuple[float, ...]:
    """When the files it is made from were last written; 0 for one that is away for a moment."""
    paths = [order] if isinstance(order, Path) else [Path(order.file)]
    if isinstance(order, Path):
        with contextlib.suppress(TimelineError, OSError):
            paths.append(Path(read_recipe(order, today=_today()).file))
    return tuple(path.stat().st_mtime if path.exists() else 0.0 for path in paths)


def _today() -> date:
    return datetime.now().astimezone().date()
