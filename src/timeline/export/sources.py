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

    >>> frame = pd.DataFrame({"publisher": ["AP", "", "AP"], "source": "", "published": "", "url": ""})
    >>> [str(source) for source in number_sources(frame)[0]], number_sources(frame)[1]
    (['AP'], [1, 0, 1])
    """
    seen: dict[tuple[str, ...], int] = {}
    numbers = []
    for told in zip(*(frame[name].astype(str) for name in _TOLD_BY), strict=True):
        # A day of publication alone leads nobody anywhere.
        has_any = any((told[0], told[1], told[3]))
        numbers.append(seen.setdefault(told, len(seen) + 1) if has_any else 0)
    found = [
        Source(number, publisher, title, published, links(url))
        for (publisher, title, published, url), number in seen.items()
    ]
    return found, numbers


def fingerprint(frame: pd.DataFrame) -> str:
    """The first 12 hexadecimal digits of the SHA-256 of the events in their exact CSV form.

    Two pictures with one fingerprint show the same events, word for word; whoever has the file can check it.

    >>> frame = pd.DataFrame({"title": ["a"], "row": [2]})
    >>> fingerprint(frame) == fingerprint(frame.assign(row=9)) != fingerprint(frame.assign(title="b"))
    True
    """
    return hashlib.sha256(csv_table.write(frame)).hexdigest()[:12]
