"""Whether the database can be used and has its newest form."""

from collections.abc import Iterator

from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from bot.database import sqlite_file, unreachable
from bot.doctor.finding import Finding
from storage.database import Database
from storage.migrate import missing


def look(database: Database) -> Iterator[Finding]:
    """Whether it answers, and which migrations it lacks."""
    shown = make_url(database.url).render_as_string(hide_password=True)
    if not _is_made(database):
        yield Finding(f"The database {shown} will be made at the first start.")
        return
    try:
        with database.read() as session:
            session.execute(text("SELECT 1"))
        lacking = missing(database)
    except DBAPIError as error:
        yield Finding("The database does not answer.", unreachable(database.url, error))
        return
    yield Finding(f"The database {shown} answers.")
    if lacking:
        yield Finding(f"It lacks the migrations {', '.join(lacking)}.", "Run `greenlight db upgrade`.")
    else:
        yield Finding("All migrations are applied.")


def is_usable(database: Database) -> bool:
    """Whether its tables can be looked into."""
    return not any(finding.is_problem for finding in look(database)) and _is_made(database)


def _is_made(database: Database) -> bool:
    file = sqlite_file(database.url)
    return file is None or file.exists()
