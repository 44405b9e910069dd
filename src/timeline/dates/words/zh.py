"""Chinese."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "UNIT": {"day": "日|号|號", "month": "月", "year": "年"},
}
