"""What stands in a cell of dates and is no part of the date: marks of footnotes, a number as a spreadsheet shows it."""

from typing import Final

import pandas as pd
import pyarrow as pa

from timeline.phrases import count

_ENDS_IN_MARK: Final = r"[\]*†‡§¹²³⁴⁵⁶⁷⁸⁹]\s*$"
_MARKS: Final = (
    r"(?i)(?<=[\w)\]?.])\s*(?:\[(?:\d{1,3}|[a-z]|[ivx]{1,5}|(?:note|nb|n)\.? ?\d{1,3}"
    r"|(?:citation|clarification) needed|when\?)\]\s*|[*†‡§¹²³⁴⁵⁶⁷⁸⁹])+\s*$"
)
# In whatever is tidied; the last two begin the signs of footnotes and the unbreakable spaces in UTF-8.
_SIGNS: Final = (b"]", b"*", b".0", b",", b"\xc2", b"\xe2")
_NUMBER: Final = "^\\s*(?:[12][,\xa0\u202f]\\d{3}|\\d{3,4}\\.0+)\\s*$"


def tidied(words: "pd.Series[str]") -> tuple["pd.Series[str]", tuple[str, ...]]:
    """The words to be read as dates, and what was left out of them, in plain sentences.

    >>> tidied(pd.Series(["12 May 2022[3]", "2,022", "2019.0", "[1667,1668]"], dtype="str"))[0].tolist()
    ['12 May 2022', '2022', '2019', '[1667,1668]']
    """
    if not _may_need_it(words):
        return words, ()
    said = []
    marked = words.str.contains(_ENDS_IN_MARK)
    if marked.any():
        bare = words[marked].str.replace(_MARKS, "", regex=True)
        changed = bare != words[marked]
        if changed.any():
            mark = str(words[marked][changed].iloc[0])[len(bare[changed].iloc[0]) :].strip()
            said.append(f"Marks of footnotes such as “{mark}” were left out of {count(int(changed.sum()), 'date')}.")
            words = words.where(~marked, bare.reindex(words.index, fill_value=""))
    shown = words.str.contains(_NUMBER)
    if shown.any():
        said.append(
            f"Years that are shown as numbers, such as {str(words[shown].iloc[0]).strip()}, were read as years."
        )
        words = words.where(~shown, words[shown].map(plain_number).reindex(words.index, fill_value=""))
    return words, tuple(said)


def _may_need_it(words: "pd.Series[str]") -> bool:
    """Whether any of the signs stands in the letters of a column: a million plain days are not asked one by one."""
    for chunk in pa.chunked_array(pa.array(words, type=pa.large_string())).chunks:
        letters = b"" if chunk.buffers()[2] is None else chunk.buffers()[2].to_pybytes()
        if any(sign in letters for sign in _SIGNS):
            return True
    return False


def plain_number(cell: str) -> str:
    """A year, a month or a day as people write it: without the zeros of a spreadsheet and the comma of a thousand.

    >>> plain_number("2022.0"), plain_number(" 2,022"), plain_number("2 022"), plain_number("May"), plain_number("5.5")
    ('2022', '2022', '2022', 'May', '5.5')
    """
    text = cell.strip()
    whole, point, zeros = text.partition(".")
    if point and zeros and not zeros.strip("0") and whole.isdecimal():
        return whole
    if len(text) == len("2,022") and text[0] in "12" and text[1] in ",.’' \xa0\u202f" and text[2:].isdecimal():
        return text[0] + text[2:]
    return text
