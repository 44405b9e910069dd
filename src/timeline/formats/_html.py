"""An event's texts as the HTML that other timeline programs show, and back.

Every field stands in an element of the class ``timeline-<field>``, so that what we wrote is read back field by field;
HTML of others becomes plain text. All text from data is escaped, and only http and https addresses become links.
"""

import re
from collections.abc import Mapping
from html import escape, unescape
from typing import NamedTuple

from timeline import columns as c

_CLASS = "timeline-"
_LINE = "timeline-line"  # a label and what it labels; the label is not the event's
_LABELS = {c.SPEAKER: "Said by", c.SOURCE: "Source", c.PUBLISHER: "Publisher", c.PUBLISHED: "Published",
           c.CATEGORY: "Category", c.PLACE: "Place", c.ACTORS: "Actors", c.URL: "Link"}  # fmt: skip
_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol"})
_HIDDEN = frozenset({"script", "style", "head", "template"})
MARKUP = "Text as HTML"  # the column that keeps HTML which was read as plain text: pictures and links are in it
_EMPTY = frozenset({"br", "img", "hr", "wbr", "input", "meta", "link"})
_TAG = re.compile(r"(<[/!?A-Za-z][^<>]*>)")
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]++)\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]++)""")
_DEEPEST = 50  # open elements that an end tag is matched with
_BLANK = re.compile(r"[ \t\n\f\r]+")  # what HTML takes for one space
_KEPT_BLANK = re.compile(r"\t|(?<= ) |^ | $")  # what would be lost that way
_GAP = re.compile(r"\n{3,}")
_WEB = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


class Words(NamedTuple):
    """What an HTML text says: the fields it marks, the ``date`` element's attributes, the rest, its first web link."""

    fields: dict[str, str]
    date: dict[str, str]
    rest: str
    link: str


def body(event: Mapping[str, str], date: Mapping[str, str]) -> str:
    """The event's texts, all but the title; ``date`` are attributes that say its date exactly.

    >>> body({"description": "a < b"}, {})
    '<p class="timeline-description">a &lt; b</p>'
    """
    parts = [
        f'<{tag} class="{_CLASS}{name}">{escaped(event[name])}</{tag}>'
        for name, tag in ((c.DESCRIPTION, "p"), (c.QUOTE, "blockquote"))
        if event.get(name)
    ]
    parts += [_line(label, name, event[name]) for name, label in _LABELS.items() if event.get(name)]
    if date:
        said = "".join(f' {name}="{escape(value)}"' for name, value in date.items() if value)
        words = escaped(event.get(c.DATE, ""))
        parts.append(f'<p class="{_LINE}">Date as given: <time class="{_CLASS}{c.DATE}"{said}>{words}</time></p>')
    return "".join(parts)


def read(html: str) -> Words:
    """What an HTML text says; a text without markup is its own ``rest``.

    >>> read("<b>Flood</b> in Asia &amp; <a href='https://example.org'>more</a><br>on")
    Words(fields={}, date={}, rest='Flood in Asia & more\\non', link='https://example.org')
    """
    if "<" not in html and "&" not in html:
        found = _WEB.search(html)
        return Words({}, {}, html, found[0] if found else "")
    parser = _Reader()
    parser.feed(html)
    fields = {name: "".join(texts) for name, texts in parser.fields.items() if name}
    link = fields.get(c.URL) or parser.link
    lines = (line.strip() for line in "".join(parser.fields.get("", [])).split("\n"))
    return Words(fields, parser.date, _GAP.sub("\n\n", "\n".join(lines)).strip(), link)


def plain(html: str) -> str:
    """The text of a piece of HTML."""
    return read(html).rest


def is_web(url: str) -> bool:
    """Whether an address may become a link.

    >>> is_web("https://example.org"), is_web("javascript:alert(1)"), is_web("https://a b")
    (True, False, False)
    """
    return _WEB.fullmatch(url) is not None


def escaped(text: str) -> str:
    """Text as HTML; its line ends are kept.

    >>> escaped("a < b\\nc")
    'a &lt; b<br>c'
    """
    kept = _KEPT_BLANK.sub(lambda blank: f"&#{ord(blank[0])};", escape(text, quote=False))
    return kept.replace("\n", "<br>")


def _line(label: str, name: str, text: str) -> str:
    shown = f'<span class="{_CLASS}{name}">{escaped(text)}</span>'
    if name == c.URL and is_web(text):
        shown = f'<a class="{_CLASS}{name}" href="{escape(text)}">{escaped(text)}</a>'
    return f'<p class="{_LINE}">{label}: {shown}</p>'


class _Reader:
    """Sorts text by the field whose element it stands in: "" is no field, None is to be dropped.

    The standard library's parser takes minutes for 100 kB of "<a <a <a"; every pattern here looks at a sign once.
    """

    def __init__(self) -> None:
        self.fields: dict[str | None, list[str]] = {}
        self.date: dict[str, str] = {}
        self.link = ""
        self._open: list[tuple[str, str | None]] = []

    def feed(self, markup: str) -> None:
        for number, piece in enumerate(_TAG.split(_without_comments(markup))):
            if number % 2 == 0:
                self._take(piece)
            elif found := _NAME.match(piece):
                self._turn(found[1].lower(), piece)

    def _turn(self, tag: str, piece: str) -> None:
        if piece.startswith("</"):
            self._close(tag)
        if tag in _BLOCKS:  # in the text of what stands round it
            self.fields.setdefault(self._open[-1][1] if self._open else "", []).append("\n")
        if not piece.startswith("</"):
            said = _ATTRIBUTE.findall(piece)
            self._start(tag, {name.lower(): unescape(text.strip("\"'")) for name, text in said})

    def _start(self, tag: str, found: Mapping[str, str]) -> None:
        name = self._field(found.get("class", ""))
        if tag == "a" and not self.link and is_web(found.get("href", "")):
            self.link = found["href"]
        if name == c.DATE:
            self.date = {key: value for key, value in found.items() if key != "class"}
        if tag not in _EMPTY:
            self._open.append((tag, None if tag in _HIDDEN else name))

    def _close(self, tag: str) -> None:
        for place in range(len(self._open) - 1, max(-1, len(self._open) - _DEEPEST), -1):
            if self._open[place][0] == tag:
                del self._open[place:]
                return

    def _take(self, markup: str) -> None:
        if markup:
            name = self._open[-1][1] if self._open else ""
            # Spaces and line ends of foreign HTML mean one space; in an element of ours they are the event's.
            self.fields.setdefault(name, []).append(unescape(markup if name else _BLANK.sub(" ", markup)))

    def _field(self, classes: str) -> str | None:
        """The field an element of these classes holds, else that of the element it stands in."""
        if classes == _LINE:
            return None
        name = classes.removeprefix(_CLASS)
        if name != classes and name in (*c.TEXT_COLUMNS, c.DATE, c.PUBLISHED):
            return name
        return self._open[-1][1] if self._open else ""


def _without_comments(markup: str) -> str:
    first, *rest = markup.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in rest)
