import pytest

from formats.carried import fields
from timeline import columns as c
from timeline.formats import text
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError


def read(words, **limits):
    return text.read(words if isinstance(words, bytes) else words.encode(), ReadOptions(limits=Limits(**limits)))


def events(words):
    found = fields(read(words), c.DATE, c.TITLE, c.DESCRIPTION)
    return list(zip(*found.values(), strict=True))


@pytest.mark.parametrize(
    ("line", "date", "title"),
    [
        ("31 August 2022: Assessment released", "31 August 2022", "Assessment released"),
        ("31 August 2022 – Assessment: released", "31 August 2022", "Assessment: released"),
        ("31 August 2022 - Assessment released", "31 August 2022", "Assessment released"),
        ("31 August 2022\tAssessment released", "31 August 2022", "Assessment released"),
        ("* 23–28 May 2022: Visit", "23–28 May 2022", "Visit"),  # a dash inside a date divides nothing
        ("12. May 2022: Visit", "May 2022", "Visit"),  # a numbered list
        ("2022-05-23/2022-05-28", "2022-05-23/2022-05-28", ""),
        ("2022-05-23 Visit begins", "2022-05-23", "Visit begins"),
        ("199X", "199X", ""),
        ("[1667,1668]", "[1667,1668]", ""),
        ("../1930", "../1930", ""),
        ("c. 1920: Founded", "c. 1920", "Founded"),
        ("10:30, 13 June 2022: Speech", "10:30, 13 June 2022", "Speech"),
        ("10 May: Speech", "10 May", "Speech"),
        ("2022年5月23日：访问", "2022年5月23日", "访问"),
        ("早在2022年5月 – 访问", "早在2022年5月", "访问"),
        ("23/05/2022: x", "23/05/2022", "x"),
    ],
)
def test_a_line_that_begins_with_a_date_is_an_event(line, date, title):
    assert events(line) == [(date, title, "")]


def test_lines_below_a_date_are_its_title_and_description():
    words = "31 August 2022\n\nAssessment released\n48 pages\n\nin English\n\n1 September 2022:\nReactions\n"
    assert events(words) == [
        ("31 August 2022", "Assessment released", "48 pages\n\nin English"),
        ("1 September 2022", "Reactions", ""),
    ]


def test_what_stands_before_the_first_date_is_a_row_without_a_date():
    found = events("My chronology\nof the visit\n1976: Flood")
    assert found == [("", "My chronology", "of the visit"), ("1976", "Flood", "")]


def test_rows_are_lines():
    assert read("1976: a\n\ntext\n1977: b").rows.tolist() == [1, 4]


def test_how_lines_were_read_is_said():
    assert read("1976: a").assumed[-1] == (
        "Each line that begins with a date is an event; other lines belong to the event above them."
    )


@pytest.mark.parametrize(
    "line",
    [
        "3 people said: no",
        "Note: see above",
        "He said: “in 1976”: no",
        "$5,000: the price",
        "A very long sentence that mentions 1976 somewhere in its middle: and goes on",
    ],
)
def test_a_line_that_only_mentions_a_number_is_text(line):
    assert events(f"1976: a\n{line}") == [("1976", "a", line)]


def test_a_text_without_dates_gets_one_sentence():
    with pytest.raises(FileError) as caught:
        read("Nothing happened.\nNothing at all.")
    assert str(caught.value) == (
        "No line of the text begins with a date. Write one event a line, such as “31 August 2022: Released”."
    )


@pytest.mark.parametrize("line", ["1" * 900_000, "2022-" * 150_000, " " * 900_000 + "x", "- " * 400_000])
def test_a_long_line_costs_no_time(line):
    assert len(read("1976: a\n" + line).frame) in (1, 2)


@pytest.mark.parametrize("limit", [{"rows": 1}, {"cell_characters": 3}])
def test_limits_are_kept(limit):
    with pytest.raises(FileError, match=f"“{next(iter(limit))}”"):
        read("1976: long\n1977: b", **limit)


@pytest.mark.parametrize(
    ("words", "name", "score"),
    [
        (b"31 August 2022: Released, in Geneva\n1 May 2022: Visit, in China\n", "x", 40),
        (b"1976\nFlood\n1977\nFire\n1978", "x", 25),
        (b"Date,Title\n1976,Flood\n", "x.csv", 0),
        (b"some notes", "x.txt", 12),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9, "x.txt", 0),
    ],
)
def test_it_knows_a_list_of_dates_by_most_of_its_lines(words, name, score):
    assert text.sniff(words, name) == score
