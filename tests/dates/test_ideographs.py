"""Numbers written with Chinese characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.ideographs import numeral

DIGITS = "〇一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二〇二二", 2022),
        ("二零二二", 2022),
        ("两", 2),
        ("十二", 12),
        ("三十一", 31),
        ("廿五", 25),
        ("卅一", 31),
        ("百", 100),
        ("二千十三", 2013),
        ("千九百四十五", 1945),
        ("一千零八", 1008),
        ("二〇", 20),
    ],
)
def test_a_numeral_is_the_number_it_writes(text, value):
    assert numeral(text) == value


@pytest.mark.parametrize(
    "text", ["", "日", "十日", "十百", "百千", "二三十", "十十", "三廿", "12", "两三", "二三", "千百"]
)
def test_other_signs_write_no_number(text):
    assert numeral(text) is None


@given(st.integers(1000, 9999))
def test_a_year_written_sign_by_sign_is_read_back(number):
    assert numeral("".join(DIGITS[int(digit)] for digit in str(number))) == number


@given(st.integers(1, 9999))
def test_a_number_written_with_its_tens_is_read_back(number):
    written = ""
    for scale, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // scale % 10
        if digit:
            bare = digit == 1 and (sign == "十" or (sign and not written))
            written += ("" if bare else DIGITS[digit]) + sign
    assert numeral(written) == number
