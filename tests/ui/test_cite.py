import re

import pytest

from timeline.ui import cite

EVENT = {
    "title": "Ambassador speaks",
    "date": "on Friday",
    "quote": "The office closed the door of cooperation",
    "speaker": "Chen Xu",
    "source": "UN report has closed door",
    "publisher": "Reuters",
    "published": "2022-09-09",
    "url": "https://reuters.example/a",
}


def test_a_citation_names_speaker_words_date_source_and_link():
    assert cite.plain(EVENT) == (
        "Chen Xu: “The office closed the door of cooperation” (on Friday). "
        "“UN report has closed door”, Reuters, 2022-09-09. https://reuters.example/a"
    )


def test_an_event_without_a_quote_is_cited_by_its_title():
    assert cite.plain({**EVENT, "quote": ""}).startswith("Ambassador speaks (on Friday). ")


def test_markdown_links_the_source():
    assert "[UN report has closed door](<https://reuters.example/a>)" in cite.markdown(EVENT)


def test_empty_fields_leave_no_stray_marks():
    bare = dict.fromkeys(EVENT, "") | {"title": "Flood"}
    assert cite.plain(bare) == "Flood."
    assert cite.markdown(bare) == "Flood."


@pytest.mark.parametrize(
    "hostile",
    [
        "![x](http://evil.example/b.png)",  # an image that is fetched
        "<img src=http://evil.example/>",  # markup
        "[click](javascript:alert(1))",  # a link that acts
        "# heading",
    ],
)
def test_text_from_the_data_is_text_in_markdown(hostile: str):
    quoted = cite.markdown({**EVENT, "quote": hostile})
    acting = re.compile(r"(?<!\\)(?:!\[|<img|\]\(javascript|^#)")
    assert not acting.search(quoted)


@pytest.mark.parametrize(
    ("cell", "links"),
    [
        ("", ()),
        ("javascript:alert(1)", ()),  # no web address
        ("data:text/html,x", ()),
        ("HTTPS://a.example", ()),  # only as written in lower case: the import says so of others
        ("https://a.example/1 https://a.example/1", ("https://a.example/1",)),
    ],
)
def test_only_web_addresses_are_links(cell: str, links: tuple[str, ...]):
    assert cite.links(cell) == links


def test_what_the_sources_disagree_on_is_a_field_of_its_own():
    told = {**EVENT, "conflicts": "AP gives 8 September"}
    assert cite.plain(told).endswith("https://reuters.example/a conflicts: AP gives 8 September")


def test_an_empty_remark_is_not_named():
    assert cite.plain({**EVENT, "conflicts": ""}) == cite.plain(EVENT)


def test_other_columns_of_the_file_are_not_cited():
    assert cite.plain({**EVENT, "budget": "12"}) == cite.plain(EVENT)


def test_a_remark_is_text_in_markdown_and_so_is_its_name():
    quoted = cite.markdown({**EVENT, "notes *own*": "![x](http://evil.example/b.png)"})
    assert quoted.endswith(r"notes \*own\*: \!\[x\]\(http://evil\.example/b\.png\)")
