"""Where databases are made: SQLite files on this machine's disk, and a PostgreSQL of our own."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from benchmarks.opening import open_firm
from benchmarks.sizes import POSTGRESQL, SQLITE, Sizes
from storage.database import Database
from tests.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.postgres import running_postgres

Places = Mapping[str, Databases]
"""By the names in `benchmarks.sizes`."""


@contextmanager
def places(names: Sequence[str]) -> Iterator[Places]:
    """Those that are named, gone when the block ends. PostgreSQL does not wait for the disk, as in the tests."""
    with ExitStack() as stack:
        found: dict[str, Databases] = {}
        if SQLITE in names:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="greenlight-bench-"))
            found[SQLITE] = SqliteDatabases(Path(folder))
        if POSTGRESQL in names:
            found[POSTGRESQL] = PostgresDatabases(stack.enter_context(running_postgres()))
        yield found


@contextmanager
def firm(place: Databases, running: int, archived: int) -> Iterator[Database]:
    """A database with so many running and archived campaigns, gone when the block ends; made once, then copied."""
    url = place.migrated()
    database = place.at(url)
    place.open_with(database, open_firm, place, running, archived)
    try:
        yield database
    finally:
        place.drop(url)


def usual_firm(place: Databases, sizes: Sizes) -> AbstractContextManager[Database]:
    """The firm that everything but growth is measured in."""
    return firm(place, sizes.running, sizes.archived)
