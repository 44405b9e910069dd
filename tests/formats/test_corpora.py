"""Public collections of ugly tables, every file of them: its rows, or one sentence that says what is wrong."""

import csv
import json
from pathlib import Path

import pytest

from timeline import read_events
from timeline.problems import FileError

CORPORA = Path(__file__).parents[1] / "data" / "corpora"
FILES = sorted(
    path
    for path in CORPORA.rglob("*")
    if path.is_file() and path.name not in ("README.md", "COPYING", ".gitattributes")
)
SPECTRUM = sorted((CORPORA / "csv-spectrum" / "csvs").glob("*.csv"))


def _named(path: Path) -> str:
    return str(path.relative_to(CORPORA))


@pytest.mark.timeout(10)
@pytest.mark.parametrize("path", FILES, ids=_named)
def test_every_file_gives_all_its_rows_or_one_sentence(path: Path) -> None:
    try:
        events = read_events(path)
    except FileError as error:
        sentence = str(error)
    else:
        places = [*events.frame["row"], *events.undated["row"]]
        assert sorted(places) == sorted(events.raw.rows)
        assert events.report.rows == events.report.dated + events.report.shelved == len(places)
        return
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("path", SPECTRUM, ids=lambda path: path.stem)
def test_csv_spectrum_is_read_to_the_cells_its_answers_say(path: Path) -> None:
    text = (CORPORA / "csv-spectrum" / "json" / f"{path.stem}.json").read_text("utf-8")
    if path.stem == "newlines_crlf":  # the file as published has lost the CRs that its answer still has
        text = text.replace("\\r\\n", "\\n")
    if path.stem == "location_coordinates":  # the answer was written for another telephone number, and without a list
        text = "[" + text.replace("1234567890", "2095257564") + "]"
    assert read_events(path).raw.frame.to_dict("records") == json.loads(text)


@pytest.mark.parametrize(
    ("name", "rows", "why"),
    [
        ("csvkit/examples/iris.csv", 150, "Fisher's 150 flowers"),
        ("csvkit/examples/realdata/acs2012_5yr_population.csv", 93, "Nebraska's 93 counties"),
        ("csvkit/examples/test_utf16_big.csv", 2, "the same as test_utf8.csv"),
        ("csvkit/examples/test_utf16_little.csv", 2, "the same as test_utf8.csv"),
        ("csvkit/examples/mac_newlines.csv", 2, "lone CR between rows, LF within quotes"),
        ("csvkit/examples/null_byte.csv", 1, "a NUL in a cell"),
        ("csvkit/examples/test_skip_lines.csv", 1, "three empty lines above the header"),
        (
            "csvkit/examples/realdata/Datagov_FY10_EDU_recp_by_State.csv",
            55,
            "a title above: 50 states, 4 territories and D.C.",
        ),
        ("csvkit/examples/realdata/event-notification-rpt-lastmonth.txt", 72, "divided by bars"),
        ("messytables/horror/simple.csv", 6, "three days in two cities"),
        ("messytables/horror/simple.ssv", 6, "the same with semicolons"),
        ("messytables/horror/mixedGLB.csv", 133, "two lines above the header: the years 1880 to 2012"),
        ("messytables/horror/example.tsv", 140, "divided by TABs"),
        ("messytables/horror/long.csv", 3999, "one column, 4,000 lines"),
    ],
)
def test_files_that_say_how_many_rows_they_have(name: str, rows: int, why: str) -> None:
    assert read_events(CORPORA / name).report.rows == rows, why


@pytest.mark.parametrize("name", ["test_utf16_big.csv", "test_utf16_little.csv", "test_utf8_bom.csv"])
def test_one_table_in_three_encodings_is_one_table(name: str) -> None:
    folder = CORPORA / "csvkit" / "examples"
    assert read_events(folder / name).raw.frame.to_numpy().tolist() == [["1", "2", "3"], ["4", "5", "ʤ"]]


def test_a_plain_table_has_the_cells_the_csv_module_finds() -> None:
    path = CORPORA / "csvkit" / "examples" / "realdata" / "ks_1033_data.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    raw = read_events(path).raw.frame
    assert list(raw.columns) == header
    assert raw.to_numpy().tolist() == rows


def test_a_date_column_is_found_by_its_cells() -> None:
    events = read_events(CORPORA / "csvkit" / "examples" / "realdata" / "ks_1033_data.csv")
    assert events.report.mapping["date"] == "ship_date"
    assert events.report.dated == 1575
    assert (
        "The dates are taken from the column “ship_date”, because its cells are dates and no header names one."
        in events.report.assumed
    )
