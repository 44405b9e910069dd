"""How Plotly behaves around a figure, and what its pictures are called."""

import pytest

from timeline.figure import figure_config, file_name


def test_nothing_is_sent_anywhere_and_nothing_zooms() -> None:
    config = figure_config()
    assert config["showSendToCloud"] is False
    assert config["displaylogo"] is False
    assert config["scrollZoom"] is False
    assert {"zoom2d", "pan2d", "autoScale2d"} <= set(config["modeBarButtonsToRemove"])


def test_the_camera_takes_the_size_it_is_told() -> None:
    assert figure_config("A b", width=900, height=500, scale=3, kind="svg")["toImageButtonOptions"] == {
        "format": "svg",
        "filename": "A-b",
        "width": 900,
        "height": 500,
        "scale": 3,
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "etc-passwd"),  # never a path
        ("بيروت", "بيروت"),  # every script is kept
        ("東京 2022", "東京-2022"),
        ("", "timeline"),
        ("...", "timeline"),
        ("a" * 300, "a" * 80),  # file systems end at 255 bytes
        ("北" * 300, "北" * 80),
        ("CON: what?", "CON-what"),
    ],
)
def test_a_name_for_a_file_drops_only_what_files_cannot_have(text: str, name: str) -> None:
    assert file_name(text) == name
