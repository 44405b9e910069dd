"""Irish."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "MONTH": {
        1: "eanáir|mí eanáir|ean",
        2: "feabhra|mí feabhra|feabh",
        3: "márta|mí an mhárta|an márta",
        4: "aibreán|aibreáin|mí aibreáin|aib",
        5: "bealtaine|mí na bealtaine",
        6: "meitheamh|meithimh|mí an mheithimh|meith",
        7: "iúil|mí iúil",
        8: "lúnasa|mí lúnasa|lún",
        9: "meán fómhair|mí mheán fómhair",
        10: "deireadh fómhair|mí dheireadh fómhair",
        11: "samhain|samhna|mí na samhna|samh",
        12: "nollaig|nollag|mí na nollag|noll",
    },
    "CENTURY": {0: "haois|aois|céad"},
    "CIRCA": {0: "timpeall|thart ar|thart faoi"},
    "BEFORE": {0: "roimh", 1: "go dtí"},
    "AFTER": {0: "tar éis|i ndiaidh", 1: "ó|ón"},
    "TO": {0: "go dtí|go"},
    "DAYREF": {-1: "inné", 0: "inniu|anois", 1: "amárach"},
    "ERA": {"bc": "rc|r. c.|roimh chríost|r. ch.|rch", "ad": "ic|i. c.|ad|iar chríost|tar éis chríost"},
    "PREP": {0: "i|sa|san|ar"},
}
