"""A bot that only listens: keeps every request it gets over HTTP and answers as the test says."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

from tests.waiting import wait_until

Json = dict[str, Any]


@dataclass(frozen=True)
class Heard:
    """One request: its headers in lower case, and its payload decoded."""

    headers: dict[str, str]
    body: bytes
    payload: Json


@dataclass
class Ear:
    """What was heard, and the answer to give: a status and a body (a dict is sent as JSON)."""

    port: int = 0
    heard: list[Heard] = field(default_factory=list)
    answer: Callable[[Heard], tuple[int, object]] = lambda heard: (200, "")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def last(self, kind: str) -> Json:
        """The newest payload of that kind: an interaction's type, a command, or an event's type."""
        wait_until(lambda: self.all(kind))
        return self.all(kind)[-1]

    def all(self, kind: str) -> list[Json]:
        return [heard.payload for heard in self.heard if kind_of(heard.payload) == kind]


def kind_of(payload: Json) -> str:
    event: Json = payload.get("event") or payload
    return str(event.get("type") or payload.get("command"))


@contextmanager
def listening() -> Iterator[Ear]:
    """An ear that listens while the block runs."""
    ear = Ear()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard = _heard(self)
            ear.heard.append(heard)
            _answer(self, *ear.answer(heard))

        def log_message(self, *args: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    ear.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield ear
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _heard(request: BaseHTTPRequestHandler) -> Heard:
    body = request.rfile.read(int(request.headers["Content-Length"]))
    headers = {name.lower(): value for name, value in request.headers.items()}
    if headers["content-type"] == "application/json":
        return Heard(headers, body, json.loads(body))
    fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
    return Heard(headers, body, json.loads(fields["payload"]) if "payload" in fields else fields)


def _answer(request: BaseHTTPRequestHandler, status: int, said: object) -> None:
    content = json.dumps(said).encode() if isinstance(said, dict) else str(said).encode()
    kind = "application/json" if isinstance(said, dict) else "text/plain"
    request.send_response(status)
    request.send_header("Content-Type", kind)
    request.send_header("Content-Length", str(len(content)))
    request.end_headers()
    request.wfile.write(content)
