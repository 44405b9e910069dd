"""Pictures: the right one to each caller, the same bytes each time, and one sentence where none can be made."""

import io
import os
import re
import signal
import struct
import subprocess
import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import plotly.graph_objects as go
import pypdf
import pytest

import timeline
from listening import PAYLOADS, Listening
from timeline.export import images
from timeline.export.browser import BrowserMissing, Renderer, RenderError, find_browser
from timeline.problems import UsageError

pytestmark = pytest.mark.browser


def plain(colour: str, text: str = "") -> go.Figure:
    """A figure that is one colour all over, with one word in it."""
    figure = go.Figure(layout={"width": 120, "height": 80, "paper_bgcolor": colour, "plot_bgcolor": colour})
    figure.update_xaxes(visible=False).update_yaxes(visible=False)
    return figure.add_annotation(text=text, showarrow=False) if text else figure


def size_and_first_pixel(png: bytes) -> tuple[int, int, str]:
    """Width, height and the top left pixel of a PNG, read by hand after the standard (ISO/IEC 15948)."""
    width, height, _depth, kind = struct.unpack(">IIBB", png[16:26])
    data, at = b"", 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + length] if name == b"IDAT" else b""
        at += 12 + length
    assert kind in (2, 6)
    return width, height, "#" + zlib.decompress(data)[1:4].hex()  # every filter leaves the first pixel as it is


COLOURS = ("#b00020", "#005b96", "#2e7d32", "#f9a825", "#6a1b9a", "#00838f", "#4e342e", "#111111")


def test_eight_threads_with_eight_figures_each_get_their_own() -> None:
    with ThreadPoolExecutor(8) as pool:
        pictures = list(pool.map(lambda colour: images.to_bytes(plain(colour)), COLOURS))
    assert [size_and_first_pixel(picture)[2] for picture in pictures] == list(COLOURS)


def test_sixteen_threads_are_served_in_mixed_formats() -> None:
    def words(number: int) -> str:
        if number % 2:
            return images.to_bytes(plain("#ffffff", f"picture {number}"), "svg").decode()
        return (
            pypdf.PdfReader(io.BytesIO(images.to_bytes(plain("#ffffff", f"picture {number}"), "pdf")))
            .pages[0]
            .extract_text()
        )

    with ThreadPoolExecutor(16) as pool:
        found = [re.search(r"picture (\d+)", text) for text in pool.map(words, range(16))]
    assert [int(match[1]) for match in found if match] == list(range(16))


@pytest.mark.parametrize(
    ("format_", "start"),
    [
        ("png", b"\x89PNG\r\n\x1a\n"),
        ("svg", b"<svg "),
        ("pdf", b"%PDF-1."),
        ("jpeg", b"\xff\xd8\xff"),
        ("webp", b"RIFF"),
    ],
)
def test_each_format_starts_as_its_standard_says(format_: str, start: bytes) -> None:
    assert images.to_bytes(plain("#005b96"), format_).startswith(start)


def test_scale_multiplies_the_pixels_of_a_png() -> None:
    assert size_and_first_pixel(images.to_bytes(plain("#005b96"), width=200, height=100, scale=1.5))[:2] == (300, 150)


def test_scale_says_in_the_png_how_large_it_prints() -> None:
    picture = images.to_bytes(plain("#005b96"), scale=3.125)  # 300 dots to the inch
    assert picture[37:41] == b"pHYs"
    assert struct.unpack(">II", picture[41:49]) == (11811, 11811)  # 300 / 0.0254 m


def test_a_pdf_has_the_size_of_the_figure_in_points() -> None:
    page = pypdf.PdfReader(io.BytesIO(images.to_bytes(plain("#005b96"), "pdf", width=800, height=400))).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (600, 300)


def test_a_pdf_embeds_its_fonts() -> None:
    page = pypdf.PdfReader(io.BytesIO(images.to_bytes(plain("#ffffff", "Bachelet"), "pdf"))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    embedded = [d for font in fonts for d in font.get("/DescendantFonts", [font])]
    assert embedded
    assert all(any("FontFile" in key for key in d.get_object()["/FontDescriptor"].get_object()) for d in embedded)


@pytest.mark.parametrize("word", ["Ünïcode", "新疆", "مرحبا", "Привет", "US$100 and US$200"])
def test_text_in_an_svg_stays_text(word: str) -> None:
    assert f">{word}</text>" in images.to_bytes(plain("#ffffff", word), "svg").decode()


def test_the_same_figure_gives_the_same_svg_in_a_new_browser() -> None:
    figure = go.Figure(go.Scatter(x=["2022-05-23"], y=[1]))
    descriptions = [figure.to_dict(), {"format": "svg", "width": 300, "height": 200, "scale": 1}]
    first, second = Renderer(), Renderer()
    try:
        assert first.render(*descriptions) == second.render(*descriptions)
    finally:
        first.close()
        second.close()


def test_two_svgs_in_one_page_do_not_share_names() -> None:
    def names(title: str) -> set[str]:
        figure = go.Figure(go.Scatter(x=[1], y=[1]), layout={"title": title})
        return set(re.findall(r'id="([^"]*xy[^"]*)"', images.to_bytes(figure, "svg").decode()))

    assert names("one")
    assert not names("one") & names("two")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
def test_after_the_browser_is_lost_the_next_picture_still_comes(how: signal.Signals) -> None:
    renderer = Renderer(seconds=12)
    description = plain("#2e7d32").to_dict()
    options = {"format": "png", "width": 120, "height": 80, "scale": 1}
    try:
        before = renderer.render(description, options)
        lost = renderer.browser_pid
        assert lost
        os.killpg(lost, how)
        assert renderer.render(description, options) == before
        assert renderer.browser_pid != lost
    finally:
        renderer.close()


def test_a_closed_renderer_leaves_no_process_behind() -> None:
    renderer = Renderer()
    renderer.render(plain("#111111").to_dict(), {"format": "png", "width": 50, "height": 50, "scale": 1})
    group = renderer.browser_pid
    assert group
    renderer.close()
    assert subprocess.run(["pgrep", "-g", str(group), "-r", "R,S,D,T"], capture_output=True, text=True).stdout == ""


def test_a_browser_nobody_uses_goes_and_the_next_picture_starts_another() -> None:
    renderer = Renderer(idle_seconds=0.2)
    description, options = plain("#111111").to_dict(), {"format": "png", "width": 50, "height": 50, "scale": 1}
    try:
        before = renderer.render(description, options)
        end = time.monotonic() + 30
        while renderer.browser_pid is not None:
            assert time.monotonic() < end, "the browser stayed"
            time.sleep(0.05)
        assert renderer.render(description, options) == before
    finally:
        renderer.close()


def test_a_browser_that_is_none_is_said_to_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    false = tmp_path / "chrome"
    false.write_text("#!/bin/sh\nexit 1\n")
    false.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(false))
    with pytest.raises(RenderError) as caught:
        Renderer(seconds=8).render(plain("#111111").to_dict(), {"format": "png", "width": 50, "height": 50, "scale": 1})
    assert str(caught.value) == f"The browser {str(false)!r} stopped before the picture was done, twice."


def test_a_figure_that_cannot_be_drawn_does_not_cost_the_browser() -> None:
    renderer = Renderer()
    options = {"format": "png", "width": 50, "height": 50, "scale": 1}
    try:
        renderer.render(plain("#111111").to_dict(), options)
        before = renderer.browser_pid
        with pytest.raises(RenderError, match=r"^The browser could not draw this figure"):
            renderer.render({"data": 7, "layout": {}}, options)
        assert renderer.browser_pid == before
    finally:
        renderer.close()


REMEDY = (
    "install Chromium or Google Chrome (Debian and Ubuntu: apt-get install chromium), "
    "or run plotly_get_chrome, or set BROWSER_PATH to one."
)


def test_without_a_browser_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chrome")
    with pytest.raises(BrowserMissing) as caught:
        images.to_bytes(plain("#111111"))
    assert str(caught.value) == (
        "A picture needs a Chrome-family browser and none was found "
        "(BROWSER_PATH says '/nowhere/chrome', and there is no such file): " + REMEDY
    )


def test_the_browser_that_is_found_is_a_file() -> None:
    assert find_browser().is_file()


def test_the_process_ends_by_itself_after_a_picture(tmp_path: Path) -> None:
    code = (
        "import plotly.graph_objects as go, timeline.export.images as images;"
        f"images.save_image(go.Figure(), {str(tmp_path / 'x.png')!r})"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "x.png").is_file()


@pytest.mark.parametrize("format_", images.FORMATS)
def test_even_a_figure_nobody_escaped_reaches_no_host(format_: str, listening: Listening) -> None:
    figure = plain("#ffffff")
    for payload in PAYLOADS:
        text = payload.format(url=listening.url)
        figure.add_annotation(text=text, hovertext=text)
        figure.add_scatter(x=[1], y=[1], mode="markers+text", text=[text], name=text)
    figure.add_layout_image(source=listening.url + "layout.png", x=0, y=0, sizex=1, sizey=1)
    figure.update_layout(title=PAYLOADS[0].format(url=listening.url), showlegend=True)
    images.to_bytes(figure, format_)
    assert listening.requests == []


def test_a_name_without_a_picture_format_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        images.save_image(plain("#111111"), "out.gif")
    assert str(caught.value) == "'out.gif' does not end in a picture format. Use one of: png, svg, pdf, jpeg, webp."


def test_a_size_no_browser_can_draw_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        images.to_bytes(plain("#111111"), width=20_000, height=100)
    assert str(caught.value) == (
        "a picture of 20000 × 100 pixels cannot be drawn. Each side must be between 1 and 16384."
    )


def test_a_picture_that_cannot_be_written_says_where(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        images.save_image(plain("#111111"), tmp_path / "none" / "x.png")
    assert str(caught.value) == f"{str(tmp_path / 'none' / 'x.png')!r} cannot be written: No such file or directory."


def test_save_image_writes_the_picture_and_nothing_beside_it(tmp_path: Path) -> None:
    assert timeline.save_image(plain("#005b96"), tmp_path / "visit.png") == tmp_path / "visit.png"
    assert size_and_first_pixel((tmp_path / "visit.png").read_bytes()) == (120, 80, "#005b96")
    assert [path.name for path in tmp_path.iterdir()] == ["visit.png"]


def test_a_pdf_is_drawn_to_the_edges_of_its_page() -> None:
    figure = plain("#ffffff").update_layout(margin={"l": 0, "r": 0, "t": 0, "b": 0})
    figure.add_annotation(
        text="corner", x=0, y=0, xref="paper", yref="paper", xanchor="left", showarrow=False, borderpad=0
    )
    places: list[float] = []
    page = pypdf.PdfReader(io.BytesIO(images.to_bytes(figure, "pdf", width=800, height=400))).pages[0]
    page.extract_text(
        visitor_text=lambda text, cm, tm, *_: places.append(cm[0] * tm[4] + cm[4]) if text.strip() else None
    )
    assert 0 <= places[0] < 2  # points from the left edge; browsers leave 7 unless told not to


_LOSE = """
import os, signal
from timeline.export.browser import Renderer, RenderError
renderer, options = Renderer(seconds=80), {"format": "png", "width": 50, "height": 50, "scale": 1}
renderer.render({"data": [], "layout": {}}, options)  # however long a busy machine takes to start a browser
renderer._seconds = 3
os.killpg(renderer.browser_pid, signal.SIGSTOP)
try:
    renderer.render({"data": [], "layout": {}}, options)
except RenderError:
    pass
"""


def test_a_process_that_lost_its_browser_ends_without_a_word_and_leaves_no_folder() -> None:
    # A short name: the browser puts a socket there, and a socket's whole path has some 100 letters at most.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        surroundings = {**os.environ, "TMPDIR": folder, "PYTHONWARNINGS": "always"}
        run = subprocess.run(
            [sys.executable, "-c", _LOSE], capture_output=True, text=True, env=surroundings, timeout=110
        )
        assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
        assert list(Path(folder).glob("tmp*")) == []  # what the killed browser left of its own is its own
