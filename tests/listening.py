"""A server on this machine that writes down who asked it for what."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Listening:
    """Where the server listens, and the paths it was asked for."""

    url: str
    requests: list[str] = field(default_factory=list)


@contextmanager
def listen() -> Iterator[Listening]:
    log: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            log.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Listening(f"http://127.0.0.1:{server.server_port}/", log)
    server.shutdown()
    server.server_close()
    thread.join()


# What becomes a request, or runs, wherever text is taken for markup; each in its own way.
PAYLOADS = (
    "<script>document.title='RUN';fetch('{url}s')</script>",
    "<img src=x onerror=\"document.title='RUN';new Image().src='{url}i'\">",
    "<img src='{url}'>",
    "</script><script src='{url}'></script>",
    "</style><link rel=stylesheet href={url}l>",
    "<style>@import url({url});</style>",
    "<!--<script>",
    "\"><img src='{url}q'>",
    "' onmouseover='document.title=1' x='",
    "<span style='background-image:url({url}b)'>x</span>",
    "<b style='font-family:x;src:url({url})'>x</b>",
    "<iframe src='{url}f'></iframe>",
    "<image href='{url}'/>",
    "<a href='{url}a'>x</a>",
    "<meta http-equiv=refresh content='0;url={url}m'>",
    "<svg onload=\"document.title='RUN';fetch('{url}')\">",
    "$\\href{{{url}}}{{x}}$",
    "%{{x}} $1 &lt;b&gt; #000012",
)


def hostile_csv(url: str) -> str:
    """A file of events with every payload in every column of text; ``url`` is where they would call."""
    columns = ["id", "title", "description", "actors", "category", "place", "quote", "speaker", "source", "publisher"]
    rows = [payload.format(url=url).replace('"', '""') for payload in PAYLOADS]
    return f"date,url,{','.join(columns)}\n" + "".join(
        f"2022-05-{day:02d},javascript:1," + ",".join([f'"{row}"'] * len(columns)) + "\n"
        for day, row in enumerate(rows, 1)
    )
