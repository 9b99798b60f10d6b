"""Transactions: one writer at a time on SQLite, row locks on PostgreSQL, and anew where another one was in the way."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import Pool

from storage.numbering import NumberingSession
from storage.postgres import postgres_engine
from storage.sqlite import FairLock, sqlite_engine
from storage.unavailable import unavailable_in_words

T = TypeVar("T")

ATTEMPTS = 4
"""How often a transaction is tried: as many copies of one request as Slack may send can be in each other's way."""

_RETRY_STATES = {
    "40001",  # serialization failure
    "40P01",  # deadlock
    "23505",  # the same row was made at the same time elsewhere; now that it is there, it will be found
}


class Database:
    """Where the rows live. Make one per process, after any fork; `close` it at the end.

    `connections` is how many it may have at once on PostgreSQL.
    """

    def __init__(self, url: str, connections: int = 32) -> None:
        self.url = url
        self._write, self._read, self._autocommit = _engines(url, connections)
        self._turnstile = FairLock() if self.is_sqlite else None
        self._writing = NumberingSession if self.is_sqlite else Session

    @property
    def is_sqlite(self) -> bool:
        """Whether one file holds everything (then only one process may serve it)."""
        return make_url(self.url).get_backend_name() == "sqlite"

    @property
    def engine(self) -> Engine:
        """The engine that may write; for migrations' checks and for `doctor`."""
        return self._write

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that commits when the block ends and rolls back when it raises."""
        with (
            unavailable_in_words(),
            self._turn(),
            self._writing(self._write, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A look at the rows as they all are at one moment, however long it takes; nothing can be changed in it."""
        with unavailable_in_words(), Session(self._read, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def autocommit(self) -> Iterator[Session]:
        """A look of one statement, or of some that need not agree: on PostgreSQL one way to the server and back each.

        On SQLite it is `read`.
        """
        with unavailable_in_words(), Session(self._autocommit, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """`read`, for those who want rows and no objects."""
        with self._read.connect() as connection:
            yield connection

    def transact(self, work: Callable[[Session], T]) -> T:
        """Carry out `work` in a transaction; anew, on the rows as they are then, where another one was in its way."""
        for _ in range(ATTEMPTS - 1):
            try:
                return self._once(work)
            except (DBAPIError, StaleDataError) as error:
                if not _may_be_tried_again(error):
                    raise
        return self._once(work)

    def pools(self) -> dict[str, Pool]:
        """The connections, by what they are for; on PostgreSQL one pool serves both."""
        return (
            {"write": self._write.pool, "read": self._read.pool}
            if self.is_sqlite
            else {"all": self._write.pool}
        )

    def close(self) -> None:
        """Let go of every connection."""
        self._write.dispose()
        self._read.dispose()

    def _once(self, work: Callable[[Session], T]) -> T:
        with self.write() as session:
            return work(session)

    def _turn(self) -> AbstractContextManager[None]:
        return self._turnstile.turn() if self._turnstile else nullcontext()


def _engines(url: str, connections: int) -> tuple[Engine, Engine, Engine]:
    """The engine for writing, the one for reading, and the one for single statements."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write = sqlite_engine(url, begin="BEGIN IMMEDIATE", size=1)
        read = sqlite_engine(url, begin="BEGIN", size=8, read_only=True)
        return write, read, read
    write = postgres_engine(_with_driver(url), connections)
    # What a message shows is gathered in several statements. They must agree: an object keeps what the first one read.
    read = write.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    # A single statement agrees with itself: without a transaction it is one way to the server instead of three.
    return write, read, write.execution_options(isolation_level="AUTOCOMMIT")


def _with_driver(url: str) -> str:
    """`postgres://` and `postgresql://` as people write them, with the driver this project brings."""
    scheme, rest = url.split("://", 1)
    return f"postgresql+psycopg://{rest}" if scheme in ("postgres", "postgresql") else url


def _may_be_tried_again(error: DBAPIError | StaleDataError) -> bool:
    """Whether the same work may succeed now: a row that it had read was changed, made or removed meanwhile."""
    if isinstance(error, StaleDataError):
        return True
    return getattr(error.orig, "sqlstate", None) in _RETRY_STATES
