"""A file's date columns to one date a row: one column, parts in several, or a start and an end."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from timeline import columns as c
from timeline.assembly.counted import counting
from timeline.assembly.rows import Mask, Rows
from timeline.assembly.tidied import plain_number, tidied
from timeline.dates.column import ColumnReading, read_column, read_edtf_column
from timeline.events import Choices
from timeline.formats.raw import Progress
from timeline.headers import is_event_table
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


def read_moments(rows: Rows, choices: Choices, progress: Progress | None = None) -> Moments:
    """Reads the dates of a file's rows; ``progress`` is told how far it is.

    A row is dated where its start was read, or its end where there is no start. An end that cannot be read is a
    problem and leaves the row on the timeline; an end before its start puts it on the shelf.
    """
    published, unread = _published(rows, choices)
    start = _words(rows, c.DATE, c.YEAR, c.MONTH, c.DAY, c.TIME)
    days = _without_midnights(start)
    pages = published if rows.has(c.PUBLISHED) else choices.published
    reading = _read(rows, choices, days, pages, header=rows.header(c.DATE), progress=progress)
    read = _as_meant(rows, reading.frame)
    assumed = reading.assumed if days is start else (*reading.assumed, _MIDNIGHTS)
    wording = start.where(start != "", rows.text(c.EDTF)) if rows.has(c.EDTF) else start
    problems = [*unread]
    if rows.has(*_ENDS):
        end = _words(rows, *_ENDS)
        wording = _joined(wording, end)
        ends = _read(rows, choices, end, pages, header=rows.header(c.END_DATE)).frame
        whole = _read(rows, choices, wording, pages).frame
        read, unread = _spans(rows, start, end, read, ends, whole)
        problems += unread
    dated = (read[c.ERROR] == "").to_numpy(bool)
    problems += _undated(rows, wording, read[c.ERROR], ~dated)
    problems += _noted(rows, wording, read[c.NOTES], dated)
    problems += _ambiguous(rows, wording, reading)
    problems += _overruled(rows, wording, reading.frame, read)
    return Moments(wording, published, read, dated, tuple(problems), assumed)


def _read(
    rows: Rows,
    choices: Choices,
    words: "pd.Series[str]",
    published: "pd.Series[str] | str | None" = None,
    *,
    header: str | None = None,
    progress: Progress | None = None,
) -> ColumnReading:
    words, tidy = tidied(words)
    counted = counting(words, header or "", choices.numbers)
    reading = read_column(
        words,
        published=published,
        languages=choices.languages,
        day_first=choices.day_first,
        serials=counted.system,
        places=rows.places if len(words) == len(rows.places) else None,
        progress=None if progress is None else lambda share: progress("Reading the dates", share),
    )
    return replace(reading, assumed=(*reading.assumed, *counted.said, *tidy))


def _as_meant(rows: Rows, words: pd.DataFrame) -> pd.DataFrame:
    """The readings, put right where a file's own EDTF says otherwise: 2022-23 in words is two years."""
    if not rows.has(c.EDTF):
        return words
    exact = read_edtf_column(rows.text(c.EDTF))
    return exact.where((exact[c.ERROR] == "") & (exact[c.EDTF] != words[c.EDTF]), words)


def _published(rows: Rows, choices: Choices) -> tuple["pd.Series[str]", list[Problem]]:
    """The wording of when each row's source was published, readable or empty, and what could not be read."""
    written = rows.text(c.PUBLISHED)
    if not rows.has(c.PUBLISHED):
        return written if choices.published is None else written.where(written != "", choices.published), []
    known = written.drop_duplicates()
    reading = _read(rows, choices, known, header=rows.header(c.PUBLISHED))
    refused = dict(zip(known, reading.frame[c.ERROR], strict=True))
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
    year, month, day = plain_number(year), plain_number(month), plain_number(day)
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
    rows: Rows,
    start: "pd.Series[str]",
    end: "pd.Series[str]",
    starts: pd.DataFrame,
    ends: pd.DataFrame,
    whole: pd.DataFrame,
) -> tuple[pd.DataFrame, list[Problem]]:
    """The readings of start and end put together, as one EDTF interval.

    Where one of them cannot be read by itself, as in "23 May" and "28 May 2022", the two are read as one wording,
    which ``whole`` holds.
    """
    lacking = (start.str.strip() == "").to_numpy(bool)
    asked = ((end.str.strip() != "") & (end != start)).to_numpy(bool)
    read = (starts[c.ERROR] == "").to_numpy(bool) | lacking
    closed = (ends[c.ERROR] == "").to_numpy(bool)
    together = asked & ~(read & closed) & (whole[c.ERROR] == "").to_numpy(bool)
    joined = asked & read & closed
    opened = starts.assign(**{c.EDTF: starts[c.EDTF].where(~lacking, "..")})
    spans = _intervals(opened[joined], ends[joined])
    problems = [
        Problem(place, rows.header(*_ENDS), words, Code.DATE_UNREADABLE, _reason(why))
        for place, words, why in rows.some(asked & ~closed & ~together, end, ends[c.ERROR])
    ]
    return pd.concat([starts[~joined & ~together], spans, whole[together]]).sort_index(), problems


def _intervals(firsts: pd.DataFrame, lasts: pd.DataFrame) -> pd.DataFrame:
    """The readings of intervals from one date to another, row by row."""
    edtf = [f"{_edges(one)[0]}/{_edges(other)[1]}" for one, other in zip(firsts[c.EDTF], lasts[c.EDTF], strict=True)]
    notes = [
        c.NOTE_SEPARATOR.join(dict.fromkeys(filter(None, pair)))
        for pair in zip(firsts[c.NOTES], lasts[c.NOTES], strict=True)
    ]
    return read_edtf_column(edtf).assign(**{c.NOTES: notes}).set_axis(lasts.index)


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
        if rows.has(c.PUBLISHED):
            page = rows.header(c.PUBLISHED)
            remedy = f"No column holds the dates of events: if those of publication are meant, --map date={page!r}."
        yield Problem(None, None, "", Code.DATE_MISSING, remedy)
        return
    for row, words, why in rows.some(shelved, wording, errors):
        if not words.strip():
            yield Problem(row, header, "", Code.DATE_MISSING, "There is no date: write one such as 6 December 1975.")
        elif (known := plain_words(words)) in _INSTEAD:
            yield Problem(row, header, words, Code.DATE_UNREADABLE, _INSTEAD[known])
        else:
            yield Problem(row, header, words, Code.DATE_UNREADABLE, _reason(why))


def plain_words(words: str) -> str:
    """A cell without case, blanks and the points of abbreviations, to be found among well-known ones.

    >>> plain_words(" N.D. "), plain_words("To be confirmed")
    ('nd', 'to be confirmed')
    """
    return " ".join(words.casefold().replace(".", "").split()).rstrip(":")


_UNKNOWN = "The date is not known here: write what is, such as 2022 or before May 2022, or leave the row on the shelf."
_SUM = "This looks like a sum under the table and no event: take the row out."
_SAME = "This stands for the date above: write the date itself."
_INSTEAD = {
    **dict.fromkeys(
        (
            *(
                "?",
                "??",
                "???",
                "-",
                "–",
                "—",
                "unknown",
                "not known",
                "unclear",
                "tbc",
                "tbd",
                "tba",
                "na",
                "n/a",
                "nd",
            ),
            *("no date", "undated", "to be confirmed", "none", "null", "unbekannt", "offen", "inconnu", "desconocido"),
            *("s/f", "sd", "неизвестно", "не указано", "不详", "未知", "不明"),
        ),
        _UNKNOWN,
    ),
    **dict.fromkeys(
        ("total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt", "insgesamt", "somme", "suma", "итого"),
        _SUM,
    ),
    **dict.fromkeys(('"', '""', "''", ",,", "„", "”", "″", "〃", "ditto", "idem", "ibid", "dto", "same", "id"), _SAME),
}


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


def _overruled(rows: Rows, wording: "pd.Series[str]", words: pd.DataFrame, read: pd.DataFrame) -> Iterator[Problem]:
    """Dates of a table of ours whose words now say something else than its EDTF: somebody may have changed them."""
    if is_event_table(rows.frame.columns):
        other = ((words[c.ERROR] == "") & (words[c.EDTF] != read[c.EDTF])).to_numpy(bool)
        for row, text, edtf in rows.some(other, wording, read[c.EDTF]):
            yield Problem(row, rows.header(c.DATE), text, Code.DATE_ASSUMED, _OVERRULED.format(edtf))


_OVERRULED = "Read as {}, as the column “edtf” says; if the words were changed since, empty its cell."


def _ambiguous(rows: Rows, wording: "pd.Series[str]", reading: ColumnReading) -> Iterator[Problem]:
    """Days and months in figures whose order nothing settles; very many of them are in the report's sentence alone."""
    if reading.day_first is None and len(reading.ambiguous) <= _SAME_NOTE:
        either = np.zeros(len(wording), dtype=bool)
        either[list(reading.ambiguous)] = True
        for row, words in rows.some(either, wording):
            yield Problem(row, rows.header(c.DATE), words, Code.DATE_AMBIGUOUS, _EITHER_WAY)


_EITHER_WAY = "The day or the month may stand first, and no row of the file settles it: write the month as a word."
