"""Opening the database for the program: migrated, or a sentence that says why not."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.util import CommandError
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from bot.errors import CannotStart
from bot.settings import Settings
from storage import migrate
from storage.database import Database


def open_database(settings: Settings) -> Database:
    """The database of `settings`, brought to the newest form; raises CannotStart."""
    try:
        database = Database(settings.database)
        migrate.upgrade(database)
    except CommandError:
        raise CannotStart(
            "The database was made by a newer Greenlight. Start that one, or restore an older copy."
        ) from None
    except (DBAPIError, OSError) as error:
        raise CannotStart(unreachable(settings.database, error)) from None
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


def unreachable(url: str, error: Exception) -> str:
    """A sentence that says which database does not answer, without its password, and why."""
    shown = make_url(url).render_as_string(hide_password=True)
    cause = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
    return f"The database {shown} cannot be used ({cause}). Check DATABASE_URL, and that the server runs."
