"""HTTP mode while hundreds of others connect and are slow, or say nothing: people notice nothing of it."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import sandbox.running
from sandbox.options import Options
from tests.integration.bot.conftest import MANIFEST
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.processes import Process, for_slack, running
from tests.ports import free_port
from tests.slow_clients import POST, SlowClients
from tests.waiting import PATIENCE, wait_until

CROWD = 500
ODD = [
    (POST + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"411"),
    (POST + b"\r\n", b"411"),
    (POST + b"Content-Length: 5000000\r\n\r\n", b"413"),
    (POST + b"Content-Length: 2\r\n\r\n{}", b"401"),
    (b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n", b"413"),
    (b"POST /p/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n", b"404"),
    (b"POST /p/picture/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n", b"413"),
    (b"nonsense\r\n\r\n", b"400"),
]
"""Requests, and what is answered before any of their body is there."""

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


@contextmanager
def http_bot(database_url: str, folder: Path) -> Iterator[tuple[LocalSlack, Process, int]]:
    """A local Slack that waits patiently, the bot in HTTP mode beside it, and its port."""
    port = free_port()
    options = Options(manifest=MANIFEST, port=0, bot_url=f"http://127.0.0.1:{port}", ack_seconds=PATIENCE)
    with sandbox.running.running(options) as hub:
        slack = LocalSlack(hub)
        settings = for_slack(slack, database_url, port=port, http=True) | {
            "PUBLIC_URL": f"http://127.0.0.1:{port}"
        }
        with running(["serve"], settings, folder) as bot:
            bot.wait_until_ready()
            yield slack, bot, port


@pytest.mark.smoke
def test_people_are_answered_however_many_others_are_slow(database_url: str, tmp_path: Path) -> None:
    with http_bot(database_url, tmp_path) as (slack, bot, port), SlowClients(port, CROWD) as crowd:
        wait_until(lambda: crowd.hung_up > 0)
        for _ in range(5):
            typed = {"user": "U0MAYAOKON", "channel": "C0CAMPAIGN", "text": "/campaign list"}
            answer = slack.do("command", **typed)
            assert answer["ok"], (answer, bot.output)
        assert bot.status("/healthz") == bot.status("/readyz") == 200
        assert bot.status("/calendar/x.y") == bot.status("/p/x") == bot.status("/p/picture/x") == 404


def test_odd_requests_are_refused_before_they_are_read(database_url: str, tmp_path: Path) -> None:
    with http_bot(database_url, tmp_path) as (_, _bot, port):
        assert {asked: _answer(port, asked) for asked, _ in ODD} == dict(ODD)


def _answer(port: int, asked: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as client:
        client.sendall(asked)
        return client.recv(1000)[9:12]
