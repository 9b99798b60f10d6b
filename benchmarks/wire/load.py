"""Sends each of many requests once over some connections, from a process of its own.

Reads a pickle from its standard input, (requests, connections, ports, pause), and prints JSON of what `Loaded` holds.
Each connection sends its next request when the last one is answered; `pause` is the seconds between the two.
"""

import json
import pickle
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.figures import Times

SECONDS_OF_SILENCE = 60
CHUNK = 1 << 16
END_OF_HEAD = b"\r\n\r\n"


@dataclass(frozen=True)
class Loaded:
    """What came of it: the seconds each answer took, the seconds in all, and how many answers were not a bare 200."""

    times: Times
    seconds: float
    bad: int

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.times.seconds) / self.seconds


def load(requests: Sequence[bytes], connections: int, ports: Sequence[int], pause: float = 0.0) -> Loaded:
    """Send the requests to the programs at these ports on this machine, and wait until all are answered."""
    asked = pickle.dumps((list(requests), connections, list(ports), pause))
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.wire.load"], input=asked, stdout=subprocess.PIPE, check=True
    )
    told = json.loads(done.stdout)
    return Loaded(Times(told["took"]), told["seconds"], told["bad"])


@dataclass
class _Connection:
    """One connection that is kept alive, and the request under way on it."""

    port: int
    line: socket.socket | None = None
    request: bytes = b""
    answer: bytearray = field(default_factory=bytearray)
    began: float = 0.0

    def send(self, request: bytes) -> None:
        """Begin with a request; a connection that was closed meanwhile is opened again."""
        self.request, self.began = request, time.perf_counter()
        self.answer.clear()
        if self.line is None:
            self.line = socket.create_connection(("127.0.0.1", self.port))
            self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.line.sendall(request)

    def close(self) -> None:
        """Hang up."""
        if self.line is not None:
            self.line.close()
            self.line = None


def _length(answer: bytes) -> int | None:
    """How long the whole answer is; None while that is not known."""
    head, found, _ = answer.partition(END_OF_HEAD)
    if not found:
        return None
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(head) + len(END_OF_HEAD) + int(line.partition(b":")[2])
    return len(head) + len(END_OF_HEAD)


def _is_kept_alive(answer: bytes) -> bool:
    head = answer.partition(END_OF_HEAD)[0].lower()
    return not head.startswith(b"http/1.0") and b"connection: close" not in head


def _is_bare_yes(answer: bytes) -> bool:
    """Whether it is a 200 with nothing more: a body would be a refusal that somebody is to read."""
    head, _, body = answer.partition(END_OF_HEAD)
    return head.split(b" ", 2)[1] == b"200" and not body


class _Run:
    """All connections at once, in one thread."""

    def __init__(
        self, requests: Sequence[bytes], connections: int, ports: Sequence[int], pause: float
    ) -> None:
        self._left: Iterator[bytes] = iter(requests)
        self._pause = pause
        self._selector = selectors.DefaultSelector()
        self._connections = [_Connection(ports[number % len(ports)]) for number in range(connections)]
        self.took: list[float] = []
        self.bad = 0

    def carry_out(self) -> None:
        """Until every request is answered."""
        for connection in self._connections:
            self._next(connection)
        while self._selector.get_map():
            ready = self._selector.select(SECONDS_OF_SILENCE)
            if not ready:
                raise TimeoutError(f"no answer for {SECONDS_OF_SILENCE} seconds")
            for key, _ in ready:
                self._read(key.data)

    def _next(self, connection: _Connection) -> None:
        request = next(self._left, None)
        if request is None:
            connection.close()
            return
        if self._pause:
            time.sleep(self._pause)
        connection.send(request)
        assert connection.line is not None
        self._selector.register(connection.line, selectors.EVENT_READ, connection)

    def _read(self, connection: _Connection) -> None:
        assert connection.line is not None
        part = connection.line.recv(CHUNK)
        connection.answer += part
        answer = bytes(connection.answer)
        wanted = _length(answer)
        if part and (wanted is None or len(answer) < wanted):
            return
        self.took.append(time.perf_counter() - connection.began)
        self.bad += not _is_bare_yes(answer)
        self._selector.unregister(connection.line)
        if not part or not _is_kept_alive(answer):
            connection.close()
        self._next(connection)


def main() -> None:
    """Carry out what the standard input says."""
    run = _Run(*pickle.load(sys.stdin.buffer))
    began = time.perf_counter()
    run.carry_out()
    print(json.dumps({"took": run.took, "seconds": time.perf_counter() - began, "bad": run.bad}))


if __name__ == "__main__":
    main()
