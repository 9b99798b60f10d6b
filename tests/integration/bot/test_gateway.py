"""Requests of one kind do not wait behind those of another."""

import socket
import threading
from collections.abc import Callable, Iterator

import httpx
import pytest

from bot.web.gateway import Gateway, Threads
from http_server.limits import Limits
from tests.http import local_client
from tests.serving import served
from tests.waiting import PATIENCE, wait_until

BEGUN = b"POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\nhardly anything"


class Stuck:
    """An application that answers `/free` at once, and everything else when it is let go."""

    def __init__(self) -> None:
        self.let_go, self.asked = threading.Event(), 0

    def __call__(self, environ: dict[str, str], start_response: Callable[..., object]) -> list[bytes]:
        if environ["PATH_INFO"] != "/free":
            self.asked += 1
            self.let_go.wait()
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]


@pytest.fixture
def stuck() -> Iterator[Stuck]:
    application = Stuck()
    yield application
    application.let_go.set()


def asks(client: httpx.Client, path: str, number: int) -> list[threading.Thread]:
    asking = [threading.Thread(target=client.get, args=(path,)) for _ in range(number)]
    for one in asking:
        one.start()
    return asking


def test_what_needs_no_thread_is_answered_while_all_threads_wait(stuck: Stuck) -> None:
    threads = {"/slow": Threads(2), "/below/": Threads(2)}
    with (
        Gateway(stuck, threads) as gateway,
        served(gateway, Limits()) as port,
        local_client(f"http://127.0.0.1:{port}") as client,
    ):
        asking = asks(client, "/slow", 3)
        wait_until(lambda: stuck.asked == 2)
        assert client.get("/free").text == "ok"
        asking += asks(client, "/below/anything", 2)
        wait_until(lambda: stuck.asked == 4)
        stuck.let_go.set()
        for one in asking:
            one.join()


def test_more_than_can_be_answered_in_time_is_refused_at_once(stuck: Stuck) -> None:
    with (
        Gateway(stuck, {"/slow": Threads(1)}) as gateway,
        served(gateway, Limits()) as port,
        local_client(f"http://127.0.0.1:{port}") as client,
    ):
        asking = asks(client, "/slow", 9)
        statuses: list[int] = []
        wait_until(lambda: stuck.asked == 1)
        while 503 not in statuses:
            more = threading.Thread(target=lambda: statuses.append(client.get("/slow").status_code))
            more.start()
            more.join(0.1)
            asking.append(more)
        stuck.let_go.set()
        for one in asking:
            one.join()


def few() -> Threads:
    """Threads with room for two large bodies."""
    return Threads(9, most_bytes=300_000, large_bytes=500_000)


def test_a_large_body_is_read_only_for_an_address_that_is_known(stuck: Stuck) -> None:
    stuck.let_go.set()
    large, small = b"x" * 200_000, b"x" * 50_000
    known = Threads(2, 300_000, lambda path: path == "/p/known")
    with (
        Gateway(stuck, {"/p/": known}) as gateway,
        served(gateway, Limits()) as port,
        local_client(f"http://127.0.0.1:{port}") as client,
    ):
        assert client.post("/p/known", content=large).status_code == 200
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as unknown:
            unknown.sendall(BEGUN.replace(b"/slow", b"/p/unknown"))
            assert unknown.recv(1000)[9:12] == b"404"
        assert client.post("/p/unknown", content=small).status_code == 200


def test_answers_that_are_not_read_have_a_sum(stuck: Stuck) -> None:
    """A client may take half a minute over a picture; that many may not do so at once."""
    answer, room = b"x" * 8_000_000, 20_000_000

    def pictures(_environ: object, start_response: Callable[..., object]) -> list[bytes]:
        start_response("200 OK", [])
        return [answer]

    with (
        Gateway(pictures, {"/slow": Threads(2, large_bytes=room)}) as gateway,
        served(gateway, Limits()) as port,
        local_client(f"http://127.0.0.1:{port}") as client,
    ):
        slow = [socket.create_connection(("127.0.0.1", port), PATIENCE) for _ in range(2)]
        for one in slow:
            one.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            one.recv(1)
        assert client.get("/slow").status_code == 503
        for one in slow:
            one.close()
        wait_until(lambda: client.get("/slow").status_code == 200)
        assert client.get("/slow").content == answer


def test_large_bodies_under_way_have_a_sum_and_hold_up_no_small_one(stuck: Stuck) -> None:
    stuck.let_go.set()
    large, small = b"x" * 200_000, b"x" * 50_000
    with (
        Gateway(stuck, {"/slow": few(), "/other": few()}) as gateway,
        served(gateway, Limits()) as port,
        local_client(f"http://127.0.0.1:{port}") as client,
    ):
        begun = [socket.create_connection(("127.0.0.1", port), PATIENCE) for _ in range(2)]
        for one in begun:
            one.sendall(BEGUN)
        wait_until(lambda: client.post("/slow", content=large).status_code == 503)
        assert client.post("/slow", content=small).status_code == 200
        assert client.post("/other", content=large).status_code == 200
        for one in begun:
            one.close()
        wait_until(lambda: client.post("/slow", content=large).status_code == 200)
