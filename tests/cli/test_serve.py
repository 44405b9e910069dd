"""`timeline serve`: the packaged dashboard, on this machine only, with the file it was given."""

import os
import runpy
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import Run

ROOT = Path(__file__).parents[2]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What Streamlit would be started with."""
    seen: list[list[str]] = []
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.setattr(runpy, "run_module", lambda *_, **__: seen.append(list(sys.argv)))
    monkeypatch.setenv("TIMELINE_FILE", "")
    return seen


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def test_it_listens_on_this_machine_only_and_sends_nothing_home(run: Run, started: list[list[str]]) -> None:
    assert run("serve", "--port", str(free_port())).exit_code == 0
    (command,) = started
    assert command[:2] == ["streamlit", "run"]
    assert {"--server.address=127.0.0.1", "--browser.gatherUsageStats=false"} <= set(command)


def test_the_file_is_handed_over_by_its_whole_path(run: Run, started: list[list[str]], tmp_path: Path) -> None:
    run("serve", "events.csv", "--port", str(free_port()))
    assert os.environ["TIMELINE_FILE"] == str(tmp_path / "events.csv")


def test_a_proxy_can_serve_it_under_a_path(run: Run, started: list[list[str]]) -> None:
    run("serve", "--port", str(free_port()), "--base-path", "/news/timeline/")
    assert "--server.baseUrlPath=news/timeline" in started[0]


def test_opening_it_to_others_is_said(run: Run, started: list[list[str]]) -> None:
    port = free_port()
    done = run("serve", "--host", "0.0.0.0", "--port", str(port))
    assert f"Whoever can reach 0.0.0.0:{port} can see this timeline; there is no password." in done.output


def test_a_taken_port_is_said_with_another(run: Run, started: list[list[str]]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert done.exit_code == 2
    assert f"port {port} is taken on 127.0.0.1. Choose another, such as --port {port + 1}." in done.output
    assert not started


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as `pip install .` puts it on a machine, built and installed without a network."""
    room = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(room), str(ROOT)], check=True
    )
    (wheel,) = room.glob("*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--no-index", "--target", str(room / "site"), str(wheel)], check=True)
    return room / "site"


def test_the_wheel_carries_page_theme_sample_scripts_and_styles(installed: Path) -> None:
    inside = {str(path.relative_to(installed / "timeline")) for path in (installed / "timeline").rglob("*")}
    assert {
        "assets/app.py",
        "assets/data/events.csv",
        "assets/.streamlit/config.toml",
        "export/page.js",
        "export/page.css",
        "py.typed",
    } <= inside


@pytest.fixture
def served(installed: Path, tmp_path: Path) -> Iterator[str]:
    """The address of the installed dashboard, started from an unrelated folder."""
    (tmp_path / "own.csv").write_text("Date,Title\n2022-05-23,The visit\n")
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "timeline", "serve", "own.csv", "--port", str(port)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + 60
        while not _answers(f"{address}/_stcore/health"):
            assert server.poll() is None, server.stdout.read() if server.stdout else ""
            assert time.monotonic() < end, "no answer"
            time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.communicate(timeout=20)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError):
        return False


def test_an_installed_dashboard_serves_from_any_folder(served: str) -> None:
    assert _answers(served + "/")


def test_its_settings_are_handed_over_by_their_whole_path(
    run: Run, started: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_SETTINGS", "")
    Path("a.toml").write_text("day_first = true\n", "utf-8")
    run("serve", "events.csv", "--settings", "a.toml", "--port", str(free_port()))
    assert os.environ["TIMELINE_SETTINGS"] == str(tmp_path / "a.toml")


def test_wrong_settings_stop_it_before_it_starts(run: Run, started: list[list[str]]) -> None:
    Path("a.toml").write_text("header_row = 0\n", "utf-8")
    done = run("serve", "events.csv", "--settings", "a.toml", "--port", str(free_port()))
    assert "a.toml: header_row is 0. Write the number of a row, 1 or more." in done.output
    assert (done.exit_code, started) == (2, [])
