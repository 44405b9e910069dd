"""Senses to EDTF and back."""

from timeline.dates import civil
from timeline.dates.civil import DAY
from timeline.dates.sense import Sense
from timeline.dates.when import Precision

_SEASON_CODES = {3: 21, 6: 22, 9: 23, 12: 24}


def _flag(sense: Sense) -> str:
    if sense.approximate:
        return "%" if sense.uncertain else "~"
    return "?" if sense.uncertain else ""


def written_year(year: int) -> str:
    """Four digits, with a minus where needed."""
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def _aligned(sense: Sense) -> str | None:
    """The one EDTF expression for the span, or None where only a set of days can say it."""
    lo, hi, precision = sense.lo, sense.hi, sense.precision
    if lo is None or hi is None:
        return None
    first, rest = divmod(lo, DAY)
    year, month, day = civil.from_day(first)
    if precision.rank < Precision.DAY.rank:
        return _moment(year, month, day, rest, precision, sense.offset)
    last_year, last_month, last_day = civil.from_day(hi // DAY)
    begins_month = day == 1 and last_day == 1
    begins_year = begins_month and month == 1 and last_month == 1
    months = (last_year - year) * 12 + last_month - month
    if precision is Precision.DAY and hi - lo == DAY:
        return f"{written_year(year)}-{month:02d}-{day:02d}"
    if precision is Precision.MONTH and begins_month and months == 1:
        return f"{written_year(year)}-{month:02d}"
    if precision is Precision.QUARTER and begins_month and months == 3 and month % 3 == 1:
        return f"{written_year(year)}-{33 + month // 3}"
    if precision is Precision.SEASON and begins_month and months == 3 and month % 3 == 0:
        return f"{written_year(year)}-{_SEASON_CODES[month]}"
    if not begins_year:
        return None
    if precision is Precision.YEAR and months == 12:
        return written_year(year)
    for name, years in ((Precision.DECADE, 10), (Precision.CENTURY, 100), (Precision.MILLENNIUM, 1000)):
        if precision is name and months == 12 * years and year >= 0 and year % years == 0:
            mark = len(str(years)) - 1
            return f"{year:04d}"[:-mark] + "X" * mark
    return None


def _moment(year: int, month: int, day: int, rest: int, precision: Precision, offset: int | None) -> str:
    clock = f"T{rest // 3600:02d}"
    if precision is not Precision.HOUR:
        clock += f":{rest // 60 % 60:02d}"
    if precision is Precision.SECOND:
        clock += f":{rest % 60:02d}"
    if offset is not None:
        sign = "-" if offset < 0 else "+"
        clock += "Z" if offset == 0 else f"{sign}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"
    return f"{written_year(year)}-{month:02d}-{day:02d}{clock}"


def spanned(lo: int, hi: int) -> Precision:
    """The precision of a span that is no calendar unit: the finest unit no shorter than it."""
    days = -(-(hi - lo) // DAY)
    for precision, most in (
        (Precision.DAY, 1),
        (Precision.WEEK, 7),
        (Precision.MONTH, 31),
        (Precision.QUARTER, 92),
        (Precision.YEAR, 366),
        (Precision.DECADE, 3653),
        (Precision.CENTURY, 36525),
    ):
        if days <= most:
            return precision
    return Precision.MILLENNIUM


def _edge(lo: int, hi: int, *, last: bool) -> str:
    """The first or last calendar unit of a span, as coarse as the span's bounds allow."""
    year, month, day = civil.from_day(lo // DAY)
    end_year, end_month, end_day = civil.from_day(-(-hi // DAY))
    if day == end_day == 1:
        if month == end_month == 1:
            return written_year(end_year - 1 if last else year)
        end_year, end_month = civil.add_months(end_year, end_month, -1)
        return f"{written_year(end_year)}-{end_month:02d}" if last else f"{written_year(year)}-{month:02d}"
    if last:
        year, month, day = civil.from_day(-(-hi // DAY) - 1)
    return f"{written_year(year)}-{month:02d}-{day:02d}"


def write(sense: Sense) -> str:
    """Canonical EDTF of a sense; may settle its precision, where the span is no calendar unit."""
    if sense.interval:
        return f"{_end(sense.left, last=False)}/{_end(sense.right, last=True)}"
    flag = _flag(sense)
    aligned = _aligned(sense)
    if aligned is not None:
        return aligned + flag
    lo, hi = sense.lo, sense.hi
    first = "" if lo is None else _edge(lo, lo + DAY if hi is None else hi, last=False) + flag
    last = "" if hi is None else _edge(hi - DAY if lo is None else lo, hi, last=True) + flag
    if lo is not None and hi is not None:
        sense.precision = spanned(lo, hi)
    return f"[{first}..{last}]"


def _end(end: Sense | None, *, last: bool) -> str:
    if end is None:
        return ".."
    aligned = _aligned(end)
    if aligned is not None:
        return aligned + _flag(end)
    end.approximate = True
    return _edge(end.first * DAY, (end.last + 1) * DAY, last=last) + _flag(end)
