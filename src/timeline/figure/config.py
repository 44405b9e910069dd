"""How Plotly behaves around a figure, in the dashboard and in exported pages alike."""

import re
from typing import Any, Final

_RESERVED: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f#%&{}$!\'@+`=\s]+')
_LONGEST: Final = 80


def figure_config(
    name: str = "timeline", *, width: int = 1200, height: int = 700, scale: float = 2, kind: str = "png"
) -> dict[str, Any]:
    """The ``config`` of a figure: no upload button, no logo, no zoom that Python never hears of, a good camera.

    ``name`` becomes the name of the picture's file; ``width`` and ``height`` are in pixels, ``scale`` multiplies them.

    >>> figure_config("Bachelet in Xinjiang")["toImageButtonOptions"]["filename"]
    'Bachelet-in-Xinjiang'
    """
    return {
        "showSendToCloud": False,
        "displaylogo": False,
        "displayModeBar": True,
        "scrollZoom": False,
        "doubleClick": False,
        "modeBarButtonsToRemove": [
            "zoom2d",
            "pan2d",
            "zoomIn2d",
            "zoomOut2d",
            "autoScale2d",
            "resetScale2d",
            "lasso2d",
        ],
        "toImageButtonOptions": {
            "format": kind,
            "filename": file_name(name),
            "width": width,
            "height": height,
            "scale": scale,
        },
    }


def file_name(text: str) -> str:
    """A name for a file from any text: only reserved signs are dropped, every script is kept, never empty.

    >>> file_name("../Who said: what?"), file_name("بيروت"), file_name("…")
    ('Who-said-what', 'بيروت', 'timeline')
    """
    return _RESERVED.sub("-", text).strip("-. …")[:_LONGEST].strip("-. ") or "timeline"
