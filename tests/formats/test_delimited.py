"""The delimiter, and records with the text they stand in."""

import pytest

from timeline.formats.delimited import Dialect, Records, find_dialect


@pytest.mark.parametrize(
    ("text", "delimiter", "why"),
    [
        ("a,b\n1,2\n", ",", "commas"),
        ("a;b\n1;2\n", ";", "semicolons"),
        ("a\tb\n1\t2\n", "\t", "TABs"),
        ("a|b\n1|2\n", "|", "bars"),
        (
            "date;what\n2022;Kyiv, Ukraine, again\n2023;Rome, Italy\n",
            ";",
            "more commas than semicolons, but not in each row",
        ),
        ('date,what\n2022,"a;b;c"\n2023,"a;b"\n', ",", "semicolons within quotes"),
        ("title\nsome text, and more; here\n", ",", "one column: a comma is as good as any"),
        ("a,b;c\n1,2;3\n", ",", "a tie: the comma, which is the usual one"),
        ("", ",", "nothing"),
    ],
)
def test_the_delimiter_is_the_one_that_cuts_rows_alike(text: str, delimiter: str, why: str) -> None:
    assert find_dialect(text).delimiter == delimiter, why


@pytest.mark.parametrize(
    ("text", "start"), [("sep=;\r\na;b\r\n", 7), ("sep=;\na;b\n", 6), ("SEP=|\na|b\n", 6), ("sep=,", 5)]
)
def test_excels_own_first_line_names_the_delimiter_and_is_no_row(text: str, start: int) -> None:
    found = find_dialect(text)
    assert (found.delimiter, found.start) == (text[4], start)


def test_what_was_assumed_of_the_delimiter_is_said() -> None:
    assert find_dialect("sep=;\na;b").assumed == ("Separated by semicolon, as the file's first line says.",)
    assert find_dialect("a\tb").assumed == ("Separated by TAB, which divides the first lines most evenly.",)
    assert find_dialect("a,b", "|").assumed == ("Separated by bar, as chosen.",)
    assert find_dialect("a").assumed == ("One column: no comma, semicolon, TAB or bar divides the first lines.",)
    assert find_dialect("a,b").assumed == ()


@pytest.mark.parametrize(
    "text", ["a,b\n1,2", 'a,"b\nc"\r\n"x""y",2\r\n', "a\rb\r", "\n\na\n", 'a,"b', "a\x0bb\x85c\u2028d,e\n"]
)
def test_the_records_lines_are_the_whole_text(text: str) -> None:
    assert "".join(lines for _, lines in Records(text, Dialect(",")).with_lines()) == text


def test_only_line_ends_divide_records() -> None:
    assert list(Records("a\x0bb\x85c\u2028d\n", Dialect(",")).cells()) == [["a\x0bb\x85c\u2028d"]]


def test_a_quote_left_open_costs_its_own_line_only() -> None:
    records = Records('h,i\n1,"open\n2,b\n3,c\n', Dialect(","))
    assert list(records.cells()) == [["h", "i"], ["1", '"open'], ["2", "b"], ["3", "c"]]
    (problem,) = records.problems
    assert str(problem) == (
        "Row 2: '1,\"open'. A quote that opens here is never closed, so the line was read as it stands: "
        "close the quote, or double it."
    )


def test_quotes_left_open_again_and_again_end_the_reading_of_quotes() -> None:
    records = Records('5"6,"x\n' * 50, Dialect(","))
    assert list(records.cells()) == [['5"6', '"x']] * 50
    assert [problem.row for problem in records.problems] == [1, 2, 3]
