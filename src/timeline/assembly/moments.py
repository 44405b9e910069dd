"""A file's date columns to one date a row: one column, parts in several, or a start and an end."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import columns as c
from timeline.dates.column import ColumnReading, read_column, read_edtf_column
from timeline.events import Choices
from timeline.problems import Code, Problem

Places: TypeAlias = npt.NDArray[np.int64]

_PART = "\x1f"
_STARTS = (c.DATE, c.YEAR, c.MONTH, c.DAY)
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
    dated: npt.NDArray[np.bool_]
    problems: tuple[Problem, ...]
    assumed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _File:
    """The file's rows and what its columns mean."""

    frame: pd.DataFrame
    places: Places
    mapping: dict[str, str]
    choices: Choices

    def text(self, field: str) -> "pd.Series[str]":
        """The cells of a field; empty where no column has it."""
        if field in self.mapping:
            return self.frame[self.mapping[field]]
        return pd.Series("", index=self.frame.index, dtype="str")

    def has(self, *fields: str) -> bool:
        return any(field in self.mapping for field in fields)

    def header(self, *fields: str) -> str | None:
        """The headers of the columns that make a date, as the file spells them."""
        return ", ".join(self.mapping[field] for field in fields if field in self.mapping) or None

    def some(self, which: npt.NDArray[np.bool_], *columns: "pd.Series[str]") -> Iterator[tuple[Any, ...]]:
        """The place, and the cells of these columns, of some of the rows; Any: an int, then text."""
        return zip(self.places[which].tolist(), *(column[which].tolist() for column in columns), strict=True)

    def read(self, words: "pd.Series[str]", published: "pd.Series[str] | None" = None) -> ColumnReading:
        return read_column(
            words,
            published=published,
            languages=self.choices.languages,
            day_first=self.choices.day_first,
            places=self.places.tolist() if len(words) == len(self.places) else None,
        )


def read_moments(frame: pd.DataFrame, places: Places, mapping: dict[str, str], choices: Choices) -> Moments:
    """Reads the dates of a file's rows.

    A row is dated where its start was read, or its end where there is no start. An end that cannot be read is a
    problem and leaves the row on the timeline; an end before its start puts it on the shelf.
    """
    file = _File(frame, places, mapping, choices)
    published, unread = _published(file)
    start = _words(file, c.DATE, c.YEAR, c.MONTH, c.DAY, c.TIME)
    meant = file.text(c.EDTF)
    days = _without_midnights(start)
    reading = file.read(days.where(meant == "", meant), published)
    read = _as_meant(file, reading.frame)
    assumed = reading.assumed if days is start else (*reading.assumed, _MIDNIGHTS)
    wording = start.where(start != "", meant)
    problems = [*unread]
    if file.has(c.END_DATE, c.END_YEAR):
        end = _words(file, c.END_DATE, c.END_YEAR, c.END_MONTH, c.END_DAY, c.END_TIME)
        read, ends = _spans(file, read, start, end, published)
        wording = _joined(wording, end)
        problems += ends
    dated = (read[c.ERROR] == "").to_numpy(bool)
    problems += _undated(file, wording, read[c.ERROR], ~dated)
    problems += _noted(file, wording, read[c.NOTES], dated)
    problems += _ambiguous(file, wording, reading)
    return Moments(wording, published, read, dated, tuple(problems), assumed)


def _as_meant(file: _File, read: pd.DataFrame) -> pd.DataFrame:
    """The readings, put right where a file's own EDTF says what its words mean: 2022-23 in words is two years."""
    if not file.has(c.EDTF):
        return read
    exact = read_edtf_column(file.text(c.EDTF))
    return exact.where(exact[c.ERROR] == "", read)


def _published(file: _File) -> tuple["pd.Series[str]", list[Problem]]:
    """The wording of when each row's source was published, readable or empty, and what could not be read."""
    written = file.text(c.PUBLISHED)
    if not file.has(c.PUBLISHED):
        return written if file.choices.published is None else written.where(written != "", file.choices.published), []
    known = written.drop_duplicates()
    refused = dict(zip(known, file.read(known).frame[c.ERROR], strict=True))
    refused = {words: why for words, why in refused.items() if words.strip() and why}
    problems = []
    if refused:
        wrong = written.isin(list(refused)).to_numpy(bool)
        header = file.header(c.PUBLISHED)
        problems = [
            Problem(row, header, words, Code.PUBLISHED_UNREADABLE, _reason(refused[words]))
            for row, words in file.some(wrong, written)
        ]
        written = written.where(~written.isin(list(refused)), "")
    if file.choices.published:
        written = written.where(written.str.strip() != "", file.choices.published)
    return written, problems


def _words(file: _File, date: str, year: str, month: str, day: str, time: str) -> "pd.Series[str]":
    """One wording a row: the date's own cell, else its parts; a time of day is put behind a date that has none."""
    words = file.text(date)
    if file.has(year):
        parts = file.text(year) + _PART + file.text(month) + _PART + file.text(day)
        codes, found = pd.factorize(parts)
        composed = pd.Series([_compose(*text.split(_PART)) for text in found], dtype="str")
        words = words.where(words != "", composed.take(codes).set_axis(words.index))
    if file.has(time):
        clock = file.text(time).str.strip()
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
    file: _File, starts: pd.DataFrame, start: "pd.Series[str]", end: "pd.Series[str]", published: "pd.Series[str]"
) -> tuple[pd.DataFrame, list[Problem]]:
    """The readings with the ends put to them: start and end are read by themselves, then as one EDTF interval."""
    asked = np.flatnonzero(((end.str.strip() != "") & (end != start)).to_numpy(bool)).tolist()
    ends = file.read(end.iloc[asked], published.iloc[asked]).frame
    firsts = starts.iloc[asked]
    header = file.header(c.END_DATE, c.END_YEAR, c.END_MONTH, c.END_DAY, c.END_TIME)
    problems, where, intervals, notes = [], [], [], []
    for at, words, lacks, first, last in zip(
        asked, end.iloc[asked], start.iloc[asked].str.strip() == "", _facts(firsts), _facts(ends), strict=True
    ):
        if last.error:
            problems.append(Problem(int(file.places[at]), header, words, Code.DATE_UNREADABLE, _reason(last.error)))
        elif lacks or not first.error:
            where.append(at)
            intervals.append(f"{'..' if lacks else _edges(first.edtf)[0]}/{_edges(last.edtf)[1]}")
            notes.append(c.NOTE_SEPARATOR.join(dict.fromkeys(filter(None, (first.notes, last.notes)))))
    if not where:
        return starts, problems
    spans = file.read(pd.Series(intervals, dtype="str")).frame.assign(**{c.NOTES: notes}).set_axis(where)
    kept = starts.drop(index=where)
    return pd.concat([kept, spans]).sort_index(), problems


def _edges(edtf: str) -> tuple[str, str]:
    """The first and the last date of an EDTF text, ".." where it is open.

    >>> _edges("2022-05"), _edges("2022-04-25/.."), _edges("[2022-06-21~..2022-06-30~]")
    (('2022-05', '2022-05'), ('2022-04-25', '..'), ('2022-06-21~', '2022-06-30~'))
    """
    parts = re.split(r"\.\.|,", edtf[1:-1]) if edtf.startswith("[") else edtf.split("/")
    return parts[0] or "..", parts[-1] or ".."


class _Fact(NamedTuple):
    """What is needed of one reading to make it the end of another."""

    edtf: str
    notes: str
    error: str


def _facts(read: pd.DataFrame) -> Iterator[_Fact]:
    return map(_Fact, read[c.EDTF].tolist(), read[c.NOTES].tolist(), read[c.ERROR].tolist())


def _undated(
    file: _File, wording: "pd.Series[str]", errors: "pd.Series[str]", shelved: npt.NDArray[np.bool_]
) -> Iterator[Problem]:
    header = file.header(*_STARTS)
    if header is None and len(wording):
        remedy = "No column looks like a date: choose the one that is, as in --map date=HEADER."
        yield Problem(None, None, "", Code.DATE_MISSING, remedy)
        return
    for row, words, why in file.some(shelved, wording, errors):
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


def _noted(
    file: _File, wording: "pd.Series[str]", notes: "pd.Series[str]", dated: npt.NDArray[np.bool_]
) -> Iterator[Problem]:
    """What was assumed of each date; one assumption about very many rows is said once."""
    header = file.header(*_STARTS)
    noted = (notes != "").to_numpy(bool) & dated
    counts = Counter(notes[noted].tolist())
    for row, words, note in file.some(noted, wording, notes):
        count = counts[note]
        if count:
            more = f" So were {count - 1:,} further rows." if count > _SAME_NOTE else ""
            yield Problem(row, header, words, Code.DATE_ASSUMED, f"Read with an assumption: {note}.{more}")
        if count > _SAME_NOTE:
            counts[note] = 0


def _ambiguous(file: _File, wording: "pd.Series[str]", reading: ColumnReading) -> Iterator[Problem]:
    """Days and months in figures whose order nothing settles; very many of them are in the report's sentence alone."""
    if reading.day_first is None and len(reading.ambiguous) <= _SAME_NOTE:
        either = np.zeros(len(wording), dtype=bool)
        either[list(reading.ambiguous)] = True
        for row, words in file.some(either, wording):
            yield Problem(row, file.header(c.DATE), words, Code.DATE_AMBIGUOUS, _EITHER_WAY)


_EITHER_WAY = "The day or the month may stand first, and no row of the file settles it: write the month as a word."
