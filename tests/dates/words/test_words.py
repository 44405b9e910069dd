"""Wordings of many languages, each with the days a person reads in it, told on Wednesday 31 August 2022."""

import calendar
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from timeline.dates import DateError, parse_date

TOLD = date(2022, 8, 31)
LANGUAGES = (
    *("es", "it", "nl", "fr", "de", "pt", "sv", "da", "nb", "ro", "ca"),
    *("ja", "zh", "ko", "uk", "ru", "tr", "pl", "cs", "bg", "hr", "el", "hu", "fi", "ar", "hi", "vi"),
)
# Shorter lists, which lean on borrowed names
SHORT = ("he", "sk", "sl", "be", "sr", "lt", "lv", "et", "mt", "ga", "cy", "ka", "id", "ms", "th", "bn")
# What every list has to show; ("day" also covers "day, no year" and the like)
KINDS = ("day", "days", "month", "open", "circa", "uncertain", "part", "decade", "century", "era", "season", "period")


def table(language):
    lines = (Path(__file__).parent / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


ROWS = [(language, *row) for language in ("en", *LANGUAGES, *SHORT) for row in table(language)]
DATES = [(language, text, span, kind) for language, text, span, kind in ROWS if span != "refused"]
REFUSED = [(language, text, reason) for language, text, span, reason in ROWS if span == "refused"]


def parts(written):
    """-0043 → [-43]; 2022-05 → [2022, 5]."""
    sign = -1 if written.startswith("-") else 1
    year, *rest = map(int, written.lstrip("-").split("-"))
    return [sign * year, *rest]


def first_day(written):
    year, month, day = [*parts(written), 1, 1][:3]
    return f"{year:04d}-{month:02d}-{day:02d}"


def last_day(written):
    year, month = [*parts(written), 12][:2]
    day = parts(written)[2] if len(parts(written)) > 2 else calendar.monthrange(max(year, 1), month)[1]
    return f"{year:04d}-{month:02d}-{day:02d}"


def days(span):
    """``2022-05`` → its first and last day; an open side is empty."""
    begin, dots, end = span.partition("..")
    end = end if dots else begin
    return (first_day(begin) if begin else "", last_day(end) if end else "")


def read(text, languages):
    when = parse_date(text, published=TOLD, languages=languages)
    begin = "" if np.isnat(when.start) else str(when.start.astype("datetime64[D]"))
    end = "" if np.isnat(when.end) else str((when.end - np.timedelta64(1, "s")).astype("datetime64[D]"))
    return begin, end


@pytest.mark.parametrize(("language", "text", "span", "kind"), DATES)
def test_a_wording_is_read_to_the_days_a_person_reads(language, text, span, kind):
    assert read(text, (language,)) == days(span), kind


@pytest.mark.parametrize(
    ("language", "text", "span"), [row[:3] for row in DATES if not row[3].endswith("named") and len(row[1]) > 5]
)
def test_a_wording_is_read_the_same_where_nobody_names_its_language(language, text, span):
    assert read(text, None) == days(span)


@pytest.mark.parametrize(("language", "text", "reason"), REFUSED)
def test_what_is_no_date_is_refused(language, text, reason):
    try:
        when = parse_date(text, published=TOLD, languages=(language,))
    except DateError:
        return
    pytest.fail(f"{text!r} ({reason}) was read as {when.edtf}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_list_shows_every_kind(language, kind):
    assert any(row[2].split(",")[0].startswith(kind) for row in table(language))
