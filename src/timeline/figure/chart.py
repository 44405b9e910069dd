"""The chart as a recipe: window, layout, paint, frame, words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, get_args

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from timeline import columns, phrases
from timeline.events import Events
from timeline.figure import density, glyphs, hover, legend, ring
from timeline.figure import frame as framing
from timeline.figure.base import unchecked
from timeline.figure.escape import escape
from timeline.figure.traces import Painted, traces
from timeline.layout import GroupBy, Layout, Level, Order, Several, Wishes, lay_out
from timeline.layout.bands import MOST
from timeline.layout.plan import MOST_ROWS
from timeline.layout.window import first, whole
from timeline.problems import UsageError
from timeline.questions import extent, time, within
from timeline.selection import Selection
from timeline.theme import Look, Theme, looks, theme_named

ColorBy = Literal["category", "actor", "none"]
Window = Literal["auto", "all"] | tuple[np.datetime64, np.datetime64]


_LEGEND: Final = 0.12  # of a picture's height that the legend's colours and shapes may take
_HEAVY: Final = 500_000  # bytes of hover texts that a figure of 1 MB has room for


@dataclass(frozen=True, slots=True)
class View:
    """The events in a window, and whether that is all there are."""

    frame: pd.DataFrame
    start: float
    end: float
    is_whole: bool
    chosen: bool


def draw(
    events: Events,
    *,
    group_by: GroupBy = "actor",
    color_by: ColorBy = "category",
    title: str | None = None,
    subtitle: str | None = None,
    width: int = 1200,
    height: int | None = None,
    theme: Literal["light", "dark"] = "light",
    window: Window = "auto",
    order: Order = "first",
    several: Several = "each",
    bands: Sequence[str] = (),
    most_bands: int = MOST,
    foot: Sequence[str] = (),
    level: Literal["labelled", "marks", "counts"] | None = None,
    fold: bool = False,
    chosen: str = "",
    most_rows: int = MOST_ROWS,
) -> go.Figure:
    """Draw events on a timeline that shows how sure each date is.

    Args:
        group_by: what a band is: "actor", "category", "place" or "none".
        color_by: what a colour and a shape stand for; fixed by ``events.whole``, whatever is selected.
        subtitle: None for count, span and filters; "" for none.
        width: of the picture in pixels; labels are laid out for it and stay apart in a wider one.
        height: of the picture in pixels; None for as high as its rows.
        window: "all", a half-open pair of times, or "auto": the window of the selection, else the whole where it reads
            well, else the densest stretch that does.
        order: of the bands: by "first" event, "name" or "count".
        several: an event with several of the shown actors stands in "each" of their bands, or once ("primary").
        bands: the names to show, in this order; otherwise the selected actors, else the ``most_bands`` commonest.
        foot: lines under the chart: sources, filters, fingerprint.
        level: the detail; None chooses by how many events are in view.
        fold: leave out long stretches without events, and mark where.
        most_rows: what all bands together may have where no height is given; the rest is gathered in a "+12".
        chosen: the id of one event; each of its marks gets a ring. An id that is not in view is no mistake.

    Raises:
        UsageError: an argument is none of what is allowed for it, or a height is too low for a row of events.

    ``customdata[0]`` of every mark is the event's id, "" for a bar of counts, whose ``customdata[2:4]`` are the start
    and end to look into. ``layout.meta`` holds the caption, the alt text, the window and the counts.

    >>> import timeline
    >>> events = timeline.read_events(b"date,title,actors\\n23-28 May 2022,Visit,OHCHR\\nlate June 2022,Letter,China")
    >>> timeline.draw(events, title="A visit").layout.meta["caption"]
    'Showing 2 events.'
    """
    look = theme_named(theme)
    _known(group_by=(group_by, get_args(GroupBy)), color_by=(color_by, get_args(ColorBy)))
    _known(order=(order, get_args(Order)), several=(several, get_args(Several)))
    wishes = Wishes(
        width=width,
        group_by=group_by,
        order=order,
        several=several,
        bands=tuple(bands) or _selected(events, group_by),
        most_bands=most_bands,
        level=Level(level) if level else None,
        fold=fold,
        most_rows=most_rows,
    )
    view = _view(events, window, replace(wishes, height=framing.plot_height(height, title, foot, width)))
    said = _subtitle(events, view) if subtitle is None else subtitle
    texts = framing.words(title, said, foot, width)
    layout = lay_out(view.frame, view.start, view.end, wishes)
    palette, keys = _colors(events, view.frame, color_by, look) if layout.level is not Level.COUNTS else ({}, [])
    explained = _explained(palette, keys, color_by)
    most = legend.MOST_LINES if height is None else max(1, int(_LEGEND * height / legend.LINE))
    entries = legend.entries(explained, layout, most=most)
    if height is not None:
        rest = height - framing.head_height(texts) - framing.foot_height(texts)
        layout, entries = _fitted(view, wishes, rest, explained, entries, most)
    if layout.level is Level.COUNTS:
        marks = density.traces(layout, look)
    else:
        brief = hover.short(view.frame)
        told = hover.full(view.frame, width) if layout.level is Level.LABELLED else brief
        told = told if hover.weight(told) <= _HEAVY else brief
        ids = view.frame[columns.ID].map(str).tolist()
        marks = traces(Painted(layout, [palette[key] for key in keys], ids, told, brief, look))
    frame = framing.around(layout, texts, entries, look, width=width, height=height)
    if height is not None and frame["height"] > height:
        raise UsageError(_too_low(height, frame["height"]))
    caption = _caption(layout, view, events)
    if view.frame.empty:
        frame["annotations"].append(framing.instead(caption, layout, look))
    if chosen:
        frame["shapes"] += ring.shapes(_ringed(layout, view.frame, chosen, wishes), layout, look)
    meta = _meta(layout, view, events, caption, title, frame["height"])
    return unchecked([*marks, *legend.traces(entries, replace(layout.scale, folds=()), look)], {**frame, "meta": meta})


def _ringed(layout: Layout, frame: pd.DataFrame, chosen: str, wishes: Wishes) -> Iterator[glyphs.Rect]:
    """The boxes of an event's marks, or of the bars it counts in; none where it is not in view."""
    found = np.flatnonzero((frame[columns.ID] == chosen).to_numpy(bool))
    if not len(found):
        return iter(())
    if layout.level is Level.COUNTS:
        return ring.around_counts(layout, frame.iloc[found[:1]], wishes.group_by, wishes.several)
    return ring.around_marks(layout, int(found[0]))


def _too_low(height: float, needed: float) -> str:
    return (
        f"a picture {height:,.0f} pixels high has no room for a row of events under its title and over its foot. "
        f"Make it at least {needed:,.0f} high, or its words fewer."
    )


def _known(**arguments: tuple[str, tuple[str, ...]]) -> None:
    for name, (value, allowed) in arguments.items():
        if value not in allowed:
            raise UsageError(f"{name} is {value!r}; write {phrases.listed([repr(one) for one in allowed], word='or')}.")


def _fitted(
    view: View, wishes: Wishes, rest: float, explained: Mapping[str, Look], entries: list[legend.Entry], most: int
) -> tuple[Layout, list[legend.Entry]]:
    """The layout and its legend in ``rest`` pixels: the legend explains what the rows hold, and takes from them."""
    reserved = 0.0
    while True:
        reserved = max(reserved, legend.height(entries))
        room = rest - reserved
        layout = lay_out(view.frame, view.start, view.end, replace(wishes, height=room - framing.second_axis(room)))
        entries = legend.entries(explained, layout, most=most)
        if legend.height(entries) <= reserved:
            return layout, entries


def _selected(events: Events, group_by: GroupBy) -> tuple[str, ...]:
    selection = events.selection
    if not isinstance(selection, Selection):
        return ()
    if group_by == "actor":
        place = {name: at for at, name in enumerate(events.whole.actors)}
        return tuple(sorted(selection.actors, key=lambda name: place.get(name, len(place))))
    return ()


def _view(events: Events, window: Window, wishes: Wishes) -> View:
    frame, selection = events.frame, events.selection
    start, end = _asked(selection)
    if isinstance(window, tuple):
        start, end = window
    if window == "auto" and start is None and end is None:
        low, high, is_whole = first(frame, wishes)
    else:
        low, high = whole(frame, wishes.width)
        is_whole = start is None and end is None
        low = low if start is None else float(start.astype("datetime64[s]").astype(np.int64))
        high = high if end is None else float(end.astype("datetime64[s]").astype(np.int64))
    if not is_whole:
        frame = within(frame, low, high)
    return View(frame, low, high, is_whole, start is not None or end is not None)


def _asked(selection: Any) -> tuple[np.datetime64 | None, np.datetime64 | None]:
    return (selection.start, selection.end) if isinstance(selection, Selection) else (None, None)


def _colors(events: Events, frame: pd.DataFrame, color_by: ColorBy, theme: Theme) -> tuple[dict[str, Look], list[str]]:
    """A look for each name of the whole data set, and each event's name."""
    if color_by == "category":
        known, keys = events.whole.categories, frame[columns.CATEGORY].astype(object).fillna("").tolist()
    elif color_by == "actor":
        known = events.whole.actors
        keys = [cell.split(columns.ACTOR_SEPARATOR)[0] for cell in frame[columns.ACTORS].astype(object).fillna("")]
    else:
        return looks(["all"], theme), ["all"] * len(frame)
    palette = looks(known, theme)
    return palette | dict.fromkeys(set(keys) - set(palette), palette[""]), keys


def _explained(palette: Mapping[str, Look], keys: Sequence[str], color_by: ColorBy) -> dict[str, Look]:
    """The looks that occur, in the order of the palette; none where every event looks alike."""
    occurring = set(keys)
    if color_by == "none" or occurring <= {""}:
        return {}
    return {name or f"no {color_by}": look for name, look in palette.items() if name in occurring}


def _subtitle(events: Events, view: View) -> str:
    said = [_counted(events, view)]
    if len(view.frame):
        start, end = (view.start, view.end) if view.chosen else extent(view.frame)
        start, end = max(start, view.start), min(end, view.end)
        said.append(phrases.days(time(start), time(end)))
    if events.selection is not None:
        selection = events.selection
        said += selection.describe_filters() if isinstance(selection, Selection) else [selection.describe()]
    return " · ".join(part for part in said if part)


def _counted(events: Events, view: View) -> str:
    total = events.whole.count
    shown = len(view.frame)
    return phrases.count(total, "event") if shown == total else f"{shown:,} of {phrases.count(total, 'event')}"


def _caption(layout: Layout, view: View, events: Events) -> str:
    if not len(view.frame):
        return "No event matches." if events.whole.count else "No row has a date that could be read."
    if layout.level is Level.COUNTS:
        return f"Showing counts: {phrases.count(len(view.frame), 'event')}; narrow the window to see each."
    said = f"Showing {_counted(events, view)}"
    if not view.is_whole and not view.chosen:
        said += ", the densest stretch; show all to see the rest"
    if layout.scale.folds:
        said += f"; {phrases.count(len(layout.scale.folds), 'stretch', 'stretches')} without events left out"
    if layout.level is Level.MARKS:
        return f"{said}; narrow the window to see their titles."
    return f"{said}; {layout.unlabelled} without a title." if layout.unlabelled else f"{said}."


def _meta(layout: Layout, view: View, events: Events, caption: str, title: str | None, height: float) -> dict[str, Any]:
    names = [band.name for band in layout.bands if band.name]
    bands = f"{phrases.count(len(names), 'band')}: {', '.join(names)}"
    alt = f"Timeline{': ' + title if title else ''}. {_subtitle(events, view)}. {bands}."
    return {
        "title": title or "",
        "shown": len(view.frame),
        "total": events.whole.count,
        "unlabelled": layout.unlabelled if layout.level is not Level.COUNTS else len(view.frame),
        "level": str(layout.level),
        "caption": escape(caption),
        "alt": alt,
        "height": round(height),
        "window": [str(time(view.start)), str(time(view.end))],
        "is_whole": view.is_whole,
        "axis": framing.axis_of(layout),
        "bands": [[band.top, band.bottom, band.first_row, band.row] for band in layout.bands],
    }
