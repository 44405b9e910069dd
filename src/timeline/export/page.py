"""Events and their figure to one HTML file that works from a disk, with no network, and lets nothing out.

Its policy allows two scripts by their digests and no address at all: whatever text the data holds, nothing is fetched
and nothing but Plotly and :file:`page.js` runs. Plotly and the figures are packed, which makes the page a third of what
it was: :file:`page.js` unpacks them, and its digest holds for Plotly then as for a script that stands there.
"""

import base64
import gzip
import hashlib
import html
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, Literal

import numpy as np
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
    stands in the chart's place and Plotly stays out, some 50 kB instead of 2 MB; the filters narrow the table alone.
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
        packed = {name: _json(_drawing(one, title)) for name, one in drawn.items() if one is not None}
        parts += [f'<script type="text/plain" id="{name}">{_packed(text)}</script>' for name, text in packed.items()]
        parts += [f'<script type="text/plain" id="plotly">{_packed_plotly()}</script>']
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


def _packed(text: str) -> str:
    """Compressed, in letters that no markup is made of; the same text gives the same letters."""
    return base64.b64encode(gzip.compress(text.encode(), 9, mtime=0)).decode()


@lru_cache
def _packed_plotly() -> str:
    return _packed(get_plotlyjs())


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _drawing(figure: go.Figure, title: str) -> dict[str, Any]:
    drawing: dict[str, Any] = _listed(json.loads(figure.to_json()))
    layout = drawing["layout"] | {"dragmode": False}
    config = figure_config(title, width=layout["width"], height=layout["height"])
    config["modeBarButtonsToRemove"] += ["select2d"]  # nothing hears of a window chosen in a file
    return {"data": drawing["data"], "layout": layout, "config": config}


def _listed(value: Any) -> Any:  # what JSON holds
    """The same with every packed column as a list, which a script can change; NaN becomes null."""
    if isinstance(value, list):
        return [_listed(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "bdata" in value:
        column = np.frombuffer(base64.b64decode(value["bdata"]), value["dtype"]).tolist()
        return [None if one != one else one for one in column]  # NaN is what differs from itself
    return {name: _listed(one) for name, one in value.items()}


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
