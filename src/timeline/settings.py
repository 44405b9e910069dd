"""A file's settings, as TOML that people read and write, to the choices of its reading; and back.

    file = "events.csv"        # whose settings these are
    encoding = "cp1252"
    header_row = 3
    day_first = true
    languages = ["de"]

    [map]                      # which column means what; "" for none
    date = "Wann"
    end_date = ""

    [aliases]                  # other spellings of a name
    China = ["PRC"]

A recipe has the same keys at its top. What is left out is guessed, as it is without any settings.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path, PurePath
from typing import Any, Final, get_args

from timeline.actors import Aliases
from timeline.columns import FIELDS
from timeline.dates.languages import LANGUAGES, OTHERS
from timeline.disk import read_bytes
from timeline.events import Choices, Numbers
from timeline.formats.raw import DEFAULT_LIMITS, ReadOptions
from timeline.names import did_you_mean
from timeline.problems import UsageError

SUFFIX: Final = ".timeline.toml"
KEYS: Final = (
    "encoding",
    "delimiter",
    "header_row",
    "sheet",
    "published",
    "languages",
    "day_first",
    "numbers",
    "map",
    "aliases",
)
_OF_BYTES: Final = frozenset({"encoding", "delimiter", "header_row", "sheet"})


@dataclass(frozen=True, slots=True)
class Settings:
    """``choices``, and the ``file`` they are of, "" where they do not say."""

    file: str
    choices: Choices


def name_for(file: str) -> str:
    """What the settings of a file are called, to be found beside it.

    >>> name_for("events.csv"), name_for("no suffix")
    ('events.timeline.toml', 'no suffix.timeline.toml')
    """
    return PurePath(file.replace("\\", "/")).stem + SUFFIX


def read(data: bytes, name: str) -> Settings:
    """The settings in the bytes of the file ``name``.

    Raises: UsageError names the key that is unknown, or of the wrong kind, and what to write.

    >>> read(b'file = "a.csv"\\n[map]\\ndate = "When"\\n', "a.timeline.toml").choices.mapping
    (('date', 'When'),)
    """
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{name}: not TOML ({error}). Mend that line.") from error
    for key in table:
        if key not in ("file", *KEYS):
            raise UsageError(f"{name}: unknown key {key!r}. {did_you_mean(key, ('file', *KEYS))}")
    said = ", ".join(key for key in KEYS if key in table)
    told = f"Read as “{name}” says: {said}." if said else ""
    return Settings(str(_text(table, "file", name) or ""), replace(choices_of(table, name), told=told))


def beside(file: Path) -> Choices | None:
    """What the settings beside a file say of it; None where there are none, or where they name another file.

    Raises: UsageError, FileError: they are there and cannot be used.
    """
    place = file.with_name(name_for(file.name))
    if not place.is_file():
        return None
    found = read(read_bytes(place, DEFAULT_LIMITS), place.name)
    return found.choices if found.file in ("", file.name) else None


def choices_of(table: Mapping[str, Any], where: str) -> Choices:  # Any: whatever TOML holds
    """What the keys of :data:`KEYS` in a TOML table say; the others are left alone.

    Raises: UsageError.
    """
    languages = table.get("languages")
    aliases = table.get("aliases", {})
    if not isinstance(aliases, dict):
        raise UsageError(f'{where}: aliases is {aliases!r}. Write pairs, such as China = ["PRC"].')
    return Choices(
        mapping=tuple(_mapping(table.get("map", {}), where).items()),
        published=None if table.get("published") is None else str(table["published"]),  # TOML has dates of its own
        languages=None if languages is None else _languages(languages, where),
        day_first=_day_first(table, where),
        numbers=_numbers(table, where),
        aliases=Aliases.of({name: texts(spellings, name, where) for name, spellings in aliases.items()}),
        reading=ReadOptions(
            encoding=_text(table, "encoding", where),
            delimiter=_text(table, "delimiter", where),
            header_row=_header_row(table, where),
            sheet=_text(table, "sheet", where),
        ),
    )


def texts(value: Any, key: str, where: str) -> tuple[str, ...]:
    """A list of names.

    Raises: UsageError.
    """
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise UsageError(f'{where}: {key} is {value!r}. Write a list of names, such as ["China"].')
    return tuple(value)


def _text(table: Mapping[str, Any], key: str, where: str) -> str | None:
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        raise UsageError(f"{where}: {key} is {value!r}. Write a text in quotes.")
    return value


def _mapping(value: Any, where: str) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(header, str) for header in value.values()):
        raise UsageError(f'{where}: map is {value!r}. Write pairs, such as date = "When".')
    for field in value:
        if field not in FIELDS:
            raise UsageError(f"{where}: unknown field {field!r}. {did_you_mean(field, FIELDS)}")
    return value


def _languages(value: Any, where: str) -> tuple[str, ...]:
    known = (*LANGUAGES, *OTHERS)
    for language in texts(value, "languages", where):
        if language not in known:
            raise UsageError(f"{where}: unknown language {language!r}. Write codes such as 'en' or 'zh'.")
    return tuple(value)


def _day_first(table: Mapping[str, Any], where: str) -> bool | None:
    value = table.get("day_first")
    if value is not None and not isinstance(value, bool):
        raise UsageError(f"{where}: day_first is {value!r}. Write true or false.")
    return value


def _numbers(table: Mapping[str, Any], where: str) -> Numbers | None:
    value = table.get("numbers")
    allowed: tuple[Numbers, ...] = get_args(Numbers)
    for known in allowed:
        if value == known:
            return known
    if value is not None:
        raise UsageError(f"{where}: numbers is {value!r}. Write {' or '.join(map(repr, allowed))}.")
    return None


def _header_row(table: Mapping[str, Any], where: str) -> int | None:
    value = table.get("header_row")
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise UsageError(f"{where}: header_row is {value!r}. Write the number of a row, 1 or more.")
    return value


def over(base: Choices, said: Choices) -> Choices:
    """The choices of ``base`` where ``said`` leaves them open; of both mappings and aliases, ``said`` goes first."""
    changed = {
        field.name: getattr(said, field.name)
        for field in fields(Choices)
        if getattr(said, field.name) not in (None, field.default)
    }
    reading = {
        field.name: getattr(said.reading, field.name)
        for field in fields(ReadOptions)
        if getattr(said.reading, field.name) != field.default
    }
    return replace(
        base,
        **changed
        | {
            "mapping": tuple((dict(base.mapping) | dict(said.mapping)).items()),
            "aliases": Aliases((*base.aliases.pairs, *said.aliases.pairs)),
            "reading": replace(base.reading, **reading),
        },
    )


def write(choices: Choices, file: str) -> bytes:
    """The settings of ``file`` as TOML; limits are none of them, which are this machine's own.

    >>> print(write(Choices(mapping=(("date", "When"),), day_first=True), "a.csv").decode())
    # How the timeline reads a.csv. Keep this file beside it, or open both together.
    file = "a.csv"
    day_first = true
    <BLANKLINE>
    [map]
    date = "When"
    <BLANKLINE>
    """
    plain = {
        **{key: getattr(choices.reading, key) for key in KEYS if key in _OF_BYTES},
        "published": choices.published,
        "languages": None if choices.languages is None else list(choices.languages),
        "day_first": choices.day_first,
        "numbers": choices.numbers,
    }
    aliases: dict[str, list[str]] = {}
    for spelling, name in choices.aliases.pairs:
        aliases.setdefault(name, []).append(spelling)
    shown = "".join(filter(str.isprintable, file))
    lines = [
        f"# How the timeline reads {shown}. Keep this file beside it, or open both together.",
        f"file = {_toml(file)}",
        *(f"{key} = {_toml(value)}" for key, value in plain.items() if value is not None),
    ]
    for title, table in (("map", dict(choices.mapping)), ("aliases", aliases)):
        if table:
            lines += ["", f"[{title}]", *(f"{_key(key)} = {_toml(value)}" for key, value in table.items())]
    return ("\n".join(lines) + "\n").encode()


def _toml(value: object) -> str:
    # JSON's texts, lists, numbers and truths are TOML's, but for two signs that TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(name: str) -> str:
    return name if name.isascii() and name.replace("_", "").isalnum() else _toml(name)
