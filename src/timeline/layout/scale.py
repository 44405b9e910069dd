"""Time to pixels and back: seconds since 1970 on one side, pixels from the plot's left edge on the other.

Times are float64 seconds: exact to the second for 285 million years either side of 1970. An open side is ±infinity.
"""

from dataclasses import dataclass

import numpy as np

from timeline.questions import Floats

Fold = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scale:
    """A map of the window ``[start, end)`` in seconds onto ``[0, width]`` in pixels, true to scale but for its folds.

    ``folds`` are stretches of the window, in order and apart, that take no room at all.

    >>> scale = Scale(0.0, 100.0, 50.0)
    >>> float(scale.pixels(20.0)), float(scale.time(10.0))
    (10.0, 20.0)
    >>> folded = Scale(0.0, 100.0, 50.0, ((40.0, 90.0),))
    >>> [float(folded.pixels(at)) for at in (20.0, 40.0, 70.0, 90.0, 95.0)], float(folded.time(45.0))
    ([20.0, 40.0, 40.0, 40.0, 45.0], 95.0)
    """

    start: float
    end: float
    width: float
    folds: tuple[Fold, ...] = ()

    @property
    def per_second(self) -> float:
        """Pixels of a second that is not folded."""
        return self.width / (self.end - self.start - sum(end - start for start, end in self.folds))

    def pixels(self, time: Floats | float) -> Floats:
        """Where times stand; beyond the window means beyond ``[0, width]``."""
        at = np.asarray(time, dtype=np.float64)
        folded = np.zeros_like(at)
        for start, end in self.folds:
            folded += np.clip(at - start, 0.0, end - start)
        return np.asarray((at - self.start - folded) * self.per_second)

    def time(self, pixels: Floats | float) -> Floats:
        """The times at places; where a fold is, the time after it."""
        found = self.start + np.asarray(pixels, dtype=np.float64) / self.per_second
        for start, end in self.folds:
            found = np.where(found >= start, found + (end - start), found)
        return np.asarray(found)
