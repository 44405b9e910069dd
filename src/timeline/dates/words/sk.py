"""Slovak."""

from typing import Final

from timeline.dates.lexicon import Words

_HARD: Final = "{ý,ého,ému,ým,om,á,ej,ú,é,ou,ých}"
_SOFT: Final = "{í,í,ieho,iemu,om,ia,ej,iu,ie,ich}"

WORDS: Final[Words] = {
    "MONTH": {
        1: "január{,a,i,om}|jan",
        2: "február{,a,i,om}|feb",
        3: "mar{ec,ca,ci,com}|mar",
        4: "apríl{,a,i,om}|apr",
        5: "máj{,a,i,om}|máj",
        6: "jún{,a,i,om}|jún",
        7: "júl{,a,i,om}|júl",
        8: "august{,a,e,om}|aug",
        9: "septemb{er,ra,ri,rom}|sep|sept",
        10: "októb{er,ra,ri,rom}|okt",
        11: "novemb{er,ra,ri,rom}|nov",
        12: "decemb{er,ra,ri,rom}|dec",
    },
    "NUMBER": {
        1: "jeden|jedna|jedného|jednu",
        2: "dva|dve|dvoma|dvomi",
        3: "tri|tromi|niekoľko",
        4: "štyri|štyrmi",
        5: "päť|piatimi",
    },
    "ORDINAL": {1: f"prv{_HARD}", 2: f"druh{_HARD}", 3: f"tret{_SOFT}", 4: f"štvrt{_HARD}", -1: f"posledn{_HARD}"},
    "UNIT": {
        "day": "deň|dňa|dni|dní|dňami|dňom",
        "week": "týžd{eň,ňa,ne,ňom,ni,ňami,ňov}|týždeň",
        "weekend": "víkend{,u,e}",
        "month": "mesiac{,a,e,om,ov,mi,i}",
        "quarter": "štvrťrok{,a,u,om}|kvartál{,u,i}",
        "half": "polrok{,a,u}",
        "year": "rok{,a,u,y,om,ov,mi}|r",
        "decade": "desaťroč{ie,ia,í}|dekád{a,y,e}",
        "century": "storoč{ie,ia,í}",
        "hour": "hodin{a,y,u,ou,ami}|hodín",
        "minute": "minút{a,y,u,ou,ami}|minút",
    },
    "PART": {
        "early": "začiat{ok,ku,kom,ky}|zač",
        "mid": "polovic{a,e,i,u}|stred{,u,om}",
        "late": "kon{iec,ca,ci,com}|záver{,u,e}|sklonku",
    },
    "SEASON": {
        "spring": "jar{,i,nú}|na jar",
        "summer": "let{o,a,e}|v lete",
        "autumn": "jese{ň,ne,ni}",
        "winter": "zim{a,y,e,u}",
    },
    "CENTURY": {0: "storoč{ie,ia,í}|stor|st"},
    "DECADE": {0: "roky|rokov|rokoch"},
    "YEARWORD": {0: "rok|roku|r"},
    "YMARK": {0: "rok{,u,a}|r"},
    "CIRCA": {0: "okolo|asi|približne|zhruba|cca|približne v"},
    "MAYBE": {0: "možno|pravdepodobne|asi|snáď"},
    "BEFORE": {0: "pred", 1: "do|až do|najneskôr"},
    "AFTER": {0: "po", 1: "od|počnúc"},
    "ORLATER": {0: "alebo neskôr|a neskôr"},
    "ONWARDS": {0: "dosiaľ|dodnes|doteraz|do súčasnosti"},
    "OREARLIER": {0: "alebo skôr|a skôr"},
    "FROM": {0: "z"},
    "TO": {0: "do|až|po"},
    "BETWEEN": {0: "medzi"},
    "AND": {0: "a"},
    "OR": {0: "alebo"},
    "REF": {
        -1: f"minul{_HARD}|predchádzajúc{_SOFT}|posledn{_HARD}|uplynul{_HARD}",
        0: "tento|táto|toto|tohto|tejto|túto|tomto|súčasn{ý,ého}",
        1: f"budúc{_SOFT}|nasledujúc{_SOFT}|ďalš{_SOFT}|najbližš{_SOFT}",
    },
    "YEARREF": {-2: "predvlani", -1: "vlani", 0: "tohto roku"},
    "BACK": {0: "pred"},
    "IN": {0: "počas|v priebehu"},
    "LATER": {0: "neskôr|odteraz|oddnes"},
    "AHEAD": {0: "o|za"},
    "DAYREF": {-2: "predvčerom", -1: "včera", 0: "dnes|teraz|dneska|dnešný", 1: "zajtra", 2: "pozajtra"},
    "DAYPART": {0: "ráno|večer|popoludní|dopoludnia|v noci|poobede"},
    "ERA": {
        "bc": "pred kr.|p. n. l.|pred n. l.|pr. kr.|pred kristom|pr. n. l.",
        "ad": "po kr.|n. l.|po kristovi|nášho letopočtu",
    },
    "CLOCK": {0: "polnoc|o polnoci", 720: "poludnie|na poludnie"},
    "OCLOCK": {0: "hod|hodín|h"},
    "PREP": {0: "v|vo|na|dňa|roku|v roku|z|zo|o|počas"},
    "OF": {0: "z|zo|roku|v"},
}
