"""Holes: what is missing or doubtful in a set of events, each line leading to the events it speaks of.

Reporters filter a chronology to see where the holes are. :func:`review` asks the questions an editor asks: where does
this come from, who said it, how sure is the day, who else says so, what happened in between. It changes nothing and
judges nothing by its subject; each rule stands beside its kind in :class:`Hole`.
"""

import math
import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from timeline import actors, columns
from timeline.dates.precision import Precision
from timeline.events import Events


class Hole(StrEnum):
    """The kinds of hole; the value is stable, :attr:`question` is what an editor would ask."""

    NO_SOURCE = "no-source"
    NO_QUOTE = "no-quote"
    NO_SPEAKER = "no-speaker"
    DATE_VAGUE = "date-vague"
    SINGLE_SOURCE = "single-source"
    CONFLICT = "conflict"
    SILENCE = "silence"
    FIRST_OF_MONTH = "first-of-month"
    SPELLING = "spelling"
    DATE_ASSUMED = "date-assumed"  # the commonest by far, so that it buries none of the others

    @property
    def question(self) -> str:
        """The heading a person sees above the lines of this kind."""
        return _QUESTIONS[self]


_QUESTIONS = {
    Hole.NO_SOURCE: "Where does this come from?",
    Hole.NO_QUOTE: "What were the words?",
    Hole.NO_SPEAKER: "Who said it?",
    Hole.DATE_VAGUE: "Which day was it?",
    Hole.SINGLE_SOURCE: "Does anybody else say so?",
    Hole.CONFLICT: "Which account is right?",
    Hole.SILENCE: "What happened in between?",
    Hole.FIRST_OF_MONTH: "Is only the month known?",
    Hole.SPELLING: "Are these one and the same?",
    Hole.DATE_ASSUMED: "Was the date understood rightly?",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One hole: its kind, one sentence for a person, and the ids of the events it leads to (in order of time)."""

    hole: Hole
    sentence: str
    events: tuple[str, ...]

    def __str__(self) -> str:
        return self.sentence


# Categories whose events are words: one of these without a quote is a hole.
SPOKEN_CATEGORIES = frozenset(
    {"statement", "speech", "interview", "testimony", "press conference", "quote", "remark", "letter"}
)
_COARSE = frozenset({Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR, Precision.DECADE})
_COARSE_OR_WORSE = _COARSE | {Precision.CENTURY, Precision.MILLENNIUM}
_CONFLICT = re.compile(
    r"\b(?:conflict|contradi[ctkz]|disput|disagree|differ(?:s|ent)? between|unconfirmed|discrepan"
    r"|conflit|contest(?:ed|é|ad)"
    r"|widerspr|strittig|sin confirmar|no confirmad|n[ãa]o confirmad|non confirm|unbestätigt|противореч|оспар)"
    r"|矛盾|争议|爭議|未经证实|未經證實|تضارب|متنازع",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
# Columns of the file that hold a person's own remarks.
_REMARKS = re.compile(
    r"note|nota\b|notas\b|remar[kq]|comment|coment|observa|conflic?t|dispute|anmerkung|bemerkung|kommentar|opmerking"
    r"|примеч|замет|备注|備註|備考|ملاحظ",
    re.IGNORECASE,
)
# How rare a gap or a pile must be before it is called remarkable: once in so many files that have none to hide.
_CHANCE = 0.01


def review(events: Events) -> tuple[Finding, ...]:
    """All holes of the events in view, grouped by kind in the order of :class:`Hole`, then by time.

    A selection narrows what is asked about; spellings are compared over the whole data set.
    """
    frame = events.frame
    if frame.empty:
        return ()
    return (
        *_missing(frame),
        *_vague_dates(frame),
        *_single_sources(frame),
        *_conflicts(frame),
        *_silences(frame),
        *_firsts(frame),
        *_spellings(events),
        *_assumed_dates(frame),
    )


def remark_columns(names: Iterable[Hashable]) -> list[str]:
    """The columns of a file that hold a person's own remarks, by their names.

    >>> remark_columns(["date", "notes", "Conflicts between sources", "url"])
    ['Conflicts between sources']
    """
    return [name for name in map(str, names) if name not in columns.EVENT_COLUMNS and _REMARKS.search(name)]


def _text(frame: pd.DataFrame, column: str) -> pd.Series:
    return frame[column].astype(str).str.strip()


def _lines(frame: pd.DataFrame, mask: "pd.Series[bool]", hole: Hole, tail: str) -> Iterator[Finding]:
    """One finding an event: its title, then what is missing."""
    for identity, title in frame.loc[mask, [columns.ID, columns.TITLE]].itertuples(index=False):
        yield Finding(hole, f"“{title or identity}” {tail}", (identity,))


def _missing(frame: pd.DataFrame) -> Iterator[Finding]:
    quote, speaker = _text(frame, columns.QUOTE), _text(frame, columns.SPEAKER)
    unsourced = (_text(frame, columns.SOURCE) == "") & (_text(frame, columns.URL) == "")
    unsourced &= _text(frame, columns.PUBLISHER) == ""
    yield from _lines(frame, unsourced, Hole.NO_SOURCE, "names no source.")
    spoken = _text(frame, columns.CATEGORY).str.casefold().isin(SPOKEN_CATEGORIES)
    yield from _lines(frame, spoken & (quote == ""), Hole.NO_QUOTE, "is a statement without its words.")
    yield from _lines(frame, (quote != "") & (speaker == ""), Hole.NO_SPEAKER, "has a quote but no speaker.")


def _vague_dates(frame: pd.DataFrame) -> Iterator[Finding]:
    vague = frame[columns.PRECISION].isin(_COARSE_OR_WORSE) & ~frame[columns.IS_INTERVAL].astype(bool)
    vague |= frame[columns.APPROXIMATE].astype(bool) | frame[columns.UNCERTAIN].astype(bool)
    for identity, title, written in frame.loc[vague, [columns.ID, columns.TITLE, columns.DATE]].itertuples(index=False):
        yield Finding(Hole.DATE_VAGUE, f"“{title or identity}” is dated only “{written}”.", (identity,))


def _assumed_dates(frame: pd.DataFrame) -> Iterator[Finding]:
    assumed = _text(frame, columns.NOTES) != ""
    shown = [columns.ID, columns.TITLE, columns.DATE, columns.NOTES]
    for identity, title, written, notes in frame.loc[assumed, shown].itertuples(index=False):
        yield Finding(Hole.DATE_ASSUMED, f"“{title or identity}”, “{written}”: {notes}.", (identity,))


def _single_sources(frame: pd.DataFrame) -> Iterator[Finding]:
    """Events with one source, in a file whose other events show that it records more than one."""
    links = _text(frame, columns.URL).map(lambda cell: len(_LINK.findall(cell)))
    named = _text(frame, columns.SOURCE).map(lambda cell: len(re.split(r"\n| \| ", cell)))
    count = np.maximum(links, named * (_text(frame, columns.SOURCE) != ""))
    if (count > 1).sum() * 2 >= len(frame):
        yield from _lines(frame, count == 1, Hole.SINGLE_SOURCE, "rests on a single source.")


def _conflicts(frame: pd.DataFrame) -> Iterator[Finding]:
    found = pd.Series(False, index=frame.index)
    for name in remark_columns(frame):
        found |= _text(frame, name).str.contains(_CONFLICT)
    yield from _lines(frame, found, Hole.CONFLICT, "is told differently by its sources: see its note.")


def _silences(frame: pd.DataFrame) -> Iterator[Finding]:
    """Gaps that events spread evenly by chance would show in fewer than one file of a hundred.

    With n gaps of mean m, an exponential gap exceeds g with probability exp(-g/m): g is remarkable where
    n·exp(-g/m) is below one in a hundred.
    """
    timed = frame.loc[frame[columns.START].notna()].sort_values(columns.START, kind="stable")
    if len(timed) < 3:
        return
    start = timed[columns.START].to_numpy()
    end = np.maximum.accumulate(timed[columns.END].fillna(timed[columns.START]).to_numpy())
    gaps = np.maximum((start[1:] - end[:-1]) / np.timedelta64(1, "D"), 0.0)
    if gaps.mean() == 0:
        return
    limit = gaps.mean() * math.log(len(gaps) / _CHANCE)
    for at in np.flatnonzero(gaps > limit):
        before, after = timed.iloc[at], timed.iloc[at + 1]
        sentence = (
            f"{gaps[at]:,.0f} silent days between “{before[columns.TITLE]}” and “{after[columns.TITLE]}”; "
            f"{gaps.mean():,.0f} are usual here."
        )
        yield Finding(Hole.SILENCE, sentence, (before[columns.ID], after[columns.ID]))


def _firsts(frame: pd.DataFrame) -> Iterator[Finding]:
    """A pile on the first of the month: often a month that lost its precision on the way.

    Days are counted once each, so that one busy day is no pile; 12 of 365 days are firsts.
    """
    daily = frame.loc[frame[columns.PRECISION] == Precision.DAY]
    days = daily[columns.START].drop_duplicates()
    firsts = int((days.dt.day == 1).sum())
    if firsts < 3 or _at_least(firsts, len(days), 12 / 365.25) > _CHANCE:
        return
    piled = daily.loc[daily[columns.START].dt.day == 1, columns.ID]
    sentence = (
        f"{firsts} of {len(days)} days are the first of a month; about {len(days) * 12 / 365.25:.0f} would be usual."
    )
    yield Finding(Hole.FIRST_OF_MONTH, sentence, tuple(piled))


def _at_least(k: int, n: int, p: float) -> float:
    """The binomial probability of k or more successes in n."""
    return 1.0 - sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k))


def _spellings(events: Events) -> Iterator[Finding]:
    """Names of the whole data set that may be one; leads to the events in view that use a rarer spelling."""
    for suggestion in actors.suggest(events.whole.actors):
        cells = events.frame[columns.ACTORS].astype(str)
        for spelling in suggestion.spellings:
            using = cells.map(lambda cell, spelling=spelling: spelling in cell.split(columns.ACTOR_SEPARATOR))
            if using.any():
                sentence = f"“{spelling}” may be “{suggestion.name}”: {suggestion.reason}."
                yield Finding(Hole.SPELLING, sentence, tuple(events.frame.loc[using, columns.ID]))
