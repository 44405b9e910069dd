"""Norwegian (Bokmål, with Nynorsk forms)."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE
from timeline.dates.words.nordic import ERA_AD, ERA_BC, NUMBER, ORDINAL, SEASON, UNIT
from timeline.dates.words.nordic import WEEKDAY_ENDS as ENDS

WORDS: Final[Words] = {
    "MONTH": {
        1: "januar|jan",
        2: "februar|feb|febr",
        3: "mars|mar",
        4: "april|apr",
        5: "mai",
        6: "juni|jun",
        7: "juli|jul",
        8: "august|aug",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nov",
        12: "desember|des|dec",
    },
    "WEEKDAY": {
        0: f"mandag{ENDS}|man|måndag",
        1: f"tirsdag{ENDS}|tir|tirs|tysdag",
        2: f"onsdag{ENDS}|ons",
        3: f"torsdag{ENDS}|tor|tors",
        4: f"fredag{ENDS}|fre",
        5: f"lørdag{ENDS}|lør|laurdag",
        6: f"søndag{ENDS}|søn|sundag",
    },
    "NUMBER": NUMBER,
    "FEW": {3: "noen|flere|enkelte|få|noen få|et antall|nokre"},
    "ORDINAL": ORDINAL,
    "ORDSUF": {0: "te|de|e|ende"},
    "UNIT": UNIT,
    "BUSINESS": {0: "virkedag|virkedager|arbeidsdag|arbeidsdager"},
    "DWORD": {0: "den|dag"},
    "YEARWORD": {0: "år|året|anno"},
    "YEARS": {0: "årene"},
    "PART": {
        "early": "starten|start|begynnelsen|begynnelse|tidlig|tidlige|primo|starten av|begynnelsen av|starten på",
        "mid": "midten|midt|medio|midten av",
        "late": "slutten|slutt|sent|sen|sene|ultimo|slutten av|enden|utgangen",
    },
    "SEASON": SEASON,
    "CENTURY": {0: "århundre|århundret|årh|århundrets"},
    "SAECULUM": {0: SAECULUM},
    "TAL": {0: "tallet|tall|årene|tallets|åra|åres"},
    "DECADENAME": {
        20: "tjueårene|tyveårene",
        30: "trettiårene|tredveårene",
        40: "førtiårene",
        50: "femtiårene",
        60: "sekstiårene",
        70: "syttiårene",
        80: "åttiårene",
        90: "nittiårene",
    },
    "QUARTER": {0: "q|k|kv|kvartal"},
    "HALF": {0: "h"},
    "CIRCA": {0: f"{CIRCA}|cirka|sirka|omkring|omtrent|rundt|ved|tilnærmet|nesten|om lag|omlag|anslagsvis"},
    "MAYBE": {
        0: "sannsynligvis|muligens|kanskje|trolig|antagelig|antakelig|antageligvis|usikkert|formodentlig|visstnok"
    },
    "BEFORE": {
        0: "før|innen|tidligere enn|forut for|ikke senere enn",
        1: "til|inntil|frem til|fram til|til og med|t.o.m.|opp til",
        2: "senest|ikke etter|innen utgangen av",
    },
    "AFTER": {
        0: "etter|senere enn|følgende",
        1: "siden|fra og med|f.o.m.|helt siden|med start|sidan",
        2: "ikke før|tidligst",
    },
    "ONWARDS": {0: "i dag|nå|dags dato|og fremover|og framover|fremover|framover|og utover|og videre"},
    "ORLATER": {0: "eller senere|og senere|eller etter|og deretter|eller seinere"},
    "OREARLIER": {0: "eller tidligere|og tidligere|eller før"},
    "FROM": {0: "fra"},
    "TO": {0: "til|inntil|og|til og med|t.o.m.|frem til|fram til"},
    "BETWEEN": {0: "mellom|en gang mellom|et sted mellom"},
    "AND": {0: "og|samt"},
    "OR": {0: "eller"},
    "REF": {
        -1: "siste|forrige|seneste|sist|foregående|i forrige|førre|sidste|foregående",
        0: "denne|dette|disse|inneværende|nåværende|den her|samme|i denne|pågående|her",
        1: "neste|kommende|førstkommende|følgende|påfølgende|nest|førstkommende",
        2: "nesteneste",
    },
    "BACK": {0: "for|for cirka|for omtrent|for ca|for omkring|for rundt"},
    "AGO": {0: "siden|tilbake|tidligere|sidan|forut"},
    "IN": {0: "om|innen|i løpet av|på"},
    "LATER": {0: "senere|fra nå|fra nå av|fra i dag|etter|deretter|fra idag|seinere|frem"},
    "EARLIER": {0: "tidligere|før|forut"},
    "YEARREF": {-1: "i fjor|ifjor|fjoråret", 0: "i år|iår", -2: "i forfjor|forfjor"},
    "DAYREF": {
        0: "i dag|idag|nå|i kveld|i natt|i morges|i ettermiddag|i formiddag|denne dag|dags dato|denne dagen|no",
        -1: "i går|igår|gårsdagen|i går kveld|dagen før|den foregående dagen|i går kveld|foregående dag",
        -2: "i forgårs|forgårs|i forigårs",
        1: "i morgen|imorgen|neste dag|dagen etter|følgende dag|dagen derpå|i morra|i morgon",
        2: "i overmorgen|overmorgen",
    },
    "DAYPART": {
        0: "morgen|morgenen|formiddag|formiddagen|ettermiddag|ettermiddagen|kveld|kvelden|natt|natten|om morgenen|"
        "om kvelden|om ettermiddagen|om formiddagen|om natten|kl|på morgenen|på kvelden|på ettermiddagen|morges"
    },
    "ERA": {"bc": ERA_BC, "ad": f"{LATIN_ERA}|{ERA_AD}"},
    "AMPM": {
        "am": f"{AMPM['am']}|om morgenen|om formiddagen|om natten",
        "pm": f"{AMPM['pm']}|om ettermiddagen|om kvelden",
    },
    "CLOCK": {0: "midnatt", 720: "midt på dagen"},
    "OCLOCK": {0: "h|klokken|kl"},
    "TOHOUR": {30: "halv"},
    "PASTHOUR": {15: "kvart over", -15: "kvart på"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "utgitt|datert|malt|skrevet|bygget|bygd|signert|trykt|grunnlagt|født|død|oppdatert|utstilt|fremstilt|"
        "publisert"
    },
    "AT": {0: "kl|klokken"},
    "PREP": {0: "på|i|den|om|under|for|av|datert|dato|i løpet av|år|en gang i|hele|det|per"},
    "OF": {0: "i|av|på|for|om|under|fra"},
    "NOISE": {0: "den|det|de"},
}
