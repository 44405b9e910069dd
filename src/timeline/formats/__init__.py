"""Bytes to raw rows, all text, each with its place in the file: one module a file format."""

from timeline.formats import (
    csv_table,
    ics,
    json,
    markwhen,
    ods,
    parquet,
    simile,
    text,
    timelinejs,
    timesketch,
    vis,
    xlsx,
)
from timeline.formats.raw import Format

FORMATS: tuple[Format, ...] = (
    csv_table.FORMAT,
    json.FORMAT,
    json.LINES,
    xlsx.FORMAT,
    ods.FORMAT,
    timelinejs.SHEET,
    timelinejs.JSON,
    ics.FORMAT,
    vis.FORMAT,
    markwhen.FORMAT,
    timesketch.FORMAT,
    parquet.FORMAT,
    simile.JSON,
    simile.XML,
    text.FORMAT,
)
