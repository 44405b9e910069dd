"""Text → When: one module a way of writing dates, tried in a fixed order.

``api`` is the door; ``column`` reads whole columns. ``tokens`` cuts a text into words, ``lexicon`` and
``words`` say what each can be, ``grammar`` finds how they go together by the rules of ``numbers``, ``numeric``,
``named``, ``times``, ``units``, ``relative``, ``ranges`` and ``vague``; ``reader`` remembers the shapes it met. What a
wording means while it is read is a ``sense``; ``settle`` takes what it leaves out from the page; ``edtf`` writes it
down; ``conventions`` holds every choice.
"""

from timeline.dates.api import parse_date, read_edtf
from timeline.dates.column import ColumnReading, parse_dates, read_column
from timeline.dates.conventions import ANNOUNCEMENTS, NEWS, Conventions
from timeline.dates.when import NAT, DateError, Precision, When

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
