"""Bring the database to the newest form, at start: one process at a time, and one transaction for each revision."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.revisions import alembic_config, missing, missing_on, script_directory
from storage.sqlite import sqlite_engine

_LOCK = 7_415_201  # any number that only Greenlight's migrations take
_PATIENCE_SECONDS = 60  # how long SQLite waits for another process that migrates


class RevisionError(Exception):
    """A revision could not be applied, and nothing of it was kept."""

    def __init__(self, revision: str, cause: str) -> None:
        super().__init__(f"revision {revision} could not be applied: {cause}")
        self.revision = revision
        self.cause = cause


def upgrade(database: Database, to: str | None = None) -> None:
    """Apply every revision not yet applied, or those up to `to`; starting processes wait for each other.

    Raises HalfMadeError, UnknownRevisionError or RevisionError.
    """
    if not missing(database):
        return
    with _locked(database) as connection:
        lacking = missing_on(connection)
        connection.rollback()
        for revision in lacking[: lacking.index(to) + 1] if to else lacking:
            _apply(connection, revision)


def _apply(connection: Connection, revision: str) -> None:
    """One revision in a transaction of ours; in it alembic looks again whether another process has applied it."""
    with connection.begin():
        try:
            _run(connection, revision)
        except (
            DBAPIError,
            KeyError,
            ValueError,
        ) as error:  # a batch says by the latter two what it does not find
            raise RevisionError(revision, str(getattr(error, "orig", error))) from error
        if connection.dialect.name == "sqlite":
            _refuse_loose_references(connection, revision)


def _run(connection: Connection, revision: str) -> None:
    """What `alembic.command.upgrade` does, which would read and compile every revision's file anew for each of them."""
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415

    directory = script_directory()

    def steps(applied: Any, _context: Any) -> Any:
        return directory._upgrade_revs(revision, applied)  # noqa: SLF001 - as alembic's own documentation does

    with EnvironmentContext(alembic_config(connection), directory, fn=steps, destination_rev=revision):
        directory.run_env()


def _refuse_loose_references(connection: Connection, revision: str) -> None:
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if loose:
        raise RevisionError(revision, f"rows that refer to nothing: {loose[:5]}")


@contextmanager
def _locked(database: Database) -> Iterator[Connection]:
    if database.is_sqlite:
        yield from _on_sqlite(database.url)
    else:
        yield from _on_postgresql(database.engine)


def _on_sqlite(url: str) -> Iterator[Connection]:
    """An engine of its own, whose BEGIN IMMEDIATE takes DDL into the transaction and is the lock.

    Foreign keys are off, which no transaction can change: rebuilding a parent table would empty its children.
    """
    engine = sqlite_engine(
        url, begin="BEGIN IMMEDIATE", size=1, foreign_keys=False, patience=_PATIENCE_SECONDS
    )
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _on_postgresql(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection:
        connection.execute(text("SET lock_timeout = 0"))  # whoever came first may take its time
        connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": _LOCK})
        connection.execute(text("RESET lock_timeout"))
        connection.commit()
        try:
            yield connection
        finally:
            connection.rollback()
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
            connection.commit()
