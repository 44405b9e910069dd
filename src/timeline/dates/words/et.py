"""Estonian."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "MONTH": {
        1: "jaanuar{,i,is,ist}",
        2: "veebruar{,i,is,ist}",
        3: "märts{,i,is,ist}",
        4: "aprill{,i,is,ist}",
        5: "mai{,s,st}",
        6: "juuni{,s,st}",
        7: "juuli{,s,st}",
        8: "august{,i,is,ist}",
        9: "septemb{er,ri,ris,rist}",
        10: "oktoob{er,ri,ris,rist}",
        11: "novemb{er,ri,ris,rist}",
        12: "detsemb{er,ri,ris,rist}",
    },
    "YMARK": {0: "aasta{,l,st,ks}|a"},
    "CENTURY": {0: "sajand{,i,il,it}|saj"},
    "CIRCA": {0: "umbes|u|ligikaudu|paiku"},
    "BEFORE": {0: "enne", 1: "kuni"},
    "AFTER": {0: "pärast|peale", 1: "alates"},
    "TO": {0: "kuni"},
    "AND": {0: "ja"},
    "REF": {
        -1: "eelmi{ne,se,sel}|möödunud",
        0: "see|selle|sel|käesolev|käesoleva|käesoleval",
        1: "järgmi{ne,se,sel}|tulev{,a,al}",
    },
    "AGO": {0: "tagasi"},
    "LATER": {0: "pärast|hiljem"},
    "YEARREF": {-1: "mullu", 0: "tänavu"},
    "DAYREF": {-2: "üleeile", -1: "eile", 0: "täna|praegu|nüüd", 1: "homme", 2: "ülehomme"},
    "ERA": {
        "bc": "ekr|e. kr.|enne kristust|enne meie ajaarvamist",
        "ad": "pkr|p. kr.|pärast kristust|meie ajaarvamise järgi",
    },
}
