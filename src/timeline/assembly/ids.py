"""A name for every event: the file's own where it is unique, else a stable one made of date and title."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline import columns as c
from timeline.assembly.rows import Rows
from timeline.problems import Code, Problem

_LONGEST = 60  # signs of a made id: enough to be read, short enough for an address


def name_events(rows: Rows, wording: "pd.Series[str]") -> tuple["pd.Series[str]", list[Problem]]:
    """Unique ids in row order: an empty one is made of date and title, a repeated one gets a number behind it.

    An id that the file gave stays as it is where the file gave it once, whatever ids are made. A repeat within the
    file's own ids is a Problem; two events whose made ids are alike are none.
    """
    ids = rows.text(c.ID)
    missing = (ids.str.strip() == "").to_numpy(bool)
    named = ids.where(~missing, _slug(wording, rows.text(c.TITLE))) if missing.any() else ids
    if _rises(named) or not named.duplicated().any():
        return named, []
    own_first = named.iloc[np.argsort(missing, kind="stable")]
    nth = own_first.groupby(own_first, sort=False).cumcount().sort_index().to_numpy()
    repeated = nth > 0
    values = named.to_numpy(object)
    taken = set(values[~repeated])
    problems = []
    for at in np.flatnonzero(repeated):
        old, number = values[at], int(nth[at]) + 1
        while f"{old}-{number}" in taken:
            number += 1
        values[at] = f"{old}-{number}"
        taken.add(values[at])
        if not missing[at]:
            remedy = (
                f"This id is there already; here the event is called {values[at]!r}. Give each row an id of its own."
            )
            problems.append(Problem(int(rows.places[at]), rows.header(c.ID), old, Code.ID_REPEATED, remedy))
    return pd.Series(values, index=ids.index, dtype=ids.dtype), problems


def _rises(ids: "pd.Series[str]") -> bool:
    """Whether each id is longer than the one before, or as long and later in order: ids that count up, all different.

    >>> _rises(pd.Series(["e9", "e10", "e11"])), _rises(pd.Series(["e1", "e1"]))
    (True, False)
    """
    texts = pa.chunked_array(pa.array(ids, type=pa.large_string())).combine_chunks()
    lengths = pc.binary_length(texts).to_numpy(zero_copy_only=False)
    longer = lengths[1:] > lengths[:-1]
    later = np.asarray(pc.greater(texts[1:], texts[:-1]))
    return bool((longer | (lengths[1:] == lengths[:-1]) & later).all())


def _slug(dates: "pd.Series[str]", titles: "pd.Series[str]") -> "pd.Series[str]":
    """Letters and digits of any script in lower case, a hyphen between words; "event" where there are none.

    >>> _slug(pd.Series(["6 Dec 1975"]), pd.Series(["L’État, c’est moi!"])).tolist()
    ['6-dec-1975-l-état-c-est-moi']
    """
    text = pa.array(dates + " " + titles, type=pa.large_string())
    text = pc.utf8_lower(pc.utf8_slice_codeunits(text, 0, 2 * _LONGEST))
    text = pc.replace_substring_regex(text, pattern=r"[^\p{L}\p{N}\p{M}]+", replacement="-")
    text = pc.utf8_trim(pc.utf8_slice_codeunits(pc.utf8_trim(text, "-"), 0, _LONGEST), "-")
    text = pc.if_else(pc.equal(text, ""), "event", text)
    return pd.Series(text.to_pandas().to_numpy(), index=dates.index, dtype="str")
