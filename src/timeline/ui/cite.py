"""One event as a citation: who said what, when, and where to check it. Rows of the event table in, text out."""

import re
from collections.abc import Mapping
from typing import Final

from timeline import columns
from timeline.export.sources import links
from timeline.review import remark_columns

_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$])")


def plain(event: Mapping[str, str]) -> str:
    """A citation in plain text; ``event`` holds the text columns of one row, and the file's own remarks.

    A remark (a column such as conflicts, notes or comments) is a field of its own, under its column's name.

    >>> plain({"title": "Debate rejected", "date": "6 October 2022", "quote": "", "speaker": "", "source": "Vote",
    ...        "publisher": "Reuters", "published": "2022-10-06", "url": "https://r.example/1"})
    'Debate rejected (6 October 2022). “Vote”, Reuters, 2022-10-06. https://r.example/1'
    """
    source = f"“{event[columns.SOURCE]}”" if event[columns.SOURCE] else ""
    return _sentence(event, _what(event), source, " ".join(links(event[columns.URL])))


def markdown(event: Mapping[str, str]) -> str:
    """The same as Markdown: text from the data is escaped, the source is the link.

    >>> markdown({"title": "A *b*", "date": "2022", "quote": "", "speaker": "", "source": "Vote [1]",
    ...           "publisher": "", "published": "", "url": "https://r.example/1"})
    'A \\\\*b\\\\* (2022). [Vote \\\\[1\\\\]](<https://r.example/1>).'
    """
    # The name of a remark's column comes from the file too; those of the event table hold nothing to escape.
    safe = {_escaped(name): _escaped(text) for name, text in event.items()}
    addresses = links(event[columns.URL])
    source = safe[columns.SOURCE]
    if addresses:
        source = f"[{source or 'Source'}](<{addresses[0]}>)"
    return _sentence(safe, _what(safe), source, "")


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)


def _what(event: Mapping[str, str]) -> str:
    if not event[columns.QUOTE]:
        return event[columns.TITLE]
    said = f"“{event[columns.QUOTE]}”"
    return f"{event[columns.SPEAKER]}: {said}" if event[columns.SPEAKER] else said


def _sentence(event: Mapping[str, str], what: str, source: str, address: str) -> str:
    when = f" ({event[columns.DATE]})" if event[columns.DATE] else ""
    where = ", ".join(part for part in (source, event[columns.PUBLISHER], event[columns.PUBLISHED]) if part)
    remarks = (f"{name}: {event[name]}" for name in remark_columns(event) if event[name])
    return " ".join(part for part in (f"{what}{when}.", f"{where}." if where else "", address, *remarks) if part)
