"""The file's own rows, to be mended in place: a change is read at once, and the corrected file can be taken home."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import PurePath
from typing import Any, Final

import pandas as pd
import streamlit as st

from timeline import phrases
from timeline.events import Events
from timeline.formats import FORMATS
from timeline.reading import corrected
from timeline.ui import corrections
from timeline.ui.source import Source

ROW: Final = "Row"
WHY: Final = "Why, and what to write"
AS_TABLE: Final = (
    "It comes as a table (CSV) with every column: of {}, these cells cannot be changed without touching the rest."
)
_MOST: Final = 2_000  # rows in an editor: a browser holds them all


def edit(events: Events, rows: Sequence[int], key: str, *, why: Mapping[int, str], alt: str) -> None:
    """Draw the rows of the file with these numbers as a table to write in; ``why`` stands beside each row."""
    assert events.raw is not None
    place = {int(row): at for at, row in enumerate(events.raw.rows)}
    shown = [row for row in rows if row in place][:_MOST]
    frame = events.raw.frame.iloc[[place[row] for row in shown]].reset_index(drop=True)
    leading = {ROW: shown, **({WHY: [why.get(row, "") for row in shown]} if why else {})}
    taken = [name for name in leading if name not in frame]
    table = pd.concat([pd.DataFrame({name: leading[name] for name in taken}), frame], axis="columns")
    st.data_editor(
        table,
        key=key,
        hide_index=True,
        disabled=taken,
        column_config={
            ROW: st.column_config.NumberColumn(ROW, width=60, pinned=True),
            WHY: st.column_config.TextColumn(WHY, width=380),
        },
        on_change=partial(_take, key, shown),
        placeholder="",
        alt=alt,
    )
    if len(rows) > len(shown):
        st.caption(f"The first {len(shown):,} rows; mend the rest in the file itself.")


def _take(key: str, rows: Sequence[int]) -> None:
    edited: dict[int, dict[str, Any]] = st.session_state[key]["edited_rows"]
    corrections.change_cells(
        {
            (rows[at], header): "" if text is None else str(text)
            for at, cells in edited.items()
            for header, text in cells.items()
        }
    )


def take_home(events: Events, source: Source) -> None:
    """Draw the way to the corrected file and back to the file as it was; nothing where nothing is changed."""
    changed = len(events.edits)
    if not changed:
        return
    content, suffix = corrected(events, source.data)
    with st.container(horizontal=True, vertical_alignment="center", key="corrected"):
        st.text(f"{phrases.count(changed, 'cell')} changed, in this tab only.")
        st.download_button(
            "Download the corrected file",
            content,
            f"{PurePath(source.name).stem}-corrected{suffix}",
            key="save_corrected",
            icon=":material/download:",
            on_click="ignore",
            type="primary",
        )
        st.button("Undo all changes", key="undo_cells", on_click=corrections.forget_cells)
        label = next((known.label for known in FORMATS if known.name == events.report.format), "")
        if suffix == ".csv" and label != "CSV":
            st.text(AS_TABLE.format(label))
