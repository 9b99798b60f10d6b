"""Opening the database for the program: migrated, or a sentence that says why not."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from bot.database_problems import DATABASE_ERRORS, DatabaseProblem, other_schema, problem_of
from bot.errors import CannotStart
from bot.settings import Settings
from storage.database import Database
from storage.migrate import upgrade
from storage.schema import differing_columns

FEW_CONNECTIONS = 4
"""As many as a command needs."""


def open_database(settings: Settings) -> Database:
    """The database of `settings`, brought to the newest form and fit for this version; raises CannotStart."""
    return open_at(settings.database, settings.database_connections)


def open_at(url: str, connections: int = FEW_CONNECTIONS) -> Database:
    """The database at an address, as `open_database` gives it."""
    database = None
    try:
        database = Database(url, connections)
        upgrade(database)
        differing = differing_columns(database)
    except DATABASE_ERRORS as error:
        raise _refusal(database, problem_of(url, error)) from None
    if differing:
        raise _refusal(database, other_schema(differing))
    return database


@contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """The database for one command, closed at its end."""
    database = open_database(settings)
    try:
        yield database
    finally:
        database.close()


def sqlite_file(url: str) -> Path | None:
    """The file behind a database's address; None for PostgreSQL."""
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None


def _refusal(database: Database | None, problem: DatabaseProblem) -> CannotStart:
    if database:
        database.close()
    return CannotStart(problem.seen, problem.to_do)
