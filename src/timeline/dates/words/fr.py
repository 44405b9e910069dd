"""French."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE

_TENS: Final = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_TO_19: Final = (
    "",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
)


def _number(n: int) -> str:
    """A number below 100; seventy and ninety are counted on from sixty and eighty."""
    if n < 20:
        return _TO_19[n]
    tens = n - n % 10 if n < 60 else n - n % 20
    rest = n - tens
    if rest == 0:
        return _TENS[tens] + ("s" if tens == 80 else "")
    linked = f"{_TENS[tens]} et {_TO_19[rest]}" if rest in (1, 11) and tens < 80 else ""
    return f"{linked}|{_TENS[tens]}-{_TO_19[rest]}".strip("|")


WORDS: Final[Words] = {
    "MONTH": {
        1: "janvier|janv|jan",
        2: "février|févr|fév|fevr",
        3: "mars|mar",
        4: "avril|avr|av",
        5: "mai",
        6: "juin|jun",
        7: "juillet|juil|jul|juill",
        8: "août|aoû|aout",
        9: "septembre|sept|sep|7bre",
        10: "octobre|oct|8bre",
        11: "novembre|nov|9bre",
        12: "décembre|déc|xbre",
    },
    "WEEKDAY": {
        0: "lundi|lundis|lun",
        1: "mardi|mardis|mar",
        2: "mercredi|mercredis|mer|merc",
        3: "jeudi|jeudis|jeu",
        4: "vendredi|vendredis|ven|vend",
        5: "samedi|samedis|sam",
        6: "dimanche|dimanches|dim",
    },
    "NUMBER": {
        1: "un|une",
        2: "deux|une paire de|une couple de",
        3: "trois",
        **{n: _number(n) for n in range(4, 100)},
        8: "huit|une huitaine de",
        10: "dix|une dizaine de|dizaine de",
        12: "douze|une douzaine de|douzaine de",
        15: "quinze|une quinzaine de|quinzaine de",
        20: "vingt|une vingtaine de|vingtaine de",
        30: "trente|une trentaine de|trentaine de",
        40: "quarante|une quarantaine de",
        70: "septante|soixante-dix",
        80: "huitante|quatre-vingt|octante|quatre-vingts",
        90: "nonante|quatre-vingt-dix",
    },
    "FEW": {3: "quelques|plusieurs|quelque"},
    "HUNDRED": {100: "cent|cents", 1000: "mille|mil"},
    "ORDINAL": {
        1: "premier|première",
        2: "deuxième|second|seconde",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        11: "onzième",
        12: "douzième",
        13: "treizième",
        14: "quatorzième",
        15: "quinzième",
        16: "seizième",
        17: "dix-septième",
        18: "dix-huitième",
        19: "dix-neuvième",
        20: "vingtième",
        21: "vingt et unième|vingt-et-unième",
        -1: "dernier|dernière",
        -2: "avant-dernier|avant-dernière",
    },
    "ORDSUF": {0: "er|re|ère|e|ème|ième|è|nd|nde|d|de|ier"},
    "UNIT": {
        "day": "jour|jours|journée|journées|j",
        "week": "semaine-ci|semaine|semaines|sem",
        "weekend": "week-end|weekend|week-ends|weekends",
        "fortnight": "quinzaine",
        "month": "mois-ci|mois",
        "quarter": "quart|trimestre|trimestres|trim",
        "half": "semestre|semestres|moitié|demi-année|demi-an",
        "season": "saison|saisons",
        "year": "année-ci|an|ans|année|années",
        "decade": "décennie|décennies",
        "century": "siècle|siècles",
        "millennium": "millénaire|millénaires",
        "hour": "heure|heures|h",
        "minute": "minute|minutes|min|mn",
        "third": "tiers",
        "halfhour": "demi-heure|demie heure",
        "quarterhour": "quart d'heure",
    },
    "BUSINESS": {0: "ouvrable|ouvrables|ouvré|ouvrés"},
    "DWORD": {0: "jour|le jour"},
    "YEARWORD": {0: "année|l'année|an|l'an"},
    "YEARS": {0: "années|les années|ann"},
    "PART": {
        "early": "début|débuts|commencement|tout début|premier temps|première partie|aube",
        "mid": "mi|milieu",
        "late": "fin|toute fin|fins|dernière partie",
    },
    "SEASON": {"spring": "printemps", "summer": "été", "autumn": "automne", "winter": "hiver"},
    "CENTURY": {0: "siècle|siècles|s|siec"},
    "SAECULUM": {0: f"siècle|{SAECULUM}"},
    "QUARTER": {0: "t|q|trimestre"},
    "HALF": {0: "s|semestre"},
    "CIRCA": {
        0: f"{CIRCA}|vers|env|environ|aux environs de|aux alentours de|autour de|à peu près|approximativement|"
        "approximatif|quelque part vers|dans les environs de|approx|à peu près en|presque|vers le|vers la"
    },
    "MAYBE": {
        0: "probablement|peut-être|sans doute|possiblement|vraisemblablement|probable|possible|incertain|incertaine|"
        "présumé|présumée|semble-t-il|apparemment|supposé|douteux"
    },
    "BEFORE": {
        0: "avant|avant le|antérieur à|antérieure à|antérieurement à|préalablement à|précédant|avant que",
        1: "jusque|jusqu|jusqu'à|jusqu'au|jusqu'en|jusqu'aux|jusqu'à la|finissant",
        2: "pas plus tard que|au plus tard|au plus tard le|pas après|d'ici|d'ici à|d'ici au|au plus tard en|d'ici la",
    },
    "AFTER": {
        0: "après|après le|postérieur à|postérieure à|postérieurement à|suivant|passé|plus tard que|ultérieur à|"
        "au-delà de|au-delà du",
        1: "depuis|depuis le|dès|dès le|à partir|à partir de|à partir du|à compter|à compter de|à compter du|"
        "à dater|à dater de|à dater du|commençant|commençant en|débutant|"
        "à partir d",
        2: "pas avant|au plus tôt|au plus tôt le|aussi tôt que|aussitôt que",
    },
    "ONWARDS": {0: "nos jours|aujourd'hui|présent|maintenant|ce jour|et au-delà|en cours"},
    "ORLATER": {0: "ou après|ou plus tard|et après|et plus|ou postérieur|ou ultérieur"},
    "OREARLIER": {0: "ou avant|ou plus tôt|et avant|ou antérieur"},
    "FROM": {0: "de|du|des|d"},
    "TO": {0: "à|au|jusqu'à|jusqu'au|jusqu'en|aux|jusque|jusqu|et|en"},
    "BETWEEN": {0: "entre|quelque part entre"},
    "AND": {0: "et"},
    "OR": {0: "ou"},
    "REF": {
        -1: "dernier|dernière|passé|passée|précédent|précédente|écoulé|écoulée|d'avant|d'auparavant",
        0: "ce|cet|cette|ces|en cours|courant|courante|actuel|actuelle|présent|présente|même",
        1: "prochain|prochaine|suivant|suivante|qui vient|à venir|qui suit|d'après",
        2: "d'après prochain",
    },
    "BACK": {
        0: "il y a|il y avait|y a|voici|voilà|cela fait|ça fait|il y a environ|il y a à peu près|il y a presque|"
        "il y a près de|il y a déjà"
    },
    "AGO": {0: "avant|plus tôt|auparavant"},
    "IN": {0: "dans|en|sous|d'ici|d'ici à|dans les|endéans|au bout de|après|pendant"},
    "LATER": {0: "plus tard|après|ensuite"},
    "EARLIER": {0: "plus tôt|avant|auparavant"},
    "DAYREF": {
        0: "aujourd'hui|aujourdhui|maintenant|ce jour|ce jour-ci|"
        "à présent|actuellement|ce midi|cejourd'hui|tout de suite|jour même|nos jours|jour actuel"
        "|aujourd'hui même|ce jour même|aujourd'hui encore",
        -1: "hier|la veille|veille|le jour précédent|jour précédent|jour d'avant|"
        "la nuit dernière|nuit dernière|cette nuit passée",
        -2: "avant-hier|avanthier|l'avant-veille|avant-veille",
        1: "demain|le lendemain|lendemain|jour suivant|le jour suivant|jour d'après",
        2: "après-demain|surlendemain|le surlendemain",
    },
    "DAYPART": {
        "pm": "après-midi|l'après-midi|de l'après-midi|en début d'après-midi|en fin d'après-midi|dans l'après-midi",
        "night": "soir|soirée|nuit|dans la soirée|dans la nuit|le soir|la nuit|du soir|au soir|en soirée"
        "|en début de soirée|en fin de soirée|de la nuit|à minuit",
        0: "matin|matinée|midi|dans la matinée|le matin|du matin|au matin|en matinée"
        "|en fin de journée|à l'aube|en fin de matinée|en début de matinée|au petit matin|à midi",
    },
    "ERA": {
        "bc": "av.j.c.|av. j.-c.|avant jésus-christ|avant jc|avant j.-c.|av|avant notre ère|av. notre ère|a.v. j.-c.|"
        "avant l'ère commune|a.c.|a.c.n.|av.n.è.|avant le christ|aec|av. jc",
        "ad": f"{LATIN_ERA}|ap. j.-c.|apr. j.-c.|ap.j.c.|après jésus-christ|après jc|après j.-c.|apr|de notre ère|"
        "apr. jc|ap. jc|p.c.n.|de l'ère commune|n.è.|ap",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|du matin",
        "pm": f"{AMPM['pm']}|du soir|de l'après-midi",
    },
    "CLOCK": {0: "minuit", 720: "midi"},
    "OCLOCK": {0: "h|heure|heures|hr|hrs"},
    "HALFPAST": {
        30: "et demie|et demi",
        15: "et quart|et un quart",
        -15: "moins le quart|moins quart|moins un quart",
    },
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "publié|publiée|publié le|daté|datée|peint|peinte|écrit|écrite|construit|construite|signé|signée|imprimé|"
        "imprimée|édité|éditée|fondé|fondée|né|née|mort|morte|réalisé|réalisée|exécuté|exécutée|mis à jour|exposé|"
        "exposée|gravé|gravée|créé|créée|paru|parue|édition|mis à jour le"
    },
    "FROMTHE": {0: "à partir du|à compter du|à dater du"},
    "REFS": {
        -1: "derniers|dernières|passés|passées|précédents|précédentes|écoulés|écoulées",
        1: "prochains|prochaines|suivants|suivantes|qui viennent|qui suivent",
    },
    "PARTS": {"early": "premiers|premières|tout premiers", "late": "derniers|dernières|tout derniers"},
    "REST": {0: "reste de|reste du|restant de"},
    "RECURRING": {0: "chaque|tous les|toutes les|quotidien|quotidiennement|hebdomadaire|mensuel|annuel|par|journalier"},
    "UNDATED": {0: "s.d.|sans date|non daté"},
    "ORDINALS": {1: "premiers|premières"},
    "PLURAL": {0: "jours|semaines|trimestres|semestres|années|ans|décennies|siècles|week-ends|weekends|journées"},
    "PREP": {
        0: "courant du|dans le courant du|en|le|au|aux|à|dans|du|de|des|d|pour|pendant|durant|courant|au cours de|"
        "au cours du|"
        "dans le courant de|en date du|daté du|sur|tout au long de|lors de|"
        "à l'|au|l'|quelque part en|uniquement|juste"
        "|au cours des|au cours de la|au cours de ces"
    },
    "OF": {0: "de|du|d|des|en|au|dans|à|aux|pour"},
    "FEAST": {
        "new year": "nouvel an|jour de l'an|le jour de l'an|premier de l'an",
        "new year's eve": "saint-sylvestre|réveillon du nouvel an|veille du nouvel an|la saint-sylvestre",
        "epiphany": "épiphanie|fête des rois|jour des rois",
        "candlemas": "chandeleur",
        "valentine's day": "saint-valentin|saint valentin|la saint-valentin",
        "women's day": "journée de la femme|journée internationale des femmes|"
        "journée internationale des droits des femmes|journée internationale de la femme",
        "saint patrick's day": "fête de la saint-patrick",
        "annunciation": "annonciation",
        "april fools": "poisson d'avril",
        "earth day": "jour de la terre|journée de la terre",
        "may day": "fête du travail|fête des travailleurs|journée internationale des travailleurs",
        "victory in europe day": "victoire 1945|fête de la victoire",
        "europe day": "journée de l'europe|fête de l'europe",
        "midsummer": "fête de la saint-jean",
        "bastille day": "fête nationale|prise de la bastille|fête nationale française|jour de la bastille",
        "belgian national day": "fête nationale belge",
        "assumption": "assomption|l'assomption",
        "halloween": "halloween|l'halloween",
        "all saints": "toussaint|la toussaint",
        "all souls": "jour des morts|fête des morts",
        "armistice day": "armistice|jour de l'armistice|jour du souvenir|armistice 1918",
        "immaculate conception": "immaculée conception",
        "human rights day": "journée des droits de l'homme",
        "christmas eve": "réveillon de noël|veille de noël|la veille de noël",
        "christmas": "noël|jour de noël|la noël",
        "boxing day": "lendemain de noël",
        "shrove monday": "lundi gras",
        "shrove tuesday": "mardi gras",
        "ash wednesday": "mercredi des cendres",
        "palm sunday": "dimanche des rameaux|rameaux|les rameaux",
        "maundy thursday": "jeudi saint",
        "good friday": "vendredi saint",
        "holy saturday": "samedi saint",
        "easter": "pâques|dimanche de pâques|jour de pâques",
        "easter monday": "lundi de pâques",
        "ascension": "ascension|jeudi de l'ascension|jour de l'ascension",
        "pentecost": "pentecôte|dimanche de pentecôte",
        "whit monday": "lundi de pentecôte",
        "corpus christi": "fête-dieu",
        "trinity sunday": "dimanche de la trinité",
        "father's day": "fête des pères",
        "us thanksgiving": "action de grâces|thanksgiving",
        "black friday": "black friday|vendredi noir",
        "chinese new year": "nouvel an chinois|nouvel an lunaire",
        "holy week": "semaine sainte",
        "lent": "carême",
    },
    "NOISE": {0: "exactement|précisément|le|la|l|les"},
    "ANDHALF": {0: "et demi|et demie"},
    "MINUTESON": {1: "et", -1: "moins"},
    "AFTERNEXT": {0: "en huit"},
}
