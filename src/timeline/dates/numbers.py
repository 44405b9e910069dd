"""Numbers, counted and ordinal, in digits and words; years."""

from typing import Final

from timeline.dates import civil
from timeline.dates.conventions import AHEAD, LAST_YEAR, PIVOT
from timeline.dates.grammar import Rule, rule
from timeline.dates.sense import Context, Point, Refusal


def _same(n: int) -> int:
    return n


def _tens(tens: int, ones: int) -> int:
    if tens < 20 or tens % 10 or not 0 < ones < 10:
        raise Refusal("its numbers do not go together")
    return tens + ones


def _year_words(high: int, scale: int | None = None, low: int = 0) -> int:
    """Nineteen hundred (and) five, two thousand nineteen, nineteen ninety-three."""
    if scale is None and not (10 <= high <= 20 and 10 <= low <= 99):
        raise Refusal("its numbers do not make a year")
    year = high * (scale or 100) + low
    if not 1000 <= year <= 2999 or low >= 100:
        raise Refusal("its numbers do not make a year")
    return year


def two_digit_year(context: Context, n: int) -> int:
    """The year meant by its last two digits."""
    if context.anchor is not None:
        last = civil.from_day(context.anchor.last)[0] + AHEAD
        return last - (last - n) % 100
    return PIVOT + (n - PIVOT) % 100


def _nth_last(n: int, last: int) -> int:
    """2nd last."""
    if last != -1:
        raise Refusal("its numbers do not go together")
    return -n


def _short_year(context: Context, n: int) -> Point:
    year = two_digit_year(context, n)
    return Point(year, notes=(f"year {year}, written {n:02d}",))


def _year(n: int) -> Point:
    return Point(n)


def _era_year(n: int, era: str) -> Point:
    return Point(n, era=era)


def _thousands(k: int, n: int, era: str) -> Point:
    """10,000 BC."""
    return Point(k * 1000 + n, era=era)


def _plain_year(n: int) -> Point:
    """Four digits alone."""
    if not 0 < n <= LAST_YEAR:
        raise Refusal(f"the number {n} is no likely year", "a year such as 2017, or a whole date")
    return Point(n)


RULES: Final[tuple[Rule, ...]] = (
    rule("count", "n:D1|D2|D3|D4|NUMBER", _same),
    rule("count", "tens:NUMBER HYPHEN|AND? ones:NUMBER", _tens),
    rule("ordinal", "n:D1|D2 ORDSUF", _same),
    rule("ordinal", "n:D3 ORDSUF", _same),
    rule("ordinal", "n:D1|D2 ORDSUF last:ORDINAL", _nth_last),
    rule("ordinal", "n:ORDINAL last:ORDINAL", _nth_last),
    rule("ordinal", "n:ORDINAL", _same),
    rule("ordinal", "tens:NUMBER HYPHEN? ones:ORDINAL", _tens),
    rule("daynum", "it:ordinal"),
    rule("daynum", "n:D1|D2|NUMBER", _same),
    rule("spelled", "tens:NUMBER HYPHEN ones:NUMBER", _tens),
    rule("spelled", "tens:NUMBER ones:NUMBER", _tens),
    rule("spelled", "n:NUMBER", _same),
    rule("yearnum", "n:D4|ROMANYEAR", _same),
    rule("yearnum", "high:spelled scale:HUNDRED AND? low:spelled?", _year_words),
    rule("yearnum", "high:spelled low:spelled", _year_words),
    rule("year", "n:yearnum", _year),
    rule("year", "n:D1|D2|D3|D4 era:ERA", _era_year),
    rule("year", "n:DX era:ERA", _era_year),
    rule("year", "k:D1|D2 DECIMAL n:D3 era:ERA", _thousands),
    rule("year", "era:ERA n:D1|D2|D3|D4", _era_year),
    rule("shortyear", "APOS? n:D2", _short_year),
    rule("plainyear", "YEARWORD? n:yearnum", _plain_year),
    rule("plainyear", "YEARWORD? n:D1|D2|D3|D4 era:ERA", _era_year),
    rule("plainyear", "n:DX era:ERA", _era_year),
    rule("plainyear", "k:D1|D2 DECIMAL n:D3 era:ERA", _thousands),
    rule("plainyear", "era:ERA n:D1|D2|D3|D4", _era_year),
    rule("plainyear", "APOS n:D2", _short_year),
)
