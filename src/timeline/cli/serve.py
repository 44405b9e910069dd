"""`timeline serve`: the dashboard on this machine."""

import errno
import os
import runpy
import socket
import sys
from pathlib import Path

import click

import timeline
from timeline.problems import TimelineError, UsageError

_ON_THIS_MACHINE = ("127.0.0.1", "localhost", "::1")


@click.command()
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, readable=True, path_type=Path))
@click.option(
    "--settings",
    type=click.Path(exists=True, dir_okay=False, readable=True, path_type=Path),
    metavar="FILE",
    help="How it is read, as the page saves it; else events.timeline.toml beside events.csv.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 lets others in.")
@click.option("--port", default=8501, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--base-path", default="", metavar="PATH", help="Path under which a proxy serves the page.")
def serve(file: Path | None, settings: Path | None, host: str, port: int, base_path: str) -> None:
    """Open the dashboard, with FILE or with the sample events.

    \b
    Example:
      timeline serve events.csv --port 8600
    """
    _must_be_free(host, port)
    page = dashboard_page()
    if file is not None:
        os.environ["TIMELINE_FILE"] = str(file.resolve())
    if settings is not None:
        _must_be_understood(settings)
        os.environ["TIMELINE_SETTINGS"] = str(settings.resolve())
    if host not in _ON_THIS_MACHINE:
        click.echo(f"Whoever can reach {host}:{port} can see this timeline; there is no password.", err=True)
    sys.argv = [
        "streamlit",
        "run",
        str(page),
        f"--server.address={host}",
        f"--server.port={port}",
        f"--server.baseUrlPath={base_path.strip('/')}",
        f"--browser.serverAddress={host}",
        "--browser.gatherUsageStats=false",
        "--server.headless=true",
    ]
    # In this process, so that who stops `timeline serve` stops the server.
    runpy.run_module("streamlit", run_name="__main__")


def dashboard_page() -> Path:
    """The page Streamlit runs: inside an installed package, or at the root of a checkout."""
    package = Path(timeline.__file__).parent
    for page in (package / "assets" / "app.py", package.parents[1] / "app.py"):
        if page.is_file():
            return page
    raise TimelineError(f"The dashboard's page is missing beside {str(package)!r}: install timeline-dashboard again.")


def _must_be_understood(settings: Path) -> None:
    """Say here and now what is wrong with the settings."""
    # Not at the top: a server without settings answers before pandas is loaded.
    from timeline.disk import read_bytes
    from timeline.formats.raw import DEFAULT_LIMITS
    from timeline.settings import read

    read(read_bytes(settings, DEFAULT_LIMITS), settings.name)


def _must_be_free(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise UsageError(
                    f"port {port} is taken on {host}. Choose another, such as --port {port + 1}."
                ) from error
            raise UsageError(
                f"cannot listen on {host}:{port} ({error.strerror}). Choose another --host or --port."
            ) from error
