"""Words to kinds: the contract between a language's word list and the grammar.

How to add a language
---------------------
1. Write ``words/<code>.py`` with one constant, ``WORDS``: kind → value → the forms that have it, apart by ``|``, all
   lower case, without the dot of an abbreviation (``"sept"`` covers ``Sept.``). A form may be several words
   (``"day before yesterday"``); the longest form wins. One with inner dots (``"a.m."``) also covers ``am`` and ``a m``.
2. Name the code in :data:`timeline.dates.languages.LANGUAGES`, in the order in which languages are tried; or in
   ``OTHERS`` there, and what the list lacks is borrowed (:mod:`timeline.dates.borrowed`).
3. If the language writes no spaces, put it into :data:`GLUED`: its words are found by the longest match. If a dot
   makes an ordinal of the digits before it, put it into :data:`DOTTED`.
4. A word order of its own is a rule in ``orders``, ``catalogues`` or ``postposed``, over the same kinds.
5. Write a table of wordings with their spans, from a person or a public source, into ``tests/dates/words``.

The kinds and their values
--------------------------
=========== ======================================== ===========================================================
kind        values                                   example in English
=========== ======================================== ===========================================================
MONTH       1 … 12                                   ``"may"``
WEEKDAY     0 … 6, Monday is 0                       ``"friday|fri"``
NUMBER      a whole number                           ``"seven"``, ``"a couple of"`` (2), ``"a few"`` (3)
ORDINAL     a whole number, -1 is the last           ``"third"``
ORDINALS    1                                        a plural of it, *primeros*: before a count
ORDSUF      0                                        ``"st|nd|rd|th"``: what follows the digits of an ordinal
FEW         about how many                           ``"a few|several"``
YEARNAME    a year                                   one written in one word: *neunzehnhundertneunzig*
UNIT        day weekend week fortnight month quarter ``"week|weeks"``
            half season year decade century
            millennium hour minute second
PART        early mid late first second              ``"beginning"``, ``"early"``; *перша половина* the first half
PARTS       early late                               *últimos* in *los últimos días de mayo*: before UNIT OF
UNITSTART   a unit                                   *Jahresanfang*; UNITMID *Jahresmitte*, UNITEND *Jahresende*
SEASON      spring summer autumn winter
CENTURY     0                                        ``"century|c"``: follows its number
SAECULUM    0                                        ``"saec"``: stands before its number
DECADE      0                                        ``"s"``: follows digits
YEARS       0                                        *años* 80, *anni* '90: before the digits of a decade
TAL         0                                        1950-*talet*: the decade, or the century of 1900-*talet*
CENTURYNAME its number                               *Ottocento* 19
YEARWORD    0                                        ``"year"`` before or after a number that is a year
DECADENAME  0 … 90                                   ``"nineties"``
QUARTER     1 … 4 or 0                               ``"q"`` (0: the number follows)
HALF        1, 2 or 0                                ``"h"``
CIRCA       0                                        ``"circa|about"``
MAYBE       0                                        ``"probably|possibly"``
BEFORE      0 some time before, 1 lasting into,      ``"before"`` 0, ``"until"`` 1, ``"by|no later than"`` 2
            2 some time until the end of
AFTER       0 some time after, 1 lasting from,       ``"after"`` 0, ``"since|starting"`` 1, ``"not before"`` 2
            2 some time from the beginning of
ORLATER     0                                        ``"or later"``: after the date; some time from it on
WEEKDAYFROM 0 … 6                                    *hétfőtől*, WEEKDAYTO *szerdáig*; MONTHFROM, MONTHTO
ONWARDS     0                                        ``"onwards"``: after the date; lasting from it on
OREARLIER   0                                        ``"or earlier"``
FROM        0                                        ``"from"``
FROMTHE     0                                        *dal*, *à partir du*: before the day of a month alone
TO          0                                        ``"to|until|through"``: between the ends of a range
BETWEEN     0                                        ``"between"``
AND, OR     0                                        ``"and"``, ``"or"``
REF         -1, 0, 1 (2: after next)                 ``"last"``, ``"this"``, ``"next"``
REFS        -1, 1                                    a plural of it, *últimos*: says nothing without a count
AGO         0                                        ``"ago"``: after a length
BACK        0                                        *hace*, *vor*, *il y a*: before a length, towards the past
IN          0                                        ``"in"``: before a length, towards the future
LATER       0                                        ``"later|from now"``: after a length
EARLIER     0                                        ``"earlier"``: after a length
DAYREF      days from the page's day                 ``"today"`` 0, ``"yesterday"`` -1
DAYPART     am, pm, night or 0                       ``"morning"``: which half of the day an hour is of
NIGHT       days from the page's day                 ``"tonight"`` 0: also a DAYREF; AFTERNOON *vanmiddag*
PAST        0                                        ``"past"``: in half past six
PLURAL      0                                        ``"weeks"``: also a UNIT; no one week is next weeks
ERA         bc, ad
AMPM        am, pm
CLOCK       minutes after midnight                   ``"noon"`` 720
OCLOCK      0                                        ``"o'clock|h|uhr"``: after the hour
HALFPAST    minutes after the hour, or before it     *y media* 30, *menos cuarto* -15: after the hour
TOHOUR      minutes after the hour before            *halb* 30 in *halb vier*
PASTHOUR    minutes after the hour, or before it     *viertel nach* 15: before the hour
MINUTESFROM 1 after, -1 before                       *over* in *tien over acht*: between minutes and the hour
ONDAY       0                                        ``"on"``: also a PREP; before *the first*, a day of the month
TOTHEHOUR   0                                        ``"to"`` in ten to nine
MINUTESON   1 after, -1 before                       *y* in *a las tres y diez*: between the hour and minutes
ZONE        minutes from UTC                         ``"utc|gmt"`` 0, ``"cet"`` 60
LOCALZONE   0                                        ``"et|local time"``: a zone without an offset of its own
WEEKMARK    0                                        ``"w|week"``: between a year and a week's number
FEAST       a name of :mod:`timeline.dates.feasts`   ``"easter"``
FEASTDAY    the same                                 *Weihnachtstag*: with an ordinal, from its first day on
ANNOTATION  0                                        ``"published|exhibited"``: says what happened then, not when
PREP        0                                        ``"on|in|at|dated"``: may stand before a date
OF          0                                        ``"of"``: between day and month, part and whole
AT          0                                        ``"at"``: before an hour (also a PREP)
REST        0                                        ``"rest of"``: before this week, month …
IE          0                                        ``"i.e."``: before the right date, in brackets
FISCAL      0                                        ``"fy|fiscal year"``: refused, with the reason
RECURRING   0                                        ``"every|daily"``: refused, with the reason
UNDATED     0                                        ``"n.d."`` before a date in brackets
YMARK       0                                        *г.*, *yılı*: behind a year; MMARK *月*, DMARK *日*
MWORD       0                                        *tháng*: before a month's number; DWORD *ngày*, WEEKDAYWORD *thứ*
LONEDAY     the least day that is no length          a DMARK that makes a date even alone: *15日*
HOURAT      an hour                                  *dokuzda*, *kilenckor*: at nine
UNITOF      a unit                                   *haftası* in *12 Eylül haftası*: behind a day it holds
SEASONPAST  as SEASON                                *i våras*: the last one; QUARTEROF *ćw.* behind its number
QUARTERMARK 15, 45                                   *一刻*: behind its hour
DAYLETTER   0 … 6, Monday is 0                       *水*: a weekday, in brackets or behind a week
REIGN       the year before its first                *令和* 2018; REIGNSHORT *R*, FIRSTYEAR *元年* 1
ORDPRE      0                                        *第*, *ke-*: before the digits of an ordinal
QUARTERNAME 1 … 4                                    *一季度*; QUARTERSUF *분기*: behind its number
HALFYEAR    1, 2                                     *上半期*; HALFSUF *пол.*: half, behind its number
WEEKREF     -2 … 2                                   *先週*: a REF and its unit in one word; also WEEKENDREF,
                                                     MONTHREF, QUARTERREF, YEARREF, CENTURYREF; REFSEASON
REFPRE      as REF                                   *次の*: a REF that stands only before what it is said of
REFDAY      as REF                                   *下*: before a weekday, of the week so many on
POSTBEFORE  as BEFORE                                *以前*, *önce*: behind its date; POSTAFTER likewise
MADE        0                                        *刊*: an ANNOTATION that stands only behind its date
UPTO        0                                        *まで*, *kadar*: closes a range, behind its end
COUNTEDAGO  0                                        *前*: an AGO that needs a count: *年前* is no year ago
PARTAFTER   as PART                                  *末*: a PART that stands only behind its whole
HENCE       0                                        *後*: a LATER that stands only behind its length
COMING      1                                        *kommend*: a REF; the nearest one to come
ANDHALF     0                                        *y medio*, 半: after a length's number or its unit
HALVES      whole ones beside the half               *anderthalb* 1: before a unit
SPAN        a unit                                   *半年*: a length in one word; DAYS *사흘*, so many days
YEARSUF     0                                        *2014-му*: behind the digits of a year
AHEAD       0                                        *через*: before a length, so long from now
UNITAGO     a unit                                   *hete*: a week, said of the past; DUAL *يومين*, two of them
MINMARK     0                                        *分*: behind minutes; SECMARK *秒*
HUNDRED     100, 1000                                nineteen ``"hundred"`` and five
BUSINESS    0                                        ``"working"``: before or behind a UNIT
AFTERNEXT   0                                        ``"after next"``: behind a UNIT or WEEKDAY; BEFORELAST likewise
TODATE      0                                        year ``"to date"``; UNITTODATE a unit, ``"ytd"``
INTIME      0                                        in two weeks' ``"time"``; WITHIN 0, before a length ahead
EVE         0                                        ``"eve"`` of a day
WEEKDAYS    0                                        ``"mondays"``: also a WEEKDAY; no one day without a count
STARTING    0                                        two weeks ``"starting"``: a length or UNIT from a day on; ENDING
WEEKBEGINS  a unit                                   ``"w/c"`` before the first day of a week; WEEKENDS the last
LASTING     0                                        ``"for"``: before a length that lasts
PRESENT     0                                        1998 to ``"present"``: the page's day, or open without one
ONLATER     0                                        from 1998 ``"on"``: an ONWARDS that needs FROM or a year
BEFORETODAY 0                                        ``"before today"``: also an AGO; FROMTODAY: also a LATER
MORETHAN    0                                        ``"over"`` a year ago; LESSTHAN ``"under"``
NOTKNOWN    0                                        ``"unknown"``: an end of a range
OLDSTYLE    0                                        ``"o.s."``: refused, with the reason
BULK        0                                        1966-1970, ``"bulk"`` 1968: what follows says no more
BEGUN       0                                        an ANNOTATION of the first day; ENDED of the last
AFTERTHOUGHT 0                                       ``"printed later"``: behind a date, says no more of it
ORDINARY    0                                        *nie*: no name of a day, whatever borrowed tables say
NOISE       0                                        ``"the"``: dropped wherever it stands
=========== ======================================== ===========================================================
"""

import importlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final

from timeline.dates import borrowed
from timeline.dates.languages import ALIASES, LANGUAGES, OTHERS

Values = Mapping[int | str, str]
Words = Mapping[str, Values]

# One word in a text: kind → value.
Senses = dict[str, int | str]

GLUED: Final = frozenset({"ja", "zh", "ko", "th"})
DOTTED: Final = frozenset(
    {"de", "da", "nb", "hr", "sr", "sl", "cs", "sk", "hu", "fi", "et"}
)  # a dot behind the digits makes an ordinal of them
_NAMES: Final = frozenset({"MONTH", "WEEKDAY"})
LONGEST: Final = 6  # words in the longest form
_BASE_LETTERS: Final = str.maketrans(
    {"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe"}
)
_ACCENTED: Final = re.compile("[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]")  # signs of Latin words only
_APART: Final = str.maketrans("./'-", "    ")
_TOGETHER: Final = str.maketrans("/-", "  ", ".'")
_TWO_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language: ``forms`` maps a form, split into words, to what it can be."""

    code: str
    forms: Mapping[tuple[str, ...], Senses]
    glued: bool = False
    dotted: bool = False


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language, by its two-letter code; one that nobody knows still reads figures."""
    code = ALIASES.get(code, code)
    forms: dict[tuple[str, ...], Senses] = {}
    if code in LANGUAGES or code in OTHERS:
        forms = _forms(importlib.import_module(f"timeline.dates.words.{code}").WORDS)
    if code not in LANGUAGES:
        forms = _completed(forms, _forms(borrowed.words(code, glued=code in GLUED)))
    return Lexicon(code, forms, code in GLUED, code in DOTTED)


def _completed(
    forms: dict[tuple[str, ...], Senses], known: dict[tuple[str, ...], Senses]
) -> dict[tuple[str, ...], Senses]:
    """A list and what is borrowed for it: single words only, and no name for a word that the list itself explains."""
    if not forms:
        return known
    whole = dict(forms)
    for key, senses in known.items():
        if len(key) == 1:
            more = senses if key not in forms else {kind: senses[kind] for kind in senses if kind not in _NAMES}
            whole[key] = {**more, **forms.get(key, {})}
    return whole


def _forms(words: Words) -> dict[tuple[str, ...], Senses]:
    noise = frozenset(chain.from_iterable(listed.split("|") for listed in words.get("NOISE", {}).values()))
    forms: dict[tuple[str, ...], Senses] = {}
    for kind, values in words.items():
        for value, listed in values.items():
            for form in unicodedata.normalize("NFKC", listed).split("|"):
                for one in expand(form) if "{" in form else (form,):
                    for key in _spellings(one, noise):
                        forms.setdefault(key, {}).setdefault(kind, value)
    for key in [key for key in forms if _ACCENTED.search(" ".join(key))]:
        for plain in _unaccented(key):
            forms.setdefault(plain, forms[key])
    return forms


def _unaccented(key: tuple[str, ...]) -> set[tuple[str, ...]]:
    """A form as those write it who have no accents at hand: maerz and marz for märz; other scripts stay."""
    two_letters = tuple(word.translate(_TWO_LETTERS) for word in key)
    # A Turkish ı is an i where its capital was made small by the rules of other languages.
    return {tuple(map(bare, key)), two_letters, tuple(word.replace("ı", "i") for word in key)}


def bare(word: str) -> str:
    """A Latin word without its accents; other scripts stay.

    >>> bare("július"), bare("květen"), bare("май")
    ('julius', 'kveten', 'май')
    """
    if word.isascii() or not "a" <= unicodedata.normalize("NFD", word[0])[0] <= "ÿ":
        return word
    apart = unicodedata.normalize("NFD", word.translate(_BASE_LETTERS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def expand(form: str) -> list[str]:
    """The forms meant by one with endings in braces.

    >>> expand("tor{ek,ka} ve{č,čer}")
    ['torek več', 'torek večer', 'torka več', 'torka večer']
    """
    head, brace, rest = form.partition("{")
    if not brace:
        return [form]
    endings, _, tail = rest.partition("}")
    tails = expand(tail)
    return [f"{head}{ending}{one}" for ending in endings.split(",") for one in tails]


def _spellings(form: str, noise: frozenset[str]) -> set[tuple[str, ...]]:
    """A form as the words the text is split into; a dotted one also without its dots.

    The text loses the words that say nothing before its forms are looked up, a letter only where it is tied on (l').
    """
    if form.isalpha():
        return {(form,)}
    apart = tuple(form.translate(_APART).split())
    together = tuple(form.translate(_TOGETHER).split())
    heard = tuple(word for word in apart if word not in noise or (len(word) == 1 and f"{word}'" not in form))
    return {apart, together, heard or apart}
