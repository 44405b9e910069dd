"""What is told of time and is no date, each with its reason: 12, 11.47pm, ten years, FY2022, every Friday, 44834.

These come last: what can be a date has been one by then.
"""

from typing import Final

from timeline.dates.grammar import Action, Rule, rule
from timeline.dates.sense import Refusal, Sense


def _because(reason: str, instead: str) -> Action:
    def action() -> Sense:
        raise Refusal(reason, instead)

    return action


_NUMBER: Final = _because("a number alone may be anything", "a date such as 31 August 2022, May 2022 or 2017")
_SERIAL: Final = _because(
    "a number alone may be anything; a spreadsheet's serial numbers and Unix times are read where the column is said "
    "to hold them",
    "the date, such as 31 August 2022",
)
_CLOCK: Final = _because("a time of day without its day", "the day with it, such as 31 August 2022, 23:47")
_LENGTH: Final = _because("a length of time is no date", "when it began or ended")
_FISCAL: Final = _because(
    "a fiscal year begins on another day with everybody", "its first and last day, such as 2021-10-01/2022-09-30"
)
_VAGUE: Final = _because(
    "it says about when, and no day or year", "the days, or what comes nearest, such as August 2022"
)
_AGAIN: Final = _because("it comes again and again", "the date of one time, and one event for each")

_JULIAN: Final = _because(
    "dates of the Old Style are of the Julian calendar", "the day of today's calendar, such as 15 November 1605"
)

RULES: Final[tuple[Rule, ...]] = (
    rule("expression", "D1|D2|D3|D4", _NUMBER),
    rule("expression", "D6|D8|DX", _SERIAL),
    rule("expression", "D4|D6|DX DOT|DECIMAL D1|D2|D3|D4|D6|D8|DX", _SERIAL),
    rule("expression", "PREP? time zone?", _CLOCK),
    rule("expression", "length|single", _LENGTH),
    rule("expression", "FEW UNIT", _LENGTH),
    rule("expression", "PREP|REF? REF|REFS UNIT", _VAGUE),
    rule("expression", "FISCAL whole", _FISCAL),
    rule("expression", "whole FISCAL", _FISCAL),
    rule("expression", "FISCAL D2|D1|NUMBER?", _FISCAL),
    rule("expression", "RECURRING whole|length|single?", _AGAIN),
    rule("expression", "RECURRING", _AGAIN),
    rule("expression", "PREP? WEEKDAYS", _AGAIN),
    rule("expression", "PREP? WEEKDAYS AT|PREP? time", _AGAIN),
    rule("expression", "whole OPEN? OLDSTYLE CLOSE?", _JULIAN),
)
