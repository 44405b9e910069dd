"""Events to tables for spreadsheets, which run what looks like a formula. Exact forms are the formats' own."""

from typing import Final

import pandas as pd

from timeline.formats import csv_table

# OWASP ASVS 5.0, 1.2.10: what a spreadsheet takes for the start of a formula. A cell that is guarded already gets a
# second guard, because reading takes one off.
_FORMULA: Final = r"^'*[=+\-@\t\r\x00]"
_EXCEL_MARK: Final = b"\xef\xbb\xbf"  # without it Excel takes UTF-8 for the machine's own encoding


def to_csv(frame: pd.DataFrame) -> bytes:
    r"""An event table as CSV that is safe to open in a spreadsheet.

    A text cell that a spreadsheet would run as a formula gets one ``'`` before it; :func:`timeline.read_events` takes
    exactly that one off again. ``timeline.formats.csv_table.write`` is the exact form.

    >>> to_csv(pd.DataFrame({"title": ["=1+1", "a-b"]}))
    b"\xef\xbb\xbftitle\r\n'=1+1\r\na-b\r\n"
    """
    texts = [name for name in frame.columns if _is_text(frame[name])]
    return _EXCEL_MARK + csv_table.write(frame.assign(**{str(name): _guarded(frame[name]) for name in texts}))


def _is_text(cells: "pd.Series[str]") -> bool:
    return isinstance(cells.dtype, pd.CategoricalDtype) or pd.api.types.is_string_dtype(cells.dtype)


def _guarded(cells: "pd.Series[str]") -> "pd.Series[str]":
    text = cells.astype(str)
    return text.mask(text.str.contains(_FORMULA), "'" + text)
