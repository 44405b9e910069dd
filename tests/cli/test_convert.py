"""`timeline convert`: all rows in another format, and what that format cannot carry."""

import json
from pathlib import Path

import pytest

import timeline
from timeline.formats import FORMATS
from timeline.formats import json as json_format
from timeline.formats.raw import Format

from .conftest import Run


def test_what_a_format_loses_is_printed(run: Run) -> None:
    done = run("convert", "events.csv", "out.json")
    assert done.exit_code == 0
    losses = [f"  Not carried: {loss}" for loss in json_format.FORMAT.losses]
    assert losses
    assert done.output.splitlines() == ["Wrote out.json (JSON, 3 rows).", *losses]


def test_rows_without_a_date_go_along(run: Run, faulty: Path) -> None:
    done = run("convert", str(faulty), "out.json")
    assert done.exit_code == 1
    assert "faulty.csv: Row 5, column “Date”: 'the report'." in done.output
    titles = [event.get("title") for event in json.loads(Path("out.json").read_text("utf-8"))["events"]]
    assert titles == ["Bachelet announces a visit", "The visit", "The assessment", "No date"]


def test_csv_to_json_and_back_keeps_every_date_and_word(run: Run) -> None:
    run("convert", "events.csv", "a.json")
    run("convert", "a.json", "b.csv")
    before, after = timeline.read_events("events.csv").frame, timeline.read_events("b.csv").frame
    kept = ["date", "edtf", "start", "end", "title", "actors", "category", "quote", "speaker", "publisher"]
    assert before[kept].astype(str).to_dict("list") == after[kept].astype(str).to_dict("list")


def test_csv_for_people_is_safe_and_for_programs_exact(run: Run) -> None:
    Path("formula.csv").write_text("Date,Title\n2022-05,=1+1\n")
    run("convert", "formula.csv", "safe.csv")
    run("convert", "formula.csv", "exact.csv", "--exact")
    assert "'=1+1" in Path("safe.csv").read_text("utf-8-sig")
    assert "'=1+1" not in Path("exact.csv").read_text("utf-8")


def test_a_format_nobody_writes_is_wrong_usage(run: Run) -> None:
    done = run("convert", "events.csv", "out.rtf")
    assert done.exit_code == 2
    assert "nothing can be written as '.rtf'. Use one of: " in done.output


def test_the_format_can_be_named_where_the_ending_does_not_say_it(run: Run) -> None:
    assert run("convert", "events.csv", "out.txt", "--as", "json").exit_code == 0
    assert json.loads(Path("out.txt").read_text("utf-8"))["format"] == "timeline-events"


@pytest.mark.parametrize("form", [form for form in FORMATS if form.write is not None], ids=lambda form: form.name)
def test_every_format_takes_every_row_even_those_without_a_date(run: Run, form: Format) -> None:
    Path("odd.csv").write_text("Date,Title\n2022-05,=A\nthe report,B\nsince 25 April 2022,C\nbefore 1900,D\n44 BC,E\n")
    done = run("convert", "odd.csv", f"out{form.suffixes[0]}", "--as", form.name)
    assert done.exit_code == 1  # the row without a date is a fault of the file, not of the format
    assert done.output.startswith(f"Wrote out{form.suffixes[0]} ({form.label}, 5 rows).\n")
    assert [f"  Not carried: {loss}" for loss in form.losses] == [
        line for line in done.output.splitlines() if line.startswith("  Not carried: ")
    ]
