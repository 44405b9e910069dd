"""Latvian."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "MONTH": {
        1: "janvār{is,a,ī,i}",
        2: "februār{is,a,ī,i}",
        3: "mart{s,a,ā,u}",
        4: "aprīl{is,ī,i}|aprīļa",
        5: "maij{s,a,ā,u}",
        6: "jūnij{s,a,ā,u}",
        7: "jūlij{s,a,ā,u}",
        8: "august{s,a,ā,u}",
        9: "septembr{is,a,ī,i}",
        10: "oktobr{is,a,ī,i}",
        11: "novembr{is,a,ī,i}",
        12: "decembr{is,a,ī,i}",
    },
    "UNIT": {
        "day": "dien{a,as,ām,u,ā}",
        "week": "nedēļ{a,as,ām,u,ā}",
        "month": "mēne{sis,ša,šiem,šus,sī,si}",
        "year": "gad{s,a,iem,us,ā,u}",
    },
    "YMARK": {0: "gad{s,a,ā,u,am}|g"},
    "CENTURY": {0: "gadsimt{s,a,ā}|gs"},
    "CIRCA": {0: "ap|aptuveni|apmēram|ap gadu"},
    "BEFORE": {0: "pirms", 1: "līdz"},
    "AFTER": {0: "pēc", 1: "no|kopš"},
    "TO": {0: "līdz"},
    "AND": {0: "un"},
    "REF": {
        -1: "pagājuš{ais,ā,ajā,o}|iepriekšēj{ais,ā,ajā}",
        0: "šis|šī|šajā|šogad",
        1: "nākam{ais,ā,ajā,o}|nākoš{ais,ā,ajā}",
    },
    "YEARREF": {-1: "pērn", 0: "šogad"},
    "BACK": {0: "pirms"},
    "AHEAD": {0: "pēc"},
    "DAYREF": {-2: "aizvakar", -1: "vakar", 0: "šodien|tagad|šovakar", 1: "rīt", 2: "parīt"},
    "ERA": {
        "bc": "p. m. ē.|pr. kr.|pirms mūsu ēras|pirms kristus|pirms kr.",
        "ad": "m. ē.|mūsu ēras|pēc kr.|pēc kristus",
    },
}
