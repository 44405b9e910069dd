"""Where the words of a search stand in a text: text in, pieces out, each told whether it is a hit.

Looks as :class:`timeline.selection.Selection` looks: no case, no accents, one kind of space and of quotation mark.
"""

from itertools import accumulate

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline.selection import fold

Piece = tuple[str, bool]


def pieces(text: str, wanted: str) -> list[Piece]:
    """The text cut at every hit, hits not overlapping, from the left; joined again it is the text, letter for letter.

    >>> pieces("Türk said “no”, Turk repeated", "TURK")
    [('Türk', True), (' said “no”, ', False), ('Turk', True), (' repeated', False)]
    >>> pieces("Straße", "strass"), pieces("a (b", "(")
    ([('Straß', True), ('e', False)], [('a ', False), ('(', True), ('b', False)])
    """
    wanted = fold(pa.array([wanted.strip()]))[0].as_py()
    if not wanted or not text:
        return [(text, False)] if text else []
    # Letter by letter, because folding changes lengths: ß becomes ss, an accent becomes nothing.
    folded: list[str] = fold(pa.array(list(text))).to_pylist()
    begins = [0, *accumulate(map(len, folded))]
    whole = "".join(folded)
    letter_of = [letter for letter, piece in enumerate(folded) for _ in piece]
    found: list[Piece] = []
    done = 0
    at = whole.find(wanted)
    while at >= 0:
        first, last = letter_of[at], letter_of[at + len(wanted) - 1] + 1
        while last < len(text) and not folded[last]:  # the accents that follow the last letter
            last += 1
        if first >= done:
            found += [(text[done:first], False), (text[first:last], True)]
            done = last
        at = whole.find(wanted, max(at + 1, begins[done]))
    found.append((text[done:], False))
    return [(piece, hit) for piece, hit in found if piece]


def holds(cells: "pd.Series[str]", wanted: str) -> npt.NDArray[np.bool_]:
    """Which cells have a hit.

    >>> holds(pd.Series(["Türk", None, "Bachelet"]), "turk").tolist()
    [True, False, False]
    """
    literal = fold(pa.array([wanted.strip()]))[0].as_py()
    found = pc.match_substring(fold(pa.array(cells.astype("object").fillna(""), type=pa.string())), literal)
    return np.asarray(found.to_numpy(zero_copy_only=False), dtype=np.bool_)
