"""What every test may ask for. How tests are laid out and kept fast: docs/testing.md.

`database`            an open `Database` with every table and no row
`opened`              what an opening returns that was played in `database`: `scenario = opened(open_scenario)`
`database_url`        its address, for a bot of one's own or another process
`new_database_url`    makes one more at each call
`empty_database_url`  the address of a database without tables, for migrations
`postgres`            the PostgreSQL server itself
`page`                a page in the system's Chromium; mark such tests `@pytest.mark.browser`

Whoever asks for a database runs twice, on SQLite and on a real PostgreSQL, where the database can matter: statements
and their locks, races, constraints, migrations, delivery, mail, and whole stories. Tests of what people read and fill
in (tests/integration/handlers) and of the rules of one workflow (tests/integration/social) run on SQLite: their
conftest says so, and a file there that is about the database says `pytestmark = BOTH_DATABASES`. To run on one of the
two: `@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)`.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page

import campaigns.workflows  # noqa: F401 - registers them
from bot import garbage
from storage.database import Database
from tests.browser import open_page, running_browser
from tests.databases import Databases, Opened, PostgresDatabases, SqliteDatabases, databases_named
from tests.memory import memory_folder
from tests.postgres import Postgres, running_postgres

# Timing on a shared machine says nothing about the code; what failed can be run again from what is printed.
settings.register_profile(
    "usual", deadline=None, print_blob=True, max_examples=20, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("usual"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))


LONGEST_FIRST = (
    "tests/chaos",
    "tests/acceptance",
    "tests/integration/sandbox/page",
    "tests/integration",
    "tests",
)
"""At the end no worker waits for another's last story. What needs a browser is near together: one worker starts one."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the tests of a file run one after another: pytest puts all on one database before all on the other."""

    def place(item: pytest.Item) -> tuple[int, str]:
        file = item.location[0]
        return next(turn for turn, folder in enumerate(LONGEST_FIRST) if file.startswith(folder)), file

    items.sort(key=place)


def pytest_collection_finish() -> None:
    """Look for garbage as seldom as the program does, and not in what was imported and collected."""
    garbage.seek_seldom()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server that this run started."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_folder() -> Iterator[Path]:
    """A folder for SQLite files, in memory where possible."""
    with tempfile.TemporaryDirectory(prefix="greenlight-sqlite-", dir=memory_folder()) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def sqlite_databases(sqlite_folder: Path) -> SqliteDatabases:
    """Where SQLite files are made."""
    return SqliteDatabases(sqlite_folder)


@pytest.fixture(scope="session")
def postgresql_databases(postgres: Postgres) -> Databases:
    """Where databases on the server are made."""
    return PostgresDatabases(postgres)


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """The place where this test's databases are made."""
    return databases_named(request)


@pytest.fixture
def new_database_url(databases: Databases) -> Iterator[Callable[[], str]]:
    """Makes a migrated database at each call; all are gone after the test."""
    urls: list[str] = []

    def make() -> str:
        urls.append(databases.migrated())
        return urls[-1]

    yield make
    for url in urls:
        databases.drop(url)


@pytest.fixture
def database_url(new_database_url: Callable[[], str]) -> str:
    """The address of a migrated database."""
    return new_database_url()


@pytest.fixture
def empty_database_url(databases: Databases) -> Iterator[str]:
    """The address of a database without any table."""
    url = databases.empty()
    yield url
    databases.drop(url)


@pytest.fixture
def database(databases: Databases, database_url: str) -> Database:
    """An open database with every table and no row."""
    return databases.at(database_url)


@pytest.fixture
def opened(databases: Databases, database: Database) -> Opened:
    """Begins `database` with an opening, such as `opened(open_scenario, creators=20)`; played once, then copied."""
    return partial(databases.open_with, database)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser for every test of this worker: each opens pages in profiles of their own."""
    with running_browser() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new page in a new profile; the test fails when a script on it fails."""
    with open_page(browser) as page:
        yield page
