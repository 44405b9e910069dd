"""Which column holds the dates where no header says so, or where the one that does holds something else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from timeline import columns as c
from timeline.assembly.counted import are_serials, are_unix
from timeline.assembly.tidied import tidied
from timeline.dates import parse_dates
from timeline.events import Choices

_LOOKED_AT = 200  # rows at the top
_SAMPLE = 12  # different cells of a column that are tried
_ENOUGH = 0.8  # of them must be dates
_FEW = 0.5  # where fewer are, a header's promise is not kept
_DOUBT = 3  # different cells before a header is doubted
_DATES = (c.DATE, c.YEAR, c.EDTF)
# Worth a try: a digit, something beside digits (2011 may be a sum), and no sentence.
_MAYBE = re.compile(r"(?=.*\d)(?=.*[^\d.,\s%$€£-]|.*\d[-./]\d)(?!.*\bhttps?:).{4,40}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """The mapping with the column of dates in it, and why, in a plain sentence."""

    mapping: dict[str, str]
    assumed: tuple[str, ...] = ()


def find_date(rows: pd.DataFrame, mapping: Mapping[str, str], choices: Choices) -> Found:
    """The mapping, with the first column whose cells are dates where no header names one.

    A header that does name one is believed unless few of its cells are dates and another column's are.
    """
    asked = dict(choices.mapping)
    if any(asked.get(field) for field in _DATES) or not len(rows):
        return Found(dict(mapping))
    named = mapping.get(c.DATE)
    if named is None and (c.YEAR in mapping or c.EDTF in mapping):
        return Found(dict(mapping))
    head = rows.iloc[:_LOOKED_AT]
    if named is not None and _is_believed(head[named], choices):
        return Found(dict(mapping))
    taken = {header for field, header in mapping.items() if field in (c.PUBLISHED, c.ID, c.END_DATE)}
    for header in sorted(rows.columns, key=lambda header: -_kinship(header, named or "")):
        if header in taken or header == named:
            continue
        if are_unix(head[header], header) or _share(head[header], choices, strict=True) >= _ENOUGH:
            kept = {field: other for field, other in mapping.items() if other != header and field != c.DATE}
            chosen = {c.DATE: header} | kept
            why = "no header names one" if named is None else f"the cells of “{named}” are none"
            said = f"The dates are taken from the column “{header}”, because its cells are dates and {why}."
            return Found({field: chosen[field] for field in c.FIELDS if field in chosen}, (said,))
    return Found(dict(mapping))


def _is_believed(cells: "pd.Series[str]", choices: Choices) -> bool:
    """Whether cells under a header that promises dates are dates, or too few to doubt it."""
    if choices.numbers or are_serials(cells) or are_unix(cells, str(cells.name)):
        return True
    return _share(cells, choices) >= _FEW or cells.nunique() < _DOUBT


def _kinship(header: str, other: str) -> int:
    """How many words two headers share: “Event Dt” stands nearer to “Event Time” than “Notification Dt” does."""
    return len(set(re.findall(r"\w+", header.casefold())) & set(re.findall(r"\w+", other.casefold())))


def _share(cells: "pd.Series[str]", choices: Choices, *, strict: bool = False) -> float:
    """How much of a column's first different cells are dates; with ``strict`` bare numbers and sentences are none."""
    sample = tidied(cells[cells.str.strip() != ""].drop_duplicates().iloc[:_SAMPLE])[0]
    if sample.empty:
        return 0.0
    likely = sample[sample.str.fullmatch(_MAYBE)] if strict else sample
    if len(likely) < _ENOUGH * len(sample) and strict:
        return 0.0
    read = parse_dates(likely, languages=choices.languages, day_first=choices.day_first, published=choices.published)
    return float((read[c.ERROR] == "").sum()) / len(sample)
