"""What other processes write to the same database is heard of without asking for rows, and without a cost to commits.

On PostgreSQL whoever writes and does not deliver says so once it is done (`tell_neighbours`), outside of the
transactions that people wait for. On SQLite the file itself tells: its version changes with every commit.
"""

import logging
import os
import select
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from typing import Any

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.unavailable import DatabaseUnavailableError, first_line

logger = logging.getLogger(__name__)

CHANNEL = "greenlight"
LOOK_SECONDS = 1.0
CONNECT_AGAIN_SECONDS = 5.0


def tell_neighbours(database: Database) -> None:
    """Have other processes look at what is due; one that does not hear of it looks by itself within seconds."""
    if not database.is_sqlite:
        with suppress(SQLAlchemyError, DatabaseUnavailableError), database.autocommit() as session:
            session.connection().exec_driver_sql(f"NOTIFY {CHANNEL}")


class Neighbours:
    """A thread that calls `wake` when another process may have written something."""

    def __init__(self, database: Database, wake: Callable[[], None]) -> None:
        self._database, self._wake = database, wake
        self._told = self._told_by_sqlite if database.is_sqlite else self._told_by_postgres
        self._stop_is_asked, self._ask_to_stop = os.pipe()
        self._thread = threading.Thread(target=self._run, name="neighbours", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """Hear no more, and leave what is not done to the others."""
        os.write(self._ask_to_stop, b".")
        self._thread.join(seconds)
        tell_neighbours(self._database)

    def _run(self) -> None:
        while not self._is_stopping(0):
            try:
                for _ in self._told():
                    self._wake()
            except (SQLAlchemyError, DatabaseUnavailableError, OSError, sqlite3.Error) as error:
                cause = first_line(str(getattr(error, "orig", None) or error))
                logger.info("Other processes cannot be heard (%s); trying again.", cause)
                self._is_stopping(CONNECT_AGAIN_SECONDS)

    def _told_by_sqlite(self) -> Iterator[None]:
        """The version is read from memory that all processes share: no transaction, and nothing is locked."""
        file = str(make_url(self._database.url).database)
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            known = None
            while not self._is_stopping(LOOK_SECONDS):
                (version,) = connection.execute("PRAGMA data_version").fetchone()
                if version != known:
                    yield
                known = version

    def _told_by_postgres(self) -> Iterator[None]:
        """A connection of its own, which the server writes to."""
        with self._database.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").detach()
            connection.exec_driver_sql(f"LISTEN {CHANNEL}")
            driver: Any = connection.connection.dbapi_connection
            yield  # what was said before is not heard
            while not self._is_stopping(None, driver.fileno()):
                try:
                    news = list(driver.notifies(timeout=0))
                except self._database.engine.dialect.loaded_dbapi.Error as error:
                    raise OSError(str(error)) from error
                if news:
                    yield

    def _is_stopping(self, seconds: float | None, *others: int) -> bool:
        """Wait until we are to stop, or for `seconds`, or until one of `others` has something to read."""
        ready, _, _ = select.select([self._stop_is_asked, *others], [], [], seconds)
        return self._stop_is_asked in ready
