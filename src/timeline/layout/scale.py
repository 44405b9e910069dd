"""Time to pixels and back: seconds since 1970 on one side, pixels from the plot's left edge on the other.

Times are float64 seconds: exact to the second for 285 million years either side of 1970. An open side is ±infinity.
"""

from dataclasses import dataclass

import numpy as np

from timeline.questions import Floats


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight map of the window ``[start, end)`` in seconds onto ``[0, width]`` in pixels.

    >>> scale = Scale(0.0, 100.0, 50.0)
    >>> float(scale.pixels(20.0)), float(scale.time(10.0))
    (10.0, 20.0)
    """

    start: float
    end: float
    width: float

    def pixels(self, time: Floats | float) -> Floats:
        """Where times stand; beyond the window means beyond ``[0, width]``."""
        return np.asarray((np.asarray(time, dtype=np.float64) - self.start) * (self.width / (self.end - self.start)))

    def time(self, pixels: Floats | float) -> Floats:
        """The times at places."""
        return np.asarray(self.start + np.asarray(pixels, dtype=np.float64) * ((self.end - self.start) / self.width))
