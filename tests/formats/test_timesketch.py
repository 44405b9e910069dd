import csv
import io
import json

import pytest

from formats.carried import expected, fields
from formats.event_table import OWN, without_date
from timeline import columns as c
from timeline.formats import timesketch
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)
FOREIGN = "message,datetime,timestamp_desc,user\r\nlogin,2022-05-23T10:30:00+00:00,Login Time,ann\r\n"


def read(text, **limits):
    return timesketch.read(text.encode(), ReadOptions(limits=Limits(**limits)))


def rows(table):
    return list(csv.DictReader(io.StringIO(timesketch.write(table).decode(), newline="")))


def test_every_field_comes_back(table):
    raw = timesketch.read(timesketch.write(table), ReadOptions())
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)
    assert raw.frame[OWN].tolist() == table[OWN].tolist()


@pytest.mark.parametrize(
    ("event", "moment", "kind", "microseconds", "tags"),
    [
        (0, "2022-08-31T00:00:00+00:00", "report (day precision)", 1661904000000000, ["OHCHR", "Michelle Bachelet"]),
        (8, "2022-06-13T10:30:00+00:00", "event (minute precision)", 1655116200000000, []),
    ],
)
def test_the_mandatory_columns_are_as_timesketch_wants_them(table, event, moment, kind, microseconds, tags):
    row = rows(table)[event]
    found = (row["datetime"], row["timestamp_desc"], int(row["timestamp"]), json.loads(row["tag"]))
    assert found == (moment, kind, microseconds, tags)


def test_an_event_without_a_date_is_left_out_as_stated(table):
    assert "event-1" not in {row["id"] for row in rows(without_date(table, 1))}


def test_a_moment_changed_since_wins(table):
    changed = timesketch.write(table).replace(b"2022-08-31T00:00:00+00:00", b"2022-08-30T00:00:00+00:00", 1)
    found = fields(timesketch.read(changed, ReadOptions()), c.DATE, c.EDTF)
    assert (found[c.DATE][0], found[c.EDTF][0]) == ("2022-08-30T00:00:00+00:00", "")


def test_a_table_of_timesketch_s_own_is_read_and_keeps_its_columns():
    raw = read(FOREIGN)
    assert fields(raw, c.TITLE, c.DATE, c.CATEGORY) == {
        c.TITLE: ["login"],
        c.DATE: ["2022-05-23T10:30:00+00:00"],
        c.CATEGORY: ["Login Time"],
    }
    assert (raw.frame["user"].tolist(), raw.rows.tolist()) == (["ann"], [2])


def test_json_lines_are_read():
    line = {"message": "a", "datetime": "2022-05-23T10:30:00Z", "timestamp_desc": "x", "timestamp": 1}
    assert fields(read(json.dumps(line) + "\n" + json.dumps(line)), c.TITLE)[c.TITLE] == ["a", "a"]


def test_limits_are_kept():
    with pytest.raises(FileError, match="“rows”"):
        read(FOREIGN + FOREIGN, rows=1)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        (FOREIGN, 95),
        ('\ufeff"timestamp_desc","message","datetime"\n', 95),
        ('{"message": "a", "datetime": "x", "timestamp_desc": "y"}', 95),
        ("message,datetime\n", 0),
        ('[{"message": "a"}]', 0),
    ],
)
def test_it_knows_itself_by_the_mandatory_columns(text, score):
    assert timesketch.sniff(text.encode(), "x.csv") == score
