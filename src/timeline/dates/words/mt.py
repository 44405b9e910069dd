"""Maltese."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "MONTH": {
        1: "jannar",
        2: "frar",
        3: "marzu",
        4: "april",
        5: "mejju",
        6: "ġunju",
        7: "lulju",
        8: "awwissu",
        9: "settembru",
        10: "ottubru",
        11: "novembru",
        12: "diċembru",
    },
    "CENTURY": {0: "seklu"},
    "CIRCA": {0: "madwar"},
    "BEFORE": {0: "qabel", 1: "sa"},
    "AFTER": {0: "wara", 1: "minn"},
    "TO": {0: "sa"},
    "DAYREF": {-1: "ilbieraħ", 0: "illum", 1: "għada"},
    "ERA": {"bc": "qk|q. k.|qabel kristu", "ad": "wk|w. k.|wara kristu"},
    "OF": {0: "ta"},
}
