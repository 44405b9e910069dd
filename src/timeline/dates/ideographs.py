"""Numbers written with Chinese characters: 二十三, 二〇一六, 千九百四十五, 廿三."""

from typing import Final

_DIGITS: Final = {
    **{sign: value for value, sign in enumerate("〇一二三四五六七八九")},
    **{sign: value for value, sign in enumerate("零壹贰叁肆伍陆柒捌玖")},
    **{sign: value for value, sign in enumerate("壱弐参", start=1)},
    "两": 2,
    "兩": 2,
}
_SCALES: Final = {"十": 10, "拾": 10, "百": 100, "千": 1000}
_TENS: Final = {"廿": 20, "卅": 30}
_ZEROS: Final = frozenset("〇零")
_DIGIT_BY_DIGIT: Final = 4
_HANGUL: Final = str.maketrans("일이삼사오육칠팔구십백천", "一二三四五六七八九十百千")
SIGNS: Final = frozenset((*_DIGITS, *_SCALES, *_TENS))


def numeral(text: str) -> int | None:
    """The number some signs write, digit by digit or with tens, hundreds and thousands; None where they write none.

    >>> [numeral(one) for one in ("三", "十", "二十三", "廿三", "二〇一六", "千九百四十五", "이천십구", "十百", "")]
    [3, 10, 23, 23, 2016, 1945, 2019, None, None]
    """
    if "천" in text and len(text) > 1:  # 이천십구: below a thousand its syllables are words too
        text = text.translate(_HANGUL)
    if not text or not SIGNS.issuperset(text):
        return None
    if all(sign in _DIGITS for sign in text) and len(text) > 1:
        # Two or three signs side by side are "two or three", not 23.
        if len(text) < _DIGIT_BY_DIGIT and not _ZEROS.intersection(text):
            return None
        return int("".join(str(_DIGITS[sign]) for sign in text))
    total, digit, lowest = 0, None, 10_000
    for sign in text:
        if sign in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[sign]
            continue
        scale = _SCALES.get(sign, 10)
        if scale >= lowest or (sign in _TENS and digit is not None):
            return None
        if digit is None and total and scale > 10:  # 千百: "hundreds and thousands"
            return None
        total += _TENS[sign] if sign in _TENS else (1 if digit is None else digit) * scale
        digit, lowest = None, scale
    return total + (digit or 0)
