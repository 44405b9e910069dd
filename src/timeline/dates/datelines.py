"""A dateline to its date: GENEVA (20 May 2022); BEIJING, Sept 1 (Reuters) -; 31 August 2022 – Geneva.

Only what stands beside the name of a place is looked at here; whether it is a date is for the reader to say.
"""

import re
from typing import Final

_LONGEST: Final = 120  # characters
# Up to four capitalised words; a title with small words in it is none.
_NAME: Final = r"[^\W\d_a-z][^\W\d_]*(?:[-'’.]+[^\W\d_]+)*\.?"
_PLACE: Final = rf"{_NAME}(?:[ /]{_NAME}){{0,3}}"
_AGENCY: Final = r"(?:\s*\([^()\d]{2,30}\))?\s*[-–—:]*"
_PATTERNS: Final = (
    re.compile(rf"{_PLACE}(?:, {_PLACE}){{0,2}}\s*\((?P<date>[^()]{{3,60}})\)\s*[-–—:]*"),
    re.compile(rf"{_PLACE}(?:, {_PLACE}){{0,2}}, (?P<date>[^()]{{3,60}}?){_AGENCY}"),
    re.compile(rf"(?P<date>[^()]{{3,60}}?)(?: [-–—|]|,) {_PLACE}(?:, {_PLACE}){{0,2}}"),
)


def without_place(text: str) -> list[str]:
    """What may be the date of a dateline, the likeliest first; nothing where the text is none.

    >>> without_place("GENEVA (20 May 2022)"), without_place("BEIJING, Sept 1 (Reuters) -")
    (['20 May 2022'], ['Sept 1'])
    """
    if len(text) > _LONGEST:
        return []
    matches = (pattern.fullmatch(text.strip()) for pattern in _PATTERNS)
    return [match["date"].strip() for match in matches if match and any(sign.isdigit() for sign in match["date"])]
