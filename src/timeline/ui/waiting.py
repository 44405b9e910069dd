"""Work that may take long, done aside while the page says how far it is.

A cached function may draw nothing of its own: what it drew would be drawn again for everybody who gets its answer. So
it works in a thread, and the page's own draws what that tells. Who clicks meanwhile is not held up, and the work goes
on for the next run to find.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Final, TypeVar

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx, get_script_run_ctx

from timeline.formats.raw import Progress

T = TypeVar("T")
_PATIENCE: Final = 0.5  # seconds before anything is shown
_OFTEN: Final = 0.2  # seconds between two looks


def waiting(work: Callable[[Progress], T]) -> T:
    """What the work answers or raises; a bar in the current container while it takes its time."""
    answer: SimpleQueue[Any] = SimpleQueue()
    told: list[tuple[str, float | None]] = [("Reading the file", None)]

    def tell(step: str, share: float | None) -> None:
        told[0] = (step, share)

    def run() -> None:
        try:
            answer.put((work(tell), None))
        except BaseException as error:  # raised again where somebody waits for it
            answer.put((None, error))

    thread = threading.Thread(target=run, daemon=True)
    add_script_run_ctx(thread, get_script_run_ctx(suppress_warning=True))
    thread.start()
    thread.join(_PATIENCE)
    if thread.is_alive():
        place = st.empty()
        while thread.is_alive():
            step, share = told[0]
            place.progress(share or 0.0, f"{step} …" if share is None else f"{step} ({share:.0%}) …")
            thread.join(_OFTEN)
        place.empty()
    done, error = answer.get()
    if error is not None:
        raise error
    result: T = done
    return result
