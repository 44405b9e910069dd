"""Holes: ten planted, ten found; none where there is none."""

import pytest

from timeline.reading import read_events
from timeline.review import Finding, Hole, remark_columns, review

HEADER = "id,date,published,title,actors,category,quote,speaker,source,url,note\n"

# A chronology without a hole: an event a fortnight, statements with words and speaker, two addresses each.
PLAN = [
    ("2022-01-03", "Opening", "OHCHR", "statement", "We begin.", "Ann Lee"),
    ("2022-01-17", "Reply", "China", "statement", "We answer.", "Bo Chen"),
    ("2022-01-31", "Visit", "OHCHR", "visit", "", ""),
    ("2022-02-14", "Hearing", "China", "statement", "We object.", "Bo Chen"),
    ("2022-02-28", "Vote", "OHCHR", "vote", "", ""),
    ("2022-03-14", "Closing", "OHCHR", "statement", "We end.", "Ann Lee"),
    ("2022-03-28", "Response", "China", "statement", "We note.", "Bo Chen"),
    ("2022-04-11", "Report", "OHCHR", "report", "", ""),
]
CLEAN = [
    [f"a{n}", date, "", title, actor, kind, quote, speaker, f"Record {n}", f"https://a.org/{n} https://b.org/{n}", ""]
    for n, (date, title, actor, kind, quote, speaker) in enumerate(PLAN, 1)
]
ID, DATE, PUBLISHED, TITLE, ACTORS, CATEGORY, QUOTE, SPEAKER, SOURCE, URL, NOTE = range(11)


def csv_of(rows: list[list[str]]) -> bytes:
    return (HEADER + "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)).encode()


def clean() -> list[list[str]]:
    return [list(row) for row in CLEAN]


def planted(row: int, **cells: str) -> tuple[Finding, ...]:
    rows = clean()
    for column, text in cells.items():
        rows[row][globals()[column]] = text
    return review(read_events(csv_of(rows)))


def test_a_chronology_without_a_hole_has_none() -> None:
    assert review(read_events(csv_of(clean()))) == ()


def test_no_events_have_no_holes() -> None:
    assert review(read_events(HEADER.encode())) == ()


ONE_EVENT = [
    (Hole.NO_SOURCE, 2, {"SOURCE": "", "URL": ""}, "“Visit” names no source."),
    (Hole.NO_QUOTE, 1, {"QUOTE": "", "SPEAKER": ""}, "“Reply” is a statement without its words."),
    (Hole.NO_SPEAKER, 1, {"SPEAKER": ""}, "“Reply” has a quote but no speaker."),
    (Hole.DATE_VAGUE, 3, {"DATE": "February 2022"}, "“Hearing” is dated only “February 2022”."),
    (Hole.SINGLE_SOURCE, 4, {"URL": "https://a.org/5"}, "“Vote” rests on a single source."),
    (
        Hole.CONFLICT,
        5,
        {"NOTE": "CONFLICT: AP says 15 March."},
        "“Closing” is told differently by its sources: see its note.",
    ),
]


@pytest.mark.parametrize(("hole", "row", "cells", "sentence"), ONE_EVENT, ids=[str(case[0]) for case in ONE_EVENT])
def test_one_planted_hole_is_the_one_found(hole: Hole, row: int, cells: dict[str, str], sentence: str) -> None:
    assert planted(row, **cells) == (Finding(hole, sentence, (CLEAN[row][ID],)),)


def test_an_assumed_date_says_what_was_assumed() -> None:
    (found,) = planted(3, DATE="Monday", PUBLISHED="2022-02-15")
    assert (found.hole, found.events) == (Hole.DATE_ASSUMED, ("a4",))
    assert found.sentence.startswith("“Hearing”, “Monday”: ")


def test_a_silence_leads_to_the_events_round_it() -> None:
    # Every Monday for sixteen weeks, then nothing for two years: by chance in fewer than one file of a hundred.
    rows = [[*clean()[0]] for _ in range(17)]
    for week, row in enumerate(rows):
        month, day = divmod(week, 4)
        row[ID], row[TITLE], row[DATE] = f"w{week}", f"Week {week}", f"2022-{month + 1:02}-{3 + 7 * day:02}"
    rows[16][DATE] = "2024-06-03"
    (found,) = review(read_events(csv_of(rows)))
    assert (found.hole, found.events) == (Hole.SILENCE, ("w15", "w16"))
    assert found.sentence == "770 silent days between “Week 15” and “Week 16”; 54 are usual here."


def test_evenly_spaced_events_are_no_silence() -> None:
    assert not [f for f in review(read_events(csv_of(clean()))) if f.hole is Hole.SILENCE]


def test_a_pile_on_the_first_of_the_month_is_seen() -> None:
    rows = clean()
    for row, date in zip(rows, ["2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01"], strict=False):
        row[DATE] = date
    found = [f for f in review(read_events(csv_of(rows))) if f.hole is Hole.FIRST_OF_MONTH]
    assert [(f.sentence, f.events) for f in found] == [
        ("4 of 8 days are the first of a month; about 0 would be usual.", ("a1", "a2", "a3", "a4"))
    ]


def test_one_busy_first_of_the_month_is_no_pile() -> None:
    rows = clean()
    for row in rows[:6]:
        row[DATE] = "2022-03-01"
    assert not [f for f in review(read_events(csv_of(rows))) if f.hole is Hole.FIRST_OF_MONTH]


def test_two_spellings_of_one_name_lead_to_the_rarer() -> None:
    (found,) = planted(7, ACTORS="O.H.C.H.R.")
    assert (found.hole, found.events) == (Hole.SPELLING, ("a8",))
    assert found.sentence == "“O.H.C.H.R.” may be “OHCHR”: the same but for case, accents and punctuation."


def test_ten_planted_faults_are_ten_found() -> None:
    rows = [[*clean()[week % 8]] for week in range(48)]
    for week, row in enumerate(rows):  # Mondays and Thursdays, never the first of a month
        month, part = divmod(week, 8)
        row[ID], row[DATE], row[TITLE] = f"e{week}", f"2021-{month + 1:02}-{3 + 3 * part:02}", f"Event {week}"
    rows[1][SOURCE] = rows[1][URL] = ""
    rows[3][QUOTE] = rows[3][SPEAKER] = ""
    rows[5][SPEAKER] = ""
    rows[7][DATE] = "January 2021"
    rows[9][DATE], rows[9][PUBLISHED] = "Saturday", "2021-02-07"
    rows[11][URL] = "https://a.org/2"
    rows[13][NOTE] = "Accounts contradict each other."
    rows[14][ACTORS] = "O.H.C.H.R."
    for month in range(6):
        rows[8 * month][DATE] = f"2021-{month + 1:02}-01"
    rows[15][DATE] = "2021-02-24"
    rows[47][DATE] = "2022-03-02"
    found = review(read_events(csv_of(rows)))
    assert [f.hole for f in found] == list(Hole)


def test_every_kind_has_its_question() -> None:
    assert all(hole.question.endswith("?") for hole in Hole)


@pytest.mark.parametrize(
    ("header", "note"),
    [
        ("Notas", "Las fuentes se contradicen: 20 o 30 detenidos"),  # Spanish
        ("Remarques", "La date est contestée"),  # French
        ("Anmerkungen", "Zwei Berichte widersprechen sich"),  # German
        ("Observações", "não confirmado por outra fonte"),  # Portuguese
        ("Примечание", "Источники противоречат друг другу"),  # Russian
        ("备注", "来源之间存在矛盾"),  # Chinese
        ("ملاحظات", "تضارب بين المصادر"),  # Arabic
    ],
)
def test_a_conflict_is_noted_in_other_languages_too(header: str, note: str) -> None:
    told = f"date,title,source,{header}\n2019-03-12,Arrest,Daily,{note}\n2019-03-13,Release,Daily,\n"
    found = [finding for finding in review(read_events(told.encode())) if finding.hole is Hole.CONFLICT]
    assert [finding.sentence for finding in found] == ["“Arrest” is told differently by its sources: see its note."]


@pytest.mark.parametrize("header", ["denotation", "notary", "annotated_by"])
def test_a_column_that_only_sounds_like_remarks_is_none(header: str) -> None:
    assert remark_columns([header]) == []
