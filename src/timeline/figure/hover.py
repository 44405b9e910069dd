"""What a mark says when pointed at: title, date as written and as read, the quote, who said it, where it stands.

At most 8 lines, so that Plotly draws it at all, and wrapped by measure, so that it fits a phone.
"""

import json
from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd

from timeline import columns, phrases, text
from timeline.figure.escape import escape
from timeline.theme import LABEL_SIZE

LINES: Final = 8
TEMPLATE: Final = "%{customdata[1]}<extra></extra>"
_WIDEST: Final = 380.0  # pixels; about 60 characters


def full(frame: pd.DataFrame, width: float) -> list[str]:
    """The hover text of every event of ``frame`` in a picture of this width in pixels."""
    room = min(_WIDEST, width - 60)
    written = zip(
        frame[columns.DATE].astype(object), frame[columns.EDTF].astype(object), read_dates(frame), strict=True
    )
    # The wording of the source, where it is more than figures in another order.
    dates = [read if words in ("", read, edtf) else f"{read} (“{words}”)" for words, edtf, read in written]
    fields = (columns.TITLE, columns.QUOTE, columns.SPEAKER, columns.PUBLISHER, columns.SOURCE)
    rows = zip(*(frame[name].astype(object) for name in fields), dates, strict=True)
    return [
        _full(title, quote, speaker, publisher, source, said, room)
        for title, quote, speaker, publisher, source, said in rows
    ]


def _full(title: str, quote: str, speaker: str, publisher: str, source: str, said: str, room: float) -> str:
    head = [f"<b>{escape(line)}</b>" for line in text.wrap(title or "Untitled", room, LABEL_SIZE, lines=2, bold=True)]
    head += [escape(line) for line in text.wrap(said, room, LABEL_SIZE, lines=1)]
    foot = [escape(line) for line in text.wrap(f"— {speaker}", room, LABEL_SIZE, lines=1)] if speaker and quote else []
    whence = publisher or source
    foot += [escape(line) for line in text.wrap(f"Source: {whence}", room, LABEL_SIZE, lines=1)] if whence else []
    left = LINES - len(head) - len(foot)
    body = [f"<i>{escape(line)}</i>" for line in text.wrap(f"“{quote}”", room, LABEL_SIZE, lines=left)] if quote else []
    return "<br>".join([*head, *body, *foot])


def short(frame: pd.DataFrame) -> list[str]:
    """A line with title and date for every event: what a picture of thousands of marks can carry."""
    titles = (escape(text.shorten(title or "Untitled", 260, LABEL_SIZE)) for title in frame[columns.TITLE])
    return [f"{title}<br>{read}" for title, read in zip(titles, read_dates(frame), strict=True)]


def weight(texts: Sequence[str]) -> int:
    """Bytes of these texts in a figure's JSON, which writes letters beyond ASCII as six."""
    return sum(len(json.dumps(said)) for said in texts)


def read_dates(frame: pd.DataFrame) -> list[str]:
    """Each date of ``frame`` as read, in words."""
    starts = frame[columns.START].to_numpy("datetime64[s]")
    ends = frame[columns.END].to_numpy("datetime64[s]")
    moments = frame[columns.PRECISION].isin(("second", "minute", "hour")).to_numpy(bool)
    about = np.where(frame[columns.APPROXIMATE].to_numpy(bool), "about ", "")
    unsure = np.where(frame[columns.UNCERTAIN].to_numpy(bool), ", uncertain", "")
    said = [
        f"{phrases.day(start)}, {phrases.clock(start)}" if moment and not np.isnat(start) else phrases.span(start, end)
        for start, end, moment in zip(starts, ends, moments, strict=True)
    ]
    return [f"{a}{words}{b}" for a, words, b in zip(about, said, unsure, strict=True)]
