"""The axis of a chart alone, as HTML: what stays in sight while a high chart is scrolled beneath it."""

from html import escape
from typing import Any, Final

from timeline.theme import FONTS, TICK_SIZE, Theme

_TICKS: Final = 2.0  # pixels from the foot of the axis to its ticks, and to the line above them
_ABOVE: Final = 22.0


def axis_strip(meta: dict[str, Any], theme: Theme) -> str:
    """The ticks of a figure's ``layout.meta`` as they stand in it, on the ground of the theme, as high as the axis is.

    >>> from timeline.theme import LIGHT
    >>> axis_strip({"axis": {"height": 40, "ticks": [[30.0, "May", 30.0, "2022"]]}}, LIGHT).count("<span")
    2
    """
    axis = meta["axis"]
    texts = []
    for x, tick, above, context in axis["ticks"]:
        texts.append(_text(x, _TICKS, tick, theme.muted))
        texts += [_text(above, _ABOVE, context, theme.ink)] if context else []
    style = f"position:relative;height:{axis['height']:g}px;background:{theme.ground};"
    style += f"box-shadow:0 1px {theme.grid};font:{TICK_SIZE}px/1.2 {FONTS}"
    return f'<div aria-hidden="true" style="{escape(style)}">{"".join(texts)}</div>'


def _text(x: float, bottom: float, said: str, color: str) -> str:
    style = f"position:absolute;left:{x:g}px;bottom:{bottom:g}px;transform:translateX(-50%);color:{color}"
    return f'<span style="{style};white-space:nowrap">{escape(said)}</span>'
