"""Text to words, each with the kinds it can be: the same letters in one script, one dash, one quote, no hidden marks.

Beside the kinds of :mod:`timeline.dates.lexicon` there are those that no language changes: ``D1`` … ``D8``,
``DX``, digits by their number; ``HYPHEN``, a tight ``-``, which may be a ``DASH`` too; ``SLASH`` (``WIDESLASH``
with spaces); ``DOT`` and ``COMMA`` between digits, ``DECIMAL`` for a tight comma there; ``COLON``; ``PLUS``;
``APOS`` before two digits; ``OPEN`` and ``CLOSE``, any bracket; ``QUERY``; ``BLANK`` for ``..``; ``MASK1`` …
``MASK3``, unknown digits after known ones (``19xx``, ``19--``, ``18..``); ``UNKNOWN``, an unknown day or month
(``xx``, ``uu``, ``--``, ``??``); ``ROMAN``, and ``ROMANYEAR``, ``ROMANMONTH`` where it can be one; ``C2``, two digits
tied to the word before them (``C19``).
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from timeline.dates.ideographs import SIGNS, numeral
from timeline.dates.lexicon import LONGEST, Lexicon, Senses
from timeline.dates.signs import BOUNDS, Piece, sign_kinds

LIMIT: Final = 200  # characters; no wording of a date is longer

_TRANSLATED: Final = {
    **dict.fromkeys(map(ord, "‐‑−﹣"), "-"),
    **dict.fromkeys(map(ord, "‒–—―〜～∼→"), "–"),
    **dict.fromkeys(map(ord, "‘’‛ʼʹ′`´ꞌ"), "'"),
    **dict.fromkeys(map(ord, "“”„«»″"), '"'),
    **dict.fromkeys(map(ord, "、，"), ","),
    ord("。"): ".",
    ord("⁄"): "/",
    ord("İ"): "i",
}
_PIECE: Final = re.compile(
    r"(?P<digits>[0-9]+)|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u064b-\u0652])*)"
    r"|(?P<space>\s+)|(?P<sign>\.\.+|[-=]>|[<>]=|\+/-|-{2,}|\?{2,}|.)",
    re.DOTALL,
)
_ROMAN: Final = re.compile(r"(?=[ivxlcdm])m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,4})")
_ROMAN_NTH: Final = re.compile(r"([ivxlc]+)(?:th|st|nd|rd|er|re|ère|ere|ème|eme|ième|ieme|e|è|de|ste|º|o|a)")
_ROMAN_DIGITS: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_CYRILLIC: Final = str.maketrans("хісм", "xicm")  # numerals typed with the letters at hand
_MASKS: Final = frozenset({"x", "xx", "xxx", "u", "uu", "uuu"})
_ROMAN_YEAR: Final = 4  # letters
_JOINS: Final = frozenset("./-–")
_MONTHS: Final = 12
_ELIDED: Final = frozenset("bcdfghjklmnpqrstvwxyz")
_NOTHING: Final[Senses] = {}
_ORDINAL_DOT: Final = frozenset({"ORDDOT"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign and what it can be; ``senses`` gives the value by kind, ``text`` what stood there."""

    text: str
    kinds: frozenset[str]
    senses: Senses

    @property
    def is_number(self) -> bool:
        """Whether it is a run of digits."""
        return self.text.isdecimal()


def normalise(text: str) -> str:
    """One way to write each sign: NFKC, ASCII digits, one dash, one quote, no invisible marks, lower case."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_TRANSLATED)).translate(_TRANSLATED)
        text = "".join(
            str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
            for sign in text
            if unicodedata.category(sign) != "Cf"
        )
    return text.lower().replace("_", "-")


def words(text: str, lexicon: Lexicon) -> list[Word] | str:
    """The words of normalised text, or the first one that the language does not know."""
    pieces = _pieces(text)
    if lexicon.glued:
        pieces = [part for piece in pieces for part in _unglue(piece, lexicon)]
    pieces = _without_noise(pieces, lexicon)
    pieces = _without_asides(pieces, lexicon)
    if _is_lone_letters(pieces, lexicon):
        return pieces[0].text
    found: list[Word] = []
    place = 0
    while place < len(pieces):
        piece = pieces[place]
        if piece.sort == "digits":
            tied = not piece.spaced and place > 0 and pieces[place - 1].sort == "word"
            found.append(_number(piece.text, tied=tied))
            place += 1
        elif piece.sort == "word":
            word, length = _spaced_roman(pieces, place) or _longest(pieces, place, lexicon)
            if word is None:
                return piece.text
            found.append(word)
            place += length
        else:
            ends = lexicon.dotted and _ends_ordinal(pieces, place)
            kinds = _ORDINAL_DOT if ends else sign_kinds(pieces, place)
            if kinds is None:
                return piece.text
            if kinds:
                found.append(Word(piece.text, kinds, dict.fromkeys(kinds, BOUNDS.get(piece.text, piece.text))))
            place += 1
    return found


def _pieces(text: str) -> list[Piece]:
    pieces: list[Piece] = []
    spaced = False
    for match in _PIECE.finditer(text):
        sort = match.lastgroup or ""
        if sort == "space":
            spaced = True
            continue
        pieces.append(Piece(sort, match.group(), spaced))
        spaced = False
    return pieces


def _unglue(piece: Piece, lexicon: Lexicon) -> list[Piece]:
    """A run of letters without spaces, cut into known forms, the longest first; what cannot be cut stays whole."""
    if piece.sort != "word" or (piece.text,) in lexicon.forms:
        return [piece]
    text = piece.text
    # For every place, from the end: where the longest form ends after which all the rest can be cut too.
    ends: list[int | None] = [None] * len(text) + [len(text)]
    for start in range(len(text) - 1, -1, -1):
        for end in range(len(text), start, -1):
            if ends[end] is not None and _is_form(text, start, end, lexicon):
                ends[start] = end
                break
    if ends[0] is None:
        return [piece]
    parts, start = [], 0
    while start < len(text):
        end = ends[start] or len(text)
        parts.append(Piece("word", text[start:end], piece.spaced and start == 0))
        start = end
    return parts


def _is_lone_letters(pieces: list[Piece], lexicon: Lexicon) -> bool:
    """Whether it is no more than two or three letters that shorten a weekday, and mean other things too: so, vr."""
    if len(pieces) != 1 or len(pieces[0].text) > 3 or lexicon.code == "en" or pieces[0].text[0] > "ɏ":
        return False
    return "WEEKDAY" in lexicon.forms.get((pieces[0].text,), ())


def _ends_ordinal(pieces: list[Piece], place: int) -> bool:
    """Whether a dot makes the day or month before it an ordinal (3. Mai, 15.10.); a last one may close a sentence."""
    before = pieces[place - 1] if place else None
    if pieces[place].text != "." or before is None or before.sort != "digits" or len(before.text) > 2:
        return False
    if place + 1 < len(pieces):
        return pieces[place + 1].sort != "digits"
    if place == 2:  # am 27.
        return pieces[0].sort == "word"
    return place > 2 and pieces[place - 2].text == "." and pieces[place - 3].sort == "digits"


def _without_noise(pieces: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Without the words that say nothing, and the apostrophe that ties one to what follows (l'11 marzo)."""
    kept: list[Piece] = []
    dropped = False
    for piece, after in zip(pieces, [*pieces[1:], None], strict=True):
        if dropped and piece.text == "'" and not piece.spaced:
            continue
        # A consonant alone is an article only where it is tied on; tight behind digits, a word ends an ordinal: 4de.
        loose = piece.text in _ELIDED and (after is None or after.text != "'")
        tied = bool(kept) and kept[-1].sort == "digits" and not piece.spaced and not lexicon.glued
        dropped = piece.sort == "word" and not (tied or loose) and "NOISE" in lexicon.forms.get((piece.text,), ())
        if not dropped:
            kept.append(piece)
    return kept


def _is_form(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a known form stands there, or a numeral that no other sign of a number touches."""
    part = text[start:end]
    if (part,) in lexicon.forms:
        return True
    return numeral(part) is not None and not SIGNS.intersection(text[max(start - 1, 0) : start] + text[end : end + 1])


def _without_asides(pieces: list[Piece], lexicon: Lexicon) -> list[Piece]:
    """Without the parentheses that hold a word which no date has: "1749 (dated on the back)"."""
    kept: list[Piece] = []
    opened: list[int] = []
    strange_from = -1  # where the last aside began that was left out; one around it goes with it
    for index, piece in enumerate(pieces):
        kept.append(piece)
        if piece.text == "(":
            opened.append(len(kept) - 1)
        elif piece.text == ")" and opened:
            start = opened.pop()
            strange = any(_is_strange(kept, place, lexicon) for place in range(start, len(kept)))
            # Numbers are counted through the whole text, so that none may be left out before others.
            counted = any(one.sort == "digits" for one in kept[start:]) and any(
                one.sort == "digits" for one in pieces[index:]
            )
            if start and not counted and (strange or strange_from > start):
                del kept[start:]
                strange_from = start
    return kept


def _is_strange(pieces: list[Piece], place: int, lexicon: Lexicon) -> bool:
    return pieces[place].sort == "word" and _longest(pieces, place, lexicon)[0] is None


def _longest(pieces: list[Piece], place: int, lexicon: Lexicon) -> tuple[Word | None, int]:
    """The longest form of the lexicon that begins here, and how many pieces it takes."""
    key: list[str] = []
    best: tuple[Word | None, int] = (None, 1)
    for end in range(place, len(pieces)):
        piece = pieces[end]
        if piece.sort == "word":
            key.append(piece.text)
        elif piece.text not in (".", "'", "-", "/") or end == place:
            break
        else:
            continue
        senses = lexicon.forms.get(tuple(key))
        if senses is not None:
            best = (Word(" ".join(key), frozenset(senses), senses), end - place + 1)
        if len(key) == LONGEST:
            break
    if best[1] == 1:
        best = (_with_signs(pieces, place, best[0]), 1)
    return best


def _spaced_roman(pieces: list[Piece], place: int) -> tuple[Word, int] | None:
    """A year in several groups of Roman letters, as imprints have it: M.DC.XLII, M. D. LXIX."""
    letters, end = "", place
    for index in range(place, len(pieces)):
        piece = pieces[index]
        if piece.sort == "word" and _ROMAN.fullmatch(piece.text):
            letters, end = letters + piece.text, index + 1
        elif piece.text != ".":
            break
    if end - place < 2 or len(letters) < _ROMAN_YEAR or letters[0] != "m" or not _ROMAN.fullmatch(letters):
        return None
    value = roman(letters)
    return Word(letters, frozenset(("ROMANYEAR",)), {"ROMANYEAR": value}), end - place


def _with_signs(pieces: list[Piece], place: int, word: Word | None) -> Word | None:
    """A single word with what it can be beside the lexicon's: a Roman numeral, a mask of digits."""
    text = pieces[place].text
    tight = place > 0 and pieces[place - 1].sort == "digits" and not pieces[place].spaced
    digits = pieces[place - 1].text if tight else ""
    more: Senses = {}
    numeral_of = _ROMAN_NTH.fullmatch(text)
    letters = numeral_of[1] if numeral_of else text if len(text) == 1 else text.translate(_CYRILLIC)
    if _ROMAN.fullmatch(letters):
        more |= _roman_senses(
            letters, pieces[place - 1].text if place else "", pieces[place + 1].text if place + 1 < len(pieces) else ""
        )
    value = numeral(text)
    if value is not None:
        more["NUMBER"] = more[f"D{len(str(value))}" if value < 1000 else "CHARS"] = value
    if text in _MASKS:
        if len(digits) + len(text) == 4:
            more[f"MASK{len(text)}"] = len(text)
        elif not digits and len(text) == 2:
            more["UNKNOWN"] = 0
    if not more:
        return word
    senses = {**(word.senses if word else _NOTHING), **more}
    return Word(text, frozenset(senses), senses)


def _roman_senses(letters: str, before: str, after: str) -> Senses:
    """A numeral; a year where it is long enough to be no word or size; a month where a number stands at its side."""
    value = roman(letters)
    senses: Senses = {"ROMAN": value}
    if len(letters) >= _ROMAN_YEAR and value > 1000:
        senses["ROMANYEAR"] = value
    # A letter alone is a month only between signs: "v. 1860" says nothing.
    is_long = len(letters) > 1 and (before.isdecimal() or after in _JOINS)
    if value <= _MONTHS and (is_long or before in _JOINS or after == "/"):
        senses["ROMANMONTH"] = value
    return senses


def roman(text: str) -> int:
    """The value of a Roman numeral.

    >>> roman("xix"), roman("iv")
    (19, 4)
    """
    values = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _number(digits: str, *, tied: bool) -> Word:
    kind = f"D{len(digits)}" if len(digits) in (1, 2, 3, 4, 6, 8) else "DX"
    return Word(digits, frozenset((kind, "C2") if tied and kind == "D2" else (kind,)), _NOTHING)
