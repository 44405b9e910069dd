"""A Plotly figure to a picture: PNG, SVG, PDF, JPEG, WebP. The same figure and options give the same bytes.

Sizes are CSS pixels (96 to the inch); ``scale`` multiplies the pixels of PNG, JPEG and WebP and leaves SVG and PDF,
which have none, alone.
"""

import hashlib
import io
import re
import struct
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import plotly.graph_objects as go

from timeline.export.browser import RenderError, shared_renderer
from timeline.problems import UsageError

FORMATS: Final = ("png", "svg", "pdf", "jpeg", "webp")
SUFFIXES: Final = {f".{name}": name for name in FORMATS} | {".jpg": "jpeg"}
_VECTOR: Final = frozenset({"svg", "pdf"})
_CSS_DPI: Final = 96
_LARGEST: Final = 16_384  # pixels a side: where browsers stop drawing on a canvas, and answer with an empty picture


def format_of(path: Path | str) -> str:
    """The picture format that a file name asks for.

    >>> format_of("visit.JPG")
    'jpeg'
    """
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f"{Path(path).name!r} does not end in a picture format. Use one of: {', '.join(FORMATS)}.")
    return SUFFIXES[suffix]


def to_bytes(
    figure: go.Figure,
    format: str = "png",  # noqa: A002  # the word of Plotly, kaleido and the command line
    *,
    width: float | None = None,
    height: float | None = None,
    scale: float = 1.0,
) -> bytes:
    """Draw a figure as a picture. Safe to call from many threads at once.

    ``width`` and ``height`` are CSS pixels; where missing, the figure's own.

    Raises:
        UsageError: a format or size that cannot be. BrowserMissing: see :func:`timeline.export.browser.find_browser`.
        RenderError: no picture came of it.
    """
    if format not in FORMATS:
        raise UsageError(f"unknown picture format {format!r}. Use one of: {', '.join(FORMATS)}.")
    description = figure.to_dict()
    layout = description["layout"]
    width = width or layout.get("width") or 1200
    height = height or layout.get("height") or 675
    scale = 1.0 if format in _VECTOR else scale
    if not (1 <= width * scale <= _LARGEST and 1 <= height * scale <= _LARGEST):
        raise UsageError(
            f"a picture of {width * scale:.0f} × {height * scale:.0f} pixels cannot be drawn. "
            f"Each side must be between 1 and {_LARGEST}."
        )
    options: dict[str, Any] = {"format": format, "width": width, "height": height, "scale": scale}
    picture = shared_renderer().render(description, options)
    if not picture:
        raise RenderError(f"The browser gave an empty {format.upper()}. Try a smaller size.")
    if format == "svg":
        return _own_names(picture)
    if format == "pdf":
        return join_pdf([picture], _plain_title(layout))
    if format == "png":
        return _with_resolution(picture, _CSS_DPI * scale)
    return picture


def save_image(
    figure: go.Figure,
    path: Path | str,
    *,
    width: float | None = None,
    height: float | None = None,
    scale: float = 1.0,
) -> Path:
    """Draw a figure into a file whose ending says the format: png, svg, pdf, jpeg or jpg, webp.

    The file appears whole or not at all. Raises what :func:`to_bytes` raises.
    """
    path = Path(path)
    write_whole(path, to_bytes(figure, format_of(path), width=width, height=height, scale=scale))
    return path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever finds half of it."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f"{str(path)!r} cannot be written: {error.strerror or error}.") from error


_CHANCE_NAME: Final = re.compile(rb'id="(?:clip|defs-|topdefs-|legend)([0-9a-f]{6})')


def _own_names(svg: bytes) -> bytes:
    """Name the parts of an SVG after its content, so that two in one page cannot take each other's clip paths."""
    names = set(_CHANCE_NAME.findall(svg))
    if len(names) != 1:
        return svg
    (chance,) = names
    return svg.replace(chance, hashlib.sha256(svg).hexdigest()[:12].encode())


def join_pdf(parts: Sequence[bytes], title: str) -> bytes:
    """Documents to one, page after page, under a title; no time of making in it, so that it is the same each time."""
    from pypdf import PdfWriter  # a third of the dashboard's start, and only books of pages need it

    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    writer.metadata = {"/Title": title, "/Producer": "timeline"}
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _plain_title(layout: Mapping[str, Any]) -> str:
    meta = layout.get("meta")
    return str(meta.get("title") or "Timeline") if isinstance(meta, Mapping) else "Timeline"


def _with_resolution(png: bytes, dpi: float) -> bytes:
    """Say in a PNG how many dots make an inch, so that A4 comes out of the printer as A4."""
    per_metre = round(dpi / 0.0254)
    body = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    after_header = 8 + 12 + 13  # signature, then the IHDR chunk
    return png[:after_header] + chunk + png[after_header:]
