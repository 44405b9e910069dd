"""Longer spans of the calendar: decades, centuries, millennia, seasons, quarters, and years with unknown digits."""

from typing import Final

from timeline.dates import civil
from timeline.dates.conventions import CENTURY_STARTS, LAST_LIKELY
from timeline.dates.grammar import Action, Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, NeedsPage, Refusal, Sense, months_sense, season_sense, years_sense
from timeline.dates.settle import distance, year_of

_HALF_A_YEAR: Final = 183
_NOT_TOLD: Final = "no year stands with it"


def _masked(scale: int, precision: Precision) -> Action:
    def action(n: int) -> Sense:
        """19xx, 197?: the digits that are known."""
        return years_sense(n * scale, n * scale + scale - 1, precision)

    return action


def decade(context: Context, n: int, era: str | None = None) -> Sense:
    """1890s; '80s and nineties, the last before the page; 1800s, which is the century; 2000s, which is not."""
    if n % 10:
        raise Refusal("a decade begins with a year that ends in 0", "a decade such as 1890s")
    if era == "bc" and n % 100 == 0:
        return years_sense(1 - n - 99, 1 - n, Precision.CENTURY, ("the century, not the decade",))
    if era == "bc":
        return years_sense(1 - n - 9, 1 - n, Precision.DECADE)
    if n < 100:
        last = civil.from_day(context.anchor.last)[0] if context.anchor else LAST_LIKELY
        n = last - (last - n) % 100
        return years_sense(n, n + 9, Precision.DECADE, (f"the {n}s",))
    if n % 100 == 0 and n < 2000:
        return years_sense(n, n + 99, Precision.CENTURY, ("the century, not the decade",))
    return years_sense(n, n + 9, Precision.DECADE)


def _spelled_decade(high: int, n: int) -> Sense:
    """Eighteen-nineties."""
    if not 10 <= high <= 20:
        raise Refusal("its numbers do not go together")
    first = high * 100 + n
    return years_sense(first, first + 9, Precision.DECADE)


def century(n: int, era: str | None = None) -> Sense:
    """19th century: 1800 to 1899; 5th century BC: 500 to 401 BC."""
    if not 1 <= n <= 40:
        raise Refusal(f"there is no century {n} to speak of", "a century such as 19th century")
    if era == "bc":
        return years_sense(1 - n * 100, 100 - n * 100, Precision.CENTURY)
    first = (n - 1) * 100 + CENTURY_STARTS
    return years_sense(max(first, 1), first + 99, Precision.CENTURY)  # there was no year 0


def numbered_century(n: int, era: str | None = None) -> Sense:
    """C19, C19th AD; c64 BC is about that year."""
    if not 10 <= n <= 21:
        raise Refusal(f"the number {n} is no likely century", "a century such as 19th century")
    return century(n, era)


def era_unit(n: int, unit: str, era: str | None = None) -> Sense:
    """1st millennium AD, 19th century: what a century or millennium is, told by its unit."""
    if unit == "century":
        return century(n, era)
    if unit != "millennium" or not 1 <= n <= 9:
        raise Refusal("a number stands beside a length of time, not a date")
    if era == "bc":
        return years_sense(1 - n * 1000, 1000 - n * 1000, Precision.MILLENNIUM)
    return years_sense(max((n - 1) * 1000, 1), (n - 1) * 1000 + 999, Precision.MILLENNIUM)


def season(context: Context, season: str, year: Meaning | None = None) -> Sense:
    """Spring 1849; a season without a year is the nearest to the page's date."""
    if isinstance(year, Sense) and year.precision is not Precision.YEAR:
        raise Refusal(
            "a season stands beside something that is no year", "the season with its year, such as spring 2022"
        )
    if year is not None:
        return season_sense(year_of(context, year), season)
    if context.anchor is None:
        raise NeedsPage(_NOT_TOLD, "the season with its year, such as spring 2022")
    middle = context.anchor.middle
    here = civil.from_day(middle)[0]
    chosen = min(
        (season_sense(one, season) for one in (here - 1, here, here + 1)), key=lambda one: distance(one, middle)
    )
    chosen.notes = (f"{season} {civil.from_day(chosen.first)[0]}: nearest to the date of publication",)
    return chosen


def _winter(season: str, y: int, n: int) -> Sense:
    """Winter 2017/18."""
    if season != "winter" or n not in ((y + 1) % 10, (y + 1) % 100, y + 1):
        raise Refusal("only a winter lies in two years, and they follow each other")
    return season_sense(y, season)


def quarter(context: Context, n: int, unit: str = "quarter", year: Meaning | None = None) -> Sense:
    """Q1 2020, the fourth quarter, 2019 H2."""
    count = {"quarter": 4, "half": 2}.get(unit)
    if count is None:
        raise Refusal("a number stands beside a length of time, not a date")
    if not 1 <= n <= count:
        raise Refusal(f"a year has {count} {'quarters' if count == 4 else 'halves'}")
    notes: tuple[str, ...] = ()
    if year is not None:
        number = year_of(context, year)
    elif context.anchor is None:
        raise NeedsPage(_NOT_TOLD, "it with its year, such as Q1 2022")
    else:
        number = civil.from_day(context.anchor.last)[0]
        # In January the fourth quarter is the one that has ended.
        number -= civil.to_day(number, (n - 1) * (12 // count) + 1) - context.anchor.last > _HALF_A_YEAR
        notes = (f"year {number}: from the date of publication",)
    months = 12 // count
    sense = months_sense(number, (n - 1) * months + 1, months, Precision.QUARTER if count == 4 else Precision.YEAR)
    sense.notes = notes
    return sense


def _short_quarter(context: Context, n: int, year: Meaning) -> Sense:
    """3Q19, Q3'19."""
    return quarter(context, n, year=year)


def _half(context: Context, n: int, year: Meaning | None = None) -> Sense:
    return quarter(context, n, "half", year)


_JOIN: Final = "OF|HYPHEN|SLASH|PREP"

RULES: Final[tuple[Rule, ...]] = (
    rule("mask", "n:D2 MASK2", _masked(100, Precision.CENTURY)),
    rule("mask", "n:D3 MASK1", _masked(10, Precision.DECADE)),
    rule("mask", "n:D1 MASK3", _masked(1000, Precision.MILLENNIUM)),
    rule("decade", "YEARWORD? n:D4|D3 DECADE era:ERA?", decade),
    rule("decade", "YEARWORD? APOS? n:D2 DECADE", decade),
    rule("decade", "n:DECADENAME", decade),
    rule("decade", "high:spelled HYPHEN? n:DECADENAME", _spelled_decade),
    rule("centurynum", "it:ordinal"),
    rule("centurynum", "n:D1|D2|ROMAN", lambda n: n),
    rule("century", "n:centurynum CENTURY era:ERA?", century),
    rule("century", "CENTURY n:ordinal|C2", numbered_century),
    rule("century", "SAECULUM n:centurynum era:ERA?", century),
    rule("century", "n:ordinal unit:UNIT era:ERA?", era_unit),
    rule("season", f"season:SEASON {_JOIN}? year:whole_year", season),
    rule("season", "year:year HYPHEN|SLASH? season:SEASON", season),
    rule("season", "season:SEASON OF|PREP? y:D4 SLASH|HYPHEN|DASH n:D1|D2|D4", _winter),
    rule("season", "season:SEASON", season),
    rule("quarter", f"QUARTER n:D1 {_JOIN}? year:whole_year?", quarter),
    rule("quarter", "year:plainyear HYPHEN|SLASH? QUARTER n:D1", quarter),
    rule("quarter", f"n:D1 QUARTER {_JOIN}? year:whole_year", quarter),
    rule("quarter", f"n:D1 HALF {_JOIN}? year:whole_year", _half),
    rule("quarter", f"HALF n:D1 {_JOIN}? year:whole_year?", _half),
    rule("quarter", "year:plainyear HYPHEN|SLASH? HALF n:D1", _half),
    rule("quarter", "QUARTER n:D1 year:shortyear", _short_quarter),
    rule("quarter", "n:D1 QUARTER year:shortyear", _short_quarter),
    rule("quarter", "n:ordinal unit:UNIT", quarter),
    rule("whole_year", "it:plainyear|relative_period|this_unit"),
    rule("period", "it:counted|relative_period|iso_week|months|plainyear|season|decade|century|mask|quarter"),
)
