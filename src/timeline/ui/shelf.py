"""What could not be dated, and what the import found: nothing a file holds is lost from sight."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import streamlit as st

from timeline import columns, phrases
from timeline.events import Events
from timeline.problems import Problem
from timeline.ui import mending
from timeline.ui.source import Source

ALL_DATED: Final = "Every row of the file has a date that could be read."
UNDATED: Final = (
    "These rows are in the data but not on the chart, because their date could not be read. "
    "Write another date into a row, and it takes its place."
)

ANY_ROW: Final = "Write into a cell, and the page follows. Your file stays as it is until you take the corrected one."


def show(events: Events, source: Source) -> None:
    """Draw the shelf with its rows and reasons, and the list of every problem of the file."""
    mending.take_home(events, source)
    rows = phrases.count(len(events.undated), "row")
    with st.expander(f"Undated shelf: {rows}", icon=":material/inventory_2:", key="shelf"):
        if events.undated.empty:
            st.caption(ALL_DATED)
        else:
            st.caption(UNDATED)
            mending.edit(
                events,
                events.undated[columns.ROW].tolist(),
                "shelf_editor",
                why=_reasons(events.report.faults),
                alt=f"{rows} without a date that could be read, with the reason",
            )


def _reasons(faults: Sequence[Problem]) -> dict[int, str]:
    """What to do about each row with a fault."""
    reasons: dict[int, list[str]] = {}
    for fault in faults:
        if fault.row is not None:
            reasons.setdefault(fault.row, []).append(fault.remedy)
    return {row: " ".join(remedies) for row, remedies in reasons.items()}


def show_problems(events: Events) -> None:
    """Draw what the import found, a line a problem, the faults first."""
    faults = events.report.faults
    others = [problem for problem in events.report.problems if not problem.code.is_fault]
    label = f"What the import found: {phrases.count(len(faults), 'fault')}, {phrases.count(len(others), 'remark')}"
    with st.expander(
        label, icon=":material/fact_check:", key="problems", expanded=bool(faults), on_change="rerun"
    ) as panel:
        if not panel.open:
            return
        report = events.report
        st.text(
            f"{phrases.count(report.rows, 'row')} read as {report.format}: {report.dated:,} on the timeline, "
            f"{report.shelved:,} on the shelf."
        )
        for sentence in report.assumed:
            st.text(sentence)
        if report.problems:
            st.dataframe(
                _table([*faults, *others]),
                hide_index=True,
                placeholder="",
                alt="What the import found, one a row",
            )


def show_rows(events: Events) -> None:
    """Draw every row of the file to be mended in place."""
    with st.expander("Mend any row", icon=":material/edit:", key="rows", on_change="rerun") as panel:
        if not panel.open or events.raw is None:
            return
        st.caption(ANY_ROW)
        rows = [int(row) for row in events.raw.rows]
        mending.edit(events, rows, "rows_editor", why={}, alt="The rows of the file, to be mended in place")


def _table(problems: Sequence[Problem]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Row": pd.array([problem.row for problem in problems], dtype="Int64"),
            "Column": [problem.column or "" for problem in problems],
            "Found": [problem.value for problem in problems],
            "What to do": [problem.remedy for problem in problems],
            "Fault": [problem.code.is_fault for problem in problems],
        }
    )
