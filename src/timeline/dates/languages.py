"""The languages whose words are known, in the order in which they are tried where nobody names one."""

from typing import Final

LANGUAGES: Final = (
    "en",
    "es",
    "it",
    "nl",
    "fr",
    "de",
    "pt",
    "sv",
    "da",
    "nb",
    "ro",
    "ca",
    "zh",
    "ja",
    "ko",
    "uk",
    "ru",
    "tr",
)
ALIASES: Final = {"no": "nb", "nn": "nb"}  # other codes of a language
# Languages whose word list holds what the tables of `borrowed` lack; tried where somebody names them, or where the
# letters of a text are theirs.
OTHERS: Final = (
    "hr",
    "cs",
    "pl",
    "bg",
    "el",
    "hu",
    "fi",
    "ar",
    "hi",
    "vi",
    "he",
    "sk",
    "sl",
    "be",
    "sr",
    "lt",
    "lv",
    "et",
    "mt",
    "ga",
    "cy",
    "ka",
    "id",
    "ms",
    "th",
    "bn",
)


def base(code: str) -> str:
    """The language of a code that also names a country or script.

    >>> base("pt-BR"), base("zh_Hant"), base("NO"), base("nb")
    ('pt', 'zh', 'nb', 'nb')
    """
    language = code.strip().lower().replace("_", "-").partition("-")[0]
    return ALIASES.get(language, language)
