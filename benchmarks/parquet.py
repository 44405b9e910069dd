"""Ten million rows of Parquet to Events, against `pandas.read_parquet` of the same file: time and peak memory.

Each reading is a process of its own, so that its peak is its own. Five text columns, as exports of databases have:
ids that count up, ISO days in no order, 100,000 titles, 200 actors, 8 categories.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

_ROWS = 10_000_000
_SECONDS, _GIGABYTES = 20, 4
_MEASURE = """
import json, sys, time
from benchmarks._memory import peak
{imports}
started, worked = time.perf_counter(), time.process_time()
table = {call}
taken, used = time.perf_counter() - started, time.process_time() - worked
assert len({frame}) == int(sys.argv[2]), len({frame})
read = peak() / 1024
print(json.dumps([taken, used, read, *{looks}]))
"""
_LOOKS = """
def looks(events):
    draw(read_events(b"date,title\\n1976,Flood"))  # Plotly is imported by the first chart
    started = time.perf_counter()
    draw(events)
    drawn = time.perf_counter()
    events.select(Selection(actors=("Actor 3", "Actor 5")))
    return drawn - started, time.perf_counter() - drawn
"""
_READERS = {
    "read_events": _MEASURE.format(
        imports="from timeline import Selection, draw, read_events" + _LOOKS,
        call="read_events(sys.argv[1])",
        frame="table.frame",
        looks="looks(table)",
    ),
    "pandas.read_parquet": _MEASURE.format(
        imports="import pandas", call="pandas.read_parquet(sys.argv[1])", frame="table", looks="()"
    ),
}


def main(rows: int = _ROWS) -> None:
    """Print seconds, seconds of work, gigabytes, their ratios, and how long the events take to be looked at."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.parquet"
        parquet.write_table(_table(rows), path)
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:,.0f} MB")
        ours, theirs = (_measure(script, path, rows) for script in _READERS.values())
    for name, (seconds, work, gigabytes, *_) in zip(_READERS, (ours, theirs), strict=True):
        print(f"{name:20} {seconds:6.1f} s ({work:5.1f} s of work) {gigabytes:6.2f} GB")
    promised = f"(promised for {_ROWS:,} rows: {_SECONDS} s and {_GIGABYTES} GB)"
    seconds, work, gigabytes = (mine / other for mine, other in zip(ours, theirs, strict=False))
    print(f"{'ratio':20} {seconds:6.2f}   ({work:5.2f})         {gigabytes:8.2f}     {promised}")
    print(f"draw {ours[3]:.2f} s, select of two actors {ours[4]:.2f} s")


def _measure(script: str, path: Path, rows: int) -> list[float]:
    """Seconds, seconds of work, peak gigabytes of one reading, and what its looks took."""
    command = [sys.executable, "-c", script, str(path), str(rows)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    numbers: list[float] = json.loads(done.stdout)
    return numbers


def _table(rows: int) -> pa.Table:
    dice = np.random.default_rng(1)
    days = np.datetime64("2000-01-01") + dice.integers(0, 9_000, rows).astype("timedelta64[D]")
    return pa.table(
        {
            "id": _numbered("e", pa.array(np.arange(rows))),
            "date": pa.array(days).cast(pa.string()),
            "title": _numbered("Event ", pa.array(dice.integers(0, 100_000, rows))),
            "actors": _numbered("Actor ", pa.array(dice.integers(0, 200, rows))),
            "category": _numbered("kind ", pa.array(dice.integers(0, 8, rows))),
        }
    )


def _numbered(word: str, numbers: pa.Array) -> pa.Array:
    return pc.binary_join_element_wise(word, numbers.cast(pa.string()), "")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
