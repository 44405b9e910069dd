"""Files that break importers: each gives its rows or one sentence, in a process whose memory stays small.

What may take memory runs in a process of its own, which tells the most it ever held; pytest ends what hangs.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from timeline import read_events
from timeline.problems import FileError

MOST = 500  # MB that the process may hold, with Python, pandas and Arrow in it

READ = """
import json, sys
from timeline import read_events
from timeline.problems import FileError
data = eval(sys.argv[1])
try:
    report = read_events(data, name="events.csv").report
    said = [report.rows, report.dated, report.shelved]
except FileError as error:
    said = str(error)
# Not ru_maxrss: that begins at what the starting process held, and the tests before this one may hold much.
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM:"))
print(json.dumps([said, int(peak.split()[1]) / 1024]))
"""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="only Linux tells a program's own peak of memory")
@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(
            "b'x' * 12_000_000",
            "Row 1 has 12,000,000 characters in one cell; the limit “cell_characters” is 1,000,000. "
            "Look for a quote that is never closed, or raise the limit.",
            id="one line of 12 MB",
        ),
        pytest.param(
            "b'date,title\\n2022,\"' + b'x' * 12_000_000 + b'\"\\n'",
            "Row 2 has 12,000,000 characters in one cell; the limit “cell_characters” is 1,000,000. "
            "Look for a quote that is never closed, or raise the limit.",
            id="one cell of 12 MB",
        ),
        pytest.param(
            "b'\"' * 10_000_000",
            "Row 1 has 4,999,999 characters in one cell; the limit “cell_characters” is 1,000,000. "
            "Look for a quote that is never closed, or raise the limit.",
            id="quotes alone",
        ),
        pytest.param(
            "','.join(f'c{n}' for n in range(300_000)).encode() + b'\\n' + b','.join([b'1'] * 300_000)",
            "The file has 300,000 columns; the limit “columns” is 2,000. "
            "Leave out those you do not need, or raise the limit.",
            id="300,000 columns",
        ),
        pytest.param(
            "b'date,title\\n2022,a\\n' + b','.join([b'x'] * 300_000)",
            "Row 3 has 300,000 columns; the limit “columns” is 2,000. "
            "Leave out those you do not need, or raise the limit.",
            id="one row of 300,000 cells",
        ),
        pytest.param(
            "(b',' * 299_999 + b'\\n') * 40",
            "The file has no rows. Choose another file, or check that it was saved.",
            id="separators alone",
        ),
        pytest.param(
            "b'date,title\\n' + b'2022-05-23,Visit,x\\n' * 100_000", [100_000, 100_000, 0], id="a field too many"
        ),
        pytest.param(
            "b'date,title\\n2022-05-23,\"Visit\\n' + b'2022-05-24,Visit\\n' * 100_000",
            [100_001, 100_001, 0],
            id="a quote never closed",
        ),
        pytest.param(
            "b'date,title\\n' + b'2022-05-23,5\"6,\"x\\n' * 20_000",
            [20_000, 20_000, 0],
            id="quotes never closed, again and again",
        ),
        pytest.param("b'date,title\\n' + b'2022-05-23,Vi\\0sit\\n' * 20_000", [20_000, 20_000, 0], id="NUL bytes"),
        pytest.param(
            "('date,title\\n' + '2022-05-23,Visit\\n' * 100_000).encode('utf-16')", [100_000, 100_000, 0], id="UTF-16"
        ),
        pytest.param(
            "__import__('random').Random(1).randbytes(5_000_000)",
            "This is no table and no text that is known. Save it as CSV or as an Excel workbook (.xlsx).",
            id="noise",
        ),
        pytest.param(
            "b'date,title\\n' + b''.join(b'no date %d,x\\n' % n for n in range(20_000))",
            [20_000, 0, 20_000],
            id="no dates",
        ),
        pytest.param(
            "b'date,title\\n' + b''.join(b'1 May ' * 5_000 + b'%d,x\\n' % n for n in range(100))",
            [100, 0, 100],
            id="long dates",
        ),
        pytest.param(
            "b'date,actors\\n2022,' + b';'.join(b'a%d' % n for n in range(100_000)) + b'\\n'",
            [1, 1, 0],
            id="100,000 actors",
        ),
        pytest.param("b'id,date\\n' + b'a,2022\\n' * 100_000", [100_000, 100_000, 0], id="one id for all"),
    ],
)
def test_a_hostile_file_gives_its_rows_or_one_sentence_and_little_memory(data: str, expected: object) -> None:
    done = subprocess.run([sys.executable, "-c", READ, data], capture_output=True, text=True, check=True)
    said, megabytes = json.loads(done.stdout)
    assert said == expected
    assert megabytes < MOST


@pytest.mark.parametrize(
    ("data", "dates", "why"),
    [
        (b"sep=;\r\ndate;title\r\n1976;a, b\r\n", ["1976"], "Excel's own first line"),
        (b"My list\nmade by me\n\ndate,title\n1976,Flood\n", ["1976"], "a preamble"),
        (
            b"date,title\n1976,Flood\n\nWhen,Who\n1980,Ana\n",
            ["1976", "1980"],
            "two tables",
        ),
        (b"1976-02-03,Flood\n1977-02-03,Fire\n", ["1976-02-03", "1977-02-03"], "no header: the dates are found"),
        (b"date,date,,\n1976,x,y,z\n", ["1976"], "doubled and blank headers"),
        (b"\xef\xbb\xbfdate,title\n1976,Flood\n", ["1976"], "a mark"),
        (b"date\ttitle\n1976\tFlood\n", ["1976"], "TABs"),
        (b"date|title\n1976|Flood\n", ["1976"], "bars"),
        (b"date,title\r1976,Flood\r1977,Fire\r", ["1976", "1977"], "line ends of old Macs"),
        (b"date,title\n1976,=cmd|' /C calc'!A0\n", ["1976"], "a formula"),
        (b"date,title\n1976,<script>alert(1)</script>\n", ["1976"], "a script"),
        (b"date,title\n1976,../../etc/passwd\n", ["1976"], "a path"),
    ],
)
def test_an_odd_file_gives_its_rows(data: bytes, dates: list[str], why: str) -> None:
    assert read_events(data, name="../../etc/x.csv").frame["edtf"].tolist() == dates, why


def test_a_login_page_named_csv_is_a_page() -> None:
    with pytest.raises(FileError) as caught:
        read_events(b"<!DOCTYPE html>\n<html><head><title>Log in</title></head></html>", name="export.csv")
    assert str(caught.value).startswith("This is a web page, not a table.")
