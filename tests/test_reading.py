"""The doors: nothing is lost, nothing is guessed in silence, a cell is mended in place and the file comes back."""

import csv
import io
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Selection, corrected, mend, mend_all, parse_date, read_events
from timeline import columns as c
from timeline.actors import Aliases
from timeline.dates import DateError
from timeline.events import Events
from timeline.formats import FORMATS
from timeline.problems import Code, FileError, UsageError

SAMPLE = Path(__file__).parents[1] / "data" / "events.csv"
FEWER = settings(max_examples=40)  # each example is a whole file
WORDINGS = st.sampled_from(
    [
        "2022-05-23",
        "23–28 May 2022",
        "May 2022",
        "c. 2017",
        "since 25 April 2022",
        "until 3 May 2019",
        "on Friday",
        "13 June 2022, 10:30",
        "1990s",
        "",
        " ",
        "China",
        "31 February 2022",
        "the report",
        "later",
    ]
)
PAGES = st.sampled_from(["", "2022-06-18", "2022", "May 2022", "unknown"])
SIGN = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t\"',;|=")
TEXT = st.text(SIGN, max_size=12).filter(lambda text: not text.startswith("'"))
URLS = st.sampled_from(
    ["", "https://a.example/?b=1", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "www.x"]
)
ROWS = st.lists(st.tuples(WORDINGS, PAGES, TEXT, TEXT, URLS, TEXT), max_size=12)
HEADER = ("Date", "Published", "Headline", "Who", "Link", "Mood")


def _csv(rows: list[tuple[str, ...]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    return out.getvalue().encode(encoding)


@FEWER
@given(ROWS, st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]))
def test_every_row_is_on_the_timeline_or_on_the_shelf_once_with_its_text_as_it_was(
    rows: list[tuple[str, ...]], delimiter: str, encoding: str
) -> None:
    events = read_events(_csv(rows, delimiter, encoding))
    filled = {place: row for place, row in enumerate(rows, 2) if any(cell.strip() for cell in row)}
    table = pd.concat([events.frame, events.undated]).set_index(c.ROW)
    assert sorted(table.index) == sorted(filled)
    assert (events.report.rows, events.report.dated, events.report.shelved) == (
        len(filled),
        len(events.frame),
        len(events.undated),
    )
    for place, (date, published, headline, _, link, mood) in filled.items():
        row = table.loc[place]
        assert (row[c.DATE], row[c.PUBLISHED], row[c.TITLE], row[c.URL], row["Mood"]) == (
            date,
            published,
            headline,
            link,
            mood,
        )


@FEWER
@given(ROWS)
def test_nothing_readable_is_on_the_shelf_and_nothing_unreadable_on_the_timeline(rows: list[tuple[str, ...]]) -> None:
    events = read_events(_csv(rows), day_first=True)
    for row in events.undated.itertuples():
        with pytest.raises(DateError):
            parse_date(row.date, published=_readable(row.published), day_first=True)
    for row in events.frame.itertuples():
        assert parse_date(row.date, published=_readable(row.published), day_first=True).edtf == row.edtf


def _readable(published: str) -> str | None:
    return published if published not in ("", "unknown") else None


@FEWER
@given(ROWS)
def test_every_row_on_the_shelf_has_a_fault_that_names_it_and_its_way_out(rows: list[tuple[str, ...]]) -> None:
    events = read_events(_csv(rows))
    named = {
        problem.row: problem
        for problem in events.report.faults
        if problem.code in (Code.DATE_MISSING, Code.DATE_UNREADABLE)
    }
    assert set(named) == set(events.undated[c.ROW])
    assert all(problem.column == "Date" and "write" in problem.remedy for problem in named.values())


@FEWER
@given(ROWS)
def test_the_timeline_is_in_order_of_start_end_and_row(rows: list[tuple[str, ...]]) -> None:
    frame = read_events(_csv(rows)).frame
    start, end = (frame[name].to_numpy("datetime64[s]") for name in (c.START, c.END))
    far = np.datetime64("9999-01-01")
    keys = list(
        zip(np.where(np.isnat(start), end, start), np.where(np.isnat(end), far, end), frame[c.ROW], strict=True)
    )
    assert keys == sorted(keys)


@FEWER
@given(ROWS, st.data())
def test_a_part_of_a_timeline_that_was_written_is_read_as_it_was(
    rows: list[tuple[str, ...]], data: st.DataObject
) -> None:
    figures = [(date, *rest) for (_, *rest), date in zip(rows, ["3/4/2022", "5/13/2022", "7/8/2022"], strict=False)]
    frame = read_events(_csv([*rows, *figures])).frame
    part = frame[[data.draw(st.booleans()) for _ in range(len(frame))]].reset_index(drop=True)
    if part.empty:
        return
    again = read_events(FORMATS[0].write(part)).frame
    kept = [name for name in c.EVENT_COLUMNS if name not in (c.ROW, c.NOTES)] + ["Mood"]
    pd.testing.assert_frame_equal(again[kept], part[kept], check_categorical=False, check_dtype=False)


def test_words_that_were_changed_beside_our_edtf_are_pointed_out() -> None:
    written = FORMATS[0].write(read_events(b"date,title\nMay 2022,Visit\n").frame)
    events = read_events(written.replace(b"May 2022", b"June 2022"))
    assert events.frame[[c.DATE, c.EDTF]].to_numpy().tolist() == [["June 2022", "2022-05"]]
    (problem,) = events.report.problems
    assert str(problem) == (
        "Row 2, column “date”: 'June 2022'. "
        "Read as 2022-05, as the column “edtf” says; if the words were changed since, empty its cell."
    )
    assert mend(events, 2, "date", "June 2022").frame[c.EDTF].tolist() == ["2022-06"]


@FEWER
@given(ROWS.filter(lambda rows: any(any(cell.strip() for cell in row) for row in rows)), st.data())
def test_a_mended_file_reads_as_the_mended_events(rows: list[tuple[str, ...]], data: st.DataObject) -> None:
    file = _csv(rows)
    events = read_events(file)
    row = data.draw(st.sampled_from(events.raw.rows.tolist()))
    column = data.draw(st.sampled_from(["Date", "Headline", "date", "quote"]))
    value = data.draw(WORDINGS.filter(str.strip) if column in ("Date", "date") else TEXT.filter(str.strip))
    mended = mend(events, row, column, value)
    out, suffix = corrected(mended, file)
    again = read_events(out)
    assert suffix == ".csv"
    pd.testing.assert_frame_equal(again.frame, mended.frame)
    pd.testing.assert_frame_equal(again.undated, mended.undated)
    assert again.report.problems == mended.report.problems


def test_a_mended_date_is_read_at_once_and_all_else_stays() -> None:
    file = b'when;what;mood\r\n1976; Flood;\r\nlater;"Dro""ught";glum\r\n'
    events = read_events(file)
    mended = mend(events, 3, "date", "February 1977")
    assert (mended.report.dated, mended.report.shelved) == (2, 0)
    assert mended.frame[c.EDTF].tolist() == ["1976", "1977-02"]
    assert corrected(mended, file) == (b'when;what;mood\r\n1976; Flood;\r\nFebruary 1977;"Dro""ught";glum\r\n', ".csv")
    assert events.report.shelved == 1


def test_a_file_nobody_mended_comes_back_byte_for_byte() -> None:
    data = SAMPLE.read_bytes()
    assert corrected(read_events(data), data) == (data, ".csv")


def test_mending_twice_keeps_both() -> None:
    file = b"date,title\nx,a\ny,b\n"
    twice = mend(mend(read_events(file), 2, "date", "1976"), 3, "date", "1977")
    assert corrected(twice, file)[0] == b"date,title\n1976,a\n1977,b\n"
    assert mend_all(read_events(file), {(2, "date"): "1976", (3, "date"): "1977"}).frame.equals(twice.frame)


def test_mending_keeps_the_selection() -> None:
    events = read_events(b"date,title,who\n1976,Flood,Ana\nlater,Fire,Bo\n").select(Selection(actors=("Bo",)))
    mended = mend(events, 3, "date", "1977")
    assert mended.frame[c.TITLE].tolist() == ["Fire"]
    assert mended.whole.count == 2


def test_a_date_in_several_columns_is_mended_as_one() -> None:
    file = b"From,To,Event\nsoon,5 May 2022,Visit\n"
    mended = mend(read_events(file), 2, "date", "1–5 May 2022")
    assert mended.frame[c.EDTF].tolist() == ["2022-05-01/2022-05-05"]
    assert corrected(mended, file)[0] == b"From,To,Event\n1\xe2\x80\x935 May 2022,,Visit\n"


def test_a_field_without_a_column_gets_one_at_the_right() -> None:
    file = b"Year,Month,Event\n2022,Mayy,Visit\n1976,2,Flood\n"
    mended = mend(read_events(file), 2, "date", "May 2022")
    assert sorted(mended.frame[c.EDTF]) == ["1976-02", "2022-05"]
    out, _ = corrected(mended, file)
    assert out == b"Year,Month,Event,date\n2022,Mayy,Visit,May 2022\n1976,2,Flood,\n"


@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        (9, "date", "There is no row 9. The rows go from 2 to 3."),
        (2, "mood", "There is no column 'mood'. Choose one of: date, title."),
    ],
)
def test_mending_what_is_not_there_says_what_is(row: int, column: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        mend(read_events(b"date,title\n1976,a\n1977,b\n"), row, column, "x")
    assert str(caught.value) == message


def test_a_format_that_cannot_be_patched_comes_back_as_csv_in_its_own_columns() -> None:
    frame = pd.DataFrame({"when": ["later"], "what": ["Flood"]})
    out, suffix = corrected(mend(read_events(frame), 1, "when", "1976"), b"")
    assert (out, suffix) == (b"when,what\r\n1976,Flood\r\n", ".csv")


def test_the_sample_is_read_whole() -> None:
    events = read_events(SAMPLE)
    assert (events.report.rows, events.report.dated, events.report.shelved) == (85, 85, 0)
    assert events.report.faults == ()
    assert events.whole.count == 85
    assert list(events.frame.columns) == [*c.EVENT_COLUMNS, "note"]


def test_facets_describe_the_whole_in_order_of_first_event() -> None:
    events = read_events(b"date,who,type\n1977,Bo;Ana,visit\n1976,Ana,vote\n,Cy,vote\n")
    assert events.whole.actors == {"Ana": 2, "Bo": 1}
    assert list(events.whole.actors) == ["Ana", "Bo"]
    assert events.whole.categories == {"vote": 1, "visit": 1}
    assert (events.whole.first, events.whole.last) == (pd.Timestamp("1976"), pd.Timestamp("1978"))


def test_facets_of_nothing_are_empty() -> None:
    whole = read_events(b"date,who\nlater,Ana\n").whole
    assert (whole.actors, whole.categories, whole.count) == ({}, {}, 0)
    assert whole.first is pd.NaT
    assert whole.last is pd.NaT


def test_text_columns_are_text_and_actors_are_categories() -> None:
    frame = read_events(b"date,title\n1976,Flood\n").frame
    assert isinstance(frame[c.ACTORS].dtype, pd.CategoricalDtype)
    assert isinstance(frame[c.CATEGORY].dtype, pd.CategoricalDtype)
    assert frame[c.QUOTE].tolist() == [""]
    assert not frame.drop(columns=[c.CORE_START, c.CORE_END]).isna().any(axis=None)


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/x?y=1", True),
        ("HTTP://A.EXAMPLE", True),
        ("https://a.example; http://b.example", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,<script>", False),
        ("file:///etc/passwd", False),
        ("www.a.example", False),
        ("https://", False),
        ("https://a.example javascript:alert(1)", False),
        ("ftp://a.example", False),
    ],
)
def test_only_http_and_https_may_become_links(url: str, safe: bool) -> None:
    events = read_events(_csv([("1976", "", "Flood", "", url, "")]))
    assert events.frame[c.URL].tolist() == [url]
    assert [problem.value for problem in events.report.faults] == ([] if safe else [url])


def test_an_address_that_may_not_become_a_link_is_a_fault() -> None:
    (problem,) = read_events(b"date,url\n1976,javascript:alert(1)\n").report.faults
    assert str(problem) == (
        "Row 2, column “url”: 'javascript:alert(1)'. "
        "Only addresses that start with http:// or https:// become links: write the whole address."
    )


def test_a_column_that_has_the_name_of_one_of_ours_is_kept_under_another() -> None:
    events = read_events(b"date,title,precision,notes\n1976,Flood,high,x\n")
    assert events.frame["precision (of the file)"].tolist() == ["high"]
    assert events.frame["notes (of the file)"].tolist() == ["x"]
    assert [str(problem) for problem in events.report.problems] == [
        f"Column “{name}”: The timeline has a column of this name for itself; "
        f"the one of the file is called '{name} (of the file)' here."
        for name in ("precision", "notes")
    ]


def test_an_event_table_of_ours_is_read_anew_without_doubled_columns() -> None:
    frame = read_events(b"date,title\nMay 2022,Visit\n").frame
    again = read_events(FORMATS[0].write(frame)).frame
    assert list(again.columns) == list(c.EVENT_COLUMNS)


def test_a_misspelt_header_is_kept_and_the_field_suggested() -> None:
    (problem,) = read_events(b"date,Acters\n1976,Ana\n").report.problems
    assert str(problem) == (
        "Column “Acters”: No field is called this; if it is the actors, choose it, as in --map actors='Acters'."
    )


def test_a_mapping_of_ones_own_is_used_and_reported() -> None:
    events = read_events(b"seen,title\n1976,Flood\n", mapping={"date": "seen", "title": ""})
    assert events.report.mapping == {"date": "seen"}
    assert events.frame["title (of the file)"].tolist() == ["Flood"]


def test_aliases_are_applied_where_they_are_given() -> None:
    data = b"date,who\n1976,J.D. Vance\n"
    assert list(read_events(data).whole.actors) == ["J.D. Vance"]
    assert list(read_events(data, aliases=Aliases.of({"JD Vance": ["J.D. Vance"]})).whole.actors) == ["JD Vance"]


def test_a_path_and_its_bytes_are_one(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(b"date,title\n1976,Flood\n")
    assert read_events(path).frame.equals(read_events(path.read_bytes()).frame)
    assert read_events(str(path)).frame.equals(read_events(path.read_bytes()).frame)


def test_a_frame_is_a_table_too() -> None:
    events = read_events(pd.DataFrame({"when": [pd.Timestamp("2022-05-23")], "who": [["China", "OHCHR"]]}))
    assert events.frame[[c.ROW, c.EDTF, c.ACTORS]].to_numpy().tolist() == [[1, "2022-05-23", "China; OHCHR"]]


def test_a_chosen_format_is_believed() -> None:
    with pytest.raises(FileError):
        read_events(b"date,title\n1976,Flood\n", format="json")


def test_each_step_is_told() -> None:
    steps: list[tuple[str, float | None]] = []
    data = b"date,title\n1976\n" + b"May 1976,Flood\n" * 20_000
    read_events(data, progress=lambda step, share: steps.append((step, share and round(share, 2))))
    assert steps == [("Reading the rows: 10,001", 0.5), ("Reading the rows: 20,001", 1.0), ("Reading the dates", 0.0)]


def test_events_that_came_from_nowhere_cannot_be_mended() -> None:
    events = read_events(b"date\n1976\n")
    bare = Events(events.frame, events.undated, events.report, events.whole)
    with pytest.raises(UsageError, match="no file of their own"):
        mend(bare, 2, "date", "1977")
    with pytest.raises(UsageError, match="no file of their own"):
        corrected(bare, b"")


def test_the_report_counts_rows_read_with_an_assumption() -> None:
    report = read_events(b"date,published\non Friday,2022-05-16\n1976,\n").report
    assert report.noted == 1


def test_problems_are_grouped_by_kind_and_make_a_table_with_faults_first() -> None:
    report = read_events(b"id,date,published\na,on Friday,2022-05-16\na,China,\nb,,\n").report
    assert {code.value: len(problems) for code, problems in report.by_code().items()} == {
        "date-missing": 1,
        "date-unreadable": 1,
        "date-assumed": 1,
        "id-repeated": 1,
    }
    table = report.table()
    assert list(table.columns) == ["kind", "fault", "row", "column", "value", "remedy"]
    assert table[["kind", "row"]].to_numpy().tolist() == [
        ["date-unreadable", 3],
        ["id-repeated", 3],
        ["date-missing", 4],
        ["date-assumed", 2],
    ]


@pytest.mark.parametrize("said", [{"header_row": 3}, {"delimiter": ","}])
def test_a_text_is_a_table_for_whoever_says_how_it_is_divided(said):
    data = b"about this\n\nwhen,what\n1/2/2022,Flood\n2/3/2022,Drought\n3/4/2022,Fire\n"
    assert read_events(data).report.format == "text"
    assert read_events(data, **said).report.format == "csv"
