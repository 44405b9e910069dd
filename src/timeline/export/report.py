"""Events as a table for a report: Markdown, and HTML that Word takes with real footnotes.

Every event that names a source has a footnote of its own with the whole of it. All text from data is escaped: it can
be no markup, load nothing, and link only to http and https.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from timeline import columns as c
from timeline.events import Events
from timeline.export.sources import Source, fingerprint, number_sources
from timeline.figure.hover import read_dates

_HEADS: Final = ("Date", "What", "Who")
# ASCII signs that any Markdown gives a meaning; CommonMark 6.1 lets a backslash stand before every one of them.
_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]<>()#+!|~$^:@&-])")
_NOTE: Final = "Fingerprint of the events shown (SHA-256): {}."


@dataclass(frozen=True, slots=True)
class _Line:
    """One event: its date as written, as read (empty where that is the same), its texts, its source if it has one."""

    written: str
    read: str
    title: str
    description: str
    quote: str
    speaker: str
    actors: str
    source: Source | None


def _lines(events: Events) -> list[_Line]:
    frame = events.frame
    sources, numbers = number_sources(frame)
    told_by = [sources[number - 1] if number else None for number in numbers]
    dates = frame[c.DATE].astype(str).tolist()
    read = ["" if known == date else known for known, date in zip(read_dates(frame), dates, strict=True)]
    names = (c.TITLE, c.DESCRIPTION, c.QUOTE, c.SPEAKER, c.ACTORS)
    return list(map(_Line, dates, read, *(frame[name].astype(str) for name in names), told_by))


def to_markdown(events: Events, title: str = "") -> bytes:
    """A table with footnotes, as GitHub, Pandoc and most editors read it; UTF-8."""
    lines = _lines(events)
    rows = []
    notes: list[str] = []
    for line in lines:
        mark = ""
        if line.source:
            notes.append(f"[^{len(notes) + 1}]: {_marked(str(line.source))} {_addresses(line.source)}".rstrip())
            mark = f" [^{len(notes)}]"
        date = _marked(line.written) + (f"<br>({_marked(line.read)})" if line.read else "")
        rows.append(f"| {date} | {'<br>'.join(_told_in_markdown(line))}{mark} | {_marked(line.actors)} |")
    heading = [f"# {_marked(title)}", ""] if title else []
    table = [f"| {' | '.join(_HEADS)} |", "|---|---|---|", *rows, ""]
    return "\n".join([*heading, *table, _NOTE.format(fingerprint(events.frame)), "", *notes, ""]).encode()


def _told_in_markdown(line: _Line) -> Iterator[str]:
    if line.title:
        yield f"**{_marked(line.title)}**"
    if line.description:
        yield _marked(line.description)
    if line.quote:
        yield f"“{_marked(line.quote)}”" + (f" — {_marked(line.speaker)}" if line.speaker else "")


def _marked(text: str) -> str:
    """Text that means nothing in Markdown; its line ends are kept within a cell.

    >>> _marked("a|b\\n![x](y)")
    'a\\\\|b<br>\\\\!\\\\[x\\\\]\\\\(y\\\\)'
    """
    return "<br>".join(_MARKDOWN.sub(r"\\\1", line.strip()) for line in text.strip().splitlines())


def _addresses(source: Source) -> str:
    return " ".join(f"<{link}>" for link in source.links)


def to_word(events: Events, title: str = "") -> bytes:
    """An HTML file whose table can be opened in or pasted into Word, LibreOffice or a mail, with footnotes; UTF-8."""
    rows = []
    notes: list[str] = []
    for line in _lines(events):
        mark = ""
        if line.source:
            notes.append(_footnote(len(notes) + 1, line.source))
            mark = _reference(len(notes))
        date = _safe(line.written) + (f'<br><span style="color:#595959">{_safe(line.read)}</span>' if line.read else "")
        what = "".join(f"<p>{part}</p>" for part in _told_in_html(line))
        cells = (date, what[: -len("</p>")] + mark + "</p>" if what else mark, _safe(line.actors))
        rows.append("<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in cells) + "</tr>")
    heads = "".join(f'<th style="{_CELL}">{head}</th>' for head in _HEADS)
    heading = f"<h1>{_safe(title)}</h1>" if title else ""
    body = (
        f'{heading}<table style="border-collapse:collapse"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table><p>{_NOTE.format(fingerprint(events.frame))}</p>"
        f'<div style="mso-element:footnote-list"><hr>{"".join(notes)}</div>'
    )
    name = _safe(title) or "Timeline"
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{name}</title></head><body>{body}</body></html>\n'
    ).encode()


_CELL: Final = "border:1px solid #767676;padding:4px 8px;text-align:left;vertical-align:top"


def _told_in_html(line: _Line) -> Iterator[str]:
    if line.title:
        yield f"<strong>{_safe(line.title)}</strong>"
    if line.description:
        yield _safe(line.description)
    if line.quote:
        yield f"“{_safe(line.quote)}”" + (f" — {_safe(line.speaker)}" if line.speaker else "")


def _reference(number: int) -> str:
    """A mark that Word turns into a footnote of its own, and a browser into a link."""
    return (
        f'<a style="mso-footnote-id:ftn{number}" href="#_ftn{number}" name="_ftnref{number}" '
        f'id="_ftnref{number}"><sup>[{number}]</sup></a>'
    )


def _footnote(number: int, source: Source) -> str:
    links = " ".join(f'<a href="{html.escape(link)}">{_safe(link)}</a>' for link in source.links)
    back = f'<a href="#_ftnref{number}" name="_ftn{number}" id="_ftn{number}"><sup>[{number}]</sup></a>'
    said = "" if str(source) == " ".join(source.links) else f"{_safe(str(source))} "
    return f'<div style="mso-element:footnote" id="ftn{number}"><p>{back} {said}{links}</p></div>'


def _safe(text: str) -> str:
    return html.escape(text, quote=True).replace("\n", "<br>")
