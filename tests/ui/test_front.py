"""Streamlit's files and its page, as they go to the browser."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from timeline.ui import front

PAGE = "<html><head><title>Streamlit</title></head><body>é</body></html>"
SCRIPT = next((Path(streamlit.__file__).parent / "static/static/js").glob("PlotlyChart.*.js"))

APP = Starlette(
    routes=[
        Route("/", lambda _: HTMLResponse(PAGE, headers={"etag": "old", "last-modified": "then"})),
        Route("/{path:path}", lambda _: PlainTextResponse("from Streamlit")),
    ],
    middleware=[Middleware(front.Front)],
)


def get(path: str, *, method: str = "GET", **headers: str) -> tuple[dict[str, str], bytes]:
    """Headers and body of the answer."""
    sent: list[dict[str, Any]] = []
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "path": path, "root_path": "", "query_string": b"", "headers": raw}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    with ThreadPoolExecutor(1) as pool:  # a thread of its own: the browser of other tests keeps its loop in this one
        pool.submit(asyncio.run, APP(scope, receive, send)).result()
    names = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return names, b"".join(message.get("body", b"") for message in sent[1:])


@pytest.mark.parametrize("base", ["", "/under/a/path"])
def test_a_file_of_the_front_end_comes_whole_and_may_be_kept_for_good(base: str) -> None:
    headers, body = get(f"{base}/static/js/{SCRIPT.name}")
    assert body == SCRIPT.read_bytes()
    assert headers["content-length"] == str(len(body))
    assert "javascript" in headers["content-type"]
    assert "immutable" in headers["cache-control"]


@pytest.mark.parametrize(
    ("path", "headers", "reason"),
    [
        ("/static/js/nothing.js", {}, "no such file"),
        ("/static/../index.html", {}, "not below static"),
        ("/static/js/../../index.html", {}, "not below static"),
        ("/static/js", {}, "a folder"),
        (f"/static/js/{SCRIPT.name}", {"range": "bytes=0-9"}, "a part"),
        (f"/static/js/{SCRIPT.name}", {"if_none_match": "x"}, "only if it changed"),
    ],
)
def test_anything_else_is_left_to_streamlit(path: str, headers: dict[str, str], reason: str) -> None:
    assert get(path, **headers)[1] == b"from Streamlit", reason


def test_the_page_names_what_comes_next_and_nothing_else_of_it_changes() -> None:
    headers, body = get("/")
    assert body.decode() == PAGE.replace("</head>", f"{front.early()}</head>")
    assert headers["content-length"] == str(len(body))


def test_a_browser_does_not_keep_a_page_made_by_an_earlier_version() -> None:
    assert not {"etag", "last-modified"} & set(get("/")[0])


def test_the_code_of_the_chart_is_found_where_streamlit_lists_its_files() -> None:
    assert f'href="./static/js/{front.CHART}.' in front.early()


def test_the_code_of_the_chart_is_run_before_a_chart_has_come() -> None:
    assert f'const chart = "./static/js/{SCRIPT.name}"' in front.early()
