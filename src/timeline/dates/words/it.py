"""Italian."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE

_TENS: Final = {20: "vent", 30: "trent", 40: "quarant", 50: "cinquant", 60: "sessant", 70: "settant", 80: "ottant"}
_ENDS: Final = {
    20: "venti",
    30: "trenta",
    40: "quaranta",
    50: "cinquanta",
    60: "sessanta",
    70: "settanta",
    80: "ottanta",
}
_TENS[90], _ENDS[90] = "novant", "novanta"
_ONES: Final = ("", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_TO_19: Final = (
    *_ONES,
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
)
_HUNDREDS: Final = ("", "cento", *(f"{one}cento" for one in _ONES[2:]))


def _below_100(n: int) -> str:
    if n < 20:
        return _TO_19[n]
    tens, one = n - n % 10, n % 10
    if one == 0:
        return _ENDS[tens]
    return _TENS[tens] + _ONES[one] if one in (1, 8) else _ENDS[tens] + _ONES[one]


def _number(n: int) -> str:
    """A number below 3000 in one word, with and without the vowels that speech drops: novecento(o)ttanta."""
    thousands, hundreds, rest = n // 1000, n // 100 % 10, n % 100
    whole = ("", "mille", "duemila")[thousands] + _HUNDREDS[hundreds] + _below_100(rest)
    forms = {whole, whole.replace("centoo", "cento")}
    if n > 20 and n % 10 == 3:
        forms |= {f"{form[:-1]}é" for form in forms}
    if 20 < n < 100 and n % 10 == 0:
        forms.add(f"{whole[:-1]}'")  # trent'anni
    return "|".join(sorted(forms))


_NUMBER: Final[dict[int | str, str]] = {n: _number(n) for n in range(4, 100)}
_YEARS: Final[dict[int | str, str]] = {n: _number(n) for n in range(1001, 2100) if n % 1000}

WORDS: Final[Words] = {
    "MONTH": {
        1: "gennaio|genn|gen",
        2: "febbraio|febbr|feb",
        3: "marzo|mar",
        4: "aprile|apr",
        5: "maggio|magg|mag",
        6: "giugno|giu|giug",
        7: "luglio|lug|lugl",
        8: "agosto|ago|ag",
        9: "settembre|sett|set",
        10: "ottobre|ott",
        11: "novembre|nov",
        12: "dicembre|dic",
    },
    "WEEKDAY": {
        0: "lunedì|lun",
        1: "martedì|mart|mar",
        2: "mercoledì|merc|mer",
        3: "giovedì|giov|gio",
        4: "venerdì|ven|vener",
        5: "sabato|sab",
        6: "domenica|dom",
    },
    "NUMBER": {
        1: "uno|una|un",
        2: "due|un paio di|paio di|un paio",
        3: "tre",
        **_NUMBER,
        10: "dieci|una decina di|decina di",
        12: "dodici|una dozzina di|dozzina di",
        21: "ventuno|ventun",
        31: "trentuno|trentun",
        15: "quindici|una quindicina di|quindicina di",
        20: "venti|una ventina di|ventina di|vent'",
    },
    "FEW": {3: "alcuni|alcune|qualche|pochi|poche|diversi|diverse|un po' di"},
    "YEARNAME": _YEARS,
    "ORDINAL": {
        1: "primo|prima",
        2: "secondo|seconda",
        3: "terzo|terza",
        4: "quarto|quarta",
        5: "quinto|quinta",
        6: "sesto|sesta",
        7: "settimo|settima",
        8: "ottavo|ottava",
        9: "nono|nona",
        10: "decimo|decima",
        11: "undicesimo|undicesima",
        12: "dodicesimo|dodicesima",
        13: "tredicesimo|tredicesima",
        14: "quattordicesimo|quattordicesima",
        15: "quindicesimo|quindicesima",
        16: "sedicesimo|sedicesima",
        17: "diciassettesimo|diciassettesima",
        18: "diciottesimo|diciottesima",
        19: "diciannovesimo|diciannovesima",
        20: "ventesimo|ventesima",
        21: "ventunesimo|ventunesima",
        -1: "ultimo|ultima",
        -2: "penultimo|penultima",
    },
    "ORDSUF": {0: "o|a"},
    "UNIT": {
        "day": "giorno|giorni|giornata|giornate|dì|gg",
        "week": "settimana|settimane|sett",
        "weekend": "fine settimana|weekend|week end",
        "fortnight": "quindicina",
        "month": "mese|mesi",
        "quarter": "quarto|quarti|trimestre|trimestri|trim",
        "half": "semestre|semestri|metà|metà dell'anno|mezzo anno",
        "season": "stagione|stagioni",
        "year": "anno|anni|annata",
        "decade": "decennio|decenni|decade",
        "century": "secolo|secoli",
        "millennium": "millennio|millenni",
        "hour": "ora|ore|h",
        "minute": "minuto|minuti|min",
        "third": "terzo",
        "halfhour": "mezz'ora|mezzora|mezza ora",
        "quarterhour": "quarto d'ora",
    },
    "BUSINESS": {0: "lavorativo|lavorativi|feriale|feriali"},
    "DWORD": {0: "giorno|il giorno|dì"},
    "YEARWORD": {0: "anno|l'anno"},
    "YEARS": {0: "anni|gli anni"},
    "PART": {
        "early": "inizio|inizi|principio|principi|prima parte",
        "mid": "metà|mezzo",
        "late": "fine|termine|tardo|tarda|ultima parte|seconda parte|scorcio",
    },
    "SEASON": {"spring": "primavera", "summer": "estate", "autumn": "autunno", "winter": "inverno"},
    "CENTURY": {0: "secolo|sec|secc|secoli"},
    "SAECULUM": {0: f"secolo|secoli|sec|secc|{SAECULUM}"},
    "CENTURYNAME": {
        13: "duecento|dugento",
        14: "trecento",
        15: "quattrocento",
        16: "cinquecento",
        17: "seicento",
        18: "settecento",
        19: "ottocento",
        20: "novecento",
    },
    "QUARTER": {0: "q|t|trimestre"},
    "HALF": {0: "semestre"},
    "CIRCA": {
        0: f"{CIRCA}|verso|intorno a|intorno al|attorno al|attorno a|all'incirca|approssimativamente|pressappoco|"
        "più o meno|approssimativo|quasi|grosso modo"
    },
    "MAYBE": {
        0: "probabilmente|forse|possibilmente|probabile|magari|presumibilmente|possibile|incerto|incerta|data incerta|"
        "dubbio|dubbia|verosimilmente"
    },
    "BEFORE": {
        0: "prima di|prima del|prima dell|prima della|prima dello|prima dei|prima degli|prima delle|ante|"
        "antecedente a|anteriore a|anteriormente a|precedente a|avanti|"
        "precedentemente a|antecedentemente a",
        1: "fino al|fino alla|fino all|fino ai|fino allo|sino al|sino alla|fin al|fino|fino a|sino|sino a|finché|fin",
        2: "non oltre|entro|entro e non oltre|non dopo|al più tardi|non più tardi di",
    },
    "AFTER": {
        0: "dopo|dopo di|post|posteriore a|successivo a|successivamente a|oltre|in seguito a|posteriormente a",
        1: "a partire dal|fin dal|sin dal|a decorrere dal|da|dal|dalla|dall|dai|dagli|dalle|a partire|a partire da|"
        "a decorrere|a decorrere da|fin da|fin dal|sin da|"
        "sin dal|a cominciare|a cominciare da|iniziando|iniziando da|cominciando",
        2: "non prima|non prima di",
    },
    "ONWARDS": {0: "oggi|tutt'oggi|adesso|ora|presente|giorni nostri|in poi|in avanti|in corso|in su"},
    "ORLATER": {0: "o dopo|o più tardi|o successivo|o successivamente|e oltre|o posteriore|e dopo"},
    "OREARLIER": {0: "o prima|o precedente|o anteriore|e prima"},
    "FROM": {0: "di|del|dell|dello|della"},
    "TO": {
        0: "ad|fino alla|fino all|fino ai|sino alla|a|al|alla|all|allo|ai|agli|alle|fino|fino a|sino a|fino al|sino al"
    },
    "BETWEEN": {0: "tra|fra|in un periodo tra|compreso tra|compresa tra"},
    "AND": {0: "e|ed"},
    "OR": {0: "o|oppure|od|ovvero"},
    "REF": {
        -1: "scorso|scorsa|passato|passata|ultimo|ultima|precedente|trascorso|trascorsa|appena passato|appena passata",
        0: "questo|questa|questi|queste|quest|corrente|in corso|attuale|stesso|stessa|presente|odierno|odierna|c m",
        1: "prossimo|prossima|venturo|ventura|che viene|successivo|successiva|"
        "seguente|entrante|futuro|a venire|che verrà|p v|pv|p",
    },
    "AGO": {0: "prima|fa|or sono|addietro|orsono|prima d'ora"},
    "IN": {0: "tra|fra|in|entro|nel giro di|nell'arco di|dopo"},
    "LATER": {0: "dopo|più tardi|in seguito|successivamente"},
    "EARLIER": {0: "prima|addietro|in precedenza"},
    "DAYREF": {
        0: "oggi|adesso|ora|stasera|stamattina|stamane|stamani|stanotte|quest'oggi|"
        "oggigiorno|oggi stesso|data odierna|giorno stesso|al momento",
        -1: "ieri|il giorno prima|giorno prima|vigilia|giorno precedente|il giorno precedente",
        -2: "l'altro ieri|altro ieri|altroieri|ieri l'altro|avantieri|avant'ieri|due giorni fa",
        1: "domani|l'indomani|indomani|il giorno dopo|giorno dopo|giorno seguente|giorno successivo|domattina",
        2: "dopodomani|domani l'altro|posdomani|dopo domani",
    },
    "DAYPART": {
        "pm": "pomeriggio|del pomeriggio|di pomeriggio|nel pomeriggio",
        "night": "sera|notte|di sera|di notte|della sera|in serata|nella notte|serata|alla sera"
        "|nella serata|al tramonto|della notte",
        0: "mattina|mattino|di mattina|del mattino|della mattina|al mattino|in mattinata|mattinata"
        "|alla mattina|all'alba",
    },
    "ERA": {
        "bc": "a.c.|a.e.v.|avanti cristo|avanti c|av.c.|prima di cristo|a.e.c.|p.e.v.|avanti l'era volgare",
        "ad": f"{LATIN_ERA}|d.c.|dopo cristo|e.v.|e.c.|dell'era volgare|dopo c",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|del mattino|di mattina|della mattina|di notte|della notte|antimeridiane",
        "pm": f"{AMPM['pm']}|del pomeriggio|di pomeriggio|di sera|della sera|pomeridiane",
    },
    "CLOCK": {0: "mezzanotte", 720: "mezzogiorno|mezzodì"},
    "OCLOCK": {0: "h|ore|ora|in punto"},
    "HALFPAST": {30: "e mezza|e mezzo|e trenta", 15: "e un quarto|e quarto", 45: "e tre quarti", -15: "meno un quarto"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "pubblicato|pubblicata|datato|datata|dipinto|dipinta|scritto|scritta|costruito|costruita|firmato|firmata|"
        "stampato|stampata|edito|edita|fondato|fondata|nato|nata|realizzato|realizzata|aggiornato|aggiornata|"
        "esposto|esposta|inciso|incisa|eseguito|eseguita|creato|creata"
    },
    "AT": {0: "alle|all|ore|alle ore|verso le|h"},
    "FROMTHE": {0: "dal|a partire dal|fin dal|sin dal|a decorrere dal"},
    "REFS": {
        -1: "scorsi|scorse|passati|passate|ultimi|ultime|precedenti|trascorsi|trascorse",
        1: "prossimi|prossime|venturi|venture|successivi|successive|seguenti",
    },
    "PARTS": {"early": "primi|prime|primissimi", "late": "ultimi|ultime|ultimissimi"},
    "REST": {0: "resto di|resto del|resto della|resto dell|resto"},
    "RECURRING": {
        0: "ogni|tutti i|tutte le|quotidiano|quotidianamente|settimanale|settimanalmente|mensile|"
        "mensilmente|annuale|annualmente|giornaliero"
    },
    "UNDATED": {0: "s.d.|senza data|non datato"},
    "ORDINALS": {1: "primi|prime"},
    "PLURAL": {0: "giorni|settimane|mesi|trimestri|semestri|anni|decenni|secoli|giornate"},
    "PREP": {
        0: "i|in|il|nel|nello|nella|nell|nei|negli|nelle|a|al|allo|alla|all|ai|agli|alle|di|del|dell|della|dello|dei|"
        "degli|delle|per|per il|durante|su|sul|con data|in data|nel corso di|nel corso del|"
        "solo|dì|per tutto|data"
    },
    "OF": {0: "di|del|dell|dello|della|dei|degli|delle|nel|nell|in|a|d|per|nella|al"},
    "FEAST": {
        "new year": "capodanno|primo dell'anno",
        "new year's eve": "san silvestro|vigilia di capodanno|notte di san silvestro",
        "epiphany": "epifania|befana",
        "candlemas": "candelora",
        "valentine's day": "san valentino|giorno di san valentino|festa degli innamorati",
        "women's day": "festa della donna|giornata internazionale della donna|giornata della donna",
        "saint patrick's day": "san patrizio|festa di san patrizio",
        "saint joseph's day": "festa del papà|festa di san giuseppe|festa del babbo",
        "annunciation": "annunciazione",
        "april fools": "pesce d'aprile",
        "earth day": "giornata della terra",
        "italian liberation day": "festa della liberazione|anniversario della liberazione",
        "may day": "festa del lavoro|festa dei lavoratori|giornata internazionale dei lavoratori",
        "europe day": "festa dell'europa",
        "italian republic day": "festa della repubblica",
        "bastille day": "presa della bastiglia",
        "assumption": "ferragosto|assunzione",
        "halloween": "halloween",
        "all saints": "ognissanti|tutti i santi",
        "all souls": "giorno dei morti|commemorazione dei defunti|festa dei morti",
        "immaculate conception": "immacolata|immacolata concezione|festa dell'immacolata",
        "christmas eve": "vigilia di natale|la vigilia di natale",
        "christmas": "natale|giorno di natale",
        "boxing day": "santo stefano",
        "shrove monday": "lunedì grasso",
        "shrove tuesday": "martedì grasso",
        "ash wednesday": "mercoledì delle ceneri|le ceneri",
        "palm sunday": "domenica delle palme",
        "maundy thursday": "giovedì santo",
        "good friday": "venerdì santo",
        "holy saturday": "sabato santo",
        "easter": "pasqua|domenica di pasqua|giorno di pasqua",
        "easter monday": "pasquetta|lunedì di pasqua|lunedì dell'angelo",
        "ascension": "ascensione",
        "pentecost": "pentecoste",
        "whit monday": "lunedì di pentecoste",
        "corpus christi": "corpus domini",
        "us mother's day": "festa della mamma",
        "us thanksgiving": "giorno del ringraziamento|ringraziamento|festa del ringraziamento",
        "black friday": "black friday|venerdì nero",
        "chinese new year": "capodanno cinese",
        "holy week": "settimana santa",
        "lent": "quaresima",
    },
    "NOISE": {0: "esattamente|proprio|il|lo|la|l|gli|le|d"},
    "ANDHALF": {0: "e mezzo|e mezza"},
    "NIGHT": {0: "stasera|stanotte"},
    "SPAN": {"halfhour": "mezz'ora|mezzora", "half": "mezzo anno"},
    "MINUTESON": {1: "e", -1: "meno"},
}
