"""Sizes that pictures are asked for in: a name to pixels and to how large a pixel of the layout is."""

from dataclasses import dataclass
from typing import Final

from timeline.problems import UsageError

_PRINT: Final = 300 / 96  # dots of print to a CSS pixel: text of 12 px comes out at 9 pt


@dataclass(frozen=True, slots=True)
class Size:
    """``width`` and ``height`` in CSS pixels, which text is measured in; ``height`` None: as high as its rows.

    ``scale`` multiplies them to the pixels of PNG, JPEG and WebP. On ``paper`` a PDF has as many pages as it needs.
    """

    width: float
    height: float | None
    scale: float = 1.0
    paper: bool = False


def _mm(millimetres: float) -> float:
    """Paper to CSS pixels, by whole dots of print: A4 is 2480 by 3508 dots and not one less."""
    return round(millimetres / 25.4 * 300) / _PRINT


SIZES: Final = {
    "web": Size(1200, 675),
    "slide": Size(1280, 720, 1.5),  # 1920 × 1080, its text large enough for the last row
    "square": Size(720, 720, 1.5),  # 1080 × 1080
    "a4-portrait": Size(_mm(210), _mm(297), _PRINT, paper=True),
    "a4-landscape": Size(_mm(297), _mm(210), _PRINT, paper=True),
    "a3-portrait": Size(_mm(297), _mm(420), _PRINT, paper=True),
    "a3-landscape": Size(_mm(420), _mm(297), _PRINT, paper=True),
    "column": Size(_mm(85), None, _PRINT),
}


def size_named(name: str) -> Size:
    """The size of a name.

    Raises: UsageError lists the names.

    >>> size = size_named("a4-portrait")
    >>> round(size.width * size.scale), round(size.height * size.scale)
    (2480, 3508)
    """
    if name not in SIZES:
        raise UsageError(f"unknown size {name!r}. Use one of: {', '.join(SIZES)}.")
    return SIZES[name]
