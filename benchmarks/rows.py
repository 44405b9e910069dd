"""A million rows of CSV to Events, against `pandas.read_csv(dtype=str)` on the same file: time and peak memory.

Each reading is a process of its own, so that its peak is its own; the two take turns, so that a busy machine is busy
for both. Twelve text columns, ISO dates in no order, one row in ten with a quoted comma and letters beyond ASCII.
"""

import json
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_ROWS = 1_000_000
_ROUNDS = 3
_COLUMNS = "id,date,title,description,actors,category,place,quote,speaker,source,publisher,url,note"
_WORDS = (
    "the commissioner said that her office had asked for access to region and council members voted against motion on "
    "report about rights in which officials of state denied all claims by groups abroad while families wait"
).split()
_PEOPLE = [
    f"{first} {last}" for first in ("Ana", "Bo", "Chen", "Dara", "Émile") for last in ("Ruiz", "Holm", "Xu", "Öz")
]
_MEASURE = """
import json, sys, time
from benchmarks._memory import peak
{imports}
started = time.perf_counter()
table = {call}
taken = time.perf_counter() - started
assert len({frame}) == int(sys.argv[2]), len({frame})
print(json.dumps([taken, peak()]))
"""
_READERS = {
    "read_events": _MEASURE.format(
        imports="from timeline import read_events", call="read_events(sys.argv[1])", frame="table.frame"
    ),
    "pandas.read_csv": _MEASURE.format(
        imports="import pandas", call="pandas.read_csv(sys.argv[1], dtype=str)", frame="table"
    ),
}


def main(rows: int = _ROWS) -> None:
    """Print seconds, megabytes and both ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(_lines(rows))
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:,.0f} MB")
        results: dict[str, list[tuple[float, float]]] = {name: [] for name in _READERS}
        for _ in range(_ROUNDS):
            for name, script in _READERS.items():
                results[name].append(_measure(script, path, rows))
    ours, theirs = (tuple(map(statistics.median, zip(*found, strict=True))) for found in results.values())
    for name, (seconds, megabytes) in zip(_READERS, (ours, theirs), strict=True):
        print(f"{name:16} {seconds:6.1f} s {megabytes:7,.0f} MB  {rows / seconds:10,.0f} rows/s")
    print(f"{'ratio':16} {ours[0] / theirs[0]:6.2f}   {ours[1] / theirs[1]:7.2f}     (promised: 3 and 3)")


def _measure(script: str, path: Path, rows: int) -> tuple[float, float]:
    """Seconds and peak megabytes of one reading."""
    command = [sys.executable, "-c", script, str(path), str(rows)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def _lines(rows: int) -> Iterator[str]:
    dice = random.Random(1)
    yield _COLUMNS + "\n"
    for number in range(rows):
        words = dice.choices(_WORDS, k=40)
        date = f"{dice.randint(1950, 2024)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        people = "; ".join(dice.sample(_PEOPLE, dice.randint(1, 3)))
        quote = f'"{words[25]}, «{words[26]}» {words[27]}"' if number % 10 == 0 else " ".join(words[24:34])
        cells = (
            f"e{number}",
            date,
            " ".join(words[:8]),
            " ".join(words[8:24]),
            people,
            dice.choice(("statement", "report", "visit", "vote")),
            dice.choice(("Geneva", "Beijing", "New York", "Ürümqi")),
            quote,
            people.partition(";")[0],
            " ".join(words[34:38]),
            dice.choice(("Reuters", "AP", "AFP")),
            f"https://news.example/{number}",
            words[38],
        )
        yield ",".join(cells) + "\n"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
