"""What is saved from the dashboard: drawn in the visitor's browser or on the server, at the size that was chosen."""

import struct

import pypdf

TITLE = "The-UN,-China-and-the-Xinjiang-assessment-actor-Antony-Blinken"


def _publish(dashboard):
    dashboard.open("?actor=Antony+Blinken")
    dashboard.page.get_by_text("Save and publish", exact=True).click()
    dashboard.settle()


def test_the_preview_is_saved_at_its_size_without_the_server(dashboard, tmp_path):
    _publish(dashboard)
    dashboard.page.get_by_text("Show the picture at this size").click()
    camera = dashboard.page.locator(".st-key-preview_chart .modebar-btn[data-title*='png' i]")
    with dashboard.page.expect_download() as download:
        camera.click()
    saved = tmp_path / "preview.png"
    download.value.save_as(saved)
    assert struct.unpack(">II", saved.read_bytes()[16:24]) == (1200, 675)
    assert download.value.suggested_filename == f"{TITLE}.png"


def test_the_server_draws_a_pdf_with_the_title_that_was_typed(dashboard, tmp_path):
    _publish(dashboard)
    dashboard.page.get_by_label("Title", exact=True).fill("What Blinken said")
    dashboard.page.get_by_label("Title", exact=True).press("Enter")
    dashboard.settle()
    with dashboard.page.expect_download() as download:
        dashboard.page.get_by_role("button", name="PDF").click()
    saved = tmp_path / "server.pdf"
    download.value.save_as(saved)
    assert "What Blinken said" in pypdf.PdfReader(saved).pages[0].extract_text()
