"""Clients that are slow, silent or too many hold nothing up but themselves."""

import asyncio
import socket
from contextlib import suppress
from typing import Any

import pytest

from http_server.limits import Limits
from tests.serving import served
from tests.waiting import PATIENCE, wait_until

ASK = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
SOON = Limits(read_seconds=0.2, answer_seconds=0.2, idle_seconds=1, head_bytes=1000, per_address=3)
PATIENT = Limits(read_seconds=PATIENCE, per_address=3)


async def echo(_scope: Any, receive: Any, send: Any) -> None:
    """Answers with the body, once all of it is there."""
    content, more = b"", True
    while more:
        message = await receive()
        content, more = content + message.get("body", b""), message.get("more_body", False)
    headers = [(b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def slow(scope: Any, receive: Any, send: Any) -> None:
    """Thinks for longer than a request may take to be read."""
    await asyncio.sleep(0.5)
    await echo(scope, receive, send)


async def floods(_scope: Any, _receive: Any, send: Any) -> None:
    """Answers with more than anybody's buffers hold."""
    content = b"x" * 50_000_000
    headers = [(b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": content})


def connected(port: int, said: bytes = b"") -> socket.socket:
    """A client that has said something."""
    client = socket.create_connection(("127.0.0.1", port), PATIENCE)
    client.sendall(said)
    return client


def rest(client: socket.socket) -> bytes:
    """All that is said to a client until the server hangs up."""
    heard = b""
    try:
        while more := client.recv(65536):
            heard += more
    except ConnectionResetError:
        pass
    return heard


def answer(client: socket.socket) -> bytes:
    """What the echo answers."""
    heard = b""
    while not heard.endswith(b"abc") and (more := client.recv(65536)):
        heard += more
    return heard


@pytest.mark.parametrize(
    "said",
    [
        b"POST / HTTP/1.1\r\nHost: x\r\nX-Long",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nab",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ],
)
def test_a_request_that_does_not_come_to_its_end_is_given_up_in_words(said: bytes) -> None:
    with served(echo, SOON) as port, connected(port, said) as client:
        assert rest(client).startswith(b"HTTP/1.1 408 ")


def test_a_request_that_trickles_is_given_up_however_busily_it_trickles() -> None:
    with served(echo, SOON) as port, connected(port, b"POST / HTTP/1.1\r\nX-Long: ") as client:
        client.settimeout(0.02)
        heard = b""
        while not heard:
            client.send(b"x")
            try:
                heard = client.recv(100)
            except TimeoutError:
                continue
        assert heard.startswith(b"HTTP/1.1 408 ")


@pytest.mark.parametrize("said", [b"", b"\r\n"])
def test_who_says_nothing_is_hung_up_on(said: bytes) -> None:
    with served(echo, SOON) as port, connected(port, said) as client:
        assert rest(client) == b""


def test_who_says_nothing_more_than_line_breaks_is_hung_up_on() -> None:
    with served(echo, SOON) as port, connected(port, ASK) as client:
        assert answer(client).startswith(b"HTTP/1.1 200 ")
        wait_until(lambda: _is_reset(client, b"\r\n"))


def test_who_asks_nothing_more_is_hung_up_on() -> None:
    with served(echo, SOON) as port, connected(port, ASK) as client:
        assert answer(client).startswith(b"HTTP/1.1 200 ")
        assert rest(client) == b""


def test_who_does_not_read_the_answer_is_hung_up_on() -> None:
    with served(floods, SOON) as port, connected(port, ASK) as client:
        wait_until(lambda: _is_reset(client, b"x"))


def _is_reset(client: socket.socket, said: bytes) -> bool:
    try:
        client.send(said)
    except OSError:
        return True
    return False


def test_a_head_without_end_is_not_kept() -> None:
    with served(echo, SOON) as port, connected(port, b"GET / HTTP/1.1\r\nX: " + b"x" * 2000) as client:
        assert rest(client).startswith(b"HTTP/1.1 431 ")


def test_a_request_that_is_there_may_take_its_time_to_be_answered() -> None:
    limits = Limits(read_seconds=0.2)
    with served(slow, limits) as port, connected(port, ASK) as client:
        assert answer(client).startswith(b"HTTP/1.1 200 ")


def test_requests_that_follow_at_once_are_answered_too() -> None:
    with served(echo, SOON) as port, connected(port, ASK + ASK + ASK) as client:
        assert rest(client).count(b"HTTP/1.1 200 ") == 3


def test_who_asks_on_and_on_without_reading_is_hung_up_on() -> None:
    asked = []

    async def counts(scope: Any, receive: Any, send: Any) -> None:
        asked.append(scope["path"])
        await echo(scope, receive, send)

    with served(counts, SOON) as port, connected(port, ASK * 100) as client:
        assert rest(client) == b""
    assert len(asked) <= SOON.pipelined


def test_of_too_many_from_one_address_whoever_has_waited_longest_goes() -> None:
    with served(echo, PATIENT) as port:
        silent = [connected(port) for _ in range(3)]
        with connected(port, ASK) as client:
            assert answer(client).startswith(b"HTTP/1.1 200 ")
            assert rest(silent[0]) == b""
            for one in silent[1:]:
                one.sendall(ASK)
                assert answer(one).startswith(b"HTTP/1.1 200 ")
        for one in silent:
            one.close()


def test_who_is_being_answered_is_not_among_those_who_go() -> None:
    with served(slow, PATIENT) as port:
        asked = [connected(port, ASK) for _ in range(3)]
        late = connected(port)
        assert rest(late) == b""
        assert [answer(one)[:13] for one in asked] == [b"HTTP/1.1 200 "] * 3
        for one in [*asked, late]:
            one.close()


def test_a_crowd_holds_up_nobody() -> None:
    begun = b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n"
    with served(echo, Limits(read_seconds=PATIENCE)) as port:
        crowd = [socket.create_connection(("127.0.0.1", port), PATIENCE) for _ in range(500)]
        for number, one in enumerate(crowd):
            with suppress(OSError):  # whoever had to go
                one.sendall(begun[: number % 40])
        with connected(port, ASK) as client:
            assert answer(client).startswith(b"HTTP/1.1 200 ")
        for one in crowd:
            one.close()
