"""Limits, each named in the message of the file that passes it."""

import pytest

from timeline.formats.raw import DEFAULT_LIMITS, Limits
from timeline.problems import FileError

LOOK_FOR_A_QUOTE = "Look for a quote that is never closed, or raise the limit."


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("file_bytes", "The file has 8 bytes; the limit “file_bytes” is 7. Split the file, or raise the limit."),
        (
            "unpacked_bytes",
            "The file has 8 bytes when unpacked; the limit “unpacked_bytes” is 7. Split the file, or raise the limit.",
        ),
        ("rows", "The file has 8 rows; the limit “rows” is 7. Split the file, or raise the limit."),
        (
            "columns",
            "The file has 8 columns; the limit “columns” is 7. Leave out those you do not need, or raise the limit.",
        ),
        ("cells", "The file has 8 cells; the limit “cells” is 7. Split the file, or raise the limit."),
        (
            "cell_characters",
            f"The file has 8 characters in one cell; the limit “cell_characters” is 7. {LOOK_FOR_A_QUOTE}",
        ),
    ],
)
def test_a_limit_is_passed_above_it_and_not_at_it(name: str, words: str) -> None:
    limits = Limits(**{name: 7})
    limits.check(**{name: 7})
    with pytest.raises(FileError) as caught:
        limits.check(**{name: 8})
    assert str(caught.value) == words


def test_a_place_is_named_where_it_is_known() -> None:
    with pytest.raises(FileError, match=r"^Row 4 has 3,000 columns; "):
        DEFAULT_LIMITS.check("Row 4", columns=3_000)
