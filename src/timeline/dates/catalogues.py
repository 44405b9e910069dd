"""How catalogues and archives write: XX secolo, prima metà; 18./19. Jh.; II trimestre 2019; 12-V-1945; Jahresende."""

from typing import Final

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.nth import nth
from timeline.dates.open_ended import after, before
from timeline.dates.periods import century, decade, era_unit
from timeline.dates.precision import Precision
from timeline.dates.relative import period
from timeline.dates.sense import Context, Meaning, Point, Refusal, Sense, astronomical, check_month, years_sense
from timeline.dates.settle import settle
from timeline.dates.vague import eras, part_of


def _half(context: Context, n: int, it: Meaning) -> Sense:
    """1. H. 20. Jh."""
    return nth(context, n, "half", it)


def _part_by_name(context: Context, n: int, name: int) -> Sense:
    """Primo Novecento, secondo Ottocento."""
    if n not in (1, 2):
        raise Refusal("a century by name has a first and a second part")
    return part_of(context, "early", century(name)) if n == 1 else nth(context, 2, "half", century(name))


def _hundreds(n: int) -> Sense:
    """'800: the years from 1800 to 1899."""
    if n % 100 or not 200 <= n <= 900:
        raise Refusal("a century is written by its hundreds, as '800")
    return century(n // 100 + 11)


def _decade_in(n: int, name: int) -> Sense:
    """Gli anni '60 del Novecento."""
    if n % 10 or n > 90:
        raise Refusal("a decade begins with a year that ends in 0", "a decade such as 1890s")
    first = (name - 1) * 100 + n
    return years_sense(first, first + 9, Precision.DECADE)


def _roman_month(day: int, m: int, year: Point) -> Point:
    """12-V-1945."""
    check_month(m)
    return Point(year.year, m, day, era=year.era)


def _of_unit(context: Context, part: str, unit: str, it: Meaning | None) -> Sense:
    whole = period(context, unit, 0) if it is None else settle(context, it)
    if whole.precision.value != unit:
        raise Refusal("its parts do not go together")
    return part_of(context, part, whole)


def _start(context: Context, unit: str, it: Meaning | None = None) -> Sense:
    """Jahresanfang 2019."""
    return _of_unit(context, "early", unit, it)


def _middle(context: Context, unit: str, it: Meaning | None = None) -> Sense:
    return _of_unit(context, "mid", unit, it)


def _end(context: Context, unit: str, it: Meaning | None = None) -> Sense:
    """Jahresende 2019; Monatsende, of the page's month."""
    return _of_unit(context, "late", unit, it)


def _plus_minus(y: int, n: int, era: str | None = None) -> Sense:
    """1521 ± 9."""
    middle = astronomical(y, era)
    sense = years_sense(middle - n, middle + n)
    sense.approximate = True
    return sense


def _plus_minus_years(y: int, n: int, unit: str) -> Sense:
    if unit != "year":
        raise Refusal("its parts do not go together")
    return _plus_minus(y, n)


def _within(context: Context, a: int, first: Meaning, b: int, last: Meaning) -> Sense:
    """Nach 1850, vor 1870: some time between."""
    if a == 1 or b == 1:
        raise Refusal("its parts do not go together")
    left, right = after(context, first, a), before(context, last, b)
    if left.lo is None or right.hi is None or left.lo >= right.hi:
        raise Refusal("it ends before it begins", "the earlier date first")
    sense = Sense(left.lo, right.hi, max(left.precision, right.precision, key=lambda one: one.rank))
    sense.notes = (*left.notes, *right.notes)
    sense.approximate, sense.uncertain = left.approximate or right.approximate, left.uncertain or right.uncertain
    return sense


def _after_and_before(context: Context, first: Meaning, last: Meaning, a: int = 0, b: int = 0) -> Sense:
    """After 1850 and before 1870, whose "and before" elsewhere closes a wording."""
    return _within(context, a, first, b, last)


def _roman_unit(context: Context, n: int, unit: str, it: Meaning) -> Sense:
    """II trimestre 2019."""
    if unit not in ("quarter", "half"):
        raise Refusal("its parts do not go together")
    return nth(context, n, unit, it)


def _year(n: int) -> Point:
    return Point(n)


def _two_centuries(context: Context, a: int, b: int, era: str | None = None) -> Sense:
    """18./19. Jh.: only neighbours are two centuries."""
    if b != a + 1:
        raise Refusal("the second number is not the century after the first")
    return eras(context, a, b, era=era)


def _numbered_centuries(context: Context, a: int, b: int) -> Sense:
    """C15–16."""
    if not 10 <= a < b <= 21:
        raise Refusal("its numbers are no likely centuries", "the centuries, such as 15th–16th century")
    return eras(context, a, b)


def _decades_of(century: Sense, n: int) -> Sense:
    return _decade_in(n, civil.from_day(century.first)[0] // 100 + 1)


_FIRST: Final = "pa:part? SAECULUM? a:centurynum CENTURY? era_a:ERA?"
_LAST: Final = "pb:part? SAECULUM? b:centurynum"
_COUNTED: Final = "century|decade|plainyear|months"
_OF_UNIT: Final = "unit:{} OF|PREP? it:plainyear|months?"

RULES: Final[tuple[Rule, ...]] = (
    rule("eras", f"FROM|AFTER {_FIRST} TO {_LAST} CENTURY era:ERA?", eras),
    rule("vague", "y:D4|D3 PLUSMINUS n:D1|D2|D3 era:ERA?", _plus_minus),
    rule("vague", "y:D4 PLUSMINUS n:D1|D2|D3 unit:UNIT", _plus_minus_years),
    rule("eras", f"{_FIRST} OR {_LAST} CENTURY era:ERA?", eras),
    rule("eras", f"pa:part? SAECULUM a:centurynum era_a:ERA? DASH|TO|OR|AND {_LAST} era:ERA?", eras),
    rule("eras", "a:centurynum SLASH b:centurynum CENTURY era:ERA?", _two_centuries),
    rule("eras", "CENTURY a:C2 DASH|TO|SLASH b:D2", _numbered_centuries),
    rule("eras", "SAECULUM a:centurynum SLASH b:centurynum era:ERA?", _two_centuries),
    rule("century", "n:ROMAN unit:UNIT era:ERA?", era_unit),
    rule("century", "APOS n:D3", _hundreds),
    *(
        one
        for symbol in ("decade", "vague")
        for one in (
            rule(symbol, "YEARS APOS? n:D2|NUMBER OF name:CENTURYNAME", _decade_in),
            rule(symbol, "YEARS APOS? n:D2|NUMBER OF century:century", _decades_of),
        )
    ),
    rule("century", "SAECULUM n:NUMBER!AMPM", century),
    rule("century", "n:centurynum HYPHEN CENTURY era:ERA?", century),
    rule("range", "a:AFTER first:one DASH|AND|COMMA? b:BEFORE last:one", _within),
    rule("range", "a:AFTER first:one OREARLIER last:one", _after_and_before),
    rule("range", "b:BEFORE last:one ORLATER first:one", _after_and_before),
    rule("range", "b:BEFORE last:one AND|COMMA? a:AFTER first:one", _within),
    rule("range", "DAYPART FROM|OF|PREP? it:range"),
    rule("decade", "unit:UNIT OF YEARS n:D4|D2|NUMBER", lambda context, unit, n: decade(context, n)),  # noqa: ARG005
    rule("counted", f"it:{_COUNTED} n:ordinal unit:UNIT", nth),
    rule("counted", "n:ROMAN unit:UNIT OF|PREP? it:plainyear", _roman_unit),
    rule("counted", "n:ordinal HALF OF? it:century|plainyear", _half),
    rule("vague", "n:ordinal name:CENTURYNAME", _part_by_name),
    rule("vague", _OF_UNIT.format("UNITSTART"), _start),
    rule("vague", _OF_UNIT.format("UNITMID"), _middle),
    rule("vague", _OF_UNIT.format("UNITEND"), _end),
    rule("date", "day:daynum HYPHEN|SLASH m:ROMAN HYPHEN|SLASH year:year", _roman_month),
    rule("date", "day:ordinal m:ROMAN year:year", _roman_month),
    rule("plainyear", "YEARWORD OF? n:D3", _year),
)
