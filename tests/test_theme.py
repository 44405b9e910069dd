"""Colours that are told apart, by everybody, on both grounds."""

import itertools

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.problems import UsageError
from timeline.theme import DARK, LIGHT, SHAPES, Theme, looks, theme_named

# Viénot, Brettel and Mollon (1999): how linear RGB looks to eyes without one kind of cone.
PROTAN = np.array([[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]])
DEUTAN = np.array([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]])


def linear(color: str) -> npt.NDArray[np.float64]:
    """sRGB to linear light, after IEC 61966-2-1."""
    value = np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    high, low = sorted((float(linear(color) @ [0.2126, 0.7152, 0.0722]) for color in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_mark_stands_out_from_both_grounds_by_3_to_1(theme: Theme) -> None:
    for color, ground in itertools.product([*theme.palette, theme.rest], [theme.ground, theme.stripe]):
        assert contrast(color, ground) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_both_grounds_by_4_5_to_1(theme: Theme) -> None:
    for color, ground in itertools.product([theme.ink, theme.muted], [theme.ground, theme.stripe]):
        assert contrast(color, ground) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_title_on_a_solid_bar_can_be_read(theme: Theme) -> None:
    assert all(contrast(color, theme.ground) >= 4.5 for color in theme.palette)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("eyes", [PROTAN, DEUTAN], ids=["protan", "deutan"])
def test_the_first_four_colours_differ_to_eyes_that_lack_a_cone(theme: Theme, eyes: npt.NDArray[np.float64]) -> None:
    seen = [np.clip(eyes @ linear(color), 0, 1) ** (1 / 2.2) for color in theme.palette[:4]]
    assert min(float(np.linalg.norm(a - b)) for a, b in itertools.combinations(seen, 2)) > 0.18


def test_no_two_of_the_first_72_names_look_alike_and_neighbours_share_neither_colour_nor_shape() -> None:
    found = looks([f"name {at}" for at in range(72)], LIGHT)
    del found[""]
    assert len({(look.color, look.shape) for look in found.values()}) == 72
    for one, after in itertools.pairwise(found.values()):
        assert one.color != after.color
        assert one.shape != after.shape
    assert len(set(SHAPES)) == len(SHAPES)


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.integers(1, 9), max_size=20), st.randoms())
def test_a_look_does_not_hang_on_the_order_of_the_names(counts: dict[str, int], random: object) -> None:
    mixed = list(counts.items())
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert looks(dict(mixed), LIGHT) == looks(counts, LIGHT)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^theme is 'blue'; write 'light' or 'dark'\.$"):
        theme_named("blue")
