"""Problems as people read them."""

import pytest

from timeline.problems import Code, FileError, Problem, TimelineError, UsageError


@pytest.mark.parametrize(
    ("problem", "message"),
    [
        (
            Problem(3, "when", "later", Code.DATE_UNREADABLE, "Write 1976."),
            "Row 3, column “when”: 'later'. Write 1976.",
        ),
        (Problem(3, None, "x", Code.ROW_TOO_LONG, "Quote it."), "Row 3: 'x'. Quote it."),
        (Problem(None, "who", "", Code.COLUMN_UNUSED, "Choose it."), "Column “who”: Choose it."),
        (Problem(None, None, "", Code.DATE_MISSING, "Choose a column."), "The file: Choose a column."),
        (
            Problem(3, "when", "x" * 90, Code.DATE_UNREADABLE, "Write 1976."),
            f"Row 3, column “when”: '{'x' * 79}…'. Write 1976.",
        ),
        (Problem(3, "when", "a\nb", Code.DATE_UNREADABLE, "Write 1976."), "Row 3, column “when”: 'a\\nb'. Write 1976."),
    ],
)
def test_a_problem_says_where_what_and_how_to_mend_it_on_one_line(problem: Problem, message: str) -> None:
    assert str(problem) == message
    assert "\n" not in str(problem)


def test_what_was_assumed_is_no_fault_and_what_must_be_mended_is() -> None:
    assert {code.value for code in Code if not code.is_fault} == {
        "date-assumed",
        "date-ambiguous",
        "false-precision",
        "row-too-short",
        "column-unused",
        "column-renamed",
        "file-assumed",
    }


def test_every_error_of_ours_can_be_caught_at_once() -> None:
    assert issubclass(FileError, TimelineError)
    assert issubclass(UsageError, TimelineError)
