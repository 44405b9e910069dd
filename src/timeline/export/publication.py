"""What leaves the house, as a value: which events, in which words and looks, at which size; and its making.

The same data and the same publication give the same bytes. Events in, bytes out; only a picture needs a browser.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final, Literal

import pandas as pd
import plotly.graph_objects as go

from timeline import columns, questions
from timeline.events import Events
from timeline.export import bibliography, images, page, reports, tables
from timeline.export.fonts import missing_fonts
from timeline.export.foot import ELSEWHERE, Told, foot, holds, last_line, listed
from timeline.export.paged import paginate
from timeline.export.sizes import SIZES, Size
from timeline.export.sources import number_sources
from timeline.figure import draw
from timeline.figure.chart import ColorBy, Window
from timeline.figure.sheet import draw_sheet, fill_sheets
from timeline.formats import FORMATS, csv_table
from timeline.formats.raw import Format
from timeline.layout import GroupBy, Order, Several
from timeline.layout.bands import group
from timeline.layout.plan import MOST_ROWS
from timeline.problems import UsageError
from timeline.theme import theme_named

_PHONE: Final = 370  # CSS pixels that the narrowest phones in use leave for a chart
_ROWS_OF_PAGE: Final = 150  # a page scrolls, and nobody can look into a "+12" there
PAGES: Final = (".html", ".htm")


@dataclass(frozen=True, slots=True)
class Publication:
    """The words and looks of what is made of a selection; every default is what a reader would want.

    ``subtitle`` None: count, span and filters. ``sources``: the foot names the publishers, by number where it has room
    for all of them (then the titles carry the numbers), or lists every source, or neither; ``foot`` stands there
    instead, the fingerprint stays. ``made_on`` is printed where given. ``size`` is for pictures. ``light`` keeps Plotly
    out of a page; ``exact`` keeps a CSV as the data has it, for programs and not spreadsheets.
    """

    title: str = ""
    subtitle: str | None = None
    group_by: GroupBy = "actor"
    color_by: ColorBy = "category"
    order: Order = "first"
    several: Several = "each"
    bands: tuple[str, ...] = ()
    fold: bool = False
    theme: Literal["light", "dark"] = "light"
    sources: Told = "short"
    foot: str | None = None
    made_on: date | None = None
    size: Size = SIZES["web"]
    light: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A thing made: its bytes, and plain sentences: ``losses`` its format cannot carry, ``notes`` on this machine."""

    content: bytes
    losses: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def make(events: Events, kind: str, wanted: Publication = Publication()) -> Made:
    """Make one thing of the events: ``kind`` is an ending (".png", ".html", ".csv" …) or the name of a format.

    Raises: UsageError for an unknown kind; for pictures what :func:`timeline.export.images.to_bytes` raises.
    """
    suffix = kind.lower() if kind.startswith(".") else f".{kind.lower()}"
    if suffix in PAGES:
        return Made(_page(events, wanted))
    if suffix in images.SUFFIXES:
        return Made(picture(events, suffix, wanted), notes=missing_fonts(_written(events, wanted)))
    form = table_format(kind)
    if isinstance(form, Report):
        return Made(form.write(events.frame, wanted.title), form.losses)
    if form.name == csv_table.FORMAT.name and not wanted.exact:
        return Made(tables.to_csv(events.frame), form.losses)
    assert form.write is not None
    return Made(form.write(events.frame), form.losses)


@dataclass(frozen=True, slots=True)
class Report:
    """A form that is only written: what people paste and print, told as a registered format is."""

    name: str
    label: str
    suffixes: tuple[str, ...]
    write: Callable[[pd.DataFrame, str], bytes]
    losses: tuple[str, ...]


REPORTS: Final = (
    Report("markdown", "Markdown", (".md",), reports.to_markdown, reports.LOSSES),
    Report("word", "Word", (".doc",), reports.to_word, reports.LOSSES),
    Report("bibtex", "BibTeX", (".bib",), lambda frame, _: bibliography.to_bibtex(frame), bibliography.LOSSES),
    Report("csl-json", "CSL-JSON", (".csl",), lambda frame, _: bibliography.to_csl(frame), bibliography.LOSSES),
)


def writable() -> list[Format | Report]:
    """Every format that events can be written in, pictures and pages apart."""
    return [*(form for form in FORMATS if form.write is not None), *REPORTS]


def table_format(kind: str) -> Format | Report:
    """The format of an ending or a name that can be written.

    Raises: UsageError lists what there is.
    """
    for form in writable():
        if kind.lower() == form.name or kind.lower() in form.suffixes:
            return form
    endings = [*images.SUFFIXES, PAGES[0], *(suffix for form in writable() for suffix in form.suffixes[:1])]
    raise UsageError(f"nothing can be written as {kind!r}. Use one of: {', '.join(dict.fromkeys(endings))}.")


def figure(
    events: Events,
    wanted: Publication,
    *,
    height: float | None = None,
    window: Window = "all",
    page_number: str = "",
    footed: bool = True,
    elsewhere: Sequence[int] = (),
    most_rows: int = MOST_ROWS,
) -> go.Figure:
    """The chart of the events at the publication's width, in its own height where none is given.

    ``elsewhere`` has the number of every event's source where other pages list them; ``footed`` leaves the foot out.
    """
    sources, numbers = number_sources(events.frame)
    told = foot(sources, wanted.sources if wanted.foot is None else "none", replace(wanted.size, height=height))
    lines = told.lines if wanted.foot is None else tuple(wanted.foot.splitlines())
    if elsewhere:
        numbers, lines = list(elsewhere), (ELSEWHERE,)
    numbered = told.numbered and (footed or wanted.sources == "full")
    last = " ".join(filter(None, (last_line(events, wanted.made_on), page_number)))
    return draw(
        _with_numbers(events, numbers) if numbered else events,
        group_by=wanted.group_by,
        color_by=wanted.color_by,
        title=wanted.title or None,
        subtitle=wanted.subtitle,
        width=round(wanted.size.width),
        height=None if height is None else round(height),
        theme=wanted.theme,
        window=window,
        order=wanted.order,
        several=wanted.several,
        bands=wanted.bands,
        fold=wanted.fold,
        most_rows=most_rows,
        foot=(*lines, last) if footed else (),
    )


def _with_numbers(events: Events, numbers: Sequence[int]) -> Events:
    """The events with the number of its source before each title."""
    said = events.frame[columns.TITLE]
    titles = [f"[{number}] {title}" if number else title for number, title in zip(numbers, said, strict=True)]
    return replace(events, frame=events.frame.assign(**{columns.TITLE: titles}))


def _written(events: Events, wanted: Publication) -> Iterator[str]:
    """Every text that a picture may hold."""
    yield from (wanted.title, wanted.subtitle or "")
    for name in (columns.TITLE, columns.ACTORS, columns.CATEGORY, columns.PLACE, columns.PUBLISHER, columns.SOURCE):
        yield from events.frame[name].astype(str).unique()


def picture(events: Events, suffix: str, wanted: Publication) -> bytes:
    """The chart as one picture of the publication's size; on paper, a PDF has as many pages as it needs."""
    size = wanted.size
    if suffix == ".pdf" and size.paper and size.height:
        lists = wanted.sources == "full" and wanted.foot is None
        crowded = lists and not holds(number_sources(events.frame)[0], size)
        if crowded or figure(events, wanted).layout.height > size.height:
            return _pages(events, wanted, size.height, lists=lists)
    drawn = figure(events, wanted, height=size.height)
    height = size.height or drawn.layout.height
    return images.to_bytes(drawn, images.format_of(f"x{suffix}"), width=size.width, height=height, scale=size.scale)


def _pages(events: Events, wanted: Publication, room: float, *, lists: bool) -> bytes:
    """A PDF whose bands stand in one order on all pages, each with the bands it has events of.

    With ``lists`` all sources stand on pages of their own, at the end.
    """
    bands = wanted.bands or group(events.frame, wanted.group_by, order=wanted.order, several=wanted.several).names
    sources, numbers = number_sources(events.frame)
    number_of = dict(zip(events.frame[columns.ID], numbers, strict=True))

    def draw_page(part: Events, window: Window, *, height: float | None = None, page_number: str = "") -> go.Figure:
        own = questions.groups(part.frame, wanted.group_by).names
        chosen = replace(wanted, bands=tuple(name for name in bands if name in own))
        elsewhere = [number_of[id_] for id_ in part.frame[columns.ID]] if lists else ()
        return figure(part, chosen, height=height, window=window, page_number=page_number, elsewhere=elsewhere)

    parts = paginate(events, lambda part, window: draw_page(part, window).layout.height, room)
    lists_of = fill_sheets(listed(sources), wanted.size.width, room) if lists else []
    total = len(parts) + len(lists_of)
    drawn = [
        draw_page(part, window, height=room, page_number=f"Page {number} of {total}.")
        for number, (part, window) in enumerate(parts, 1)
    ]
    sheet = partial(draw_sheet, "Sources", width=wanted.size.width, height=room, theme=theme_named(wanted.theme))
    drawn += [sheet(lines, f"Page {number} of {total}.") for number, lines in enumerate(lists_of, len(parts) + 1)]
    pages = [images.to_bytes(page, "pdf", width=wanted.size.width, height=room) for page in drawn]
    return images.join_pdf(pages, wanted.title or "Timeline")


def _page(events: Events, wanted: Publication) -> bytes:
    bare = replace(wanted, title="", subtitle="")
    drawn = figure(events, bare, footed=False, most_rows=_ROWS_OF_PAGE)
    narrow = figure(events, replace(bare, size=Size(_PHONE, None)), footed=False, most_rows=_ROWS_OF_PAGE)
    svg = images.to_bytes(drawn, "svg") if wanted.light else None
    return page.to_html(
        events,
        drawn,
        title=wanted.title or "Timeline",
        subtitle=wanted.subtitle,
        theme=wanted.theme,
        narrow=narrow,
        svg=svg,
    )
