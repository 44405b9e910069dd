"""Which header is which field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import columns as c
from timeline.headers import choose, guess, is_event_table, is_known, looks_like_headers, nearest_field, plain
from timeline.problems import UsageError


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Start Date", c.DATE),
        ("start_date", c.DATE),
        ("STARTDATE", c.DATE),
        (" When? ", c.DATE),
        ("Datum", c.DATE),
        ("Date de début", c.DATE),
        ("Fecha", c.DATE),
        ("Дата", c.DATE),
        ("日期", c.DATE),
        ("日付", c.DATE),
        ("تاريخ", c.DATE),
        ("दिनांक", c.DATE),
        ("Headline", c.TITLE),
        ("Überschrift", c.TITLE),
        ("who", c.ACTORS),
        ("Persons involved", c.ACTORS),
        ("участники", c.ACTORS),
        ("Publication date", c.PUBLISHED),
        ("Type", c.CATEGORY),
        ("Lieu", c.PLACE),
        ("Zitat", c.QUOTE),
        ("Said by", c.SPEAKER),
        ("Source URL", c.URL),
        ("Link", c.URL),
        ("来源", c.SOURCE),
        ("Outlet", c.PUBLISHER),
        ("Event ID", c.ID),
    ],
)
def test_a_header_in_peoples_own_words_is_known(header: str, field: str) -> None:
    assert guess([header, "1976"]) == {field: header}


@pytest.mark.parametrize(
    ("headers", "expected", "why"),
    [
        ("id,date,title", {"id": "id", "date": "date", "title": "title"}, "our own words"),
        ("title,headline", {"title": "title"}, "the better word wins; the other stays as it is"),
        ("Start,End,Name", {"date": "Start", "end_date": "End", "title": "Name"}, "two columns make one date"),
        ("date,start,end", {"date": "date", "end_date": "end"}, "the plain word is the date"),
        ("Year,Month,Day,Event", {"year": "Year", "month": "Month", "day": "Day", "title": "Event"}, "parts"),
        ("date,Year,Month", {"date": "date"}, "parts beside a whole date say nothing new"),
        ("Year,Display Date", {"year": "Year"}, "a date as displayed gives way to one in parts"),
        ("Display Date", {"date": "Display Date"}, "but is one by itself"),
        ("Month,title", {"title": "title"}, "a month without a year is no date"),
        ("End Date,title", {"title": "title"}, "an end without a beginning is none"),
        ("Time,Event", {"date": "Time", "title": "Event"}, "a lone time is the date"),
        ("date,time", {"date": "date", "time": "time"}, "a time beside a date is its time of day"),
        ("Tag,date", {"date": "date", "category": "Tag"}, "Tag is a day in German only beside a year"),
        ("Jahr,Monat,Tag", {"year": "Jahr", "month": "Monat", "day": "Tag"}, "as here"),
        ("weather,mood", {}, "nothing"),
    ],
)
def test_headers_are_told_from_each_other(headers: str, expected: dict[str, str], why: str) -> None:
    assert guess(headers.split(",")) == expected, why


@given(st.lists(st.text(max_size=8), unique=True, max_size=12))
def test_a_header_serves_one_field_and_a_field_has_one_header(headers: list[str]) -> None:
    found = guess(headers)
    assert set(found.values()) <= set(headers)
    assert len(set(found.values())) == len(found)
    assert list(found) == [field for field in c.FIELDS if field in found]


def test_every_field_but_edtf_knows_its_own_name() -> None:
    assert all(is_known(field) == (field != c.EDTF) for field in c.FIELDS)


def test_vowel_signs_of_indic_scripts_are_letters() -> None:
    assert plain("तारीख") != plain("तरख")


@pytest.mark.parametrize(
    ("wanted", "expected", "why"),
    [
        ({"title": "Mood"}, {"date": "When", "title": "Mood"}, "in place of the guess"),
        ({"title": ""}, {"date": "When"}, "a field left empty"),
        ({"date": "published_on"}, {"date": "published_on", "title": "Headline"}, "taken from another field"),
        ({"title": "mood"}, {"date": "When", "title": "Mood"}, "spelt a little differently"),
    ],
)
def test_a_person_corrects_the_guess(wanted: dict[str, str], expected: dict[str, str], why: str) -> None:
    chosen = choose(["When", "Headline", "Mood", "published_on"], {"published": ""} | wanted)
    assert chosen == expected, why


def test_whoever_names_the_date_does_not_mean_the_parts_beside_it() -> None:
    assert choose(["Year", "Noted"], {"date": "Noted"}) == {"date": "Noted"}


def test_a_format_that_knows_its_columns_leaves_nothing_to_guess() -> None:
    assert choose(["date", "title"], {"date": "title"}, guessing=False) == {"date": "title"}


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"titel": "a"}, "There is no field 'titel'. Did you mean 'title'?"),
        ({"title": "Headlin"}, "There is no column 'Headlin'. Did you mean 'Headline'?"),
        ({"title": "zzz"}, "There is no column 'zzz'. Choose one of: When, Headline."),
    ],
)
def test_what_is_not_there_is_named_with_what_is(wanted: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        choose(["When", "Headline"], wanted)
    assert str(caught.value) == message


def test_our_own_table_is_known_and_what_was_read_of_it_is_read_anew() -> None:
    own = list(c.EVENT_COLUMNS)
    assert is_event_table(own)
    assert not is_event_table(["date", "start", "end", "precision"])
    assert set(choose(own, {}).values()).isdisjoint({*c.READ_COLUMNS, c.ROW} - {c.EDTF})
    assert choose(own, {})[c.EDTF] == c.EDTF


@pytest.mark.parametrize(
    ("header", "field"), [("Acters", "actors"), ("Discription", "description"), ("State", None), ("x", None)]
)
def test_a_misspelt_header_is_near_its_field(header: str, field: str | None) -> None:
    assert nearest_field(header) == field


@pytest.mark.parametrize(
    ("cells", "answer"), [(["Date", "Event"], True), (["Date", "Date"], False), (["1976", "Event"], False), ([], False)]
)
def test_two_known_words_make_a_header(cells: list[str], answer: bool) -> None:
    assert looks_like_headers(cells) is answer
