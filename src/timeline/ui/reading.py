"""How the bytes of a file are read: the choices a person has, each with what was guessed beside it.

The choices live in :mod:`timeline.ui.corrections` alone; every widget is set from there before it is drawn. They need
no events, so they stand on the page also where a wrong choice leaves none.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import streamlit as st

from timeline.events import Choices, Events, Numbers
from timeline.formats import FORMATS
from timeline.formats.delimited import DELIMITERS
from timeline.formats.detect import detect
from timeline.formats.encoding import ENCODINGS
from timeline.problems import TimelineError
from timeline.ui import corrections
from timeline.ui.source import Source

_GUESS: Final = "as the file shows"
_ENCODING: Final = "file_encoding"
_DELIMITER: Final = "file_delimiter"
_HEADER: Final = "file_header_row"
_SHEET: Final = "file_sheet"
_ORDER: Final = "day_order"
_LANGUAGES: Final = "date_languages"
_PUBLISHED: Final = "pages_date"
_NUMBERS: Final = "date_numbers"

_SIGNS: Final = {f"{name} {sign}".strip(): sign for sign, name in DELIMITERS.items()}
_ORDERS: Final = {_GUESS: None, "day first": True, "month first": False}
_COUNTS: Final[dict[str, Numbers | None]] = {
    _GUESS: None,
    "days, as Excel counts": "1900",
    "days from 1904": "1904",
    "Unix time": "unix",
}
_WORKBOOKS: Final = ("xlsx", "ods")
_TABLES: Final = ("csv", "text")  # a text is a table for whoever says what divides it
_ENCODED: Final = (*_TABLES, "markwhen", "ics")

# How the reader's sentences on each choice begin.
_OF_ENCODING: Final = "UTF-|Western European|Read as "
_OF_DELIMITER: Final = "Separated by |One column: "
_OF_HEADER: Final = r"Row [\d,]+ names |No row names "
_OF_SHEET: Final = "Sheet “.*” was read"
_OF_NUMBERS: Final = "Numbers such as "
_OF_ORDER: Final = r"Dates in figures |No row settles |Row [\d,]+ has the day first "


def ask(source: Source, events: Events | None) -> None:
    """Draw the choices that this kind of file has; ``events`` is None where it could not be read."""
    _set_widgets(corrections.now().choices)
    kind = _kind(source)
    of_file: list[_Draw] = [
        *([_encoding] if kind in _ENCODED else []),
        *([_delimiter] if kind in _TABLES else []),
        *([_sheet] if kind in _WORKBOOKS else []),
        *([_header] if kind in (*_TABLES, *_WORKBOOKS) else []),
    ]
    for row in (of_file, [_order, _languages, _published, _numbers]):
        for place, draw in zip(st.columns(max(len(row), 3)), row, strict=False) if row else ():
            with place, st.container(gap="xxsmall"):  # the sentence belongs to the control above it
                draw(events)


_Draw = Callable[[Events | None], None]


def _kind(source: Source) -> str:
    """The name of the file's format; of a file that none claims, that of a table, whose choices may yet help."""
    try:
        return detect(source.data, source.name, FORMATS).name
    except TimelineError:
        return "csv"


def _set_widgets(choices: Choices) -> None:
    """Give every widget its choice; one that has it is left alone, lest what is being typed into it be lost."""
    reading = choices.reading
    names = {sign: name for name, sign in _SIGNS.items()}
    wanted = {
        _ENCODING: reading.encoding or _GUESS,
        _DELIMITER: names.get(reading.delimiter, reading.delimiter) if reading.delimiter else _GUESS,
        _HEADER: reading.header_row,
        _SHEET: reading.sheet or _GUESS,
        _ORDER: next(name for name, first in _ORDERS.items() if first is choices.day_first),
        _LANGUAGES: list(choices.languages or ()),
        _PUBLISHED: choices.published or "",
        _NUMBERS: next(name for name, counted in _COUNTS.items() if counted == choices.numbers),
    }
    for key, value in wanted.items():
        if key not in st.session_state or st.session_state[key] != value:
            st.session_state[key] = value


def _with_own(offered: list[str], key: str) -> list[str]:
    """The options, with the one that a person typed."""
    return list(dict.fromkeys((*offered, st.session_state[key])))


def _encoding(events: Events | None) -> None:
    st.selectbox(
        "Encoding",
        _with_own([_GUESS, *ENCODINGS], _ENCODING),
        key=_ENCODING,
        on_change=_read_with,
        accept_new_options=True,
        help="Try another where letters look wrong. Any name that Python knows can be typed.",
    )
    _say(events, _OF_ENCODING, "Plain ASCII: every encoding reads it alike.")


def _delimiter(events: Events | None) -> None:
    st.selectbox(
        "Between the cells",
        _with_own([_GUESS, *_SIGNS], _DELIMITER),
        key=_DELIMITER,
        on_change=_read_with,
        accept_new_options=True,
        help="Any one sign can be typed.",
    )
    _say(events, _OF_DELIMITER, "Separated by comma." if events and events.report.format == "csv" else "")


def _header(events: Events | None) -> None:
    st.number_input(
        "Number of the header row",
        min_value=1,
        value=None,
        step=1,
        key=_HEADER,
        placeholder=_GUESS,
        on_change=_read_with,
    )
    row = events.raw.header_row if events and events.raw else None
    _say(events, _OF_HEADER, f"Row {row:,} names the columns." if row else "")


def _sheet(events: Events | None) -> None:
    sheets = events.raw.sheets if events and events.raw else ()
    st.selectbox(
        "Sheet", _with_own([_GUESS, *sheets], _SHEET), key=_SHEET, on_change=_read_with, filter_mode="contains"
    )
    _say(events, _OF_SHEET, "The workbook has one sheet." if len(sheets) == 1 else "")


def _order(events: Events | None) -> None:
    st.selectbox("In dates such as 3/4/2022", list(_ORDERS), key=_ORDER, on_change=_read_dates_with)
    _say(
        events,
        _OF_ORDER,
        "" if events and events.choices.day_first is not None else "No date of the file leaves it open.",
    )


def _languages(events: Events | None) -> None:
    st.multiselect(
        "Languages of the dates",
        list(NAMES),
        key=_LANGUAGES,
        format_func=lambda code: NAMES.get(code, code),
        placeholder=_GUESS,
        on_change=_read_dates_with,
        filter_mode="contains",
        select_all=False,
        help="Where two languages share a word, name the one it is.",
    )
    _say(events, "", "" if events and events.choices.languages else "Each date is read in the language that fits it.")


def _published(_events: Events | None) -> None:
    st.text_input(
        "Date of the pages",
        key=_PUBLISHED,
        placeholder="May 2022",
        on_change=_read_dates_with,
        help="Dates such as “on Friday” or “25 May” are read from it where the rows do not say more.",
    )


def _numbers(events: Events | None) -> None:
    st.selectbox(
        "Numbers for dates are",
        list(_COUNTS),
        key=_NUMBERS,
        on_change=_read_dates_with,
        help="A spreadsheet keeps 23 May 2022 as 44704, a program as 1653264000, the seconds since 1970.",
    )
    _say(events, _OF_NUMBERS, "")


def _say(events: Events | None, beginning: str, otherwise: str) -> None:
    """What the reader assumed, or what went without saying; nothing of a file that could not be read."""
    if events is None:
        return
    said = [sentence for sentence in events.report.assumed if beginning and re.match(beginning, sentence)]
    if said or otherwise:
        st.text(" ".join(said) or otherwise)


def _read_with() -> None:
    # A control that this kind of file has not is not drawn, and then not in the state either.
    keys = (_ENCODING, _DELIMITER, _SHEET)
    encoding, delimiter, sheet = (st.session_state.get(key) or _GUESS for key in keys)
    reading = replace(
        corrections.now().choices.reading,
        encoding=None if encoding == _GUESS else encoding,
        delimiter=None if delimiter == _GUESS else _SIGNS.get(delimiter, delimiter),
        header_row=st.session_state.get(_HEADER),
        sheet=None if sheet == _GUESS else sheet,
    )
    corrections.choose(reading=reading)


def _read_dates_with() -> None:
    corrections.choose(
        day_first=_ORDERS[st.session_state[_ORDER]],
        languages=tuple(st.session_state[_LANGUAGES]) or None,
        published=st.session_state[_PUBLISHED].strip() or None,
        numbers=_COUNTS[st.session_state[_NUMBERS]],
    )


_LANGUAGE_NAMES: Final = """
ar=Arabic be=Belarusian bn=Bengali bg=Bulgarian ca=Catalan zh=Chinese hr=Croatian cs=Czech da=Danish nl=Dutch
en=English et=Estonian fi=Finnish fr=French ka=Georgian de=German el=Greek he=Hebrew hi=Hindi hu=Hungarian
id=Indonesian ga=Irish it=Italian ja=Japanese ko=Korean lv=Latvian lt=Lithuanian ms=Malay mt=Maltese
nb=Norwegian pl=Polish pt=Portuguese ro=Romanian ru=Russian sr=Serbian sk=Slovak sl=Slovenian es=Spanish
sv=Swedish th=Thai tr=Turkish uk=Ukrainian vi=Vietnamese cy=Welsh
"""
NAMES: Final = dict(pair.split("=") for pair in _LANGUAGE_NAMES.split())
