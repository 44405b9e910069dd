"""Events for tests of the chart, made by the contract of the event table and by no reader of ours."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from timeline import columns
from timeline.events import Events, Facets, Report

ROOT = Path(__file__).parents[1]
TIMES = (columns.START, columns.END, columns.CORE_START, columns.CORE_END)
DEFAULTS: Mapping[str, object] = {
    columns.PRECISION: "day",
    columns.IS_INTERVAL: False,
    columns.APPROXIMATE: False,
    columns.UNCERTAIN: False,
    columns.ACTORS: "",
    columns.CATEGORY: "",
}


def make(rows: Sequence[Mapping[str, object]]) -> Events:
    """Events from cells by column; what a row leaves out is empty, the end of a day follows its start."""
    frame = pd.DataFrame(
        [{**dict.fromkeys(columns.EVENT_COLUMNS, ""), **DEFAULTS, **row} for row in rows],
        columns=[*columns.EVENT_COLUMNS],
    )
    for name in TIMES:
        frame[name] = np.array([_time(value) for value in frame[name]], dtype="datetime64[s]")
    day = (frame[columns.PRECISION] == "day") & ~frame[columns.IS_INTERVAL].astype(bool) & frame[columns.END].isna()
    day &= np.array([columns.END not in row for row in rows], dtype=bool)
    frame.loc[day, columns.END] = frame.loc[day, columns.START] + np.timedelta64(1, "D")
    frame[columns.ROW] = np.arange(2, len(frame) + 2)
    frame[columns.ID] = [row.get(columns.ID) or f"e{at}" for at, row in enumerate(rows)]
    for name in (columns.IS_INTERVAL, columns.APPROXIMATE, columns.UNCERTAIN):
        frame[name] = frame[name].astype(bool)
    frame = frame.sort_values([columns.START, columns.END, columns.ROW], kind="stable", ignore_index=True)
    for name in (columns.ACTORS, columns.CATEGORY):
        frame[name] = frame[name].astype("str").astype("category")
    return wrap(frame)


def wrap(frame: pd.DataFrame) -> Events:
    """A frame as the whole of a data set."""
    return Events(frame, frame.head(0), Report(len(frame), len(frame), 0, "test"), facets(frame))


def facets(frame: pd.DataFrame) -> Facets:
    """Counts in order of first event, the slow and plain way."""
    actors: dict[str, int] = {}
    categories: dict[str, int] = {}
    for cell, category in zip(frame[columns.ACTORS], frame[columns.CATEGORY], strict=True):
        for name in filter(None, str(cell).split(columns.ACTOR_SEPARATOR)):
            actors[name] = actors.get(name, 0) + 1
        if category:
            categories[category] = categories.get(category, 0) + 1
    first, last = frame[columns.START].min(), frame[columns.END].max()
    return Facets(actors, categories, first, last, len(frame))


def shipped() -> Events:
    """The 85 events of data/events.csv, with the spans a person read in them."""
    with (ROOT / "data/events.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    with (ROOT / "tests/data/verified_spans.csv").open(encoding="utf-8", newline="") as file:
        spans = {row["id"]: row for row in csv.DictReader(file)}
    rows = []
    for cell in cells:
        span = spans[cell["id"]]
        precision = span["precision"].split()[0].replace("approximate", "day")
        minute = np.timedelta64(1, "m") if precision == "minute" else np.timedelta64(1, "D")
        rows.append(
            {
                **cell,
                columns.START: span["start"],
                columns.END: np.datetime64(span["end"]).astype("datetime64[s]") + minute,
                columns.PRECISION: "month" if "late June" in span["precision"] else precision,
                columns.IS_INTERVAL: "range" in span["precision"],
                columns.APPROXIMATE: "approximate" in span["precision"],
            }
        )
    for row in rows:
        if row["id"] == "ohchr-advance-team-2022-04-25" or row["date"] == "since 25 April":
            row[columns.END], row[columns.IS_INTERVAL] = "NaT", True
    return make(rows)


def _time(value: object) -> np.datetime64:
    return np.datetime64(value or "NaT", "s") if not isinstance(value, np.datetime64) else value
