"""The language of a wording is told by its words alone, and a name is of none."""

from datetime import date

import pytest

from timeline.dates import DateError, parse_date
from timeline.dates.candidates import candidates

TOLD = date(2022, 8, 31)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("31 серпня 2022", "uk"),
        ("31 августа 2022", "ru"),
        ("31 август 2022 година", "bg"),
        ("31 ağustos 2022", "tr"),
        ("31 sierpnia 2022", "pl"),
        ("31. srpna 2022", "cs"),
        ("31. kolovoza 2022", "hr"),
        ("31 αυγούστου 2022", "el"),
        ("31 אוגוסט 2022", "he"),
        ("31 أغسطس 2022", "ar"),
        ("31 अगस्त 2022", "hi"),
        ("2022년 8월 31일", "ko"),
        ("ついたち", "ja"),
        ("2022年8月31日", "zh"),
        ("31 august 2022", "en"),
        ("31/8/2022", "en"),
    ],
)
def test_the_first_language_that_knows_all_words_is_tried_first(text, first):
    assert candidates(text)[0] == first


@pytest.mark.parametrize("text", ["quartz", "Kyiv", "серпень quartz", "mayo hospital", "Пушкин", "Αθήνα"])
def test_one_word_that_no_language_knows_leaves_none(text):
    assert candidates(text.lower()) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Julius", "a given name, and július without its accent"),
        ("Maine", "a state, and mâine without its accent"),
        ("Salida", "a way out, and salıda without its dotless i"),
        ("Marta", "a given name, and March in the genitive"),
        ("Марта", "a given name, and March in the genitive"),
        ("so", "a Sunday in German, and no date in most"),
        ("pt", "a Friday in Polish, and a point"),
        ("n.d.", "a Sunday in Polish, and no date"),
        ("cc", "before Christ in Welsh, and a measure"),
        ("1200 cc", "a measure"),
        ("ms 44", "after Christ in Turkish, and a manuscript"),
        ("1989 i.e.", "before Christ in Hungarian, and “that is”"),
        ("listopad 1989", "October in Croatian, November in Czech"),
        ("44 eKr.", "before Christ in Finnish, after in Norwegian"),
        ("日本", "a country, whose signs are a day and “this”"),
        ("三星", "a company, which begins with a numeral"),
        ("東京", "a city"),
        ("千年", "a thousand years"),
    ],
)
def test_what_one_language_might_take_for_a_date_is_refused_where_nobody_names_it(text, reason):
    try:
        when = parse_date(text, published=TOLD)
    except DateError:
        return
    pytest.fail(f"{text!r} ({reason}) was read as {when.edtf}")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("44 a.C.", "-0043"),
        ("44 av. J.-C.", "-0043"),
        ("44 v.Chr.", "-0043"),
        ("1989 d.C.", "1989"),
        ("44 pr. Kr.", "-0043"),
    ],
)
def test_an_era_is_read_where_nobody_names_its_language(text, edtf):
    assert parse_date(text).edtf == edtf


def test_english_is_read_in_notes_of_another_language():
    assert parse_date("since May 2020", languages=("ko",)).edtf == "2020-05/.."


def test_a_language_that_is_named_is_not_left_for_another():
    with pytest.raises(DateError):
        parse_date("31 août 2022", languages=("ko",))


@pytest.mark.parametrize(
    ("code", "text"), [("zh-Hant", "2022年8月31日"), ("pt_BR", "31 de agosto de 2022"), ("NO", "31. august 2022")]
)
def test_a_code_may_name_its_country_or_script(code, text):
    assert parse_date(text, languages=(code,)).edtf == "2022-08-31"
