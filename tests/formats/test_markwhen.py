import pytest

from formats.carried import expected, fields
from formats.event_table import OWN, without_date
from timeline import columns as c
from timeline.formats import markwhen
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)


def read(text, **limits):
    return markwhen.read(text.encode(), ReadOptions(limits=Limits(**limits)))


def test_every_field_comes_back(table):
    raw = markwhen.read(markwhen.write(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)
    assert raw.frame["Ref__no_"].tolist() == table[OWN].tolist()


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (0, "2022-08-31: Assessment released"),
        (2, "2022-05-23/2022-05-28: زيارة المفوضة السامية"),
        (3, "2017: Emoji 🕊️ & <b>markup</b> #circa"),
        (8, "2022-06-13T10:30:00Z: Event 8"),
        (10, "1990/1999: Event 10"),
        (14, "44 BCE: Event 14"),
        (15, "0800-12-25: Event 15"),
    ],
)
def test_the_first_line_of_an_event_is_markwhen_s_own_date(table, event, line):
    firsts = [block.split("\n")[0] for block in markwhen.write(table).decode().split("\n\n")]
    assert firsts[event] == line


def test_an_event_without_a_date_is_left_out_as_stated(table):
    raw = markwhen.read(markwhen.write(without_date(table, 1)), ReadOptions())
    assert "event-1" not in fields(raw, c.ID)[c.ID]


def test_a_date_changed_by_hand_wins(table):
    changed = markwhen.write(table).replace(b"2017: ", b"2018: ")
    found = fields(markwhen.read(changed, ReadOptions()), c.DATE, c.EDTF)
    assert (found[c.DATE][3], found[c.EDTF][3]) == ("2018", "2018")


@pytest.mark.parametrize(
    ("line", "date", "edtf"),
    [
        ("2022: x", "2022", "2022"),
        ("2022-05-23/2022-05-28: x", "2022-05-23/2022-05-28", "2022-05-23/2022-05-28"),
        ("05/2022: x", "05/2022", "2022-05"),
        ("11/12/2024: x", "11/12/2024", "2024-11-12"),  # month first, as markwhen has it
        ("11/11/2024-12/12/2024: x", "11/11/2024-12/12/2024", "2024-11-11/2024-12-12"),
        ("11/11/2024 - 12/12/2024: x", "11/11/2024 - 12/12/2024", "2024-11-11/2024-12-12"),
        ("2031-11-19T01:35:10Z: x", "2031-11-19T01:35:10Z", "2031-11-19T01:35:10"),
        ("2012-2013: x", "2012-2013", "2012/2013"),
        ("300 BCE - 200 BCE: x", "300 BCE - 200 BCE", "-0299/-0199"),
        ("2012/2013-07: x", "2012/2013-07", "2012/2013-07"),
        ("Dec 1 2025: x", "Dec 1 2025", ""),  # words, for the reader of dates
        ("now: x", "now", ""),
        ("after !a 2 weeks: x", "after !a 2 weeks", ""),
        ("13/13/2024: x", "13/13/2024", ""),
    ],
)
def test_only_dates_the_language_settles_are_read(line, date, edtf):
    assert fields(read(line), c.DATE, c.EDTF) == {c.DATE: [date], c.EDTF: [edtf]}


def test_the_header_decides_on_day_or_month_first():
    raw = read("---\ntitle: T\ndateFormat: d/M/y\n---\n11/12/2024: x")
    assert fields(raw, c.EDTF)[c.EDTF] == ["2024-12-11"]
    assert raw.assumed[-1] == "Dates with slashes were read day first, as markwhen does."


def test_a_header_needs_no_fence():
    assert len(read("title: T\ndateFormat: d/M/y\n\n2022: x").frame) == 1


def test_colours_and_lists_of_a_header_are_no_events():
    raw = read("title: T\n#Travel: blue\nedit:\n  - a@example.org\nview: *\n\n2022: x #Travel")
    assert fields(raw, c.TITLE, c.CATEGORY) == {c.TITLE: ["x"], c.CATEGORY: ["Travel"]}


def test_a_further_page_has_a_header_of_its_own():
    raw = read("2022: a\n\n_-_-_break_-_-_\n\n---\ntitle: Another\n---\n\n2023: b")
    assert fields(raw, c.TITLE, c.DESCRIPTION) == {c.TITLE: ["a", "b"], c.DESCRIPTION: ["", ""]}


def test_sections_tags_properties_and_text_are_told_apart():
    asia = "# World\n## Asia\n// a comment\n2022-05: Visit #un #china\nid: v\nwho: [A, B]\nFirst line\nNote: text\n\n"
    raw = read(asia + "# Africa\n2023: x")
    assert raw.frame.to_dict("list") == {
        "date": ["2022-05", "2023"],
        "edtf": ["2022-05", "2023"],
        "title": ["Visit", "x"],
        "description": ["First line\nNote: text", ""],
        "category": ["un; china", "Africa"],
        "id": ["v", ""],
        "who": ["A; B", ""],
        "section": ["World / Asia", "Africa"],
    }


def test_rows_are_lines():
    assert read("// c\n2022: a\ntext\n\n2023: b").rows.tolist() == [2, 5]


@pytest.mark.parametrize("line", ["3 reasons: it rains", "12: 30", "Note: text", "https://example.org: x"])
def test_text_with_a_colon_is_no_event(line):
    assert len(read(f"2022: a\n\n{line}").frame) == (2 if line == "12: 30" else 1)


def test_a_text_without_events_gets_one_sentence():
    with pytest.raises(FileError) as caught:
        read("# Only a heading\n")
    assert str(caught.value) == (
        "The text has no line “date: title”. Write one event a line, such as “2022-05-23: Arrival”."
    )


def test_limits_are_kept():
    with pytest.raises(FileError, match="“rows”"):
        read("2022: a\n2023: b", rows=1)


@pytest.mark.parametrize("line", ["1 " * 400_000 + ":", "1" * 900_000 + ":", "1" * 119 + " x:", "jan" * 39 + ":"])
def test_a_long_line_costs_no_time(line):
    assert len(read("2022: a\n" + line).frame) == 1


@pytest.mark.parametrize(
    ("text", "name", "score"),
    [
        ("2022-05: Visit\n", "x.txt", 50),
        ("title: T\n\n# Section\n2022: x", "x.txt", 50),
        ("# Notes\nno events", "x.txt", 0),
        ("date,title\n2022: x", "x.csv", 0),
        ("nothing", "x.mw", 20),
    ],
)
def test_it_knows_itself_by_its_first_line(text, name, score):
    assert markwhen.sniff(text.encode(), name) == score
