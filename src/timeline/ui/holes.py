"""What an editor would ask about the events in view; each question leads to its event."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final

import streamlit as st

from timeline import columns
from timeline.events import Events
from timeline.review import Finding, Hole, review
from timeline.ui import lines, state

NO_HOLES: Final = "Nothing to ask: every event in view has its source, its words and a sure date."
HINT: Final = "Each line opens its event."
_KEY: Final = "holes_lines"
_MOST: Final = 100  # lines of one question, and events of one line: more nobody reads


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
        titles = dict(zip(events.frame[columns.ID], events.frame[columns.TITLE], strict=True))
        groups = [_group(hole, list(found), titles) for hole, found in groupby(findings, lambda finding: finding.hole)]
        lines.show(_KEY, groups, state.choose, target="steps")


def _group(hole: Hole, findings: Sequence[Finding], titles: Mapping[str, str]) -> lines.Group:
    shown = tuple(_line(finding, titles) for finding in findings[:_MOST])
    left = len(findings) - len(shown)
    rest = f"{left:,} more: narrow the view, or run “timeline check”, which lists all of them." if left else ""
    return lines.Group(f"{hole.question} · {len(findings):,}", shown, rest)


def _line(finding: Finding, titles: Mapping[str, str]) -> lines.Line:
    """One event: the sentence is the way to it. Several: the sentence, and below it a way to each."""
    if len(finding.events) == 1:
        return lines.Line("", ((finding.sentence, finding.events[0]),))
    ways = tuple((titles.get(event) or event, event) for event in finding.events[:_MOST])
    return lines.Line(finding.sentence, ways)
