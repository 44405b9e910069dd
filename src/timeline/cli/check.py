"""`timeline check`: what of a file was read, and what somebody has to mend."""

import json
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import click

from timeline.cli import files
from timeline.cli.main import FAULTS
from timeline.events import Events
from timeline.phrases import count
from timeline.review import Finding, review


@click.command()
@files.argument
@files.reading_options
@click.option("--json", "as_json", is_flag=True, help="Print the whole report as JSON.")
@click.option("--notes", is_flag=True, help="List what was assumed, too.")
@click.option("--holes", is_flag=True, help="Ask what an editor would: no source, no quote, a vague date, a silence.")
def check(file: str, as_json: bool, notes: bool, holes: bool) -> None:
    """Say which rows of FILE cannot be placed in time and how to mend them; ends with 1 where there are any.

    \b
    Example:
      timeline check events.csv --map date=When --map title=Headline
    """
    events = files.read(file)
    found = review(events) if holes else ()
    if as_json:
        click.echo(json.dumps(_as_record(file, events, found), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join([*_in_words(file, events, notes), *_holes_in_words(found)]))
    if events.report.faults:
        sys.exit(FAULTS)


def _in_words(file: str, events: Events, notes: bool) -> list[str]:
    report = events.report
    faults = report.faults
    told = [problem for problem in report.problems if not problem.code.is_fault]
    lines = [f"{file}: {problem}" for problem in faults]
    if notes:
        lines += [f"{file}: note: {said}" for said in (*report.assumed, *map(str, told))]
    lines.append(
        f"{file}: {count(report.rows, 'row')}, {report.dated:,} on the timeline, "
        f"{report.shelved:,} on the undated shelf; "
        f"{count(len(faults), 'fault')}."
    )
    assumed = len(report.assumed) + len(told)
    if assumed and not notes:
        lines.append(f"{count(assumed, 'thing was', 'things were')} assumed or noted; --notes lists them.")
    return lines


def _holes_in_words(found: Sequence[Finding]) -> Iterator[str]:
    """The holes under the question each kind of them asks."""
    for hole, findings in groupby(found, key=lambda finding: finding.hole):
        yield f"\n{hole.question}"
        yield from (f"  {finding}" for finding in findings)


def _as_record(file: str, events: Events, found: Sequence[Finding]) -> dict[str, Any]:  # a JSON document
    report = events.report
    return {
        "file": file,
        "format": report.format,
        "rows": report.rows,
        "dated": report.dated,
        "shelved": report.shelved,
        "faults": len(events.report.faults),
        "mapping": dict(report.mapping),
        "assumed": list(report.assumed),
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "code": str(problem.code),
                "fault": problem.code.is_fault,
                "remedy": problem.remedy,
                "message": str(problem),
            }
            for problem in report.problems
        ],
        "holes": [
            {
                "kind": str(finding.hole),
                "question": finding.hole.question,
                "sentence": str(finding),
                "events": finding.events,
            }
            for finding in found
        ],
    }
