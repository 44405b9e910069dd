"""Feast days against the calendars that publish them."""

import pytest

from timeline.dates import DateError, parse_date
from timeline.dates.feasts import NAMES
from timeline.dates.lexicon import lexicon
from timeline.dates.words.en import WORDS

# Days as almanacs give them.
KNOWN = [
    ("Easter 1942", "1942-04-05"),
    ("Easter Sunday 2022", "2022-04-17"),
    ("Orthodox Easter 2022", "2022-04-24"),
    ("Good Friday 2021", "2021-04-02"),
    ("Easter Monday 2019", "2019-04-22"),
    ("Ash Wednesday 2022", "2022-03-02"),
    ("Ascension Day 2022", "2022-05-26"),
    ("Pentecost 2016", "2016-05-15"),
    ("Epiphany 1921", "1921-01-06"),
    ("Halloween 2013", "2013-10-31"),
    ("Christmas Eve 2021", "2021-12-24"),
    ("New Year's Eve, 1999", "1999-12-31"),
    ("Human Rights Day 2021", "2021-12-10"),
    ("MLK Day 2022", "2022-01-17"),
    ("Memorial Day 2012", "2012-05-28"),
    ("Thanksgiving 2022", "2022-11-24"),
    ("Black Friday 2022", "2022-11-25"),
    ("Election Day 2020", "2020-11-03"),
    ("summer bank holiday 2018", "2018-08-27"),
    ("Eid al-Fitr 2022", "2022-05-02"),
    ("Yom Kippur 2021", "2021-09-16"),
    ("Passover 2018", "2018-03-31"),
    ("Chinese New Year 2022", "2022-02-01"),
    ("Nowruz 2022", "2022-03-21"),
    ("Diwali 2021", "2021-11-04"),
    ("memorial day of last year", "2021-05-31"),
    ("the day after Christmas 2021", "2021-12-26"),
    ("last Christmas", "2021-12-25"),
    ("next Easter", "2023-04-09"),
    ("Christmas", "2022-12-25"),
]


@pytest.mark.parametrize(("text", "edtf"), KNOWN, ids=[text for text, _ in KNOWN])
def test_a_feast_is_read_to_its_day(text, edtf):
    assert parse_date(text, published="2022-09-01").edtf == edtf


def test_ramadan_is_about_the_month_before_the_feast():
    when = parse_date("Ramadan 2022")
    assert (when.edtf, when.approximate) == ("[2022-04-02~..2022-05-01~]", True)


def test_a_feast_of_another_calendar_says_whose_day_it_is():
    assert parse_date("Eid al-Fitr 2022").notes == ("as kept in Jordan",)


def test_a_feast_without_a_year_or_a_page_is_refused():
    with pytest.raises(DateError) as error:
        parse_date("Easter")
    assert str(error.value) == (
        "'Easter' is no date: no year stands with it, and the page's date is not given; "
        "write the feast with its year, or the day."
    )


def test_a_year_that_no_calendar_reaches_is_refused():
    with pytest.raises(DateError) as error:
        parse_date("Diwali 1066")
    assert str(error.value) == (
        "'Diwali 1066' is no date: the day of diwali in that year is not known here; write the day itself."
    )


def test_every_feast_of_the_word_list_is_one_of_the_calendar():
    assert set(WORDS["FEAST"]) <= NAMES


@pytest.mark.parametrize("name", sorted(str(name) for name in WORDS["FEAST"]))
def test_every_feast_has_a_day_in_2022(name):
    form = next(" ".join(key) for key, senses in lexicon("en").forms.items() if senses.get("FEAST") == name)
    assert parse_date(f"{form} 2022").edtf.lstrip("[").startswith(("2022", "2021"))
