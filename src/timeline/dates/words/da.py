"""Danish."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE
from timeline.dates.words.nordic import ERA_AD, ERA_BC, NUMBER, ORDINAL, SEASON, UNIT
from timeline.dates.words.nordic import WEEKDAY_ENDS as ENDS

WORDS: Final[Words] = {
    "MONTH": {
        1: "januar|jan",
        2: "februar|feb|febr",
        3: "marts|mar|mrt",
        4: "april|apr",
        5: "maj",
        6: "juni|jun",
        7: "juli|jul",
        8: "august|aug",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nov",
        12: "december|dec",
    },
    "WEEKDAY": {
        0: f"mandag{ENDS}|man",
        1: f"tirsdag{ENDS}|tir|tirs",
        2: f"onsdag{ENDS}|ons",
        3: f"torsdag{ENDS}|tor|tors",
        4: f"fredag{ENDS}|fre",
        5: f"lørdag{ENDS}|lør",
        6: f"søndag{ENDS}|søn",
    },
    "NUMBER": NUMBER,
    "FEW": {3: "nogle|flere|enkelte|få|nogle få|et antal"},
    "ORDINAL": ORDINAL,
    "ORDSUF": {0: "te|de|e|ende"},
    "UNIT": UNIT,
    "BUSINESS": {0: "hverdag|hverdage|arbejdsdag|arbejdsdage"},
    "DWORD": {0: "den|d|dag"},
    "YEARWORD": {0: "år|året|anno"},
    "YEARS": {0: "årene"},
    "PART": {
        "early": "starten|start|begyndelsen|begyndelse|tidligt|tidlig|tidlige|primo|starten af|begyndelsen af|"
        "indledningen",
        "mid": "midten|midt|medio|midten af",
        "late": "slutningen|slutning|sent|sen|sene|ultimo|slutningen af|enden|udgangen",
    },
    "SEASON": SEASON,
    "CENTURY": {0: "århundrede|århundredet|årh|århundredes"},
    "SAECULUM": {0: SAECULUM},
    "TAL": {0: "tallet|tal|erne|ernes|tallets"},
    "DECADENAME": {
        20: "tyverne",
        30: "trediverne",
        40: "fyrrerne",
        50: "halvtredserne",
        60: "tresserne",
        70: "halvfjerdserne",
        80: "firserne",
        90: "halvfemserne",
    },
    "QUARTER": {0: "q|k|kv|kvartal"},
    "HALF": {0: "h"},
    "CIRCA": {0: f"{CIRCA}|cirka|omkring|omtrent|rundt om|henved|ved|tilnærmelsesvis|næsten"},
    "MAYBE": {0: "sandsynligvis|muligvis|måske|formodentlig|formentlig|antagelig|antageligt|usikkert|formodet|nok"},
    "BEFORE": {
        0: "før|inden|tidligere end|forud for|ikke senere end",
        1: "til|indtil|frem til|til og med|t.o.m.|op til",
        2: "senest|ikke efter|inden for",
    },
    "AFTER": {
        0: "efter|senere end|følgende",
        1: "siden|fra og med|f.o.m.|fra den|begyndende|lige siden|med start",
        2: "ikke før|tidligst",
    },
    "ONWARDS": {0: "i dag|nu|dags dato|og frem|og fremefter|og fremover|fremad|frem|fremefter"},
    "ORLATER": {0: "eller senere|og senere|eller efter|og derefter"},
    "OREARLIER": {0: "eller tidligere|og tidligere|eller før"},
    "FROM": {0: "fra"},
    "TO": {0: "til|indtil|og|til og med|t.o.m.|frem til"},
    "BETWEEN": {0: "mellem|en gang mellem|et sted mellem"},
    "AND": {0: "og|samt"},
    "OR": {0: "eller"},
    "REF": {
        -1: "sidste|forrige|seneste|foregående|forgangne|forløbne|i sidste|afvigte",
        0: "denne|dette|disse|indeværende|nuværende|igangværende|den her|samme|i denne|her",
        1: "næste|kommende|førstkommende|følgende|næstkommende|efterfølgende",
        -2: "forrige forrige",
        2: "næstnæste",
    },
    "BACK": {0: "for|for cirka|for omkring|for ca|for omtrent"},
    "AGO": {0: "siden|tilbage|tidligere|forinden"},
    "IN": {0: "om|inden for|i løbet af|på"},
    "LATER": {0: "senere|fra nu|fra nu af|fra i dag|efter|derefter|herefter|fra idag|frem"},
    "EARLIER": {0: "tidligere|før|forinden"},
    "YEARREF": {-1: "i fjor|sidste år|ifjor", 0: "i år|iår"},
    "DAYREF": {
        0: "i dag|idag|nu|i aften|i nat|i morges|i eftermiddag|i formiddag|denne dag|dags dato|aften i dag",
        -1: "i går|igår|gårsdagen|i går aftes|dagen før|den foregående dag|foregående dag|i aftes",
        -2: "i forgårs|forgårs|forleden",
        1: "i morgen|imorgen|næste dag|dagen efter|følgende dag|dagen derpå|den følgende dag",
        2: "i overmorgen|overmorgen",
    },
    "DAYPART": {
        0: "morgen|morgenen|formiddag|formiddagen|eftermiddag|eftermiddagen|aften|aftenen|nat|natten|om morgenen|"
        "om aftenen|om eftermiddagen|om formiddagen|om natten|kl|middag|ved middagstid|morges|aftes"
    },
    "ERA": {"bc": ERA_BC, "ad": f"{LATIN_ERA}|{ERA_AD}"},
    "AMPM": {
        "am": f"{AMPM['am']}|om morgenen|om formiddagen|om natten",
        "pm": f"{AMPM['pm']}|om eftermiddagen|om aftenen",
    },
    "CLOCK": {0: "midnat", 720: "middag"},
    "OCLOCK": {0: "h|klokken|kl"},
    "TOHOUR": {30: "halv"},
    "PASTHOUR": {15: "kvart over", -15: "kvart i"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "udgivet|dateret|malet|skrevet|bygget|signeret|trykt|grundlagt|født|død|opdateret|udstillet|fremstillet|"
        "offentliggjort|publiceret"
    },
    "AT": {0: "kl|klokken"},
    "PREP": {0: "på|i|den|d|om|under|for|af|dateret|dato|i løbet af|år|engang i|hele|det|per|pr"},
    "OF": {0: "i|af|på|for|om|under|fra"},
    "NOISE": {0: "den|det|de"},
}
