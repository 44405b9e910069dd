"""Streamlit's own front end, sooner in the browser: its files from memory, its page with a list of what comes next."""

import json
import mimetypes
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

WINDOW: Final = "timeline_window"  # the cookie that tells how wide the visitor's window is, and nothing else

_STATIC: Final = Path(st.__file__).parent / "static"
_YEAR: Final = 365 * 24 * 3600  # seconds; a file's name holds the digest of its content
_CONDITIONS: Final = frozenset({"range", "if-none-match", "if-modified-since"})  # headers that ask for less than all
# By far the largest part of Streamlit that a first chart is drawn with. Naming the smaller ones too made the chart come
# a tenth later: the browser takes them up before what it needs to ask for any chart.
CHART: Final = "PlotlyChart"


class Front:
    """Answers for Streamlit's files, and adds to its page what the browser may fetch before it is asked to.

    Plain ASGI, because it must not touch the web socket. Streamlit reads a file anew for every visitor, through two
    threads, while the page that wants it waits for a hundred of them.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        name = scope["path"].rpartition("/static/")[2]
        if name in _files() and _CONDITIONS.isdisjoint(Headers(scope=scope)):
            await _send_file(name, send)
        else:
            await self._app(scope, receive, _Page(send))


class _Page:
    """Sends a page with what :func:`early` says, and anything else as it comes."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = Headers(raw=message["headers"])
            if message["status"] == 200 and headers.get("content-type", "").startswith("text/html"):
                self._start = message
                return
        if self._start is None:
            await self._send(message)
            return
        self._body += message.get("body", b"")
        if not message.get("more_body"):
            body = self._body.replace(b"</head>", early().encode() + b"</head>", 1)
            headers = MutableHeaders(scope=self._start)
            headers["content-length"] = str(len(body))
            for of_the_file in ("etag", "last-modified"):  # the page changes with this program too
                if of_the_file in headers:
                    del headers[of_the_file]
            await self._send(self._start)
            await self._send({"type": "http.response.body", "body": body})


async def _send_file(name: str, send: Send) -> None:
    content = _content(name)
    headers = {
        "content-type": mimetypes.guess_type(name)[0] or "application/octet-stream",
        "content-length": str(len(content)),
        "cache-control": f"public, immutable, max-age={_YEAR}",
    }
    raw = [(key.encode(), value.encode()) for key, value in headers.items()]
    await send({"type": "http.response.start", "status": 200, "headers": raw})
    await send({"type": "http.response.body", "body": content})


@cache
def _files() -> Mapping[str, Path]:
    """The files that never change, by their names below ``static/``."""
    root = _STATIC / "static"
    return {path.relative_to(root).as_posix(): path for path in root.rglob("*.*")}


@cache
def _content(name: str) -> bytes:
    return _files()[name].read_bytes()


@cache
def early() -> str:
    """Markup for the head of the page: the files of :data:`CHART`, and a script that tells the width of the window.

    The script also has the chart's code run, half a second's work, as soon as the server has been asked for what is to
    be drawn, and not only once it has answered.
    """
    files = [f"./{file}" for file in _needed() if file.endswith(".js")]
    links = "".join(f'<link rel="modulepreload" crossorigin href="{file}">' for file in files)
    chart = next((file for file in files if f"/{CHART}." in file), "")
    return f"{links}<script>{_SCRIPT % (WINDOW, chart)}</script>"


_SCRIPT: Final = """{
  document.cookie = "%s=" + innerWidth + "; SameSite=Strict"
  const chart = "%s"
  const waiting = chart && setInterval(() => {
    if (!document.querySelector("[data-test-connection-state=CONNECTED]")) return
    clearInterval(waiting)
    import(chart).catch(() => {})
  }, 20)
}"""


def _needed() -> Iterable[str]:
    """The files of the chart, and those that these need in turn; none where Streamlit lists them in no known way."""
    try:
        listed: dict[str, dict[str, Any]] = json.loads((_STATIC / "manifest.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    waiting = [name for name in listed if listed[name]["file"].startswith(f"static/js/{CHART}.")]
    found: dict[str, None] = {}
    while waiting:
        chunk = listed[waiting.pop(0)]
        if chunk["file"] not in found:
            found[chunk["file"]] = None
            waiting += chunk.get("imports", ())
    return found
