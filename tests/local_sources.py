"""A local server that answers as the programs do that figures come from; what it answers is set by each test."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Json = dict[str, Any]


@dataclass
class Asked:
    """One request: its path, its query in order, and its headers."""

    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]

    def values(self, name: str) -> list[str]:
        """Everything that was asked for by that name."""
        return [value for key, value in self.query if key == name]


@dataclass
class LocalSources:
    """`answers` are by path: status, JSON and headers; several for one path are given one after another."""

    url: str
    answers: dict[str, list[tuple[int, Json, dict[str, str]]]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    def answer(self, path: str, body: Json, status: int = 200, **headers: str) -> None:
        """What is answered at a path; the last answer holds."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.setdefault(path, []).append((status, body, named))

    def clear(self) -> None:
        """Forget everything."""
        self.answers.clear()
        self.asked.clear()


@contextmanager
def running_sources() -> Iterator[LocalSources]:
    """The server, as long as the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            sources.asked.append(Asked(parts.path, parse_qsl(parts.query), dict(self.headers)))
            waiting = sources.answers.get(parts.path, [(404, {"error": "not found"}, {})])
            status, body, headers = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            data = json.dumps(body).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_args: object) -> None:
            """Tests say what they look at."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    sources = LocalSources(f"http://127.0.0.1:{server.server_port}/")
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield sources
    finally:
        server.shutdown()
        server.server_close()
