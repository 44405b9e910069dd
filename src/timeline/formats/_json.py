"""JSON from strangers to records of text: numbers as typed, nothing run, no depth that can hurt."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from timeline.columns import ACTOR_SEPARATOR
from timeline.formats.raw import DEFAULT_LIMITS, SNIFF_BYTES, Limits
from timeline.problems import FileError

Value: TypeAlias = "str | bool | list[Value] | Mapping[str, Value] | None"

_DEPTH = 3  # levels of nested objects that become dotted columns; what lies deeper stays JSON text


_OPENING = re.compile(r"""\s*(\{\s*(["'}]|\w+\s*:\s*["'\[{\d])|\[\s*[{["'\]\d-]|\[\s*(true|false|null)\b)""")
# Strings, comments to the end of a line, keys without quotes, commas before a bracket. A string that is never closed is
# one to the end: without that, every quote in it would be tried as a beginning.
_SCRIPT = re.compile(
    r"""("(?:[^"\\]|\\.)*+(?:"|\\?\Z))|'((?:[^'\\]|\\.)*+)(?:'|\\?\Z)|(//[^\n]*+)|"""
    r"""(?<![\w$])([A-Za-z_$][\w$]*+)(?=\s*+:)|(,)(?=\s*+[\]}])""",
    re.DOTALL,
)
_SAID_SCRIPT = "The file is JavaScript rather than JSON (its quotes, keys or commas); it was read as data, not run."


def head(data: bytes) -> str:
    """The beginning of a file that looks like JSON, "" of any other.

    >>> head(b' [{"a": 1}]'), head(b"[link](x)")
    (' [{"a": 1}]', '')
    """
    start = data[:SNIFF_BYTES]
    text = start.decode(json.detect_encoding(start), "replace")
    return text if _OPENING.match(text) else ""


def has_keys(text: str, *names: str) -> bool:
    """Whether every name stands in the text as the key of an object.

    >>> has_keys('{"a" : 1}', "a"), has_keys('{"b": "a"}', "a")
    (True, False)
    """
    return all(re.search(rf"""["'\s{{,]{re.escape(name)}["']?\s*:""", text) for name in names)


def decode(data: bytes) -> str:
    """The text of a JSON file, in the encoding RFC 8259 or its byte order mark gives it.

    Raises:
        FileError: some byte is not of that encoding.
    """
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        msg = f"Byte {error.start + 1:,} of the JSON is not {encoding.upper()}. Save the file as UTF-8."
        raise FileError(msg) from error


def parse(text: str, limits: Limits = DEFAULT_LIMITS) -> Value:
    """The value a JSON text holds; numbers stay as typed, of a repeated key the later ones are numbered.

    Raises:
        FileError: the text is not JSON, is cut off, is nested too deeply, or is too long to hold in memory.

    >>> parse('{"year": 2022, "a": 1.50, "a": null}')
    {'year': '2022', 'a': '1.50', 'a (2)': None}
    """
    _check_size(text, limits)
    try:
        value: Value = json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_keep_every_key
        )
    except json.JSONDecodeError as error:
        msg = (
            f"The JSON cannot be read at line {error.lineno:,}, column {error.colno:,} ({error.msg}). "
            "Mend it there, or save it anew from the program that wrote it."
        )
        raise FileError(msg) from error
    except RecursionError as error:
        msg = "The JSON is nested too deeply to be a list of events. Save the events as a list of flat objects."
        raise FileError(msg) from error
    return value


def _check_size(text: str, limits: Limits) -> None:
    limits.check("The JSON", json_characters=len(text), json_brackets=text.count("{") + text.count("["))


def load(data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[Value, tuple[str, ...]]:
    """The value of a JSON file, or of one whose author wrote it as JavaScript does; and what is to be said of that.

    Raises:
        FileError: as :func:`decode` and :func:`parse`.

    >>> load(b"[{id: 1, content: 'it\\\\'s', start: '2014-04-20'},]")[0]
    [{'id': '1', 'content': "it's", 'start': '2014-04-20'}]
    """
    text = decode(data)
    _check_size(text, limits)
    try:
        return parse(text, limits), ()
    except FileError:
        try:
            return parse(_SCRIPT.sub(_as_json, text), limits), (_SAID_SCRIPT,)
        except FileError:
            pass
        raise


def _as_json(found: re.Match[str]) -> str:
    string, single, _, key, _ = found.groups()
    if single is not None:
        return '"' + single.replace("\\'", "'").replace('"', '\\"') + '"'
    return string or (f'"{key}"' if key else "")


def _keep_every_key(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    found = {}
    for key, value in pairs:
        name, count = key, 1
        while name in found:
            count += 1
            name = f"{key} ({count})"
        found[name] = value
    return found


def as_text(value: Value) -> str:
    """A value as one cell: a list of plain values joined by ``; ``, anything nested as compact JSON.

    >>> as_text(["A", "B"]), as_text(True), as_text(None), as_text([{"a": "1"}])
    ('A; B', 'true', '', '[{"a":"1"}]')
    """
    match value:
        case str():
            return value
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list() if not any(isinstance(item, list | Mapping) for item in value):
            return ACTOR_SEPARATOR.join(filter(None, map(as_text, value)))
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except RecursionError as error:
        msg = "The JSON is nested too deeply to be a list of events. Save the events as a list of flat objects."
        raise FileError(msg) from error


def flat(value: Value, *, under: str = "", depth: int = _DEPTH) -> dict[str, str]:
    """One record: nested objects become dotted columns; a value that is no object has the column ``value``.

    >>> flat({"text": {"headline": "A"}, "n": "1"})
    {'text.headline': 'A', 'n': '1'}
    """
    if not isinstance(value, Mapping):
        return {under or "value": as_text(value)}
    record: dict[str, str] = {}
    for key, item in value.items():
        name = f"{under}.{key}" if under else (key or "(no name)")
        if isinstance(item, Mapping) and item and depth > 1:
            record.update(flat(item, under=name, depth=depth - 1))
        else:
            record[name] = as_text(item)
    return record


def objects(value: Value, key: str) -> list[Mapping[str, Value]]:
    """The objects in the list ``value[key]``; anything else in it becomes ``{"value": …}``, so that rows are kept."""
    found = value.get(key) if isinstance(value, Mapping) else value
    items: Iterable[Value] = found if isinstance(found, list) else []
    return [item if isinstance(item, Mapping) else {"value": item} for item in items]
