"""Catalan."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE

_ONES: Final = ("un", "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou")
_TENS: Final[dict[int | str, str]] = {
    30: "trenta",
    40: "quaranta",
    50: "cinquanta",
    60: "seixanta",
    70: "setanta",
    80: "vuitanta",
}

WORDS: Final[Words] = {
    "MONTH": {
        1: "gener|gen",
        2: "febrer|feb|febr",
        3: "març|mar",
        4: "abril|abr",
        5: "maig",
        6: "juny|jun",
        7: "juliol|jul",
        8: "agost|ago|ag",
        9: "setembre|set|sept",
        10: "octubre|oct",
        11: "novembre|nov",
        12: "desembre|des|dec",
    },
    "WEEKDAY": {
        0: "dilluns|dl|dil",
        1: "dimarts|dt|dim",
        2: "dimecres|dc|dmc",
        3: "dijous|dj|dij",
        4: "divendres|dv|div",
        5: "dissabte|dissabtes|ds|dis",
        6: "diumenge|diumenges|dg|diu",
    },
    "NUMBER": {
        1: "un|una|u",
        2: "dos|dues|un parell de|parell de",
        3: "tres",
        4: "quatre",
        5: "cinc",
        6: "sis",
        7: "set",
        8: "vuit|huit",
        9: "nou",
        10: "deu|una desena de",
        11: "onze",
        12: "dotze|una dotzena de",
        13: "tretze",
        14: "catorze",
        15: "quinze",
        16: "setze",
        17: "disset|desset|dèsset",
        18: "divuit|devuit|díhuit",
        19: "dinou|denou|dènou",
        20: "vint",
        **{20 + n: f"vint-i-{one}" for n, one in enumerate(_ONES, 1)},
        21: "vint-i-un|vint-i-una|vint-i-u",
        22: "vint-i-dos|vint-i-dues",
        **_TENS,
        31: "trenta-un|trenta-u|trenta-una",
        90: "noranta",
    },
    "FEW": {3: "uns|unes|uns quants|unes quantes|alguns|algunes|diversos|diverses|pocs|poques"},
    "HUNDRED": {1000: "mil"},
    "ORDINAL": {
        1: "primer|primera|primers|primeres",
        2: "segon|segona",
        3: "tercer|tercera",
        4: "quart|quarta",
        5: "cinquè|cinquena|quint",
        6: "sisè|sisena",
        7: "setè|setena",
        8: "vuitè|vuitena",
        9: "novè|novena",
        10: "desè|desena|dècim",
        11: "onzè|onzena",
        12: "dotzè|dotzena",
        -1: "últim|última|darrer|darrera",
        -2: "penúltim|penúltima",
    },
    "ORDSUF": {0: "r|n|t|è|a|e|er|on|rt|ra"},
    "UNIT": {
        "day": "dia|dies|jornada",
        "week": "setmana|setmanes|setm",
        "weekend": "cap de setmana|caps de setmana",
        "fortnight": "quinzena",
        "month": "mes|mesos",
        "quarter": "trimestre|trimestres|trim",
        "half": "semestre|semestres|meitat",
        "season": "temporada",
        "year": "any|anys",
        "decade": "dècada|dècades|decenni",
        "century": "segle|segles",
        "millennium": "mil·lenni|mil·lennis|mil lenni",
        "hour": "hora|hores|h",
        "minute": "minut|minuts|min",
    },
    "BUSINESS": {0: "feiner|feiners|laborable|laborables"},
    "DWORD": {0: "dia"},
    "YEARWORD": {0: "any|l'any"},
    "YEARS": {0: "anys"},
    "PART": {
        "early": "principi|principis|començament|començaments|inici|inicis|primers|primers dies|primers anys",
        "mid": "mitjan|mitjans|mitjan de|meitat|mig",
        "late": "final|finals|fi|fins|darreria|acabament|últims dies|últims anys",
    },
    "SEASON": {"spring": "primavera", "summer": "estiu", "autumn": "tardor", "winter": "hivern"},
    "CENTURY": {0: "segle"},
    "SAECULUM": {0: f"segle|segles|s|ss|{SAECULUM}"},
    "QUARTER": {0: "t|q|trimestre"},
    "HALF": {0: "semestre"},
    "CIRCA": {
        0: f"{CIRCA}|cap a|vers|al voltant de|aproximadament|aprox|més o menys|pels volts de|devers|sobre|"
        "a l'entorn de|"
        "prop de|entorn de"
    },
    "MAYBE": {0: "probablement|possiblement|potser|tal vegada|probable|possible|incert|incerta"},
    "BEFORE": {
        0: "abans|abans de|anterior a|previ a",
        1: "fins|fins a|fins al|fins el|com a màxim|no després de|a tot tardar|no més tard de",
    },
    "AFTER": {
        0: "després|després de|posterior a|passat el|més enllà de",
        1: "des|des de|des del|a partir de|a partir del|a comptar de|no abans de|començant|d'ençà de|ençà de",
    },
    "ONWARDS": {0: "endavant|en endavant|fins avui|fins ara|fins a l'actualitat|ençà"},
    "ORLATER": {0: "o després|o més tard|o posterior"},
    "OREARLIER": {0: "o abans|o anterior"},
    "FROM": {0: "de|del|des|des de|des del|entre"},
    "TO": {0: "a|al|fins|fins a|fins al|i"},
    "BETWEEN": {0: "entre"},
    "AND": {0: "i"},
    "OR": {0: "o"},
    "REF": {
        -1: "passat|passada|passats|passades|últim|última|últims|últimes|darrer|darrera|darrers|darreres|anterior|"
        "anteriors|previ",
        0: "aquest|aquesta|aquests|aquestes|present|actual|en curs|mateix|eixe|este|esta",
        1: "proper|propera|propers|properes|pròxim|pròxima|pròxims|pròximes|vinent|vinents|que ve|que venen|següent|"
        "següents|entrant",
    },
    "BACK": {0: "fa|fa cosa de|fa uns|fa aproximadament|farà|fa ja|fa prop de"},
    "AGO": {0: "enrere|endarrere|ençà"},
    "IN": {0: "en|d'aquí a|d'aquí|aquí a|dins de|dintre de|al cap de|en el termini de"},
    "LATER": {0: "després|més tard|des d'ara|a partir d'ara|a partir d'avui|des d'avui"},
    "EARLIER": {0: "abans"},
    "DAYREF": {
        0: "avui|hui|ara|aquesta nit|aquest matí|aquesta tarda|avui dia|aquest dia|actualitat|actualment",
        -1: "ahir|anit|ahir a la nit|el dia abans|dia anterior|la vigília|vigília",
        -2: "abans-d'ahir|despús-ahir|abans d'ahir|abansdahir",
        1: "demà|l'endemà|endemà|dia següent|sendemà",
        2: "demà passat|despús-demà|passat demà",
    },
    "DAYPART": {
        0: "matí|tarda|vespre|nit|matinada|migdia|al matí|a la tarda|al vespre|a la nit|del matí|de la tarda|"
        "del vespre|de la nit|de matinada|de la matinada|de nit"
    },
    "ERA": {
        "bc": "a.c.|a.e.c.|abans de crist|abans de l'era comuna|a.n.e.",
        "ad": f"{LATIN_ERA}|d.c.|e.c.|després de crist|de l'era comuna|n.e.",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|del matí|de la matinada|de matinada",
        "pm": f"{AMPM['pm']}|de la tarda|del vespre|de la nit",
    },
    "CLOCK": {0: "mitjanit", 720: "migdia"},
    "OCLOCK": {0: "h|hores|hora"},
    "HALFPAST": {30: "i mitja", 15: "i quart", -15: "menys quart"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "publicat|publicada|datat|datada|escrit|escrita|pintat|pintada|construït|construïda|signat|signada|imprès|"
        "fundat|fundada|nascut|nascuda|actualitzat|exposat"
    },
    "PREP": {
        0: "a|al|en|el|de|del|per|per a|durant|amb data de|data|pel|al mes de|mes de|del mes de|l'any|de l'any|a les|"
        "a la|als|al llarg de|dels|d|sobre|només"
    },
    "OF": {0: "de|del|d|en|a|al|per a|dels|per al|pel"},
    "NOISE": {0: "el|la|els|les|l"},
}
