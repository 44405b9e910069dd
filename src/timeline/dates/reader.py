"""A wording to a `When`: which ways of reading are tried, in which order, and what is remembered between texts.

What costs time is finding the shape of a wording. A shape, kept verbatim but for its digits, is parsed once and its
plan kept, so that ``24 May 2022`` costs little once ``23 May 2022`` was read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

import numpy as np

from timeline.dates import (
    civil,
    edtf,
    edtf_reader,
    named,
    nth,
    numbers,
    numeric,
    offsets,
    open_ended,
    periods,
    postposed,
    ranges,
    refs,
    relative,
    times,
    units,
    vague,
    wording,
)
from timeline.dates.grammar import Grammar, Leaf, Node
from timeline.dates.languages import LANGUAGES
from timeline.dates.lexicon import lexicon
from timeline.dates.sense import Context, Refusal, Sense
from timeline.dates.settle import settle
from timeline.dates.tokens import LIMIT, Word, normalise, words
from timeline.dates.when import NAT, When

GRAMMAR: Final = Grammar.of(
    [
        *numbers.RULES,
        *numeric.RULES,
        *named.RULES,
        *times.RULES,
        *units.RULES,
        *postposed.RULES,
        *refs.RULES,
        *relative.RULES,
        *offsets.RULES,
        *nth.RULES,
        *ranges.RULES,
        *periods.RULES,
        *vague.RULES,
        *open_ended.RULES,
        *wording.RULES,
    ]
)
_ZEROS: Final = str.maketrans("123456789", "000000000")
_DIGITS: Final = re.compile("[0-9]+")
_DATELINE: Final = re.compile(r"[^\W\d_a-z][^\da-z()]{1,40}\((.{3,60})\)\s*[-–—:]?\s*")
_YEAR_AND_TWO: Final = re.compile("[0-9]{4}-[0-9]{2}")
_END: Final = civil.to_day(3000) * civil.DAY
_MOST: Final = 50_000  # plans kept

# What a plan is given: the context and the numbers of the text, in order.
Step = Callable[[Context, list[int]], Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """How every text of one shape is read: ways to try in order, or why none is."""

    steps: tuple[Step, ...]
    refusal: Refusal | None = None
    edtf_first: bool = False


@cache
def _parses(kinds: tuple[frozenset[str], ...]) -> tuple[Node | Leaf, ...]:
    return tuple(GRAMMAR.parse("expression", kinds))


def _bind(node: Node | Leaf, found: list[Word], order: dict[int, int]) -> Step:
    """A parse with the words of one shape put in: numbers are looked up, words are constants."""
    if isinstance(node, Leaf):
        if node.place in order:
            index = order[node.place]
            return lambda _, numbers: numbers[index]
        value = found[node.place].senses[node.kind]
        return lambda _, __: value
    fixed = {}
    moving = []
    for name, child in node.given:
        if isinstance(child, Leaf) and child.place not in order:
            fixed[name] = found[child.place].senses[child.kind]
        else:
            moving.append((name, _bind(child, found, order)))
    action, needs_context = node.action, node.needs_context

    def step(context: Context, numbers: list[int]) -> Any:  # what the action makes
        given = {name: part(context, numbers) for name, part in moving}
        if needs_context:
            return action(context, **fixed, **given)
        return action(**fixed, **given)

    return step


class Reader:
    """Reads wordings in some languages, remembering the shapes it has met."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._lexicons = tuple(lexicon(code) for code in languages)
        self._plans: dict[str, Plan] = {}

    def read(self, text: str, context: Context) -> Sense:
        """The settled sense of a wording.

        Raises: Refusal: it is no date.
        """
        try:
            return self._read(text, context)
        except Refusal:
            # GENEVA (20 May 2022): the place stands before the date.
            dateline = _DATELINE.fullmatch(text) if len(text) < LIMIT else None
            if dateline is None:
                raise
            return self._read(dateline[1], context)

    def _read(self, text: str, context: Context) -> Sense:
        sense = self._meaning(text, context)
        if sense.hi is not None and sense.hi > _END:
            raise Refusal("no likely date lies after the year 2999", "a year such as 2017, or leave it empty")
        return sense

    def _meaning(self, text: str, context: Context) -> Sense:
        if len(text) > LIMIT:
            raise Refusal(f"it has {len(text):,} characters, and no date is longer than {LIMIT}")
        shape = text.translate(_ZEROS)
        plan = self._plans.get(shape)
        plain = text if text.isascii() else normalise(text)
        if plan is None:
            plan = self._plan(text, plain.lower())
            if len(self._plans) >= _MOST:
                self._plans.clear()
            self._plans[shape] = plan
        if plan.edtf_first:
            try:
                return edtf_reader.read(text)
            except Refusal as reason:
                if not plan.steps:
                    raise plan.refusal or reason from None
        if plan.refusal is not None:
            raise plan.refusal
        return _first(plan.steps, context, [int(digits) for digits in _DIGITS.findall(plain)])

    def _plan(self, text: str, plain: str) -> Plan:
        plan = self._worded(plain)
        # 1920-23 is two years before it is the autumn of 1920; every other EDTF is what it says.
        if not edtf_reader.LOOKS_LIKE.fullmatch(text.strip()):
            return plan
        if _YEAR_AND_TWO.fullmatch(text.strip()):
            return replace(plan, steps=(*plan.steps, lambda _, numbers: _season_code(*numbers)), refusal=None)
        return replace(plan, edtf_first=True)

    def _worded(self, text: str) -> Plan:
        if not text.strip():
            return Plan((), Refusal("nothing is written there"))
        refusal: Refusal | None = None
        for language in self._lexicons:
            found = words(text, language)
            if isinstance(found, str):
                refusal = refusal or Refusal(f"{found!r} belongs to no date")
                continue
            parses = _parses(tuple(word.kinds for word in found))
            if parses:
                order = {
                    place: index for index, place in enumerate(p for p, word in enumerate(found) if word.is_number)
                }
                return Plan(tuple(_bind(parse, found, order) for parse in parses))
            refusal = Refusal("its parts make no date")
        return Plan((), refusal)


def _season_code(year: int, code: int) -> Sense:
    return edtf_reader.read(f"{year:04d}-{code:02d}")


def _first(steps: tuple[Step, ...], context: Context, numbers: list[int]) -> Sense:
    refusal: Refusal | None = None
    for step in steps:
        try:
            return settle(context, step(context, numbers))
        except Refusal as reason:
            refusal = refusal or reason
    assert refusal is not None
    raise refusal


@cache
def reader(languages: tuple[str, ...] | None) -> Reader:
    """The reader of some languages; one each, so that what it learnt stays."""
    return Reader(languages or LANGUAGES)


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
