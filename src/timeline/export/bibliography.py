"""The sources of events to bibliographies: BibTeX and CSL-JSON, which reference managers read. A source, an entry."""

import json
import re
import unicodedata
from typing import Any, Final

import pandas as pd

from timeline.dates import DateError, parse_date
from timeline.export.sources import Source, number_sources
from timeline.phrases import parts

LOSSES: Final = ("The events themselves: only their sources are listed.",)

_LATEX: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def to_bibtex(frame: pd.DataFrame) -> bytes:
    r"""BibTeX in UTF-8, an ``@misc`` a source, with ``date`` for BibLaTeX and ``year`` for BibTeX.

    >>> frame = pd.DataFrame({"publisher": ["AP"], "source": ["50% off"], "published": ["2022-05"], "url": [""]})
    >>> print(to_bibtex(frame).decode())
    @misc{ap-2022-1,
      title = {{50\% off}},
      publisher = {AP},
      date = {2022-05},
      year = {2022}
    }
    <BLANKLINE>
    """
    return "\n".join(_bibtex(source) for source in number_sources(frame)[0]).encode()


def _bibtex(source: Source) -> str:
    day = _issued(source.published)
    date = "-".join(f"{part:02d}" if at else f"{part:04d}" for at, part in enumerate(day))
    fields = {
        "title": f"{{{_latex(source.title)}}}" if source.title else "",  # the inner braces keep its capitals
        "publisher": _latex(source.publisher),
        "date": date,
        "year": f"{day[0]:04d}" if day else "",
        "note": "" if day or not source.published else _latex(source.published),
        "url": source.links[0].translate({ord("{"): "%7B", ord("}"): "%7D"}) if source.links else "",
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{_key(source, day)},\n{lines}\n}}\n"


def _latex(text: str) -> str:
    return " ".join(text.split()).translate(_LATEX)


def _key(source: Source, day: tuple[int, ...]) -> str:
    plain = unicodedata.normalize("NFKD", source.publisher or source.title).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())[:3]
    return "-".join([*(words or ["source"]), *(str(part) for part in day[:1]), str(source.number)])


def to_csl(frame: pd.DataFrame) -> bytes:
    """CSL-JSON (csl-data.json 1.0.2), a ``webpage`` a source, or a ``document`` where it has no address."""
    items = [_csl(source) for source in number_sources(frame)[0]]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode()


def _csl(source: Source) -> dict[str, Any]:  # a JSON object
    day = _issued(source.published)
    item: dict[str, Any] = {
        "id": _key(source, day),
        "type": "webpage" if source.links else "document",
        "title": source.title,
        "container-title" if source.links else "publisher": source.publisher,
        "URL": source.links[0] if source.links else "",
        "issued": {"date-parts": [list(day)]} if day else {"literal": source.published} if source.published else "",
    }
    return {name: value for name, value in item.items() if value}


def _issued(published: str) -> tuple[int, ...]:
    """Year, month and day of a day of publication, as far as they are known; nothing where nobody can read it."""
    try:
        when = parse_date(published)
    except DateError:
        return ()
    known = {"year": 1, "month": 2, "day": 3}.get(str(when.precision), 0)
    return parts(when.start)[:known]
