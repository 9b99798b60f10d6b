"""Where databases are made: SQLite files on this machine's disk, and a PostgreSQL of our own."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
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
def new_firm(place: Databases, running: int, archived: int) -> Iterator[Database]:
    """A database with so many running and archived campaigns, gone when the block ends."""
    url = place.migrated()
    open_firm(place.at(url), place, running, archived)
    try:
        yield place.at(url)
    finally:
        place.drop(url)


@contextmanager
def usual_firm(place: Databases, sizes: Sizes) -> Iterator[Database]:
    """The company that everything but growth is measured in: made once, and copied for everybody who asks."""
    url = place.migrated()
    place.open_with(place.at(url), open_firm, place, sizes.running, sizes.archived)
    try:
        yield place.at(url)
    finally:
        place.drop(url)
