"""A wording to a `When`: which ways of reading are tried, in which order, and what is remembered between texts.

What costs time is finding the shape of a wording. A shape, kept verbatim but for its digits, is parsed once and its
plan kept, so that ``24 May 2022`` costs little once ``23 May 2022`` was read.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np

from timeline.dates import civil, edtf, edtf_reader
from timeline.dates.candidates import candidates
from timeline.dates.conventions import AHEAD, LAST_LIKELY, LAST_YEAR
from timeline.dates.datelines import without_place
from timeline.dates.languages import LANGUAGES, OTHERS, base
from timeline.dates.lexicon import Lexicon, lexicon
from timeline.dates.plans import Way, ways
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Refusal, Sense
from timeline.dates.settle import settle
from timeline.dates.tokens import LIMIT, Word, normalise, words
from timeline.dates.when import NAT, When

_ZEROS: Final = str.maketrans("123456789", "000000000")
_DIGITS: Final = re.compile("[0-9]+")
_LISTED: Final = frozenset((*LANGUAGES, *OTHERS))
_ENGLISH: Final = "en"
_LETTERS: Final = re.compile(r"[^\W\d_]")
# What a word must have to be taken for one of any language that knows it: "so" is a Sunday in one, and no date in most.
_DISTINCT: Final = re.compile(r"[^\W\d_]{4}|[^\W\d_\x00-\x7f]|[^\W\d_]{3}.*[0-9]{4}|[0-9]{4}.*[^\W\d_]{3}")
_ERA_LETTERS: Final = 3
_DOTTED_ERAS: Final = frozenset({"a c", "d c", "n e"})  # of two letters, and known to many languages
_ZEROS_ONLY: Final = re.compile(r"(?=[^0]*0)[0 :./T-]+")
_BRACKETS: Final = frozenset({"OPEN", "CLOSE"})
_YEAR_AND_TWO: Final = re.compile("[0-9]{4}-[0-9]{2}")
_END: Final = civil.to_day(LAST_YEAR + 1) * civil.DAY
_LONG: Final = 10  # years; few write a longer span with two digits
_EASTERN: Final = re.compile("[\u0660-\u0669\u06f0-\u06f9]")  # digits as Arabic and Persian write them
_HIJRI: Final = range(civil.to_day(1280) * civil.DAY, civil.to_day(1500) * civil.DAY)
_MOST_WORDS: Final = 48
_MOST: Final = 50_000  # plans kept


class _NoShape(Refusal):
    """No word order of a date fits the words."""


class Plan:
    """How every text of one shape is read: the ways to try in order, or why there is none."""

    __slots__ = ("_bound", "_steps", "edtf_first", "edtf_last", "figures_only", "other_digits", "refusal")

    def __init__(self, steps: Sequence[tuple[Way, list[Word]]] = (), refusal: str = "") -> None:
        self._steps, self.refusal = steps, refusal
        self._bound = {index: way.bound(found) for index, (way, found) in enumerate(steps[:1])}
        self.edtf_first = self.edtf_last = False
        self.other_digits = False  # whether it has digits of another script
        self.figures_only = False

    def read(self, context: Context, numbers: list[int]) -> Sense:
        """The first way that makes sense of the numbers.

        Raises: Refusal: none does; the reason is that of the first.
        """
        if self.refusal:
            raise _NoShape(self.refusal)
        first: Refusal | None = None
        for index, (way, found) in enumerate(self._steps):
            bound = self._bound.get(index)
            if bound is None:
                bound = self._bound[index] = way.bound(found)
            reading, values = bound
            try:
                return settle(context, reading(context, numbers, values))
            except Refusal as reason:
                first = first or reason
        raise first or Refusal("its parts make no date")


class Reader:
    """Reads wordings in some languages, remembering the shapes it has met."""

    def __init__(self, languages: tuple[str, ...], *, told: bool) -> None:
        self._lexicons = tuple(lexicon(code) for code in languages)
        self._told = told  # whether somebody said that texts are in these languages
        # Notes of any country have some English in them.
        self._last = (lexicon(_ENGLISH),) if _ENGLISH not in languages else ()
        self._plans: dict[str, Plan] = {}

    def read(self, text: str, context: Context) -> Sense:
        """The settled sense of a wording.

        Raises: Refusal: it is no date.
        """
        try:
            return self._read(text, context)
        except _NoShape as reason:
            for date in without_place(text):
                sense = self._beside_place(date, context)
                if sense is not None:
                    return sense
            raise reason from None

    def _beside_place(self, text: str, context: Context) -> Sense | None:
        """The day in a dateline; a month or year beside a capitalised word is as likely a title."""
        try:
            sense = self._read(text, context)
        except Refusal:
            return None
        return sense if sense.precision.rank <= Precision.DAY.rank else None

    def _read(self, text: str, context: Context) -> Sense:
        sense = self._meaning(text, context)
        if sense.hi is not None and sense.hi > _END:
            raise Refusal(f"no likely date lies after the year {LAST_YEAR}", "a year such as 2017, or leave it empty")
        if not text.isascii() and _EASTERN.search(text) and sense.lo is not None and sense.lo in _HIJRI:
            raise Refusal(
                "its year is rather one of the calendar of Iran or of Islam, which are not read",
                "the day of the Gregorian calendar, such as 2022-05-23",
            )
        return sense

    def _meaning(self, text: str, context: Context) -> Sense:
        if len(text) > LIMIT:
            raise Refusal(f"it has {len(text):,} characters, and no date is longer than {LIMIT}")
        shape = text.translate(_ZEROS)
        plan = self._plans.get(shape)
        if plan is None:
            plan = self._plan(text)
            if len(self._plans) >= _MOST:
                self._plans.clear()
            self._plans[shape] = plan
        if plan.figures_only and _ZEROS_ONLY.fullmatch(text):
            raise Refusal("only zeros are written there, as programs do that know no date", "a date, or leave it empty")
        if plan.edtf_first:
            try:
                return edtf_reader.read(text)
            except edtf_reader.NotEdtf:
                pass
            except Refusal:
                if plan.refusal:
                    raise
        plain = normalise(text) if plan.other_digits else text
        numbers = [int(digits) for digits in _DIGITS.findall(plain)]
        if plan.edtf_last:
            return self._year_and_two(text, plan, context, numbers)
        return plan.read(context, numbers)

    def _year_and_two(self, text: str, plan: Plan, context: Context, numbers: list[int]) -> Sense:
        """1920-23: two years, unless that is no likely span; in EDTF it is the autumn of 1920, which a note says."""
        if context.edtf and numbers[1] in edtf_reader.CODES:
            return edtf_reader.read(text)
        latest = civil.from_day(context.anchor.last)[0] + AHEAD if context.anchor else LAST_LIKELY
        try:
            sense = plan.read(context, numbers)
        except Refusal:
            return edtf_reader.read(text)
        last = civil.from_day(sense.last)[0]
        if numbers[1] in edtf_reader.CODES and last > latest:
            return edtf_reader.read(text)
        if numbers[1] in edtf_reader.CODES and last - numbers[0] > _LONG:
            sense.notes = (*sense.notes, f"from {numbers[0]} to {last}; in EDTF it is a part of {numbers[0]}")
        return sense

    def _plan(self, text: str) -> Plan:
        plain = normalise(text)
        plan = self._worded(plain)
        plan.other_digits = _DIGITS.findall(plain) != _DIGITS.findall(text)
        plan.figures_only = _ZEROS_ONLY.fullmatch(text.translate(_ZEROS)) is not None
        stripped = text.strip()
        if edtf_reader.LOOKS_LIKE.fullmatch(stripped):
            # 1920-23 is two years before it is the autumn of 1920; every other EDTF is what it says.
            plan.edtf_last = _YEAR_AND_TWO.fullmatch(stripped) is not None
            plan.edtf_first = not plan.edtf_last
        return plan

    def _candidates(self, text: str) -> tuple[Lexicon, ...]:
        if self._told:
            return self._lexicons
        return tuple(map(lexicon, candidates(text))) or self._lexicons[:1]

    def _worded(self, text: str) -> Plan:
        if not text.strip():
            return Plan(refusal="nothing is written there")
        steps: list[tuple[Way, list[Word]]] = []
        refusal = ""
        distinct = self._told or _DISTINCT.search(text)
        meanings: dict[tuple[str, str], int | str] = {}
        for language in (*self._candidates(text), *self._last):
            if steps and language in self._last:
                break
            found = words(text, language)
            if isinstance(found, str):
                refusal = refusal or f"{found!r} belongs to no date"
                continue
            if len(found) > _MOST_WORDS:
                return Plan(refusal=f"it has {len(found)} words and signs, and no date has more than {_MOST_WORDS}")
            if not distinct and language.code != _ENGLISH and not any(map(_is_era, found)):
                continue
            if language.code not in _LISTED and not _DIGITS.search(text):
                # Names alone are too little where no person has checked the words: China is a Thursday in Shona.
                continue
            found_ways = ways(tuple(word.kinds for word in found))
            if not found_ways:
                # [July 4] 1776: brackets round a part of it say where it was found, and no more.
                found = [word for word in found if word.kinds.isdisjoint(_BRACKETS)]
                found_ways = ways(tuple(word.kinds for word in found))
            clash = _clash(found, meanings) if found_ways else None
            if clash is not None:
                return Plan(refusal=f"{clash!r} means something else in another language, and none is named")
            steps += [(way, found) for way in found_ways]
            refusal = refusal or "its parts make no date"
            if found_ways and not _LETTERS.search(text):
                break
        return Plan(steps) if steps else Plan(refusal=refusal)


def _clash(found: list[Word], meanings: dict[tuple[str, str], int | str]) -> str | None:
    """The first word that is another month or era in a language asked before: listopad, eKr."""
    for word in found:
        for kind in ("MONTH", "ERA"):
            if kind in word.senses and meanings.setdefault((kind, word.text), word.senses[kind]) != word.senses[kind]:
                return word.text
    return None


def _is_era(word: Word) -> bool:
    """Whether it is an era beyond doubt: cc is one in Welsh and i.e. in Hungarian, and something else elsewhere."""
    return "ERA" in word.kinds and (sum(map(str.isalpha, word.text)) >= _ERA_LETTERS or word.text in _DOTTED_ERAS)


@cache
def reader(languages: tuple[str, ...] | None) -> Reader:
    """The reader of some languages; one each, so that what it learnt stays."""
    if languages is None:
        return Reader(LANGUAGES, told=False)
    return Reader(tuple(dict.fromkeys(map(base, languages))), told=True)


def _moment(seconds: int | None) -> np.datetime64:
    return NAT if seconds is None else np.datetime64(seconds, "s")


def core(sense: Sense) -> tuple[int | None, int | None]:
    """What is certain of an interval: from the end of its beginning to the start of its end."""
    if not sense.interval:
        return None, None
    left, right = sense.left, sense.right
    lo = left.hi if left and not left.approximate and not left.uncertain else None
    hi = right.lo if right and not right.approximate and not right.uncertain else None
    if lo is not None and hi is not None and lo >= hi:
        return None, None
    return lo, hi


def to_when(text: str, sense: Sense) -> When:
    """The value of a settled sense."""
    written = edtf.write(sense)
    core_lo, core_hi = core(sense)
    return When(
        text=text,
        edtf=written,
        start=_moment(sense.lo),
        end=_moment(sense.hi),
        precision=sense.precision,
        core_start=_moment(core_lo),
        core_end=_moment(core_hi),
        is_interval=sense.interval,
        approximate=sense.approximate,
        uncertain=sense.uncertain,
        utc_offset=sense.offset,
        notes=sense.notes,
    )
