"""A recipe (`timeline.toml`) to what is to be made: one file of events, its defaults, and many outputs.

    file = "events.csv"                       # beside the recipe
    title = "Bachelet, China and the Xinjiang assessment"
    from = "2022-05"
    to = "2022-10"

    [aliases]                                 # other spellings of a name
    China = ["PRC", "People's Republic of China"]

    [[output]]
    path = "visit.png"
    size = "slide"
    actors = ["Michelle Bachelet"]

    [[output]]
    path = "visit.html"

What stands at the top holds for every output that does not say otherwise; how the file is read may be said there
too, with the keys of :mod:`timeline.settings`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, get_args, get_type_hints

from timeline import settings
from timeline.cli.asked import Asked
from timeline.events import Choices
from timeline.export.publication import Publication
from timeline.export.sizes import Size, size_named
from timeline.names import did_you_mean
from timeline.problems import UsageError

NAME: Final = "timeline.toml"


@dataclass(frozen=True, slots=True)
class Output:
    """One thing to make, where to put it, of which events. ``format`` overrides what the ending says."""

    path: Path
    asked: Asked
    wanted: Publication
    format: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A file of events, how it is read, and the outputs."""

    file: str
    choices: Choices
    outputs: tuple[Output, ...]


_TOP: Final = ("file", *settings.KEYS, "output")
_SIZE: Final = ("size", "width", "height", "scale")
# Key in the recipe → the field it sets.
_ASKED: Final = {("from" if f.name == "from_" else f.name): f.name for f in fields(Asked)}
_WANTED: Final = {f.name: f.name for f in fields(Publication) if f.name not in ("size", "made_on")}
_KEYS: Final = (*_ASKED, *_WANTED, *_SIZE, "dated")


def read_recipe(path: Path, *, today: date) -> Recipe:
    """Read a recipe; paths in it are beside it.

    Raises: UsageError names the key that is unknown, or of the wrong kind, and the nearest known one.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path.name}: not TOML ({error}). Mend that line.") from error
    _known(table, (*_TOP, *_KEYS), path.name)
    outputs = table.get("output")
    if not isinstance(table.get("file"), str):
        raise UsageError(f'{path.name}: it names no file of events. Write file = "events.csv" at its top.')
    if not isinstance(outputs, list) or not outputs or not all(isinstance(output, dict) for output in outputs):
        raise UsageError(f'{path.name}: it has no output. Write [[output]] and path = "timeline.png".')
    defaults = {key: value for key, value in table.items() if key not in _TOP}
    return Recipe(
        str(path.parent / table["file"]),
        settings.choices_of(table, path.name),
        tuple(_output(defaults, output, number, path, today) for number, output in enumerate(outputs, 1)),
    )


def _output(defaults: Mapping[str, Any], own: Mapping[str, Any], number: int, recipe: Path, today: date) -> Output:
    where = f"{recipe.name}, output {number}"
    _known(own, ("path", "format", *_KEYS), where)
    if not isinstance(own.get("path"), str):
        raise UsageError(f'{where}: it has no path. Write path = "timeline.png".')
    said = {**defaults, **own}
    asked = Asked(**{field: _typed(Asked, field, said[key], where) for key, field in _ASKED.items() if key in said})
    wanted = Publication(
        **{field: _typed(Publication, field, said[key], where) for key, field in _WANTED.items() if key in said},
        size=chosen_size(said.get("size"), *(_pixels(key, said.get(key), where) for key in _SIZE[1:])),
        made_on=today if said.get("dated") else None,
    )
    return Output(recipe.parent / own["path"], asked, wanted, str(own.get("format", "")))


def chosen_size(name: str | None, width: float | None, height: float | None, scale: float | None) -> Size:
    """A named size (or 1200 pixels wide and as high as its rows), with what is said otherwise.

    >>> chosen_size("slide", None, None, 2).scale, chosen_size(None, 800, None, None).height
    (2, None)
    """
    size = size_named(name) if name else Size(1200, None)
    return replace(size, width=width or size.width, height=height or size.height, scale=scale or size.scale)


def _pixels(key: str, value: Any, where: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
        raise UsageError(f"{where}: {key} is {value!r}. Write a number of pixels above 0.")
    return value


def _known(table: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in keys:
            raise UsageError(f"{where}: unknown key {key!r}. {did_you_mean(key, keys)}")


def _typed(owner: type, field: str, value: Any, where: str) -> Any:  # Any: whatever TOML holds
    """A value of the kind the field is of."""
    kind = get_type_hints(owner)[field]
    if kind == tuple[str, ...]:
        return settings.texts(value, field, where)
    if kind is bool:
        if not isinstance(value, bool):
            raise UsageError(f"{where}: {field} is {value!r}. Write true or false.")
        return value
    text = _date_text(value)
    allowed = [name for name in get_args(kind) if isinstance(name, str)]
    if not isinstance(text, str) or (allowed and text not in allowed):
        raise UsageError(f"{where}: {field} is {value!r}. Write {' or '.join(map(repr, allowed)) or 'a text'}.")
    return text


def _date_text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value  # TOML has dates of its own: from = 2022-05-23
