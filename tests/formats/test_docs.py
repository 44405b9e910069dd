"""The table of formats in the documentation says what the formats say of themselves."""

from pathlib import Path

import pytest

from timeline.formats import FORMATS
from timeline.formats.raw import DEFAULT_LIMITS

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
ROWS = {line.split("`")[1]: line for line in PAGE.splitlines() if line.startswith("| **")}


def test_every_format_has_its_row_and_no_other_has():
    assert list(ROWS) == [known.name for known in FORMATS]


@pytest.mark.parametrize("known", FORMATS, ids=lambda one: one.name)
def test_a_row_names_label_endings_and_losses(known):
    row = ROWS[known.name]
    assert f"**{known.label}**" in row
    assert all(f"`{suffix}`" in row for suffix in known.suffixes)
    assert all(loss in row for loss in known.losses)
    assert len(row.replace("\\|", "").split("|")) == 6


def test_the_limits_are_the_program_s():
    assert DEFAULT_LIMITS.rows == 20_000_000
    assert DEFAULT_LIMITS.columns == 2_000
    assert "20 million rows, 2,000 columns, 400 million cells, a million characters" in PAGE.replace("\n", " ")
