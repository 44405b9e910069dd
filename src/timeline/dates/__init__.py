"""Text → When: one module a way of writing dates, tried in a fixed order.

The way of a wording: ``api`` and ``column`` are the doors; ``reader`` remembers the shapes it met; ``tokens`` (with
``signs``) cuts a text into words, and ``lexicon`` says from ``words`` what each can be; ``grammar`` finds how they go
together by the rules of the modules that ``ways`` lists, and ``plans`` keeps what it found. While a wording is read,
its meaning is a ``sense``; ``settle`` takes from the page what it leaves out; ``conventions`` holds every choice;
``edtf`` writes the result down, ``edtf_reader`` reads it back, and ``english`` says it.
"""

from timeline.dates.api import parse_date, read_edtf
from timeline.dates.column import ColumnReading, parse_dates, read_column
from timeline.dates.conventions import ANNOUNCEMENTS, NEWS, Conventions
from timeline.dates.precision import Precision
from timeline.dates.when import NAT, DateError, When

__all__ = [
    "ANNOUNCEMENTS",
    "NAT",
    "NEWS",
    "ColumnReading",
    "Conventions",
    "DateError",
    "Precision",
    "When",
    "parse_date",
    "parse_dates",
    "read_column",
    "read_edtf",
]
