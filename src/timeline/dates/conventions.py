"""What words mean that leave a choice: the one table of conventions, and what speaks for them.

The majority of public sources (museum catalogues, the EDTF examples, the test suites of date readers) decides; where
they are split, the reading that claims least. A reading that used a choice says so in its notes.

================== ==================================================================================================
wording            reading
================== ==================================================================================================
Friday             the last Friday on or before the page's day (``weekday="past"``: news looks back); ``"future"`` for
                   announcements, ``"nearest"`` for neither
last / next Friday the last one before that day / the Friday of the week after (Monday to Sunday); this Friday: of the
                   same week
25 May, in May     without a year: of the page's own year, unless that is more than eight months ahead or nine back;
                   29 February: the nearest; where a weekday stands with the day, the nearest on which it is right, at
                   most two years back or one ahead
week               Monday to Sunday (``week_starts=0``)
two weeks ago      about that day, and so for months; three years ago: about that month; days are exact
circa, about, ?    the written span, marked approximate or uncertain: museums that widen it (5 or 10 years) disagree on
                   how far, and most do not
early, mid, late   thirds: 1 to 10, 11 to 20, 21 to the end of a month; four months of a year; 1980 to 1983, 1984 to
                   1986, 1987 to 1989 of a decade; 33 and 34 years of a century
from late June     ``from`` without an end dates a beginning: it lies somewhere in late June, and may have lasted
first week of May  the first from Monday to Sunday in May, and the last likewise; of a year, and so of January, the
                   first that holds a Thursday of it (ISO 8601)
19th century       1800 to 1899; 1st century: AD 1 to 99; 5th century BC: 500 to 401 BC
1800s              the century, as ``1900s``; ``1810s`` and ``2000s`` the decade
spring             March to May (north); summer June to August; autumn September to November; winter from December to
                   the next February
fourth quarter     without a year: of the page's year; one that begins over half a year later, of the year before
before / after X   some time before X begins / after X ends; by X: some time to its end; not before X: from its start
since / until X    lasting from some time in X / to some time in X
between X and Y    some time from X to Y; ``X to Y`` and ``X–Y`` last all of it
1968 and 1970      one or the other; 2017 and 2018, which touch, last both
tomorrow at 10     the hour as written, before noon up to 12
Diwali, Eid, Purim the day as the country keeps it that the note names
to present         to the page's day; without a page, it goes on
1966, 1968, 1970   some time from the first to the last, as the note says
1889–02            with a dash to 1902, where that is at most 25 years on; with a hyphen February 1889
2000-23            two years, as 1935-36; where they are over ten years apart, a note says that EDTF has a season there;
                   2001-35 and 1985-21, whose second year is far ahead (after 2029, or 20 years from the page's) or
                   past, are a quarter and a season of EDTF
after about 1890   may lie in 1890; after 1890 begins with 1891
a week from Friday a week after the next Friday; two weeks starting 3 June last both
after 2200         no date: 9999-12-31 and the like stand for a date that a program does not know; a column of EDTF is
                   read to any year
۱۴۰۱               no date: with Persian or Arabic digits a year from 1280 to 1499 is one of the calendars of Iran and
                   Islam
5/12/1934          the day first, unless the column, the language (American English) or the numbers say otherwise
31-Oct-74          the year that ends so from 79 before to 20 after the page's; without a page: 1970 to 2069
2004-12, 2004–12   with a hyphen ISO 8601: December 2004; with a dash: 2004 to 2012
2011/12            the two years, when the second follows the first; else the month
================== ==================================================================================================

Where sources differ, this decided:

* *Friday*: news looks back (the MEANTIME corpus), assistants ahead (Duckling); a timeline is made of what happened.
* *next Friday*: of the next week in Duckling, Recognizers-Text and chrono alike.
* *week*: Monday in ISO 8601 and in most suites; American ones begin a day earlier.
* *circa*: the Tate and the National Gallery of Art leave the years as written, the Carnegie Museum widens them by up to
  five, the Metropolitan Museum by three towards the past.
* *centuries*: 1800 to 1899 in EDTF's own ``18XX``, TimeML, Europeana and the Carnegie Museum; from 1801 in two others.
* *early, mid, late*: thirds are what Duckling and emendate take, and lie within what the others allow.
* *seasons*: whole months, as EDTF readers and meteorology have them; astronomers' days claim more than is meant.
* *5/12/1934*: most countries put the day first; the note and the column's report say that it was assumed.
"""

from dataclasses import dataclass
from typing import Final, Literal

Direction = Literal["past", "nearest", "future"]


@dataclass(frozen=True, slots=True)
class Conventions:
    """The choices a newsroom may make otherwise.

    ``weekday``: where a bare weekday lies from the page's day. ``month_day``: the same for a date or month without a
    year (``"nearest"``: as the table says). ``week_starts``: 0 Monday to 6 Sunday.
    """

    weekday: Direction = "past"
    month_day: Direction = "nearest"
    week_starts: int = 0


NEWS: Final = Conventions()
ANNOUNCEMENTS: Final = Conventions(weekday="future", month_day="future")

# First and last month of a season of the north; winter ends in the next year.
SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
CENTURY_STARTS: Final = 0  # the 19th century begins with 1800
AHEAD: Final = 20  # two-digit years may lie so many years after the page's
LAST_YEAR: Final = 2200  # what lies past it is more likely a number, or a placeholder such as 9999-12-31
LAST_LIKELY: Final = 2029  # the last year that a decade or a short range without a page's date is taken to reach
PIVOT: Final = 1970  # two-digit years without a page's date: from here to 99 years on


# Of a whole of so many units, how many the early part holds, and how many lie before the late part.
_CUTS: Final = {7: (3, 4), 10: (4, 7), **dict.fromkeys((28, 29, 30, 31), (10, 20)), 100: (34, 67), 1000: (334, 667)}


def third(count: int, part: str) -> tuple[int, int]:
    """First, and one past the last, of ``count`` units that are their ``early``, ``mid`` or ``late`` part.

    >>> third(30, "late"), third(12, "mid"), third(10, "mid"), third(31, "early")
    ((20, 30), (4, 8), (4, 7), (0, 10))
    """
    if count < 3:
        return 0, count
    early, late = _CUTS.get(count, ((count + 1) // 3, (2 * count + 1) // 3))
    # Wednesday is the middle of the week, and early in it.
    middle = early - 1 if count == 7 else early
    return {"early": (0, early), "mid": (middle, late), "late": (late, count)}[part]
