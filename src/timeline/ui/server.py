"""What the web server adds to the page: where its script is, and the headers that keep every request at home."""

import gc
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path
from typing import Final

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from timeline.ui.front import Front

SCRIPT: Final = Path(__file__).with_name("main.py")
_TURN: Final = 0.001  # seconds

# 'unsafe-inline' styles: Streamlit and Plotly style their elements in place. blob: and data: are the camera's pictures
# and the tables' worker. No other host may be named, so a link hidden in somebody's data fetches nothing.
_POLICY: Final = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "frame-src 'self' blob:",
        "frame-ancestors 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
    )
)

HEADERS: Final = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class _Headers:
    """Adds :data:`HEADERS` to every answer. Plain ASGI, because it must not touch the web socket."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def middleware() -> list[Middleware]:
    """What stands between the browser and Streamlit."""
    return [Middleware(_Headers), Middleware(Front)]


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Get ready for the first visitor in a thread, loading only there what is heavy: nobody waits for it."""
    threading.Thread(target=_get_ready, daemon=True).start()
    yield


def _get_ready() -> None:
    # The loop that answers waits for this thread by turns of 5 ms, a turn for every file of the page: shorter ones do.
    sys.setswitchinterval(_TURN)
    # What is loaded here stays: looking through it for garbage, now and ever after, takes a quarter of the time.
    gc.disable()
    try:
        import_module("timeline.ui.warm").warm()
    finally:
        gc.freeze()
        gc.enable()


def say_sorry(error: Exception) -> bool:
    """One sentence instead of a traceback; the server's log keeps the traceback.

    Returns:
        True: Streamlit need not show the error itself.
    """
    st.error(
        "Something went wrong on our side, and your file is untouched. Reload the page; if it happens again, "
        f"tell the people who run this server: {type(error).__name__}."
    )
    return True
