"""What a wording means while it is being read: `Point` (some fields of a calendar date) and `Sense` (a settled span).

Seconds count from 1970-01-01 in the wall clock of the source; spans are half-open; None is open.
"""

from dataclasses import dataclass, replace

from timeline.dates import civil
from timeline.dates.civil import DAY
from timeline.dates.conventions import NEWS, SEASONS, Conventions
from timeline.dates.precision import Precision
from timeline.phrases import MONTHS

_FIRST_YEAR, _LAST_YEAR = -9999, 9999


class Refusal(Exception):  # noqa: N818  # not an error of ours: a wording's reason to be no date
    """Why a wording is no date (``reason`` follows “: ”), and what to write instead (a clause that follows “write”)."""

    def __init__(self, reason: str, instead: str = "a date such as 31 August 2022, May 2022 or 2017") -> None:
        super().__init__(reason)
        self.reason, self.instead = reason, instead


class NeedsPage(Refusal):
    """The wording is a date once the page's own date is known."""

    def __init__(self, reason: str, instead: str = "") -> None:
        given = "the whole date, such as 31 August 2022, or give the date of publication"
        super().__init__(f"{reason}, and the page's date is not given", instead or given)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day, month or year a page was published: days ``first`` to ``last``."""

    first: int
    last: int

    @property
    def is_year(self) -> bool:
        """Whether no more than the year is known."""
        return self.last - self.first > 300

    @property
    def middle(self) -> int:
        """The day in its middle."""
        return (self.first + self.last) // 2

    @property
    def day(self) -> int:
        """The page's day; refuses where only a month or a year is known."""
        if self.first != self.last:
            raise Refusal(
                "the page's own day is needed to place it, and only its month or year is known",
                "the day, such as 31 August 2022, or give the day of publication",
            )
        return self.first


@dataclass(frozen=True, slots=True)
class Context:
    """What a wording is read against."""

    anchor: Anchor | None = None
    day_first: bool | None = None
    conventions: Conventions = NEWS
    edtf: bool = False  # whether 2000-23 stands among EDTF, where it is an autumn

    def in_year(self, year: int) -> "Context":
        """The same, read against a whole year."""
        return replace(self, anchor=Anchor(civil.to_day(year), civil.to_day(year, 12, 31)))

    def day(self) -> int:
        """The page's day, or the refusal that it is needed."""
        if self.anchor is None:
            raise NeedsPage("it depends on the day the page was published")
        return self.anchor.day


class Sense:
    """A settled meaning, open to qualification until it becomes a `When`."""

    __slots__ = ("approximate", "hi", "interval", "left", "lo", "notes", "offset", "precision", "right", "uncertain")

    def __init__(self, lo: int | None, hi: int | None, precision: Precision, notes: tuple[str, ...] = ()) -> None:
        self.lo, self.hi, self.precision, self.notes = lo, hi, precision, notes
        self.approximate = self.uncertain = self.interval = False
        self.offset: int | None = None
        self.left: Sense | None = None  # the ends of an interval; None is open
        self.right: Sense | None = None

    @property
    def first(self) -> int:
        """The number of its first day; refuses an open beginning."""
        if self.lo is None:
            raise Refusal("its beginning is open")
        return self.lo // DAY

    @property
    def last(self) -> int:
        """The number of its last day; refuses an open end."""
        if self.hi is None:
            raise Refusal("its end is open")
        return -(-self.hi // DAY) - 1


class Point:
    """Some fields of a calendar date; what is missing comes from the other end of a range or from the page."""

    __slots__ = ("approximate", "day", "era", "month", "notes", "order", "uncertain", "weekday", "year")

    def __init__(
        self,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        weekday: int | None = None,
        *,
        era: str | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        self.year, self.month, self.day, self.weekday, self.era, self.notes = year, month, day, weekday, era, notes
        self.approximate = self.uncertain = False
        self.order: str | None = None  # of two figures: "day first" or "month first" for certain, or "assumed"


Meaning = Point | Sense


def day_sense(number: int, notes: tuple[str, ...] = ()) -> Sense:
    """One day, by its number."""
    return Sense(number * DAY, number * DAY + DAY, Precision.DAY, notes)


def days_sense(first: int, last: int, precision: Precision, notes: tuple[str, ...] = ()) -> Sense:
    """Some time from the first day to the last, both held."""
    return Sense(first * DAY, (last + 1) * DAY, precision, notes)


def month_sense(year: int, month: int, notes: tuple[str, ...] = ()) -> Sense:
    """A whole month."""
    first = civil.to_day(year, month)
    return Sense(first * DAY, (first + civil.month_length(year, month)) * DAY, Precision.MONTH, notes)


def years_sense(first: int, last: int, precision: Precision = Precision.YEAR, notes: tuple[str, ...] = ()) -> Sense:
    """Whole years, both held; astronomical."""
    check_year(first)
    check_year(last)
    return Sense(civil.to_day(first) * DAY, civil.to_day(last + 1) * DAY, precision, notes)


def months_sense(year: int, month: int, count: int, precision: Precision) -> Sense:
    """So many whole months from a month on."""
    last_year, last_month = civil.add_months(year, month, count)
    return Sense(civil.to_day(year, month) * DAY, civil.to_day(last_year, last_month) * DAY, precision)


def season_sense(year: int, season: str) -> Sense:
    """A season of the north, by the whole months of meteorology."""
    return months_sense(year, SEASONS[season][0], 3, Precision.SEASON)


def check_year(year: int) -> None:
    """Refuses years that no calendar of this reader holds."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Refusal(f"the year {year} is out of range", "a year from 10000 BC to AD 9999")


def check_day(year: int, month: int, day: int) -> None:
    """Refuses a day the month does not have."""
    check_month(month)
    if day == 0:
        raise Refusal("there is no day 0", f"{MONTHS[month - 1]} {shown_year(year)}, where the day is not known")
    length = civil.month_length(year, month)
    if not 1 <= day <= length:
        name = f"{MONTHS[month - 1]} {shown_year(year)}"
        raise Refusal(f"{name} has {length} days", f"a day that exists, such as {length} {name}")


def check_month(month: int) -> None:
    """Refuses a month past December."""
    if not 1 <= month <= 12:
        raise Refusal(f"there is no month {month}", "a month from 1 to 12, or its name")


def shown_year(year: int) -> str:
    """An astronomical year as people write it.

    >>> shown_year(2022), shown_year(79), shown_year(0), shown_year(-43)
    ('2022', 'AD 79', '1 BC', '44 BC')
    """
    if year < 1:
        return f"{1 - year} BC"
    return str(year) if year > 999 else f"AD {year}"


def astronomical(year: int, era: str | None) -> int:
    """The astronomical year of one counted before or after Christ."""
    if era and year == 0:
        raise Refusal("there is no year 0 before or after Christ", "1 BC or AD 1")
    return 1 - year if era == "bc" else year


def qualify(meaning: Meaning, *, approximate: bool = False, uncertain: bool = False) -> Meaning:
    """The same, marked; both ends of an interval are."""
    meaning.approximate |= approximate
    meaning.uncertain |= uncertain
    if isinstance(meaning, Sense) and meaning.interval:
        for end in (meaning.left, meaning.right):
            if end is not None:
                end.approximate |= approximate
                end.uncertain |= uncertain
    return meaning


def check_order(left: Sense | None, right: Sense | None) -> None:
    """Refuses two ends of which the last begins or ends before the first."""
    if left is None or right is None:
        return
    begins = left.lo is not None and right.lo is not None and right.lo < left.lo
    ends = left.hi is not None and right.hi is not None and right.hi < left.hi
    if begins or ends:
        raise Refusal("it ends before it begins", "the earlier date first")


def interval(left: Sense | None, right: Sense | None) -> Sense:
    """What lasts from somewhere in the left to somewhere in the right; None is open."""
    # What has no beginning itself gives none: since before 2017.
    left = None if left is None or left.lo is None else left
    right = None if right is None or right.hi is None else right
    lo = None if left is None else left.lo
    hi = None if right is None else right.hi
    check_order(left, right)
    if lo is None and hi is None:
        raise Refusal("neither a beginning nor an end was found in it")
    ends = [end for end in (left, right) if end is not None]
    sense = Sense(lo, hi, max((end.precision for end in ends), key=lambda one: one.rank))
    sense.interval = True
    sense.left, sense.right = left, right
    sense.approximate = any(end.approximate for end in ends)
    sense.uncertain = any(end.uncertain for end in ends)
    sense.offset = ends[0].offset
    sense.notes = tuple(dict.fromkeys(note for end in ends for note in end.notes))
    return sense
