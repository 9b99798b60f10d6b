"""Between the HTTP server and the WSGI applications: a request takes a thread when all of it is there."""

import asyncio
import io
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from bot.web.refusal import ARRIVED, Refused
from bot.web.router import folder_of
from storage.unavailable import DatabaseUnavailableError

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication, WSGIEnvironment

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Pairs = list[tuple[str, str]]
Headers = list[tuple[bytes, bytes]]
T = TypeVar("T")

WAITING_PER_THREAD = 8
"""How many requests may wait for each thread: who comes later would be answered later than Slack waits."""


SMALL_BYTES = 64 * 1024
"""A body up to this size, as nearly all of Slack's are, is taken whatever is under way; it is read at once anyway."""

MOST_LARGE_BYTES = 64_000_000
"""The sum of the other bodies under way for one path, as announced, and of answers that are yet to be read there:
connections alone would allow for many times as much."""


class Threads:
    """The threads for one path, and the size of the bodies that are read there, in bytes.

    `admits`, where it is given, is asked for the address of a large body before that is read: those of others are not.
    `large_bytes` is how many there may be of these, and of large answers, at once: one path takes nothing from another.
    """

    def __init__(
        self,
        number: int,
        most_bytes: int = 0,
        admits: Callable[[str], bool] | None = None,
        large_bytes: int = MOST_LARGE_BYTES,
    ) -> None:
        self.most_bytes = most_bytes
        self._admits, self._large_bytes_left = admits, large_bytes
        self._number, self._under_way = number, 0
        self._pool = ThreadPoolExecutor(number, "http")

    async def admit(self, path: str, length: int) -> None:
        """Raise Refused where a body of that length, in bytes, is not read for that address."""
        admits = self._admits
        if admits is None or length <= SMALL_BYTES:
            return
        try:
            is_admitted = await self.carry_out(lambda: admits(path))
        except DatabaseUnavailableError:
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE) from None
        if not is_admitted:
            raise Refused(HTTPStatus.NOT_FOUND)

    @contextmanager
    def room_for(self, length: int) -> Iterator[None]:
        """Room in memory for so many bytes, as long as the block runs; raises Refused where others have it."""
        taken = length if length > SMALL_BYTES else 0
        if taken > self._large_bytes_left:
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE)
        self._large_bytes_left -= taken
        try:
            yield
        finally:
            self._large_bytes_left += taken

    async def carry_out(self, act: Callable[[], T]) -> T:
        """Carry `act` out on one of them; raises Refused where too many wait."""
        if self._under_way >= self._number * (1 + WAITING_PER_THREAD):
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE)
        self._under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, act)
        finally:
            self._under_way -= 1

    def close(self) -> None:
        """Let them go."""
        self._pool.shutdown(wait=False, cancel_futures=True)


class Answer:
    """What a WSGI application answered."""

    def __init__(self, status: int, headers: Headers, content: bytes) -> None:
        self.status, self.headers, self.content = status, headers, content


class Gateway(AbstractContextManager["Gateway"]):
    """An ASGI application in front of a WSGI one; the context in which its threads live.

    `threads` are for a path, or for all below one that ends in /. What has none is answered at once, on the server's
    own thread: it must not wait for anything.
    """

    def __init__(self, application: "WSGIApplication", threads: Mapping[str, Threads]) -> None:
        self._application, self._threads = application, threads

    def __exit__(self, *_: object) -> None:
        for threads in self._threads.values():
            threads.close()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope["path"]
        threads = self._threads.get(path) or self._threads.get(folder_of(path))
        try:
            answered = await self._answered(scope, receive, threads)
            if answered is not None:
                with threads.room_for(len(answered.content)) if threads else nullcontext():
                    await _answer(send, answered)
        except Refused as refusal:
            headers = [(b"content-type", b"text/plain"), (b"connection", b"close")]
            await _answer(send, Answer(refusal.status, headers, f"{refusal.status.phrase}\n".encode()))

    async def _answered(
        self, scope: MutableMapping[str, Any], receive: Receive, threads: Threads | None
    ) -> Answer | None:
        """What is answered; None if the client has gone. Raises Refused."""
        length = _length(scope, threads.most_bytes if threads else 0)
        if threads is None:
            return self._ask(_environ(scope, b""))
        await threads.admit(scope["path"], length)
        with threads.room_for(length):
            content = await _body(receive, length)
            if content is None:
                return None
            environ = _environ(scope, content)
            return await threads.carry_out(lambda: self._ask(environ))

    def _ask(self, environ: "WSGIEnvironment") -> Answer:
        said: list[tuple[int, Headers]] = []

        def start_response(status: str, headers: Pairs, _problem: object = None) -> Callable[[bytes], object]:
            kept = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
            said.append(
                (int(status[:3]), [(name, value) for name, value in kept if name != b"content-length"])
            )
            return len

        content = b"".join(self._application(environ, start_response))
        return Answer(*said[-1], content)


def _length(scope: MutableMapping[str, Any], most_bytes: int) -> int:
    """The length of the body, in bytes; raises Refused where it is unknown, or too much."""
    headers = dict(scope["headers"])
    if b"transfer-encoding" in headers:
        raise Refused(HTTPStatus.LENGTH_REQUIRED)
    length = headers.get(b"content-length", b"0")
    if not length.isdigit():
        raise Refused(HTTPStatus.BAD_REQUEST)
    if int(length) > most_bytes:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return int(length)


async def _body(receive: Receive, length: int) -> bytes | None:
    """The whole body; None if the client has gone."""
    content = bytearray()
    while len(content) < length:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        content += message.get("body", b"")
    return bytes(content)


async def _answer(send: Send, answered: Answer) -> None:
    length = (b"content-length", str(len(answered.content)).encode())
    await send(
        {"type": "http.response.start", "status": answered.status, "headers": [*answered.headers, length]}
    )
    for begin in range(
        0, len(answered.content), SMALL_BYTES
    ):  # each waits until most of those before have left
        piece = answered.content[begin : begin + SMALL_BYTES]
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


def _environ(scope: MutableMapping[str, Any], content: bytes) -> "WSGIEnvironment":
    """What WSGI applications want to know of a request; only what ours ask for."""
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "PATH_INFO": scope["path"],
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "REMOTE_ADDR": scope["client"][0] if scope["client"] else "",
        "wsgi.input": io.BytesIO(content),
        ARRIVED: time.monotonic(),
    }
    for name, value in scope["headers"]:
        key = name.decode("latin-1").upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value.decode("latin-1")
    return environ
