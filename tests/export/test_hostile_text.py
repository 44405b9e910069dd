"""Text from data is only text in what is pasted into reports, by the judgement of independent readers."""

from html.parser import HTMLParser

import bibtexparser
import pandas as pd
import pytest
from markdown_it import MarkdownIt

from timeline import read_events
from timeline.export import bibliography, reports

HEADER = "date,title,description,actors,quote,speaker,source,publisher,published,url\n"
HOSTILE = (
    "<img src=http://127.0.0.1:9/x>",
    "<script>alert(1)</script>",
    "![x](http://127.0.0.1:9/x)",
    "[x](javascript:alert(1))",
    "a | b",
    "**bold** _it_ `code`",
    "# heading",
    "- item",
    "[^1]: false note",
    "<https://example.org>",
    "&lt;b&gt;",
    "1. list",
    "\\| \\",
    "$x$ ~~s~~",
    "***",
    "}",
    "{",
    "\\",
    "@misc{x,",
    "a } , year = {1",
    "%",
)
ALLOWED = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "h1",
    "table",
    "tr",
    "th",
    "td",
    "p",
    "b",
    "div",
    "a",
    "sup",
}

each = pytest.mark.parametrize("text", HOSTILE)


def frame(text: str) -> pd.DataFrame:
    quoted = '"' + text.replace('"', '""') + '"'
    return read_events((HEADER + "2022," + ",".join([quoted] * 7) + ",2022,\n").encode()).frame


class Tags(HTMLParser):
    """The names of the elements, the addresses of the links and the texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@each
def test_a_title_is_only_text_in_markdown(text: str) -> None:
    page = reports.to_markdown(frame(text)).decode()
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(page)
    cells = [tokens[place + 1] for place, token in enumerate(tokens) if token.type == "td_open"]
    assert len(cells) == 4
    what = cells[1].children or []
    kinds = [child.type for child in what]
    bold = what[kinds.index("strong_open") + 1 : kinds.index("strong_close")]
    assert "".join(child.content for child in bold) == text
    assert {child.content for cell in cells for child in cell.children or [] if child.type == "html_inline"} <= {"<br>"}
    assert not {"link_open", "image", "code_inline"} & {child.type for cell in cells for child in cell.children or []}


@each
def test_a_title_is_only_text_for_word(text: str) -> None:
    found = Tags()
    found.feed(reports.to_word(frame(text), text).decode())
    assert found.tags <= ALLOWED
    assert {link for link in found.links if not link.startswith("#_ftn")} == set()
    assert text in found.texts


@each
def test_no_title_breaks_out_of_its_bibtex_entry(text: str) -> None:
    library = bibtexparser.parse_string(bibliography.to_bibtex(frame(text)).decode())
    assert not library.failed_blocks
    (entry,) = library.entries
    assert entry.fields_dict["year"].value == "2022"
