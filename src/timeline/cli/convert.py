"""`timeline convert`: the timeline of one program for another, and what is lost on the way."""

import sys
from dataclasses import replace
from pathlib import Path

import click
import pandas as pd

from timeline import columns
from timeline.cli import files
from timeline.cli.main import FAULTS
from timeline.export.images import write_whole
from timeline.export.publication import Publication, make, table_format
from timeline.phrases import count


@click.command()
@files.argument
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--as", "format_", default="", metavar="FORMAT", help="Format, where the ending of OUT does not say it.")
@click.option("--exact", is_flag=True, help="CSV for programs: formulas are not neutralised.")
@files.reading_options
def convert(file: str, out: Path, format_: str, exact: bool) -> None:
    """Write all rows of FILE as OUT in another format, and say what that format cannot carry.

    \b
    Example:
      timeline convert events.csv events.json
    """
    form = table_format(format_ or out.suffix or out.name)
    events = files.read(file)
    # Rows in, rows out: what has no date yet goes along, in the file's own order.
    rows = pd.concat([events.frame, events.undated]).sort_values(columns.ROW, kind="stable", ignore_index=True)
    made = make(replace(events, frame=rows), form.name, Publication(exact=exact))
    write_whole(out, made.content)
    click.echo(f"Wrote {out} ({form.label}, {count(len(rows), 'row')}).")
    for loss in made.losses:
        click.echo(f"  Not carried: {loss}")
    for problem in events.report.faults:
        click.echo(f"{file}: {problem}", err=True)
    sys.exit(FAULTS if events.report.faults else 0)
