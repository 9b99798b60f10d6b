"""Ephemeral messages leave soon and at most once, and never hold anybody up."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from bot.slack.ephemeral_queue import MOST_WAITING, EphemeralQueue
from handlers.blocks.kit.elements import actions, button, section
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from tests.integration.bot.doubles import Json
from tests.ports import free_port
from tests.waiting import wait_until

HEARD: list[Json] = []


class Ear(BaseHTTPRequestHandler):
    """Hears what is posted."""

    def do_POST(self) -> None:
        heard = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        HEARD.append(heard)
        is_refused = any(block["type"] == "section" for block in heard.get("blocks", []))
        self.send_response(400 if is_refused else 200)
        self.end_headers()
        self.wfile.write(b'{"ok": false, "error": "invalid_blocks"}' if is_refused else b"ok")

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


def test_words_that_are_refused_leave_their_button_and_are_counted(ear: str) -> None:
    counted: list[tuple[str, str]] = []
    ephemeral_queue = EphemeralQueue(lambda method, error: counted.append((method, error)))
    ephemeral_queue.start()
    take = button("Take it", ActionId.TAKE, Reference(task=1))
    ephemeral_queue.send_ephemeral(ear, {"text": "Glow", "blocks": [section("*Glow*", take)]})
    ephemeral_queue.stop(5)
    assert HEARD[-1] == {"text": "Glow", "blocks": [actions(take)]}
    assert counted == [("response_url", "invalid_blocks")] * 2


def test_when_too_many_wait_the_newest_are_dropped(ear: str) -> None:
    ephemeral_queue = EphemeralQueue()
    for number in range(MOST_WAITING + 5):
        ephemeral_queue.send_ephemeral(ear, {"text": f"{number}"})
    ephemeral_queue.start()
    wait_until(lambda: len(HEARD) == MOST_WAITING)
    ephemeral_queue.stop(5)
    assert len(HEARD) == MOST_WAITING
