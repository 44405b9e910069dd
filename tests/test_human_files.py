"""Tables as people and their programs write them: the rows, the guess and the plain sentence each of them gets.

What each row means was read off by a person.
"""

import pytest

from timeline import read_events


def dates(data: str) -> list[str]:
    """The readings of a table's rows, in file order; "" on the shelf."""
    events = read_events(data.encode())
    read = dict(zip(events.frame["row"], events.frame["edtf"], strict=True))
    return [read.get(row, "") for row in sorted([*events.frame["row"], *events.undated["row"]])]


@pytest.mark.parametrize(
    ("data", "expected", "why"),
    [
        ("Datum;Ereignis\r\n23.05.2022;A\r\nMärz 2022;B\r\n", ["2022-05-23", "2022-03"], "Excel in German"),
        ("sep=;\r\nDatum;Titel\r\n24.5.2022;A\r\n", ["2022-05-24"], "Excel's own first line"),
        ("Table 1\n\nDate,Event\n5/23/22,A\n", ["2022-05-23"], "Numbers puts the table's name on top"),
        ("Timestamp\tWhat?\n5/23/2022 14:03:22\tA\n", ["2022-05-23T14:03:22"], "a Google form's answers"),
        ('Name,Date\nA,"May 23, 2022 → May 28, 2022"\n', ["2022-05-23/2022-05-28"], "a range from Notion"),
        ("Date\tEvent\n12 May 2022[3]\tA\n13 May 2022[b][note 2]\tB\n", ["2022-05-12", "2022-05-13"], "Wikipedia"),
        ("Date\tEvent\n13–15 June 2022[citation needed]\tA\n", ["2022-06-13/2022-06-15"], "Wikipedia in doubt"),
        (
            "Date,Event\n23 May 2022*,A\n24 May 2022†,B\n25 May 2022²,C\n",
            ["2022-05-23", "2022-05-24", "2022-05-25"],
            "",
        ),
        ("Date\tWhat\n\xa024\xa0May\xa02022\xa0\tA\n", ["2022-05-24"], "Word's unbreakable spaces"),
        (
            "SQLDATE\tMonthYear\tYear\n20220523\t202205\t2022\n",
            ["2022-05-23"],
            "GDELT: the day, not the year beside it",
        ),
        ("event_date,year,event_type\n23 May 2022,2022,Battles\n", ["2022-05-23"], "ACLED"),
        ("Année;Mois;Jour;Titre\n2022;mai;23;A\n2022;août;;B\n2021;;;C\n", ["2022-05-23", "2022-08", "2021"], "French"),
        ("Год,Месяц,День,Событие\n2022,май,23,A\n", ["2022-05-23"], "Russian"),
        ("年,月,日,事件\n2022,5,23,A\n2022年,8月,31日,B\n", ["2022-05-23", "2022-08-31"], "Chinese"),
        ("Year,Month,Day,Event\n2022.0,5.0,23.0,A\n2021.0,,,B\n", ["2022-05-23", "2021"], "numbers out of pandas"),
        ('Year,Event\n"2,022",A\n"1,999",B\n', ["2022", "1999"], "a year with a comma for its thousand"),
        ("Jahr;Ereignis\n2.021;A\n2\xa0022;B\n", ["2021", "2022"], "and as it is written elsewhere"),
        ("Date,Event\n2019.0,A\n2020.0,B\n", ["2019", "2020"], "years as floats"),
        ("When,,What,\nStart,End,Title,Place\n2022-05-23,2022-05-28,A,B\n", ["2022-05-23/2022-05-28"], "two headers"),
        (
            "Date of incident (dd/mm/yyyy),Event (brief)\n3/5/2022,A\n23/5/2022,B\n",
            ["2022-05-03", "2022-05-23"],
            "hints",
        ),
        ("Date reported,Date occurred,Event\n2022-06-01,2022-05-23,A\n", ["2022-05-23"], "the event, not its report"),
        ("From,To,Title\n23/05/2022,28/05/2022,A\n,30/05/2022,B\n", ["2022-05-23/2022-05-28", "../2022-05-30"], ""),
        ("Date,Event,,,\n2022-05-23,A,,,\n", ["2022-05-23"], "columns without anything"),
        ("Date,Event\r2022-05-23,A\r", ["2022-05-23"], "an old Macintosh"),
        ("lat,lon,event,date occurred\n35.1,36.2,A,2022-05-23\n", ["2022-05-23"], "coordinates are no dates"),
        ('{"data": {"events": [{"date": "2022-05-23", "title": "A"}]}}', ["2022-05-23"], "JSON in two wrappings"),
        ('[{"created_at": 1653264123000, "text": "A"}]', ["2022-05-23T00:02:03Z"], "JSON of a programming interface"),
        ("- 23 May 2022: A\n- 28 May 2022: B\n", ["2022-05-23", "2022-05-28"], "a list in Markdown"),
        ("Date,Event\n2022-05-28,A\n2022-05-23 to 2022-05-20,B\n", ["2022-05-28", ""], "an end before its start"),
    ],
)
def test_what_people_write_is_read(data: str, expected: list[str], why: str) -> None:
    assert dates(data) == expected, why


UNKNOWN = "The date is not known here: write what is, such as 2022 or before May 2022, or leave the row on the shelf."


@pytest.mark.parametrize(
    ("cell", "remedy"),
    [
        *((cell, UNKNOWN) for cell in ("?", "unknown", "TBC", "n.d.", "N/A", "–", "undated", "не указано", "不详")),
        *(
            (cell, "This looks like a sum under the table and no event: take the row out.")
            for cell in ("Total", "Summe:")
        ),
        *((cell, "This stands for the date above: write the date itself.") for cell in (",,", "ditto", "″")),
    ],
)
def test_what_is_no_date_is_told_as_a_person_would(cell: str, remedy: str) -> None:
    events = read_events(f"Date;Event\n2022-05-23;A\n{cell};B\n".encode())
    assert [(problem.row, problem.remedy) for problem in events.report.faults] == [(3, remedy)]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Date,Event\n12 May 2022[3],A\n", "Marks of footnotes such as “[3]” were left out of 1 date."),
        ("Date,Event\n2019.0,A\n", "Years that are shown as numbers, such as 2019.0, were read as years."),
        (
            "When,,What\nStart,End,Title\n2022,2023,A\n",
            "Row 2 names the columns; 1 row above it left out: “When What”.",
        ),
        ('{"data": {"events": [{"date": "2022"}]}}', "The records are the 1 item of “events”."),
    ],
)
def test_what_was_made_of_it_is_said(data: str, said: str) -> None:
    assert said in read_events(data.encode()).report.assumed


def test_the_words_of_a_marked_date_stay_as_they_were() -> None:
    assert read_events(b"Date,Event\n12 May 2022[3],A\n").frame["date"].tolist() == ["12 May 2022[3]"]


def test_a_table_with_dates_of_publication_alone_says_how_to_use_them() -> None:
    events = read_events(b"Publication date,Headline\n2022-06-01,A\n")
    assert str(events.report.faults[0]) == (
        "The file: No column holds the dates of events: if those of publication are meant, "
        "--map date='Publication date'."
    )
