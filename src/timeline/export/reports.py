"""Events to a chronology that is pasted into a report: Markdown, or a table for Word; sources become footnotes."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pandas as pd

from timeline import columns
from timeline.export.sources import Source, number_sources
from timeline.figure.hover import read_dates

LOSSES: Final = ("Notes and further columns: only date, event, quote, actors and source are told.",)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the chronology, as plain text; ``source`` is a number, 0 for none."""

    date: str
    title: str
    description: str
    quote: str
    speaker: str
    actors: str
    source: int


def entries(frame: pd.DataFrame) -> tuple[list[Entry], list[Source]]:
    """The rows of a chronology, and the sources their numbers point at.

    The date is said as it was read, with the source's wording where that is more than figures in another order.
    """
    sources, numbers = number_sources(frame)
    written = zip(frame[columns.DATE].astype(str), frame[columns.EDTF].astype(str), read_dates(frame), strict=True)
    dates = [read if words in (read, edtf) else f"{read} (“{words}”)" for words, edtf, read in written]
    told = (columns.TITLE, columns.DESCRIPTION, columns.QUOTE, columns.SPEAKER, columns.ACTORS)
    rows = zip(dates, *(frame[name].astype(str) for name in told), numbers, strict=True)
    return [Entry(*row) for row in rows], sources


# Whatever Markdown, or an extension of it, gives a meaning; a line end would end the table's row.
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$^=:@&])")


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def to_markdown(frame: pd.DataFrame, title: str = "") -> bytes:
    r"""A Markdown table with footnotes, as Pandoc, GitHub and most editors read them.

    >>> frame = pd.DataFrame({name: [""] for name in columns.EVENT_COLUMNS})
    >>> frame = frame.assign(start=pd.NaT, end=pd.NaT, date="2022", title="A *b*", publisher="AP", approximate=False)
    >>> print(to_markdown(frame.assign(uncertain=False)).decode().splitlines()[-1])
    [^1]: AP
    """
    rows, sources = entries(frame)
    lines = [f"# {_escaped(title)}", ""] if title else []
    lines += ["| Date | Event | Who | Source |", "|---|---|---|---|"]
    lines += [f"| {_escaped(row.date)} | {_told(row)} | {_escaped(row.actors)} | {_note(row)} |" for row in rows]
    lines += ["", *(f"[^{source.number}]: {_cited(source)}" for source in sources)]
    return "\n".join([*lines, ""]).encode()


def _told(row: Entry) -> str:
    quote = f"“{_escaped(row.quote)}”" + (f" ({_escaped(row.speaker)})" if row.speaker else "") if row.quote else ""
    title = f"**{_escaped(row.title)}**" if row.title else ""
    return "<br>".join(part for part in (title, _escaped(row.description), quote) if part)


def _note(row: Entry) -> str:
    return f"[^{row.source}]" if row.source else ""


def _cited(source: Source) -> str:
    return " ".join([_escaped(str(source)), *(f"<{link}>" for link in source.links)])


_STYLE: Final = (
    "body{font-family:Arial,sans-serif;font-size:10pt}table{border-collapse:collapse}"
    "th,td{border:1px solid #999;padding:4pt;vertical-align:top;text-align:left}"
)


def to_word(frame: pd.DataFrame, title: str = "") -> bytes:
    """A document that Word opens: a table whose sources are Word's own footnotes. It is HTML, and names no address but
    the sources' links."""
    rows, sources = entries(frame)
    heads = "".join(f"<th>{head}</th>" for head in ("Date", "Event", "Who"))
    parts = [
        f'<html><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style></head><body>',
        f"<h1>{html.escape(title)}</h1>" if title else "",
        f"<table><tr>{heads}</tr>",
        *_table_rows(rows),
        "</table>",
        '<div style="mso-element:footnote-list">',
        *(_footnote(source) for source in sources),
        "</div></body></html>",
    ]
    return "\n".join(parts).encode()


def _table_rows(rows: list[Entry]) -> Iterator[str]:
    seen: set[int] = set()
    for row in rows:
        quote = f"<p>“{html.escape(row.quote)}”{f' ({html.escape(row.speaker)})' if row.speaker else ''}</p>"
        event = f"<b>{html.escape(row.title)}</b>{_reference(row.source, seen)}"
        event += f"<p>{html.escape(row.description)}</p>" if row.description else ""
        event += quote if row.quote else ""
        yield f"<tr><td>{html.escape(row.date)}</td><td>{event}</td><td>{html.escape(row.actors)}</td></tr>"


def _reference(number: int, seen: set[int]) -> str:
    """A footnote mark; a footnote can be marked once, and is named again after that."""
    if not number:
        return ""
    if number in seen:
        return f"<sup>[{number}]</sup>"
    seen.add(number)
    return (
        f'<a style="mso-footnote-id:ftn{number}" href="#_ftn{number}" name="_ftnref{number}"><sup>[{number}]</sup></a>'
    )


def _footnote(source: Source) -> str:
    number = source.number
    links = " ".join(f'<a href="{html.escape(link)}">{html.escape(link)}</a>' for link in source.links)
    mark = (
        f'<a style="mso-footnote-id:ftn{number}" href="#_ftnref{number}" name="_ftn{number}"><sup>[{number}]</sup></a>'
    )
    return f'<div style="mso-element:footnote" id="ftn{number}"><p>{mark} {html.escape(str(source))} {links}</p></div>'
