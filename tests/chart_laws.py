"""Random events for the laws of the chart, and what the laws measure with: slow, plain, and none of our own layout."""

import itertools
from collections.abc import Iterable, Sequence

import numpy as np
from hypothesis import strategies as st

from chart_events import make
from timeline.events import Events
from timeline.layout import Layout
from timeline.layout.stacking import pill_width

TITLES = st.one_of(
    st.text(alphabet="abcdefgh MW.,-", max_size=60),
    st.sampled_from(
        [
            "Bachelet's first Council speech text asks China for access across the country",
            "联合国人权事务高级专员访问新疆维吾尔自治区",
            "مجلس حقوق الإنسان يرفض النقاش حول شينجيانغ",
            "🕊️ 👩‍⚖️ verdict",
            "Menschenrechtskommissarinnenberichtsveröffentlichung",
            "",
        ]
    ),
)
NAMES = ["China", "OHCHR", "Michelle Bachelet", "Human Rights Council", "China (Permanent Mission in Geneva)", "北京"]
DAY = 86_400


@st.composite
def rows(draw: st.DrawFn) -> dict[str, object]:
    """One event: a moment, a day, a month, a span, an interval with vague ends, or one that is open."""
    day = np.datetime64("2022-01-01", "s") + np.timedelta64(draw(st.integers(0, 400)) * DAY, "s")
    kind = draw(st.sampled_from(["day", "day", "day", "moment", "month", "span", "vague", "since", "until", "after"]))
    length = np.timedelta64(draw(st.integers(1, 90)) * DAY, "s")
    row: dict[str, object] = {
        "title": draw(TITLES),
        "actors": "; ".join(draw(st.lists(st.sampled_from(NAMES), max_size=4, unique=True))),
        "category": draw(st.sampled_from(["statement", "report", "visit", ""])),
        "start": day,
        "approximate": draw(st.booleans()),
    }
    if kind == "moment":
        return {**row, "start": day + 3600, "end": day + 3660, "precision": "minute"}
    if kind == "month":
        month = day.astype("datetime64[M]")
        return {**row, "start": np.datetime64(month, "s"), "end": np.datetime64(month + 1, "s"), "precision": "month"}
    if kind == "span":
        return {**row, "end": day + length, "is_interval": True}
    if kind == "vague":
        core = {"core_start": day + 2 * DAY, "core_end": day + 2 * DAY + length}
        return {**row, **core, "end": day + length + 5 * DAY, "is_interval": True, "precision": "month"}
    if kind == "since":
        return {**row, "end": "NaT", "is_interval": True}
    if kind == "until":
        return {**row, "start": "NaT", "end": day, "is_interval": True}
    if kind == "after":
        return {**row, "end": "NaT"}
    return row


def event_sets(most: int = 40) -> st.SearchStrategy[Events]:
    """Up to so many events, some of them crowded onto a day."""
    return st.lists(rows(), min_size=1, max_size=most).map(make)


def greatest_overlap(boxes: Iterable[tuple[float, float]]) -> int:
    """The most half-open boxes over one point, by looking at every left edge."""
    known = list(boxes)
    return max((sum(left <= edge < right for left, right in known) for edge, _ in known), default=0)


def row_boxes(layout: Layout) -> dict[float, list[tuple[float, float]]]:
    """Every box drawn, by the height of its row."""
    found: dict[float, list[tuple[float, float]]] = {}
    for at, label in enumerate(layout.labels):
        if not np.isnan(layout.y[at]):
            found.setdefault(float(layout.y[at]), []).append((label.box.left, label.box.right))
    for more in layout.more:
        half = pill_width(len(more.marks)) / 2
        found.setdefault(more.y, []).append((more.x - half, more.x + half))
    return found


def meeting(boxes: Sequence[tuple[float, float]], slack: float = 1e-6) -> list[tuple[float, float]]:
    """The boxes that reach into the next one."""
    ordered = sorted(boxes)
    return [one for one, after in itertools.pairwise(ordered) if one[1] > after[0] + slack]
