"""Days and years in words as other languages order them: mil novecientos noventa, тысяча девятьсот первый."""

from typing import Final

from timeline.dates.grammar import Rule, rule
from timeline.dates.sense import Refusal


def _tens(tens: int, ones: int) -> int:
    if tens < 20 or tens % 10 or not 0 < ones < 20:
        raise Refusal("its numbers do not go together")
    return tens + ones


def _year_words(k: int, high: int = 0, scale: int = 1, low: int = 0) -> int:
    """Mil novecientos noventa y dos, mille neuf cent trente, тысяча девятьсот девяносто первого."""
    hundreds = high * scale
    if k != 1000 or scale == 1000 or hundreds % 100 or not 0 <= hundreds <= 900 or not 0 <= low < 100:
        raise Refusal("its numbers do not make a year")
    return k + hundreds + low


def _thousands(high: int, k: int, low: int = 0) -> int:
    """Dos mil y uno, две тысячи двадцать второго."""
    if high != 2 or k != 1000 or not 0 <= low < 100:
        raise Refusal("its numbers do not make a year")
    return high * k + low


def _same(n: int) -> int:
    return n


RULES: Final[tuple[Rule, ...]] = (
    rule("yearnum", "it:worded"),
    rule("daynum", "tens:NUMBER AND|HYPHEN? ones:NUMBER", _tens),
    rule("low", "tens:NUMBER AND|HYPHEN? ones:NUMBER", _tens),
    rule("low", "n:NUMBER", _same),
    rule("ranked", "tens:NUMBER ones:ORDINAL", _tens),
    rule("ranked", "n:ORDINAL", _same),
    rule("ordinal", "tens:ORDINAL ones:ORDINAL", _tens),
    rule("worded", "n:YEARNAME", _same),
    rule("worded", "k:HUNDRED high:NUMBER AND? low:low?", _year_words),
    rule("worded", "k:HUNDRED high:NUMBER scale:HUNDRED AND? low:low?", _year_words),
    rule("worded", "high:NUMBER k:HUNDRED AND low:low", _thousands),
    rule("worded", "high:NUMBER k:HUNDRED low:low?", _thousands),
    rule("worded", "k:HUNDRED high:NUMBER low:ranked", _year_words),
    rule("worded", "high:NUMBER k:HUNDRED low:ranked", _thousands),
)
