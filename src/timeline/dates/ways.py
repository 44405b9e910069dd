"""The ways of writing dates, in the order in which they are tried."""

from typing import Final

from timeline.dates import (
    cases,
    catalogues,
    feasts,
    named,
    nth,
    number_words,
    numbers,
    numeric,
    offsets,
    open_ended,
    orders,
    periods,
    postposed,
    ranges,
    refs,
    refusals,
    relative,
    spoken,
    times,
    units,
    vague,
    wording,
)
from timeline.dates.grammar import Rule

RULES: Final[tuple[Rule, ...]] = (
    *numbers.RULES,
    *numeric.RULES,
    *named.RULES,
    *postposed.RULES,
    *times.RULES,
    *units.RULES,
    *refs.RULES,
    *relative.RULES,
    *feasts.RULES,
    *offsets.RULES,
    *spoken.RULES,
    *nth.RULES,
    *periods.RULES,
    *vague.RULES,
    *number_words.RULES,
    *orders.RULES,
    *catalogues.RULES,
    *cases.RULES,
    *ranges.RULES,
    *open_ended.RULES,
    *wording.RULES,
    *refusals.RULES,
)
