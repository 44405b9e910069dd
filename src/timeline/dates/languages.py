"""The languages whose words are known, in the order in which they are tried where nobody names one."""

from typing import Final

LANGUAGES: Final = ("en", "zh", "ja")
