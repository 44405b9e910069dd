"""Names of months, weekdays and lengths in languages that have no word list here, from the tables of `dateparser`.

Only its tables are used, never its reader, which takes `China` for a Thursday: its words become kinds of words like any
other, so that a word that no table has still refuses a text, and ranges, open ends and doubts are read as everywhere.
"""

import importlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

_MONTHS: Final = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WEEKDAYS: Final = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_UNITS: Final = ("day", "week", "month", "year", "hour", "minute")
_REFS: Final = {"day": "DAYREF", "week": "WEEKREF", "month": "MONTHREF", "year": "YEARREF"}
_CODE: Final = re.compile("[a-z]{2,3}")
_RELATIVE: Final = re.compile(r"(?P<ahead>in )?(?P<n>\d+) (?P<unit>\w+?)s?(?: ago)?")
_COUNTED: Final = re.compile(r"(?:in )?\\1 (?P<unit>\w+?)s?(?: ago)?")
_NUMBER: Final = re.compile(r"\(\\d\+\+?[^)]*\)")
_SHORTEST: Final = 3  # letters of a name: "to" is a Thursday in one language, and a word in many

Table = dict[str, dict[int | str, str]]


def words(code: str, *, glued: bool = False) -> Mapping[str, Mapping[int | str, str]]:
    """The words of a language, as a word list has them; none where it is unknown. ``glued``: it writes no spaces.

    >>> words("fi")["MONTH"][3].split("|")[2], words("xx")
    ('maaliskuu', {})
    """
    info = _table(code)
    found: Table = {}
    for kind, names in (("MONTH", _MONTHS), ("WEEKDAY", _WEEKDAYS)):
        first = 1 if kind == "MONTH" else 0
        for value, name in enumerate(names, first):
            _add(found, kind, value, filter(_is_distinct if kind == "MONTH" else _is_long, info.get(name, ())))
    for unit in _UNITS:
        _add(found, "UNIT", unit, info.get(unit, ()))
    for half in ("am", "pm"):
        _add(found, "AMPM", half, info.get(half, ()))
    _relative(found, info.get("relative-type", {}))
    for told, patterns in info.get("relative-type-regex", {}).items():
        _counted(found, told, patterns, info, glued)
    return found


def _table(code: str) -> Mapping[str, Any]:
    if not _CODE.fullmatch(code):
        return {}
    try:
        info: Mapping[str, Any] = importlib.import_module(f"dateparser.data.date_translation_data.{code}").info
    except ModuleNotFoundError:
        return {}
    return info


def _is_distinct(form: str) -> bool:
    """Whether a month may be named so: মে is May, whole."""
    return _is_long(form) or not form.isascii()


def _is_long(form: str) -> bool:
    return len(form) >= _SHORTEST


def _add(found: Table, kind: str, value: int | str, forms: Iterable[str]) -> None:
    # No sign of the notation of word lists, and nothing of figures, which the grammar reads.
    plain = [form.lower() for form in forms if form.strip() and not re.search(r"[|{}\d\\]", form)]
    if plain:
        values = found.setdefault(kind, {})
        values[value] = "|".join(filter(None, [values.get(value, ""), *plain]))


def _relative(found: Table, told: Mapping[str, Iterable[str]]) -> None:
    """Yesterday, this month, next year; a word for both yesterday and tomorrow, as Hindi has one, is left out."""
    often = Counter(form for forms in told.values() for form in set(forms))
    for meaning, forms in told.items():
        match = _RELATIVE.fullmatch(meaning)
        if match and match["unit"] in _REFS:
            once = (form for form in forms if often[form] == 1)
            _add(found, _REFS[match["unit"]], int(match["n"]) * (1 if match["ahead"] else -1), once)


def _counted(found: Table, told: str, patterns: Iterable[str], info: Mapping[str, Any], glued: bool) -> None:
    """Five days ago: what stands before the number, and what after it and its unit."""
    match = _COUNTED.fullmatch(told)
    if match is None or match["unit"] not in _UNITS:
        return
    unit, ahead = match["unit"], told.startswith("in ")
    known = sorted((form.lower() for form in info.get(unit, ())), key=len, reverse=True)
    for pattern in patterns:
        before, number, after = (part.strip() for part in _apart(pattern))
        if not number or "\\" in before + after:
            continue
        if before:
            _add(found, "IN" if ahead else "BACK", 0, [before])
        name = next((form for form in known if f"{after} ".startswith(f"{form} ")), None)
        if name is None and glued:
            name = next((form for form in known if after.startswith(form)), None)
        name = name or after.partition(" ")[0]
        _add(found, "UNIT", unit, [name])
        _add(found, "LATER" if ahead else "AGO", 0, [after.removeprefix(name).strip()])


def _apart(pattern: str) -> tuple[str, str, str]:
    match = _NUMBER.search(pattern)
    if match is None:
        return "", "", ""
    return pattern[: match.start()].lower(), match.group(), pattern[match.end() :].lower()
