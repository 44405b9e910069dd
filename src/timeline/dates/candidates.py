"""Which languages a wording can be in where nobody tells: those that know all its words.

One table of the words of all languages answers that with one look-up a word, so that a column of names is refused as
fast as if one language were tried.
"""

import re
from functools import cache, reduce
from itertools import chain
from operator import and_
from typing import Final

from timeline.dates.languages import LANGUAGES, OTHERS
from timeline.dates.lexicon import bare, lexicon

_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u064b-\u0652])*")
_FIGURE: Final = re.compile(
    "[ivxlcdmxu]{1,8}|[ivxlcdm]{1,8}[a-zèé]{1,4}|[хісмvxi]{2,8}"
)  # Roman numerals, unknown digits
_NUMERAL: Final = re.compile("[ivx]+")
_ROMAN: Final = re.compile("[ivxlcdm]{1,8}[eo]?")
_DIGIT: Final = re.compile("[0-9]")
_BRACKETED: Final = re.compile(r"\([^)]*\)")
_GLUED: Final = (  # letters of languages without spaces, whose words stand in no table
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\uac00-\ud7af]"), ("ko",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh", "ja")),
)
_ALL: Final = (*LANGUAGES, *OTHERS)
_FIRST: Final = "en"
_NAMING: Final = frozenset({"MONTH", "WEEKDAY", "DAYREF", "WEEKREF", "MONTHREF", "YEARREF", "YEARNAME", "DECADENAME"})
_NAMES: Final = frozenset({"marta", "марта"})  # given names that are a month's genitive in Slavic languages
_PLAIN: Final = frozenset({"en", "es", "it", "nl", "fr", "de", "pt"})  # often written without their accents
_LONG: Final = 5  # letters of a word that is not by chance a word of another language too
_ENOUGH: Final = 6  # letters


def candidates(text: str) -> tuple[str, ...]:
    """The codes of the languages that know all words of normalised text, in the order in which they are tried.

    English first where it knows them; words in parentheses are not asked for, as they may be no part of the date.

    >>> candidates("8 février 1999"), candidates("3 лютого 1999"), candidates("2019年3月"), candidates("quartz")
    (('fr',), ('uk',), ('zh', 'ja'), ())
    """
    if not text.isascii():
        for letters, glued in _GLUED:
            if letters.search(text):
                return glued
    found = _WORD.findall(_BRACKETED.sub(" ", text) if "(" in text else text)
    spoken = _vocabulary()
    known: list[int] = []
    plain: list[int] = []  # VI is a numeral as well as a Spanish Friday: what else is there decides
    for word in found:
        if word in spoken:
            known.append(spoken[word])
            if not _ROMAN.fullmatch(word):
                plain.append(spoken[word])
        elif not _FIGURE.fullmatch(word):
            return ()
    asked = plain if plain or all(_NUMERAL.fullmatch(word) for word in found) else known
    codes = _codes(reduce(and_, asked)) if asked else (_FIRST,)
    figures = _DIGIT.search(text) is not None
    # A word alone is too little for other languages where English has it, and for those known less well.
    if _FIRST in codes and not figures:
        return (_FIRST,)
    if not figures and sum(map(len, found)) < _ENOUGH:
        codes = tuple(code for code in codes if code in LANGUAGES)
    if len(found) == 1 and not figures:
        return tuple(code for code in codes if _is_told_by(found[0], code))
    return codes


def _is_told_by(word: str, code: str) -> bool:
    """Whether a word alone says a date by itself: a month, weekday or "tomorrow"; Estate and Noel mean more."""
    if word in _NAMES:
        return False
    forms = lexicon(code).forms
    senses = forms.get((word,), {})
    if _NAMING.isdisjoint(senses) or (len(word) < _LONG and word.isascii()):
        return False
    # Julius is a name before it is július without its accent, and Maine a place before it is mâine.
    return code in _PLAIN or not any(key != (word,) and bare(key[0]) == word for key in forms if len(key) == 1)


@cache
def _codes(known: int) -> tuple[str, ...]:
    """The languages of :data:`_ALL`, in its order, whose bits are set."""
    return tuple(code for at, code in enumerate(_ALL) if known >> at & 1)


@cache
def _vocabulary() -> dict[str, int]:
    """Each word of any language, with a bit for each language of :data:`_ALL` that has it."""
    spoken: dict[str, int] = {}
    for at, code in enumerate(_ALL):
        for word in set(chain.from_iterable(lexicon(code).forms)):
            spoken[word] = spoken.get(word, 0) | 1 << at
    return spoken
