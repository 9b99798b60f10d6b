"""Serves an ASGI application on one socket until it is told to stop."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import uvicorn

from http_server.connection import connections_within
from http_server.limits import Limits

ASK_TO_STOP = (signal.SIGINT, signal.SIGTERM)
SECONDS_TO_FINISH = 6
"""How long requests under way may take when the server is told to stop: longer than anybody may be slow."""


class Server(uvicorn.Server):
    """uvicorn that sleeps until something happens. `ready` is called when it listens."""

    def __init__(self, application: Any, limits: Limits, ready: Callable[[], object], **options: Any) -> None:
        usual: dict[str, Any] = {"timeout_graceful_shutdown": SECONDS_TO_FINISH}
        config = uvicorn.Config(
            application,
            http=connections_within(limits),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_keep_alive=int(limits.idle_seconds),
            **usual | options,
        )
        super().__init__(config)
        self._ready = ready
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Take no new connection, and end when what is under way is done; to be called on the server's own thread."""
        self._stopping.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the caller's business."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then tell."""
        await super().startup(sockets=sockets)
        self._ready()

    async def main_loop(self) -> None:
        """Wait to be stopped; uvicorn's own looks ten times a second."""
        await self._stopping.wait()


class SignalledServer(Server):
    """The same, stopped by SIGINT or SIGTERM; runs in the main thread."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at the first signal, in whichever thread its handler is called."""
        loop = asyncio.get_running_loop()

        def stop(_number: int, _frame: FrameType | None) -> None:
            loop.call_soon_threadsafe(self.stop)

        for number in ASK_TO_STOP:
            signal.signal(number, stop)
        yield


def listener(host: str, port: int) -> socket.socket:
    """A socket bound to a port (0: a free one), which does not listen yet; raises OSError.

    Only a socket that says it is TCP is told by asyncio not to hold small answers back (40 ms each).
    """
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound
