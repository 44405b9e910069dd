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
