"""What is no date is refused, in one sentence that quotes it and says what to write; no text brings anything else."""

import string
from datetime import date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.dates import ANNOUNCEMENTS, Conventions, DateError, When, parse_date, read_edtf
from timeline.problems import TimelineError

SAY = "write a date such as 31 August 2022, May 2022 or 2017."
MESSAGES = [
    ("China", f"'China' is no date: 'china' belongs to no date; {SAY}"),
    ("the report", f"'the report' is no date: 'report' belongs to no date; {SAY}"),
    ("", f"'' is no date: nothing is written there; {SAY}"),
    (
        "31 February 2022",
        (
            "'31 February 2022' is no date: February 2022 has 28 days; write a day that exists, such as 28 "
            "February 2022."
        ),
    ),
    (
        "31/02/2022",
        ("'31/02/2022' is no date: February 2022 has 28 days; write a day that exists, such as 28 February 2022."),
    ),
    ("2022-13-01", "'2022-13-01' is no date: there is no month 13; write a month from 1 to 12, or its name."),
    (
        "00/00/0000",
        (
            "'00/00/0000' is no date: only zeros are written there, as programs do that know no date; write a "
            "date, or leave it empty."
        ),
    ),
    ("12", f"'12' is no date: a number alone may be anything; {SAY}"),
    (
        "1/2",
        (
            "'1/2' is no date: the two numbers may be a fraction or a saying; write the month by its name, such "
            "as 8 October 2022."
        ),
    ),
    ("v1.2.3", f"'v1.2.3' is no date: its parts make no date; {SAY}"),
    (
        "May",
        (
            "'May' is no date: no year stands with it, and the page's date is not given; write the whole date, "
            "such as 31 August 2022, or give the date of publication."
        ),
    ),
    (
        "on Friday",
        (
            "'on Friday' is no date: a weekday is a day of every week, and the page's date is not given; write "
            "the whole date, such as 31 August 2022, or give the date of publication."
        ),
    ),
    (
        "two days later",
        (
            "'two days later' is no date: it depends on the day the page was published, and the page's date is not "
            "given; write the whole date, such as 31 August 2022, or give the date of publication."
        ),
    ),
    (
        "11.47pm",
        ("'11.47pm' is no date: a time of day without its day; write the day with it, such as 31 August 2022, 23:47."),
    ),
    ("10 years", "'10 years' is no date: a length of time is no date; write when it began or ended."),
    (
        "FY2022",
        (
            "'FY2022' is no date: a fiscal year begins on another day with everybody; write its first and last "
            "day, such as 2021-10-01/2022-09-30."
        ),
    ),
    (
        "44804",
        (
            "'44804' is no date: a number alone may be anything; a spreadsheet's serial numbers and Unix times are "
            "read where the column is said to hold them; write the date, such as 31 August 2022."
        ),
    ),
    (
        "9999-12-31",
        (
            "'9999-12-31' is no date: no likely date lies after the year 2200; write a year such as 2017, or "
            "leave it empty."
        ),
    ),
    (
        "2022-05-23 10 to 12",
        (
            "'2022-05-23 10 to 12' is no date: its figures may be two hours, or minutes before an hour; "
            "write the time as 11:50, or 10:00 to 12:00."
        ),
    ),
    (  # read as it stands it would be a day of the Middle Ages, and nobody would have said a word
        "۱۴۰۱/۰۳/۰۲",
        (
            "'۱۴۰۱/۰۳/۰۲' is no date: its year is rather one of the calendar of Iran or of Islam, which are not read; "
            "write the day of the Gregorian calendar, such as 2022-05-23."
        ),
    ),
    (
        "28 May – 23 May 2022",
        ("'28 May – 23 May 2022' is no date: it ends before it begins; write the earlier date first."),
    ),
    ("x" * 100, f"'{'x' * 79}…' is no date: '{'x' * 100}' belongs to no date; {SAY}"),
]


@pytest.mark.parametrize(("text", "message"), MESSAGES, ids=[text[:20] for text, _ in MESSAGES])
def test_a_refusal_says_what_was_found_why_it_is_no_date_and_what_to_write(text, message):
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert str(error.value) == message


REFUSED = [
    ("2022-02-30", "no such day"),
    ("29 February 2021", "no leap year"),
    ("29 February 1900", "a century that is no leap year"),
    ("2022-00-10", "no such month"),
    ("2022-05-00", "no such day"),
    ("32 August 2014", "no such day"),
    ("99/99/99", "no such day or month"),
    ("2022-08-31T25:00", "no such hour"),
    ("31 August 2022, 12:60", "no such minute"),
    ("0000-00-00", "a database that knows no date"),
    ("0", "a number"),
    ("99999", "a number"),
    ("3421", "four digits that are no likely year"),
    ("10.0.0.1", "an internet address"),
    ("1.2.3", "a version"),
    ("2.10", "a version"),
    ("+1 555 123 4567", "a telephone number"),
    ("020 7946 0958", "a telephone number"),
    ("0912345678", "a telephone number"),
    ("$5.00", "a price"),
    ("€1,200", "a price"),
    ("12.50", "a price"),
    ("50%", "a share"),
    ("ISBN 978-3-16-148410-0", "a book's number"),
    ("978-3-16-148410-0", "a book's number"),
    ("0-306-40615-2", "a book's number"),
    ("123-12-1234", "a number of social security"),
    ("82.3.1.17", "an accession number"),
    ("P20369", "an accession number"),
    ("image: 146 x 91 mm", "a size"),
    ("100 km", "a distance"),
    ("16:9", "a ratio"),
    ("2-1", "a score"),
    ("3-2-1", "a countdown is no year"),
    ("1,5", "a decimal"),
    ("1e9", "a number"),
    ("9/11", "an event, not the 9 November or 11 September of the page"),
    ("24/7", "a saying"),
    ("Room 1984", "a room"),
    ("page 12", "a page"),
    ("Apollo 11", "a name"),
    ("Windows 95", "a name"),
    ("COVID-19", "a name"),
    ("1st", "a rank"),
    ("2nd edition", "a rank"),
    ("first", "a rank"),
    ("so", "a Sunday in German, and a word in most languages"),
    ("vr", "a Friday in Dutch"),
    ("to", "a Thursday in Swedish"),
    ("ma", "a Tuesday in some language"),
    ("mid", "a part of nothing"),
    ("late", "a part of nothing"),
    ("since", "of nothing"),
    ("circa", "of nothing"),
    ("between May 2022", "an end is missing"),
    ("from 1 May 2022 to", "an end is missing"),
    ("May June", "two months"),
    ("2022 2023", "two years side by side"),
    ("Tuesday Wednesday", "two weekdays"),
    ("every Friday", "comes again and again"),
    ("daily", "comes again and again"),
    ("two weeks", "a length of time"),
    ("years ago", "how many nobody says"),
    ("the three months to June", "a length of time"),
    ("Mondays", "comes again and again"),
    ("Fridays at 5", "comes again and again"),
    ("March on", "the verb"),
    ("5 November 1605 O.S.", "of another calendar"),
    ("1989-13", "no such month"),
    ("1984.5", "a decimal"),
    ("in the coming days", "of no one day"),
    ("fiscal year 2022", "begins on another day with everybody"),
    ("n.d.", "no date"),
    ("undated", "no date"),
    ("no date 1950", "of what it is the number nobody knows"),
    ("?", "no date"),
    ("...", "no date"),
    ("🎉", "a picture"),
    ("📅 5", "a picture and a number"),
    ("\u200f", "a mark that nobody sees"),
    ("<script>2022</script>", "markup"),
    ("=2022+1", "a formula"),
    ("2022; DROP TABLE", "no words of dates"),
    ("May be", "the verb"),
    ("in march of progress", "the noun"),
    ("Q5 2022", "no such quarter"),
    ("25th month of 2022", "no such month"),
    ("0 AD", "there was no year 0"),
    ("10001 BC", "out of range"),
    ("5th Monday of February 2022", "no such day"),
]
PAGES = [None, "2022-09-01"]


@pytest.mark.parametrize("published", PAGES)
@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=[f"{text[:24]!a}: {reason}" for text, reason in REFUSED])
def test_what_is_no_date_is_refused_with_and_without_a_page(text, reason, published):
    with pytest.raises(DateError):
        parse_date(text, published=published)


ODDLY_WRITTEN = [
    ("\u200f31 August 2022\u200f", "2022-08-31", "marks of writing direction"),
    ("31\u00a0August\u00a02022", "2022-08-31", "spaces that do not break"),
    ("31\u202fAugust 2022", "2022-08-31", "a narrow space"),
    ("  31   August\t2022\n", "2022-08-31", "spaces of all sorts"),
    ("２０２２－０８－３１", "2022-08-31", "wide digits and signs"),
    ("٣١/٠٨/٢٠٢٢", "2022-08-31", "Arabic digits"),
    ("३१ August २०२२", "2022-08-31", "digits of Devanagari"),
    ("31 AUGUST 2022", "2022-08-31", "capitals"),
    ("“31 August 2022”", "2022-08-31", "quotation marks"),
    ("23\u201128 May 2022", "2022-05-23/2022-05-28", "a hyphen that does not break"),
    ("23\u2014\u200328 May 2022", "2022-05-23/2022-05-28", "a long dash and a long space"),
    ("31\u00ad August 2022", "2022-08-31", "a soft hyphen"),
    ("\ufeff2022-08-31", "2022-08-31", "a byte order mark"),
]


@pytest.mark.parametrize(("text", "edtf", "reason"), ODDLY_WRITTEN, ids=[row[2] for row in ODDLY_WRITTEN])
def test_a_date_is_read_however_it_is_typed(text, edtf, reason):
    assert parse_date(text).edtf == edtf


def test_the_error_is_one_of_ours_and_a_value_error():
    assert issubclass(DateError, TimelineError)
    assert issubclass(DateError, ValueError)


@pytest.mark.parametrize(
    "published",
    [date(2022, 9, 1), datetime(2022, 9, 1, 23, 59), "2022-09-01", "Sept. 1, 2022", parse_date("1 September 2022")],
)
def test_the_page_may_be_a_day_a_when_or_a_wording(published):
    assert parse_date("on Wednesday", published=published).edtf == "2022-08-31"


def test_a_page_that_is_no_date_is_an_error_of_the_call():
    with pytest.raises(DateError) as error:
        parse_date("on Friday", published="soon")
    assert str(error.value) == f"'soon' is no date: 'soon' belongs to no date; {SAY}"


def test_a_page_that_is_open_is_an_error_of_the_call():
    with pytest.raises(DateError) as error:
        parse_date("on Friday", published="since 2022")
    assert str(error.value) == ("'since 2022' is no date of publication: it is open; write a day, a month or a year.")


def test_a_weekday_needs_the_pages_day_and_says_so():
    with pytest.raises(DateError) as error:
        parse_date("on Friday", published="2022")
    assert str(error.value) == (
        "'on Friday' is no date: the page's own day is needed to place it, and only its month or year is known; "
        "write the day, such as 31 August 2022, or give the day of publication."
    )


def test_announcements_look_ahead():
    assert parse_date("on Friday", published="2022-09-01", conventions=ANNOUNCEMENTS).edtf == "2022-09-02"
    assert parse_date("May 11", published="2022-09-01", conventions=ANNOUNCEMENTS).edtf == "2023-05-11"


def test_a_week_may_start_on_sunday():
    sunday = Conventions(week_starts=6)
    assert parse_date("last week", published="2022-09-01", conventions=sunday).edtf == "[2022-08-21..2022-08-27]"


def test_a_language_that_is_named_is_the_only_one_tried():
    assert parse_date("31 août 2022").edtf == "2022-08-31"
    with pytest.raises(DateError):
        parse_date("31 août 2022", languages=["en"])


def test_a_language_without_words_still_reads_figures():
    assert parse_date("31.8.2022", languages=["xx"]).edtf == "2022-08-31"


@pytest.mark.parametrize("text", ["x" * 100_000, "1" * 100_000, "(" * 100_000, "31 August 2022 " * 10_000])
def test_a_cell_of_100_kb_is_refused_for_its_length(text):
    with pytest.raises(DateError) as error:
        parse_date(text)
    assert f"it has {len(text):,} characters, and no date is longer than 200" in str(error.value)


DEEP = ["~" * 195 + "2022", "? " * 98 + "2022", "(" * 96 + "2022" + ")" * 96, "2022 " + "? " * 95, "- " * 99]


@pytest.mark.parametrize("text", DEEP)
def test_marks_heaped_on_marks_are_refused_for_their_number(text):
    with pytest.raises(DateError, match="words and signs, and no date has more than 48"):
        parse_date(text)


WORDS = """
    31 1 12 2022 1887 88 0 99 44804 May march Friday of on the late early mid c. circa ? ( ) [ ] - – -- / . , : ' ..
    to from between and or since until before after next last this week month year days ago in century BC AD s th st Q
    1st second half quarter winter Easter noon pm UTC + ~ % XX uu 19xx fy every T Z
"""
DATELIKE = st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)
TIGHT = DATELIKE.map(lambda text: text.replace(" ", ""))
ANYTHING = st.one_of(
    st.text(max_size=60), DATELIKE, TIGHT, st.text(alphabet=string.digits + "-/.:, ?~X[]", max_size=30)
)


def facts(when):
    return [str(getattr(when, name)) for name in When.__dataclass_fields__ if name not in ("text", "notes")]


@given(ANYTHING, st.sampled_from([None, "2022-09-01", "2022-02", "2024"]))
@example("9999 years ago", "2022-09-01")
@example("in 999999 centuries", "2022-09-01")
@example("this summer", "2022-09-01")
@example("next 29 February", "2022-09-01")
@example("in 9999 months", "2022-09-01")
@example("2nd millennium BC", None)
def test_any_text_is_read_or_refused_with_its_own_words_in_the_message(text, published):
    try:
        found = parse_date(text, published=published)
    except DateError as refused:
        found = refused
    if isinstance(found, When):
        assert found.text == text
        assert str(found)
        assert facts(read_edtf(found.edtf)) == facts(found)
    else:
        assert repr(text if len(text) <= 80 else text[:79] + "…") in str(found)
