"""Marks that stand after their date (2020年以降, 2018'den önce), and a half of the day that stands before its hour."""

from typing import Final

from timeline.dates.grammar import Rule, rule
from timeline.dates.offsets import later_than
from timeline.dates.open_ended import after, before
from timeline.dates.precision import Precision
from timeline.dates.ranges import between, span
from timeline.dates.sense import Context, Meaning, Refusal, Sense
from timeline.dates.times import clock, moment
from timeline.dates.vague import part_of


def _half_day(h: int, half: str, m: int | None = None, s: int | None = None) -> tuple[int, Precision]:
    """午後3時20分; a half of the day may also stand beside an hour past noon."""
    if h > 12:
        return clock(h, m, s)
    if h == 12 and half == "am":
        return clock(0, m, s)
    return clock(h % 12 + 12 if half == "pm" else h, m, s)


def _at_hour(context: Context, date: Meaning, half: str, h: int) -> Sense:
    return moment(context, date, _half_day(h, half))


def _half_past(h: int, half: str = "am") -> tuple[int, Precision]:
    return _half_day(h, half, 30)


def _marked_clock(h: int, m: int | None = None, s: int | None = None) -> tuple[int, Precision]:
    if h > 24:
        raise Refusal("there is no such time of day", "a time such as 23:47")
    return clock(h, m, s)


def _since(held: int, it: Sense) -> Sense:
    """Since 2010 to 2015, as some languages have one word for "since" and "from"."""
    if not held:
        raise Refusal("what lies after a range has no beginning")
    return it


RULES: Final[tuple[Rule, ...]] = (
    rule("time", "it:halftime"),
    rule("moment", "date:some_day COMMA|PREP|OF? time:halftime zone:zone?", moment),
    rule("moment", "date:some_day DOT time:time zone:zone?", moment),
    rule("moment", "date:some_day half:AMPM h:D1|D2", _at_hour),
    rule("halftime", "half:AMPM h:D1|D2|NUMBER OCLOCK HALFPAST", _half_past),
    rule("time", "h:D1|D2|NUMBER OCLOCK HALFPAST", _half_past),
    rule("halftime", "half:AMPM h:D1|D2|NUMBER OCLOCK m:D1|D2 MINMARK s:D1|D2 SECMARK", _half_day),
    rule("halftime", "half:AMPM h:D1|D2|NUMBER OCLOCK m:D1|D2 MINMARK?", _half_day),
    rule("halftime", "half:AMPM h:D1|D2|NUMBER OCLOCK", _half_day),
    rule("halftime", "half:AMPM h:D1|D2 COLON|DOT m:D2 OCLOCK?", _half_day),
    rule("halftime", "half:AMPM h:D1|D2 COLON m:D2 COLON s:D2", _half_day),
    rule("time", "OCLOCK h:D1|D2 COLON|DOT m:D2 half:AMPM?", clock),
    rule("time", "h:D1|D2|NUMBER OCLOCK m:D1|D2 MINMARK s:D1|D2 SECMARK", _marked_clock),
    rule("time", "h:D1|D2|NUMBER OCLOCK m:D1|D2 MINMARK", _marked_clock),
    rule("time", "h:D1|D2 COLON|DOT m:D2 OCLOCK", _marked_clock),
    rule("range", "FROM? first:one HYPHEN? TO|DASH last:one HYPHEN? UPTO", span),
    rule("range", "FROM first:one FROM|TO last:one", span),
    # Words for "since" also begin a range
    rule("range", "held:AFTER it:date|months", after),
    rule("range", "held:AFTER it:range", _since),
    rule("vague", "it:period OF? part:PARTAFTER", part_of),
    rule("core", "it:day|relative_day TO length:length LATER|HENCE", later_than),
    rule("range", "first:one last:one UPTO", span),
    rule("core", "it:range UPTO"),
    rule("core", "held:BEFORE it:one UPTO", before),
    rule("range", "BETWEEN|PREP? first:one AND last:one UPTO", between),
    # Before a length of so many years
    rule("core", "held:BEFORE PREP? it:markedyear", before),
    rule("core", "held:AFTER PREP? it:markedyear", after),
    # First of all readings, as a month and "after" are also a length and "later" in some languages
    rule("core", "it:one PREP|OR|AND|TO|HYPHEN? held:POSTBEFORE", before),
    rule("core", "AFTER|FROM? it:one PREP|OR|AND|TO|HYPHEN? held:POSTAFTER", after),
)
