"""Whispers leave soon and at most once, and never hold anybody up."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from bot.slack.ephemeral_queue import MOST_WAITING, EphemeralQueue
from tests.integration.bot.doubles import Json
from tests.ports import free_port
from tests.waiting import wait_until

HEARD: list[Json] = []


class Ear(BaseHTTPRequestHandler):
    """Hears what is posted."""

    def do_POST(self) -> None:
        HEARD.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing is said of it."""


@pytest.fixture
def ear() -> Iterator[str]:
    HEARD.clear()
    server = HTTPServer(("127.0.0.1", 0), Ear)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_whispers_arrive_in_order_and_the_last_ones_before_it_stops(ear: str) -> None:
    ephemeral_queue = EphemeralQueue()
    ephemeral_queue.start()
    for number in range(5):
        ephemeral_queue.send_ephemeral(ear, {"text": f"{number}"})
    ephemeral_queue.stop(5)
    assert [one["text"] for one in HEARD] == ["0", "1", "2", "3", "4"]


def test_one_that_is_not_taken_does_not_hold_up_the_next(ear: str) -> None:
    ephemeral_queue = EphemeralQueue()
    ephemeral_queue.start()
    ephemeral_queue.send_ephemeral(f"http://127.0.0.1:{free_port()}/", {"text": "lost"})
    ephemeral_queue.send_ephemeral("no address at all", {"text": "lost"})
    ephemeral_queue.send_ephemeral(ear, {"text": "heard"})
    wait_until(lambda: HEARD)
    ephemeral_queue.stop(5)
    assert HEARD == [{"text": "heard"}]


def test_when_too_many_wait_the_newest_are_dropped(ear: str) -> None:
    ephemeral_queue = EphemeralQueue()
    for number in range(MOST_WAITING + 5):
        ephemeral_queue.send_ephemeral(ear, {"text": f"{number}"})
    ephemeral_queue.start()
    wait_until(lambda: len(HEARD) == MOST_WAITING)
    ephemeral_queue.stop(5)
    assert len(HEARD) == MOST_WAITING
