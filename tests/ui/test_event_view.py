"""The panel's content against the file itself, read by the standard library."""

import csv

import pytest

import timeline
from serving import DATA
from timeline.ui.event_view import content

with (DATA / "events.csv").open(encoding="utf-8", newline="") as file:
    ROWS = {row["id"]: row for row in csv.DictReader(file)}
EVENTS = timeline.read_events(DATA / "events.csv").frame


def said(pieces: list[tuple[str, bool]]) -> str:
    return "".join(piece for piece, _ in pieces)


def test_every_row_of_the_file_has_its_event():
    assert sorted(EVENTS["id"]) == sorted(ROWS)
    assert len(ROWS) == 85


@pytest.mark.parametrize("marked", ["", "the", "a"])
def test_the_texts_are_those_of_the_file_letter_for_letter_whatever_is_marked(marked: str):
    for _, event in EVENTS.iterrows():
        shown, row = content(dict(event), marked=marked), ROWS[event["id"]]
        for name in ("title", "quote", "speaker", "description"):
            assert said(shown[name]) == row[name]
        facts = {
            fact["label"]: said(fact["pieces"]) if "pieces" in fact else "; ".join(name for name, _ in fact["names"])
            for fact in shown["facts"]
        }
        told = {"Place": "place", "Published": "published", "Id": "id", "note": "note", "Actors": "actors"}
        told["Category"] = "category"
        for label, name in told.items():
            assert facts.get(label, "") == row[name]


def test_every_source_is_named_and_every_address_is_a_link():
    for _, event in EVENTS.iterrows():
        shown, row = content(dict(event)), ROWS[event["id"]]
        assert said(shown["source"]) == ", ".join(filter(None, (row["source"], row["publisher"])))
        assert shown["links"] == row["url"].split()


def test_the_wording_of_the_date_stands_beside_its_reading():
    for _, event in EVENTS.iterrows():
        assert content(dict(event))["when"].endswith(f"written “{ROWS[event['id']]['date']}”")


def test_names_that_a_filter_knows_say_which_are_chosen():
    event = dict(EVENTS.iloc[0])
    (actors, *_) = content(event, chosen={"actor": ["Gay McDougall"]})["facts"]
    assert (actors["key"], actors["chosen"], actors["names"][0][0]) == ("actor", ["Gay McDougall"], "Gay McDougall")
