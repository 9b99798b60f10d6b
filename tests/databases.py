"""New databases for tests, made by copying one that was migrated once, or one in which an opening has been played.

Addresses are used again, and each keeps its `Database`: SQLAlchemy compiles every statement once for each engine, which
would otherwise be a third of what a test costs.
"""

import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from storage.database import Database
from storage.migrate import upgrade
from tests.openings import Opening
from tests.postgres import Postgres

P = ParamSpec("P")
T = TypeVar("T")

BOTH_DATABASES = pytest.mark.parametrize("databases", ["sqlite", "postgresql"], indirect=True)
"""For tests about the database in a folder whose tests run on SQLite alone."""


class Opened(Protocol):
    """`Databases.open_with` for the database of one test."""

    def __call__(
        self, play: Callable[Concatenate[Database, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What `play` returns."""
        ...


class Databases(ABC):
    """A place where databases are made: a folder of SQLite files, or a PostgreSQL server."""

    def __init__(self) -> None:
        self._migrated: str | None = None
        self._openings: dict[Hashable, Opening[Any]] = {}
        self._free: list[str] = []
        self._kept: dict[str, Database] = {}

    def empty(self) -> str:
        """The address of a new database without any table."""
        url = self._address()
        self._create(url)
        return url

    def migrated(self) -> str:
        """The address of a new database with every table and no row."""
        url = self._address()
        self._copy(self._template(), url)
        return url

    def _template(self) -> str:
        if self._migrated is None:
            self._migrated = self.empty()
            database = Database(self._migrated)
            upgrade(database)
            database.close()
        return self._migrated

    def at(self, url: str) -> Database:
        """The database at an address, the same object each time."""
        if url not in self._kept:
            self._kept[url] = Database(url)
        return self._kept[url]

    def open_with(
        self,
        database: Database,
        play: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """What `play(database, ...)` returns, as if it had been played here; in truth it is played once and copied.

        Whatever was in `database` is gone.
        """
        key = (play, args, tuple(sorted(kwargs.items())))
        if key not in self._openings:
            played = self.at(self.migrated())
            self._openings[key] = Opening(played, play(played, *args, **kwargs))
            played.close()
        opening: Opening[T] = self._openings[key]
        database.close()
        self._remove(database.url)
        self._copy(opening.url, database.url)
        return opening.on(database)

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected."""
        if url in self._kept:
            self._kept[url].close()
        self._remove(url)
        self._free.append(url)

    def _address(self) -> str:
        return self._free.pop() if self._free else self._new_address()

    @abstractmethod
    def _new_address(self) -> str: ...

    @abstractmethod
    def _create(self, url: str) -> None: ...

    @abstractmethod
    def _copy(self, template: str, url: str) -> None: ...

    @abstractmethod
    def _remove(self, url: str) -> None: ...


class SqliteDatabases(Databases):
    """SQLite files in one folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def put(self, file: Path) -> None:
        """Make a migrated database where a bot would make its own, which takes it a second of processor time."""
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_name(self._template()), file)

    def _new_address(self) -> str:
        return f"sqlite:///{self._folder / uuid4().hex}.db"

    def _create(self, url: str) -> None:
        """SQLite makes the file when somebody connects."""

    def _copy(self, template: str, url: str) -> None:
        shutil.copyfile(_name(template), _name(url))

    def _remove(self, url: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{_name(url)}{suffix}").unlink(missing_ok=True)


class PostgresDatabases(Databases):
    """Databases on one server."""

    def __init__(self, server: Postgres) -> None:
        super().__init__()
        self._server = server

    def _new_address(self) -> str:
        return self._server.url(uuid4().hex)

    def _create(self, url: str) -> None:
        self._server.create(_name(url))

    def _copy(self, template: str, url: str) -> None:
        self._server.create(_name(url), template=_name(template))

    def _remove(self, url: str) -> None:
        self._server.drop(_name(url))


def _name(url: str) -> str:
    """The database at an address: a file, or a name on the server."""
    name = make_url(url).database
    assert name is not None
    return name


def databases_named(request: pytest.FixtureRequest) -> Databases:
    """What the fixture `databases` returns, here and in a folder that runs on other databases than all."""
    found: Databases = request.getfixturevalue(f"{request.param}_databases")
    return found
