"""Widths of texts, and what fits. That real browsers agree is shown in browser/test_chart_pixels.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import text


@pytest.mark.parametrize(
    ("said", "em"),
    [
        ("0123456789", 5.56),  # figures of Arial are 0.556 em each, as its own table says
        ("ffi", 0.278 + 0.278 + 0.222),  # no ligature
        ("MW", 0.833 + 0.944),
        ("", 0.0),
        ("中国", 2.0),  # squares
        ("e\u0301", 0.556),  # an accent of its own takes no room
        ("\u2068a\u2069", 0.556),  # nor do signs of direction
        ("👩\u200d⚖️", 1.3),  # joined signs are one
    ],
)
def test_widths_are_those_of_the_fonts(said: str, em: float) -> None:
    assert text.width(said, 100) == pytest.approx(em * 100, rel=2e-3)


@pytest.mark.parametrize("unseen", ["\x1b", "\x00", "\x7f", "\ud800", "\ufffe"])
def test_a_sign_that_is_shown_as_a_question_mark_in_a_box_takes_its_room(unseen: str) -> None:
    assert text.width(unseen, 12) == text.width("\ufffd", 12) > 12


def test_bold_is_wider() -> None:
    assert text.width("Human Rights Council", 13, bold=True) > text.width("Human Rights Council", 13)


@given(st.text(max_size=40), st.floats(8, 40))
def test_no_text_is_narrower_than_nothing_and_size_scales_it(said: str, size: float) -> None:
    assert text.width(said, size) >= 0
    assert text.width(said, 2 * size) == pytest.approx(2 * text.width(said, size))


@pytest.mark.parametrize(
    ("title", "room", "kept"),
    [
        ("China issues a 131-page response to the assessment", 150, "China issues a 131-page…"),
        ("China issues a 131-page response", 400, "China issues a 131-page response"),
        ("OHCHR says: “no report”, and more", 98, "OHCHR says…"),  # no stop or quotation mark before the dots
        ("Menschenrechtskommissarin", 80, "Menschenre…"),  # no word fits: letters
        ("联合国人权事务高级专员访问新疆", 80, "联合国人权…"),  # a script without spaces
        ("  two\n lines ", 400, "two lines"),
        ("word", 5, "…"),
    ],
)
def test_a_title_is_shortened_at_a_word(title: str, room: float, kept: str) -> None:
    assert text.shorten(title, room, 12) == kept


def test_a_letter_keeps_its_accent_and_a_family_stays_together() -> None:
    family = "👩\u200d👩\u200d👧"
    for room in range(10, 90):
        short = text.shorten(f"e\u0301e\u0301e\u0301{family}{family} and more", room, 12).removesuffix("…")
        assert not short.endswith(("\u200d", "👩"))
        assert short.count("e") == short.count("\u0301")


@given(st.text(max_size=60), st.floats(12, 400))
def test_what_is_shortened_fits(said: str, room: float) -> None:
    assert text.width(text.shorten(said, room, 12), 12) <= room + 1e-6


@given(st.text(max_size=120), st.floats(60, 400), st.integers(1, 5))
def test_wrapped_lines_fit_and_there_are_no_more_than_asked_for(said: str, room: float, lines: int) -> None:
    found = text.wrap(said, room, 12, lines=lines)
    assert 1 <= len(found) <= lines
    assert all(text.width(line, 12) <= room + 1e-6 for line in found)


@given(st.lists(st.text("abcdefg", min_size=1, max_size=9), max_size=20), st.floats(80, 300))
def test_wrapping_loses_no_word_where_there_are_lines_enough(words: list[str], room: float) -> None:
    assert " ".join(text.wrap(" ".join(words), room, 12, lines=50)).split() == words
