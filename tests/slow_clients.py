"""Hundreds that connect to an HTTP server and are slow, or say nothing."""

import socket
import threading
from contextlib import suppress

from tests.waiting import PATIENCE

POST = b"POST /slack/events HTTP/1.1\r\nHost: x\r\n"
BEGINNINGS = [
    b"",
    POST + b"X-Long: ",
    POST + b"Content-Length: 1000\r\n\r\n",
    POST + b"Content-Length: 1000\r\n\r\npayload=",
    POST + b"Transfer-Encoding: chunked\r\n\r\n3e8\r\n",
    b"GET /calendar/x.y HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n",
    b"POST /p/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\nkey=",
    b"POST /p/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nkey=",
]
"""Nothing, headers that trickle, bodies that do not come, that trickle, and do not say how long they are."""


class SlowClients:
    """Clients that have begun something; each that is hung up on comes again, and all say a byte at times."""

    def __init__(self, port: int, count: int) -> None:
        self._port, self._ended = port, threading.Event()
        self._clients = [self._new(number) for number in range(count)]
        self._thread = threading.Thread(target=self._trickle, daemon=True)
        self.hung_up = 0

    def __enter__(self) -> "SlowClients":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join(PATIENCE)
        for client in self._clients:
            client.close()

    def _new(self, number: int) -> socket.socket:
        client = socket.create_connection(("127.0.0.1", self._port), PATIENCE)
        with suppress(OSError):
            client.sendall(BEGINNINGS[number % len(BEGINNINGS)])
        return client

    def _trickle(self) -> None:
        while not self._ended.wait(0.5):
            for number, client in enumerate(self._clients):
                if number % len(BEGINNINGS) != 2:
                    try:
                        client.send(b"x")
                    except OSError:
                        client.close()
                        self._clients[number] = self._new(number)
                        self.hung_up += 1
