"""What a file carries: the fields of its rows, by name, ready to be compared with an event table."""

import pandas as pd

from timeline.formats.raw import RawRows


def fields(raw: RawRows, *names: str) -> dict[str, list[str]]:
    """Each field's cells as read; a field the format does not know is a column of "?"."""
    return {
        name: raw.frame[raw.mapping[name]].tolist() if name in raw.mapping else ["?"] * len(raw.frame) for name in names
    }


def expected(table: pd.DataFrame, *names: str) -> dict[str, list[str]]:
    """The same of an event table."""
    return {name: table[name].astype(str).tolist() for name in names}
