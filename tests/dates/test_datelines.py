"""Datelines: the place beside a date is left out, a title is not."""

import pytest

from timeline.dates import DateError, parse_date

DATELINES = [
    ("GENEVA (20 May 2022)", "2022-05-20"),
    ("Geneva, 31 August 2022", "2022-08-31"),
    ("GENEVA, Aug 31 (Reuters) -", "2022-08-31"),
    ("URUMQI, China, Sept 1 (Xinhua) --", "2022-09-01"),
    ("New York, 31 August 2022", "2022-08-31"),
    ("Saint-Étienne, 31 August 2022", "2022-08-31"),
    ("31 August 2022 – Geneva", "2022-08-31"),
    ("31 August 2022, Geneva", "2022-08-31"),
]
NONE = [
    ("Paris, 1920", "a year beside a name may be a title"),
    ("View of Rome, 5 May 1850", "a title has small words"),
    ("Royal Gallery; 5", "no date"),
    ("Henry IV, King of France", "no date"),
    ("China, 31 February 2022", "a place beside a day that is none"),
    ("A" * 60 + ", " + "A" * 60, "long names"),
    ("A-" * 59, "a name without an end"),
]


@pytest.mark.parametrize(("text", "edtf"), DATELINES, ids=[text for text, _ in DATELINES])
def test_the_date_of_a_dateline_is_read(text, edtf):
    assert parse_date(text, published="2022-09-01").edtf == edtf


@pytest.mark.parametrize(("text", "reason"), NONE, ids=[reason for _, reason in NONE])
def test_what_only_looks_like_a_dateline_is_refused(text, reason):
    with pytest.raises(DateError):
        parse_date(text, published="2022-09-01")
