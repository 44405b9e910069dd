"""The law of every format that is read and written: the same events come back, less what its losses say."""

import pandas as pd
import pytest

from formats.event_table import OWN
from timeline import columns as c
from timeline import read_events
from timeline.formats import FORMATS, timelinejs
from timeline.formats.detect import detect

WRITTEN = [known for known in FORMATS if known.write]
NO_OWN_COLUMNS = {"timelinejs", "timelinejs-sheet"}
OWN_NAME = {"markwhen": "Ref__no_"}
NO_BCE = {"ics"}
# Columns of the other program that keep what it needs: empty, constant, or said of the event in its own terms.
BESIDE = {
    "timelinejs": {"group"},
    "timelinejs-sheet": {*timelinejs.HEADER},
    "ics": {"DTSTAMP"},
}

by_name = pytest.mark.parametrize("known", WRITTEN, ids=lambda one: one.name)


def again(table, known):
    events = read_events(known.write(table), format=known.name)
    return pd.concat([events.frame, events.undated]).sort_values(c.ROW, ignore_index=True)


def kept(table, known):
    return table[table[c.START].isna() | (table[c.START] > "0001")] if known.name in NO_BCE else table


@by_name
def test_every_event_comes_back_dated(table, known):
    assert len(read_events(known.write(table), format=known.name).frame) == len(kept(table, known))


@by_name
@pytest.mark.parametrize("name", [c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS])
def test_its_fields_come_back(table, known, name):
    assert again(table, known)[name].tolist() == kept(table, known)[name].tolist()


@by_name
@pytest.mark.parametrize("name", [c.START, c.END, c.PRECISION, c.IS_INTERVAL, c.APPROXIMATE, c.UNCERTAIN])
def test_its_date_means_the_same(table, known, name):
    found = again(table, known)[name].astype(str).tolist()
    assert found == kept(table, known)[name].astype(str).tolist()


@by_name
def test_a_further_column_comes_back_where_the_losses_do_not_say_otherwise(table, known):
    frame = again(table, known)
    name = OWN_NAME.get(known.name, OWN)
    if known.name in NO_OWN_COLUMNS:
        assert name not in frame.columns
        assert any("Columns of the file's own" in loss for loss in known.losses)
    else:
        assert frame[name].tolist() == kept(table, known)[OWN].tolist()


@by_name
def test_nothing_comes_back_that_was_not_there(table, known):
    extra = set(again(table, known).columns) - set(table.columns) - {OWN_NAME.get(known.name)}
    assert extra <= BESIDE.get(known.name, set())


@by_name
def test_written_again_it_is_the_same_file(table, known):
    assert known.write(table) == known.write(table.copy())


@by_name
def test_what_it_writes_is_known_again_without_a_name(table, known):
    assert detect(known.write(table), "", FORMATS).name == known.name


@by_name
def test_an_empty_table_is_written_too(table, known):
    assert isinstance(known.write(table.iloc[:0]), bytes)


@by_name
def test_every_loss_is_a_whole_sentence(known):
    assert all(loss.endswith(".") and len(loss.split()) > 4 for loss in known.losses)
