"""One typed value, as workbooks, Parquet files and frames hold them, to the text a person would have typed."""

import datetime as dt
import json
import math

import numpy as np
import pandas as pd

from timeline.columns import ACTOR_SEPARATOR

_WHOLE = 1e15  # from here on a float has no digits behind its point


def text(value: object) -> str:
    """A value as text: dates and times in ISO 8601, no time at midnight, no ``.0``, several values joined.

    >>> text(2022.0), text(0.1 + 0.2), text(True), text(dt.datetime(2022, 5, 23)), text(["A", "B"]), text(None)
    ('2022', '0.3', 'TRUE', '2022-05-23', 'A; B', '')
    """
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value is pd.NaT or value is pd.NA:
        return ""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return "" if math.isnan(value) else format(value, ".15g" if abs(value) < _WHOLE else ".0f")
        case dt.datetime():
            return moment(value)
        case dt.time():
            return value.isoformat("seconds" if value.second else "minutes")
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case list() | tuple() | np.ndarray():
            return ACTOR_SEPARATOR.join(filter(None, map(text, value)))
        case dict():
            return json.dumps({str(key): text(item) for key, item in value.items()}, ensure_ascii=False)
        case _:
            return str(value)


def moment(value: dt.datetime) -> str:
    """A date and time in ISO 8601, to the day where it is midnight.

    >>> moment(dt.datetime(2022, 5, 23, 10, 30))
    '2022-05-23T10:30'
    """
    if value.time() == dt.time():
        return value.date().isoformat() if value.tzinfo is None else f"{value:%Y-%m-%d}"
    return value.isoformat(timespec="seconds" if value.second else "minutes")
