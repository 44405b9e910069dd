"""A person's own file, from opening it to taking the mended one home."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FAULTY = b"when,headline,who\n1976-02,Flood,JD Vance\nsoon,Drought,J.D. Vance\n1978,Fire,Ann\n"


def test_a_pasted_table_opens(dashboard):
    dashboard.open()
    dashboard.page.get_by_role("button", name="Open your own data").click()
    field = dashboard.field("Or a table, pasted")
    field.fill("when\theadline\n1976-02\tFlood\n1977\tDrought\n")
    field.press("Control+Enter")
    expect(dashboard.summary).to_contain_text("pasted table · 2 events")


def test_the_template_is_a_table_that_opens(dashboard, tmp_path):
    dashboard.open()
    dashboard.page.get_by_role("button", name="Open your own data").click()
    with dashboard.page.expect_download() as download:
        dashboard.page.get_by_role("button", name="An empty table to fill in").click()
    saved = tmp_path / "template.csv"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "timeline-template.csv"
    assert saved.read_text("utf-8-sig").startswith("date,title,description,actors,")


def test_what_was_understood_is_shown_at_once(dashboard):
    dashboard.open()
    dashboard.upload("own.csv", FAULTY)
    expect(dashboard.summary).to_contain_text("own.csv · 2 events · 1 row undated")
    cells = dashboard.cells(".st-key-understood_own")
    assert "headline" in cells
    assert "Flood · Drought · Fire" in cells


def test_a_delimiter_nobody_foresaw_can_be_typed_and_one_that_fails_taken_back(dashboard):
    dashboard.open()
    dashboard.upload("own.csv", b"date~title\n1976~Flood\n1977~Drought\n")
    box = dashboard.page.get_by_role("combobox", name="Between the cells")
    for typed, said in (("~~", "The delimiter is '~~'. Give one sign, such as ';'."), ("~", "own.csv · 2 events")):
        box.fill(typed)
        box.press("Enter")
        expect(dashboard.page.get_by_text(said)).to_be_visible()
        dashboard.settle()
    assert "Flood · Drought" in dashboard.cells(".st-key-understood_own")


def test_a_mended_row_takes_its_place_and_the_corrected_file_goes_home(dashboard, tmp_path):
    dashboard.open()
    dashboard.upload("own.csv", FAULTY)
    dashboard.page.get_by_text("Undated shelf: 1 row").click()
    dashboard.write_cell(".st-key-shelf", row=0, x=560, text="March 1977")
    expect(dashboard.summary).to_contain_text("own.csv · 3 events")
    expect(dashboard.page.get_by_text("1 cell changed, in this tab only.")).to_be_visible()
    with dashboard.page.expect_download() as download:
        dashboard.page.get_by_role("button", name="Download the corrected file").click()
    assert download.value.suggested_filename == "own-corrected.csv"
    saved = tmp_path / "corrected.csv"
    download.value.save_as(saved)
    assert saved.read_bytes() == FAULTY.replace(b"soon", b"March 1977")


def test_two_spellings_are_joined_when_somebody_says_so(dashboard):
    dashboard.open()
    dashboard.upload("own.csv", FAULTY.replace(b"soon", b"1977"))
    dashboard.page.get_by_text("Spellings of one actor").click()
    dashboard.settle()
    dashboard.tick(".st-key-spellings", 0)
    dashboard.page.get_by_role("button", name="Join the ticked").click()
    expect(dashboard.page.get_by_text("1 spelling joined, in this tab only.")).to_be_visible()
    expect(dashboard.page.get_by_role("option")).to_have_text(["J.D. Vance2", "Ann1"])


def test_each_line_of_the_holes_leads_to_its_event_and_into_sight(dashboard):
    dashboard.open("?actor=Michelle+Bachelet")
    dashboard.page.get_by_text("Holes: what an editor would ask").click()
    dashboard.settle()
    holes = dashboard.page.locator(".st-key-holes")
    expect(holes.get_by_role("heading", name="Which day was it?")).to_be_visible()
    holes.get_by_role("button", name="is dated only “In March 2019”").click()
    expect(dashboard.panel.get_by_role("heading")).to_have_text(
        "Bachelet calls for full access for an independent assessment"
    )
    expect(dashboard.panel.get_by_role("heading")).to_be_in_viewport()


def test_the_selected_events_are_saved_as_csv(dashboard, tmp_path: Path):
    dashboard.open("?actor=Antony+Blinken")
    dashboard.page.get_by_text("Save and publish").click()
    dashboard.settle()
    with dashboard.page.expect_download() as download:
        dashboard.page.get_by_role("button", name="Table (CSV)").click()
    saved = tmp_path / "table.csv"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "The-UN,-China-and-the-Xinjiang-assessment-actor-Antony-Blinken.csv"
    text = saved.read_text("utf-8-sig")
    assert text.count("Antony Blinken") >= 3
    assert "Michelle Bachelet takes office" not in text


@pytest.mark.parametrize(
    ("button", "begins"), [("PNG", b"\x89PNG"), ("SVG", b"<svg"), ("PDF", b"%PDF"), ("Page (HTML)", b"<!")]
)
def test_pictures_and_the_page_are_made_on_the_server(dashboard, tmp_path: Path, button: str, begins: bytes):
    dashboard.open("?actor=Antony+Blinken")
    dashboard.page.get_by_text("Save and publish").click()
    dashboard.settle()
    with dashboard.page.expect_download() as download:
        dashboard.page.get_by_role("button", name=button, exact=True).click()
    saved = tmp_path / "made"
    download.value.save_as(saved)
    assert saved.read_bytes().lstrip().startswith(begins)


def test_how_a_file_is_read_comes_back_with_it_and_none_of_its_words_is_kept(dashboard):
    ours = b"Fall,Anlass,day\n3/4/2022,Secret,a\n5/4/2022,Hidden,b\n"
    dashboard.open()
    dashboard.upload("own.csv", ours)
    dashboard.choose("In dates such as 3/4/2022", "month first")
    expect(dashboard.page.get_by_role("button", name="Read it as it came")).to_be_visible()
    dashboard.settle()
    dashboard.choose_meaning(".st-key-understood_own", row=1, meaning="title")
    dashboard.page.wait_for_function("() => localStorage.getItem('timeline.reading').includes('map')")
    kept = dashboard.page.evaluate("localStorage.getItem('timeline.reading')")
    assert not re.search("Fall|Anlass|own|Secret|Hidden|day\\b", kept)

    dashboard.page.reload()
    dashboard.settle()
    dashboard.upload("own.csv", ours + b"7/4/2022,Later,c\n")
    told = dashboard.page.get_by_text("Read as you set it the last time, which this browser has kept.")
    expect(told.first).to_be_visible()
    dashboard.settle()
    assert dashboard.field("In dates such as 3/4/2022").input_value() == "month first"
    assert "Anlass\nSecret · Hidden · Later\ntitle" in dashboard.cells(".st-key-understood_own")

    dashboard.page.get_by_role("button", name="Read it as it came").click()
    expect(told).to_have_count(0)
    dashboard.page.wait_for_function("() => localStorage.getItem('timeline.reading') === null")


def test_settings_go_home_and_come_back_with_their_file(dashboard, tmp_path: Path):
    data = {"name": "own.csv", "mimeType": "text/csv", "buffer": b"date~title\n5/12/2022~Flood\n"}
    dashboard.open()
    dashboard.upload("own.csv", data["buffer"])
    for label, typed, said in (
        ("Between the cells", "~", "Separated by '~', as chosen."),
        ("Encoding", "utf-8", "Read as utf-8, as chosen."),
    ):
        box = dashboard.page.get_by_role("combobox", name=label)
        box.click()
        box.fill(typed)
        box.press("Enter")
        expect(dashboard.page.get_by_text(said).first).to_be_visible()
        dashboard.settle()
    with dashboard.page.expect_download() as download:
        dashboard.page.get_by_role("button", name="Save these settings").click()
    assert download.value.suggested_filename == "own.timeline.toml"
    saved = tmp_path / "own.timeline.toml"
    download.value.save_as(saved)

    dashboard.page.evaluate("localStorage.clear()")
    dashboard.page.reload()
    dashboard.settle()
    dashboard.page.get_by_role("button", name="Open your own data").click()
    both = [data, {"name": saved.name, "mimeType": "application/toml", "buffer": saved.read_bytes()}]
    dashboard.page.locator("input[type=file]").set_input_files(both)
    expect(dashboard.summary).to_contain_text("own.csv · 1 event")
    dashboard.settle()
    told = "Read as “own.timeline.toml” says: encoding, delimiter, map."
    expect(dashboard.page.get_by_text(told).first).to_be_visible()
