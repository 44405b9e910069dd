"""What is known roughly: circa 1860, 1954?, late June, mid to late 1960s, late 19th to early 20th century."""

from typing import Final

from timeline.dates import civil
from timeline.dates.conventions import third
from timeline.dates.grammar import Action, Rule, rule
from timeline.dates.nth import WHOLE, nth
from timeline.dates.periods import decade, era_unit
from timeline.dates.precision import Precision
from timeline.dates.ranges import between, joined
from timeline.dates.sense import (
    Context,
    Meaning,
    Point,
    Refusal,
    Sense,
    days_sense,
    interval,
    months_sense,
    qualify,
    years_sense,
)
from timeline.dates.settle import settle

_HALVES: Final = {"first": 1, "second": 2}


def circa(it: Meaning) -> Meaning:
    """About then."""
    return qualify(it, approximate=True)


def uncertain(it: Meaning) -> Meaning:
    """Perhaps then."""
    return qualify(it, uncertain=True)


def marked(it: Meaning, marks: tuple[str, ...]) -> Meaning:
    """Then, with the marks that stand behind it."""
    return qualify(it, approximate="approximate" in marks, uncertain="uncertain" in marks)


def _mark(name: str) -> Action:
    return lambda more=(): (name, *more)


def part_of(context: Context, part: str, it: Meaning) -> Sense:
    """The early, mid or late part of a week, month, year, decade, century …, or a half of it; of a day, the day."""
    whole = settle(context, it)
    if whole.interval:
        raise Refusal("a part stands beside a range", "the part of a month, year, decade or century")
    if part in _HALVES:
        return nth(context, _HALVES[part], "half", whole)
    sense = _part(whole, part)
    sense.approximate, sense.uncertain, sense.notes = True, whole.uncertain, whole.notes
    return sense


def _part(whole: Sense, part: str) -> Sense:
    first, last, precision = whole.first, whole.last, whole.precision
    if precision.rank <= Precision.DAY.rank:
        return whole
    if precision.rank <= Precision.MONTH.rank:
        begin, end = third(last - first + 1, part)
        return days_sense(first + begin, first + end - 1, precision)
    year, month, _ = civil.from_day(first)
    last_year, last_month, _ = civil.from_day(last)
    months = (last_year - year) * 12 + last_month - month + 1
    if months <= 12:
        begin, end = third(months, part)
        return months_sense(*civil.add_months(year, month, begin), end - begin, precision)
    begin, end = third(last_year - year + 1, part)
    return years_sense(year + begin, year + end - 1, precision)


def _part_of_century(context: Context, part: str, n: int, era: str) -> Sense:
    """Early C1 BC."""
    return part_of(context, part, era_unit(n, "century", era))


def _two_parts(context: Context, a: str, b: str, it: Meaning) -> Sense:
    """Mid to late 1960s: from the one part to the other."""
    whole = settle(context, it)
    return between(context, part_of(context, a, whole), part_of(context, b, whole))


def eras(
    context: Context,
    a: int,
    b: int,
    unit: str = "century",
    unit_a: str | None = None,
    pa: str | None = None,
    pb: str | None = None,
    era: str | None = None,
    era_a: str | None = None,
) -> Sense:
    """16th–18th century; late 19th to early 20th c.; late 1st to early 2nd millennium AD: some time in them."""
    left, right = era_unit(a, unit_a or unit, era_a or era), era_unit(b, unit, era)
    return between(
        context,
        part_of(context, pa, left) if pa else left,
        part_of(context, pb, right) if pb else right,
    )


def _parts(context: Context, a: Point, b: Point, pa: str | None = None, pb: str | None = None) -> Sense:
    """From late June to mid July 2022: what the ends share is shared before their parts are taken."""
    left, right = joined(context, a, b)
    left = part_of(context, pa, left) if pa else left
    return interval(left, part_of(context, pb, right) if pb else right)


def _either_part(context: Context, a: Point, b: Point, pa: str | None = None, pb: str | None = None) -> Sense:
    """Late May or early June 2022."""
    return _between_ends(_parts(context, a, b, pa, pb))


def _between_ends(it: Sense) -> Sense:
    """Between 1650–75: some time in what else would last."""
    sense = Sense(it.lo, it.hi, it.precision, it.notes)
    sense.approximate, sense.uncertain = it.approximate, it.uncertain
    return sense


def _perhaps_later(context: Context, first: Meaning, last: Meaning) -> Meaning:
    """1950s, possibly 1960s."""
    return uncertain(between(context, first, last))


def two_decades(context: Context, a: int, b: int) -> tuple[Sense, Sense]:
    """1890s–1900s: two together are both decades, so that 1900s is no century."""
    if a % 10 or b % 10:
        raise Refusal("a decade begins with a year that ends in 0", "a decade such as 1890s")
    if a % 100 == b % 100 == 0 and a > 99:
        return decade(context, a), decade(context, b)
    is_century = a < 100 or (a % 100 == 0 and b - a >= 100)  # mid-1800s to 1920s
    first = decade(context, a) if is_century else years_sense(a, a + 9, Precision.DECADE)
    last = b if b > 99 else civil.from_day(first.first)[0] // 100 * 100 + b
    return first, years_sense(last, last + 9, Precision.DECADE)


def _partial(context: Context, a: int, b: int, pa: str | None, pb: str | None) -> tuple[Sense, Sense]:
    left, right = two_decades(context, a, b)
    return part_of(context, pa, left) if pa else left, part_of(context, pb, right) if pb else right


def _decades(context: Context, a: int, b: int, pa: str | None = None, pb: str | None = None) -> Sense:
    """Late 1890s to early 1900s."""
    return interval(*_partial(context, a, b, pa, pb))


def _decade_or(context: Context, a: int, b: int, pa: str | None = None, pb: str | None = None) -> Sense:
    """1890s or 1900s."""
    return between(context, *_partial(context, a, b, pa, pb))


def _first_or_last(context: Context, n: int, it: Meaning) -> Sense:
    """The first days of May, the last years of the 1980s: its early or late part."""
    if n not in (1, -1):
        raise Refusal("a count is missing")
    return part_of(context, "early" if n == 1 else "late", it)


def _either(context: Context, it: Point, also: Point) -> Meaning:
    """1939 [1942?]: one or the other, or between."""
    return uncertain(between(context, it, also))


_TO: Final = "DASH|TO|AND|OR|WIDESLASH|SLASH"
_UNTIL: Final = "DASH|TO|WIDESLASH"
_FIRST: Final = "pa:part? a:centurynum"
_LAST: Final = "pb:part? b:centurynum"

RULES: Final[tuple[Rule, ...]] = (
    rule("part", "it:PART HYPHEN|OF|PREP?"),
    rule("vague", "a:part TO|DASH|OR|AND|SLASH HYPHEN? b:part it:period", _two_parts),
    rule("vague", "a:PART DASH TO b:part it:period", _two_parts),
    rule("vague", "part:part CENTURY n:D1|D2 era:ERA", _part_of_century),
    rule("vague", "part:part CIRCA? it:period", part_of),
    rule("vague", "part:part CIRCA? it:this_unit|day|relative_day", part_of),
    rule("vague", "it:period part:PART", part_of),
    rule("vague", f"n:ordinal|REF PLURAL OF|PREP {WHOLE}", _first_or_last),
    rule("eras", f"{_FIRST} CENTURY? era_a:ERA? {_TO} {_LAST} CENTURY era:ERA?", eras),
    rule("eras", f"BETWEEN {_FIRST} CENTURY? era_a:ERA? AND|DASH {_LAST} CENTURY era:ERA?", eras),
    rule("eras", f"SAECULUM {_FIRST} {_TO} SAECULUM? {_LAST} era:ERA?", eras),
    rule("eras", f"pa:part? a:ordinal unit_a:UNIT? era_a:ERA? {_TO} pb:part? b:ordinal unit:UNIT era:ERA?", eras),
    rule("range", f"FROM? pa:part a:months|date {_UNTIL} pb:part? b:months|date", _parts),
    rule("range", f"FROM? a:months|date {_UNTIL} pb:part b:months|date", _parts),
    rule("range", "pa:part a:months|date OR|SLASH pb:part? b:months|date", _either_part),
    rule("range", "a:D4 DECADE b:D4 DECADE", _decade_or),
    rule("range", "first:plain MAYBE last:plain", _perhaps_later),
    rule("range", "BETWEEN it:range", _between_ends),
    rule("eras", f"era:ERA {_FIRST} DASH|TO {_LAST} CENTURY", eras),
    rule("range", f"FROM? pa:part a:D4|D2 DECADE {_UNTIL}|SLASH pb:part? b:D4|D2 DECADE", _decades),
    rule("range", f"FROM? a:D4|D2 DECADE {_UNTIL} pb:part b:D4|D2 DECADE", _decades),
    rule("range", "pa:part? a:D4|D2 DECADE OR pb:part? b:D4|D2 DECADE", _decade_or),
    rule("range", "CIRCA it:range", circa),
    rule("either", "it:plainyear OPEN also:plainyear QUERY CLOSE", _either),
    rule("marks", "QUERY more:marks?", _mark("uncertain")),
    rule("marks", "OPEN QUERY CLOSE more:marks?", _mark("uncertain")),
    rule("marks", "OPEN? MAYBE CLOSE? more:marks?", _mark("uncertain")),
    rule("marks", "OPEN? CIRCA CLOSE? more:marks?", _mark("approximate")),
)
