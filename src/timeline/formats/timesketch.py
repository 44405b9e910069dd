"""Timesketch: a table (CSV or JSON Lines) with at least ``message``, ``datetime`` and ``timestamp_desc``.

A ``datetime`` there is a moment to the second. The exact date and every other field stand in further columns, which
Timesketch keeps.
"""

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pandas as pd

from timeline import columns as c
from timeline.formats import _json, csv_table
from timeline.formats import json as json_module
from timeline.formats._moments import NOTES_LOST, cells, iso
from timeline.formats.raw import SNIFF_BYTES, Format, RawRows, ReadOptions

LOSSES = (
    "Timesketch wants a moment to the second: it shows the first moment a date may mean; the exact date is in “edtf”.",
    "Timesketch itself drops events before the year 1700.",
    "An event without a readable date is left out: Timesketch refuses it.",
    NOTES_LOST,
)

REQUIRED = ("message", "datetime", "timestamp_desc")
_OF = "edtf_of"  # the datetime that the exact date belongs to
_CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *(name for name in c.TEXT_COLUMNS if name != c.TITLE))


def sniff(data: bytes, _name: str) -> int:
    """95 where the header, or the first object, has the three columns that are mandatory."""
    text = _json.head(data)
    if text:
        return 95 * _json.has_keys(text, *REQUIRED)
    first = data[:SNIFF_BYTES].decode("utf-8", "replace").lstrip("\ufeff").split("\n", 1)[0]
    names = {name.strip().strip('"') for name in first.split(",")}
    return 95 * names.issuperset(REQUIRED)


def read(data: bytes, options: ReadOptions) -> RawRows:
    """The rows as they are; ``message`` is the title, ``timestamp_desc`` the category where there is no other.

    Raises:
        FileError: as for CSV and JSON.
    """
    raw = json_module.read(data, options) if _json.head(data) else csv_table.read(data, options)
    frame = raw.frame
    mapping = {c.TITLE: "message", c.DATE: "datetime", c.CATEGORY: "timestamp_desc"}
    if _OF in frame.columns and c.EDTF in frame.columns:  # ours
        mapping |= {name: name for name in _CARRIED if name in frame.columns}
        moved = frame[_OF] != frame["datetime"]  # somebody has changed it since
        read_anew = {c.DATE: frame[c.DATE].mask(moved, frame["datetime"]), c.EDTF: frame[c.EDTF].mask(moved, "")}
        frame = frame.assign(**read_anew)
        frame = frame.drop(columns=[_OF, "timestamp", "tag", "datetime", "timestamp_desc"], errors="ignore")
    else:
        mapping |= {name: name for name in (c.DESCRIPTION, c.ACTORS, c.SOURCE, c.URL) if name in frame.columns}
    known = {field: name for field, name in mapping.items() if name in frame.columns}
    return replace(raw, frame=frame, format="timesketch", mapping=known)


def write(frame: pd.DataFrame) -> bytes:
    """The events as a Timesketch CSV: the mandatory columns, the moment in microseconds, then everything else."""
    table = cells(frame)
    starts = frame[c.START].where(frame[c.START].notna(), frame[c.END])
    moments = starts.to_numpy(dtype="datetime64[s]").astype(np.int64)
    further = [name for name in table if name not in (c.TITLE, *c.READ_COLUMNS) or name == c.EDTF]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*REQUIRED, "timestamp", "tag", _OF, *further])
    for place, start in enumerate(iso(starts)):
        if not start:
            continue
        event = {name: texts[place] for name, texts in table.items()}
        moment = f"{start}+00:00"
        kind = f"{event[c.CATEGORY] or 'event'} ({event[c.PRECISION]} precision)"
        tags = json.dumps([actor for actor in event[c.ACTORS].split(c.ACTOR_SEPARATOR) if actor], ensure_ascii=False)
        microseconds = int(moments[place]) * 1_000_000
        writer.writerow([event[c.TITLE], moment, kind, microseconds, tags, moment, *(event[name] for name in further)])
    return out.getvalue().encode()


FORMAT = Format("timesketch", "Timesketch", (".csv", ".jsonl"), sniff=sniff, read=read, write=write, losses=LOSSES)
