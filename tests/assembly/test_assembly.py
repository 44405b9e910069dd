"""Raw rows to events: the order of the rows, and that columns which share memory are columns of their own."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from timeline import columns as c
from timeline import read_events

DAYS = st.integers(min_value=-80_000, max_value=80_000).map(lambda day: pd.Timestamp(day, unit="D"))
CELLS = st.one_of(
    DAYS.map(lambda day: day.strftime("%Y-%m-%d")),
    st.tuples(DAYS, st.integers(0, 23)).map(lambda at: at[0].strftime("%Y-%m-%d") + f" {at[1]:02}:30"),
    st.sampled_from(["May 2022", "2022", "since 2021", "until 1999", "no date"]),
)


@given(st.lists(CELLS, max_size=30))
def test_events_stand_by_start_then_end_then_row(dates: list[str]) -> None:
    frame = read_events(pd.DataFrame({"date": dates, "title": "x"})).frame
    far = pd.Timestamp.max.as_unit("s")
    keys = [
        (end if pd.isna(start) else start, far if pd.isna(end) else end, row)
        for start, end, row in zip(frame[c.START], frame[c.END], frame[c.ROW], strict=True)
    ]
    assert keys == sorted(keys)


@given(st.lists(CELLS, max_size=30))
def test_every_row_keeps_its_own_text(dates: list[str]) -> None:
    table = pd.DataFrame({"date": dates, "title": [f"of {date}" for date in dates], "note": "as ever"})
    events = read_events(table)
    for frame in (events.frame, events.undated):
        assert (frame[c.TITLE] == "of " + frame[c.DATE]).all()
        assert (frame["note"] == "as ever").all()
        assert [dates[row - 1] for row in frame[c.ROW]] == frame[c.DATE].tolist()
    assert sorted([*events.frame[c.ROW], *events.undated[c.ROW]]) == list(range(1, len(dates) + 1))


def test_empty_columns_are_changed_one_by_one() -> None:
    frame = read_events(b"date,title\n1977-01-02,Drought\n1976-01-02,Flood\n").frame
    frame.loc[0, c.PLACE] = "Bonn"
    frame.loc[0, c.EDTF] = "1976"
    assert frame.loc[0, [c.PLACE, c.QUOTE, c.SOURCE, c.DATE, c.EDTF]].tolist() == ["Bonn", "", "", "1976-01-02", "1976"]


def test_what_is_changed_in_the_events_leaves_the_file_as_it_was() -> None:
    events = read_events(b"date,title\n1976-01-02,Flood\n1977-01-02,Drought\n")
    events.frame.loc[0, c.TITLE] = "Rain"
    assert events.raw is not None
    assert events.raw.frame["title"].tolist() == ["Flood", "Drought"]
