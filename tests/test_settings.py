"""A file's settings: TOML in, choices out, and back the same; wrong words are named with the line's remedy."""

import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import settings
from timeline.actors import Aliases
from timeline.columns import FIELDS
from timeline.dates.languages import LANGUAGES
from timeline.events import Choices, Numbers
from timeline.formats.raw import ReadOptions
from timeline.problems import UsageError

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
CHOICES = st.builds(
    Choices,
    mapping=st.dictionaries(st.sampled_from(FIELDS), WORDS, max_size=4).map(lambda pairs: tuple(pairs.items())),
    published=st.none() | WORDS,
    languages=st.none() | st.lists(st.sampled_from(LANGUAGES), max_size=3).map(tuple),
    day_first=st.none() | st.booleans(),
    numbers=st.none() | st.sampled_from(get_args(Numbers)),
    aliases=st.dictionaries(WORDS, WORDS, max_size=1).map(
        lambda pairs: Aliases(tuple(pair for pair in pairs.items() if pair[0] != pair[1]))
    ),
    reading=st.builds(
        ReadOptions,
        encoding=st.none() | WORDS,
        delimiter=st.none() | st.sampled_from(";\t~"),
        header_row=st.none() | st.integers(1, 10**6),
        sheet=st.none() | WORDS,
    ),
)


@given(CHOICES, WORDS)
def test_what_is_written_reads_the_same(choices: Choices, file: str) -> None:
    read = settings.read(settings.write(choices, file), "a.timeline.toml")
    assert read.file == file
    assert settings.replace(read.choices, told="") == choices


@given(CHOICES, WORDS)
def test_any_reader_of_toml_reads_it(choices: Choices, file: str) -> None:
    assert tomllib.loads(settings.write(choices, file).decode())["file"] == file


@given(CHOICES)
def test_what_is_said_goes_before_what_was_there(choices: Choices) -> None:
    assert settings.over(Choices(), choices) == choices
    assert settings.over(choices, Choices()) == choices
    assert settings.over(choices, choices) == choices


def test_of_two_mappings_and_names_the_later_word_counts() -> None:
    base = Choices(mapping=(("date", "Seen"), ("title", "What")), aliases=Aliases((("PRC", "China"),)), day_first=True)
    said = Choices(mapping=(("date", "When"),), aliases=Aliases((("PRC", "Peking"),)), day_first=False)
    joined = settings.over(base, said)
    assert (joined.mapping, joined.aliases.name("PRC"), joined.day_first) == (
        (("date", "When"), ("title", "What")),
        "Peking",
        False,
    )


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("events.csv", "events.timeline.toml"),
        ("events.2022.xlsx", "events.2022.timeline.toml"),
        ("../../etc/events.csv", "events.timeline.toml"),
        ("C:\\data\\events.csv", "events.timeline.toml"),
        ("年表.csv", "年表.timeline.toml"),
    ],
)
def test_settings_are_named_after_their_file(name: str, called: str) -> None:
    assert settings.name_for(name) == called


def test_what_the_settings_say_is_told() -> None:
    read = settings.read(b'day_first = true\n[map]\ndate = "When"\n', "a.timeline.toml")
    assert read.choices.told == "Read as “a.timeline.toml” says: day_first, map."


def test_settings_that_say_nothing_tell_nothing() -> None:
    assert settings.read(b"", "a.timeline.toml").choices == Choices()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("map = ", "a.toml: not TOML (Invalid value (at end of document)). Mend that line."),
        ('encodng = "utf-8"', "a.toml: unknown key 'encodng'. Did you mean 'encoding'?"),
        ("encoding = 8", "a.toml: encoding is 8. Write a text in quotes."),
        ("file = 1", "a.toml: file is 1. Write a text in quotes."),
        ("header_row = 0", "a.toml: header_row is 0. Write the number of a row, 1 or more."),
        ("header_row = true", "a.toml: header_row is True. Write the number of a row, 1 or more."),
        ('day_first = "yes"', "a.toml: day_first is 'yes'. Write true or false."),
        ('numbers = "linux"', "a.toml: numbers is 'linux'. Write '1900' or '1904' or 'unix'."),
        ('languages = "de"', "a.toml: languages is 'de'. Write a list of names, such as [\"China\"]."),
        ('languages = ["klingon"]', "a.toml: unknown language 'klingon'. Write codes such as 'en' or 'zh'."),
        ('map = "date"', "a.toml: map is 'date'. Write pairs, such as date = \"When\"."),
        ('[map]\ndte = "When"', "a.toml: unknown field 'dte'. Did you mean 'date'?"),
        ('aliases = ["China"]', "a.toml: aliases is ['China']. Write pairs, such as China = [\"PRC\"]."),
        ('[aliases]\nChina = "PRC"', "a.toml: China is 'PRC'. Write a list of names, such as [\"China\"]."),
    ],
)
def test_wrong_settings_are_one_sentence(text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        settings.read(text.encode(), "a.toml")
    assert str(caught.value) == message


def test_a_day_may_stand_without_quotes() -> None:
    assert settings.read(b"published = 2022-05-16", "a.toml").choices.published == "2022-05-16"


@pytest.mark.parametrize(
    ("said", "found"), [('file = "events.csv"\n', True), ("", True), ('file = "events.xlsx"\n', False)]
)
def test_settings_beside_a_file_are_those_that_do_not_name_another(tmp_path: Path, said: str, found: bool) -> None:
    (tmp_path / "events.timeline.toml").write_text(said + "day_first = true\n", "utf-8")
    beside: Any = settings.beside(tmp_path / "events.csv")
    assert (beside is not None) == found


def test_no_settings_beside_a_file_are_none(tmp_path: Path) -> None:
    assert settings.beside(tmp_path / "events.csv") is None
