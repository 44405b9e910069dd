"""Names in cells, spellings of one name, families."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.actors import Aliases, Suggestion, family, read_column, split, suggest
from timeline.problems import FileError

NAMES = st.sampled_from("abcdef")


@pytest.mark.parametrize(
    ("cell", "names", "why"),
    [
        ("OHCHR; China", ("OHCHR", "China"), "semicolon"),
        ("OHCHR|China", ("OHCHR", "China"), "bar"),
        ("OHCHR\nChina\r\nCuba", ("OHCHR", "China", "Cuba"), "line ends"),
        ("中国；古巴、法国", ("中国", "古巴", "法国"), "the marks of Chinese and Japanese lists"),
        ("Bachelet, Michelle", ("Bachelet, Michelle",), "a comma is part of many names"),
        ("China (MFA, Beijing)", ("China (MFA, Beijing)",), "as here"),
        ("China; China ;", ("China",), "each name once"),
        ("  Michelle   Bachelet ", ("Michelle Bachelet",), "blanks"),
        ("", (), "nothing"),
        (" ; | ", (), "marks alone"),
    ],
)
def test_a_cell_is_split(cell: str, names: tuple[str, ...], why: str) -> None:
    assert split(cell) == names, why


def test_a_comma_divides_only_where_asked_and_nothing_else_does() -> None:
    assert split("France, Cuba", comma=True) == ("France", "Cuba")
    assert split("Bachelet, Michelle; Cuba", comma=True) == ("Bachelet, Michelle", "Cuba")


@given(st.text())
def test_splitting_what_was_joined_changes_nothing(cell: str) -> None:
    names = split(cell)
    assert split("; ".join(names)) == names


def _column(*cells: str, aliases: Aliases = Aliases()) -> list[str]:  # noqa: B008
    return list(read_column(pd.Series(list(cells), dtype="str"), aliases).cells)


def test_a_comma_divides_where_every_part_stands_alone_elsewhere() -> None:
    assert _column("France, Cuba", "France", "Cuba", "Bachelet, Michelle") == [
        "France; Cuba",
        "France",
        "Cuba",
        "Bachelet, Michelle",
    ]


def test_what_was_done_about_commas_is_said() -> None:
    cells = pd.Series(["France, Cuba", "France", "Cuba", "Bachelet, Michelle"], dtype="str")
    assert read_column(cells).assumed == (
        "A comma divides actors in 1 cell, because every part stands alone elsewhere.",
        "A comma was kept within a name in 1 cell of actors; write “;” between two actors.",
    )


def test_cells_become_few_categories() -> None:
    cells = read_column(pd.Series(["b;a", "b | a", "", "a"] * 3, dtype="str")).cells
    assert list(cells.categories) == ["b; a", "", "a"]
    assert not cells.isna().any()


def test_aliases_give_each_spelling_its_name_once() -> None:
    aliases = Aliases.of({"JD Vance": ["J.D. Vance", "Vance"]})
    assert _column("J.D. Vance; Vance; China", aliases=aliases) == ["JD Vance; China"]


def test_no_name_changes_unasked() -> None:
    assert _column("J.D. Vance; JD Vance") == ["J.D. Vance; JD Vance"]


def test_an_alias_of_an_alias_is_followed() -> None:
    assert Aliases((("a", "b"), ("b", "c"))).name("a") == "c"


def test_aliases_in_a_circle_are_refused() -> None:
    with pytest.raises(FileError) as caught:
        Aliases((("a", "b"), ("b", "a")))
    assert str(caught.value) == "The aliases go in a circle: a → b → a. Take one of them out."


def test_equal_aliases_are_one_key() -> None:
    one, other = Aliases((("a", "b"), ("c", "d"))), Aliases((("c", "d"), ("a", "b")))
    assert one == other
    assert hash(one) == hash(other)


def test_a_later_answer_for_a_spelling_replaces_the_earlier() -> None:
    assert Aliases((("a", "b"),)).joined("a", "c").pairs == (("a", "c"),)


@given(st.lists(st.tuples(NAMES, st.sampled_from("UVW")), max_size=6))
def test_aliases_survive_their_file(pairs: list[tuple[str, str]]) -> None:
    aliases = Aliases(tuple(pairs))
    assert Aliases.from_csv(aliases.to_csv()) == aliases


def test_aliases_are_read_from_what_a_spreadsheet_writes() -> None:
    text = '\ufeffSpelling,Name\r\n"Bachelet, M.",Michelle Bachelet\r\n,\r\nChina,China\r\n'
    assert Aliases.from_csv(text).pairs == (("Bachelet, M.", "Michelle Bachelet"),)


@pytest.mark.parametrize(("text", "found"), [("a\n", "a"), ("a,b,c\n", "a,b,c"), ("a,\n", "a,")])
def test_a_faulty_row_of_aliases_is_named(text: str, found: str) -> None:
    with pytest.raises(FileError) as caught:
        Aliases.from_csv(text)
    assert str(caught.value) == f"Row 1 of the aliases is {found!r}. Write a spelling and a name, as in: JD,JD Vance"


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("China (MFA)", "China"),
        ("中国（外交部）", "中国"),
        ("China (MFA) spokesman", "China (MFA) spokesman"),
        ("(anonymous)", "(anonymous)"),
        ("China", "China"),
    ],
)
def test_a_role_in_brackets_belongs_to_its_family(name: str, of: str) -> None:
    assert family(name) == of


SAME = "the same but for case, accents and punctuation"


@pytest.mark.parametrize(
    ("counts", "expected", "why"),
    [
        ({"JD Vance": 5, "J.D. Vance": 2}, ("JD Vance", ("J.D. Vance",), SAME), "punctuation"),
        ({"china": 1, "China": 3}, ("China", ("china",), SAME), "case"),
        ({"Zoë Xu": 2, "Zoe Xu": 1}, ("Zoë Xu", ("Zoe Xu",), SAME), "an accent"),
        (
            {"Michelle Bachelet": 2, "Bachelet, Michelle": 1},
            ("Michelle Bachelet", ("Bachelet, Michelle",), SAME),
            "the surname first",
        ),
        (
            {"World Health Organization (WHO)": 2, "WHO": 9},
            ("World Health Organization (WHO)", ("WHO",), "the abbreviation in its brackets"),
            "an abbreviation",
        ),
        (
            {"Dominic Raab": 3, "Dominik Raab": 1},
            ("Dominic Raab", ("Dominik Raab",), "almost the same letters"),
            "one letter",
        ),
    ],
)
def test_spellings_of_one_name_are_suggested(
    counts: dict[str, int], expected: tuple[str, tuple[str, ...], str], why: str
) -> None:
    assert suggest(counts) == (Suggestion(*expected),), why


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (["Iran", "Iraq"], "too short for likeness to mean anything"),
        (["Austria", "Australia"], "two countries"),
        (["North Korea", "South Korea"], "two countries"),
        (["22 states (joint letter)", "37 states (joint letter)"], "two numbers"),
        (["China (MFA)", "China"], "a role: a family, not a spelling"),
        (["China (MFA)", "China (UN mission)"], "two roles"),
        ([], "nobody"),
    ],
)
def test_different_names_are_not_suggested_as_one(names: list[str], why: str) -> None:
    assert suggest(dict.fromkeys(names, 1)) == (), why


@given(st.dictionaries(st.text("abAB.é ", min_size=1, max_size=8), st.integers(1, 9), max_size=12))
def test_every_suggested_name_is_one_of_those_given_and_no_spelling_is_suggested_twice(counts: dict[str, int]) -> None:
    found = suggest(counts)
    spellings = [spelling for suggestion in found for spelling in suggestion.spellings]
    assert len(set(spellings)) == len(spellings)
    assert {*spellings, *(suggestion.name for suggestion in found)} <= set(counts)


def test_three_thousand_actors_are_compared_each_with_each() -> None:
    names = {f"Person {chr(65 + n % 26)}{chr(97 + n // 26 % 26)} Number{n}": 1 for n in range(3_000)}
    assert suggest(names | {"Dominic Raab": 2, "Dominik Raab": 1}) == (
        Suggestion("Dominic Raab", ("Dominik Raab",), "almost the same letters"),
    )
