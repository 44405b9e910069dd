"""What Danish and Norwegian write alike."""

from typing import Final

from timeline.dates.lexicon import Values

_ONES: Final = ("en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
WEEKDAY_ENDS: Final = "{,en,s,e,morgen,formiddag,ettermiddag,eftermiddag,aften,kveld,nat,natt,ens}"

ORDINAL: Final[dict[int | str, str]] = {
    1: "første|fyrste",
    2: "anden|andet|andre|annen",
    3: "tredje",
    4: "fjerde",
    5: "femte",
    6: "sjette",
    7: "syvende|sjuende",
    8: "ottende|åttende",
    9: "niende",
    10: "tiende",
    11: "ellevte|ellefte",
    12: "tolvte",
    13: "trettende",
    14: "fjortende",
    15: "femtende",
    16: "sekstende",
    17: "syttende",
    18: "attende",
    19: "nittende",
    20: "tyvende|tjuende",
    30: "tredivte|trettiende",
    -1: "sidste|siste",
    -2: "næstsidste|nest siste",
}
NUMBER: Final[dict[int | str, str]] = {
    **dict(enumerate(_ONES, 1)),
    1: "en|et|én|ét|ett|ei|één",
    2: "to|et par|par",
    7: "syv|sju",
    8: "otte|åtte",
    10: "ti",
    11: "elleve",
    12: "tolv|et dusin|et dusin",
    13: "tretten",
    14: "fjorten",
    15: "femten",
    16: "seksten",
    17: "sytten",
    18: "atten",
    19: "nitten",
    20: "tyve|tjue",
    30: "tredive|tretti",
    40: "fyrre|førti|fyrretyve",
    50: "halvtreds|femti",
    60: "tres|seksti",
    70: "halvfjerds|sytti",
    80: "firs|åtti",
    90: "halvfems|nitti",
    **{20 + n: f"{one}ogtyve|tjue{one}" for n, one in enumerate(_ONES, 1)},
    21: "enogtyve|tjueen|tjueén|enogtjue",
    27: "syvogtyve|tjuesju|tjuesyv",
    28: "otteogtyve|tjueåtte",
    31: "enogtredive|trettien|trettién",
}
UNIT: Final[Values] = {
    "day": "dag|dage|dager|dagen|dagene|døgn|døgnet",
    "week": "uge|uger|ugen|ugerne|uke|uker|uken|ukene|uka|u",
    "weekend": "weekend|weekenden|weekender|helg|helgen|helger|helga",
    "month": "måned|måneder|måneden|månederne|månedene|mnd|md|mdr",
    "quarter": "kvartal|kvartaler|kvartalet",
    "half": "halvår|halvåret|halvdel|halvdelen|semester|halvt år|et halvt år|halve år",
    "halfhour": "halvtime|halvtimen|halv time|halve time",
    "quarterhour": "kvarter|kvarteret",
    "season": "sæson|sesong|årstid",
    "year": "år|året|årene|års",
    "decade": "årti|årtier|årtiet|tiår|tiåret|tiårene",
    "century": "århundrede|århundreder|århundredet|århundre|århundrer|århundret|hundreår|hundreåret",
    "millennium": "årtusinde|årtusinder|årtusindet|årtusen|årtusenet|tusenår",
    "hour": "time|timer|timen",
    "minute": "minut|minutter|minutt|min",
}
SEASON: Final[Values] = {
    "spring": "forår|foråret|vår|våren",
    "summer": "sommer|sommeren",
    "autumn": "efterår|efteråret|høst|høsten|haust",
    "winter": "vinter|vinteren",
}
ERA_BC: Final = (
    "f.kr|f.v.t.|fvt|før kristus|før vor tidsregning|før vår tidsregning|f.kr.f.|før kristi fødsel|fkr|før kr"
)
ERA_AD: Final = "e.kr|e.v.t.|evt|efter kristus|etter kristus|vor tidsregning|vår tidsregning|e.kr.f.|ekr|v.t.|efter kr"
