"""How the parts of a wording go together: what can be an end of a range, what can be marked, what stands around."""

from typing import Final

from timeline.dates.grammar import Rule, rule
from timeline.dates.periods import numbered_century
from timeline.dates.ranges import span
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense
from timeline.dates.settle import settle
from timeline.dates.vague import circa, marked, uncertain


def _circa_year(n: int) -> Meaning:
    """C. 651: three digits are a year where somebody says "about"."""
    return circa(Point(n))


def _first_of_two(context: Context, it: Meaning, also: Meaning) -> Sense:
    """1968, printed 1970: when it was made."""
    sense, other = settle(context, it), settle(context, also)
    sense.notes = (*sense.notes, *other.notes, "the first of two dates")
    return sense


def _begun_and_ended(context: Context, first: Meaning, last: Meaning) -> Sense:
    """Begun 1887, completed 1890."""
    return span(context, settle(context, first), settle(context, last))


def _twice(context: Context, first: Meaning, again: Meaning) -> Sense:
    """The same date written twice, as catalogues do that have a first and a last."""
    one, other = settle(context, first), settle(context, again)
    if (one.lo, one.hi) != (other.lo, other.hi):
        raise Refusal("two dates stand side by side", "one date, or the two joined by “to”")
    return one


RULES: Final[tuple[Rule, ...]] = (
    # What can be an end of a range, or be before or after
    rule("atom", "it:moment|day|relative_day|counted_day|period"),
    rule("plain", "it:vague|atom"),
    rule("one", "CIRCA it:one", circa),
    rule("one", "QUERY|MAYBE it:one", uncertain),
    rule("one", "CIRCA n:D3", _circa_year),
    rule("one", "OPEN it:one CLOSE"),
    rule("one", "it:plain marks:marks", marked),
    rule("one", "it:plain"),
    # The whole of it: a plain date wins over a range, as 24-may-2022 is both
    rule("core", "it:moment|day|clocked|relative_day|months|season|quarter|eras|range|open|one|several"),
    rule("whole", "CENTURY n:ordinal|C2 era:ERA", numbered_century),
    rule("whole", "OPEN PREP? it:whole CLOSE"),
    rule("whole", "CIRCA PREP? it:whole", circa),
    rule("whole", "MAYBE PREP? it:whole", uncertain),
    rule("whole", "it:core|either"),
    rule("whole", "QUERY PREP? it:whole", uncertain),
    rule("whole", "it:core marks:marks", marked),
    rule("whole", "first:day again:day", _twice),
    # Catalogues lose one of two brackets
    rule("whole", "OPEN it:whole"),
    rule("unopened", "it:core marks:marks", marked),
    rule("unopened", "it:core"),
    rule("expression", "it:beginning"),
    rule("expression", "PREP? it:whole"),
    # "1st" alone is a rank, "on the 1st" a day
    # "O segundo" is whatever comes second
    rule("expression", "PREP!AT it:numbered_day"),
    rule("expression", "ONDAY it:ordinal_day"),
    rule("expression", "it:unopened CLOSE"),
    rule("expression", "UNDATED OPEN it:whole CLOSE"),
    # "No date 1950" may say anything
    rule("expression", "UNDATED it:range"),
    rule("expression", "UNDATED CIRCA it:one", circa),
    rule("expression", "it:whole AND|COMMA? UNDATED"),
    rule("expression", "PREP? ANNOTATION PREP|OF? it:whole"),
    rule("expression", "QUERY|MAYBE ANNOTATION PREP|OF? it:whole", uncertain),
    rule("expression", "it:whole OPEN? BULK whole CLOSE?"),
    rule("expression", "BEGUN PREP? first:whole AND|COMMA? ENDED PREP? last:whole", _begun_and_ended),
    rule("expression", "PREP? BEGUN|ENDED PREP|OF? it:whole"),
    rule("expression", "PREP? ANNOTATION PREP? it:whole AND|COMMA? ANNOTATION|ENDED PREP? also:whole", _first_of_two),
    rule("expression", "ANNOTATION PREP? it:whole ANNOTATION|AFTERTHOUGHT"),
    rule("expression", "it:whole OPEN? ANNOTATION|ENDED|AFTERTHOUGHT CLOSE?"),
    rule("expression", "it:whole OPEN? ANNOTATION|ENDED PREP? also:whole CLOSE?", _first_of_two),
    rule("expression", "whole OPEN? IE it:whole CLOSE?"),
    rule("expression", "it:plainyear OPEN ROMAN CLOSE"),
    rule("expression", "YEARWORD? ROMAN|ROMANYEAR OPEN it:plainyear CLOSE"),
)
