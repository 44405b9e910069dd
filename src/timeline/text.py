"""How wide a text is in pixels, and what of it fits: measured from font tables, not guessed by the letter.

Widths are those of Arial and its metric twins, kerning left out, so that a real text is never wider than its
measure. Scripts those fonts lack are measured by the widest letter their usual fonts have.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from timeline.text_widths import BOLD, REGULAR

_EM: Final = 2048
_WIDTH: Final = {
    bold: {character: width for width, characters in table.items() for character in characters}
    for bold, table in ((False, REGULAR), (True, BOLD))
}

# (last code point, width in 1/1000 em) of scripts without a table, from the Noto fonts that browsers fall back to.
_SCRIPTS: Final = (
    (0x058F, 750),  # Armenian and what the tables lack of Latin, Greek and Cyrillic
    (0x05FF, 700),  # Hebrew
    (0x08FF, 850),  # Arabic, Syriac, Thaana
    (0x0DFF, 950),  # the scripts of India
    (0x0EFF, 800),  # Thai, Lao
    (0x0FFF, 800),
    (0x10FF, 1150),  # Burmese, Georgian
    (0x11FF, 1000),
    (0x139F, 1150),  # Ethiopic
)
_UNKNOWN: Final = 1100
_WIDE: Final = 1000  # a square of Chinese, Japanese, Korean
_EMOJI: Final = 1300
_ELLIPSIS: Final = "…"
_JOINER: Final = "\u200d"


@lru_cache(maxsize=20_000)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line of text in pixels at a font size in pixels.

    >>> round(width("Human Rights Council", 12), 2)
    119.38
    >>> width("中国", 12), width("e\\u0301", 12) == width("e", 12)
    (24.0, True)
    """
    table = _WIDTH[bold]
    total = 0.0
    joined = False
    for character in text:
        found = table.get(character)
        if found is not None:
            total += found
        elif not joined:  # what follows a zero-width joiner melts into the sign before it
            total += _other(character) * _EM / 1000
        joined = character == _JOINER
    return total * size / _EM


def _other(character: str) -> int:
    """Width in 1/1000 em of a character that the tables lack."""
    point = ord(character)
    kind = unicodedata.category(character)
    if kind in ("Cc", "Cs", "Cn"):  # shown as a question mark in a box
        return _UNKNOWN
    if kind in ("Mn", "Me", "Cf") or 0x1F3FB <= point <= 0x1F3FF:
        return 0
    if point >= 0x1F000 or 0x2600 <= point <= 0x27BF or 0x2B00 <= point <= 0x2BFF or 0x2300 <= point <= 0x23FF:
        return _EMOJI
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE
    return next((found for last, found in _SCRIPTS if point <= last), _UNKNOWN)


@lru_cache(maxsize=20_000)
def shorten(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """The text, or as many whole words of it as fit the room with an ellipsis; letters where no word fits.

    >>> shorten("China issues a 131-page response to the assessment", 150, 12)
    'China issues a 131-page…'
    >>> shorten("Menschenrechtskommissarin", 80, 12)
    'Menschenre…'
    """
    text = " ".join(text.split())
    if width(text, size, bold=bold) <= room:
        return text
    letters = _fitting(text, room - width(_ELLIPSIS, size, bold=bold), size, bold=bold)
    words = text[: letters + 1].rfind(" ")
    # A cut that would lose half of what fits, or a script without spaces: between two letters then.
    kept = text[:words] if words > letters / 2 else text[:letters]
    return kept.rstrip(" ,;:–—-(“‘'\"") + _ELLIPSIS if kept else _ELLIPSIS


def _fitting(text: str, room: float, size: float, *, bold: bool) -> int:
    """How many characters fit, never parting a letter from its accents or a joined sign from its parts."""
    used = 0.0
    last = 0
    for at, cluster in ((m.start(), m[0]) for m in _CLUSTER.finditer(text)):
        used += width(cluster, size, bold=bold)
        if used > room:
            return at
        last = at + len(cluster)
    return last


_MARKS: Final = "\u0300-\u036f\u064b-\u065f\u0670\u093e-\u094d\u20d0-\u20ff\ufe00-\ufe0f\U0001f3fb-\U0001f3ff"
_CLUSTER: Final = re.compile(f".[{_MARKS}]*(?:\u200d.[{_MARKS}]*)*", re.DOTALL)


def wrap(text: str, room: float, size: float, *, lines: int, bold: bool = False) -> list[str]:
    """The text in at most so many lines of the given room in pixels; the last is shortened where more is left.

    >>> wrap("Who did and said what, when, and how they know it", 120, 12, lines=3)
    ['Who did and said', 'what, when, and how', 'they know it']
    """
    words = text.split()
    done: list[str] = []
    line = ""
    for at, word in enumerate(words):
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if len(done) == lines - 1:
            return [*done, shorten(" ".join(filter(None, [line, *words[at:]])), room, size, bold=bold)]
        if line:
            done.append(line)
        line = word
        while width(line, size, bold=bold) > room and len(done) < lines - 1:
            cut = max(1, _fitting(line, room, size, bold=bold))
            done.append(line[:cut])
            line = line[cut:]
    return [*done, shorten(line, room, size, bold=bold)] if line or not done else done
