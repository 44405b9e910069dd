"""Quiet stretches to folds: time in which nothing happens may be left out, and is marked where it is."""

from typing import Final

import numpy as np
import pandas as pd

from timeline.layout.scale import Fold, Scale
from timeline.questions import bounds

_QUIET: Final = 0.15  # the part of the picture that a stretch must take to be worth folding
LAST_DATE: Final = 1.2e11  # seconds from 1970; an axis of dates ends near the years ±9999, a plain one has no folds
_KEPT: Final = 0.03  # what is left of it on both sides, so that the fold has room for its mark


def quiet_stretches(frame: pd.DataFrame, scale: Scale) -> tuple[Fold, ...]:
    """The stretches within the window in which no event of ``frame`` lies, less a margin; an open side counts as known.

    None where the window reaches beyond the years that a folded axis can be drawn for.
    """
    if max(abs(scale.start), abs(scale.end)) >= LAST_DATE:
        return ()
    low, high = bounds(frame)
    order = np.argsort(low, kind="stable")
    low, high = low[order], np.maximum.accumulate(high[order])
    span = scale.end - scale.start
    gaps = zip(high[:-1].tolist(), low[1:].tolist(), strict=True)
    wide = [
        (end, start) for end, start in gaps if start - end > _QUIET * span and scale.start < end and start < scale.end
    ]
    return tuple((end + _KEPT * span, start - _KEPT * span) for end, start in wide)
