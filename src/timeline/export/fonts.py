"""Texts to the scripts that no font of this machine can write: what would come out as boxes in a picture."""

import shutil
import subprocess
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

# First word of a sign's Unicode name → the script as people call it, and a font that has it.
_SCRIPTS: Final = {
    "CJK": ("Chinese", "Noto Sans CJK"),
    "HIRAGANA": ("Japanese", "Noto Sans CJK"),
    "KATAKANA": ("Japanese", "Noto Sans CJK"),
    "HANGUL": ("Korean", "Noto Sans CJK"),
    "ARABIC": ("Arabic", "Noto Sans Arabic"),
    "HEBREW": ("Hebrew", "Noto Sans Hebrew"),
    "CYRILLIC": ("Cyrillic", "Noto Sans"),
    "GREEK": ("Greek", "Noto Sans"),
    "LATIN": ("Latin", "Noto Sans"),
}
_FIRST_EMOJI: Final = 0x1F300
_LATIN_1: Final = 0xFF  # what every font has


def missing_fonts(texts: Iterable[str]) -> tuple[str, ...]:
    """A sentence for each script in the texts that no font here can write; nothing where that cannot be known.

    It is known where fontconfig's ``fc-list`` is, as on every Linux desktop; elsewhere the system brings the fonts.
    """
    if shutil.which("fc-list") is None:
        return ()
    samples: dict[str, str] = {}
    for sign in sorted(set().union(*texts)):
        if ord(sign) >= _FIRST_EMOJI or (ord(sign) > _LATIN_1 and unicodedata.category(sign).startswith("L")):
            samples.setdefault(_script(sign), sign)
    return tuple(
        f"No font here has the signs of {said}, such as {sign}: they come out as boxes. Install {font}."
        for (said, font), sign in ((_named(script), sign) for script, sign in samples.items() if not _has_font(sign))
    )


def _script(sign: str) -> str:
    return "EMOJI" if ord(sign) >= _FIRST_EMOJI else unicodedata.name(sign, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]


def _named(script: str) -> tuple[str, str]:
    name = script.capitalize()
    return _SCRIPTS.get(script, ("emoji", "Noto Color Emoji") if script == "EMOJI" else (name, f"Noto Sans {name}"))


@lru_cache(maxsize=500)
def _has_font(sign: str) -> bool:
    command = ["fc-list", f":charset={ord(sign):x}", "family"]
    found = subprocess.run(command, capture_output=True, check=False, timeout=20)  # noqa: S603  # no shell, no data but a number
    return bool(found.stdout.strip())
