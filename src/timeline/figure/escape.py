"""The one door by which text from data enters a figure: what comes out is shown as it was written.

Plotly reads tags, entities and templates in its texts, fetches what a ``style`` names, and Streamlit swaps
``#000001`` … ``#000040`` for colours of its theme. Nothing of that survives here.
"""

import html
import re
from typing import Final

# Signs that would change the order of the text around them, and signs an SVG file may not hold.
_DIRECTION: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_UNSEEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE: Final = "\u2068{}\u2069"


def escape(text: str) -> str:
    """One line of text from data, ready for any text of a figure.

    >>> escape("<b>case #000012</b> & %{x}")
    '&lt;b&gt;case &#35;000012&lt;/b&gt; &amp; &#37;{x}'
    """
    plain = _UNSEEN.sub("\ufffd", _DIRECTION.sub("", " ".join(text.split())))
    escaped = html.escape(plain, quote=False).replace("#", "&#35;").replace("%{", "&#37;{")
    # A right-to-left name must not drag the figures and stops beside it to its other side.
    return _ISOLATE.format(escaped) if _RIGHT_TO_LEFT.search(escaped) else escaped
