"""JSON and JSON Lines: the program's own file, and any list of objects.

Our own file is one object, ``{"format": "timeline-events", "version": 1, "columns": […], "events": […]}``, one event a
line; ``docs/events.schema.json`` is its schema. In any other the records are looked for (a list of objects, the
longest list inside an object, an object of objects, an object of columns), nested objects become dotted columns.
"""

import json
import re
from collections.abc import Iterator, Mapping

import pandas as pd

from timeline import columns as c
from timeline import phrases
from timeline.formats import _json
from timeline.formats._moments import DERIVED, NOTES_LOST, iso
from timeline.formats.grid import from_grid
from timeline.formats.raw import Format, RawRows, ReadOptions
from timeline.formats.records import from_records
from timeline.problems import Code, FileError, Problem

MARK = "timeline-events"
VERSION = 1
LOSSES = ("The row numbers of the first file: rows are counted anew.", NOTES_LOST)

_SPANS = (c.START, c.END, c.CORE_START, c.CORE_END)
_FLAGS = (c.IS_INTERVAL, c.APPROXIMATE, c.UNCERTAIN)
_OURS = (c.DATE, c.EDTF, c.PRECISION)  # keys of a record that has been an event
_UNREAD = "(unreadable line)"
_BAD_LINES = 1_000  # from here on a file in which most lines are bad is no JSON Lines
_NO_JSON = "The line is not JSON. Write one object on one line, or delete the line."


def sniff(data: bytes, name: str) -> int:
    """100 for our own mark, 60 for any JSON, 5 for the name alone."""
    text = _json.head(data)
    if text:
        return 100 if f'"format": "{MARK}"' in text[:200] else 60
    return 5 if name.lower().endswith(".json") else 0


def sniff_lines(data: bytes, name: str) -> int:
    """70 where the first two lines are objects each, 65 for one line and the name, 5 for the name alone."""
    text = _json.head(data)
    named = name.lower().endswith((".jsonl", ".ndjson"))
    if _is_lines(text):
        several = text.lstrip().partition("\n")[2].lstrip().startswith("{")
        return 70 if several else 65 * named
    return 5 * named


def read(data: bytes, options: ReadOptions) -> RawRows:
    """The records of a JSON or JSON Lines file, one row each.

    Raises:
        FileError: the file is not JSON, holds no records, or exceeds the limits.

    >>> read(b'[{"date": "2022-05", "actors": ["A", "B"]}]', ReadOptions()).frame.to_dict("records")
    [{'date': '2022-05', 'actors': 'A; B'}]
    """
    try:
        value, said = _json.load(data, options.limits)
    except FileError:
        if not _is_lines(_json.decode(data)):
            raise
        return read_lines(data, options)
    if isinstance(value, dict) and value.get("format") == MARK:
        return _own(value, options)
    if isinstance(value, list) and value and all(isinstance(item, list) for item in value):
        grid = ([_json.as_text(cell) for cell in item] for item in value if isinstance(item, list))
        return from_grid(grid, format="json", options=options)
    records, assumed = _find_records(value)
    return from_records(map(_json.flat, records), format="json", options=options, assumed=(*said, *assumed))


def read_lines(data: bytes, options: ReadOptions) -> RawRows:
    """One record a line that is not blank; a line that is not JSON is a row of its own, with a problem.

    Raises:
        FileError: the file is not UTF-8, or exceeds the limits.
    """
    records: list[dict[str, str]] = []
    places: list[int] = []
    names: set[str] = set()
    problems: list[Problem] = []
    for place, line in enumerate(map(str.strip, _json.decode(data).split("\n")), 1):
        if not line:
            continue
        try:
            records.append(_json.flat(_json.parse(line)))
        except FileError:
            records.append({_UNREAD: line})
            problems.append(Problem(place, None, line, Code.ROW_UNREADABLE, _NO_JSON))
            if len(problems) > max(_BAD_LINES, len(records) // 2):
                msg = f"Most lines are not JSON, from line {problems[0].row} on. Write one object on one line."
                raise FileError(msg) from None
        places.append(place)
        names.update(records[-1])
        options.limits.check(rows=len(records), columns=len(names))
    if all(name in record for name in _OURS for record in records[:1]):
        records = [_kept(record) for record in records]
        mapping = _fields(records)
    else:
        mapping = {}
    return from_records(
        records,
        format="jsonl",
        options=options,
        rows=places,
        assumed=("Each line is one record (JSON Lines); rows are counted as lines.",),
        problems=tuple(problems),
        mapping=mapping,
    )


def patch_lines(data: bytes, edits: dict[tuple[int, str], str], options: ReadOptions) -> bytes:
    """The file with some records changed; every line without a change keeps its very bytes.

    Raises: FileError for a value that is no text of its own: a number, a list, what lies deeper, a table of ours.
    """
    if read_lines(data, options).mapping:
        raise FileError(_NOT_IN_PLACE)
    lines = _json.decode(data).split("\n")
    for (place, column), text in edits.items():
        line = lines[place - 1]
        record = json.loads(line) if line.strip().startswith("{") else None
        if not isinstance(record, dict) or not isinstance(record.get(column, ""), str):
            raise FileError(_NOT_IN_PLACE)
        if column in record:
            lines[place - 1] = _respelled(line, column, record[column], text)
        elif text:
            raise FileError(_NOT_IN_PLACE)
    return "\n".join(lines).encode(json.detect_encoding(data))


_NOT_IN_PLACE = "The value cannot be changed in place. Save the events as CSV."


def _respelled(line: str, key: str, old: str, new: str) -> str:
    """A line with the text of one key changed and all other signs as they were.

    >>> _respelled('{"a": 1.50, "when" : "lat\\u0065r"}', "when", "later", "1976")
    '{"a": 1.50, "when" : "1976"}'
    """
    string = r'"(?:[^"\\]|\\.)*"'
    found = [
        pair
        for pair in re.finditer(rf"({string})(\s*:\s*)({string})", line)
        if json.loads(pair[1]) == key and json.loads(pair[3]) == old
    ]
    if len(found) != 1:
        raise FileError(_NOT_IN_PLACE)
    return line[: found[0].start(3)] + json.dumps(new, ensure_ascii=False) + line[found[0].end(3) :]


def _kept(record: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in record.items() if name not in DERIVED}


def _fields(records: list[dict[str, str]]) -> dict[str, str]:
    return {name: name for name in c.EVENT_COLUMNS if any(name in record for record in records)}


def write(frame: pd.DataFrame) -> bytes:
    """The event table as our JSON, one event a line, empty cells left out; UTF-8."""
    names = json.dumps([str(name) for name in frame.columns], ensure_ascii=False)
    body = ",\n".join(_lines(frame))
    head = f'{{"format": "{MARK}", "version": {VERSION},\n"columns": {names},\n"events": [\n'
    return f"{head}{body}\n]}}\n".encode()


def write_lines(frame: pd.DataFrame) -> bytes:
    """The events as JSON Lines, each as in our JSON; UTF-8."""
    return "".join(f"{line}\n" for line in _lines(frame)).encode()


def _lines(frame: pd.DataFrame) -> Iterator[str]:
    spans = {name: iso(frame[name]) for name in _SPANS}
    for place, row in enumerate(frame.to_dict("records")):
        event = {str(name): _value(str(name), cell) for name, cell in row.items() if name not in _SPANS}
        event |= {name: texts[place] for name, texts in spans.items()}
        kept = {str(name): event[str(name)] for name in row if event[str(name)] not in ("", [], False)}
        yield json.dumps(kept, ensure_ascii=False)


def _value(name: str, cell: object) -> object:
    if name == c.ROW:
        return int(str(cell))
    if name in _FLAGS:
        return bool(cell)
    if pd.isna(cell):  # type: ignore[call-overload]  # a cell is a scalar
        return ""
    if name == c.ACTORS:
        return [actor for actor in str(cell).split(c.ACTOR_SEPARATOR) if actor]
    if name == c.NOTES:
        return [note for note in str(cell).split(c.NOTE_SEPARATOR) if note]
    return str(cell)


def _own(value: Mapping[str, _json.Value], options: ReadOptions) -> RawRows:
    order = {_json.as_text(item.get("value")): "" for item in _json.objects(value, "columns")}
    records = [order | _json.flat(event, depth=1) for event in _json.objects(value, "events")]
    kept = [_kept(record) for record in records]
    newer = value.get("version") != str(VERSION)
    assumed = ("The file comes from a newer version; what that added is kept as further columns.",) if newer else ()
    return from_records(kept, format="json", options=options, assumed=assumed, mapping=_fields(kept))


def _is_lines(text: str) -> bool:
    """Whether the first line that is not blank is an object by itself."""
    first = text.lstrip().split("\n", 1)[0].rstrip()
    if not (first.startswith("{") and first.endswith("}")):
        return False
    try:
        _json.parse(first)
    except FileError:
        return False
    return True


def _find_records(value: _json.Value) -> tuple[list[_json.Value], tuple[str, ...]]:
    """The records of a foreign file, and where they were found."""
    match value:
        case list():
            return value, ()
        case dict():
            return _from_object(value)
    msg = f"The JSON holds {_json.as_text(value)!r:.80} and no list of events. Save the events as a list of objects."
    raise FileError(msg)


def _from_object(value: dict[str, _json.Value]) -> tuple[list[_json.Value], tuple[str, ...]]:
    lists = {name: item for name, item in value.items() if isinstance(item, list)}
    of_objects = {name: item for name, item in lists.items() if any(isinstance(entry, dict) for entry in item)}
    if of_objects:
        name = max(of_objects, key=lambda key: len(of_objects[key]))
        return of_objects[name], (
            _said(f"The records are the {phrases.count(len(of_objects[name]), 'item')} of “{name}”", value, name),
        )
    if (
        len(value) == 1
        and isinstance(inner := next(iter(value.values())), dict)
        and any(isinstance(item, list | dict) for item in inner.values())
    ):
        return _from_object(inner)  # wrapped once more, as {"data": {"events": […]}}
    if value and all(isinstance(item, dict) for item in value.values()):
        keyed = [{"key": key, **item} for key, item in value.items() if isinstance(item, dict)]
        return list(keyed), ("The records are the members of one object; their names are in the column “key”.",)
    if lists and len(lists) == len(value) and len({len(item) for item in lists.values()}) == 1:
        count = len(next(iter(lists.values())))
        rows = [{name: item[at] for name, item in lists.items()} for at in range(count)]
        return list(rows), ("The file lists its columns one by one; they were put side by side.",)
    return [value], ("The file holds one object, read as one record.",)


def _said(found: str, value: dict[str, _json.Value], taken: str) -> str:
    rest = [f"“{name}”" for name in value if name != taken]
    return found + (f"; the rest of the file is not part of any record: {', '.join(rest)}." if rest else ".")


FORMAT = Format("json", "JSON", (".json",), sniff=sniff, read=read, write=write, losses=LOSSES)
LINES = Format(
    "jsonl",
    "JSON Lines",
    (".jsonl", ".ndjson"),
    sniff=sniff_lines,
    read=read_lines,
    write=write_lines,
    losses=LOSSES,
    patch=patch_lines,
)
