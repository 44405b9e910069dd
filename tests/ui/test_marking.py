import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.selection import Selection
from timeline.ui import marking

TEXT = st.text(alphabet=st.sampled_from("abcABCéÉßüÜ “”'-.(*\\ İıœ中国"), max_size=30)


@given(TEXT, TEXT)
def test_the_pieces_joined_are_the_text_letter_for_letter(text: str, wanted: str):
    assert "".join(piece for piece, _ in marking.pieces(text, wanted)) == text


@given(TEXT, TEXT)
def test_a_text_has_a_hit_exactly_where_the_search_finds_it(text: str, wanted: str):
    frame = pd.DataFrame({"title": [text]})
    found = bool(len(Selection(text=wanted).apply(frame))) and bool(wanted.strip())
    assert any(hit for _, hit in marking.pieces(text, wanted)) == found


@pytest.mark.parametrize(
    ("text", "wanted", "hits"),
    [
        ("aaaa", "aa", ["aa", "aa"]),  # hits do not overlap
        ("A.B", ".", ["."]),  # text is no pattern
        ("e\u0301te\u0301", "ete", ["e\u0301te\u0301"]),  # accents of their own code point
        ("Straße", "SS", ["ß"]),  # one letter that folds to two
        ("no", "", []),
    ],
)
def test_hits_stand_where_a_reader_sees_them(text: str, wanted: str, hits: list[str]):
    assert [piece for piece, hit in marking.pieces(text, wanted) if hit] == hits
