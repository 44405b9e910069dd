"""`timeline check`: every fault with its place and remedy, and the exit code that says whether there was one."""

import json
from pathlib import Path

from .conftest import Run


def test_a_good_file_ends_with_0_and_its_counts(run: Run) -> None:
    done = run("check", "events.csv")
    assert done.exit_code == 0
    assert done.output.splitlines()[0] == ("events.csv: 3 rows, 3 on the timeline, 0 on the undated shelf; 0 faults.")


def test_a_fault_ends_with_1_and_names_file_row_column_and_remedy(run: Run, faulty: Path) -> None:
    done = run("check", str(faulty))
    assert done.exit_code == 1
    first = done.output.splitlines()[0]
    assert first.startswith("faulty.csv: Row 5, column “Date”: 'the report'. ")
    assert first.endswith(".")
    assert "1 fault." in done.output


def test_notes_are_counted_and_listed_only_when_asked_for(run: Run) -> None:
    Path("year.csv").write_text("Date,Published,Title\non Friday,2022-05-16,A protest\n")
    assert "note:" not in run("check", "year.csv").output
    assert "--notes lists them." in run("check", "year.csv").output
    assert "year.csv: note: Row 2, column “Date”: 'on Friday'." in run("check", "year.csv", "--notes").output


def test_json_tells_the_same_to_a_machine(run: Run, faulty: Path) -> None:
    done = run("check", str(faulty), "--json")
    told = json.loads(done.output)
    assert done.exit_code == 1
    assert (told["file"], told["rows"], told["dated"], told["shelved"], told["faults"]) == ("faulty.csv", 4, 3, 1, 1)
    (fault,) = [problem for problem in told["problems"] if problem["fault"]]
    assert (fault["row"], fault["column"], fault["value"], fault["code"]) == (
        5,
        "Date",
        "the report",
        "date-unreadable",
    )


def test_a_column_can_be_named_where_the_guess_is_wrong(run: Run) -> None:
    Path("own.csv").write_text("Title,Wann genau\nA,2022-05-23\n")
    told = json.loads(run("check", "own.csv", "--map", "date=Wann genau", "--json").output)
    assert told["mapping"]["date"] == "Wann genau"
    assert told["dated"] == 1


def test_a_field_that_does_not_exist_is_wrong_usage(run: Run) -> None:
    done = run("check", "events.csv", "--map", "titel=Title")
    assert done.exit_code == 2
    assert "unknown field 'titel'. Did you mean 'title'?" in done.output


def test_a_mapping_without_an_equals_sign_is_wrong_usage(run: Run) -> None:
    done = run("check", "events.csv", "--map", "date")
    assert done.exit_code == 2
    assert "'date' is not of the form field=Header, such as date=When." in done.output


def test_standard_input_is_a_file_too(run: Run) -> None:
    assert run("check", "-", stdin=b"Date,Title\n2022-05,A\n").exit_code == 0


def test_holes_are_asked_about_when_wanted_and_are_no_faults(run: Run) -> None:
    Path("holes.csv").write_text("Date,Title,Category,Publisher\n8 March 2022,An answer,statement,\n")
    done = run("check", "holes.csv", "--holes")
    assert done.exit_code == 0
    assert done.output.splitlines()[-6:] == [
        "",
        "Where does this come from?",
        "  “An answer” names no source.",
        "",
        "What were the words?",
        "  “An answer” is a statement without its words.",
    ]
    told = json.loads(run("check", "holes.csv", "--holes", "--json").output)
    assert [hole["kind"] for hole in told["holes"]] == ["no-source", "no-quote"]
