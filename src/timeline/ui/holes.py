"""What an editor would ask about the events in view; each question leads to its event."""

from collections.abc import Sequence
from functools import partial
from typing import Final

import pandas as pd
import streamlit as st

from timeline.events import Events
from timeline.review import Finding, review
from timeline.ui import state

NO_HOLES: Final = "Nothing to ask: every event in view has its source, its words and a sure date."
HINT: Final = "Choose a line to open the first of its events."
_KEY: Final = "holes_table"


def show(events: Events) -> None:
    """Draw the questions; they are looked for when somebody opens the panel."""
    with st.expander(
        "Holes: what an editor would ask", icon=":material/contact_support:", key="holes", on_change="rerun"
    ) as panel:
        if not panel.open:
            return
        findings = review(events)
        if not findings:
            st.caption(NO_HOLES)
            return
        st.caption(HINT)
        st.dataframe(
            pd.DataFrame(
                {
                    "Question": [finding.hole.question for finding in findings],
                    "What was found": [finding.sentence for finding in findings],
                    "Events": [len(finding.events) for finding in findings],
                }
            ),
            key=_KEY,
            hide_index=True,
            on_select=partial(_open, findings),
            selection_mode="single-row",
            column_config={
                "Question": st.column_config.TextColumn("Question", width=210),
                "What was found": st.column_config.TextColumn("What was found", width=560),
                "Events": st.column_config.NumberColumn("Events", width=60),
            },
            alt="Questions about the events in view, one a row",
        )


def _open(findings: Sequence[Finding]) -> None:
    rows = st.session_state[_KEY]["selection"]["rows"]
    if rows and findings[rows[0]].events:
        state.choose(findings[rows[0]].events[0])
