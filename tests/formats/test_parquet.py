import datetime as dt
import decimal
import io

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from formats.carried import expected, fields
from formats.event_table import OWN
from timeline import columns as c
from timeline.formats import parquet
from timeline.formats.raw import Limits, ReadOptions
from timeline.problems import FileError

CARRIED = (c.ID, c.DATE, c.EDTF, c.PUBLISHED, *c.TEXT_COLUMNS)


def saved(columns, **options):
    out = io.BytesIO()
    pq.write_table(columns if isinstance(columns, pa.Table) else pa.table(columns), out, **options)
    return out.getvalue()


def read(data, **limits):
    return parquet.read(data, ReadOptions(limits=Limits(**limits)))


def test_every_field_comes_back(table):
    raw = read(parquet.write(table))
    assert fields(raw, *CARRIED) == expected(table, *CARRIED)
    assert raw.frame[OWN].tolist() == table[OWN].tolist()


def test_what_follows_from_the_date_is_not_read_back(table):
    assert set(read(parquet.write(table)).frame.columns) == {*CARRIED, OWN}


def test_moments_are_written_as_moments_and_flags_as_flags(table):
    schema = pq.read_schema(io.BytesIO(parquet.write(table)))
    assert schema.field(c.START).type == pa.timestamp("ms")
    assert schema.field(c.IS_INTERVAL).type == pa.bool_()


def test_a_moment_before_the_common_era_is_written_exactly(table):
    values = pq.read_table(io.BytesIO(parquet.write(table)))[c.START].to_numpy()
    assert values[14] == np.datetime64("-0043-03-15")


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        (pa.array(["a", None, ""]), ["a", "", ""]),
        (pa.array([2022, None], pa.int64()), ["2022", ""]),
        (pa.array([2022.0, 0.5, None]), ["2022", "0.5", ""]),
        (pa.array([True, False, None]), ["TRUE", "FALSE", ""]),
        (pa.array([dt.date(2022, 5, 23), None]), ["2022-05-23", ""]),
        (pa.array([dt.datetime(2022, 5, 23), dt.datetime(2022, 5, 23, 10, 30)]), ["2022-05-23", "2022-05-23T10:30:00"]),
        (pa.array([dt.datetime(2022, 5, 23, 10, 30)], pa.timestamp("ns", "Europe/Berlin")), ["2022-05-23T10:30:00Z"]),
        (pa.array([-63_549_360_000], pa.timestamp("s")), ["-0044-03-15"]),  # beyond Python's calendar
        (pa.array([["A", "B"], None, []]), ["A; B", "", ""]),
        (pa.array([{"a": 1, "b": "x"}]), ['{"a": "1", "b": "x"}']),
        (pa.array([decimal.Decimal("1.50")]), ["1.50"]),
        (pa.array([b"caf\xc3\xa9", b"\xff"]), ["café", "\\xff"]),
        (pa.array(["x", "y", "x"]).dictionary_encode(), ["x", "y", "x"]),
        (pa.array([None, None], pa.null()), ["", ""]),
    ],
    ids=lambda value: str(value.type) if isinstance(value, pa.Array) else "",
)
def test_every_type_becomes_text(values, texts):
    assert read(saved({"x": values})).frame["x"].tolist() == texts


def test_a_column_named_twice_is_kept_twice():
    data = saved(pa.Table.from_arrays([pa.array(["1"]), pa.array(["2"])], names=["a", "a"]))
    assert read(data).frame.iloc[0].tolist() == ["1", "2"]


def test_rows_are_counted_from_one():
    assert read(saved({"a": ["x", "y"]})).rows.tolist() == [1, 2]


def millions(count):
    """A small file of very many rows."""
    return saved({"a": pa.repeat(pa.scalar(1, pa.int8()), count)})


def long_texts():
    """A small file whose one long text stands in many rows."""
    words = pa.DictionaryArray.from_arrays(pa.array(np.zeros(1000, np.int32)), pa.array(["x" * 900_000]))
    return saved({"a": words})


def test_a_hundred_million_rows_are_refused_by_the_metadata():
    data = millions(100_000_000)
    assert len(data) < 2_000_000
    with pytest.raises(FileError) as caught:
        read(data)
    assert str(caught.value) == (
        "The file has 100,000,000 rows; the limit “rows” is 20,000,000. Split the file, or raise the limit."
    )


def test_twenty_million_rows_in_a_few_bytes_are_refused():
    with pytest.raises(
        FileError, match=r"The file has [\d,]+ times its own size when unpacked; the limit “unpacked_ratio” is 100"
    ):
        read(millions(20_000_000))


def test_a_text_repeated_beyond_reason_is_refused_before_it_is_unpacked():
    with pytest.raises(
        FileError, match=r"The file has [\d,]+ times its own size when unpacked; the limit “unpacked_ratio” is 100"
    ):
        read(long_texts())


@pytest.mark.parametrize("head", [["short"], [None], ["short", "other"]], ids=["a short one", "none", "two short ones"])
def test_a_long_text_in_a_hundred_thousand_rows_is_refused_whatever_stands_before_it(head):
    first = pa.array(head, type=pa.string()).dictionary_encode()
    known = pa.concat_arrays([first.dictionary, pa.array(["x" * 500_000])])
    rest = pa.array(np.full(100_000 - len(head), len(known) - 1, np.int32))
    words = pa.DictionaryArray.from_arrays(pa.concat_arrays([first.indices, rest]), known)
    data = saved({"a": words}, dictionary_pagesize_limit=1 << 24)
    assert len(data) < 1_000_000
    with pytest.raises(FileError, match=r"The file has 32,7\d\d,\d{3},\d{3} bytes when unpacked"):
        read(data)


def test_many_rows_in_several_groups_come_back_in_order():
    numbers = np.arange(200_000)
    texts = [None if number % 7 == 0 else f"text {number}" for number in numbers]
    kinds = [f"kind {number % 3}" for number in numbers]
    table = pa.table({"text": texts, "kind": kinds, "same": pa.repeat("x", len(numbers)), "number": numbers})
    frame = read(saved(table, row_group_size=90_000)).frame
    assert frame["text"].tolist() == [text or "" for text in texts]
    assert frame["kind"].tolist() == kinds
    assert set(frame["same"]) == {"x"}
    assert frame["number"].tolist() == [str(number) for number in numbers]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (saved({"a": ["x"]})[:-20], "The Parquet file is damaged or of an unknown kind ("),
        (b"PAR1" + b"\0" * 100 + b"PAR1", "The Parquet file is damaged or of an unknown kind ("),
        (b"PAR1", "The Parquet file is damaged or of an unknown kind ("),
        (
            saved({"a": ["x" * 5000]}, compression="none").replace(b"x" * 50, b"\xff" * 50),
            "The Parquet file is damaged",
        ),
    ],
    ids=["cut off", "zeros", "signature only", "not UTF-8"],
)
def test_a_broken_file_gets_one_sentence(data, message):
    with pytest.raises(FileError) as caught:
        read(data)
    assert str(caught.value).startswith(message)
    assert str(caught.value).endswith("Save it again, or as CSV.")


@pytest.mark.parametrize(("limit", "most"), [("rows", 1), ("columns", 1), ("cells", 3), ("cell_characters", 3)])
def test_every_limit_is_kept_and_named(limit, most):
    with pytest.raises(FileError, match=f"“{limit}”"):
        read(saved({"a": ["long", "x"], "b": ["y", "z"]}), **{limit: most})


@pytest.mark.parametrize(
    ("data", "name", "score"), [(saved({"a": ["x"]}), "x", 100), (b"a,b", "x.parquet", 5), (b"a,b", "x.csv", 0)]
)
def test_it_knows_its_signature(data, name, score):
    assert parquet.sniff(data, name) == score


def test_a_corrected_table_keeps_its_types_and_its_other_cells() -> None:
    table = pa.table({"when": ["later", "1976"], "n": pa.array([1, None], pa.int64()), "ok": [True, False]})
    out = io.BytesIO()
    pq.write_table(table.replace_schema_metadata({b"of": b"us"}), out)
    made = pq.read_table(io.BytesIO(parquet.FORMAT.patch(out.getvalue(), {(1, "when"): "1975"}, ReadOptions())))
    assert made.schema.equals(table.schema)
    assert made.schema.metadata == {b"of": b"us"}
    assert made.to_pydict() == {"when": ["1975", "1976"], "n": [1, None], "ok": [True, False]}


def test_a_number_is_not_changed_in_place() -> None:
    out = io.BytesIO()
    pq.write_table(pa.table({"n": [1]}), out)
    with pytest.raises(FileError, match=r"The column 'n' holds no texts that can be changed in place\."):
        parquet.FORMAT.patch(out.getvalue(), {(1, "n"): "2"}, ReadOptions())
