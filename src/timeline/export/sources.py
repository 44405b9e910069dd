"""Where the events shown are from: their sources, numbered once each, and a fingerprint of the events themselves."""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

import pandas as pd

from timeline import columns
from timeline.formats import csv_table

_WEB: Final = re.compile(r"https?://[^\s<>\"';|]+")
_TOLD_BY: Final = (columns.PUBLISHER, columns.SOURCE, columns.PUBLISHED, columns.URL)


@dataclass(frozen=True, slots=True)
class Source:
    """A source as the data names it; any part may be empty. ``links`` are its http and https addresses only."""

    number: int
    publisher: str
    title: str
    published: str
    links: tuple[str, ...]

    def __str__(self) -> str:
        """The source in one line, without its number and addresses."""
        title = f"“{self.title}”" if self.title else ""
        return ", ".join(part for part in (self.publisher, title, self.published) if part) or " ".join(self.links)


def links(cell: str) -> tuple[str, ...]:
    """The addresses of a cell, in its order, once each; only http and https are links.

    >>> links("https://a.example/x; javascript:alert(1) http://b.example/?q=1 https://a.example/x")
    ('https://a.example/x', 'http://b.example/?q=1')
    """
    return tuple(dict.fromkeys(_WEB.findall(cell)))


def number_sources(frame: pd.DataFrame) -> tuple[list[Source], list[int]]:
    """The sources of the events, numbered in order of first use, and the number of each event (0 where it has none).

    A page at one address is one source, whatever day each event has it from.

    >>> frame = pd.DataFrame({"publisher": ["AP", "", "AP"], "source": "", "published": "", "url": ""})
    >>> [str(source) for source in number_sources(frame)[0]], number_sources(frame)[1]
    (['AP'], [1, 0, 1])
    """
    found: dict[tuple[str, ...], Source] = {}
    numbers = []
    for publisher, title, published, url in zip(*(frame[name].astype(str) for name in _TOLD_BY), strict=True):
        if not (publisher or title or url):  # a day of publication alone leads nobody anywhere
            numbers.append(0)
            continue
        key = (publisher, title, url or published)
        source = found.setdefault(key, Source(len(found) + 1, publisher, title, published, links(url)))
        numbers.append(source.number)
    return list(found.values()), numbers


def fingerprint(frame: pd.DataFrame) -> str:
    """The first 12 hexadecimal digits of the SHA-256 of the events in their exact CSV form.

    Of what was read out of the dates only the EDTF counts. Two pictures with one fingerprint show the same events, word
    for word; whoever has the file can check it.

    >>> frame = pd.DataFrame({"title": ["a"], "row": [2]})
    >>> fingerprint(frame) == fingerprint(frame.assign(row=9)) != fingerprint(frame.assign(title="b"))
    True
    """
    said = frame.drop(columns=[name for name in columns.READ_COLUMNS if name != columns.EDTF], errors="ignore")
    return hashlib.sha256(csv_table.write(said)).hexdigest()[:12]
