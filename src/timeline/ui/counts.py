"""Who is in view, with how many events each: the counts follow every filter but the choice of actors itself."""

from functools import partial
from typing import Final

import numpy as np
import pandas as pd
import streamlit as st

from timeline import questions
from timeline.ui import state

_HEIGHT: Final = 212  # pixels: a header and five rows, and the sixth half seen


def show(frame: pd.DataFrame, chosen: list[str]) -> None:
    """Draw the actors of ``frame``, the most frequent first; ticking a row chooses the actor."""
    found = questions.groups(frame, "actor")
    numbers = found.counts
    order = sorted(range(len(numbers)), key=lambda at: (-numbers[at], found.names[at].casefold()))
    names = [found.names[at] for at in order]
    ticked = [place for place, name in enumerate(names) if name in set(chosen)]
    st.session_state[state.COUNTS] = {"selection": {"rows": ticked, "columns": [], "cells": []}}
    st.dataframe(
        pd.DataFrame({"Actor": pd.Series(names, dtype="str"), "Events": numbers[np.array(order, dtype=np.intp)]}),
        key=state.COUNTS,
        hide_index=True,
        on_select=partial(_choose, names),
        selection_mode="multi-row",
        column_config={
            "Actor": st.column_config.TextColumn("Actor", width=140),
            "Events": st.column_config.NumberColumn("Events", width=56),
        },
        height=_HEIGHT,
        alt="Actors and how many events each has under the other filters; ticking a row chooses the actor",
    )


def _choose(names: list[str]) -> None:
    rows = st.session_state[state.COUNTS]["selection"]["rows"]
    unseen = [name for name in st.session_state.get(state.ACTORS, []) if name not in set(names)]
    st.session_state[state.ACTORS] = [*unseen, *(names[row] for row in rows)]
