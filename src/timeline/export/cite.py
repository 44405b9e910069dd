"""The sources of events for reference managers: BibTeX and CSL-JSON, one entry a source, in order of first use."""

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import pandas as pd

from timeline.export.sources import Source, number_sources

_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_YEAR: Final = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# What TeX takes for a command. An address goes into \url, which minds only braces and backslashes.
_TEX: Final = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\{",
    "}": r"\}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_IN_ADDRESS: Final = {"\\": "%5C", "{": "%7B", "}": "%7D"}


def to_csl(frame: pd.DataFrame) -> bytes:
    """The sources as CSL-JSON, which Zotero, Pandoc and citeproc read.

    A date of publication in words is kept as a literal.
    """
    return (json.dumps(list(map(_item, _sources(frame))), ensure_ascii=False, indent=1) + "\n").encode()


def to_bibtex(frame: pd.DataFrame) -> bytes:
    """The sources as BibTeX in UTF-8, for BibLaTeX with Biber as well; TeX's own signs are escaped."""
    return "\n".join(_entry(source) for source in _sources(frame)).encode()


def _sources(frame: pd.DataFrame) -> list[Source]:
    return number_sources(frame)[0]


def _item(source: Source) -> dict[str, object]:
    item: dict[str, object] = {"id": _key(source), "type": "webpage" if source.links else "document"}
    if source.title:
        item["title"] = source.title
    if source.publisher:
        item |= {"container-title": source.publisher, "publisher": source.publisher}
    if found := _DAY.fullmatch(source.published):
        item["issued"] = {"date-parts": [[int(part) for part in found.groups() if part]]}
    elif source.published:
        item["issued"] = {"literal": source.published}
    if source.links:
        item["URL"] = source.links[0]
    if source.links[1:]:
        item["note"] = "See also: " + " ".join(source.links[1:])
    return item


def _entry(source: Source) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(source))
    return f"@misc{{{_key(source)},\n{fields}}}\n"


def _fields(source: Source) -> Iterator[tuple[str, str]]:
    if source.title:
        yield "title", f"{{{_tex(source.title)}}}"  # doubled: BibTeX would lower its capitals
    if source.publisher:
        yield "howpublished", _tex(source.publisher)
        yield "author", f"{{{_tex(source.publisher)}}}"  # a body, not a person to be inverted
    found = _DAY.fullmatch(source.published)
    if found:
        yield "date", source.published
        yield "year", found[1]
        if found[2]:
            yield "month", _MONTHS[int(found[2]) - 1] if 1 <= int(found[2]) <= len(_MONTHS) else found[2]
    elif source.published:
        yield "year", _tex(source.published)
    if source.links:
        yield "url", "".join(_IN_ADDRESS.get(sign, sign) for sign in source.links[0])
    if source.links[1:]:
        addresses = ("".join(_IN_ADDRESS.get(sign, sign) for sign in link) for link in source.links[1:])
        yield "note", "See also: " + " ".join(f"\\url{{{address}}}" for address in addresses)


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in " ".join(text.split()))


def _key(source: Source) -> str:
    """A key of plain letters and digits, unique by the source's number.

    >>> _key(Source(3, "Süddeutsche Zeitung", "", "2022-05-24", ()))
    'suddeutschezeitung2022-3'
    """
    plain = unicodedata.normalize("NFKD", source.publisher).encode("ascii", "ignore").decode().lower()
    year = _YEAR.search(source.published)
    return f"{re.sub('[^a-z0-9]', '', plain)[:24] or 'source'}{year[0] if year else ''}-{source.number}"
