"""Bring the database to the newest form, at start, by one process at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, text

from storage.database import Database

_LOCK = 7_415_201  # any number that only Greenlight's migrations take


def upgrade(database: Database) -> None:
    """Apply every migration not yet applied; starting processes wait for each other on PostgreSQL."""
    with _connection(database) as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def missing(database: Database) -> list[str]:
    """Migrations not yet applied, oldest first; empty when the database is up to date."""
    script = ScriptDirectory.from_config(_config())
    with database.engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    revisions = [revision.revision for revision in script.iterate_revisions("head", current or "base")]
    return list(reversed(revisions))


@contextmanager
def _connection(database: Database) -> Iterator[Connection]:
    if database.is_sqlite:
        yield from _on_sqlite(database.url)
    else:
        yield from _on_postgresql(database.engine)


def _on_sqlite(url: str) -> Iterator[Connection]:
    """An engine of its own with foreign keys off: rebuilding a parent table would empty its children."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.commit()
            yield connection
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"a migration left rows that refer to nothing: {broken[:5]}")
            connection.commit()
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
            connection.commit()
        finally:
            connection.rollback()
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
            connection.commit()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config
