"""Dutch."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE

_ONES: Final = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS: Final = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_TEENS: Final = (
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
)


def _number(n: int) -> str:
    """A number below 100 in one word: eenentwintig, tweeëndertig."""
    if n < 10:
        return _ONES[n]
    if n < 20:
        return _TEENS[n - 10]
    one = _ONES[n % 10]
    return (one + ("ën" if one.endswith("e") else "en") if one else "") + _TENS[n // 10]


_ORDINALS: Final = {1: "eerste", 2: "tweede", 3: "derde", 8: "achtste"}
_DAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_TIMES: Final = ("ochtend", "morgen", "middag", "namiddag", "voormiddag", "avond", "nacht")


def _weekday(day: str, short: str) -> str:
    """A weekday with its parts of the day: vrijdag, vrijdagavond."""
    return "|".join((day, short, *(f"{day}{time}" for time in _TIMES)))


WORDS: Final[Words] = {
    "MONTH": {
        1: "januari|jan|januarij",
        2: "februari|feb|febr|februarij",
        3: "maart|mrt|maa|mar",
        4: "april|apr",
        5: "mei|mey",
        6: "juni|jun|junij",
        7: "juli|jul|julij",
        8: "augustus|aug",
        9: "september|sept|sep",
        10: "oktober|okt|october|oct",
        11: "november|nov",
        12: "december|dec|dez",
    },
    "WEEKDAY": {
        0: _weekday("maandag", "ma|maa"),
        1: _weekday("dinsdag", "di|din|dins"),
        2: _weekday("woensdag", "wo|woe|woens"),
        3: _weekday("donderdag", "do|don|dond"),
        4: _weekday("vrijdag", "vr|vrij|vrijd"),
        5: _weekday("zaterdag", "za|zat|zater"),
        6: _weekday("zondag", "zo|zon|zond"),
    },
    "NUMBER": {
        **{n: _number(n) for n in range(2, 100)},
        1: "een|één|eén|'n",
        2: "twee|beide",
        3: "drie",
        10: "tien|een tiental|tiental",
        12: "twaalf|een dozijn|dozijn",
    },
    "FEW": {
        3: "enkele|enige|een aantal|meerdere|verscheidene|verschillende|ettelijke|een handvol|een paar|paar|aantal"
    },
    "HUNDRED": {100: "honderd", 1000: "duizend"},
    "YEARNAME": {
        **{
            n: f"{_number(n // 100)}honderd{_number(n % 100)}|{_number(n // 100)}honderd {_number(n % 100)}"
            for n in range(1100, 2000)
        },
        **{n: f"tweeduizend{_number(n % 100)}|tweeduizend {_number(n % 100)}" for n in range(2001, 2100)},
    },
    "ORDINAL": {
        **{n: _ORDINALS.get(n, _number(n) + ("de" if n < 20 else "ste")) for n in range(1, 32)},
        -1: "laatste",
        -2: "voorlaatste|op een na laatste|één na laatste",
    },
    "ORDSUF": {0: "e|de|ste|ième|sten|den"},
    "UNIT": {
        "day": "dag|dagen|daagse|etmaal",
        "week": "week|weken|wk",
        "weekend": "weekend|weekeinde|weekends|weekeinden",
        "month": "maand|maanden|mnd",
        "quarter": "kwart|kwartaal|kwartalen|kw|trimester",
        "half": "halve jaar|halfjaar|semester|helft|half jaar",
        "season": "seizoen|seizoenen",
        "year": "jaar|jaren|jr|jaartal",
        "decade": "decennium|decennia|decenniën",
        "century": "eeuw|eeuwen",
        "millennium": "millennium|millennia",
        "hour": "uur|uren|u|uurtje",
        "minute": "minuut|minuten|min",
        "third": "derde deel",
        "halfhour": "half uur|halfuur|halfuurtje",
        "quarterhour": "kwartier|kwartiertje",
    },
    "BUSINESS": {0: "werkdag|werkdagen"},
    "DWORD": {0: "dag|de dag|den"},
    "YEARWORD": {0: "jaar|het jaar|anno"},
    "YEARS": {0: "jaren|de jaren"},
    "PART": {
        "early": "begin|vroeg|vroege|aanvang|beginnend|eerste deel|start",
        "mid": "halverwege|midden|medio|half|mid|helft|mitte",
        "late": "eind|einde|laat|late|slot|laatste deel|eindigend",
    },
    "SEASON": {
        "spring": "lente|voorjaar|lentes",
        "summer": "zomer|zomers",
        "autumn": "herfst|najaar",
        "winter": "winter|winters",
    },
    "CENTURY": {0: "eeuw|eeuws|eeuwse|eeuwen|eew"},
    "SAECULUM": {0: SAECULUM},
    "DECADE": {0: "er jaren|er-jaren|s|tiger jaren"},
    "DECADENAME": {n: f"{_TENS[n // 10]}er jaren|{_TENS[n // 10]}erjaren" for n in range(20, 100, 10)},
    "QUARTER": {0: "q|k|kw|kwartaal"},
    "HALF": {0: "h"},
    "CIRCA": {
        0: f"{CIRCA}|rond|omstreeks|ongeveer|rondom|om en nabij|tegen|zowat|plusminus|bij benadering|om en bij|"
        "omtrent|ruwweg|zo rond|in de buurt van|bijna"
    },
    "MAYBE": {
        0: "waarschijnlijk|mogelijk|misschien|vermoedelijk|wellicht|onzeker|mogelijkerwijs|naar schatting|"
        "twijfelachtig|"
        "blijkbaar|waarsch"
    },
    "BEFORE": {
        0: "voor|vóór|vroeger dan|eerder dan|voorafgaand aan|voordat",
        1: "tot|tot en met|t/m|t m|tot aan|tot op|eindigend op",
        2: "niet later dan|uiterlijk|niet na|ten laatste|tot uiterlijk|uiterlijk op|op zijn laatst|zo laat als|"
        "zo laat mogelijk",
    },
    "AFTER": {
        0: "na|later dan|volgend op|voorbij|ná|pas na",
        1: "sinds|sedert|vanaf|met ingang van|beginnend|beginnend op|te beginnen op|ingaand op|per|al sinds|m.i.v.",
        2: "niet voor|niet eerder dan|ten vroegste|op zijn vroegst|zo vroeg als",
    },
    "ONWARDS": {0: "nu|nu toe|vandaag|op heden|en verder|heden|voort|af|en voort"},
    "ORLATER": {0: "of later|of daarna|en later|en daarna"},
    "OREARLIER": {0: "of eerder|of daarvoor|en eerder|of vroeger|en daarvoor|en vroeger"},
    "FROM": {0: "van"},
    "TO": {0: "tot|tot en met|t/m|t m|en|tot aan|naar|totdat|tot het|tm"},
    "BETWEEN": {0: "tussen|ergens tussen"},
    "AND": {0: "en"},
    "OR": {0: "of"},
    "REF": {
        -1: "vorig|vorige|afgelopen|laatste|laatst|verleden|voorbije|voorgaande|verstreken|vergangen|jongstleden|jl|"
        "voorgaand|recentste"
        "|j.l.|l.l.",
        0: "deze|dit|lopend|lopende|huidig|huidige|die|dat|zelfde|dezelfde|hetzelfde",
        1: "volgend|volgende|komend|komende|aanstaand|aanstaande|eerstvolgend|eerstvolgende|aankomend|aankomende|"
        "opvolgende|erop volgende|daaropvolgende|erna|daarop|toekomend|toekomende|as"
        "|a.s.",
        -2: "voorvorig|voorvorige|voorlaatste|eervorig|eervorige",
        2: "daaropvolgende volgende|overvolgende",
    },
    "AGO": {0: "ervoor|daarvoor|geleden|terug|eerder"},
    "IN": {0: "over|binnen|in|na|binnen de"},
    "LATER": {0: "later|hierna|na vandaag|na nu|daarna|nadien|erna|verder"},
    "EARLIER": {0: "eerder|vroeger|ervoor|daarvoor|tevoren"},
    "DAYREF": {
        0: "nu toe|vandaag|nu|vanavond|vanochtend|vanmiddag|vannacht|vanmorgen|heden|deze dag|heden ten dage|"
        "dezelfde dag|"
        "op dit moment|tegenwoordig|de dag van vandaag|vanvoormiddag|vannamiddag|zelfde dag",
        -1: "gisteren|gisteravond|gisterochtend|gistermiddag|gisternacht|gistermorgen|gister|de dag ervoor|dag ervoor|"
        "de vorige dag|vorige dag|de dag daarvoor|dag voordien",
        -2: "eergisteren|eergister|eergisteravond",
        1: "morgen|morgenavond|morgenochtend|morgenmiddag|morgennacht|morgenvroeg|de volgende dag|volgende dag|"
        "de dag erna|dag erna|de dag daarna|dag daarna|daags nadien",
        2: "overmorgen",
    },
    "DAYPART": {
        "pm": "middag|middags|namiddag|namiddags|'s middags|s middags|in de middag|in de namiddag",
        "night": "avond|avonds|nacht|nachts|'s avonds|'s nachts|s avonds|s nachts|in de avond|in de nacht"
        "|late avond|vooravond",
        0: "ochtend|ochtends|morgen|morgens|voormiddag|voormiddags|'s ochtends|'s morgens|s ochtends"
        "|s morgens|in de ochtend|vroeg|laat|vroege ochtend|in de vroege ochtend|in de voormiddag",
    },
    "ERA": {
        "bc": "v. chr|v.c.|voor christus|vóór christus|v.g.j.|v.o.j.|voor onze jaartelling|voor chr|"
        "voor de gewone jaartelling|v.chr|vchr|v. christus",
        "ad": f"{LATIN_ERA}|n. chr|n.c.|na christus|na chr|n.g.j.|onze jaartelling|na onze jaartelling|nchr|"
        "n. christus|van onze jaartelling",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|'s ochtends|'s morgens|'s nachts|s ochtends|s morgens|s nachts|v.m.|vm|in de ochtend",
        "pm": f"{AMPM['pm']}|'s middags|'s avonds|s middags|s avonds|n.m.|nm|'s namiddags|in de middag|in de avond",
    },
    "CLOCK": {0: "middernacht", 720: "twaalf uur 's middags|het middaguur|middaguur"},
    "OCLOCK": {0: "uur|u|h|uhr"},
    "TOHOUR": {30: "half"},
    "PASTHOUR": {15: "kwart over", -15: "kwart voor"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "gepubliceerd|gepubliceerd op|gedateerd|geschilderd|geschreven|gebouwd|gesigneerd|gedrukt|opgericht|geboren|"
        "overleden|gemaakt|vervaardigd|uitgevoerd|bijgewerkt|tentoongesteld|verschenen|uitgegeven|geplaatst|ontworpen"
    },
    "AT": {0: "om"},
    "UNITEND": {"year": "jaareinde", "month": "maandeinde"},
    "UNITSTART": {"year": "jaarbegin"},
    "REST": {0: "rest van|rest"},
    "RECURRING": {0: "elke|elk|iedere|ieder|dagelijks|wekelijks|maandelijks|jaarlijks|alle|om de"},
    "UNDATED": {0: "z.j.|z.d.|zonder datum|zonder jaar|ongedateerd"},
    "FEASTDAY": {
        "christmas": "kerstdag",
        "easter": "paasdag",
        "pentecost": "pinksterdag",
        "first advent": "advent|adventszondag",
    },
    "PLURAL": {0: "dagen|weken|maanden|kwartalen|jaren|decennia|eeuwen|weekends|weekeinden"},
    "PREP": {
        0: "op|in|de|het|van|gedurende|tijdens|met datum|datum|te|ten|"
        "in de loop van|ergens in|ergens op|door|heel|de hele|alleen|aan"
    },
    "OF": {0: "van|in|op|voor|der|des|van het|van de|uit|aan"},
    "FEAST": {
        "new year": "nieuwjaar|nieuwjaarsdag",
        "new year's eve": "oudejaarsavond|oudejaar|oudjaar|oud en nieuw|oudejaarsdag|oudjaarsavond",
        "epiphany": "driekoningen",
        "candlemas": "maria-lichtmis|lichtmis",
        "valentine's day": "valentijnsdag|valentijn|sint-valentijn|sint valentijn",
        "women's day": "vrouwendag|internationale vrouwendag",
        "saint patrick's day": "saint patrick's day|st patricks day|st patrick's day",
        "april fools": "één april grap|aprilvis",
        "earth day": "dag van de aarde",
        "king's day": "koningsdag",
        "dutch remembrance day": "dodenherdenking",
        "dutch liberation day": "bevrijdingsdag",
        "may day": "dag van de arbeid|arbeidersdag|internationale dag van de arbeid",
        "europe day": "dag van europa|europadag",
        "midsummer": "midzomer",
        "belgian national day": "nationale feestdag van belgië",
        "assumption": "maria-hemelvaart|maria hemelvaart|maria-tenhemelopneming",
        "halloween": "halloween",
        "all saints": "allerheiligen",
        "all souls": "allerzielen",
        "armistice day": "wapenstilstand|wapenstilstandsdag|sint-maartensdag|sint-maartensfeest",
        "saint nicholas eve": "sinterklaasavond|pakjesavond|sinterklaas",
        "christmas eve": "kerstavond",
        "christmas": "kerstmis|kerst|eerste kerstdag|kerstdag",
        "boxing day": "tweede kerstdag",
        "shrove monday": "carnavalsmaandag",
        "shrove tuesday": "vastenavond|carnavalsdinsdag|vette dinsdag",
        "ash wednesday": "aswoensdag",
        "palm sunday": "palmzondag",
        "maundy thursday": "witte donderdag",
        "good friday": "goede vrijdag",
        "holy saturday": "stille zaterdag|paaszaterdag",
        "easter": "pasen|paaszondag|eerste paasdag",
        "easter monday": "tweede paasdag|paasmaandag",
        "ascension": "hemelvaart|hemelvaartsdag|hemelvaartdag",
        "pentecost": "pinksteren|pinksterzondag|eerste pinksterdag",
        "whit monday": "tweede pinksterdag|pinkstermaandag",
        "corpus christi": "sacramentsdag",
        "us mother's day": "moederdag",
        "father's day": "vaderdag",
        "us thanksgiving": "thanksgiving|thanksgiving day|dankdag",
        "black friday": "black friday|zwarte vrijdag",
        "chinese new year": "chinees nieuwjaar",
        "us independence day": "onafhankelijkheidsdag",
        "prince's day": "prinsjesdag",
        "animal day": "dierendag|werelddierendag",
        "holy week": "goede week",
        "lent": "vastentijd",
    },
    "NOISE": {0: "precies|de|het|den|der"},
    "ANDHALF": {0: "en een half|en een halve"},
    "HALVES": {
        1: "anderhalf|anderhalve",
        2: "tweeënhalf|tweeënhalve|tweeëneenhalf|tweeëneenhalve",
        3: "drieënhalf|drieënhalve|drieëneenhalf",
        4: "vierenhalf|vierenhalve",
    },
    "COMING": {1: "komend|komende|aanstaand|aanstaande|eerstvolgend|eerstvolgende|aankomend|aankomende"},
    "NIGHT": {0: "vanavond|vannacht", -1: "gisteravond|gisternacht", 1: "morgenavond|morgennacht"},
    "AFTERNOON": {0: "vanmiddag|vannamiddag", -1: "gistermiddag", 1: "morgenmiddag"},
    "MINUTESFROM": {1: "over|na", -1: "voor"},
}
