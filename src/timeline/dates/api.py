"""The public door: `parse_date`."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

import numpy as np

from timeline.dates import civil, edtf_reader
from timeline.dates.conventions import NEWS, Conventions
from timeline.dates.reader import reader, to_when
from timeline.dates.sense import Anchor, Context, Refusal, Sense
from timeline.dates.when import DateError, When

Published = date | When | str | None

_SHOWN: Final = 80  # characters of the found text that a message repeats


def parse_date(
    text: str,
    *,
    published: Published = None,
    languages: Sequence[str] | None = None,
    day_first: bool | None = None,
    conventions: Conventions = NEWS,
) -> When:
    """The date a wording means, as its source knew it.

    ``published`` is when the page that says so was published: a date, a `When`, or a wording; a month or a year is
    enough where no weekday or "yesterday" hangs on it. ``languages`` are two-letter codes, tried in their order; None
    tries all. ``day_first`` settles 5/12/1934. What was assumed stands in the result's ``notes``.

    Raises: DateError: the text, or ``published``, is no date; the message says why.

    >>> print(parse_date("on Friday", published="2022-05-16").edtf)
    2022-05-13
    >>> print(parse_date("23–28 May 2022").edtf)
    2022-05-23/2022-05-28
    """
    context = Context(anchor(published), day_first, conventions)
    return to_when(text, read(text, context, languages))


def read_edtf(text: str) -> When:
    """The date an EDTF expression means, at any level; :func:`parse_date` takes wordings that only look like one.

    Raises: DateError: it is none.

    >>> read_edtf("2022-23").precision.value, parse_date("2022-23").edtf
    ('season', '2022/2023')
    """
    try:
        return to_when(text, edtf_reader.read(text))
    except Refusal as reason:
        raise DateError(message(text, reason)) from None


def read(text: str, context: Context, languages: Sequence[str] | None = None) -> Sense:
    """The settled sense of a wording.

    Raises: DateError: it is no date; the message says why.
    """
    chosen = reader(tuple(languages) if languages else None)
    try:
        return chosen.read(text, context)
    except Refusal as reason:
        raise DateError(message(text, reason)) from None


def message(text: str, reason: Refusal) -> str:
    """One sentence: what was found, why it is no date, what to write."""
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return f"{shown!r} is no date: {reason.reason}; write {reason.instead}."


def anchor(published: Published) -> Anchor | None:
    """The days a page may be from.

    Raises: DateError: it is no date, or open towards one side.
    """
    if published is None or (isinstance(published, str) and not published.strip()):
        return None
    if isinstance(published, datetime | date):
        number = civil.to_day(published.year, published.month, published.day)
        return Anchor(number, number)
    if isinstance(published, str):
        published = to_when(published, read(published, Context()))
    if np.isnat(published.start) or np.isnat(published.end):
        raise DateError(f"{published.text!r} is no date of publication: it is open; write a day, a month or a year.")
    first = published.start.astype("datetime64[D]").astype(int)
    last = (published.end - np.timedelta64(1, "s")).astype("datetime64[D]").astype(int)
    return Anchor(int(first), int(last))
