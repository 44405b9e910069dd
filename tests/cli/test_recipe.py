"""A recipe: one command makes all of a newsroom's outputs, and says which line is wrong."""

import json
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

import timeline
from timeline.actors import Aliases
from timeline.cli.recipe import _KEYS, read_recipe
from timeline.export.page import embed_snippet
from timeline.export.sizes import SIZES
from timeline.problems import UsageError

from .conftest import Run

TODAY = date(2026, 11, 24)
GOOD = """
file = "events.csv"
title = "The visit"
from = 2022-05-23
theme = "dark"

[aliases]
"Human Rights Office" = ["OHCHR"]

[[output]]
path = "all.json"

[[output]]
path = "office.json"
actors = ["Human Rights Office"]
from = "2022"
theme = "light"
size = "slide"
width = 900
dated = true
"""


def recipe(text: str) -> Path:
    path = Path("timeline.toml")
    path.write_text(text, "utf-8")
    return path


def test_one_command_makes_every_output(run: Run) -> None:
    recipe(GOOD)
    done = run("export", "timeline.toml")
    assert done.exit_code == 0, done.output
    assert timeline.read_events("all.json").frame["title"].tolist() == ["The visit", "The assessment"]
    assert timeline.read_events("office.json").frame["title"].tolist() == [
        "Bachelet announces a visit",
        "The assessment",
    ]


def test_an_output_inherits_what_it_does_not_say(run: Run) -> None:
    first, second = read_recipe(recipe(GOOD), today=TODAY).outputs
    assert (first.wanted.title, first.wanted.theme, first.asked.from_) == ("The visit", "dark", "2022-05-23")
    assert (second.wanted.title, second.wanted.theme, second.asked.from_) == ("The visit", "light", "2022")


def test_a_named_size_gives_way_where_a_side_is_said(run: Run) -> None:
    size = read_recipe(recipe(GOOD), today=TODAY).outputs[1].wanted.size
    assert (size.width, size.height, size.scale) == (900, SIZES["slide"].height, SIZES["slide"].scale)


def test_the_day_of_making_is_told_only_where_asked_for(run: Run) -> None:
    assert [output.wanted.made_on for output in read_recipe(recipe(GOOD), today=TODAY).outputs] == [None, TODAY]


def test_paths_are_beside_the_recipe_wherever_it_is_run_from(run: Run, tmp_path: Path) -> None:
    found = read_recipe(recipe(GOOD).absolute(), today=TODAY)
    assert found.file == str(tmp_path / "events.csv")
    assert found.outputs[0].path == tmp_path / "all.json"


OUT = '\n[[output]]\npath = "a.json"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = ", "timeline.toml: not TOML ("),
        ('title = "x"' + OUT, 'timeline.toml: it names no file of events. Write file = "events.csv" at its top.'),
        ('file = "events.csv"', 'timeline.toml: it has no output. Write [[output]] and path = "timeline.png".'),
        ('file = "events.csv"\n[[output]]\n', 'timeline.toml, output 1: it has no path. Write path = "timeline.png".'),
        ('file = "e.csv"\nactor = ["A"]' + OUT, "timeline.toml: unknown key 'actor'. Did you mean 'actors'?"),
        ('file = "e.csv"' + OUT + 'titel = "x"', "timeline.toml, output 1: unknown key 'titel'. Did you mean 'title'?"),
        (
            'file = "e.csv"\nactors = "A"' + OUT,
            "timeline.toml, output 1: actors is 'A'. Write a list of names, such as [\"China\"].",
        ),
        ('file = "e.csv"\nlight = 1' + OUT, "timeline.toml, output 1: light is 1. Write true or false."),
        ('file = "e.csv"\ntheme = "blue"' + OUT, "timeline.toml, output 1: theme is 'blue'. Write 'light' or 'dark'."),
        ('file = "e.csv"\ntitle = 7' + OUT, "timeline.toml, output 1: title is 7. Write a text."),
        (
            'file = "e.csv"\nwidth = "wide"' + OUT,
            "timeline.toml, output 1: width is 'wide'. Write a number of pixels above 0.",
        ),
        ('file = "e.csv"\nscale = -1' + OUT, "timeline.toml, output 1: scale is -1. Write a number of pixels above 0."),
        ('file = "e.csv"\nsize = "a5"' + OUT, "unknown size 'a5'. Use one of: web, slide, "),
        ('file = "e.csv"\naliases = 1' + OUT, 'timeline.toml: aliases is 1. Write pairs, such as China = ["PRC"].'),
        (
            'file = "e.csv"\n[map]\ndate = 1' + OUT,
            "timeline.toml: map is {'date': 1}. Write pairs, such as date = \"When\".",
        ),
    ],
)
def test_what_is_wrong_in_a_recipe_is_named_with_its_remedy(run: Run, text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_recipe(recipe(text), today=TODAY)
    assert str(caught.value).startswith(said)


def test_outputs_beside_a_recipe_are_wrong_usage(run: Run) -> None:
    recipe(GOOD)
    done = run("export", "timeline.toml", "x.png")
    assert done.exit_code == 2
    assert "timeline.toml is a recipe and names its outputs itself. Leave out 'x.png'." in done.output


def test_a_file_that_is_not_there_is_said(run: Run) -> None:
    recipe('file = "none.csv"' + OUT)
    done = run("export", "timeline.toml")
    assert done.exit_code in (1, 2)
    assert "none.csv" in done.output
    assert "Traceback" not in done.output


def test_watch_makes_it_again_when_the_file_changes_and_outlives_an_error(run: Run, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "timeline", "export", "events.csv", "out.json", "--watch"]
    watching = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        _wait_for(lambda: len(_events("out.json")) == 3)
        Path("events.csv").write_bytes(b"")
        time.sleep(0.7)
        Path("events.csv").write_text("Date,Title\n2022-05,Only one\n")
        _wait_for(lambda: len(_events("out.json")) == 1)
        assert watching.poll() is None
    finally:
        watching.terminate()
        watching.communicate()


def _events(path: str) -> list[object]:
    try:
        return list(json.loads(Path(path).read_text("utf-8"))["events"])
    except FileNotFoundError:
        return []


def _wait_for(holds: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)


def test_the_recipe_of_the_documentation_is_one(run: Run) -> None:
    page = (Path(__file__).parents[2] / "docs" / "publishing.md").read_text("utf-8")
    found = read_recipe(recipe(page.split("```toml\n")[1].split("```")[0]), today=TODAY)
    assert [output.path.name for output in found.outputs] == ["visit.png", "visit.pdf", "visit.html"]
    assert found.choices.aliases == Aliases.of({"China": ["PRC", "People's Republic of China"]})


def test_the_documentation_names_every_key(run: Run) -> None:
    page = (Path(__file__).parents[2] / "docs" / "publishing.md").read_text("utf-8")
    assert [key for key in _KEYS if f"`{key}`" not in page] == []


def test_the_documentation_shows_the_snippet_as_it_is_made() -> None:
    page = (Path(__file__).parents[2] / "docs" / "publishing.md").read_text("utf-8")
    assert embed_snippet("visit.html", "The visit") in page


def test_a_recipe_says_how_its_file_is_read(run: Run) -> None:
    Path("events.csv").write_text("when~what\n5/12/2022~Visit\n", "utf-8")
    recipe('file = "events.csv"\ndelimiter = "~"\nday_first = false\n[[output]]\npath = "a.csv"\n')
    assert run("export", "timeline.toml").exit_code == 0
    assert "2022-05-12" in Path("a.csv").read_text("utf-8")
