"""What no font can write is named before anybody finds boxes in print."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.export import fonts

needs_fontconfig = pytest.mark.skipif(shutil.which("fc-list") is None, reason="no fontconfig on this machine")


@pytest.fixture
def no_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without a single font."""
    config = tmp_path / "fonts.conf"
    config.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    fonts._has_font.cache_clear()
    yield
    fonts._has_font.cache_clear()


@needs_fontconfig
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("新疆", "No font here has the signs of Chinese, such as 新: they come out as boxes. Install Noto Sans CJK."),
        ("مرحبا", "No font here has the signs of Arabic, such as ا: they come out as boxes. Install Noto Sans Arabic."),
        ("😀", "No font here has the signs of emoji, such as 😀: they come out as boxes. Install Noto Color Emoji."),
        (
            "ไทย",
            "No font here has the signs of Thai, such as ท: they come out as boxes. Install Noto Sans Thai.",
        ),
    ],
)
def test_a_script_without_a_font_is_named_with_a_font_that_has_it(no_fonts: None, text: str, said: str) -> None:
    assert fonts.missing_fonts([text]) == (said,)


@needs_fontconfig
def test_each_script_is_named_once(no_fonts: None) -> None:
    assert len(fonts.missing_fonts(["新疆 Привет", "新 Москва"])) == 2


@needs_fontconfig
@pytest.mark.parametrize("text", ["", "Türk", "“quote” – dash", "1 € · ½"])
def test_what_every_font_has_is_not_asked_for(no_fonts: None, text: str) -> None:
    assert fonts.missing_fonts([text]) == ()


def test_where_nobody_can_know_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert fonts.missing_fonts(["新疆"]) == ()
