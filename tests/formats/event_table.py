"""A small event table, made by hand, with every kind of date and every kind of text a format has to carry."""

import numpy as np
import pandas as pd

from timeline import columns as c

OWN = "Ref. no."  # a further column of the file

# date as written, EDTF, start, end (half-open), precision, interval, approximate, uncertain
_DATES = (
    ("31 August 2022", "2022-08-31", "2022-08-31", "2022-09-01", "day", False, False, False),
    ("May 2022", "2022-05", "2022-05-01", "2022-06-01", "month", False, False, False),
    ("23–28 May 2022", "2022-05-23/2022-05-28", "2022-05-23", "2022-05-29", "day", True, False, False),
    ("c. 2017", "2017~", "2017-01-01", "2018-01-01", "year", False, True, False),
    ("2019?", "2019?", "2019-01-01", "2020-01-01", "year", False, False, True),
    ("autumn 2022", "2022-23", "2022-09-01", "2022-12-01", "season", False, False, False),
    ("since 25 April 2022", "2022-04-25/..", "2022-04-25", "NaT", "day", True, False, False),
    ("until 3 May 2019", "../2019-05-03", "NaT", "2019-05-04", "day", True, False, False),
    ("13 June 2022, 10:30", "2022-06-13T10:30", "2022-06-13T10:30", "2022-06-13T10:31", "minute", False, False, False),
    ("1976", "1976", "1976-01-01", "1977-01-01", "year", False, False, False),
    ("1990s", "199X", "1990-01-01", "2000-01-01", "decade", False, False, False),
    ("19th century", "18XX", "1800-01-01", "1900-01-01", "century", False, False, False),
    ("Q3 2021", "2021-35", "2021-07-01", "2021-10-01", "quarter", False, False, False),
    ("January to March 2020", "2020-01/2020-03", "2020-01-01", "2020-04-01", "month", True, False, False),
    ("15 March 44 BC", "-0043-03-15", "-0043-03-15", "-0043-03-16", "day", False, False, False),
    ("25 December 800 AD", "0800-12-25", "0800-12-25", "0800-12-26", "day", False, False, False),
)

# title, description, actors, category, place, quote, speaker, source, publisher, url, further column
_TEXTS = (
    {
        c.TITLE: "Assessment released",
        c.DESCRIPTION: "The office's report,\nlate at night.",
        c.ACTORS: "OHCHR; Michelle Bachelet",
        c.CATEGORY: "report",
        c.PLACE: "Geneva",
        c.QUOTE: "“Serious human rights violations”\n\nhave been committed.",
        c.SPEAKER: "OHCHR",
        c.SOURCE: "OHCHR Assessment",
        c.PUBLISHER: "OHCHR",
        c.URL: "https://www.ohchr.org/a?b=1&c=2",
        OWN: "A-1",
    },
    {
        c.TITLE: "联合国人权事务高级专员访问新疆",
        c.DESCRIPTION: "中国外交部发言人表示欢迎。",
        c.ACTORS: "中国外交部; 汪文斌",
        c.CATEGORY: "访问",
        c.QUOTE: "欢迎",
        c.SPEAKER: "汪文斌",
        c.SOURCE: "外交部记者会",
    },
    {
        c.TITLE: "زيارة المفوضة السامية",
        c.DESCRIPTION: "وصلت إلى غوانزو",
        c.ACTORS: "ميشيل باشليه",
        c.URL: "https://example.org/ع",
        OWN: "007",
    },
    {
        c.TITLE: "Emoji 🕊️ & <b>markup</b>",
        c.DESCRIPTION: "a < b && c > d; 100 % “sure” — {{x}} [y](z)",
        c.ACTORS: "A, B & C; O'Brien",
        c.CATEGORY: "x;y",
        OWN: "=1+1",
    },
    {
        c.TITLE: "Comma, semicolon; colon: “quote” #tag",
        c.DESCRIPTION: "back\\slash, pipe | tab\there\nkey: value\n2022-05: not an event",
        c.QUOTE: '"Straight" quotes',
        OWN: "@x",
    },
    {c.DESCRIPTION: "No title at all", c.ACTORS: "Solo", c.CATEGORY: "statement"},
)


def table() -> pd.DataFrame:
    """The table: the columns of an event table, then one of the file's own."""
    rows = []
    for place, (text, edtf, start, end, precision, interval, approximate, uncertain) in enumerate(_DATES):
        texts = _TEXTS[place] if place < len(_TEXTS) else {c.TITLE: f"Event {place}"}
        row = {
            c.ID: f"event-{place}",
            c.ROW: place + 2,
            c.DATE: text,
            c.PUBLISHED: "2022-09-01" if place == 0 else "",
            c.EDTF: edtf,
            c.START: start,
            c.END: end,
            c.CORE_START: "NaT",
            c.CORE_END: "NaT",
            c.PRECISION: precision,
            c.IS_INTERVAL: interval,
            c.APPROXIMATE: approximate,
            c.UNCERTAIN: uncertain,
            c.NOTES: "day before month" if place == 0 else "",
        }
        rows.append(row | {name: texts.get(name, "") for name in (*c.TEXT_COLUMNS, OWN)})
    frame = pd.DataFrame(rows)
    for name in (c.START, c.END, c.CORE_START, c.CORE_END):
        frame[name] = np.array(frame[name].tolist(), dtype="datetime64[s]")
    return frame


def without_date(frame: pd.DataFrame, place: int) -> pd.DataFrame:
    """The table with one event's date not read."""
    gone = frame.index == place
    return frame.assign(
        **{c.EDTF: frame[c.EDTF].mask(gone, ""), c.START: frame[c.START].mask(gone), c.END: frame[c.END].mask(gone)}
    )
