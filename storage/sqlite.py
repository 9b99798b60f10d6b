"""SQLite set up so that no read-then-write is lost and writers wait their turn."""

import os
import sqlite3
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

from storage.patience import waiting
from storage.unavailable import DatabaseBusyError

POOL_SECONDS = 2
"""How long to wait for one of the connections, which are held for milliseconds."""

_BETWEEN_TRIES = 0.01

LOG_ENDINGS = ("-wal", "-shm")
"""What the names of the files beside a database end with, in which SQLite keeps its log and an index of it."""


def sqlite_engine(
    url: str,
    *,
    begin: str,
    size: int,
    read_only: bool = False,
    foreign_keys: bool = True,
    patience: float = 5,
) -> Engine:
    """An engine whose transactions start with `begin`; sqlite3's own late BEGIN loses updates.

    It waits up to `patience` seconds for another process that writes.
    """
    engine = create_engine(
        url,
        pool_size=size,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        hide_parameters=True,  # what people wrote stays out of errors, and so out of logs
        connect_args={"timeout": patience, "check_same_thread": False},
    )

    @event.listens_for(engine, "do_connect")
    def _keep_private(_dialect: Any, _record: Any, arguments: list[Any], _options: Any) -> None:
        make_private(Path(arguments[0]))

    @event.listens_for(engine, "connect")
    def _prepare(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None
        _log_ahead(dbapi, patience)
        for pragma in ("synchronous=FULL", f"foreign_keys={foreign_keys:d}"):
            dbapi.execute(f"PRAGMA {pragma}")
        if read_only:
            dbapi.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Past SQLAlchemy's own way for statements, which takes ten times as long as SQLite for these.
        cursor = connection.connection.cursor()
        with waiting(patience) as seconds:
            cursor.execute(f"PRAGMA busy_timeout={seconds * 1000:.0f}")
            cursor.execute(begin)

    return engine


def _log_ahead(dbapi: sqlite3.Connection, patience: float) -> None:
    """Keep changes in a log, beside which others can read: a new file is told so once.

    Where another one writes to a new file at that moment, SQLite says "locked" without the patience it was given.
    """
    with waiting(patience) as seconds:
        until = time.monotonic() + seconds
        while True:
            try:
                dbapi.execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                    raise
                time.sleep(_BETWEEN_TRIES)
            else:
                return


def make_private(file: Path) -> None:
    """See that there is a file, in a folder, and that only its owner can read it and its log.

    The file itself is never opened: closing it would take away all locks that this process has on it.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not file.exists():
        _make_empty(file)
    for one in (file, *(file.with_name(f"{file.name}{end}") for end in LOG_ENDINGS)):
        with suppress(FileNotFoundError):  # the log is gone when the last process closes the database
            if one.stat().st_uid == os.geteuid():
                one.chmod(0o600)


def _make_empty(file: Path) -> None:
    """Made under another name, private from the first moment, and closed before it is the database."""
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    os.close(descriptor)
    made = Path(name)
    try:
        file.hardlink_to(made)
    except FileExistsError:
        pass  # somebody else was quicker
    except OSError:  # some file systems know no links
        made.rename(file)
    made.unlink(missing_ok=True)


class FairLock:
    """A lock handed over first come, first served: the pool alone let late writers starve early ones.

    Whoever has waited for `patience` seconds, or as long as they may, is told so by DatabaseBusyError, and loses their
    place.
    """

    def __init__(self, patience: float = 10) -> None:
        self._patience = patience
        self._guard = threading.Lock()
        self._queue: deque[threading.Event] = deque()
        self._taken = False

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for one's turn, and pass it on to the longest waiting at the end."""
        self._enter()
        try:
            yield
        finally:
            self._leave()

    def _enter(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            ticket = threading.Event()
            self._queue.append(ticket)
        with waiting(self._patience) as seconds:
            if not ticket.wait(seconds):
                self._give_up(ticket, seconds)

    def _give_up(self, ticket: threading.Event, seconds: float) -> None:
        with self._guard:
            if ticket in self._queue:
                self._queue.remove(ticket)
                raise DatabaseBusyError(f"Another change has held the database for {seconds:g} seconds.")

    def _leave(self) -> None:
        with self._guard:
            if self._queue:
                self._queue.popleft().set()
            else:
                self._taken = False
