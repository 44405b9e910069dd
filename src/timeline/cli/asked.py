"""What is asked for in words, as options or in a recipe, to a selection; every name and date is checked first."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np

from timeline.dates import DateError, parse_date
from timeline.events import Events
from timeline.names import must_be_known
from timeline.problems import UsageError
from timeline.selection import Selection


@dataclass(frozen=True, slots=True)
class Asked:
    """A selection as people write it; ``from_`` and ``to`` are any words that a date is written in."""

    actors: tuple[str, ...] = ()
    match: Literal["any", "all"] = "any"
    exclude: tuple[str, ...] = ()
    from_: str = ""
    to: str = ""
    categories: tuple[str, ...] = ()
    search: str = ""

    def selection(self, events: Events, *, today: date) -> Selection:
        """What it means for these events.

        Raises: UsageError for a name the events do not have, with the nearest; for a date nobody can read.
        """
        must_be_known((*self.actors, *self.exclude), events.whole.actors, "actor")
        must_be_known(self.categories, events.whole.categories, "category")
        return Selection(
            actors=self.actors,
            match=self.match,
            exclude=self.exclude,
            start=_side("from", self.from_, today),
            end=_side("to", self.to, today),
            categories=self.categories,
            text=self.search,
        )


def select(events: Events, asked: Asked, *, today: date) -> Events:
    """The events asked for.

    Raises: UsageError where there are none.
    """
    selection = asked.selection(events, today=today)
    chosen = events.select(selection)
    if chosen.frame.empty:
        why = selection.describe()
        raise UsageError(f"no event matches {why}. Ask for less." if why else "the file has no event with a date.")
    return chosen


def _side(name: str, text: str, today: date) -> np.datetime64 | None:
    """One side of the window: from the first instant of a date, to the last of one."""
    if not text.strip():
        return None
    try:
        when = parse_date(text, published=today)
    except DateError as error:
        raise UsageError(f"{name}: {error}") from error
    side = when.start if name == "from" else when.end
    if np.isnat(side):
        raise UsageError(f"{name}: {text!r} is open on that side; write a date such as 2022-05 or 23 May 2022.")
    return side
