"""New databases for tests, made by copying one that was migrated once."""

import shutil
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from sqlalchemy import make_url

from storage.database import Database
from storage.migrate import upgrade
from tests.postgres import Postgres


class Databases(Protocol):
    """A place where databases are made: a folder of SQLite files, or a PostgreSQL server."""

    def empty(self) -> str:
        """The address of a new database without any table."""
        ...

    def migrated(self) -> str:
        """The address of a new database with every table and no row."""
        ...

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        ...


class SqliteDatabases:
    """SQLite files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template: Path | None = None

    def empty(self) -> str:
        """A file that does not exist yet."""
        return f"sqlite:///{self._folder / uuid4().hex}.db"

    def migrated(self) -> str:
        """A copy of the migrated file."""
        if self._template is None:
            self._template = _file(_migrate(self.empty()))
        url = self.empty()
        shutil.copyfile(self._template, _file(url))
        return url

    def drop(self, url: str) -> None:
        """Remove the file, its log and its index."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{_file(url)}{suffix}").unlink(missing_ok=True)


class PostgresDatabases:
    """Databases on one server."""

    def __init__(self, server: Postgres) -> None:
        self._server = server
        self._template: str | None = None

    def empty(self) -> str:
        """A database of its own."""
        return self._server.create(uuid4().hex)

    def migrated(self) -> str:
        """A copy of the migrated database."""
        if self._template is None:
            self._template = _name(_migrate(self.empty()))
        return self._server.create(uuid4().hex, template=self._template)

    def drop(self, url: str) -> None:
        """Remove the database and end its connections."""
        self._server.drop(_name(url))


def _migrate(url: str) -> str:
    database = Database(url)
    upgrade(database)
    database.close()
    return url


def _name(url: str) -> str:
    name = make_url(url).database
    assert name is not None
    return name


def _file(url: str) -> Path:
    return Path(_name(url))
