"""What a person says about a file on the command line, whichever command reads it."""

import json
from pathlib import Path

import pytest

from timeline.actors import Aliases

from .conftest import Run


@pytest.mark.parametrize(
    ("data", "options", "why"),
    [
        ("日期,事件\n2022年5月,访问\n".encode("gb18030"), ["--encoding", "gb18030"], "an encoding"),
        (b"date:title\nMay 2022:Visit\n", ["--delimiter", ":"], "a delimiter"),
        (b"date\ttitle\nMay 2022\tVisit\n", ["--delimiter", "tab"], "a tabulator"),
        (b"x,y\ndate,title\nMay 2022,Visit\n", ["--header-row", "2"], "a header row"),
        (b"date,title\non Friday,Visit\n", ["--published", "2022-05-16"], "a day of publication"),
    ],
)
def test_what_is_said_of_a_file_is_believed(run: Run, data: bytes, options: list[str], why: str) -> None:
    Path("a.csv").write_bytes(data)
    done = run("check", "a.csv", *options)
    assert "1 row, 1 on the timeline" in done.output, why
    assert done.exit_code == 0


@pytest.mark.parametrize(("option", "date"), [("--day-first", "2022-12-05"), ("--month-first", "2022-05-12")])
def test_the_order_of_day_and_month_is_believed_by_convert(run: Run, option: str, date: str) -> None:
    Path("a.csv").write_text("date,title\n5/12/2022,Visit\n", "utf-8")
    assert run("convert", "a.csv", "out.csv", option).exit_code == 0
    assert date in Path("out.csv").read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--delimiter", "ab"], "The delimiter is 'ab'. Give one sign, such as ';'."),
        (["--encoding", "latin-99"], "There is no encoding 'latin-99'. Choose one of: "),
        (["--header-row", "0"], "0 is not in the range"),
        (["--limit", "row=5"], "unknown limit 'row'. Did you mean 'rows'?"),
        (["--limit", "rows=many"], "'rows=many' is not of the form name=number, such as rows=20000000."),
    ],
)
def test_wrong_words_about_a_file_end_with_2(run: Run, options: list[str], message: str) -> None:
    done = run("check", "events.csv", *options)
    assert message in done.output
    assert done.exit_code == 2


def test_an_alias_file_joins_the_spellings_for_export(run: Run) -> None:
    Path("aliases.csv").write_text(Aliases.of({"OHCHR": ["Michelle Bachelet"]}).to_csv(), "utf-8")
    done = run("export", "events.csv", "out.json", "--aliases", "aliases.csv", "--actor", "OHCHR")
    assert "Wrote out.json (3 events)." in done.output


def test_an_alias_file_joins_the_spellings_for_convert(run: Run) -> None:
    Path("aliases.csv").write_text("\ufeffspelling,name\nMichelle Bachelet,OHCHR\n", "utf-8")
    assert run("convert", "events.csv", "out.csv", "--aliases", "aliases.csv").exit_code == 0
    written = Path("out.csv").read_text("utf-8-sig").splitlines()
    assert "OHCHR; China" in written[2]


def test_an_alias_file_leaves_check_no_spelling_to_ask_about(run: Run) -> None:
    Path("vance.csv").write_text("Date,Title,Actors\n1976,A,JD Vance\n1977,B,J.D. Vance\n", "utf-8")
    Path("aliases.csv").write_text("spelling,name\nJ.D. Vance,JD Vance\n", "utf-8")
    assert "Are these one and the same?" in run("check", "vance.csv", "--holes").output
    assert "Are these one and the same?" not in run("check", "vance.csv", "--holes", "--aliases", "aliases.csv").output


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "Error: There is no file 'aliases.csv'. Check its name and folder.\n"),
        (b"JD\n", "Error: Row 1 of the aliases is 'JD'. Write a spelling and a name, as in: JD,JD Vance\n"),
        (b"T\xfcrk,Volker\n", "Error: 'aliases.csv' is not in UTF-8. Save it again as CSV in UTF-8.\n"),
    ],
)
def test_an_alias_file_that_cannot_be_used_is_one_sentence(run: Run, content: bytes | None, said: str) -> None:
    if content is not None:
        Path("aliases.csv").write_bytes(content)
    done = run("check", "events.csv", "--aliases", "aliases.csv")
    assert (done.exit_code, done.stderr) == (1, said)


def test_a_limit_can_be_set_by_the_name_its_message_gives(run: Run) -> None:
    done = run("check", "events.csv", "--limit", "rows=1")
    assert "the limit “rows” is 1. Split the file, or raise the limit." in done.output
    assert done.exit_code == 1


def german(run: Run) -> None:
    Path("a.csv").write_text("Tag;Was\n5/12/2022;Visit\n", "utf-8")
    Path("a.timeline.toml").write_text('day_first = false\n[map]\ndate = "Tag"\ntitle = "Was"\n', "utf-8")


def test_the_settings_beside_a_file_are_believed_and_told(run: Run) -> None:
    german(run)
    told = json.loads(run("check", "a.csv", "--json").output)
    assert (told["mapping"], told["dated"]) == ({"date": "Tag", "title": "Was"}, 1)
    assert told["assumed"][0] == "Read as “a.timeline.toml” says: day_first, map."


def test_the_settings_beside_a_file_can_be_left_aside(run: Run) -> None:
    german(run)
    assert "timeline.toml" not in run("check", "a.csv", "--json", "--no-settings").output


def test_options_go_before_the_settings(run: Run) -> None:
    german(run)
    assert run("convert", "a.csv", "out.csv", "--day-first").exit_code == 0
    assert "2022-12-05" in Path("out.csv").read_text("utf-8")


def test_settings_can_be_named(run: Run) -> None:
    german(run)
    Path("a.timeline.toml").rename("of-all-files.toml")
    run("export", "a.csv", "out.csv", "--settings", "of-all-files.toml")
    assert "2022-05-12" in Path("out.csv").read_text("utf-8")


def test_settings_that_are_wrong_end_with_2(run: Run) -> None:
    Path("events.timeline.toml").write_text("header_row = 0\n", "utf-8")
    done = run("check", "events.csv")
    assert "events.timeline.toml: header_row is 0. Write the number of a row, 1 or more." in done.output
    assert done.exit_code == 2


def test_settings_for_another_version_of_the_file_name_the_nearest_column(run: Run) -> None:
    Path("events.timeline.toml").write_text('[map]\ntitle = "Titel"\n', "utf-8")
    done = run("check", "events.csv")
    assert "There is no column 'Titel'. Did you mean 'Title'?" in done.output
    assert done.exit_code == 2


def test_languages_are_named_by_their_codes(run: Run) -> None:
    Path("a.csv").write_text("date,title\n3 listopada 2022,Flood\n", "utf-8")
    run("convert", "a.csv", "out.csv", "--languages", "hr, de")
    assert "2022-10-03" in Path("out.csv").read_text("utf-8")


def test_numbers_are_what_somebody_says_they_count(run: Run) -> None:
    Path("a.csv").write_text("date,title\n1653264123,Flood\n", "utf-8")
    run("convert", "a.csv", "out.csv", "--numbers", "unix")
    assert "2022-05-23T00:02:03" in Path("out.csv").read_text("utf-8")
