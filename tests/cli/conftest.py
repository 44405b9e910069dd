"""The command line as a person meets it: arguments in, what is printed and the exit code out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from timeline.cli import main

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs `timeline ARGS…` in an empty folder with three events in events.csv."""
    monkeypatch.chdir(tmp_path)
    Path("events.csv").write_text(
        "Date,Title,Actors,Category,Quote,Speaker,Publisher\n"
        "8 March 2022,Bachelet announces a visit,Michelle Bachelet; OHCHR,statement,we have reached an agreement,"
        "Michelle Bachelet,OHCHR\n"
        "23–28 May 2022,The visit,Michelle Bachelet; China,visit,,,Reuters\n"
        "31 August 2022 at 23:47,The assessment,OHCHR,report,,,OHCHR\n",
        "utf-8",
    )

    def run_it(*arguments: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=stdin)

    return run_it


@pytest.fixture
def faulty(run: Run) -> Path:
    """The same file with a row whose date nobody can read."""
    path = Path("faulty.csv")
    path.write_text(Path("events.csv").read_text("utf-8") + "the report,No date,China,report,,,\n", "utf-8")
    return path
