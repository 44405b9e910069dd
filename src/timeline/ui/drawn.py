"""Charts that were drawn, kept as long as their events are: the same view again costs nothing, whoever asks for it.

What a person brings is read for their own session, so its charts are seen in no other and are gone with it.
"""

import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final, TypeVar

from timeline.events import Events

MOST: Final = 24  # charts of one data set, of 1 MB at most

_Chart = TypeVar("_Chart")
_kept: Final[dict[int, "OrderedDict[Hashable, object]"]] = {}  # by the identity of events that are alive
_lock: Final = threading.Lock()


def once(events: Events, view: Hashable, draw: Callable[[], _Chart]) -> _Chart:
    """The chart of a view of ``events``, drawn if it is not among the latest :data:`MOST`; nobody may change it."""
    with _lock:
        if id(events) not in _kept:
            _kept[id(events)] = OrderedDict()
            weakref.finalize(events, _kept.pop, id(events), None)
        charts = _kept[id(events)]
        if view in charts:
            charts.move_to_end(view)
            return charts[view]  # type: ignore[return-value]
    chart = draw()
    with _lock:
        charts[view] = chart
        if len(charts) > MOST:
            charts.popitem(last=False)
    return chart
