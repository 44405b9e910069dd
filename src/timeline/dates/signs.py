"""Signs between words to kinds: what a dash, dot, comma or query can be hangs on what stands beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

Kinds = frozenset[str]


@dataclass(slots=True)
class Piece:
    """A run of digits, a word or a sign (``sort``), and whether space stands before it."""

    sort: str
    text: str
    spaced: bool


@dataclass(frozen=True, slots=True)
class Around:
    """The neighbours of a sign."""

    before: Piece | None
    sign: Piece
    after: Piece | None

    @property
    def is_tight(self) -> bool:
        """Whether no space stands on either side."""
        return not self.sign.spaced and self.before is not None and self.after is not None and not self.after.spaced

    @property
    def between_digits(self) -> bool:
        """Whether digits stand on both sides, with or without space."""
        return bool(self.before and self.after and self.before.sort == self.after.sort == "digits")

    @property
    def digits_before(self) -> int:
        """How many digits end right before it."""
        tight = self.before is not None and self.before.sort == "digits" and not self.sign.spaced
        return len(self.before.text) if tight and self.before else 0

    @property
    def digits_after(self) -> int:
        """How many digits begin right behind it."""
        tight = self.after is not None and self.after.sort == "digits" and not self.after.spaced
        return len(self.after.text) if tight and self.after else 0


_NOTHING: Final[Kinds] = frozenset()


def sign_kinds(pieces: list[Piece], place: int) -> Kinds | None:
    """What a sign can be where it stands; empty where it says nothing, None where no date has it."""
    sign = pieces[place]
    kinds = _FIXED.get(sign.text)
    if kinds is not None:
        return kinds
    decide = _DECIDED.get(sign.text[0])
    if decide is None:
        return None
    before = pieces[place - 1] if place else None
    return decide(Around(before, sign, pieces[place + 1] if place + 1 < len(pieces) else None))


def _dash(around: Around) -> Kinds:
    if around.sign.text == "-" and around.digits_before == 3 and (around.after is None or around.after.text in ")]?"):
        return frozenset(("MASK1", "DASH"))
    if around.sign.text == "-":
        return frozenset(("HYPHEN", "DASH")) if around.is_tight else frozenset(("DASH",))
    if around.sign.text == "--" and around.digits_before == 2:
        return frozenset(("MASK2",))
    beside = {around.before and around.before.text, around.after and around.after.text}
    if around.sign.text == "--" and (around.before is None or beside & {"/", "."}):
        return frozenset(("UNKNOWN",))
    return frozenset(("DASH",))


def _dots(around: Around) -> Kinds:
    if around.sign.text == ".":
        return frozenset(("DOT",)) if around.between_digits else _NOTHING
    masks = around.digits_before == 2 and not around.digits_after
    return frozenset(("MASK2",)) if masks else frozenset(("BLANK",))


def _query(around: Around) -> Kinds:
    if around.sign.text == "?":
        return frozenset(("QUERY", "MASK1")) if around.digits_before == 3 else frozenset(("QUERY",))
    return frozenset(("MASK2",)) if around.digits_before == 2 else frozenset(("UNKNOWN",))


def _comma(around: Around) -> Kinds:
    if not around.between_digits:
        return _NOTHING
    return frozenset(("DECIMAL",)) if around.is_tight else frozenset(("COMMA",))


def _semicolon(around: Around) -> Kinds:
    return frozenset(("COMMA",)) if around.between_digits else _NOTHING


def _slash(around: Around) -> Kinds:
    return frozenset(("SLASH",)) if around.is_tight else frozenset(("WIDESLASH",))


def _colon(around: Around) -> Kinds:
    return frozenset(("COLON",)) if around.between_digits else _NOTHING


def _apostrophe(around: Around) -> Kinds:
    return frozenset(("APOS",)) if around.digits_after in (2, 3) and not around.digits_before else _NOTHING


def _tilde(around: Around) -> Kinds:
    return frozenset(("CIRCA", "DASH")) if around.before and around.after else frozenset(("CIRCA",))


def _middle_dot(around: Around) -> Kinds:
    return frozenset(("DOT",)) if around.between_digits else _NOTHING


_FIXED: Final[dict[str, Kinds]] = {
    **dict.fromkeys("([{", frozenset(("OPEN",))),
    **dict.fromkeys(")]}", frozenset(("CLOSE",))),
    **dict.fromkeys('"!¿¡', _NOTHING),
    "–": frozenset(("DASH",)),
    "=>": frozenset(("DASH",)),
    "+": frozenset(("PLUS",)),
    "&": frozenset(("AND",)),
    "°": frozenset(("ORDSUF",)),
    "@": frozenset(("PREP",)),
    **dict.fromkeys(("±", "+/-"), frozenset(("PLUSMINUS", "CIRCA"))),
    "©": frozenset(("ANNOTATION",)),
    **dict.fromkeys(("<", "≤", "<="), frozenset(("BEFORE",))),
    **dict.fromkeys((">", "≥", ">="), frozenset(("AFTER",))),
}
# The values of those: 0 does not hold the bound, 2 does.
BOUNDS: Final = {"<": 0, ">": 0, "≤": 2, "<=": 2, "≥": 2, ">=": 2}
_DECIDED: Final[dict[str, Callable[[Around], Kinds]]] = {
    "-": _dash,
    ".": _dots,
    "?": _query,
    ",": _comma,
    ";": _semicolon,
    "/": _slash,
    ":": _colon,
    "'": _apostrophe,
    "~": _tilde,
    "≈": _tilde,
    "·": _middle_dot,
    "・": _middle_dot,
}
