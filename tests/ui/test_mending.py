"""The corrected file: what it comes as, and what is said where it cannot be of the file's own kind."""

from dataclasses import replace

import pytest

from ui.conftest import Open, texts

AS_TABLE = (
    "It comes as a table (CSV) with every column: of JSON, these cells cannot be changed without touching the rest."
)


@pytest.mark.parametrize(
    ("name", "content", "row", "said"),
    [
        ("own.json", '[{"date": "later", "title": "Flood"}]', 1, True),
        ("own.jsonl", '{"date": "later", "title": "Flood"}\n{"date": "1976", "title": "Fire"}\n', 1, False),
        ("own.csv", "date,title\nlater,Flood\n", 2, False),
    ],
)
def test_a_corrected_file_of_another_kind_says_why(open_page: Open, name: str, content: str, row: int, said: bool):
    page = open_page(content, name=name)
    page.session_state["corrections"] = replace(page.session_state["corrections"], cells=(((row, "date"), "May 1977"),))
    page.run()
    assert "1 cell changed, in this tab only." in texts(page)
    assert (AS_TABLE in texts(page)) == said
