"""German."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE


def _cases(*stems: str) -> str:
    """An adjective in all its cases: letzt → letzte, letzter, letzten, letztes, letztem."""
    return "|".join(f"{stem}{ending}" for stem in stems for ending in ("e", "er", "en", "es", "em"))


_ONES: Final = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS: Final = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_TEENS: Final = (
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
)


def _number(n: int) -> str:
    """A number below 100 in one word."""
    if n < 10:
        return _ONES[n]
    if n < 20:
        return _TEENS[n - 10]
    return f"{_ONES[n % 10]}und{_TENS[n // 10]}" if n % 10 else _TENS[n // 10]


def _year(n: int) -> str:
    """A year in one word: neunzehnhundertneunundachtzig, zweitausendzwölf."""
    high, rest = divmod(n, 100)
    low = "eins" if rest == 1 else _number(rest)
    if high == 20:
        return f"zweitausend{low}|zweitausendund{low}" if rest else "zweitausend"
    return f"{_number(high)}hundert{low}|{_number(high)}hundertund{low}"


_ORDINALS: Final = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_DAYS: Final = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_TIMES: Final = ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")


def _weekday(day: str, short: str) -> str:
    """A weekday with its parts of the day: Freitag, Freitagabend."""
    return "|".join((day, short, *(f"{day}{time}" for time in _TIMES)))


WORDS: Final[Words] = {
    "MONTH": {
        1: "januar|jänner|jan|jän|jänn|januars|jenner|hartung",
        2: "februar|feber|feb|febr|februars",
        3: "märz|mär|mrz|märzes|lenzmond",
        4: "april|apr|aprils",
        5: "mai|mais",
        6: "juni|jun|juno|junis",
        7: "juli|jul|julei|julis",
        8: "august|aug|augusts",
        9: "september|sept|sep|septembers",
        10: "oktober|okt|oktobers|october|oct",
        11: "november|nov|novembers",
        12: "dezember|dez|dezembers|december|dec",
    },
    "WEEKDAY": {
        0: _weekday("montag", "mo|mon"),
        1: _weekday("dienstag", "di|die"),
        2: _weekday("mittwoch", "mi|mit"),
        3: _weekday("donnerstag", "do|don"),
        4: _weekday("freitag", "fr|fre"),
        5: _weekday("samstag", "sa|sam") + "|" + _weekday("sonnabend", "sa"),
        6: _weekday("sonntag", "so|son"),
    },
    "NUMBER": {
        **{n: _number(n) for n in range(2, 100)},
        1: f"eins|ein|{_cases('ein')}",
        2: "zwei|zwo|beiden|beide",
        3: "drei",
        6: "sechs|ein halbes dutzend",
        12: "zwölf|einem dutzend|ein dutzend",
        30: "dreißig",
    },
    "FEW": {3: "einige|einigen|wenige|wenigen|mehrere|mehreren|etliche|etlichen|ein paar|paar"},
    "YEARNAME": {n: _year(n) for n in (*range(1100, 2000), *range(2001, 2100))},
    "ORDINAL": {
        **{n: _cases(_ORDINALS.get(n, _number(n) + ("t" if n < 20 else "st"))) for n in range(1, 32)},
        -1: _cases("letzt"),
        -2: _cases("vorletzt", "zweitletzt"),
    },
    "ORDSUF": {0: "te|ten|ter|tes|ste|sten|ster|e"},
    "UNIT": {
        "day": "tag|tage|tagen|tages|tags|t",
        "week": "kw|woche|wochen|wo|kalenderwoche",
        "weekend": "wochenende|wochenenden|wochenendes|we",
        "month": "monat|monate|monaten|monats|monates|mon|mt|kalendermonat",
        "quarter": "viertel|quartal|quartale|quartalen|quartals|vierteljahr|vierteljahres|vierteljahre|jahresviertel",
        "half": "halben jahr|halbes jahr|halben jahres|halbe jahr|halbjahr|halbjahre|halbjahres|hälfte|jahreshälfte|"
        "semester",
        "season": "saison|jahreszeit",
        "year": "jahr|jahre|jahren|jahres|jahrs|j|kalenderjahr|jh",
        "decade": "jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts|dekade|dekaden",
        "century": "jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts",
        "millennium": "jahrtausend|jahrtausende|jahrtausenden|jahrtausends",
        "hour": "stunde|stunden|std|h",
        "minute": "minute|minuten|min",
        "third": "drittel",
        "halfhour": "halben stunde|halbe stunde|halbstunde|halbes stündchen",
        "quarterhour": "viertelstunde|viertel stunde",
    },
    "BUSINESS": {0: "werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen"},
    "DWORD": {0: "tag|den"},
    "YEARWORD": {0: "jahr|jahre|jahres|anno|jahren"},
    "YEARS": {0: "jahren"},
    "PART": {
        "early": f"anfang|beginn|anfangs|eingangs|{_cases('früh').replace('früher|', '')}|frühest|"
        f"{_cases('beginnend')}|erstes drittel",
        "mid": f"mitte|{_cases('mittler')}|mitten|zweites drittel",
        "late": f"ende|ausgang|schluss|{_cases('spät', 'ausgehend').replace('später|', '')}|gegen ende|letztes drittel",
    },
    "SEASON": {
        "spring": "frühling|frühlings|frühjahr|frühjahrs|lenz",
        "summer": "sommer|sommers",
        "autumn": "herbst|herbstes|herbsts|spätjahr",
        "winter": "winter|winters",
    },
    "CENTURY": {0: "jahrhundert|jahrhunderts|jahrhunderte|jh|jhd|jhdt|jhs|jahrh|jhrh|jht|jh s"},
    "SAECULUM": {0: SAECULUM},
    "DECADE": {0: "ern|er|er jahre|er-jahre|er jahren|er-jahren|s"},
    "DECADENAME": {
        n: "|".join(f"{name}er|{name}ern|{name}er jahre|{name}er jahren|{name}erjahre" for name in (_TENS[n // 10],))
        for n in range(20, 100, 10)
    },
    "QUARTER": {0: "q|quartal"},
    "HALF": {0: "h|hj|halbjahr"},
    "CIRCA": {
        0: f"{CIRCA}|zirka|um|ungefähr|etwa|gegen|rund|annähernd|in etwa|"
        "schätzungsweise|so um|so gegen|fast|beinahe|knapp"
    },
    "MAYBE": {
        0: "wahrscheinlich|vermutlich|möglicherweise|vielleicht|wohl|eventuell|evtl|angeblich|mutmaßlich|unsicher|"
        "wahrsch|verm|möglich|ungewiss|fraglich|anscheinend|zweifelhaft|vmtl|vielleicht um"
    },
    "BEFORE": {
        0: "vor|vor dem|vor der|früher als|eher als|davor|noch vor|vorm",
        1: "bis|bis zu|bis zum|bis zur|bis einschließlich|bis in|bis ins|bis einschl",
        2: "spätestens|nicht nach|bis spätestens|nicht später als",
    },
    "AFTER": {
        0: "nach|nach dem|nach der|später als|jenseits",
        1: "seit|seit dem|seit der|ab|ab dem|ab der|beginnend|beginnend ab|"
        "beginnend am|beginnend mit|schon seit|bereits seit",
        2: "frühestens|nicht vor|nicht früher als",
    },
    "ONWARDS": {0: "heute|jetzt|gegenwart|dato|heutigen tag|an|ab|aufwärts|fortlaufend|und seitdem"},
    "ORLATER": {0: "oder später|oder danach|und später|und danach|oder jünger"},
    "OREARLIER": {0: "oder früher|oder davor|und früher|und davor|oder älter"},
    "FROM": {0: "von|vom|von dem"},
    "TO": {0: "bis|bis zu|bis zum|bis zur|und|auf|zum|bis ins|bis in"},
    "BETWEEN": {0: "zwischen|irgendwann zwischen"},
    "AND": {0: "und|u"},
    "OR": {0: "oder|bzw|od"},
    "REF": {
        -1: _cases("letzt", "vergangen", "vorig", "vorherig", "verflossen", "verwichen", "vorangegangen", "jüngst"),
        0: _cases("dies", "laufend", "heutig", "aktuell", "gegenwärtig", "jetzig", "selb", "derzeitig") + "|selbigen",
        1: _cases("nächst", "kommend", "folgend", "nachfolgend", "künftig", "darauffolgend", "bevorstehend"),
        -2: _cases("vorletzt", "vorvorig"),
        2: _cases("übernächst"),
    },
    "BACK": {0: "vor|vor rund|vor etwa|vor ca|vor ungefähr|vor circa|vor fast|vor knapp"},
    "AGO": {0: "vorher|her|zuvor|zurück|früher|davor"},
    "IN": {0: "in|im|binnen|innerhalb von|innerhalb|nach|in rund|in etwa|in ca"},
    "LATER": {
        0: "später|danach|darauf|von jetzt an|von heute an|von nun an|von heute|von jetzt|nachher|hiernach|nach heute"
    },
    "EARLIER": {0: "früher|zuvor|davor|vorher"},
    "DAYREF": {
        0: "heute|jetzt|"
        "am heutigen tag|heutigen tag|derzeit|gegenwart|momentan|am selben tag|heutiger tag|heutzutage|heut|"
        "diese nacht",
        -1: "gestern|gestriger tag|gestrigen tag|am vortag|vortag|letzte nacht|am tag davor|tags zuvor",
        -2: "vorgestern",
        -3: "vorvorgestern",
        1: "morgen|am nächsten tag|"
        "nächsten tag|folgetag|am folgenden tag|am folgetag|am tag danach|morgigen tag|tags darauf",
        2: "übermorgen",
        3: "überübermorgen",
    },
    "DAYPART": {
        "pm": "nachmittag|nachmittags|am nachmittag|am frühen nachmittag|am späten nachmittag",
        "night": "abend|abends|nacht|nachts|am abend|in der nacht|spätabends|am späten abend|am frühen abend",
        0: "morgen|morgens|vormittag|vormittags|mittag|mittags|früh|am morgen|am vormittag|am mittag"
        "|in der früh|frühmorgens|am frühen morgen|zu mittag|zur mittagszeit|im morgengrauen",
    },
    "ERA": {
        "bc": "v. chr|v.c.|vor christus|vor christi geburt|v.u.z.|v.d.z.|v.d.g.z.|v. d. z.|vor unserer zeitrechnung|"
        "vor der zeitrechnung|v. christus|vor der gewöhnlichen zeitrechnung|vor der christlichen zeitrechnung|vuz|vdgz|"
        "vor chr|v.z.",
        "ad": f"{LATIN_ERA}|n. chr|n.c.|nach christus|nach christi geburt|u.z.|n.d.g.z.|d.g.z.|n.u.z.|n. d. z.|"
        "unserer zeitrechnung|nach unserer zeitrechnung|n. christus|nach der zeitrechnung|uz|ndgz|nach chr|"
        "der gewöhnlichen zeitrechnung|nach der gewöhnlichen zeitrechnung|der christlichen zeitrechnung|n.z.",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|morgens|vormittags|früh|am morgen|am vormittag|nachts|in der früh",
        "pm": f"{AMPM['pm']}|nachmittags|abends|am nachmittag|am abend|mittags",
    },
    "CLOCK": {0: "mitternacht", 720: "mittag|zwölf uhr mittags"},
    "OCLOCK": {0: "uhr|h"},
    "TOHOUR": {30: "halb", 15: "viertel", 45: "dreiviertel|drei viertel"},
    "PASTHOUR": {15: "viertel nach", -15: "viertel vor"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "veröffentlicht|veröffentlicht am|erschienen|datiert|gemalt|geschrieben|erbaut|gebaut|signiert|gedruckt|"
        "gegründet|geboren|gestorben|entstanden|hergestellt|ausgeführt|aktualisiert|ausgestellt|gestochen|geschaffen|"
        "stand|herausgegeben|zuletzt aktualisiert|publiziert"
    },
    "AT": {0: "um|gegen|ab"},
    "MONTHREF": {-1: "vormonat|vormonats|v. m.|vorigen monats", 1: "folgemonat", 0: "d. m.|dieses monats"},
    "WEEKREF": {-1: "vorwoche", 1: "folgewoche"},
    "YEARREF": {
        -1: "vorjahr|vorjahres|vorjahrs|v. j.|vorigen jahres",
        1: "folgejahr|folgejahres",
        0: "d. j.|dieses jahres|des laufenden jahres",
    },
    "UNITSTART": {
        "year": "jahresanfang|jahresbeginn",
        "month": "monatsanfang|monatsbeginn",
        "week": "wochenanfang|wochenbeginn",
    },
    "UNITMID": {"year": "jahresmitte", "month": "monatsmitte", "week": "wochenmitte"},
    "UNITEND": {"year": "jahresende|jahresschluss", "month": "monatsende", "quarter": "quartalsende"},
    "REST": {0: "rest|restliche|restlichen"},
    "RECURRING": {
        0: "jeden|jede|jedes|jeder|jedem|täglich|wöchentlich|monatlich|jährlich|alle|montags|dienstags|"
        "mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags|stets"
    },
    "UNDATED": {0: "o.j.|o.d.|ohne datum|ohne jahr|undatiert|o. dat."},
    "FEASTDAY": {
        "christmas": "weihnachtstag|weihnachtsfeiertag|weihnachtstages",
        "easter": "ostertag|osterfeiertag",
        "pentecost": "pfingsttag|pfingstfeiertag",
        "first advent": "advent|adventssonntag|advents",
    },
    "PLURAL": {
        0: "tage|tagen|wochen|monate|monaten|quartale|quartalen|jahre|jahren|jahrzehnte|jahrzehnten|"
        "jahrhunderte|jahrhunderten|wochenenden|halbjahre"
    },
    "PREP": {
        0: "am|an|im|in|den|der|des|zu|zum|zur|für|während|während des|dem|auf|vom|von|mit datum|datum|"
        "im laufe des|im verlauf des|"
        "irgendwann im|irgendwann in|anfangs|jeweils|nur|bei|beim|über"
    },
    "OF": {0: "von|vom|im|des|der|in|am|für|aus|zu"},
    "FEAST": {
        "new year": "neujahr|neujahrstag",
        "new year's eve": "silvester|sylvester|silvesterabend|silvesternacht|altjahrsabend",
        "epiphany": "heilige drei könige|dreikönigstag|dreikönige|heilige drei könig|epiphanias|erscheinung des herrn",
        "candlemas": "mariä lichtmess|lichtmess",
        "valentine's day": "valentinstag",
        "women's day": "weltfrauentag|frauentag|internationaler frauentag|internationalen frauentag",
        "saint patrick's day": "st patricks day|st patrick's day|st patricks tag",
        "saint joseph's day": "josefstag|josefitag",
        "annunciation": "mariä verkündigung",
        "april fools": "aprilscherz-tag|narrentag",
        "walpurgis night": "walpurgisnacht",
        "earth day": "tag der erde",
        "may day": "tag der arbeit|maifeiertag|erster mai feiertag|internationaler tag der arbeit|staatsfeiertag",
        "liberation day": "tag der befreiung",
        "europe day": "europatag",
        "midsummer": "johannistag",
        "swiss national day": "bundesfeiertag|schweizer bundesfeiertag|nationalfeiertag der schweiz",
        "assumption": "mariä himmelfahrt|maria himmelfahrt",
        "michaelmas": "michaelistag|michaeli",
        "german unity day": "tag der deutschen einheit|tag der einheit",
        "austrian national day": "nationalfeiertag|österreichischer nationalfeiertag",
        "reformation day": "reformationstag",
        "halloween": "halloween",
        "all saints": "allerheiligen",
        "all souls": "allerseelen",
        "armistice day": "martinstag",
        "saint nicholas": "nikolaustag",
        "immaculate conception": "mariä empfängnis|maria empfängnis",
        "human rights day": "tag der menschenrechte",
        "christmas eve": "heiligabend|heiliger abend|heiligen abend|weihnachtsabend",
        "christmas": "weihnachten|erster weihnachtstag|erster weihnachtsfeiertag|christtag|weihnachtstag",
        "boxing day": "zweiter weihnachtstag|zweiter weihnachtsfeiertag|stephanstag|stefanitag",
        "fat thursday": "weiberfastnacht|altweiber|altweiberfastnacht|weiberfasching|schmutziger donnerstag|"
        "unsinniger donnerstag",
        "carnival saturday": "fastnachtssamstag|faschingssamstag|nelkensamstag|karnevalssamstag",
        "carnival sunday": "fastnachtssonntag|faschingssonntag|tulpensonntag|karnevalssonntag",
        "shrove monday": "rosenmontag|fastnachtsmontag|faschingsmontag",
        "shrove tuesday": "faschingsdienstag|fastnachtsdienstag|fastnacht|fasnacht|veilchendienstag|karnevalsdienstag",
        "ash wednesday": "aschermittwoch",
        "palm sunday": "palmsonntag",
        "maundy thursday": "gründonnerstag",
        "good friday": "karfreitag|stiller freitag",
        "holy saturday": "karsamstag|ostersamstag",
        "easter": "ostern|ostersonntag",
        "easter monday": "zweiter ostertag|ostermontag",
        "ascension": "christi himmelfahrt|himmelfahrt|himmelfahrtstag|auffahrt|vatertag",
        "pentecost": "pfingsten|pfingstsonntag",
        "whit monday": "zweiter pfingsttag|pfingstmontag",
        "trinity sunday": "trinitatis",
        "corpus christi": "fronleichnam",
        "us mother's day": "muttertag",
        "us thanksgiving": "thanksgiving",
        "black friday": "black friday",
        "chinese new year": "chinesisches neujahr|chinesisches neujahrsfest|chinesischen neujahr",
        "us independence day": "amerikanischer unabhängigkeitstag|unabhängigkeitstag der usa",
        "first advent": "erster advent|erster adventssonntag|ersten advent",
        "second advent": "zweiter advent|zweiten advent",
        "third advent": "dritter advent|dritten advent",
        "fourth advent": "vierter advent|vierten advent",
        "sunday of the dead": "totensonntag|ewigkeitssonntag",
        "german day of mourning": "volkstrauertag",
        "day of repentance": "buß- und bettag|buß und bettag|bußtag",
        "saint barbara's day": "barbaratag",
        "harvest thanksgiving": "erntedank|erntedankfest|erntedanktag",
        "holy week": "karwoche",
        "lent": "fastenzeit",
    },
    "NOISE": {0: "herum|genau|der|die|das|den|dem|des"},
    "ANDHALF": {0: "und ein halbes|und eine halbe|und einen halben|und einem halben|und einer halben"},
    "HALVES": {
        1: "anderthalb|eineinhalb|einundeinhalb",
        2: "zweieinhalb|zweiundeinhalb",
        3: "dreieinhalb",
        4: "viereinhalb",
        5: "fünfeinhalb",
    },
    "COMING": {1: "kommende|kommender|kommenden|kommendes|kommendem"},
    "MINUTESFROM": {1: "nach", -1: "vor"},
    "ONDAY": {0: "am"},
}
