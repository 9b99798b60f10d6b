"""Runs a sandbox on a thread of this process, for tests."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from concurrent.futures import Future

from sandbox.hub import Hub
from sandbox.options import Options
from sandbox.server import serve

START_SECONDS = STOP_SECONDS = 60.0


@contextlib.contextmanager
def running(options: Options) -> Iterator[Hub]:
    """A sandbox that answers while the block runs. Read the hub's addresses only; its state belongs to its thread."""
    begun: Future[tuple[Hub, asyncio.AbstractEventLoop, asyncio.Event]] = Future()
    thread = threading.Thread(target=_run, args=(options, begun), name="sandbox", daemon=True)
    thread.start()
    hub, loop, stop = begun.result(START_SECONDS)
    try:
        yield hub
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(STOP_SECONDS)


def _run(options: Options, begun: "Future[tuple[Hub, asyncio.AbstractEventLoop, asyncio.Event]]") -> None:
    async def work() -> None:
        stop, loop = asyncio.Event(), asyncio.get_running_loop()
        await serve(options, lambda hub: begun.set_result((hub, loop, stop)), stop)

    try:
        asyncio.run(work())
    except BaseException as failure:  # whatever it was, the waiting thread must hear of it
        if begun.done():
            raise
        begun.set_exception(failure)
