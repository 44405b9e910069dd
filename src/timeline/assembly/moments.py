"""A file's date columns to one date a row: one column, parts in several, or a start and an end."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from timeline import columns as c
from timeline.assembly.rows import Mask, Rows
from timeline.dates.column import ColumnReading, read_column, read_edtf_column
from timeline.events import Choices
from timeline.problems import Code, Problem

_PART = "\x1f"
_STARTS = (c.DATE, c.YEAR, c.MONTH, c.DAY)
_ENDS = (c.END_DATE, c.END_YEAR, c.END_MONTH, c.END_DAY, c.END_TIME)
_SAME_NOTE = 100  # rows that share an assumption before it is said once for all of them


@dataclass(frozen=True, slots=True)
class Moments:
    """The dates of every row, in file order.

    ``wording`` and ``published`` are text; ``read`` is a frame as :func:`timeline.parse_dates` gives it;
    ``dated`` tells which rows have a span; ``assumed`` are facts about the whole column, in plain sentences.
    """

    wording: "pd.Series[str]"
    published: "pd.Series[str]"
    read: pd.DataFrame
    dated: Mask
    problems: tuple[Problem, ...]
    assumed: tuple[str, ...]


def read_moments(rows: Rows, choices: Choices) -> Moments:
    """Reads the dates of a file's rows.

    A row is dated where its start was read, or its end where there is no start. An end that cannot be read is a
    problem and leaves the row on the timeline; an end before its start puts it on the shelf.
    """
    published, unread = _published(rows, choices)
    start = _words(rows, c.DATE, c.YEAR, c.MONTH, c.DAY, c.TIME)
    days = _without_midnights(start)
    reading = _read(rows, choices, days, published)
    read = _as_meant(rows, reading.frame)
    assumed = reading.assumed if days is start else (*reading.assumed, _MIDNIGHTS)
    wording = start.where(start != "", rows.text(c.EDTF))
    problems = [*unread]
    if rows.has(*_ENDS):
        end = _words(rows, *_ENDS)
        ends = _read(rows, choices, end, published).frame
        read, unread = _spans(rows, read, ends, start, end)
        wording = _joined(wording, end)
        problems += unread
    dated = (read[c.ERROR] == "").to_numpy(bool)
    problems += _undated(rows, wording, read[c.ERROR], ~dated)
    problems += _noted(rows, wording, read[c.NOTES], dated)
    problems += _ambiguous(rows, wording, reading)
    return Moments(wording, published, read, dated, tuple(problems), assumed)


def _read(
    rows: Rows, choices: Choices, words: "pd.Series[str]", published: "pd.Series[str] | None" = None
) -> ColumnReading:
    return read_column(
        words,
        published=published,
        languages=choices.languages,
        day_first=choices.day_first,
        places=rows.places.tolist() if len(words) == len(rows.places) else None,
    )


def _as_meant(rows: Rows, read: pd.DataFrame) -> pd.DataFrame:
    """The readings, put right where a file's own EDTF says what its words mean: 2022-23 in words is two years."""
    if not rows.has(c.EDTF):
        return read
    exact = read_edtf_column(rows.text(c.EDTF))
    return exact.where(exact[c.ERROR] == "", read)


def _published(rows: Rows, choices: Choices) -> tuple["pd.Series[str]", list[Problem]]:
    """The wording of when each row's source was published, readable or empty, and what could not be read."""
    written = rows.text(c.PUBLISHED)
    if not rows.has(c.PUBLISHED):
        return written if choices.published is None else written.where(written != "", choices.published), []
    known = written.drop_duplicates()
    refused = dict(zip(known, _read(rows, choices, known).frame[c.ERROR], strict=True))
    refused = {words: why for words, why in refused.items() if words.strip() and why}
    problems = []
    if refused:
        wrong = written.isin(list(refused)).to_numpy(bool)
        header = rows.header(c.PUBLISHED)
        problems = [
            Problem(row, header, words, Code.PUBLISHED_UNREADABLE, _reason(refused[words]))
            for row, words in rows.some(wrong, written)
        ]
        written = written.where(~written.isin(list(refused)), "")
    if choices.published:
        written = written.where(written.str.strip() != "", choices.published)
    return written, problems


def _words(rows: Rows, date: str, year: str, month: str, day: str, time: str) -> "pd.Series[str]":
    """One wording a row: the date's own cell, else its parts; a time of day is put behind a date that has none."""
    words = rows.text(date)
    if rows.has(year):
        parts = rows.text(year) + _PART + rows.text(month) + _PART + rows.text(day)
        codes, found = pd.factorize(parts)
        composed = pd.Series([_compose(*text.split(_PART)) for text in found], dtype="str")
        words = words.where(words != "", composed.take(codes).set_axis(words.index))
    if rows.has(time):
        clock = rows.text(time).str.strip()
        timed = (clock != "") & (words != "") & ~words.str.contains(":", regex=False)
        words = words.where(~timed, words + " " + clock)
    return words


_MIDNIGHT = r"[ T]\s*0?0:00(?::00(?:\.0+)?)?\s*$"
_MIDNIGHTS = "Every time of day is 0:00, as programs write a day without one, so the days alone were read."


def _without_midnights(words: "pd.Series[str]") -> "pd.Series[str]":
    """The words without their times where all of these are midnight; the very same object where any is not."""
    if not words.str.contains("0:00", regex=False).any():
        return words
    filled = words.str.strip() != ""
    days = words.str.replace(_MIDNIGHT, "", regex=True)
    return words.where(~filled, days) if (days != words)[filled].all() else words


_WHOLE = re.compile(r"-?\d+")


def _compose(year: str, month: str, day: str) -> str:
    """A year, a month and a day as one wording, in ISO 8601 where they are numbers.

    >>> _compose("2022", "5", ""), _compose("1946", "May", "8"), _compose("-44", "3", "15"), _compose("", "5", "8")
    ('2022-05', '8 May 1946', '-0044-03-15', '')
    """
    year, month, day = year.strip(), month.strip(), day.strip()
    if not year:
        return ""
    if all(_WHOLE.fullmatch(part) for part in (year, month, day) if part):
        number = int(year)
        parts = [f"{'-' if number < 0 else ''}{abs(number):04}", *(f"{int(part):02}" for part in (month, day) if part)]
        return "-".join(parts) if month or not day else f"{day} {year}"
    return " ".join(part for part in (day, month, year) if part)


def _joined(start: "pd.Series[str]", end: "pd.Series[str]") -> "pd.Series[str]":
    """Both wordings of an interval in one cell, as a person would write them."""
    both = (start != "") & (end != "") & (start != end)
    return start.where(start != "", end).where(~both, start + " to " + end)


def _spans(
    rows: Rows, starts: pd.DataFrame, ends: pd.DataFrame, start: "pd.Series[str]", end: "pd.Series[str]"
) -> tuple[pd.DataFrame, list[Problem]]:
    """The readings with the ends put to them: start and end are read by themselves, then as one EDTF interval."""
    asked = ((end.str.strip() != "") & (end != start)).to_numpy(bool)
    lacking = (start.str.strip() == "").to_numpy(bool)
    unread = asked & (ends[c.ERROR] != "").to_numpy(bool)
    problems = [
        Problem(place, rows.header(*_ENDS), words, Code.DATE_UNREADABLE, _reason(why))
        for place, words, why in rows.some(unread, end, ends[c.ERROR])
    ]
    joined = asked & ~unread & (lacking | (starts[c.ERROR] == "").to_numpy(bool))
    firsts = starts[c.EDTF].where(~lacking, "..")[joined]
    lasts = ends[c.EDTF][joined]
    intervals = [f"{_edges(first)[0]}/{_edges(last)[1]}" for first, last in zip(firsts, lasts, strict=True)]
    notes = [
        c.NOTE_SEPARATOR.join(dict.fromkeys(filter(None, pair)))
        for pair in zip(starts[c.NOTES].where(~lacking, "")[joined], ends[c.NOTES][joined], strict=True)
    ]
    spans = read_edtf_column(intervals).assign(**{c.NOTES: notes}).set_axis(np.flatnonzero(joined))
    return pd.concat([starts[~joined], spans]).sort_index(), problems


def _edges(edtf: str) -> tuple[str, str]:
    """The first and the last date of an EDTF text, ".." where it is open.

    >>> _edges("2022-05"), _edges("2022-04-25/.."), _edges("[2022-06-21~..2022-06-30~]")
    (('2022-05', '2022-05'), ('2022-04-25', '..'), ('2022-06-21~', '2022-06-30~'))
    """
    parts = re.split(r"\.\.|,", edtf[1:-1]) if edtf.startswith("[") else edtf.split("/")
    return parts[0] or "..", parts[-1] or ".."


def _undated(rows: Rows, wording: "pd.Series[str]", errors: "pd.Series[str]", shelved: Mask) -> Iterator[Problem]:
    header = rows.header(*_STARTS)
    if header is None and len(wording):
        remedy = "No column looks like a date: choose the one that is, as in --map date=HEADER."
        yield Problem(None, None, "", Code.DATE_MISSING, remedy)
        return
    for row, words, why in rows.some(shelved, wording, errors):
        if words.strip():
            yield Problem(row, header, words, Code.DATE_UNREADABLE, _reason(why))
        else:
            yield Problem(row, header, "", Code.DATE_MISSING, "There is no date: write one such as 6 December 1975.")


def _reason(error: str) -> str:
    """Why a wording is no date, without the wording itself, which a Problem shows anyway.

    >>> _reason("'China' is no date: it is a name; write 2022.")
    'This is no date: it is a name; write 2022.'
    """
    return re.sub(r"\A(['\"]).*?\1 is no date", "This is no date", error, count=1, flags=re.DOTALL)


def _noted(rows: Rows, wording: "pd.Series[str]", notes: "pd.Series[str]", dated: Mask) -> Iterator[Problem]:
    """What was assumed of each date; one assumption about very many rows is said once."""
    header = rows.header(*_STARTS)
    noted = (notes != "").to_numpy(bool) & dated
    counts = Counter(notes[noted].tolist())
    for row, words, note in rows.some(noted, wording, notes):
        count = counts[note]
        if count:
            more = f" So were {count - 1:,} further rows." if count > _SAME_NOTE else ""
            yield Problem(row, header, words, Code.DATE_ASSUMED, f"Read with an assumption: {note}.{more}")
        if count > _SAME_NOTE:
            counts[note] = 0


def _ambiguous(rows: Rows, wording: "pd.Series[str]", reading: ColumnReading) -> Iterator[Problem]:
    """Days and months in figures whose order nothing settles; very many of them are in the report's sentence alone."""
    if reading.day_first is None and len(reading.ambiguous) <= _SAME_NOTE:
        either = np.zeros(len(wording), dtype=bool)
        either[list(reading.ambiguous)] = True
        for row, words in rows.some(either, wording):
            yield Problem(row, rows.header(c.DATE), words, Code.DATE_AMBIGUOUS, _EITHER_WAY)


_EITHER_WAY = "The day or the month may stand first, and no row of the file settles it: write the month as a word."
