"""Random events by the contract of the event table: as many as asked for, the same every time."""

import numpy as np
import pandas as pd

from timeline import columns as c
from timeline import questions
from timeline.events import Events, Facets, Report

_ACTORS = 1_000
_CELLS = 5_000
_YEARS = 20


def events(number: int) -> Events:
    """``number`` days over 20 years, 1 to 3 of 1,000 actors each, some of them in most events, 8 categories."""
    random = np.random.default_rng(1)
    seconds = random.integers(0, _YEARS * 365 * 86_400, number).astype("timedelta64[s]")
    start = np.sort((np.datetime64("2000-01-01", "s") + seconds).astype("datetime64[D]")).astype("datetime64[s]")
    actors = [f"Actor {at}" for at in range(_ACTORS)]
    cells = ["; ".join(random.choice(actors, size=random.integers(1, 4), replace=False)) for _ in range(_CELLS)]
    often = np.minimum(random.zipf(1.3, number) - 1, _CELLS - 1)
    nothing = np.full(number, np.datetime64("NaT", "s"))
    ids = pd.Series(np.arange(number)).astype("str")
    frame = pd.DataFrame(
        {
            c.ID: "e" + ids,
            c.ROW: np.arange(2, number + 2),
            c.DATE: pd.Series(np.datetime_as_string(start, unit="D")),
            c.START: start,
            c.END: start + np.timedelta64(1, "D"),
            c.CORE_START: nothing,
            c.CORE_END: nothing,
            c.PRECISION: pd.Series(["day"] * number),
            c.IS_INTERVAL: False,
            c.APPROXIMATE: False,
            c.UNCERTAIN: False,
            c.TITLE: "What somebody said on the day of event number " + ids,
            c.ACTORS: pd.Series(np.array(cells, dtype=object)[often], dtype="str").astype("category"),
            c.CATEGORY: pd.Series(random.choice([f"kind {at}" for at in range(8)], number), dtype="str").astype(
                "category"
            ),
        }
    )
    for name in c.EVENT_COLUMNS:
        if name not in frame:
            frame[name] = pd.Series([""] * number, dtype="str")
    groups = {by: questions.groups(frame, by) for by in ("actor", "category")}  # type: ignore[arg-type]
    counts = {by: dict(zip(found.names, found.counts.tolist(), strict=True)) for by, found in groups.items()}
    whole = Facets(counts["actor"], counts["category"], frame[c.START].min(), frame[c.END].max(), number)
    return Events(frame, frame.head(0), Report(number, number, 0, "random"), whole)
