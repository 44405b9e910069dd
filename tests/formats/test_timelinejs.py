import csv
import io
import json

import pytest

from formats.carried import expected, fields
from timeline import columns as c
from timeline.formats import timelinejs
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)


def sheet(*rows):
    """A sheet of the given cells (by header)."""
    out = io.StringIO()
    writer = csv.DictWriter(out, timelinejs.HEADER)
    writer.writeheader()
    writer.writerows(rows)
    return timelinejs.read_sheet(out.getvalue().encode(), ReadOptions())


def slides(*events, **rest):
    return timelinejs.read_json(json.dumps({"events": list(events), **rest}).encode(), ReadOptions())


def test_the_json_gives_back_every_field(table):
    raw = timelinejs.read_json(timelinejs.write_json(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)


def test_the_sheet_gives_back_every_field(table):
    raw = timelinejs.read_sheet(timelinejs.write_sheet(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)


def test_the_sheet_has_exactly_the_columns_timelinejs_knows(table):
    assert timelinejs.write_sheet(table).decode().split("\r\n")[0] == (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
        "Media Caption,Media Thumbnail,Alt Text,Type,Group,Background"
    )


@pytest.mark.parametrize(
    ("event", "start", "end", "shown"),
    [
        (0, {"year": 2022, "month": 8, "day": 31}, None, None),
        (1, {"year": 2022, "month": 5}, None, None),
        (2, {"year": 2022, "month": 5, "day": 23}, {"year": 2022, "month": 5, "day": 28}, None),  # inclusive
        (3, {"year": 2017}, None, "c. 2017"),
        (5, {"year": 2022, "month": 9}, {"year": 2022, "month": 11}, "autumn 2022"),
        (6, {"year": 2022, "month": 4, "day": 25}, None, "since 25 April 2022"),
        (8, {"year": 2022, "month": 6, "day": 13, "hour": 10, "minute": 30}, None, None),
        (10, {"year": 1990}, {"year": 1999}, "1990s"),
        (14, {"year": -44, "month": 3, "day": 15}, None, None),  # as TimelineJS counts
    ],
)
def test_a_date_is_written_by_the_parts_that_are_known(table, event, start, end, shown):
    slide = json.loads(timelinejs.write_json(table))["events"][event]
    assert (slide["start_date"], slide.get("end_date"), slide.get("display_date")) == (start, end, shown)


def test_an_event_without_a_date_is_left_out_as_stated(table):
    undated = table.assign(
        **{c.EDTF: "", c.START: table[c.START].mask(table.index == 1), c.END: table[c.END].mask(table.index == 1)}
    )
    assert len(json.loads(timelinejs.write_json(undated))["events"]) == len(table) - 1


@pytest.mark.parametrize(
    ("cells", "edtf"),
    [
        ({"Year": "2022"}, "2022"),
        ({"Year": "2022", "Month": "5"}, "2022-05"),
        ({"Year": "2022", "Month": "5", "Day": "3", "Time": "10:30 PM"}, "2022-05-03T22:30"),
        ({"Year": "2022", "Month": "5", "Day": "3", "Time": "12:05 am"}, "2022-05-03T00:05"),
        ({"Year": "2022", "Month": "5", "Day": "3", "Time": "1830"}, "2022-05-03T18:30"),
        ({"Year": "2022", "Month": "5", "Day": "3", "Time": "10:30:05.250"}, "2022-05-03T10:30:05"),
        ({"Year": "2022", "End Year": "2023", "End Month": "2"}, "2022/2023-02"),
        ({"Year": "-44"}, "-0043"),
        ({"Year": "1,000"}, "1000"),
        ({"Year": "-65,000,000"}, "Y-64999999"),
        ({"Year": "2022", "Day": "3"}, ""),  # a day of no month
        ({"Year": "2022", "Month": "13"}, ""),
        ({"Year": "2022", "Month": "May"}, ""),
        ({"Year": "soon"}, ""),
        ({}, ""),
    ],
)
def test_missing_parts_of_a_date_are_its_precision_and_nonsense_is_no_date(cells, edtf):
    assert fields(sheet(cells | {"Headline": "x"}), c.EDTF)[c.EDTF] == [edtf]


def test_a_date_that_makes_no_sense_keeps_its_words():
    assert fields(sheet({"Year": "2022", "Month": "May", "Headline": "x"}), c.DATE)[c.DATE] == ["2022 May"]


def test_the_display_date_is_the_wording():
    raw = sheet({"Year": "1967", "Month": "6", "Display Date": "Summer of <i>love</i>", "Headline": "x"})
    assert fields(raw, c.DATE, c.EDTF) == {c.DATE: ["Summer of love"], c.EDTF: ["1967-06"]}


def test_a_date_changed_in_the_sheet_wins_over_the_one_we_wrote_into_the_text(table):
    changed = timelinejs.write_sheet(table).replace(b"2022,8,31,", b"2022,9,1,")
    raw = timelinejs.read_sheet(changed, ReadOptions())
    assert fields(raw, c.DATE, c.EDTF)[c.EDTF][0] == "2022-09-01"


def test_the_group_is_the_actor_and_that_is_said():
    raw = sheet({"Year": "2022", "Headline": "x", "Group": "UN"})
    assert fields(raw, c.ACTORS)[c.ACTORS] == ["UN"]
    assert "“Group” was read as the actor." in raw.assumed


def test_html_becomes_plain_text_and_stays_beside_it():
    html = "<p>Flood &amp; fire</p><script>alert(1)</script><img src='https://example.org/x.png'>"
    raw = sheet({"Year": "2022", "Headline": "<b>x</b>", "Text": html})
    assert fields(raw, c.TITLE, c.DESCRIPTION) == {c.TITLE: ["x"], c.DESCRIPTION: ["Flood & fire"]}
    assert raw.frame["Text as HTML"].tolist() == [html]


@pytest.mark.parametrize(
    ("text", "media", "url"),
    [
        ("see <a href='https://a.example'>a</a>", "https://b.example", "https://a.example"),
        ("no link", "https://b.example", "https://b.example"),
        ("<a href='javascript:alert(1)'>a</a>", "data:text/html,x", ""),
        ("", "<iframe src='https://c.example'></iframe>", ""),
    ],
)
def test_only_web_addresses_become_the_link(text, media, url):
    assert fields(sheet({"Year": "1", "Headline": "x", "Text": text, "Media": media}), c.URL)[c.URL] == [url]


def test_the_title_slide_and_the_eras_are_no_events_and_are_said():
    raw = slides({"start_date": {"year": "2022"}}, title={"text": {"headline": "T"}}, eras=[{}])
    assert len(raw.frame) == 1
    assert raw.assumed[0] == "“title” and “eras” of the file are no events and were left out."


def test_its_older_shape_is_read():
    value = {"timeline": {"slides": [{"start_date": {"year": "-13798000000"}, "text": {"headline": "The Big Bang"}}]}}
    data = json.dumps(value).encode()
    raw = timelinejs.read_json(data, ReadOptions())
    assert fields(raw, c.DATE, c.TITLE) == {c.DATE: ["-13798000000"], c.TITLE: ["The Big Bang"]}
    assert timelinejs.sniff_json(data, "x") == 95


def test_every_slide_is_a_row_whatever_it_holds():
    assert len(slides({}, 3, None, {"start_date": "2022", "text": "t"}, {"text": {"headline": ["x"]}}).frame) == 5


def test_further_keys_of_a_slide_are_kept():
    raw = slides({"start_date": {"year": 1}, "media": {"url": "u", "credit": "AP"}, "background": {"color": "red"}})
    assert raw.frame[["media.credit", "background.color"]].iloc[0].tolist() == ["AP", "red"]


@pytest.mark.parametrize(
    ("data", "score"),
    [
        (b"\xef\xbb\xbfYear,Month,Day,Time,Headline,Text,Media\n2022", 95),
        (b"Year,Month,Day,Rainfall\n2022", 0),
    ],
)
def test_it_knows_a_sheet_by_its_header(data, score):
    assert timelinejs.sniff_sheet(data, "x.csv") == score


@pytest.mark.parametrize(
    ("data", "score"),
    [
        (b'{"events": [{"start_date": {"year": 2022}}]}', 95),
        (b'{"events": [{"start": "2022"}]}', 0),
        (b"events start_date year", 0),
    ],
)
def test_it_knows_its_json_by_its_keys(data, score):
    assert timelinejs.sniff_json(data, "x.json") == score


def test_limits_are_kept():
    options = ReadOptions(limits=Limits(rows=1))
    with pytest.raises(FileError, match="“rows”"):
        timelinejs.read_json(b'{"events": [{}, {}]}', options)
