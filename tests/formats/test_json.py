import json
from pathlib import Path

import jsonschema
import pytest

from formats.carried import expected, fields
from timeline import columns as c
from timeline.formats import json as module
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import Code, FileError

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "events.schema.json").read_text())


def read(text, **limits):
    data = text if isinstance(text, bytes) else text.encode()
    return module.read(data, ReadOptions(limits=Limits(**limits)))


def test_our_file_gives_back_every_field_and_further_column(table):
    raw = read(module.write(table))
    names = (c.ID, c.DATE, c.PUBLISHED, c.EDTF, *c.TEXT_COLUMNS)
    assert fields(raw, *names) == expected(table, *names)
    assert raw.frame["Ref. no."].tolist() == table["Ref. no."].tolist()


def test_our_file_keeps_the_order_of_the_columns_even_of_empty_ones(table):
    table["nothing"] = ""
    raw = read(module.write(table))
    assert list(raw.frame.columns)[-2:] == ["Ref. no.", "nothing"]


def test_our_file_is_valid_by_its_published_schema(table):
    jsonschema.validate(json.loads(module.write(table)), SCHEMA, cls=jsonschema.Draft202012Validator)


def test_the_schema_refuses_a_year_of_two_digits(table):
    bad = module.write(table).replace(b'"start": "-0043', b'"start": "-43')
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(bad), SCHEMA)


def test_an_event_is_one_line_of_our_file(table):
    lines = module.write(table).decode().splitlines()
    assert [json.loads(line.rstrip(","))["id"] for line in lines[3:-1]] == table[c.ID].tolist()


def test_rows_are_the_numbers_of_the_records():
    assert read('[{"a": 1}, {"a": 2}, 3]').rows.tolist() == [1, 2, 3]


def test_numbers_stay_as_they_are_typed():
    assert read('[{"year": 2022, "n": 1.50, "big": 123456789012345678901234567890, "e": 1e999}]').frame.iloc[
        0
    ].tolist() == [
        "2022",
        "1.50",
        "123456789012345678901234567890",
        "1e999",
    ]


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ('[{"a": "1"}, {"b": "2"}]', [{"a": "1", "b": ""}, {"a": "", "b": "2"}]),  # different keys
        ('{"items": [{"a": "1"}], "page": 1}', [{"a": "1"}]),  # a list inside an object
        ('{"x": {"a": "1"}, "y": {"a": "2"}}', [{"key": "x", "a": "1"}, {"key": "y", "a": "2"}]),  # object of objects
        ('{"a": ["1", "2"], "b": ["3", "4"]}', [{"a": "1", "b": "3"}, {"a": "2", "b": "4"}]),  # object of columns
        ('{"a": "1", "b": {"c": "2"}}', [{"a": "1", "b.c": "2"}]),  # a single object, nested
        ('[["date", "title"], ["1976", "Flood"]]', [{"date": "1976", "title": "Flood"}]),  # a table of lists
        ('[{"a": null, "b": true, "c": ["x", "y"]}]', [{"a": "", "b": "true", "c": "x; y"}]),  # null, flag, list
        ('[{"a": "1"}, "stray", null]', [{"a": "1", "value": ""}, {"a": "", "value": "stray"}, {"a": "", "value": ""}]),
        ('[{"a": "1", "a": "2"}]', [{"a": "1", "a (2)": "2"}]),  # a key twice: neither value is lost
        ('\ufeff[{"a": "1"}]', [{"a": "1"}]),  # byte order mark
        ('[{"a": "nul \\u0000 here"}]', [{"a": "nul \0 here"}]),
    ],
)
def test_records_are_found_wherever_they_lie(text, records):
    assert read(text).frame.to_dict("records") == records


def test_what_javascript_allows_is_read_and_said():
    raw = read("[{date: '1976', title: 'Flood'},]")
    assert raw.frame.to_dict("records") == [{"date": "1976", "title": "Flood"}]
    assert raw.assumed == (
        "The file is JavaScript rather than JSON (its quotes, keys or commas); it was read as data, not run.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "'" * 2_000_001,
        ", " * 1_000_000,
        '\\"' * 999_999,
        "\\'" * 999_999,
        "a :" * 600_000,
        "//" * 999_999,
    ],
)
def test_a_long_line_that_is_no_json_costs_no_time(text):
    with pytest.raises(FileError, match="The JSON cannot be read at line 1"):
        read("[" + text)


def test_utf_16_is_read():
    assert read('[{"a": "新"}]'.encode("utf-16")).frame["a"].tolist() == ["新"]


def test_half_a_character_does_not_stop_the_import():
    assert len(read('[{"a": "\\ud800"}]').frame) == 1


def test_what_lies_outside_the_records_is_said():
    assert read('{"title": "T", "items": [{"a": 1}]}').assumed == (
        "The records are the 1 item of “items”; the rest of the file is not part of any record: “title”.",
    )


def test_json_lines_are_counted_as_lines():
    raw = read('{"a": 1}\n\n{"a": 2}\n')
    assert raw.rows.tolist() == [1, 3]
    assert raw.assumed == ("Each line is one record (JSON Lines); rows are counted as lines.",)


def test_a_line_that_is_not_json_is_kept_as_a_row_with_a_fault():
    raw = read('{"a": 1}\n{"a": oops\n{"a": 3}')
    assert raw.rows.tolist() == [1, 2, 3]
    assert raw.frame.iloc[1].tolist() == ["", '{"a": oops']
    assert [problem.code for problem in raw.problems] == [Code.ROW_UNREADABLE]
    assert str(raw.problems[0]) == (
        "Row 2: '{\"a\": oops'. The line is not JSON. Write one object on one line, or delete the line."
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b'[{"a": 1}, {"a"',
            (
                "The JSON cannot be read at line 1, column 16 (Expecting ':' delimiter). "
                "Mend it there, or save it anew from the program that wrote it."
            ),
        ),
        (
            b"[" * 100_000,
            "The JSON is nested too deeply to be a list of events. Save the events as a list of flat objects.",
        ),
        (
            b'[{"a": ' + b'{"b":' * 50_000 + b"1" + b"}" * 50_001 + b"]",
            "The JSON is nested too deeply to be a list of events. Save the events as a list of flat objects.",
        ),
        (b'[{"a": "\xff"}]', "Byte 9 of the JSON is not UTF-8. Save the file as UTF-8."),
        (b'"just text"', "The JSON holds 'just text' and no list of events. Save the events as a list of objects."),
        (
            b"[" + b"{}," * 1_000_001 + b"{}]",
            (
                "The JSON has 1,000,003 brackets; the limit “json_brackets” is 1,000,000. "
                "Save it as JSON Lines or CSV, or raise the limit."
            ),
        ),
    ],
    ids=["cut off", "deep lists", "deep objects", "not UTF-8", "no list", "millions of empty objects"],
)
def test_a_hopeless_file_gets_one_sentence(data, message):
    with pytest.raises(FileError) as caught:
        read(data)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        ({"rows": 2}, "[{}, {}, {}]"),
        ({"rows": 2}, '{"a":1}\n{"a":2}\n{"a":3}'),
        ({"columns": 2}, '[{"a": 1, "b": 2, "c": 3}]'),
        ({"cells": 3}, '[{"a": 1, "b": 2}, {"a": 3}]'),
        ({"cell_characters": 3}, '[{"a": "four"}]'),
    ],
)
def test_every_limit_is_kept_and_named(limit, text):
    with pytest.raises(FileError, match=f"“{next(iter(limit))}”"):
        read(text, **limit)


@pytest.mark.parametrize(
    ("data", "score"),
    [
        (b'{"format": "timeline-events", "version": 1', 100),
        (b'  [{"a": 1}]', 60),
        (b"{curly, but no JSON}", 5),
        (b"[a link](https://example.org)", 5),
        (b"date,title", 5),
    ],
)
def test_it_knows_json_by_its_first_signs(data, score):
    assert module.sniff(data, "x.json") == score


@pytest.mark.parametrize(
    ("data", "name", "score"),
    [
        (b'{"a": 1}\n{"a": 2}', "x", 70),
        (b'{"a": 1}\n', "x.jsonl", 65),
        (b'{"a": 1}\n', "x.json", 0),
        (b'{"a": 1,\n"b": 2}', "x.json", 0),
        (b"a,b", "x.ndjson", 5),
    ],
)
def test_it_knows_json_lines_by_whole_objects(data, name, score):
    assert module.sniff_lines(data, name) == score


def test_our_json_lines_give_back_every_field(table):
    raw = module.read_lines(module.write_lines(table), ReadOptions())
    names = (c.ID, c.DATE, c.PUBLISHED, c.EDTF, *c.TEXT_COLUMNS)
    assert fields(raw, *names) == expected(table, *names)


def test_each_of_our_json_lines_is_an_event_of_the_schema(table):
    validator = jsonschema.Draft202012Validator(SCHEMA["$defs"]["event"] | {"$defs": SCHEMA["$defs"]})
    lines = module.write_lines(table).decode().splitlines()
    assert [list(validator.iter_errors(json.loads(line))) for line in lines] == [[]] * len(table)


def test_a_file_of_bad_lines_is_no_json_lines():
    with pytest.raises(FileError) as caught:
        module.read_lines(b'{"a": 1}\n' + b"{oops\n" * 5_000, ReadOptions())
    assert str(caught.value) == "Most lines are not JSON, from line 2 on. Write one object on one line."


LINES = b'{"when": "later", "n": 1.50}\r\n\n{"when" : "1976","title":"later", "tags":["a"]}\n'


def test_a_corrected_line_keeps_every_other_sign() -> None:
    made = module.patch_lines(LINES, {(1, "when"): "May 1975", (3, "title"): "Zürich"}, ReadOptions())
    assert made == '{"when": "May 1975", "n": 1.50}\r\n\n{"when" : "1976","title":"Zürich", "tags":["a"]}\n'.encode()


@pytest.mark.parametrize(
    ("place", "column", "why"),
    [(1, "n", "a number"), (3, "tags", "a list"), (1, "title", "a key that the record has not")],
)
def test_what_is_no_text_of_its_own_is_not_changed_in_place(place: int, column: str, why: str) -> None:
    with pytest.raises(FileError, match=r"The value cannot be changed in place\. Save the events as CSV\."):
        module.patch_lines(LINES, {(place, column): "x"}, ReadOptions())
