"""Portuguese."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.common import AMPM, CIRCA, LATIN_ERA, SAECULUM, ZONE

WORDS: Final[Words] = {
    "MONTH": {
        1: "janeiro|jan",
        2: "fevereiro|fev",
        3: "março|mar",
        4: "abril|abr",
        5: "maio|mai",
        6: "junho|jun",
        7: "julho|jul",
        8: "agosto|ago",
        9: "setembro|set",
        10: "outubro|out",
        11: "novembro|nov",
        12: "dezembro|dez",
    },
    "WEEKDAY": {
        0: "segunda-feira|segunda|seg|2ª feira|2a feira|segundas|segundas-feiras",
        1: "terça-feira|terça|ter|3ª feira|3a feira|terças|terças-feiras",
        2: "quarta-feira|quarta|qua|4ª feira|4a feira|quartas|quartas-feiras",
        3: "quinta-feira|quinta|qui|5ª feira|5a feira|quintas|quintas-feiras",
        4: "sexta-feira|sexta|sex|6ª feira|6a feira|sextas|sextas-feiras",
        5: "sábado|sábados|sáb",
        6: "domingo|domingos|dom",
    },
    "NUMBER": {
        1: "um|uma",
        2: "dois|duas|um par de|par de",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez|uma dezena de",
        11: "onze",
        12: "doze|uma dúzia de",
        13: "treze",
        14: "catorze|quatorze",
        15: "quinze",
        16: "dezesseis|dezasseis",
        17: "dezessete|dezassete",
        18: "dezoito",
        19: "dezenove|dezanove",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta|cinqüenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem|cento",
        200: "duzentos",
        300: "trezentos",
        400: "quatrocentos",
        500: "quinhentos",
        600: "seiscentos",
        700: "setecentos",
        800: "oitocentos",
        900: "novecentos",
    },
    "FEW": {3: "uns|umas|alguns|algumas|poucos|poucas|vários|várias|uns poucos|umas poucas"},
    "HUNDRED": {1000: "mil"},
    "ORDINAL": {
        1: "primeiro|primeira|primeiros|primeiras",
        2: "segundo|segunda",
        3: "terceiro|terceira",
        4: "quarto|quarta",
        5: "quinto|quinta",
        6: "sexto|sexta",
        7: "sétimo|sétima",
        8: "oitavo|oitava",
        9: "nono|nona",
        10: "décimo|décima",
        11: "décimo primeiro|décima primeira",
        12: "décimo segundo|décima segunda",
        13: "décimo terceiro|décima terceira",
        14: "décimo quarto|décima quarta",
        15: "décimo quinto|décima quinta",
        16: "décimo sexto|décima sexta",
        17: "décimo sétimo|décima sétima",
        18: "décimo oitavo|décima oitava",
        19: "décimo nono|décima nona",
        20: "vigésimo|vigésima",
        21: "vigésimo primeiro",
        -1: "último|última",
        -2: "penúltimo|penúltima",
    },
    "ORDSUF": {0: "o|a|º|ª"},
    "UNIT": {
        "day": "dia|dias|jornada",
        "week": "semana|semanas|sem",
        "weekend": "fim de semana|fins de semana|final de semana|finais de semana|fim-de-semana",
        "fortnight": "quinzena|quinzenas",
        "month": "mês|meses",
        "quarter": "quartel|trimestre|trimestres|trim",
        "half": "semestre|semestres|metade|metade do ano",
        "season": "estação|estações",
        "year": "ano|anos",
        "decade": "década|décadas|decênio|decénio",
        "century": "século|séculos",
        "millennium": "milênio|milénio|milênios|milénios",
        "hour": "hora|horas|h|hs",
        "minute": "minuto|minutos|min",
        "third": "terço",
    },
    "BUSINESS": {0: "útil|úteis|de trabalho"},
    "DWORD": {0: "dia"},
    "YEARWORD": {0: "ano"},
    "YEARS": {0: "anos"},
    "PART": {
        "early": "início|inícios|começo|começos|princípio|princípios|primeira parte|inicio",
        "mid": "meados|meio|metade|em meados",
        "late": "fim|fins|final|finais|tardio|tardia|término|segunda parte",
    },
    "SEASON": {"spring": "primavera", "summer": "verão", "autumn": "outono", "winter": "inverno"},
    "CENTURY": {0: "século|séc|s"},
    "SAECULUM": {0: f"século|séculos|séc|sécs|sec|s|{SAECULUM}"},
    "QUARTER": {0: "t|q|trimestre"},
    "HALF": {0: "semestre"},
    "CIRCA": {
        0: f"{CIRCA}|cerca de|por volta de|por volta do|em torno de|aproximadamente|aprox|mais ou menos|próximo de|"
        "à volta de|aproximado|quase|por volta das|próximo a"
    },
    "MAYBE": {
        0: "provavelmente|possivelmente|talvez|quiçá|provável|possível|presumivelmente|incerto|incerta|duvidoso|"
        "supostamente|aparentemente"
    },
    "BEFORE": {
        0: "antes|antes de|antes do|anterior a|anterior ao|anteriormente a|prévio a|antes que",
        1: "até|até a|até o|até ao|até à|ate|terminando|terminando em",
        2: "o mais tardar|no máximo até|não depois de|nunca depois de|tão tarde quanto",
    },
    "AFTER": {
        0: "depois|depois de|depois do|após|após o|posterior a|posterior ao|posteriormente a|além de|mais tarde que",
        1: "desde|desde o|a partir|a partir de|a partir do|a contar de|começando|começando em|iniciando|"
        "a contar do|já desde",
        2: "não antes de|tão cedo quanto",
    },
    "ONWARDS": {0: "hoje|agora|presente|à data|data|em diante|adiante|para a frente"},
    "ORLATER": {0: "ou depois|ou mais tarde|ou posterior|e depois"},
    "OREARLIER": {0: "ou antes|ou mais cedo|ou anterior|e antes"},
    "FROM": {0: "de|do|da|dos|das"},
    "TO": {0: "a|ao|à|até|até o|até a|até ao|até à|ate|às|aos"},
    "BETWEEN": {0: "entre|algum momento entre"},
    "AND": {0: "e"},
    "OR": {0: "ou"},
    "REF": {
        -1: "passado|passada|último|última|anterior|prévio|prévia|"
        "que passou|"
        "retrasado|retrasada|mais recente|findo|finda",
        0: "este|esta|estes|estas|neste|nesta|deste|desta|nestes|nestas|esse|essa|nesse|nessa|desse|dessa|atual|"
        "corrente|actual|presente|em curso|mesmo|mesma",
        1: "próximo|próxima|que vem|seguinte|vindouro|vindoura|que entra|subsequente|que se segue",
        2: "depois do próximo|depois da próxima",
    },
    "BACK": {0: "há|faz|há cerca de|há já|há aproximadamente|há quase"},
    "AGO": {0: "atrás"},
    "IN": {0: "em|dentro de|daqui a|daqui|dali a|no prazo de|de hoje a|ao cabo de|nos próximos"},
    "LATER": {
        0: "depois|mais tarde|a partir de agora|a partir de hoje|de agora|desde agora|após hoje|a contar de hoje"
    },
    "EARLIER": {0: "antes|mais cedo|anteriormente"},
    "DAYREF": {
        0: "hoje|agora|hoje em dia|esta noite|esta manhã|esta tarde|hoje à noite|neste dia|neste momento|no mesmo dia|"
        "atualmente|actualmente|presente|dia de hoje|já",
        -1: "ontem|ontem à noite|ontem à tarde|véspera|na véspera|dia anterior|dia de ontem|noite passada|"
        "a noite passada",
        -2: "anteontem|antes de ontem|antes-de-ontem",
        -3: "trasanteontem",
        1: "amanhã|dia seguinte|no dia seguinte|dia de amanhã|amanha",
        2: "depois de amanhã|depois de amanha",
    },
    "DAYPART": {
        0: "manhã|tarde|noite|madrugada|de manhã|de tarde|de noite|à tarde|à noite|pela manhã|da manhã|da tarde|"
        "da noite|de madrugada|da madrugada|na manhã|pela tarde|pela noite|ao meio-dia|ao anoitecer|ao amanhecer|"
        "à meia-noite|meio-dia"
    },
    "ERA": {
        "bc": "a.c.|a.e.c.|antes de cristo|antes da era comum|a.n.e.",
        "ad": f"{LATIN_ERA}|d.c.|e.c.|depois de cristo|da era comum|n.e.",
    },
    "AMPM": {
        "am": f"{AMPM['am']}|da manhã|de manhã|da madrugada|pela manhã|de madrugada",
        "pm": f"{AMPM['pm']}|da tarde|da noite|de tarde|à tarde|à noite|de noite",
    },
    "CLOCK": {0: "meia-noite|meia noite", 720: "meio-dia|meio dia"},
    "OCLOCK": {0: "h|hs|hora|horas|em ponto|hrs"},
    "HALFPAST": {30: "e meia", 15: "e um quarto|e quarto", -15: "menos um quarto"},
    "ZONE": ZONE,
    "ANNOTATION": {
        0: "publicado|publicada|publicado em|datado|datada|pintado|pintada|escrito|escrita|construído|construída|"
        "assinado|assinada|impresso|impressa|editado|editada|fundado|fundada|nascido|nascida|feito|feita|realizado|"
        "realizada|atualizado|atualizada|exposto|exposta|gravado|gravada|criado|criada|atualizado em"
    },
    "AT": {0: "às|à|pelas|por volta das"},
    "FROMTHE": {0: "a partir do|a contar do"},
    "REFS": {-1: "passados|passadas|últimos|últimas|anteriores", 1: "próximos|próximas|seguintes|que vêm|subsequentes"},
    "PARTS": {"early": "primeiros|primeiras", "late": "últimos|últimas"},
    "PREP": {
        0: "em|no|na|nos|nas|a|o|ao|à|às|aos|de|do|da|dos|das|por|para|durante|com data de|data|datado de|"
        "ao longo de|no decorrer de|em algum momento de|"
        "no decurso de|só"
    },
    "OF": {0: "de|do|da|dos|das|em|no|na|para|a"},
    "NOISE": {0: "os|as"},
}
