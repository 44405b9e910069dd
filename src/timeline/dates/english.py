"""A reading in plain English: "some time in May 2022", "23–28 May 2022", "about 2017", "since 25 April 2022"."""

from typing import Final

from timeline.dates import civil, edtf_reader
from timeline.dates.civil import DAY
from timeline.dates.precision import Precision
from timeline.dates.sense import Sense, shown_year
from timeline.phrases import MONTHS

_SEASONS: Final = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_CLOCKED: Final = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def say(edtf: str) -> str:
    """What an EDTF expression of ours means.

    >>> say("2022-05"), say("2022-05-23/2022-05-28"), say("2017~"), say("2022-04-25/..")
    ('some time in May 2022', '23–28 May 2022', 'about 2017', 'since 25 April 2022')
    >>> say("[2022-06-21~..2022-06-30~]"), say("[..1918]"), say("1795~/1800~")
    ('about 21–30 June 2022', '1918 or earlier', 'about 1795–1800')
    """
    sense = edtf_reader.read(edtf)
    if sense.interval:
        return _interval(sense.left, sense.right)
    if edtf.startswith("["):
        return _set(sense, edtf)
    name = _unit(sense)
    if sense.approximate or sense.uncertain:
        return _doubt(sense) + name
    return name if sense.precision.rank <= Precision.DAY.rank else f"some time in {name}"


def _doubt(sense: Sense) -> str:
    return ("perhaps " if sense.uncertain else "") + ("about " if sense.approximate else "")


def _interval(left: Sense | None, right: Sense | None) -> str:
    if left is None or right is None:
        end, word = (right, "until ") if left is None else (left, "since ")
        return word + _doubt(end) + _unit(end) if end else word.strip()
    if _doubt(left) == _doubt(right):
        return _doubt(left) + _span(left, right)
    return f"{_doubt(left)}{_unit(left)} – {_doubt(right)}{_unit(right)}"


def _set(sense: Sense, edtf: str) -> str:
    first, last = (edtf_reader.read(part) if part else None for part in edtf.strip("[]").split(".."))
    if first is None or last is None:
        end, word = (last, "earlier") if first is None else (first, "later")
        return f"{_doubt(sense)}{_unit(end)} or {word}" if end else word
    span = _span(first, last)
    return _doubt(sense) + span if sense.approximate or sense.uncertain else f"some time in {span}"


def _span(first: Sense, last: Sense) -> str:
    """Two ends, what they share said once: 23–28 May 2022, December 1945 – January 1946."""
    one, other = _unit(first), _unit(last)
    if first.precision is not last.precision or first.precision in _CLOCKED:
        return f"{one} – {other}"
    if first.precision is Precision.YEAR:
        one = one.removesuffix(" BC") if other.endswith(" BC") else one
        return f"{one}–{other.removeprefix('AD ') if one.startswith('AD ') else other}"
    words, others = one.split(), other.split()
    shared = 0
    while shared < min(len(words), len(others)) - 1 and words[-1 - shared] == others[-1 - shared]:
        shared += 1
    kept = " ".join(words[: len(words) - shared])
    dash = "–" if len(words) - shared == 1 and len(others) - shared == 1 else " – "
    return f"{kept}{dash}{other}"


def _unit(sense: Sense) -> str:
    """A calendar unit by its name."""
    year, month, day = civil.from_day(sense.first)
    shown = shown_year(year)
    if sense.precision is Precision.DAY:
        return f"{day} {MONTHS[month - 1]} {shown}"
    if sense.precision is Precision.MONTH:
        return f"{MONTHS[month - 1]} {shown}"
    if sense.precision is Precision.YEAR:
        return shown
    if sense.precision is Precision.SEASON:
        return f"{_SEASONS[month]} {shown}"
    if sense.precision is Precision.QUARTER:
        return f"the {_ordinal(month // 3 + 1)} quarter of {shown}"
    if sense.precision is Precision.DECADE:
        return f"the {year}s"
    if sense.precision is Precision.CENTURY:
        return f"the {_ordinal(year // 100 + 1)} century"
    if sense.precision is Precision.MILLENNIUM:
        return f"the {_ordinal(year // 1000 + 1)} millennium"
    return f"{day} {MONTHS[month - 1]} {shown}, {_clock(sense)}"


def _clock(sense: Sense) -> str:
    seconds = (sense.lo or 0) % DAY
    hour, minute, second = seconds // 3600, seconds // 60 % 60, seconds % 60
    clock = f"{hour} h" if sense.precision is Precision.HOUR else f"{hour:02d}:{minute:02d}"
    if sense.precision is Precision.SECOND:
        clock += f":{second:02d}"
    if sense.offset is None:
        return clock
    sign, hours, minutes = "-" if sense.offset < 0 else "+", abs(sense.offset) // 60, abs(sense.offset) % 60
    if not sense.offset:
        return f"{clock} UTC"
    return f"{clock} UTC{sign}{hours}" + (f":{minutes:02d}" if minutes else "")


def _ordinal(n: int) -> str:
    suffix = "th" if n // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"
