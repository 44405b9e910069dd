import datetime as dt

import icalendar
import pytest

from formats.carried import expected, fields
from formats.event_table import OWN, without_date
from timeline import columns as c
from timeline.formats import ics
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)
BCE = 14  # the event no calendar can hold


def read(*lines, **limits):
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", *lines, "END:VCALENDAR", ""])
    return ics.read(text.encode(), ReadOptions(limits=Limits(**limits)))


def event(*lines):
    return read("BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT")


def written(table):
    """The events as an independent program reads them, by their id."""
    calendar = icalendar.Calendar.from_ical(ics.write(table))
    return {str(part["UID"]).removesuffix("@timeline"): part for part in calendar.walk("VEVENT")}


def test_every_field_comes_back_but_for_years_no_calendar_has(table):
    kept = table.drop(index=BCE)
    raw = ics.read(ics.write(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(kept, *CARRIED)
    assert raw.frame[OWN].tolist() == kept[OWN].tolist()


def test_an_event_without_a_date_is_left_out_as_stated(table):
    assert "event-1" not in written(without_date(table, 1))


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("event-0", dt.date(2022, 8, 31), dt.date(2022, 9, 1)),  # the end day is exclusive
        ("event-1", dt.date(2022, 5, 1), dt.date(2022, 6, 1)),  # a month is all its days
        ("event-2", dt.date(2022, 5, 23), dt.date(2022, 5, 29)),
        ("event-6", dt.date(2022, 4, 25), dt.date(2022, 4, 26)),  # open end
        ("event-7", dt.date(2019, 5, 3), dt.date(2019, 5, 4)),  # open start
        ("event-8", dt.datetime(2022, 6, 13, 10, 30), dt.datetime(2022, 6, 13, 10, 31)),  # wall clock, no zone
        ("event-11", dt.date(1800, 1, 1), dt.date(1900, 1, 1)),
        ("event-15", dt.date(800, 12, 25), dt.date(800, 12, 26)),
    ],
)
def test_another_program_reads_these_dates(table, name, start, end):
    part = written(table)[name]
    assert (part["DTSTART"].dt, part["DTEND"].dt) == (start, end)


def test_another_program_finds_no_error(table):
    calendar = icalendar.Calendar.from_ical(ics.write(table))
    assert [part.errors for part in calendar.walk() if part.errors] == []


def test_what_the_standard_requires_is_there(table):
    parts = written(table).values()
    assert all({"UID", "DTSTAMP", "DTSTART"} <= set(part) for part in parts)


def test_no_line_is_longer_than_75_octets_and_all_end_in_crlf(table):
    data = ics.write(table)
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert data.replace(b"\r\n", b"").count(b"\n") == 0


def test_day_dates_have_no_zone(table):
    assert b"TZID" not in ics.write(table)


def test_the_same_id_twice_makes_two_uids(table):
    table[c.ID] = "same"
    assert len(written(table)) == len(table) - 1


def test_the_same_events_make_the_same_bytes(table):
    assert ics.write(table) == ics.write(table.copy())


def test_actors_are_categories_not_guests(table):
    part = written(table)["event-0"]
    assert part["CATEGORIES"].cats == ["OHCHR", "Michelle Bachelet"]
    assert b"ATTENDEE" not in ics.write(table)


def test_an_event_moved_in_a_calendar_has_its_new_date(table):
    moved = ics.write(table).replace(b"DTSTART;VALUE=DATE:20220831", b"DTSTART;VALUE=DATE:20220830")
    found = fields(ics.read(moved, ReadOptions()), c.DATE, c.EDTF)
    assert (found[c.DATE][0], found[c.EDTF][0]) == ("2022-08-30/2022-08-31", "2022-08-30/2022-08-31")


@pytest.mark.parametrize(
    ("lines", "edtf"),
    [
        (["DTSTART;VALUE=DATE:20220523"], "2022-05-23"),
        (["DTSTART;VALUE=DATE:20220523", "DTEND;VALUE=DATE:20220524"], "2022-05-23"),
        (["DTSTART;VALUE=DATE:20220523", "DTEND;VALUE=DATE:20220529"], "2022-05-23/2022-05-28"),
        (["DTSTART;VALUE=DATE:20220523", "DURATION:P6D"], "2022-05-23/2022-05-28"),
        (["DTSTART:20220523T103000", "DTEND:20220523T120000"], "2022-05-23T10:30/2022-05-23T12:00"),
        (["DTSTART:20220523T103000Z"], "2022-05-23T10:30Z"),
        (["DTSTART;TZID=Europe/Berlin:20220523T103000"], "2022-05-23T10:30+02:00"),
        (["DTSTART;VALUE=DATE:20220523", "DTEND;VALUE=DATE:20220501"], "2022-05-23"),  # ends before it begins
        (["DTSTART;VALUE=DATE:20220523", "DTEND:20220523T120000"], "2022-05-23"),  # a day and a time
        (["DTSTART;VALUE=DATE:20220523", "DURATION:P9999999D"], "2022-05-23"),  # beyond the calendar
        (["DTSTART:soon"], ""),
        ([], ""),
    ],
)
def test_a_calendar_s_dates_are_read_with_inclusive_ends(lines, edtf):
    assert fields(event(*lines), c.EDTF)[c.EDTF] == [edtf]


def test_a_date_that_is_none_keeps_its_words():
    assert fields(event("DTSTART:soon"), c.DATE)[c.DATE] == ["soon"]


def test_people_are_the_actors_and_categories_the_category():
    raw = event('ATTENDEE;CN="Ann, B":mailto:a@example.org', "ORGANIZER:mailto:o@example.org", "CATEGORIES:x,y\\,z")
    assert fields(raw, c.ACTORS, c.CATEGORY) == {c.ACTORS: ["o@example.org; Ann, B"], c.CATEGORY: ["x; y,z"]}


def test_further_properties_are_kept_as_columns():
    assert event("STATUS:CONFIRMED", "X-MINE:a").frame[["STATUS", "X-MINE"]].iloc[0].tolist() == ["CONFIRMED", "a"]


def test_escapes_and_folds_are_undone():
    raw = event("SUMMARY:a\\, b\\; c\\n", " d")
    assert fields(raw, c.TITLE)[c.TITLE] == ["a, b; c\nd"]


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            ["BEGIN:VEVENT", "DTSTART:20220523T103000Z", "RRULE:FREQ=DAILY", "END:VEVENT"],
            "1 events repeat; the first time of each was read.",
        ),
        (
            ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTODO", "END:VTODO"],
            "1 tasks (VTODO) are no events and were left out.",
        ),
        (
            ["BEGIN:VEVENT", "no colon here", "END:VEVENT"],
            "1 events have lines that are no iCalendar; those lines were left out.",
        ),
        (
            ["BEGIN:VEVENT", "SUMMARY:x"],
            "The file is cut off or mixed up: an event without an end was ended where the next part begins.",
        ),
    ],
    ids=["repeats", "task", "bad line", "cut off"],
)
def test_what_is_left_out_is_said_and_the_event_stays(lines, sentence):
    raw = read(*lines)
    assert (len(raw.frame), raw.assumed) == (1, (sentence,))


def test_a_calendar_without_events_gets_one_sentence():
    with pytest.raises(FileError) as caught:
        read()
    assert str(caught.value) == "The calendar holds no events. Choose another file, or export it again."


def test_parts_nested_beyond_reason_get_one_sentence():
    with pytest.raises(FileError) as caught:
        read("BEGIN:VEVENT", *["BEGIN:VALARM"] * 10_000)
    assert str(caught.value) == "The parts of the calendar are nested too deeply. Export it again from its program."


def test_a_line_that_is_no_calendar_gets_one_sentence():
    with pytest.raises(FileError) as caught:
        ics.read(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nhello\r\n", ReadOptions())
    assert str(caught.value) == (
        "The calendar cannot be read (Content line could not be parsed into parts: 'hello': Invalid content line). "
        "Export it again from the program that made it."
    )


def test_an_end_without_a_beginning_is_passed_over():
    assert len(read("END:VEVENT", "BEGIN:VEVENT", "END:VEVENT").frame) == 1


def test_ten_thousand_events_without_an_end_are_ten_thousand_rows():
    raw = read(*["BEGIN:VEVENT"] * 10_000)
    assert len(raw.frame) == 10_000


def test_a_line_longer_than_a_cell_is_refused_at_once():
    with pytest.raises(FileError, match=r"A line of the calendar has 2,000,008 characters .*“cell_characters”"):
        event("SUMMARY:" + "x" * 2_000_000)


def test_limits_are_kept():
    with pytest.raises(FileError, match="“rows”"):
        read(*["BEGIN:VEVENT", "END:VEVENT"] * 3, rows=2)


@pytest.mark.parametrize(
    ("data", "name", "score"),
    [
        (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "x.txt", 100),
        (b"begin:vcalendar\n", "x.txt", 100),
        (b"date,title", "x.ics", 5),
        (b"date,title", "x.csv", 0),
    ],
)
def test_it_knows_a_calendar_by_its_first_line(data, name, score):
    assert ics.sniff(data, name) == score
