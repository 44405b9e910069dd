"""Senses to canonical EDTF (ISO 8601-2:2019): what is written here is read back by :mod:`timeline.dates.edtf_reader`.

A calendar unit is written as itself (``2022-05``, ``199X``, ``2022-23``), what lasts as an interval
(``2022-05-23/2022-05-28``, ``2022-04-25/..``), and what lies somewhere in another span as one of a set
(``[2022-06-21~..2022-06-30~]``, ``[..1918]``).
"""

from typing import Final

from timeline.dates import civil
from timeline.dates.civil import DAY
from timeline.dates.precision import Precision
from timeline.dates.sense import Sense

SEASON_CODES: Final = {3: 21, 6: 22, 9: 23, 12: 24}  # first month → code, in the north
_CUT: Final = {Precision.YEAR: -6, Precision.MONTH: -3}  # what to leave off an ISO day
_UNITS: Final = (Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_SECONDS: Final = {Precision.DAY: DAY, Precision.HOUR: 3600, Precision.MINUTE: 60, Precision.SECOND: 1}
_YEARS: Final = ((Precision.DECADE, 10), (Precision.CENTURY, 100), (Precision.MILLENNIUM, 1000))
# The most days of a span that is no calendar unit, and what its precision is called.
_SPANS: Final = (
    (1, Precision.DAY),
    (7, Precision.WEEK),
    (31, Precision.MONTH),
    (92, Precision.QUARTER),
    (366, Precision.YEAR),
    (3653, Precision.DECADE),
    (36_525, Precision.CENTURY),
)


def write(sense: Sense) -> str:
    """Canonical EDTF of a sense, whose precision is settled on the way where its span is no calendar unit."""
    if sense.interval:
        first, last = _end(sense.left, last=False), _end(sense.right, last=True)
        ends = [end for end in (sense.left, sense.right) if end is not None]
        sense.precision = max((end.precision for end in ends), key=lambda one: one.rank)
        sense.approximate = any(end.approximate for end in ends)
        return f"{first}/{last}"
    written = _calendar_unit(sense)
    if written is None and sense.lo is not None and sense.hi is not None:
        sense.precision = spanned(sense.lo, sense.hi)
        written = _calendar_unit(sense)
    return _set(sense) if written is None else written + _flag(sense)


def written_year(year: int) -> str:
    """An astronomical year in four digits.

    >>> written_year(79), written_year(-43)
    ('0079', '-0043')
    """
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def spanned(lo: int, hi: int) -> Precision:
    """The precision of a span that is no calendar unit: the finest unit that is not shorter."""
    days = -(-(hi - lo) // DAY)
    return next((precision for most, precision in _SPANS if days <= most), Precision.MILLENNIUM)


def _flag(sense: Sense) -> str:
    if sense.approximate:
        return "%" if sense.uncertain else "~"
    return "?" if sense.uncertain else ""


def _calendar_unit(sense: Sense) -> str | None:
    """The one expression for the span, or None where only a set can say it."""
    lo, hi, precision = sense.lo, sense.hi, sense.precision
    if lo is None or hi is None:
        return None
    if precision in _SECONDS:
        return _at(lo, precision, sense.offset) if hi - lo == _SECONDS[precision] else None
    year, month, day = civil.from_day(lo // DAY)
    end_year, end_month, end_day = civil.from_day(hi // DAY)
    if day != 1 or end_day != 1 or hi % DAY:
        return None
    months = (end_year - year) * 12 + end_month - month
    if precision is Precision.MONTH and months == 1:
        return f"{written_year(year)}-{month:02d}"
    if precision is Precision.QUARTER and months == 3 and month % 3 == 1:
        return f"{written_year(year)}-{33 + month // 3}"
    if precision is Precision.SEASON and months == 3 and month in SEASON_CODES:
        return f"{written_year(year)}-{SEASON_CODES[month]}"
    return _years(year, months, precision) if month == 1 else None


def _years(year: int, months: int, precision: Precision) -> str | None:
    if precision is Precision.YEAR and months == 12:
        return written_year(year)
    for name, years in _YEARS:
        if precision is name and months == 12 * years and year >= 0 and year % years == 0:
            masked = len(str(years)) - 1
            return f"{year:04d}"[:-masked] + "X" * masked
    return None


def _at(moment: int, unit: Precision, offset: int | None = None) -> str:
    """The unit (year to second) that begins at a moment."""
    number, rest = divmod(moment, DAY)
    written = civil.iso(number)
    if unit is Precision.DAY:
        return written
    if unit in _CUT:
        return written[: _CUT[unit]]
    written += f"T{rest // 3600:02d}"
    if unit is not Precision.HOUR:
        written += f":{rest // 60 % 60:02d}"
    if unit is Precision.SECOND:
        written += f":{rest % 60:02d}"
    if offset is None:
        return written
    sign = "-" if offset < 0 else "+"
    return written + ("Z" if offset == 0 else f"{sign}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}")


def _set(sense: Sense) -> str:
    """One of the units from the first to the last; open where the span is."""
    lo, hi, flag = sense.lo, sense.hi, _flag(sense)
    bounds = [bound for bound in (lo, hi) if bound is not None]
    unit = _coarsest(bounds, sense.precision if len(bounds) == 1 else Precision.YEAR)
    if len(bounds) == 1:
        sense.precision = unit
    first = "" if lo is None else _at(lo, unit, sense.offset) + flag
    last = "" if hi is None else _at(hi - 1, unit, sense.offset) + flag
    return f"[{first}..{last}]"


def _coarsest(bounds: list[int], wanted: Precision) -> Precision:
    """The coarsest unit, no coarser than wanted, at whose beginning all bounds lie."""
    for unit in _UNITS:
        if unit.rank <= wanted.rank and all(_begins(bound, unit) for bound in bounds):
            return unit
    return Precision.SECOND


def _begins(moment: int, unit: Precision) -> bool:
    if unit in _SECONDS:
        return moment % _SECONDS[unit] == 0
    _, month, day = civil.from_day(moment // DAY)
    return moment % DAY == 0 and day == 1 and (unit is Precision.MONTH or month == 1)


def _end(end: Sense | None, *, last: bool) -> str:
    """An end of an interval; one that is no calendar unit is told by its outer edge, and is approximate."""
    if end is None:
        return ".."
    written = _calendar_unit(end)
    if written is not None:
        return written + _flag(end)
    end.approximate = True
    edge = end.hi if last else end.lo
    if edge is None:
        return ".."
    end.precision = _coarsest([edge], Precision.YEAR)
    return _at(edge - 1 if last else edge, end.precision, end.offset) + _flag(end)
