"""Readings a second of wordings of dates, beside dateparser's in the same run on the same machine.

``python -m benchmarks.dates`` prints: a column of ISO days; distinct mixed wordings as people write them, on one core;
a column with few distinct values; and how soon a cell of 100 kB is refused.
"""

import calendar
import random
import time
import warnings
from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pandas as pd

from timeline.dates import DateError, parse_date, parse_dates

ISO_DAYS = 1_000_000
MIXED = 100_000
SAMPLE = 2_000  # wordings that dateparser is timed on; its speed does not depend on how many
PAGE = date(2022, 9, 1)

_MONTHS = calendar.month_name[1:]
_WEEKDAYS = calendar.day_name


def _ordinal(n: int) -> str:
    return f"{n}{'th' if 10 < n < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def _with_weekday(day: date) -> str:
    return f"on {_WEEKDAYS[day.weekday()]} ({_MONTHS[day.month - 1][:3]}. {day.day})"


_WRITTEN: Sequence[Callable[[date, random.Random], str]] = (
    lambda day, _: f"{day.day} {_MONTHS[day.month - 1]} {day.year}",
    lambda day, _: f"{_MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day, _: f"{_MONTHS[day.month - 1][:3]} {_ordinal(day.day)} {day.year}",
    lambda day, _: f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}",
    lambda day, _: _with_weekday(day.replace(year=2022, day=min(day.day, 28))),
    lambda day, _: day.isoformat(),
    lambda day, _: f"{day.day:02d}.{day.month:02d}.{day.year}",
    lambda day, _: f"{day.month}/{day.day}/{day.year}",
    lambda day, pick: (
        f"{day.day} {_MONTHS[day.month - 1]} {day.year}, {pick.randrange(24):02d}:{pick.randrange(60):02d}"
    ),
    lambda day, pick: (
        f"{pick.randrange(1, 12)}.{pick.randrange(60):02d}pm on {_MONTHS[day.month - 1]} {day.day}, {day.year}"
    ),
    lambda day, pick: f"{day.isoformat()}T{pick.randrange(24):02d}:{pick.randrange(60):02d}:{pick.randrange(60):02d}Z",
    lambda day, _: f"{_MONTHS[day.month - 1]} {day.year}",
    lambda day, pick: (
        f"{min(day.day, 20)}–{min(day.day, 20) + pick.randrange(1, 9)} {_MONTHS[day.month - 1]} {day.year}"
    ),
    lambda day, pick: f"{day.year}–{day.year + pick.randrange(1, 30)}",
    lambda day, pick: f"c. {day.year - pick.randrange(700)}",
    lambda day, _: f"late {_MONTHS[day.month - 1]} {day.year}",
    lambda day, _: f"since {day.day} {_MONTHS[day.month - 1]} {day.year}",
    lambda day, _: f"before {day.year}",
    lambda _, pick: f"{pick.randrange(2, 400)} days ago",
    lambda day, _: f"{_MONTHS[day.month - 1]} {day.day}",
)


def mixed(count: int = MIXED, seed: int = 0) -> list[str]:
    """So many distinct wordings, in twenty ways of writing that take turns where they can."""
    pick = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        day = date(1800, 1, 1) + timedelta(pick.randrange(223 * 365))
        found[_WRITTEN[pick.randrange(len(_WRITTEN))](day, pick)] = None
    return list(found)


def iso_days(count: int = ISO_DAYS) -> "pd.Series[str]":
    """A column of ISO days, from the year 1 on, as many distinct as there are until today."""
    first = date(1, 1, 1).toordinal()
    return pd.Series([date.fromordinal(first + n % 800_000).isoformat() for n in range(count)], dtype="str")


def seconds(work: Callable[[], object]) -> float:
    """How long the processor works on it, once; what else the machine does is not counted."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _dateparser(texts: Sequence[str]) -> float:
    from dateparser.date import DateDataParser

    parser = DateDataParser(languages=["en"], settings={"RELATIVE_BASE": pd.Timestamp(PAGE).to_pydatetime()})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser.get_date_data(texts[0])
        return seconds(lambda: [parser.get_date_data(text) for text in texts]) / len(texts)


def _refused(text: str) -> float:
    def work() -> None:
        try:
            parse_date(text)
        except DateError:
            return
        raise AssertionError("a text without a date was read")

    return seconds(work)


def main() -> None:
    """Prints what a reader of many dates wants to know."""
    texts = mixed()
    parse_dates(texts[:200], published=PAGE, languages=["en"])
    frame_seconds = seconds(lambda: parse_dates(texts, published=PAGE, languages=["en"]))
    ours = frame_seconds / len(texts)
    theirs = _dateparser(random.Random(1).sample(texts, SAMPLE))
    print(f"mixed wordings   {1 / ours:>12,.0f} a second, {len(texts):,} distinct in {frame_seconds:.2f} s")
    print(f"dateparser       {1 / theirs:>12,.0f} a second (language pinned), {theirs / ours:.0f} times slower")
    scalar = seconds(lambda: [parse_date(text, published=PAGE, languages=["en"]) for text in texts[:20_000]]) / 20_000
    print(f"one by one       {1 / scalar:>12,.0f} a second, {theirs / scalar:.0f} times dateparser")
    days = iso_days()
    iso = seconds(lambda: parse_dates(days))
    print(f"ISO days         {len(days) / iso:>12,.0f} a second, {len(days):,} in {iso:.2f} s")
    few = pd.Series(texts[:100] * 10_000, dtype="str")
    repeated = seconds(lambda: parse_dates(few, published=PAGE, languages=["en"]))
    print(f"100 distinct     {len(few) / repeated:>12,.0f} a second, {len(few):,} in {repeated:.2f} s")
    for name, text in (("letters", "x" * 100_000), ("digits", "1" * 100_000), ("brackets", "(" * 100_000)):
        print(f"100 kB {name:9} {_refused(text) * 1000:>12.2f} ms until it is refused")


if __name__ == "__main__":
    main()
