"""What many languages write alike: zones, halves of the day, Latin words of catalogues."""

from typing import Final

from timeline.dates.lexicon import Values

ZONE: Final[Values] = {
    0: "utc|gmt|z|wet",
    60: "cet|mez|bst|west",
    120: "cest|mesz|eet",
    180: "eest|msk",
}
AMPM: Final[Values] = {"am": "a.m.", "pm": "p.m."}
LATIN_ERA: Final = "a.d.|c.e.|anno domini"
CIRCA: Final = "circa|ca|c|cca"
SAECULUM: Final = "saec|saeculum"
