"""The names of things: the fields of an event, the headers people give them, and the event table's columns.

A *field* is what a column of somebody's file can mean (``date``, ``title``, ``actors`` …). The *event table* is
what every part of the program works on: one row an event, the columns of :data:`EVENT_COLUMNS` first, then every
further column of the file, untouched. No other module spells a column name.
"""

from typing import Final

ID: Final = "id"
ROW: Final = "row"  # the row's place in its file, counted as a spreadsheet shows it: the header is row 1
DATE: Final = "date"  # the source's wording
PUBLISHED: Final = "published"  # the day, month or year of the page that says so
EDTF: Final = "edtf"
START: Final = "start"  # datetime64[s]; every instant the date may mean lies in [start, end); NaT is open
END: Final = "end"
CORE_START: Final = "core_start"  # what is certain of an interval: latest start to earliest end
CORE_END: Final = "core_end"
PRECISION: Final = "precision"
IS_INTERVAL: Final = "is_interval"
APPROXIMATE: Final = "approximate"
UNCERTAIN: Final = "uncertain"
UTC_OFFSET: Final = "utc_offset"  # minutes, of a time whose zone is told; not a column of the event table
ERROR: Final = "error"  # why a wording is no date, "" where it is one; not a column of the event table
NOTES: Final = "notes"  # what the reader of the date assumed, "; " between two
TITLE: Final = "title"
DESCRIPTION: Final = "description"
ACTORS: Final = "actors"  # canonical names, "; " between two
CATEGORY: Final = "category"
PLACE: Final = "place"
QUOTE: Final = "quote"
SPEAKER: Final = "speaker"
SOURCE: Final = "source"
PUBLISHER: Final = "publisher"
URL: Final = "url"

EVENT_COLUMNS: Final = (
    ID,
    ROW,
    DATE,
    PUBLISHED,
    EDTF,
    START,
    END,
    CORE_START,
    CORE_END,
    PRECISION,
    IS_INTERVAL,
    APPROXIMATE,
    UNCERTAIN,
    NOTES,
    TITLE,
    DESCRIPTION,
    ACTORS,
    CATEGORY,
    PLACE,
    QUOTE,
    SPEAKER,
    SOURCE,
    PUBLISHER,
    URL,
)

# Parts of a date that a file may keep in columns of their own; they are read together and become DATE.
END_DATE: Final = "end_date"
YEAR: Final = "year"
MONTH: Final = "month"
DAY: Final = "day"
TIME: Final = "time"
END_YEAR: Final = "end_year"
END_MONTH: Final = "end_month"
END_DAY: Final = "end_day"
END_TIME: Final = "end_time"

# What the reader of dates adds; no file brings these.
READ_COLUMNS: Final = (
    EDTF,
    START,
    END,
    CORE_START,
    CORE_END,
    PRECISION,
    IS_INTERVAL,
    APPROXIMATE,
    UNCERTAIN,
    NOTES,
)

TEXT_COLUMNS: Final = (
    TITLE,
    DESCRIPTION,
    ACTORS,
    CATEGORY,
    PLACE,
    QUOTE,
    SPEAKER,
    SOURCE,
    PUBLISHER,
    URL,
)

# Every meaning a column of somebody's file can have: the keys of a mapping.
FIELDS: Final = (
    ID,
    DATE,
    END_DATE,
    YEAR,
    MONTH,
    DAY,
    TIME,
    END_YEAR,
    END_MONTH,
    END_DAY,
    END_TIME,
    EDTF,  # what a file's own machine-readable date says its words mean; no header is taken for it unasked
    PUBLISHED,
    *TEXT_COLUMNS,
)

ACTOR_SEPARATOR: Final = "; "
NOTE_SEPARATOR: Final = "; "
