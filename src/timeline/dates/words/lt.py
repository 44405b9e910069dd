"""Lithuanian."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "MONTH": {
        1: "saus{is,io,į,yje}",
        2: "vasar{is,io,į,yje}",
        3: "kov{as,o,ą,e}",
        4: "baland{is,žio,į,yje}",
        5: "geguž{ė,ės,ę,ėje}",
        6: "biržel{is,io,į,yje}",
        7: "liep{a,os,ą,oje}",
        8: "rugpjū{tis,čio,tį,tyje}",
        9: "rugsėj{is,o,į,yje}",
        10: "spal{is,io,į,yje}",
        11: "lapkri{tis,čio,tį,tyje}",
        12: "gruod{is,žio,į,yje}",
    },
    "YMARK": {0: "m|met{ai,ų,ais,uose}"},
    "NOISE": {0: "mėn"},
    "DMARK": {0: "d|dien{a,ą,os}"},
    "CENTURY": {0: "amži{us,aus,uje}|a"},
    "CIRCA": {0: "apie|maždaug"},
    "BEFORE": {0: "prieš", 1: "iki"},
    "AFTER": {0: "po", 1: "nuo"},
    "TO": {0: "iki"},
    "AND": {0: "ir"},
    "BACK": {0: "prieš"},
    "AHEAD": {0: "po|už"},
    "DAYREF": {-2: "užvakar", -1: "vakar", 0: "šiandien|dabar", 1: "rytoj|ryt", 2: "poryt"},
    "YEARREF": {-1: "pernai", 0: "šiemet"},
    "ERA": {"bc": "pr. kr.|pr. m. e.|prieš kristų|p. m. e.", "ad": "po kr.|m. e.|po kristaus"},
}
