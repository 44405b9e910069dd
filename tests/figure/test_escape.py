"""The one door for text. What browsers make of it is shown in browser/test_chart_pixels.py."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.figure import escape


@pytest.mark.parametrize(
    ("said", "escaped"),
    [
        ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"),  # a tag Plotly would obey
        ("<extra></extra>", "&lt;extra&gt;&lt;/extra&gt;"),  # takes over a hover label
        (
            "<span style='background-image:url(http://x)'>",
            "&lt;span style='background-image:url(http://x)'&gt;",
        ),  # fetches
        ("case #000012", "case &#35;000012"),  # Streamlit swaps these for colours of its theme
        ("&nbsp; &#35;", "&amp;nbsp; &amp;&#35;35;"),  # an entity is letters here
        ('a "quoted" word', 'a "quoted" word'),  # Plotly would show &quot;
        ("$5 … $6", "$5 … $6"),
        ("%{x}", "&#37;{x}"),  # a template in annotations and titles wherever a figure has a meta
        ("two\nlines\ttab", "two lines tab"),
        ("bell\x07", "bell\ufffd"),  # no SVG may hold it
        ("\ud800", "\ufffd"),  # half a letter
        ("\u202etxt.exe", "txt.exe"),  # turns what follows around
        ("مجلس", "\u2068مجلس\u2069"),  # kept from turning what stands beside it
        ("👩\u200d⚖️", "👩\u200d⚖️"),  # a joiner is part of the sign
    ],
)
def test_what_markup_would_take_is_shown_as_written(said: str, escaped: str) -> None:
    assert escape(said) == escaped


@given(st.text())
def test_no_text_opens_a_tag_or_an_entity_of_its_own(said: str) -> None:
    found = escape(said)
    assert "<" not in found
    assert ">" not in found
    assert not re.search(r"&(?!(amp|lt|gt|#35|#37);)", found)
    assert not re.search(r"(?<!&)#", found)
    assert not re.search(r"[\x00-\x1f\x7f\ud800-\udfff\u202a-\u202e]", found)
    found.encode()
