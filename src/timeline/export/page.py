"""Events and their figure to one HTML file that works from a disk, with no network, and lets nothing out.

Its policy allows two scripts by their digests and no address at all: whatever text the data holds, nothing is fetched
and nothing but Plotly and :file:`page.js` runs.
"""

import base64
import hashlib
import html
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, Literal

import pandas as pd
import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

from timeline import columns, phrases
from timeline.events import Events
from timeline.export.sources import Source, fingerprint, number_sources
from timeline.figure import figure_config
from timeline.figure.hover import read_dates

_TOLD: Final = (
    columns.ID,
    columns.DATE,
    columns.TITLE,
    columns.DESCRIPTION,
    columns.QUOTE,
    columns.SPEAKER,
    columns.ACTORS,
    columns.CATEGORY,
    columns.PLACE,
)
_HEADS: Final = ("Date", "What", "Who", "Category", "Place", "Source")


def to_html(
    events: Events,
    figure: go.Figure,
    *,
    title: str = "Timeline",
    subtitle: str | None = None,
    theme: Literal["light", "dark"] = "light",
    narrow: go.Figure | None = None,
    svg: bytes | None = None,
) -> bytes:
    """One page: title, filters, the chart, a table of the same events with their quotes, the numbered sources.

    ``figure`` shows ``events``; ``narrow`` is the same for the width of a phone. With ``svg``, a
    picture of the figure, the page is the light variant: the picture
    stands in the chart's place and Plotly stays out, some 50 kB instead of 5 MB; the filters narrow the table alone.
    ``subtitle`` replaces count, span and filters.
    """
    frame = events.frame
    sources, numbers = number_sources(frame)
    said = _subtitle(events) if subtitle is None else subtitle
    script = _asset("page.js")
    plotly = "" if svg else get_plotlyjs()
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="en" data-theme="{theme}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy([script, plotly])}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{_text(title)}</title>",
        f"<style>\n{_asset('page.css')}</style>\n</head>\n<body>",
        f"<header>\n<h1>{_text(title)}</h1>\n<p class=muted>{_text(said)}</p>\n</header>\n<main>",
        _filters(frame),
        '<p id="count" role="status" class=muted></p>',
        _chart(title, said, svg),
        _table(frame, numbers),
        _sources(sources),
        "</main>",
        f"<footer>{_text(_foot(events))}</footer>",
    ]
    if plotly:
        drawn = {"figure": figure, "figure-narrow": narrow}
        parts += [
            f'<script type="application/json" id="{name}">{_json(_drawing(one, title))}</script>'
            for name, one in drawn.items()
            if one is not None
        ]
        parts += [f"<script>{plotly}</script>"]
    parts += [f"<script>{script}</script>", "</body>\n</html>\n"]
    return "\n".join(parts).encode()


def embed_snippet(address: str, title: str, *, height: int = 900) -> str:
    """The ``<iframe>`` that shows an exported page inside another one; ``height`` in CSS pixels.

    >>> print(embed_snippet("visit.html", "The visit"))
    <iframe src="visit.html" title="The visit" width="100%" height="900" style="border:0" loading="lazy"
     sandbox="allow-scripts allow-popups"></iframe>
    """
    return (
        f'<iframe src="{_text(address)}" title="{_text(title)}" width="100%" height="{height}" style="border:0" '
        'loading="lazy"\n sandbox="allow-scripts allow-popups"></iframe>'
    )


@lru_cache
def _asset(name: str) -> str:
    return files("timeline.export").joinpath(name).read_text("utf-8")


def _text(text: str) -> str:
    return html.escape(text, quote=True)


def _policy(scripts: Iterable[str]) -> str:
    digests = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts if script)
    allowed = " ".join(f"'sha256-{digest}'" for digest in digests)
    # Plotly styles its elements in place; with no address allowed, a style can fetch nothing.
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def _json(value: Mapping[str, Any]) -> str:
    """JSON that cannot end the element it stands in."""
    return json.dumps(value, ensure_ascii=False).translate(_IN_SCRIPT)


_IN_SCRIPT: Final = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def _drawing(figure: go.Figure, title: str) -> dict[str, Any]:
    drawing: dict[str, Any] = json.loads(figure.to_json())
    layout = drawing["layout"] | {"dragmode": False}
    config = figure_config(title, width=layout["width"], height=layout["height"])
    config["modeBarButtonsToRemove"] += ["select2d"]  # nothing hears of a window chosen in a file
    return {"data": drawing["data"], "layout": layout, "config": config, "veils": _veils(figure)}


def _veils(figure: go.Figure) -> list[dict[str, Any]]:
    """The box of every mark with its label, in the colour of the ground beneath: what covers it when it is left out."""
    stripes = [shape for shape in figure.layout.shapes if shape.type == "rect" and shape.layer == "below"]
    veils = []
    for trace in figure.select_traces({"name": "events"}):
        places = zip(trace.customdata, trace.base, trace.x, trace.y, strict=True)
        for (id_, *_), start, width, middle in places:
            beneath = (stripe.fillcolor for stripe in stripes if stripe.y0 <= middle <= stripe.y1)
            box = {"x0": float(start), "x1": float(start + width)}
            box |= {"y0": float(middle - trace.width / 2), "y1": float(middle + trace.width / 2)}
            veils.append({"id": id_, **box, "color": next(beneath, figure.layout.paper_bgcolor)})
    return veils


def _subtitle(events: Events) -> str:
    shown, whole = len(events.frame), events.whole.count
    number = phrases.count(shown, "event") if shown == whole else f"{shown:,} of {phrases.count(whole, 'event')}"
    filters = events.selection.describe() if events.selection is not None else ""
    return " · ".join(part for part in (number, filters) if part)


def _foot(events: Events) -> str:
    shelved = events.report.shelved
    left_out = f" {phrases.count(shelved, 'row')} of the file could not be dated and is not shown." if shelved else ""
    return f"Fingerprint of the events shown (SHA-256): {fingerprint(events.frame)}.{left_out}"


def _filters(frame: pd.DataFrame) -> str:
    actors = frame[columns.ACTORS].astype(str).str.split(columns.ACTOR_SEPARATOR).explode()
    return (
        '<form id="filters" hidden>\n'
        + _choices("actor", "Actors", actors)
        + _choices("category", "Categories", frame[columns.CATEGORY].astype(str))
        + '<label class="find">Find <input type="search" name="words" autocomplete="off"></label>\n'
        + '<button type="reset">Reset</button>\n</form>'
    )


def _choices(name: str, label: str, values: "pd.Series[str]") -> str:
    counts = values[values.ne("")].value_counts(sort=False)
    if counts.empty:
        return ""
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0]).casefold()))
    boxes = "\n".join(
        f'<label><input type="checkbox" name="{name}" value="{_text(str(value))}"> {_text(str(value))} '
        f"({number:,})</label>"
        for value, number in ordered
    )
    return f'<details><summary>{label}</summary><div class="choices">\n{boxes}\n</div></details>\n'


def _chart(title: str, subtitle: str, svg: bytes | None) -> str:
    alt = _text(f"Timeline. {title}: {subtitle}. The table below lists the same events.")
    if svg is None:
        return f'<div id="chart" role="figure" aria-label="{alt}" tabindex="0"></div>'
    picture = base64.b64encode(svg).decode()
    return f'<div id="chart"><img alt="{alt}" src="data:image/svg+xml;base64,{picture}"></div>'


def _table(frame: pd.DataFrame, numbers: Sequence[int]) -> str:
    cells = zip(*(frame[name].astype(str) for name in _TOLD), read_dates(frame), numbers, strict=True)
    rows = "\n".join(_row(place, *event) for place, event in enumerate(cells))
    heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    return f'<h2>Events</h2>\n<table id="events">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'


def _row(
    place: int,
    id_: str,
    written: str,
    title: str,
    description: str,
    quote: str,
    speaker: str,
    actors: str,
    category: str,
    where: str,
    read: str,
    number: int,
) -> str:
    names = [name for name in actors.split(columns.ACTOR_SEPARATOR) if name]
    as_read = "" if written == read else f'<span class="read">{_text(read)}</span>'
    cite = f"<cite>{_text(speaker)}</cite>" if speaker else ""
    said = f"<blockquote>“{_text(quote)}”{cite}</blockquote>" if quote else ""
    told = f"<p>{_text(description)}</p>" if description else ""
    source = f'<a href="#source-{number}">{number}</a>' if number else ""
    return (
        f'<tr id="event-{place}" tabindex="-1" data-id="{_text(id_)}" data-actors="{_text(json.dumps(names))}" '
        f'data-category="{_text(category)}"><td class="date">{_text(written)}{as_read}</td>'
        f"<td><strong>{_text(title)}</strong>{told}{said}</td><td>{_text('; '.join(names))}</td>"
        f"<td>{_text(category)}</td><td>{_text(where)}</td><td>{source}</td></tr>"
    )


def _sources(sources: Sequence[Source]) -> str:
    if not sources:
        return ""
    items = "\n".join(
        f'<li id="source-{source.number}">{_text(str(source))} {_links(source)}</li>' for source in sources
    )
    return f'<h2>Sources</h2>\n<ol id="sources">\n{items}\n</ol>'


def _links(source: Source) -> str:
    return " ".join(
        f'<a href="{_text(link)}" rel="noopener noreferrer" target="_blank">{_text(link)}</a>' for link in source.links
    )
