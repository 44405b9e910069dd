"""What a person says about a file on the command line, whichever command reads it."""

from pathlib import Path

import pytest

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
    ],
)
def test_wrong_words_about_a_file_end_with_2(run: Run, options: list[str], message: str) -> None:
    done = run("check", "events.csv", *options)
    assert message in done.output
    assert done.exit_code == 2
