"""A page served by a process of its own, and the browser that opens it: for browser tests, benchmarks and the tour."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_START = 60.0  # seconds a server may take on a busy machine


@dataclass(frozen=True)
class Server:
    """A page that answers; ``log`` is what its process wrote."""

    url: str
    log: Path
    pid: int


def dashboard_command(file: Path | None = DATA / "events.csv") -> list[str]:
    """`timeline serve`, by this Python."""
    return [
        sys.executable,
        "-c",
        "from timeline.cli import main; main()",
        "serve",
        *([str(file)] if file else []),
        "--port",
    ]


def streamlit_command(script: Path) -> list[str]:
    """`streamlit run`, by this Python."""
    return [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        str(script),
        "--server.headless=true",
        "--server.address=127.0.0.1",
        "--browser.gatherUsageStats=false",
        "--server.port",
    ]


@contextmanager
def serve(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Run ``command`` with a free port as its last argument, in ``folder``, until the block ends."""
    port = _free_port()
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, str(port)],
            cwd=folder,
            env={**os.environ, "HOME": str(folder), **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        server = Server(f"http://127.0.0.1:{port}", log, process.pid)
        try:
            _wait_until_it_answers(server, process)
            yield server
        finally:
            _end(process)


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _wait_until_it_answers(server: Server, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=2):
                return
        except OSError:
            try:
                process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            break
    raise RuntimeError(f"The page did not come up:\n{server.log.read_text()}")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and all that it started, and only those."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(10)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue
        return


def chromium() -> str:
    """The path of a Chrome-family browser."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
    found = os.environ.get("BROWSER_PATH") or next(filter(None, map(shutil.which, names)), None)
    if not found:
        raise RuntimeError("No Chrome-family browser: `make browser` says how to get one.")
    return found


@contextmanager
def launch() -> Iterator[Browser]:
    """A headless browser until the block ends."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()
