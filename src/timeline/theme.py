"""How things look: grounds and inks, the colours and shapes of groups, fonts and sizes in pixels.

Every colour of a palette stands out from both grounds of its theme by 3:1 or more (WCAG 1.4.11), inks by 4.5:1;
shapes repeat in another rhythm than colours, so a name is told by its shape where colours fail.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from timeline.problems import UsageError

# Arial and its metric twins, which the measured widths are of; then what other scripts need.
FONTS: Final = (
    "Arial, Helvetica, 'Liberation Sans', Arimo, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', "
    "'Noto Sans CJK SC', 'Noto Color Emoji', sans-serif"
)

TITLE_SIZE: Final = 22
SUBTITLE_SIZE: Final = 14
BAND_SIZE: Final = 13
LABEL_SIZE: Final = 12
TICK_SIZE: Final = 12
FOOT_SIZE: Final = 11

# Names of Plotly markers, most different first.
SHAPES: Final = ("circle", "square", "diamond", "triangle-up", "x", "star", "hexagon", "triangle-down", "cross")
# Of one size in pixels these have less ink than a circle, and look smaller.
_LARGER: Final = {"triangle-up": 1.2, "triangle-down": 1.2, "star": 1.2, "hexagon": 1.1}


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. ``stripe`` is the ground of every second band, ``grid`` the lines of the axis."""

    name: Literal["light", "dark"]
    ground: str
    stripe: str
    ink: str
    muted: str
    grid: str
    tie: str
    palette: tuple[str, ...]
    rest: str  # the colour of events without a group


LIGHT: Final = Theme(
    name="light",
    ground="#ffffff",
    stripe="#f4f5f7",
    ink="#1b1f26",
    muted="#565d69",
    grid="#dfe2e7",
    tie="#c6ccd5",
    palette=("#0072b2", "#b84e0c", "#0a8048", "#991f7b", "#8a6500", "#5b4fc9", "#0b7f8c", "#b3261e"),
    rest="#5f6670",
)
DARK: Final = Theme(
    name="dark",
    ground="#0e1117",
    stripe="#171b24",
    ink="#eef1f5",
    muted="#a9b1bd",
    grid="#2b313c",
    tie="#4b5361",
    palette=("#56b4e9", "#f5793b", "#58eac2", "#f27fb4", "#e6b422", "#a79bff", "#4fd0dc", "#ff8a80"),
    rest="#aab2bd",
)
THEMES: Final[Mapping[str, Theme]] = {"light": LIGHT, "dark": DARK}


def theme_named(name: str) -> Theme:
    """The theme of a name.

    Raises:
        UsageError: there is no such theme.

    >>> theme_named("dark").ground
    '#0e1117'
    """
    if name not in THEMES:
        raise UsageError(f"theme is {name!r}; write 'light' or 'dark'.")
    return THEMES[name]


@dataclass(frozen=True, slots=True)
class Look:
    """The colour and the marker shape that a group keeps for good."""

    color: str
    shape: str

    @property
    def size(self) -> float:
        """What to multiply the size of its marker by, so that no shape looks smaller than another."""
        return _LARGER.get(self.shape, 1.0)


def looks(counts: Mapping[str, int] | Iterable[str], theme: Theme) -> dict[str, Look]:
    """A look for every name of a whole data set, the commonest first; the empty name is grey.

    ``counts`` maps names to numbers of events (or is names, commonest first). Colour and shape together differ for
    the first 72 names: there are eight colours and nine shapes.

    >>> looks({"report": 8, "statement": 55}, LIGHT)["statement"]
    Look(color='#0072b2', shape='circle')
    """
    if isinstance(counts, Mapping):
        counts = sorted(counts, key=lambda name: (-counts[name], name))
    names = [name for name in counts if name]
    found = {
        name: Look(theme.palette[at % len(theme.palette)], SHAPES[at % len(SHAPES)]) for at, name in enumerate(names)
    }
    return {**found, "": Look(theme.rest, "circle")}
