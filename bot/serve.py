"""Serves the program over HTTP in one process: everything else runs in threads beside the server's."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from threading import Thread
from typing import Any

import click

from bot import signals
from bot.database import sqlite_file
from bot.errors import CannotStart
from bot.logs import set_up_logging
from bot.observing.reporters import report_errors
from bot.program import Program
from bot.settings import LogFormat, Settings
from bot.single_instance import single_instance
from bot.wiring import build
from campaigns.core.working_days import load_holidays
from http_server.limits import Limits
from http_server.server import SignalledServer, listener

KILL_SECONDS = 24
EVERYWHERE = "0.0.0.0"  # noqa: S104 - Slack, load balancers and health checks come from outside

Prepare = Callable[[Program], None]
"""Something to do with the program before it starts."""


def nothing_to_prepare(_program: Program) -> None:
    """Where the program starts as it is."""


def serve(
    settings: Settings,
    *,
    host: str = EVERYWHERE,
    prepare: Prepare = nothing_to_prepare,
    greeting: str = "Greenlight is ready.",
) -> None:
    """Run until SIGTERM or SIGINT; raises CannotStart for what stands in its way."""
    if not is_free(settings.port, host):
        raise _taken(settings.port)
    set_up_logging(settings.log_level, settings.secrets, as_json=settings.log_format is LogFormat.JSON)
    report_errors(settings.secrets)
    signals.stop_once(within=KILL_SECONDS)
    with (
        _alone_with_its_file(settings),
        _started(settings, prepare) as program,
        program.gateway() as gateway,
        _listening(host, settings.port) as door,
    ):
        SignalledServer(gateway, Limits(), lambda: click.echo(greeting)).run(sockets=[door])


def _alone_with_its_file(settings: Settings) -> Any:
    """A SQLite file is served by one process alone, until that ends."""
    file = sqlite_file(settings.database)
    return single_instance(file) if file else nullcontext()


@contextmanager
def _started(settings: Settings, prepare: Prepare) -> Iterator[Program]:
    Thread(target=load_holidays, name="holidays", daemon=True).start()
    program = build(settings)
    prepare(program)
    program.start()
    try:
        yield program
    finally:
        program.stop()


def _listening(host: str, port: int) -> socket.socket:
    try:
        return listener(host, port)
    except OSError as error:
        raise _taken(port) from error


def _taken(port: int) -> CannotStart:
    return CannotStart(f"Port {port} is taken by another program. Set PORT to a free one.")


def is_free(port: int, host: str = EVERYWHERE) -> bool:
    """Whether nobody listens at `port`."""
    try:
        listener(host, port).close()
    except OSError:
        return False
    return True
