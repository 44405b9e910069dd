"""Spanish."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE

WORDS: Final[Words] = {
    "MONTH": {
        1: "enero|ene",
        2: "febrero|feb",
        3: "marzo|mar|mzo",
        4: "abril|abr",
        5: "mayo|may",
        6: "junio|jun",
        7: "julio|jul",
        8: "agosto|ago|agto",
        9: "septiembre|setiembre|sept|sep|set|setbre|sbre",
        10: "octubre|oct|obre",
        11: "noviembre|nov|nbre|novbre",
        12: "diciembre|dic|dbre|dicbre",
    },
    "WEEKDAY": {
        0: "lunes|lun|lu",
        1: "martes|mart|mar|ma",
        2: "miércoles|miér|mié|mi|mx",
        3: "jueves|jue|juev|ju",
        4: "viernes|vie|vier|vi",
        5: "sábado|sábados|sáb|sá",
        6: "domingo|domingos|dom|do",
    },
    "NUMBER": {
        1: "uno|una|un",
        2: "dos|un par de|par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez|una decena de",
        11: "once",
        12: "doce|una docena de",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis|diez y seis",
        17: "diecisiete|diez y siete",
        18: "dieciocho|diez y ocho",
        19: "diecinueve|diez y nueve",
        20: "veinte",
        21: "veintiuno|veintiún|veintiuna|veinte y uno",
        22: "veintidós|veinte y dos",
        23: "veintitrés|veinte y tres",
        24: "veinticuatro|veinte y cuatro",
        25: "veinticinco|veinte y cinco",
        26: "veintiséis|veinte y seis",
        27: "veintisiete|veinte y siete",
        28: "veintiocho|veinte y ocho",
        29: "veintinueve|veinte y nueve",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien|ciento",
        200: "doscientos",
        300: "trescientos",
        400: "cuatrocientos",
        500: "quinientos",
        600: "seiscientos",
        700: "setecientos",
        800: "ochocientos",
        900: "novecientos",
    },
    "FEW": {3: "unos|unas|unos pocos|unas pocas|unos cuantos|unas cuantas|algunos|algunas|pocos|pocas|varios|varias"},
    "HUNDRED": {1000: "mil"},
    "ORDINAL": {
        1: "primero|primer|primera|primeros|primeras",
        2: "segundo|segunda|segundos|segundas",
        3: "tercero|tercer|tercera",
        4: "cuarto|cuarta",
        5: "quinto|quinta",
        6: "sexto|sexta",
        7: "séptimo|séptima",
        8: "octavo|octava",
        9: "noveno|novena",
        10: "décimo|décima",
        11: "undécimo|undécima|decimoprimero|decimoprimera",
        12: "duodécimo|duodécima|decimosegundo|decimosegunda",
        13: "decimotercero|decimotercer|decimotercera",
        14: "decimocuarto|decimocuarta",
        15: "decimoquinto|decimoquinta",
        16: "decimosexto|decimosexta",
        17: "decimoséptimo|decimoséptima",
        18: "decimoctavo|decimoctava",
        19: "decimonoveno|decimonovena",
        20: "vigésimo|vigésima",
        21: "vigésimo primer|vigésimo primero|vigesimoprimero",
        -1: "último|última",
        -2: "penúltimo|penúltima",
    },
    "ORDSUF": {0: "o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na"},
    "UNIT": {
        "day": "día|días|jornada|jornadas|jornada laboral",
        "week": "semana|semanas|sem",
        "weekend": "fin de semana|fines de semana|finde|findes",
        "fortnight": "quincena|quincenas",
        "month": "mes|meses",
        "quarter": "cuarto|trimestre|trimestres|trim",
        "half": "semestre|semestres|mitad|mitad del año",
        "season": "temporada|temporadas",
        "year": "año|años",
        "decade": "década|décadas|decenio|decenios",
        "century": "siglo|siglos",
        "millennium": "milenio|milenios",
        "hour": "hora|horas|h|hs|hrs",
        "minute": "minuto|minutos|min",
        "third": "tercio",
    },
    "BUSINESS": {0: "laborable|laborables|hábil|hábiles|laboral|laborales|de trabajo"},
    "DWORD": {0: "día|el día"},
    "YEARWORD": {0: "año|el año"},
    "YEARS": {0: "años|los años"},
    "PART": {
        "early": "principio|principios|inicio|inicios|comienzo|comienzos|temprano|temprana|arranque|primera parte",
        "mid": "mediado|mediados|mitad|medio|a mediados|mediano",
        "late": "fin|fines|final|finales|tardío|tardía|segunda parte|cierre|término",
    },
    "SEASON": {"spring": "primavera", "summer": "verano|estío", "autumn": "otoño", "winter": "invierno"},
    "CENTURY": {0: "siglo|s"},
    "SAECULUM": {0: f"siglo|siglos|s|ss|sigl|{SAECULUM}"},
    "DECADENAME": {
        20: "veintes",
        30: "treintas",
        40: "cuarentas",
        50: "cincuentas",
        60: "sesentas",
        70: "setentas",
        80: "ochentas",
        90: "noventas",
    },
    "QUARTER": {0: "t|q|trimestre"},
    "HALF": {0: "semestre"},
    "CIRCA": {
        0: f"{CIRCA}|hacia|cerca de|alrededor de|aproximadamente|aprox|sobre|en torno a|por|a eso de|como a|"
        "más o menos|poco más o menos|aproximado|aproximada|casi|aproximadamente en|por la época de|unos|unas"
    },
    "MAYBE": {
        0: "probablemente|posiblemente|quizá|quizás|tal vez|acaso|probable|posible|dudoso|dudosa|supuestamente|"
        "presumiblemente|seguramente|al parecer|fecha dudosa"
    },
    "BEFORE": {
        0: "antes|antes de|antes que|anterior a|anteriores a|previo a|previa a|anteriormente a|no más tarde que|"
        "no más allá de|con anterioridad a",
        1: "hasta|terminando|finalizando",
        2: "a más tardar|a más tardar en|no después de|no posterior a|no más tarde de|"
        "como máximo|como tarde|tan tarde como",
    },
    "AFTER": {
        0: "después|después de|después que|tras|posterior a|posteriores a|pasado el|más tarde que|más allá de|"
        "con posterioridad a|luego de|posteriormente a",
        1: "a partir del|a contar del|desde el|desde|a partir de|a contar de|a contar desde|"
        "empezando|empezando en|"
        "comenzando|comenzando en|en o después de|ya desde|iniciando",
        2: "no antes de|tan pronto como",
    },
    "ONWARDS": {0: "hoy|la fecha|ahora|presente|actualidad|la actualidad|en adelante|adelante"},
    "ORLATER": {0: "o después|o más tarde|o posterior|o más reciente|y después|y posterior"},
    "OREARLIER": {0: "o antes|o anterior|y antes|y anterior|o con anterioridad"},
    "FROM": {0: "de|del"},
    "TO": {0: "a|al|hasta|y el|hasta el|a la|hasta la|hasta inicios de"},
    "BETWEEN": {0: "entre|en algún momento entre"},
    "AND": {0: "y|e"},
    "OR": {0: "o|u|ó"},
    "REF": {
        -1: "pasado|pasada|último|última|anterior|previo|previa|"
        "que pasó|recién pasado|recién pasada|precedente|más reciente",
        0: "este|esta|estos|estas|presente|actual|corriente|en curso|ese|esa|mismo|misma",
        1: "próximo|próxima|que viene|siguiente|entrante|venidero|venidera|que entra|que sigue|subsiguiente",
        -2: "antepasado|antepasada|anterior al pasado",
        2: "subsiguiente|después del próximo|después de la próxima",
    },
    "BACK": {0: "hace|hará|hace ya|hace como|hace aproximadamente|hace casi|hace más o menos|hace cerca de"},
    "AGO": {0: "atrás"},
    "IN": {0: "en|dentro de|de aquí a|al cabo de|de acá a|en los próximos|en las próximas"},
    "LATER": {
        0: "después|más tarde|desde ahora|a partir de ahora|a partir de hoy|desde hoy|posteriormente|"
        "a contar de hoy|luego|tras hoy"
    },
    "EARLIER": {0: "antes|más temprano|previamente|anteriormente"},
    "DAYREF": {
        0: "hoy|ahora|ahora mismo|hoy día|hoy en día|este día|esta noche|esta mañana|esta tarde|el día de hoy|"
        "este mismo día|en este momento|actualidad|actualmente|día de hoy|al día de hoy|el presente|ya",
        -1: "ayer|anoche|día de ayer|el día de ayer|la víspera|víspera|día anterior|el día anterior|último día",
        -2: "anteayer|antes de ayer|antier|anteanoche|antes de anoche|antes de ayer",
        -3: "trasanteayer|antes de anteayer",
        1: "mañana|día de mañana|el día de mañana|día siguiente|al día siguiente|próximo día",
        2: "pasado mañana",
    },
    "DAYPART": {
        0: "mañana|tarde|noche|madrugada|mediodía|medianoche|por la mañana|por la tarde|por la noche|en la mañana|"
        "en la tarde|en la noche|de la mañana|de la tarde|de la noche|de madrugada|de la madrugada|a la noche|"
        "a la mañana|a la tarde|al mediodía|al anochecer|al amanecer|al alba|por la madrugada"
    },
    "ERA": {
        "bc": "a.c.|a.j.c.|a.e.c.|a. de c.|antes de cristo|antes de jesucristo|antes de la era común|a n e|ane|"
        "antes de nuestra era",
        "ad": f"{LATIN_ERA}|d.c.|d.j.c.|e.c.|d. de c.|después de cristo|de la era común|de nuestra era|n.e.",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|de la mañana|de la madrugada|por la mañana|a. m.|en la mañana",
        "pm": f"{AMPM['pm']}|de la tarde|de la noche|por la tarde|por la noche|p. m.|en la tarde|en la noche",
    },
    "CLOCK": {0: "medianoche|la medianoche", 720: "mediodía|el mediodía"},
    "OCLOCK": {0: "h|hs|hrs|horas|hora|en punto"},
    "HALFPAST": {30: "y media", 15: "y cuarto", -15: "menos cuarto"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "publicado|publicada|publicado en|fechado|fechada|escrito|escrita|pintado|pintada|construido|construida|"
        "firmado|firmada|impreso|impresa|editado|editada|fundado|fundada|nacido|nacida|hecho|hecha|realizado|realizada|"
        "actualizado|actualizada|expuesto|expuesta|grabado|grabada|creado|creada"
    },
    "AT": {0: "a|a las|a la|sobre las|hacia las|a eso de las"},
    "FROMTHE": {0: "a partir del"},
    "REFS": {
        -1: "pasados|pasadas|últimos|últimas|anteriores|previos|previas|precedentes",
        1: "próximos|próximas|siguientes|venideros|venideras|que vienen",
    },
    "PARTS": {"early": "primeros|primeras", "late": "últimos|últimas|postreros"},
    "PREP": {
        0: "en|el|a|al|de|del|para|durante|con fecha|con fecha de|fecha|datado en|a fecha|"
        "en los|"
        "a lo largo de|en el transcurso de|en algún momento de|día|solo"
    },
    "OF": {0: "de|del|en|para el|para"},
    "NOISE": {0: "el|la|los|las|lo"},
}
