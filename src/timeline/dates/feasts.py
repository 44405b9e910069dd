"""Feast days: Easter 1942, Halloween, the last Thanksgiving, Ramadan 2022.

Fixed days and those that hang on Easter or on a weekday are reckoned here; those of other calendars come from the
``holidays`` library, as the country keeps them that the table names. A word list gives a feast by its name here.
"""

from functools import lru_cache
from typing import Final

import holidays
from dateutil import easter

from timeline.dates import civil
from timeline.dates.grammar import Rule, rule
from timeline.dates.precision import Precision
from timeline.dates.sense import Context, Meaning, NeedsPage, Refusal, Sense, day_sense, days_sense, interval
from timeline.dates.settle import distance, year_of

# Name → month and day.
FIXED: Final = {
    "new year": (1, 1),
    "epiphany": (1, 6),
    "orthodox christmas": (1, 7),
    "burns night": (1, 25),
    "australia day": (1, 26),
    "indian republic day": (1, 26),
    "holocaust remembrance day": (1, 27),
    "candlemas": (2, 2),
    "lincoln's birthday": (2, 12),
    "valentine's day": (2, 14),
    "saint david's day": (3, 1),
    "women's day": (3, 8),
    "pi day": (3, 14),
    "saint patrick's day": (3, 17),
    "saint joseph's day": (3, 19),
    "annunciation": (3, 25),
    "april fools": (4, 1),
    "siblings day": (4, 10),
    "earth day": (4, 22),
    "saint george's day": (4, 23),
    "anzac day": (4, 25),
    "italian liberation day": (4, 25),
    "carnation day": (4, 25),
    "king's day": (4, 27),
    "walpurgis night": (4, 30),
    "may day": (5, 1),
    "press freedom day": (5, 3),
    "dutch remembrance day": (5, 4),
    "dutch liberation day": (5, 5),
    "liberation day": (5, 8),
    "victory in europe day": (5, 8),
    "europe day": (5, 9),
    "norwegian constitution day": (5, 17),
    "italian republic day": (6, 2),
    "danish constitution day": (6, 5),
    "swedish national day": (6, 6),
    "portugal day": (6, 10),
    "juneteenth": (6, 19),
    "refugee day": (6, 20),
    "midsummer": (6, 24),
    "canada day": (7, 1),
    "us independence day": (7, 4),
    "bastille day": (7, 14),
    "belgian national day": (7, 21),
    "swiss national day": (8, 1),
    "lammas": (8, 1),
    "assumption": (8, 15),
    "brazilian independence day": (9, 7),
    "catalan national day": (9, 11),
    "patriot day": (9, 11),
    "michaelmas": (9, 29),
    "german unity day": (10, 3),
    "animal day": (10, 4),
    "republic day pt": (10, 5),
    "hispanic day": (10, 12),
    "children's day": (10, 12),
    "united nations day": (10, 24),
    "austrian national day": (10, 26),
    "halloween": (10, 31),
    "reformation day": (10, 31),
    "all saints": (11, 1),
    "all souls": (11, 2),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "saint andrew's day": (11, 30),
    "romanian national day": (12, 1),
    "world aids day": (12, 1),
    "saint barbara's day": (12, 4),
    "saint nicholas eve": (12, 5),
    "saint nicholas": (12, 6),
    "spanish constitution day": (12, 6),
    "immaculate conception": (12, 8),
    "human rights day": (12, 10),
    "saint lucy's day": (12, 13),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "holy innocents": (12, 28),
    "korean independence movement day": (3, 1),
    "showa day": (4, 29),
    "turkish sovereignty day": (4, 23),
    "japanese constitution day": (5, 3),
    "polish constitution day": (5, 3),
    "greenery day": (5, 4),
    "japanese children's day": (5, 5),
    "victory day": (5, 9),
    "turkish youth day": (5, 19),
    "world children's day": (6, 1),
    "korean memorial day": (6, 6),
    "russia day": (6, 12),
    "tanabata": (7, 7),
    "turkish democracy day": (7, 15),
    "korean liberation day": (8, 15),
    "hungarian national day": (8, 20),
    "ukrainian independence day": (8, 24),
    "turkish victory day": (8, 30),
    "chinese teachers' day": (9, 10),
    "mexican independence day": (9, 16),
    "chinese national day": (10, 1),
    "korean foundation day": (10, 3),
    "hangul day": (10, 9),
    "double tenth": (10, 10),
    "turkish republic day": (10, 29),
    "japanese culture day": (11, 3),
    "russian unity day": (11, 4),
    "atatürk memorial day": (11, 10),
    "polish independence day": (11, 11),
    "labour thanksgiving day": (11, 23),
    "defender of the fatherland day": (2, 23),
    "japanese foundation day": (2, 11),
    "hinamatsuri": (3, 3),
    "mountain day": (8, 11),
    "new year's eve": (12, 31),
}
# Name → days from Easter Sunday.
EASTER: Final = {
    "fat thursday": -52,
    "carnival saturday": -50,
    "carnival sunday": -49,
    "shrove monday": -48,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "mothering sunday": -21,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit monday": 50,
    "trinity sunday": 56,
    "corpus christi": 60,
}
# Name → month, which of its weekdays (-1 the last), the weekday (0 is Monday), and days from it.
WEEKDAYS: Final = {
    "martin luther king day": (1, 3, 0, 0),
    "presidents' day": (2, 3, 0, 0),
    "us mother's day": (5, 2, 6, 0),
    "early may bank holiday": (5, 1, 0, 0),
    "memorial day": (5, -1, 0, 0),
    "spring bank holiday": (5, -1, 0, 0),
    "father's day": (6, 3, 6, 0),
    "summer bank holiday": (8, -1, 0, 0),
    "us labor day": (9, 1, 0, 0),
    "remembrance sunday": (11, 2, 6, 0),
    "columbus day": (10, 2, 0, 0),
    "us election day": (11, 1, 0, 1),
    "us thanksgiving": (11, 4, 3, 0),
    "brazilian father's day": (8, 2, 6, 0),
    "prince's day": (9, 3, 1, 0),
    "harvest thanksgiving": (10, 1, 6, 0),
    # Advent begins on the Sunday after the last Thursday of November
    "german day of mourning": (11, -1, 3, -11),
    "day of repentance": (11, -1, 3, -8),
    "sunday of the dead": (11, -1, 3, -4),
    "first advent": (11, -1, 3, 3),
    "second advent": (11, -1, 3, 10),
    "third advent": (11, -1, 3, 17),
    "fourth advent": (11, -1, 3, 24),
    "black friday": (11, 4, 3, 1),
    "coming of age day": (1, 2, 0, 0),
    "marine day": (7, 3, 0, 0),
    "respect for the aged day": (9, 3, 0, 0),
    "japanese sports day": (10, 2, 0, 0),
    "cyber monday": (11, 4, 3, 4),
}
# Name → the country whose days they are, the library's name for it, and days from that.
OTHERS: Final = {
    "eid al-fitr": ("JO", "Eid al-Fitr", 0),
    "eid al-adha": ("JO", "Eid al-Adha", 0),
    "day of arafah": ("JO", "Day of Arafah", 0),
    "islamic new year": ("JO", "Islamic New Year", 0),
    "mawlid": ("JO", "Prophet's Birthday", 0),
    "isra and mi'raj": ("IR", "Isra' and Mi'raj", 0),
    "ashura": ("IR", "Ashura", 0),
    "arbaeen": ("IR", "Arbaeen", 0),
    "nowruz": ("IR", "Nowruz", 0),
    "purim": ("IL", "Purim", 0),
    "passover": ("IL", "Pesach", 0),
    "lag baomer": ("IL", "Lag BaOmer", 0),
    "shavuot": ("IL", "Shavuot", 0),
    "rosh hashanah": ("IL", "Rosh Hashanah", 0),
    "yom kippur": ("IL", "Yom Kippur", 0),
    "sukkot": ("IL", "Sukkot", 0),
    "simchat torah": ("IL", "Simchat Torah / Shemini Atzeret", 0),
    "hanukkah": ("IL", "Hanukkah", 0),
    "chinese new year": ("TW", "Chinese New Year", 0),
    "chinese new year's eve": ("TW", "Chinese New Year", -1),
    "lantern festival": ("TW", "Chinese New Year", 14),
    "qingming": ("TW", "Tomb-Sweeping Day", 0),
    "dragon boat festival": ("TW", "Dragon Boat Festival", 0),
    "mid-autumn festival": ("TW", "Mid-Autumn Festival", 0),
    "double ninth festival": ("HK", "Double Ninth Festival", 0),
    "vesak": ("SG", "Vesak Day", 0),
    "holi": ("IN", "Holi", 0),
    "janmashtami": ("IN", "Janmashtami (Vaishnava)", 0),
    "dussehra": ("IN", "Dussehra", 0),
    "diwali": ("IN", "Diwali", 0),
    "choti diwali": ("IN", "Diwali", -1),
    "pongal": ("IN", "Pongal", 0),
    "vasant panchami": ("IN", "Basant Panchami / Shri Panchami", 0),
    "maha shivaratri": ("IN", "Maha Shivaratri", 0),
    "holika dahan": ("IN", "Holika Dahan", 0),
    "ugadi": ("IN", "Ugadi", 0),
    "ram navami": ("IN", "Ram Navami", 0),
    "rath yatra": ("IN", "Rath Yatra", 0),
    "jumu'atul-wida": ("IN", "Jumu'atul-Wida", 0),
    "parsi new year": ("IN", "Parsi New Year", 0),
    "raksha bandhan": ("IN", "Raksha Bandhan", 0),
    "ganesh chaturthi": ("IN", "Ganesh Chaturthi / Vinayak Chaturthi", 0),
    "karva chauth": ("IN", "Karaka Chaturthi (Karwa Chouth)", 0),
    "govardhan puja": ("IN", "Govardhan Puja", 0),
    "bhai dooj": ("IN", "Bhai Duj", 0),
    "chhath puja": ("IN", "Pratihar Shashthi or Surya Shashthi (Chhath Puja)", 0),
    "guru nanak jayanti": ("IN", "Guru Nanak's Birthday", 0),
}
_COUNTRIES: Final = {
    "JO": "Jordan",
    "HK": "Hong Kong",
    "IL": "Israel",
    "IN": "India",
    "IR": "Iran",
    "SG": "Singapore",
    "TW": "Taiwan",
}
# Name → days from the Easter Sunday of the Orthodox.
ORTHODOX: Final = {
    "orthodox palm sunday": -7,
    "orthodox good friday": -2,
    "orthodox easter": 0,
    "orthodox pentecost": 49,
}
# What lasts: name → the feasts of its first and last day.
SPANS: Final = {
    "lent": ("ash wednesday", "holy saturday"),
    "holy week": ("palm sunday", "holy saturday"),
    "easter weekend": ("good friday", "easter monday"),
    "advent": ("first advent", "christmas eve"),
}
NAMES: Final = frozenset((*FIXED, *EASTER, *ORTHODOX, *WEEKDAYS, *SPANS, *OTHERS, "victoria day", "ramadan"))
_EASTER: Final = range(1583, 4100)  # the years for which the library reckons it
_RAMADAN: Final = 30  # days, at most


def days(name: str, year: int) -> tuple[int, ...]:
    """The first day of a feast in a year, by its number; two where a moon year fits twice, none where unknown."""
    if name in FIXED:
        return (civil.to_day(year, *FIXED[name]),)
    if name in WEEKDAYS:
        return (_of_month(year, *WEEKDAYS[name]),)
    if name == "victoria day":
        eve = civil.to_day(year, 5, 24)  # the last Monday before 25 May
        return (eve - civil.weekday(eve),)
    if name in EASTER or name in ORTHODOX:
        if year not in _EASTER:
            return ()
        method = easter.EASTER_WESTERN if name in EASTER else easter.EASTER_ORTHODOX
        by = EASTER[name] if name in EASTER else ORTHODOX[name]
        return (int(easter.easter(year, method).toordinal()) - civil.ORDINAL + by,)
    country, wanted, by = OTHERS[name]
    return tuple(day + by for day in _kept(country, wanted, year))


def _of_month(year: int, month: int, n: int, weekday: int, by: int) -> int:
    first = civil.to_day(year, month)
    found = first + (weekday - civil.weekday(first)) % 7
    if n > 0:
        return found + 7 * (n - 1) + by
    last = first + civil.month_length(year, month) - 1
    return last - (civil.weekday(last) - weekday) % 7 + by


@lru_cache(maxsize=512)
def _kept(country: str, name: str, year: int) -> tuple[int, ...]:
    known = holidays.country_holidays(country, language="en_US")
    if not known.start_year <= year <= known.end_year:
        return ()
    kept = holidays.country_holidays(
        country, years=year, language="en_US", categories=tuple(sorted(known.supported_categories))
    )
    found = sorted(
        day.toordinal() - civil.ORDINAL
        for day, said in kept.items()
        if name in (one.strip().removesuffix(" (estimated)") for one in said.split(";"))
    )
    # A feast of several days is told by its first.
    return tuple(day for day in found if not {day - 1, day - 2, day - 3} & set(found))


def feast(context: Context, name: str, year: Meaning | None = None) -> Sense:
    """A feast of a year; without one, the nearest to the page's date."""
    if year is not None:
        return _in_year(name, year_of(context, year))
    if context.anchor is None:
        raise NeedsPage("no year stands with it", "the feast with its year, or the day")
    middle = context.anchor.middle
    here = civil.from_day(middle)[0]
    found = [sense for one in (here - 1, here, here + 1) for sense in _senses(name, one)]
    if not found:
        raise _unknown(name)
    chosen = min(found, key=lambda one: distance(one, middle))
    chosen.notes = (*chosen.notes, "the nearest to the date of publication")
    return chosen


def _in_year(name: str, year: int) -> Sense:
    found = _senses(name, year)
    if not found:
        raise _unknown(name)
    if len(found) > 1:
        found[0].notes = (*found[0].notes, "the first of two in that year")
    return found[0]


def _unknown(name: str) -> Refusal:
    return Refusal(f"the day of {name} in that year is not known here", "the day itself")


def _senses(name: str, year: int) -> list[Sense]:
    if name == "ramadan":
        ends = days("eid al-fitr", year)
        month = [
            days_sense(end - _RAMADAN, end - 1, Precision.MONTH, (f"as kept in {_COUNTRIES['JO']}",)) for end in ends
        ]
        for one in month:
            one.approximate = True
        return month
    if name in SPANS:
        first, last = SPANS[name]
        return [_lasting(begin, end) for begin, end in zip(days(first, year), days(last, year), strict=True)]
    notes = (f"as kept in {_COUNTRIES[OTHERS[name][0]]}",) if name in OTHERS else ()
    return [day_sense(day, notes) for day in days(name, year)]


def _lasting(first: int, last: int) -> Sense:
    return interval(day_sense(first), day_sense(last))


def _referred(context: Context, n: int, name: str) -> Sense:
    """Last Christmas, the next Easter; this one is of the page's year."""
    today = context.day()
    year = civil.from_day(today)[0]
    if n == 0:
        return _in_year(name, year)
    found = [sense for one in range(year - 2, year + 3) for sense in _senses(name, one)]
    wanted = [one for one in found if (one.last < today if n < 0 else one.first > today)]
    if len(wanted) < abs(n):
        raise _unknown(name)
    return wanted[n if n < 0 else n - 1]


def _nth(context: Context, n: int, name: str, year: Meaning | None = None) -> Sense:
    """2. Weihnachtstag, 2e paasdag, 1. Advent."""
    step, most = (7, 4) if name == "first advent" else (1, 3)
    if not 1 <= n <= most:
        raise Refusal(f"the feast has {most} days at most")
    first = feast(context, name, year)
    return day_sense(first.first + step * (n - 1), first.notes)


RULES: Final[tuple[Rule, ...]] = (
    rule("feast", "n:ordinal name:FEASTDAY OF|PREP|COMMA? year:plainyear|relative_period?", _nth),
    rule("feast", "name:FEAST OF|PREP|COMMA? year:plainyear|relative_period", feast),
    rule("feast", "year:plainyear name:FEAST", feast),
    rule("feast", "n:REF name:FEAST", _referred),
    rule("feast", "name:FEAST", feast),
    rule("relative_day", "it:feast"),
)
