"""Serves the program over HTTP with granian, whose one worker runs everything else too, in threads beside it."""

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer

from bot import signals
from bot.database import sqlite_file
from bot.errors import CannotStart
from bot.logs import set_up_logging
from bot.program import Program
from bot.settings import Settings
from bot.single_instance import single_instance
from bot.wiring import build

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

BLOCKING_THREADS = 32
KILL_SECONDS = 24
EVERYWHERE = "0.0.0.0"  # noqa: S104 - Slack, load balancers and health checks come from outside
LOGS_LIKE_OURS = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}

Prepare = Callable[[Program], None]
"""Something to do with the program before it starts; a plain function, for it may be sent to the worker."""


def nothing_to_prepare(_program: Program) -> None:
    """Where the program starts as it is."""


@dataclass
class Worker:
    """What granian's worker process runs. Nothing is opened before its fork: it builds the program itself."""

    settings: Settings
    prepare: Prepare
    greeting: str
    program: Program | None = field(default=None, init=False)
    _claims: ExitStack = field(default_factory=ExitStack, init=False)

    def load(self) -> "WSGIApplication":
        """Build and start the program; what stands in its way ends the worker."""
        set_up_logging(self.settings.log_level, self.settings.secrets)
        signals.stop_once(follow_parent=True)
        threading.Thread(target=_follow_parent, args=(os.getppid(),), daemon=True).start()
        try:
            self._claim_file()
            self.program = build(self.settings)
            self.prepare(self.program)
            self.program.start()
        except CannotStart as problem:
            _say(problem)
            sys.exit(1)
        click.echo(self.greeting)
        return self.program.web()

    def _claim_file(self) -> None:
        """A SQLite file is served by one process alone, until that ends."""
        file = sqlite_file(self.settings.database)
        if file:
            self._claims.enter_context(single_instance(file))

    def run(self, *arguments: Any) -> None:
        """Serve until told to stop, and then stop the program: `atexit` never runs in a worker."""
        MPServer._spawn_wsgi_worker(*arguments)  # noqa: SLF001 - granian has no other hook for the end of a worker
        if self.program:
            self.program.stop()
        self._claims.close()


def serve(
    settings: Settings,
    *,
    host: str = EVERYWHERE,
    prepare: Prepare = nothing_to_prepare,
    greeting: str = "Greenlight is ready.",
) -> None:
    """Run until SIGTERM or SIGINT; raises CannotStart if the port is taken."""
    if not is_free(settings.port, host):
        raise CannotStart(f"Port {settings.port} is taken by another program. Set PORT to a free one.")
    worker = Worker(settings, prepare, greeting)
    server = MPServer(
        "greenlight", address=host, port=settings.port, interface=Interfaces.WSGI, websockets=False,
        blocking_threads=BLOCKING_THREADS, workers_kill_timeout=KILL_SECONDS,
        log_level=LogLevels.error, log_dictconfig=LOGS_LIKE_OURS,
    )  # fmt: skip
    signals.stop_once()
    server.serve(spawn_target=worker.run, target_loader=worker.load, wrap_loader=False)


def is_free(port: int, host: str = EVERYWHERE) -> bool:
    """Whether nobody listens at `port`."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _follow_parent(pid: int) -> None:
    """Stop when the parent was killed: nobody else would tell us to."""
    while os.getppid() == pid:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)


def _say(problem: CannotStart) -> None:
    for sentence in problem.sentences:
        click.echo(sentence, err=True)
