"""EDTF out and in: the standard's own examples, and the law that what we write is read back to the same."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DateError, Precision, When, parse_date, read_edtf


def bounds(when):
    return tuple("" if np.isnat(bound) else str(bound).removesuffix("T00:00:00") for bound in (when.start, when.end))


# Expressions of the EDTF specification (Library of Congress, 2019); half-open spans by hand.
EXAMPLES = [
    ("1985-04-12", "1985-04-12", "1985-04-13", Precision.DAY),
    ("1985-04", "1985-04-01", "1985-05-01", Precision.MONTH),
    ("1985", "1985-01-01", "1986-01-01", Precision.YEAR),
    ("1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:31", Precision.SECOND),
    ("1964/2008", "1964-01-01", "2009-01-01", Precision.YEAR),
    ("2004-06/2006-08", "2004-06-01", "2006-09-01", Precision.MONTH),
    ("2005/2006-02", "2005-01-01", "2006-03-01", Precision.YEAR),
    ("2001-21", "2001-03-01", "2001-06-01", Precision.SEASON),
    ("2001-24", "2001-12-01", "2002-03-01", Precision.SEASON),
    ("2001-34", "2001-04-01", "2001-07-01", Precision.QUARTER),
    ("201X", "2010-01-01", "2020-01-01", Precision.DECADE),
    ("20XX", "2000-01-01", "2100-01-01", Precision.CENTURY),
    ("2004-XX", "2004-01-01", "2005-01-01", Precision.YEAR),
    ("1985-04-XX", "1985-04-01", "1985-05-01", Precision.MONTH),
    ("1985-XX-XX", "1985-01-01", "1986-01-01", Precision.YEAR),
    ("1985-04-12/..", "1985-04-12", "", Precision.DAY),
    ("1985/", "1985-01-01", "", Precision.YEAR),
    ("../1985-04", "", "1985-05-01", Precision.MONTH),
    ("-1985", "-1985-01-01", "-1984-01-01", Precision.YEAR),
    ("Y-2000", "-2000-01-01", "-1999-01-01", Precision.YEAR),
    ("1950S2", "1900-01-01", "2000-01-01", Precision.CENTURY),
    ("[1667,1668,1670..1672]", "1667-01-01", "1673-01-01", Precision.DECADE),
    ("[..1760-12-03]", "", "1760-12-04", Precision.DAY),
    ("[1760-12..]", "1760-12-01", "", Precision.MONTH),
    ("{1960,1961-12}", "1960-01-01", "1962-01-01", Precision.DECADE),
    ("156X-12-25", "1560-12-25", "1569-12-26", Precision.DECADE),
    ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-21", Precision.DAY),
]


@pytest.mark.parametrize(("text", "start", "end", "precision"), EXAMPLES, ids=[row[0] for row in EXAMPLES])
def test_an_example_of_the_standard_is_read(text, start, end, precision):
    when = read_edtf(text)
    assert (*bounds(when), when.precision) == (start, end, precision)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("1984?", False, True), ("2004-06~", True, False), ("2004-06-11%", True, True), ("?2004-06-~11", True, True)],
)
def test_qualifiers_are_read(text, approximate, uncertain):
    when = read_edtf(text)
    assert (when.approximate, when.uncertain) == (approximate, uncertain)


def test_an_interval_knows_what_of_it_is_certain():
    when = read_edtf("2004-06/2006")
    assert (str(when.core_start), str(when.core_end)) == ("2004-07-01T00:00:00", "2006-01-01T00:00:00")


def test_a_circa_end_makes_nothing_certain_on_its_side():
    when = read_edtf("2004-06~/2006")
    assert np.isnat(when.core_start)
    assert str(when.core_end) == "2006-01-01T00:00:00"


REFUSED = [
    ("2022-13-01", "no such month"),
    ("2022-02-30", "no such day"),
    ("20222", "five digits are no year"),
    ("2022-5", "one digit of a month"),
    ("X022", "unknown digits before known ones"),
    ("2022-1X-05", "half a month, whole day"),
    ("2022-05-28/2022-05-23", "ends before it begins"),
    ("[2022..2020]", "the same in a set"),
    ("../..", "nothing is known"),
    ("2022-08-31T25:00", "no such hour"),
    ("2022-05T10:00", "a time without a day"),
    ("Y170000002", "a year that no calendar of people reaches"),
    ("May 2022", "words"),
    ("", "nothing"),
]


@pytest.mark.parametrize("text", [text for text, _ in REFUSED], ids=[reason for _, reason in REFUSED])
def test_what_is_no_edtf_is_refused_with_the_text_in_the_message(text):
    with pytest.raises(DateError) as error:
        read_edtf(text)
    assert repr(text) in str(error.value)


years = st.integers(-2999, 2999)
flags = st.sampled_from(["", "~", "?", "%"])


@st.composite
def dates(draw):
    year = draw(years)
    written = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    parts = draw(st.integers(1, 4))
    if parts == 2 and draw(st.booleans()):
        return f"{written}-{draw(st.sampled_from([*range(21, 25), *range(33, 37)]))}"
    if parts >= 2:
        written += f"-{draw(st.integers(1, 12)):02d}"
    if parts >= 3:
        written += f"-{draw(st.integers(1, 28)):02d}"
    if parts == 4:
        clock = draw(st.sampled_from(["T{:02d}", "T{:02d}:{:02d}", "T{:02d}:{:02d}:{:02d}"]))
        written += clock.format(draw(st.integers(0, 23)), draw(st.integers(0, 59)), draw(st.integers(0, 59)))
        written += draw(st.sampled_from(["", "Z", "+02:00", "-09:30"]))
    return written


masked = st.one_of(
    st.integers(0, 299).map(lambda n: f"{n:03d}X"),
    st.integers(0, 29).map(lambda n: f"{n:02d}XX"),
    st.integers(0, 2).map(lambda n: f"{n}XXX"),
)
singles = st.tuples(st.one_of(dates(), masked), flags).map("".join)


@st.composite
def expressions(draw):
    kind = draw(st.sampled_from(["single", "interval", "set"]))
    if kind == "single":
        return draw(singles)
    first, last = draw(singles), draw(singles)
    first, last = draw(st.sampled_from([(first, last), ("..", last), (first, "..")]))
    if kind == "interval":
        return f"{first}/{last}"
    return f"[{first.removeprefix('..')}..{last.removeprefix('..')}]"


def read_or_none(text):
    try:
        return read_edtf(text)
    except DateError:
        return None


def facts(when: When):
    return [getattr(when, name) for name in When.__dataclass_fields__ if name not in ("text", "notes")]


@given(expressions().map(read_or_none))
def test_what_we_write_is_read_back_to_the_same(when):
    if when is not None:
        again = read_edtf(when.edtf)
        assert str(facts(again)) == str(facts(when))


WORDED = [
    "31 August 2022", "May 2022", "2017", "c. 2017", "probably 1954", "23–28 May 2022", "since 25 April 2022",
    "until May 2022", "before 31 August 2022, 23:47", "before May 2020", "before 1 May 2020", "after the 1890s",
    "after 1898", "late June 2022", "from late June to mid July 2022", "mid 1980s", "early 19th century",
    "5th century BC", "the 1st millennium BC", "spring 1849", "winter 2022", "Q3 2021", "first half of 2021",
    "450 to 200 BC", "between 1920 and 1930", "between May 2020 and 3 June 2020", "Friday, 20 May 2022, 11 pm",
    "c. 1795-1800", "the first week of October 2014", "1916 or later", "1922 or earlier", "31 August 2022, 9 am CEST",
    "1890s-1920s", "19xx", "10 pm on 3 May 2022 - 2 am",
]  # fmt: skip


@pytest.mark.parametrize("text", WORDED)
def test_the_edtf_of_a_wording_is_read_back_to_the_same(text):
    when = parse_date(text)
    assert str(facts(read_edtf(when.edtf))) == str(facts(when))


@given(expressions().map(read_or_none))
def test_what_we_write_can_be_said(when):
    if when is not None:
        assert str(when)


@given(dates())
def test_an_exact_date_is_written_as_it_was_read(text):
    assert read_edtf(text).edtf == text
