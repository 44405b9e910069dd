import json

import pytest

from formats.carried import expected, fields
from formats.event_table import OWN, without_date
from timeline import columns as c
from timeline.formats import vis
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)


def read(value, **limits):
    return vis.read(json.dumps(value).encode(), ReadOptions(limits=Limits(**limits)))


def date_of(start, end=None):
    item = {"content": "x", "start": start} | ({"end": end} if end else {})
    return fields(read([item]), c.DATE)[c.DATE][0]


def written(table):
    return json.loads(vis.write(table))["items"]


def test_every_field_comes_back(table):
    raw = vis.read(vis.write(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)
    assert raw.frame[OWN].tolist() == table[OWN].tolist()


def test_an_item_has_what_vis_timeline_requires(table):
    assert all(item["content"] and item["start"] and "id" in item for item in written(table))


def test_every_group_of_an_item_is_defined(table):
    value = json.loads(vis.write(table))
    assert {item["group"] for item in value["items"]} == {group["id"] for group in value["groups"]}


@pytest.mark.parametrize(
    ("event", "kind", "start", "end"),
    [
        (0, "point", "2022-08-31T00:00:00", None),
        (1, "range", "2022-05-01T00:00:00", "2022-06-01T00:00:00"),  # a month is not its first day
        (2, "range", "2022-05-23T00:00:00", "2022-05-29T00:00:00"),  # ends are exclusive
        (6, "point", "2022-04-25T00:00:00", None),
        (14, "point", "-000043-03-15T00:00:00", None),  # as JavaScript reads it
    ],
)
def test_dates_are_written_as_instants(table, event, kind, start, end):
    item = written(table)[event]
    assert (item["type"], item["start"], item.get("end")) == (kind, start, end)


def test_doubt_can_be_styled(table):
    names = [item["className"] for item in written(table)]
    assert (names[0], names[3], names[4]) == ("", "timeline-approximate", "timeline-uncertain")


def test_contents_are_escaped(table):
    item = written(table)[3]
    assert item["content"] == "Emoji 🕊️ &amp; &lt;b&gt;markup&lt;/b&gt;"
    assert "<b>" not in item["title"]


def test_an_event_without_a_date_is_left_out_as_stated(table):
    assert "event-1" not in {item["id"] for item in written(without_date(table, 1))}


def test_an_item_moved_since_has_its_new_date(table):
    moved = vis.write(table).replace(b'"start": "2022-08-31T', b'"start": "2022-08-30T')
    found = fields(vis.read(moved, ReadOptions()), c.DATE, c.EDTF)
    assert (found[c.DATE][0], found[c.EDTF][0]) == ("2022-08-30", "")


@pytest.mark.parametrize(
    ("start", "end", "date"),
    [
        ("2014-04-20", None, "2014-04-20"),
        ("2014-04-16", "2014-04-19", "2014-04-16/2014-04-19"),  # days somebody wrote stay those days
        ("2014-04-16T00:00:00", "2014-04-19T00:00:00", "2014-04-16/2014-04-18"),
        ("2014-04-16T00:00:00.000Z", "2014-04-17T00:00:00.000Z", "2014-04-16"),
        ("2014-04-16T10:30:00", "2014-04-16T12:00:00", "2014-04-16T10:30:00/2014-04-16T12:00:00"),
        (1653264000000, None, "2022-05-23"),  # milliseconds, midnight UTC
        (1653301800000, None, "2022-05-23T10:30:00Z"),
        (-63549360000000, None, "-0044-03-15"),
        ("-000043-03-15", None, "-0043-03-15"),
        ("+012022-05-23T00:00:00", None, "12022-05-23"),
        ("-000050-04-20T00:00:00", "-000043-03-16T00:00:00", "-0050-04-20/-0043-03-15"),
        ("2014-04-16", "2014-04-01", "2014-04-16"),  # ends before it begins
        ("2014-13-45T00:00:00", "2014-14-45T00:00:00", "2014-13-45/2014-14-45"),  # no such days: for the reader to say
        ("Sun Apr 20 2014", None, "Sun Apr 20 2014"),  # its words, for the reader of dates
    ],
)
def test_instants_become_dates(start, end, date):
    assert date_of(start, end) == date


def test_the_group_is_looked_up_and_read_as_the_actor():
    raw = read(
        {"items": [{"content": "x", "start": "2014", "group": 1}], "groups": [{"id": 1, "content": "<b>UN</b>"}]}
    )
    assert fields(raw, c.ACTORS)[c.ACTORS] == ["UN"]


def test_items_as_they_stand_in_a_script_are_read():
    text = b"[{id: 1, content: 'item 1', start: '2014-04-20'}, {id: 2, content: 'item 2', start: '2014-04-14'}]"
    assert fields(vis.read(text, ReadOptions()), c.ID, c.TITLE) == {c.ID: ["1", "2"], c.TITLE: ["item 1", "item 2"]}
    assert vis.sniff(text, "x.js") == 90


def test_html_becomes_plain_text():
    raw = read([{"content": "item <i>one</i><script>x()</script>", "title": "a<br>b", "start": "2014"}])
    assert fields(raw, c.TITLE, c.DESCRIPTION) == {c.TITLE: ["item one"], c.DESCRIPTION: ["a\nb"]}


def test_every_item_is_a_row_whatever_it_holds():
    assert len(read([{}, 3, None, {"start": {"a": 1}}]).frame) == 4


def test_limits_are_kept():
    with pytest.raises(FileError, match="“rows”"):
        read([{}, {}], rows=1)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ('[{"id": 1, "content": "x", "start": "2014-04-20"}]', 90),
        ('{"items": [{"content": "x", "start": 1}]}', 90),
        ('[{"content": "x", "date": "2014"}]', 0),
        ('{"events": [{"content": "x", "start": 1}]}', 0),
        ("content: start:", 0),
    ],
)
def test_it_knows_items_by_their_keys(text, score):
    assert vis.sniff(text.encode(), "x.json") == score
