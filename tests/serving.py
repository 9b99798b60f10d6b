"""The HTTP server on a thread of the tests' own process."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from http_server.limits import Limits
from http_server.server import Server, listener
from tests.waiting import PATIENCE

App = Callable[[Any, Any, Any], Awaitable[None]]


@contextmanager
def served(app: App, limits: Limits) -> Iterator[int]:
    """A server in a thread; its port."""
    ready = threading.Event()
    with listener("127.0.0.1", 0) as door:
        server = Server(app, limits, ready.set, timeout_graceful_shutdown=0)
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=lambda: loop.run_until_complete(server.serve(sockets=[door])))
        thread.start()
        assert ready.wait(PATIENCE)
        try:
            yield int(door.getsockname()[1])
        finally:
            loop.call_soon_threadsafe(server.stop)
            thread.join(PATIENCE)
            loop.close()
