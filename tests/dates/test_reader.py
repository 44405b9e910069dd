"""What the reader remembers: shapes, not readings; and it may be asked by many threads at once."""

from concurrent.futures import ThreadPoolExecutor

from timeline.dates import DateError, parse_date, reader
from timeline.dates.sense import Context

TEXTS = [
    f"{day} {month} {year}{more}"
    for day in (1, 12, 30)
    for month in ("February", "Aug.", "2")
    for year in (1887, 2022)
    for more in ("", "?", "-03", ", 23:47", " or later")
]


def read(text):
    try:
        return parse_date(text, published="2022-09-01")
    except DateError as refused:
        return str(refused)


def test_a_shape_that_was_met_is_read_with_its_own_numbers():
    assert [read(f"{day} May 2022").edtf for day in (10, 11, 31)] == ["2022-05-10", "2022-05-11", "2022-05-31"]


def test_a_shape_that_was_refused_for_its_numbers_is_read_with_better_ones():
    assert "February 2022 has 28 days" in read("30 February 2022")
    assert read("28 February 2022").edtf == "2022-02-28"


def test_one_shape_may_be_read_in_different_ways_by_its_numbers():
    assert [read(text).edtf for text in ("2004-12", "1887-88", "1920-23", "2022-21")] == [
        "2004-12",
        "1887/1888",
        "1920/1923",
        "2022-21",
    ]


def test_many_threads_read_as_one_does():
    reader.reader.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        many = list(pool.map(read, TEXTS * 5))
    assert many == [read(text) for text in TEXTS * 5]


def test_no_more_shapes_are_kept_than_the_bound(monkeypatch):
    monkeypatch.setattr(reader, "_MOST", 10)
    fresh = reader.Reader(("en",), told=True)
    for count in range(20):
        fresh.read(f"{'(' * count}2022{')' * count}", Context())
    assert len(fresh._plans) <= 10
