"""What can be taken away, and the sentence where it cannot."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from timeline.export.publication import writable
from ui.conftest import Open, texts


@pytest.fixture
def open_panel(open_page: Open) -> Open:
    """Open the page, and its panel of what can be taken away."""

    def opened(**parameters: Any) -> AppTest:
        page = open_page(**parameters)
        page.session_state["downloads"] = True
        return page.run()

    return opened


def labels(page: object) -> list[str]:
    return [button.label for button in page.get("download_button")]  # type: ignore[attr-defined]


def drawn(page: object) -> dict[str, object]:
    """The previewed figure: the last chart of the page."""
    return json.loads(page.get("plotly_chart")[-1].proto.spec)  # type: ignore[attr-defined, no-any-return]


def said(figure: dict[str, object]) -> str:
    return " ".join(note["text"] for note in figure["layout"]["annotations"])  # type: ignore[index]


def test_pictures_page_and_table_are_offered(open_panel: Open):
    assert {"PNG", "SVG", "PDF", "JPEG", "WebP", "Page (HTML)", "Table (CSV)", "Save"} <= set(labels(open_panel()))


def test_without_a_browser_one_sentence_says_what_to_install(open_panel: Open, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chrome")
    page = open_panel()
    assert not {"PNG", "PDF"} & set(labels(page))
    (sentence,) = [text for text in texts(page) if text.startswith("This server draws no pictures")]
    assert "the preview below saves them in your browser. A picture needs a Chrome-family browser" in sentence
    assert "install Chromium or Google Chrome" in sentence


def test_the_words_of_a_picture_can_be_changed_before_it_is_saved(open_panel: Open):
    page = open_panel(actor=["Antony Blinken"])
    page.toggle(key="preview").set_value(True).run()
    page.text_input(key="picture_title").set_value("My <title>").run()
    page.text_input(key="picture_subtitle").set_value("My subtitle").run()
    page.text_input(key="picture_foot").set_value("My foot").run()
    words = said(drawn(page))
    assert "My &lt;title&gt;" in words
    assert "My subtitle" in words
    assert "My foot" in words
    assert "Sources:" not in words


def test_the_preview_has_the_size_that_its_camera_saves(open_panel: Open):
    page = open_panel(actor=["Antony Blinken"])
    page.selectbox(key="picture_size").set_value("slide").run()
    page.toggle(key="preview").set_value(True).run()
    layout = drawn(page)["layout"]
    assert (layout["width"], layout["height"]) == (1280, 720)  # type: ignore[index]
    camera = json.loads(page.get("plotly_chart")[-1].proto.config)["toImageButtonOptions"]
    assert (camera["width"], camera["height"], camera["scale"], camera["format"]) == (1280, 720, 1.5, "png")


def test_a_closed_panel_makes_nothing_and_keeps_what_was_typed(open_panel: Open):
    page = open_panel()
    page.text_input(key="picture_title").set_value("My title").run()
    page.session_state["downloads"] = False
    page.run()
    assert "PNG" not in labels(page)
    page.run()
    page.session_state["downloads"] = True
    page.run()
    assert page.text_input(key="picture_title").value == "My title"


@pytest.mark.parametrize("form", writable(), ids=lambda form: form.name)
def test_each_format_says_what_it_cannot_carry(open_panel: Open, form):
    page = open_panel(actor=["Antony Blinken"])
    page.selectbox(key="other_format").set_value(form.label).run()
    assert not page.exception
    assert [text for text in texts(page) if text.startswith("Not carried: ")] == (
        ["Not carried: " + " ".join(form.losses)] if form.losses else []
    )
