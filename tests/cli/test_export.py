"""`timeline export`: the events asked for, and only those, in every output named."""

import html
import os
import re
from pathlib import Path

import pytest

import timeline

from .conftest import Run


def titles(path: str) -> list[str]:
    return timeline.read_events(path).frame["title"].tolist()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["Bachelet announces a visit", "The visit", "The assessment"]),
        (["--actor", "OHCHR"], ["Bachelet announces a visit", "The assessment"]),
        (["--actor", "OHCHR", "--actor", "China"], ["Bachelet announces a visit", "The visit", "The assessment"]),
        (["--actor", "OHCHR", "--actor", "Michelle Bachelet", "--match", "all"], ["Bachelet announces a visit"]),
        (["--exclude", "Michelle Bachelet"], ["The assessment"]),
        (["--category", "visit"], ["The visit"]),
        (["--search", "AGREEMENT"], ["Bachelet announces a visit"]),
        (["--from", "2022-05"], ["The visit", "The assessment"]),
        (["--to", "2022-05"], ["Bachelet announces a visit", "The visit"]),
        (["--from", "25 May 2022", "--to", "26 May 2022"], ["The visit"]),
        (["--from", "late August 2022"], ["The assessment"]),
    ],
)
def test_the_events_asked_for_are_the_ones_written(run: Run, options: list[str], expected: list[str]) -> None:
    assert run("export", "events.csv", "out.json", *options).exit_code == 0
    assert titles("out.json") == expected


def test_to_a_month_means_to_its_last_second(run: Run) -> None:
    Path("edge.csv").write_text("Date,Title\n2022-10-31T23:59:59,In\n2022-11-01,Out\n")
    run("export", "edge.csv", "out.json", "--to", "2022-10")
    assert titles("out.json") == ["In"]


def test_several_outputs_are_made_at_once(run: Run) -> None:
    done = run("export", "events.csv", "a.json", "b.csv", "c.html", "--actor", "China")
    assert done.output.splitlines()[0] == "Wrote a.json (1 of 3 events)."
    assert all(Path(name).stat().st_size for name in ("a.json", "b.csv", "c.html"))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--actor", "Bachelet"], "unknown actor 'Bachelet'. Did you mean 'Michelle Bachelet'?"),
        (["--exclude", "Chnia"], "unknown actor 'Chnia'. Did you mean 'China'?"),
        (["--category", "visits"], "unknown category 'visits'. Did you mean 'visit'?"),
        (["--category", "zzz"], "unknown category 'zzz'. There are: statement, visit, report."),
        (["--to", "since May 2022"], "to: 'since May 2022' is open on that side"),
        (["--from", "China"], "from: 'China' is no date: "),
        (["--band", "Chna"], "unknown band 'Chna'. Did you mean 'China'?"),
        (["--from", "2023", "--to", "2022"], "The window ends "),
        (["--search", "unicorn"], "no event matches with the words “unicorn”. Ask for less."),
    ],
)
def test_what_cannot_be_is_wrong_usage_and_writes_nothing(run: Run, options: list[str], said: str) -> None:
    done = run("export", "events.csv", "out.json", *options)
    assert done.exit_code == 2
    assert said in done.output
    assert not Path("out.json").exists()


def test_rows_left_off_are_named_and_end_with_1_but_the_output_is_there(run: Run, faulty: Path) -> None:
    done = run("export", str(faulty), "out.json")
    assert done.exit_code == 1
    assert "faulty.csv: Row 5, column “Date”: 'the report'." in done.output
    assert "faulty.csv: 1 row is on the undated shelf and not in the output." in done.output
    assert len(titles("out.json")) == 3


@pytest.mark.browser
def test_a_picture_says_title_count_window_filters_and_sources(run: Run) -> None:
    done = run(
        *("export", "events.csv", "out.svg", "--title", "The <visit>", "--subtitle", "Seen from Geneva"),
        *("--actor", "OHCHR", "--from", "2022-03", "--to", "2022-08", "--width", "900"),
    )
    assert done.exit_code == 0, done.output
    svg = Path("out.svg").read_text("utf-8")
    assert 'width="900"' in svg
    said = [html.unescape(text) for text in re.findall(r">([^<>]+)</t(?:ext|span)>", svg)]
    assert "The <visit>" in said
    assert "Seen from Geneva" in said
    assert any(text.startswith("Sources: OHCHR.") for text in said)


@pytest.mark.browser
def test_bands_can_be_named_in_their_order(run: Run) -> None:
    run("export", "events.csv", "out.svg", "--band", "China", "--band", "OHCHR")
    svg = Path("out.svg").read_text("utf-8")
    assert 0 < svg.index(">China<") < svg.index(">OHCHR<")


def test_without_a_browser_a_picture_ends_with_3_and_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chrome")
    done = run("export", "events.csv", "out.png")
    assert done.exit_code == 3
    assert done.output.startswith("Error: A picture needs a Chrome-family browser and none was found")
    assert not Path("out.png").exists()


def test_a_page_and_tables_need_no_browser(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chrome")
    assert run("export", "events.csv", "out.html", "out.csv").exit_code == 0


def test_a_page_comes_with_what_embeds_it(run: Run) -> None:
    done = run("export", "events.csv", "out.html", "--title", "The <visit>")
    assert done.output.splitlines() == [
        "Wrote out.html (3 events).",
        "  To embed it:",
        '<iframe src="out.html" title="The &lt;visit&gt;" width="100%" height="900" style="border:0" loading="lazy"',
        ' sandbox="allow-scripts allow-popups"></iframe>',
    ]


def test_an_output_in_a_folder_that_is_not_there_is_said(run: Run) -> None:
    done = run("export", "events.csv", os.path.join("none", "out.json"))  # noqa: PTH118  # what a shell passes
    assert done.exit_code == 2
    assert "cannot be written: No such file or directory." in done.output
