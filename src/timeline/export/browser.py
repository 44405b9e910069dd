"""A figure's description to the bytes of a picture, in one Chrome-family browser that this process owns.

Law: every caller gets its own picture, or one sentence, within a bounded time, whatever becomes of the browser. One
thread runs one event loop; the loop owns one browser; a lock lets in one picture at a time, so none can be mixed up.
"""

import asyncio
import atexit
import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import kaleido
from choreographer.browsers.chromium import Chromium
from kaleido._page_generator import PageGenerator  # the documented `page_generator=` has no public class yet
from kaleido.errors import JavascriptError, KaleidoError

from timeline.problems import TimelineError

# What a browser says about itself while it starts or is stopped is of no use to somebody who wants a picture.
for _name in ("browser_proc", "choreographer", "chrome_wrapper", "kaleido"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class BrowserMissing(TimelineError):  # noqa: N818  # the name says the fault
    """There is no Chrome-family browser to draw a picture with; says what to install."""


class RenderError(TimelineError):
    """No picture came of it; says why."""


def find_browser() -> Path:
    """The browser that pictures are drawn with.

    Looked for in this order: a copy fetched by ``plotly_get_chrome``, ``$BROWSER_PATH``, the usual names on the path.

    Raises:
        BrowserMissing: there is none; the message says what to install.
    """
    found = Chromium.find_browser(skip_local=False)
    if found and Path(found).is_file():
        return Path(found)
    wrong = (
        f" (BROWSER_PATH says {named!r}, and there is no such file)"
        if (named := os.environ.get("BROWSER_PATH"))
        else ""
    )
    raise BrowserMissing(
        f"A picture needs a Chrome-family browser and none was found{wrong}: install Chromium or Google Chrome "
        "(Debian and Ubuntu: apt-get install chromium), or run plotly_get_chrome, or set BROWSER_PATH to one."
    )


class _Page(PageGenerator):  # type: ignore[misc]  # kaleido is untyped
    """The page that draws: no way to the network, no margins in print, and the same chance numbers each time.

    Plotly names the parts of an SVG by chance numbers; with these fixed, the same figure gives the same bytes.
    """

    header = """<!DOCTYPE html>
<html><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file: 'unsafe-inline' 'unsafe-eval';
 style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:">
<style>@page { margin: 0; }</style>
<style id="head-style"></style>
<script>
(() => { let seed = 20220831; Math.random = () => {
  seed = (seed + 0x6D2B79F5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296; }; })();
</script>
"""


class Renderer:
    """One browser behind one queue; started at the first picture, closed after a while without one, and at exit.

    ``seconds`` is what one picture may take, the start of the browser included. A browser that died or takes longer is
    killed, and the picture is tried once more in a new one. ``queue_seconds`` is what a caller waits for its turn.
    """

    def __init__(self, *, seconds: float = 30.0, queue_seconds: float = 120.0, idle_seconds: float = 300.0) -> None:
        self._seconds = seconds
        self._queue_seconds = queue_seconds
        self._idle_seconds = idle_seconds
        self._idle: threading.Timer | None = None
        self._turn = threading.Lock()
        self._session: _Session | None = None

    @property
    def browser_pid(self) -> int | None:
        """The browser's process group, or None while there is none."""
        return None if self._session is None else self._session.pid

    def render(self, figure: Mapping[str, Any], options: Mapping[str, Any]) -> bytes:
        """Draw one figure; may be called from any thread.

        ``figure`` has ``data`` and ``layout`` as Plotly's JSON has; ``options`` are ``format`` (png, svg, pdf, jpeg,
        webp), ``width`` and ``height`` in CSS pixels, and ``scale``.

        Raises:
            BrowserMissing: there is no browser. RenderError: no picture came in time, or the figure cannot be drawn.
        """
        browser = find_browser()
        if not self._turn.acquire(timeout=self._queue_seconds):
            raise RenderError(
                f"Other pictures took more than {self._queue_seconds:.0f} seconds. Try again in a moment."
            )
        try:
            return self._draw(browser, figure, options)
        finally:
            self._wait_idly()
            self._turn.release()

    def _wait_idly(self) -> None:
        """Let the browser, some 200 MB, go when no picture has been wanted for a while."""
        if self._idle is not None:
            self._idle.cancel()
        self._idle = threading.Timer(self._idle_seconds, self.close)
        self._idle.daemon = True
        self._idle.start()

    def _draw(self, browser: Path, figure: Mapping[str, Any], options: Mapping[str, Any]) -> bytes:
        causes: list[Exception] = []
        while len(causes) < 2:
            self._session = self._session or _Session(browser)
            try:
                return self._session.draw(figure, options, self._seconds)
            except (KaleidoError, JavascriptError) as error:
                raise RenderError(f"The browser could not draw this figure ({error}).") from error
            except Exception as error:  # whatever a dying browser brings about, the remedy is a new one
                causes.append(error)
                self._session.kill()
                self._session = None
        if isinstance(causes[-1], TimeoutError):
            raise RenderError(f"The browser gave no picture within {self._seconds:.0f} seconds, twice.") from causes[-1]
        raise RenderError(f"The browser {str(browser)!r} stopped before the picture was done, twice.") from causes[-1]

    def close(self) -> None:
        """Close the browser; the next picture starts another."""
        with self._turn:
            if self._idle is not None:
                self._idle.cancel()
            session, self._session = self._session, None
            if session is not None:
                session.close()


class _Session:
    """The life of one browser: a thread, its event loop, and the browser the loop owns.

    A dead browser's loop is left behind with it: what it still has to clear up keeps nobody waiting.
    """

    def __init__(self, browser: Path) -> None:
        self._path = browser
        self._loop = asyncio.new_event_loop()
        self._kaleido: kaleido.Kaleido | None = None
        self._killed = False
        self._thread = threading.Thread(target=self._run, name="timeline-pictures", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int | None:
        process = getattr(self._kaleido, "subprocess", None)
        return None if process is None else process.pid

    def draw(self, figure: Mapping[str, Any], options: Mapping[str, Any], seconds: float) -> bytes:
        return asyncio.run_coroutine_threadsafe(self._draw(figure, options), self._loop).result(seconds)

    async def _draw(self, figure: Mapping[str, Any], options: Mapping[str, Any]) -> bytes:
        if self._kaleido is None:
            # timeout=None: kaleido's own limit ends in a wait for the hung page; the limit is kept by `draw`.
            page = _Page(mathjax=False)
            self._kaleido = kaleido.Kaleido(n=1, timeout=None, page_generator=page, path=str(self._path))
            await self._kaleido.open()
            # Only now, for what is registered last is done first: the browser's temporary folders outlive it.
            atexit.register(self.close)
        return await self._kaleido.calc_fig(dict(figure), opts=dict(options))  # type: ignore[no-any-return]

    def kill(self) -> None:
        """End a browser that does not answer, and everything it started."""
        self._killed = True
        process = getattr(self._kaleido, "subprocess", None)
        if process is not None and process.poll() is None:
            _end(process.pid)
        atexit.unregister(self.close)
        # Nobody waits for what is left of it to be cleared up, but for the end of the process: folders are removed.
        atexit.register(self._wait)
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _wait(self, seconds: float = 8.0) -> None:
        self._thread.join(seconds)

    def close(self, seconds: float = 4.0) -> None:
        """Ask the browser to go, and end within ``seconds`` what is left of it."""
        group = self.pid
        atexit.unregister(self.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(seconds)
        if group is not None:
            _end(group)
        self._wait()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        # What is still under way in a browser that was killed fails; nobody is waiting for it, so nobody is told.
        self._loop.set_exception_handler(lambda _loop, _context: None)
        self._loop.run_forever()
        with contextlib.suppress(Exception):
            self._loop.run_until_complete(self._clear_up())
        self._loop.close()
        if self._kaleido is not None:
            # kaleido leaves its folders behind where the browser went before it was closed.
            for folder in (self._kaleido._html_tmp_dir, self._kaleido._browser_impl):  # noqa: SLF001
                with contextlib.suppress(Exception):
                    folder.clean()
        atexit.unregister(self._wait)

    async def _clear_up(self) -> None:
        if self._kaleido is not None:
            # Asked to close, a browser that is dead never answers.
            with contextlib.suppress(Exception):
                await asyncio.wait_for(self._kaleido.close(), 1.0 if self._killed else 6.0)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.wait(others, timeout=5)


def _end(group: int) -> None:
    """End the browser and all it started: it is the leader of a process group of its own."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            os.kill(group, signal.SIGTERM)
        else:
            os.killpg(group, signal.SIGKILL)


_shared: Renderer | None = None
_sharing = threading.Lock()


def shared_renderer() -> Renderer:
    """The renderer of this process; made at the first call."""
    global _shared  # one browser a process is the point
    with _sharing:
        if _shared is None:
            _shared = Renderer()
        return _shared
