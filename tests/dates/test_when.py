"""`When`: it checks itself at birth, has a total order, and can say itself."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import NAT, Precision, When, parse_date, read_edtf


def at(text):
    return np.datetime64(text, "s")


def a_day(**changes):
    fields = {
        "text": "31 August 2022",
        "edtf": "2022-08-31",
        "start": at("2022-08-31"),
        "end": at("2022-09-01"),
        "precision": Precision.DAY,
    }
    return When(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"edtf": ""}, "edtf must not be empty"),
        ({"start": NAT, "end": NAT}, "start and end cannot both be open"),
        ({"end": at("2022-08-31")}, "start 2022-08-31T00:00:00 must lie before end 2022-08-31T00:00:00"),
        ({"core_start": at("2022-08-31")}, "only an interval has a core"),
        (
            {"is_interval": True, "core_end": at("2022-09-02")},
            "the core NaT to 2022-09-02T00:00:00 must lie within start and end",
        ),
        (
            {"start": np.datetime64("2022-08-31")},
            "start, end, core_start and core_end must be numpy.datetime64[s]",
        ),
    ],
)
def test_fields_that_contradict_one_another_are_refused(changes, message):
    with pytest.raises(ValueError) as error:
        a_day(**changes)
    assert str(error.value) == message


def test_two_of_the_same_fields_are_equal_and_hash_alike_even_where_a_bound_is_open():
    one, other = (a_day(end=np.datetime64("NaT", "s")) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)


def test_a_when_is_no_other_thing():
    assert a_day() != "2022-08-31"


def test_order_is_by_start_then_end_an_open_start_first_and_an_open_end_last():
    wordings = ["until 2021", "2021", "May 2022", "1 May 2022", "since 1 May 2022"]
    expected = ["until 2021", "2021", "1 May 2022", "May 2022", "since 1 May 2022"]
    assert [when.text for when in sorted(map(parse_date, wordings))] == expected


WORDINGS = st.sampled_from(
    ["1 May 2022", "May 2022", "2022", "c. 2022", "2022?", "before 2022", "since 2022", "2020-2022", "May–June 2022",
     "31 August 2022, 23:47", "late June 2022", "the 1990s", "44 BC", "between 2020 and 2022"]
).map(parse_date)  # fmt: skip


@given(WORDINGS, WORDINGS)
def test_of_two_exactly_one_is_less_or_they_are_equal(one, other):
    assert [one < other, one == other, one > other].count(True) == 1
    assert (one <= other) == (not one > other)
    assert (one >= other) == (not one < other)


@given(WORDINGS, WORDINGS, WORDINGS)
def test_order_is_transitive(one, two, three):
    first, second, third = sorted([one, two, three])
    assert first <= second <= third
    assert first <= third


SAID = [
    ("2022-08-31", "31 August 2022"),
    ("2022-08-31T23:47", "31 August 2022, 23:47"),
    ("2022-08-31T23:47:05Z", "31 August 2022, 23:47:05 UTC"),
    ("2022-08-31T23+02:00", "31 August 2022, 23 h UTC+2"),
    ("2022-08-31T23:47-09:30", "31 August 2022, 23:47 UTC-9:30"),
    ("2022-05", "some time in May 2022"),
    ("2022", "some time in 2022"),
    ("2022-23", "some time in autumn 2022"),
    ("2022-34", "some time in the 2nd quarter of 2022"),
    ("199X", "some time in the 1990s"),
    ("18XX", "some time in the 19th century"),
    ("1XXX", "some time in the 2nd millennium"),
    ("-0043-03-15", "15 March 44 BC"),
    ("2017~", "about 2017"),
    ("2017?", "perhaps 2017"),
    ("2017%", "perhaps about 2017"),
    ("2022-05-23/2022-05-28", "23–28 May 2022"),
    ("2022-09-12/2022-10-07", "12 September – 7 October 2022"),
    ("2021-12-28/2022-01-03", "28 December 2021 – 3 January 2022"),
    ("2020-01/2020-03", "January–March 2020"),
    ("1945-12/1946-01", "December 1945 – January 1946"),
    ("1887/1888", "1887–1888"),
    ("-0449/-0199", "450–200 BC"),
    ("2004/2006-06", "2004 – June 2006"),
    ("1795~/1800~", "about 1795–1800"),
    ("1795~/1800", "about 1795 – 1800"),
    ("2022-04-25/..", "since 25 April 2022"),
    ("../2006", "until 2006"),
    ("[..1918]", "1918 or earlier"),
    ("[1899~..]", "about 1899 or later"),
    ("[1984..1986]", "some time in 1984–1986"),
    ("[2022-06-21~..2022-06-30~]", "about 21–30 June 2022"),
]


@pytest.mark.parametrize(("edtf", "said"), SAID, ids=[said for _, said in SAID])
def test_a_when_says_itself_in_plain_english(edtf, said):
    assert str(read_edtf(edtf)) == said
