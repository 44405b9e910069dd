"""Serbian in Cyrillic letters; in Latin ones it shares the Croatian list."""

from typing import Final

from timeline.dates.lexicon import Words
from timeline.dates.words.hr import WORDS as _LATIN

_DIGRAPHS: Final = (("dž", "џ"), ("lj", "љ"), ("nj", "њ"))
_LETTERS: Final = str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж")


def _cyrillic(forms: str) -> str:
    for pair, letter in _DIGRAPHS:
        forms = forms.replace(pair, letter)
    return forms.translate(_LETTERS)


WORDS: Final[Words] = {
    kind: {value: f"{forms}|{_cyrillic(forms)}" for value, forms in values.items()}
    for kind, values in _LATIN.items()
    if kind != "FEAST"  # they lie on other days in the Orthodox calendar
}
