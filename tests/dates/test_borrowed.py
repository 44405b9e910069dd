"""The fence round languages that have no word list here: names are borrowed, and nothing is guessed with them."""

from datetime import date

import pytest
from dateparser.data.languages_info import language_order

from timeline.dates import DateError, parse_date
from timeline.dates.borrowed import words
from timeline.dates.languages import LANGUAGES, OTHERS

TOLD = date(2022, 8, 31)
UNLISTED = tuple(code for code in language_order if code.isalpha() and code not in {*LANGUAGES, *OTHERS, "no"})

# What readers of two hundred languages are known to take for dates.
HOSTILE = (
    ("China", "a Thursday in Shona"),
    ("Augusto", "a given name, and a month in Sena"),
    ("Dan", "a given name, and a month in Luo"),
    ("P20369", "an inventory number"),
    ("n.d.", "no date"),
    ("12", "a number"),
    ("3.5", "a decimal"),
    ("v1.2.3", "a version"),
    ("0912345678", "a telephone number"),
    ("978-3-16-148410-0", "an ISBN"),
    ("$1,200", "a price"),
    ("1990s or so much", "words that no list has"),
    ("Oil on canvas", "a technique"),
    ("O", "a letter"),
    ("so", "two letters"),
    ("to", "two letters"),
    ("10 kg", "a weight"),
    ("", "nothing"),
)


@pytest.mark.parametrize(("text", "reason"), HOSTILE)
def test_no_language_of_the_tables_makes_a_date_of_it(text, reason):
    read = []
    for code in UNLISTED:
        try:
            read.append((code, parse_date(text, published=TOLD, languages=(code,)).edtf))
        except DateError:
            continue
    assert read == [], reason


@pytest.mark.parametrize(
    ("code", "text", "edtf"),
    [
        ("sw", "31 Agosti 2022", "2022-08-31"),  # Swahili
        ("is", "31. ágúst 2022", "2022-08-31"),  # Icelandic
        ("az", "31 avqust 2022", "2022-08-31"),  # Azerbaijani
        ("sq", "31 gusht 2022", "2022-08-31"),  # Albanian
        ("fa", "۳۱ اوت ۲۰۲۲", "2022-08-31"),  # Persian, in its own figures
        ("ta", "31 ஆகஸ்ட் 2022", "2022-08-31"),  # Tamil
        ("hy", "31 օգոստոսի 2022", "2022-08-31"),  # Armenian
        ("af", "3-5 Mei 2022", "2022-05-03/2022-05-05"),  # Afrikaans: a range is read as everywhere
        ("eu", "2022 abuztua 31", "2022-08-31"),  # Basque
    ],
)
def test_the_names_of_a_language_without_a_list_are_read(code, text, edtf):
    assert parse_date(text, languages=(code,)).edtf == edtf


def test_a_day_that_does_not_exist_is_refused_in_borrowed_words_too():
    with pytest.raises(DateError, match="30 days"):
        parse_date("31 Juni 2022", languages=("sw",))


def test_days_ago_are_counted_with_borrowed_words():
    assert parse_date("fyrir 3 dögum", published=TOLD, languages=("is",)).edtf == "2022-08-28"


def test_a_length_without_a_direction_is_no_date_in_borrowed_words():
    with pytest.raises(DateError):
        parse_date("3 dagar", published=TOLD, languages=("is",))


def test_a_word_for_yesterday_and_tomorrow_is_left_out():
    said = words("hi")["DAYREF"]
    assert "कल" not in {form for forms in said.values() for form in forms.split("|")}


@pytest.mark.parametrize("code", ["xx", "EN", "../en", "en_US", ""])
def test_a_code_that_is_no_language_has_no_words(code):
    assert words(code) == {}


def test_figures_are_read_in_a_language_that_nobody_knows():
    assert parse_date("2022-08-31", languages=("xx",)).edtf == "2022-08-31"
