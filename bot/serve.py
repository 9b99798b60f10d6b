"""Serves the program over HTTP with granian, in one process: everything else runs in threads beside it."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import click
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server.mt import MTServer

from bot import signals
from bot.database import sqlite_file
from bot.errors import CannotStart
from bot.logs import set_up_logging
from bot.program import Program
from bot.settings import Settings
from bot.single_instance import single_instance
from bot.wiring import build

REQUEST_THREADS = 32
KILL_SECONDS = 24
EVERYWHERE = "0.0.0.0"  # noqa: S104 - Slack, load balancers and health checks come from outside
LOGS_LIKE_OURS = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}

Prepare = Callable[[Program], None]
"""Something to do with the program before it starts."""


def nothing_to_prepare(_program: Program) -> None:
    """Where the program starts as it is."""


class Server(MTServer):
    """granian without a worker process: a second one would double what is imported, and have nothing to do.

    Its server with a worker thread is meant for a Python without a GIL, and refuses any other; with one worker there
    is nothing in it that needs that. What is overridden is named in `tests/unit/bot/test_granian_internals.py`.
    """

    def _check_gil(self) -> None:
        pass


def serve(
    settings: Settings,
    *,
    host: str = EVERYWHERE,
    prepare: Prepare = nothing_to_prepare,
    greeting: str = "Greenlight is ready.",
) -> None:
    """Run until SIGTERM or SIGINT; raises CannotStart for what stands in its way."""
    if not is_free(settings.port, host):
        raise CannotStart(f"Port {settings.port} is taken by another program. Set PORT to a free one.")
    set_up_logging(settings.log_level, settings.secrets)
    signals.stop_once(within=KILL_SECONDS)
    with _alone_with_its_file(settings), _started(settings, prepare) as program:

        def greet() -> Any:
            click.echo(greeting)
            return program.web()

        _server(host, settings.port).serve(target_loader=greet, wrap_loader=False)


def _alone_with_its_file(settings: Settings) -> Any:
    """A SQLite file is served by one process alone, until that ends."""
    file = sqlite_file(settings.database)
    return single_instance(file) if file else nullcontext()


@contextmanager
def _started(settings: Settings, prepare: Prepare) -> Iterator[Program]:
    program = build(settings)
    prepare(program)
    program.start()
    try:
        yield program
    finally:
        program.stop()


def _server(host: str, port: int) -> Server:
    return Server(
        "greenlight", address=host, port=port, interface=Interfaces.WSGI, websockets=False,
        blocking_threads=REQUEST_THREADS, log_level=LogLevels.error, log_dictconfig=LOGS_LIKE_OURS,
    )  # fmt: skip


def is_free(port: int, host: str = EVERYWHERE) -> bool:
    """Whether nobody listens at `port`."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
