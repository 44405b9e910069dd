import json
import xml.etree.ElementTree as ET

import pytest

from formats.carried import expected, fields
from formats.event_table import OWN, without_date
from timeline import columns as c
from timeline.formats import simile
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)
WAYS = ((simile.write_json, simile.read_json), (simile.write_xml, simile.read_xml))


def from_json(*events, **limits):
    return simile.read_json(json.dumps({"events": list(events)}).encode(), ReadOptions(limits=Limits(**limits)))


def from_xml(text, **limits):
    return simile.read_xml(f"<data>{text}</data>".encode(), ReadOptions(limits=Limits(**limits)))


@pytest.mark.parametrize(("write", "read"), WAYS, ids=["json", "xml"])
def test_every_field_comes_back(table, write, read):
    raw = read(write(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)
    assert raw.frame[OWN].tolist() == table[OWN].tolist()


@pytest.mark.parametrize(("write", "read"), WAYS, ids=["json", "xml"])
def test_an_event_moved_since_has_its_new_date(table, write, read):
    moved = write(table).replace(b'"2022-08-31"', b'"2022-08-30"')
    found = fields(read(moved, ReadOptions()), c.DATE, c.EDTF)
    assert (found[c.DATE][0], found[c.EDTF][0]) == ("2022-08-30", "2022-08-30")


def test_an_event_without_a_date_is_left_out_as_stated(table):
    events = json.loads(simile.write_json(without_date(table, 1)))["events"]
    assert "event-1" not in {event["id"] for event in events}


@pytest.mark.parametrize(
    ("event", "start", "end", "lasts"),
    [
        (0, "2022-08-31", None, False),
        (1, "2022-05-01", "2022-06-01T00:00:00", False),  # some instant of May
        (2, "2022-05-23", "2022-05-29T00:00:00", True),
        (6, "2022-04-25", None, False),
        (8, "2022-06-13T10:30:00", None, False),
        (14, "-0043-03-15", None, False),
    ],
)
def test_dates_are_instants_and_durations(table, event, start, end, lasts):
    found = json.loads(simile.write_json(table))["events"][event]
    assert (found["start"], found.get("end"), found["durationEvent"]) == (start, end, lasts)


def test_what_is_certain_of_a_duration_is_written(table):
    table.loc[2, [c.CORE_START, c.CORE_END]] = [table.loc[2, c.START], table.loc[2, c.END]]
    found = json.loads(simile.write_json(table))["events"][2]
    assert (found["latestStart"], found["earliestEnd"]) == ("2022-05-23T00:00:00", "2022-05-29T00:00:00")


def test_the_xml_is_read_by_another_parser(table):
    root = ET.fromstring(simile.write_xml(table))
    assert [event.get("title") or "" for event in root] == table[c.TITLE].tolist()


def test_control_characters_are_left_out_of_xml(table):
    table.loc[0, c.TITLE] = "bell\x07"
    assert fields(simile.read_xml(simile.write_xml(table), ReadOptions()), c.TITLE)[c.TITLE][0] == "bell"


@pytest.mark.parametrize(
    ("event", "edtf"),
    [
        ({"start": "2022-05-23"}, "2022-05-23"),
        ({"start": "2022-05-23", "end": "2022-05-28"}, "2022-05-23/2022-05-28"),  # in JSON an end makes a duration
        ({"start": "2022-05-23", "end": "2022-05-28", "durationEvent": False}, "[2022-05-23..2022-05-28]"),
        ({"s": "2022-05", "t": "short keys"}, "2022-05"),
        ({"start": "-0043-03-15T00:00:00Z"}, "-0043-03-15"),
        ({"start": "6"}, "0006"),  # a year, as its own examples have it
        ({"start": "1 AD"}, "0001"),
        ({"start": "44 BC", "end": "27 BC"}, "-0043/-0026"),
        ({"start": "May 28 2006 09:00:00 GMT"}, ""),
        ({}, ""),
    ],
)
def test_json_dates_are_read(event, edtf):
    assert fields(from_json(event), c.EDTF)[c.EDTF] == [edtf]


def test_dates_in_words_stay_words_start_and_end():
    raw = from_xml(
        '<event start="May 28 2006 09:00:00 GMT" end="Jun 15 2006 09:00:00 GMT" isDuration="true" title="x"/>'
    )
    assert fields(raw, c.DATE, c.END_DATE) == {
        c.DATE: ["May 28 2006 09:00:00 GMT"],
        c.END_DATE: ["Jun 15 2006 09:00:00 GMT"],
    }


def test_in_xml_only_a_flag_makes_a_duration_and_that_is_said():
    raw = from_xml('<event start="2022-05-23" end="2022-05-28" title="x"/>')
    assert fields(raw, c.EDTF)[c.EDTF] == ["[2022-05-23..2022-05-28]"]
    assert raw.assumed == ("An instant with an end was read as one of the days between.",)


def test_further_attributes_are_kept_and_html_becomes_text():
    raw = from_xml('<event start="2022" title="x" link="https://a.example" icon="i.png">a &lt;b&gt;c&lt;/b&gt;</event>')
    assert fields(raw, c.DESCRIPTION, c.URL) == {c.DESCRIPTION: ["a c"], c.URL: ["https://a.example"]}
    assert raw.frame["icon"].tolist() == ["i.png"]


def test_javascript_s_quotes_keys_and_commas_are_read_and_said():
    text = """{
      'dateTimeFormat': 'iso8601', // its own examples are like this
      events: [{'start': '1924', 'title': 'It\\'s "new"', 'link': 'http://a.example/x',},]
    }"""
    raw = simile.read_json(text.encode(), ReadOptions())
    assert fields(raw, c.TITLE, c.URL) == {c.TITLE: ['It\'s "new"'], c.URL: ["http://a.example/x"]}
    assert raw.assumed == (
        "The file is JavaScript rather than JSON (its quotes, keys or commas); it was read as data, not run.",
    )
    assert simile.sniff_json(text.encode(), "x.js") == 90


def test_the_first_link_of_a_text_is_the_link_where_there_is_no_other():
    raw = from_xml("<event start='2022'>\n\t&lt;a href='http://a.example'&gt;A&lt;/a&gt;\n  b</event>")
    assert fields(raw, c.DESCRIPTION, c.URL) == {c.DESCRIPTION: ["A b"], c.URL: ["http://a.example"]}


def test_every_event_is_a_row_whatever_it_holds():
    assert len(from_json({}, 3, {"start": {"a": 1}}, {"timeline": "no json"}, {"timeline": [1]}).frame) == 5


BOMB = b'<!DOCTYPE data [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><data><event title="&b;"/></data>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (BOMB, "The XML declares entities, which could be a bomb. Save it without a DOCTYPE."),
        (
            b'<!DOCTYPE data [<!ENTITY x SYSTEM "file:///etc/passwd">]><data><event title="a">&x;</event></data>',
            "The XML declares entities, which could be a bomb. Save it without a DOCTYPE.",
        ),
        (
            b"<data><event></data>",
            (
                "The XML cannot be read (mismatched tag: line 1, column 15). "
                "Mend it there, or save it anew from the program that wrote it."
            ),
        ),
        (
            b"<data><event>",
            (
                "The XML cannot be read (no element found: line 1, column 13). "
                "Mend it there, or save it anew from the program that wrote it."
            ),
        ),
    ],
    ids=["entity bomb", "external", "mismatched", "cut off"],
)
def test_a_hopeless_file_gets_one_sentence(data, message):
    with pytest.raises(FileError) as caught:
        simile.read_xml(data, ReadOptions())
    assert str(caught.value) == message


def test_a_document_type_elsewhere_is_not_fetched():
    data = b'<!DOCTYPE data SYSTEM "http://127.0.0.1:9/x.dtd"><data><event start="2022"/></data>'
    assert len(simile.read_xml(data, ReadOptions()).frame) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<a>" * 100_000, "The XML is nested too deeply to be a list of events. Save the events as CSV."),
        (
            "<a/>" * 2_000_000,
            (
                "The XML has 2,000,002 tags; the limit “xml_tags” is 2,000,000. "
                "Split the file, or save it as CSV, or raise the limit."
            ),
        ),
    ],
    ids=["deep", "wide"],
)
def test_more_elements_than_reason_get_one_sentence(text, message):
    with pytest.raises(FileError) as caught:
        from_xml(text)
    assert str(caught.value) == message


@pytest.mark.parametrize("way", [lambda: from_json({}, {}, rows=1), lambda: from_xml("<event/><event/>", rows=1)])
def test_limits_are_kept(way):
    with pytest.raises(FileError, match="“rows”"):
        way()


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ('{"dateTimeFormat": "iso8601", "events": [{"start": "2022"}]}', (90, 0)),
        ('{"events": [{"start": "2022", "durationEvent": true}]}', (90, 0)),
        ('{"events": [{"start": "2022"}]}', (0, 0)),
        ('{"events": [{"start_date": {"year": 1}, "start": 1, "durationEvent": true}]}', (0, 0)),
        ('\ufeff<?xml version="1.0"?>\n<!-- c -->\n<data wiki-url="">\n<event start=""/>', (0, 95)),
        (BOMB.decode(), (0, 95)),
        ("<?x?>" * 10_000 + "<other>", (0, 0)),  # no way to read it twice
        ("<data><row/></data>", (0, 0)),
        ("<html><event/></html>", (0, 0)),
    ],
)
def test_it_knows_itself_by_its_content(text, scores):
    data = text.encode()
    assert (simile.sniff_json(data, "x"), simile.sniff_xml(data, "x")) == scores
