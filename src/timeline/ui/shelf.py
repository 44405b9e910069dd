"""What could not be dated, and what the import found: nothing a file holds is lost from sight."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import streamlit as st

from timeline import columns, phrases
from timeline.events import Events
from timeline.problems import Problem

_HEIGHT: Final = 320


def show(events: Events) -> None:
    """Draw the shelf with its rows and reasons, and the list of every problem of the file."""
    faults = [problem for problem in events.report.problems if problem.code.is_fault]
    others = [problem for problem in events.report.problems if not problem.code.is_fault]
    rows = phrases.count(len(events.undated), "row")
    with st.expander(f"Undated shelf: {rows}", icon=":material/inventory_2:", key="shelf"):
        if events.undated.empty:
            st.caption("Every row of the file has a date that could be read.")
        else:
            st.caption("These rows are in the data but not on the chart, because their date could not be read.")
            st.dataframe(
                _with_reasons(events.undated, events.report.problems),
                hide_index=True,
                placeholder="",
                alt=f"{rows} without a date that could be read, with the reason",
            )
    label = f"What the import found: {phrases.count(len(faults), 'fault')}, {phrases.count(len(others), 'remark')}"
    with st.expander(label, icon=":material/fact_check:", key="problems"):
        report = events.report
        st.text(
            f"{phrases.count(report.rows, 'row')} read as {report.format}: {report.dated:,} on the timeline, "
            f"{report.shelved:,} on the shelf."
        )
        for sentence in report.assumed:
            st.text(sentence)
        if report.problems:
            st.dataframe(
                _problems([*faults, *others]),
                hide_index=True,
                placeholder="",
                height=_HEIGHT if len(report.problems) > 8 else "auto",
                alt="What the import found, one a row",
            )


def _with_reasons(undated: pd.DataFrame, problems: Sequence[Problem]) -> pd.DataFrame:
    """The undated rows with the column "Why" in front: the remedies of their faults."""
    reasons: dict[int | None, list[str]] = {}
    for problem in problems:
        if problem.code.is_fault:
            reasons.setdefault(problem.row, []).append(problem.remedy)
    why = undated[columns.ROW].map(lambda row: " ".join(reasons.get(int(row), [])))
    shown = {
        "Row": undated[columns.ROW],
        "Date as written": undated[columns.DATE],
        "Why, and what to write": why,
        "Event": undated[columns.TITLE],
        "Actors": undated[columns.ACTORS],
    }
    return pd.DataFrame(shown)


def _problems(problems: Sequence[Problem]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Row": pd.array([problem.row for problem in problems], dtype="Int64"),
            "Column": [problem.column or "" for problem in problems],
            "Found": [problem.value for problem in problems],
            "What to do": [problem.remedy for problem in problems],
            "Fault": [problem.code.is_fault for problem in problems],
        }
    )
