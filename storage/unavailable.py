"""The database cannot be used now, for a reason outside the program: said at its door, whoever found out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_OUT = (
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB,
)  # fmt: skip
_LOCK_TIMEOUT = "55P03"
_OUT_CLASSES = (
    "08",
    "53",
    "57P",
    "58",
    "XX001",
    "XX002",
)  # connection, resources, shut down, system, corrupted
_READ_ONLY = "25006"  # a replica, or a server without room


class DatabaseUnavailableError(Exception):
    """The database does not answer, or cannot be written: a server that is away, a full disk, a damaged file."""


class DatabaseBusyError(DatabaseUnavailableError):
    """Somebody else has held the database, or all its connections, for longer than this work may wait."""


@contextmanager
def unavailable_in_words() -> Iterator[None]:
    """Raise DatabaseUnavailableError where a driver or the pool says something of that kind."""
    try:
        yield
    except PoolTimeoutError as error:
        raise DatabaseBusyError("no connection became free") from error
    except (DBAPIError, sqlite3.Error) as error:  # the latter where a transaction begins
        cause = error.orig if isinstance(error, DBAPIError) else error
        kind = _kind_of(cause)
        if kind is None:
            raise
        raise kind(first_line(str(cause))) from error


def first_line(text: str) -> str:
    """What a driver says, without its hints."""
    return (text.strip().splitlines() or [""])[0]


def _kind_of(error: BaseException | None) -> type[DatabaseUnavailableError] | None:
    if isinstance(error, sqlite3.Error):
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest says why
        if primary in _BUSY:
            return DatabaseBusyError
        return DatabaseUnavailableError if primary in _OUT else None
    state = getattr(error, "sqlstate", None)
    if state == _LOCK_TIMEOUT:
        return DatabaseBusyError
    # A connection that broke or could not be made has no state, and no diagnosis of the server's.
    is_out = type(error).__name__ == "OperationalError" if state is None else state.startswith(_OUT_CLASSES)
    return DatabaseUnavailableError if is_out or state == _READ_ONLY else None
