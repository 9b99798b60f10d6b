"""The databases that tests run on are real, new, and gone afterwards."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect, make_url, text

from storage.database import Database
from storage.revisions import missing
from tests.databases import Databases
from tests.postgres import Postgres
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]


def version(database: Database) -> str:
    question = "select sqlite_version()" if database.is_sqlite else "show server_version"
    with database.read() as session:
        return str(session.scalar(text(question)))


def test_answers_as_the_database_it_says_it_is(database: Database, database_url: str) -> None:
    kind = make_url(database_url).get_backend_name()
    assert version(database).startswith({"sqlite": "3.", "postgresql": "1"}[kind])


@pytest.mark.smoke
def test_is_migrated(database: Database) -> None:
    assert missing(database) == []


def test_holds_no_row_when_a_test_begins(database: Database) -> None:
    with database.read() as session:
        assert session.scalar(text("select count(*) from workspace")) == 0


def test_without_migrations_has_no_table(empty_database_url: str) -> None:
    database = Database(empty_database_url)
    assert inspect(database.engine).get_table_names() == []
    database.close()


def test_every_call_makes_another_one(new_database_url: Callable[[], str]) -> None:
    assert new_database_url() != new_database_url()


def test_a_dropped_one_is_gone_though_somebody_was_connected(databases: Databases) -> None:
    url = databases.migrated()
    database = Database(url)
    with database.read() as session:
        session.execute(text("select 1"))
    databases.drop(url)  # the pool still holds the connection
    database.close()
    assert not exists(url)


def exists(url: str) -> bool:
    parsed = make_url(url)
    assert parsed.database is not None
    if parsed.get_backend_name() == "sqlite":
        return Path(parsed.database).exists()
    server = Postgres(Path(str(parsed.query["host"])))
    with server.connect() as connection:
        found = connection.execute("select 1 from pg_database where datname = %s", [parsed.database])
        return found.fetchone() is not None


STARTS_A_SERVER_AND_WAITS = """
import sys
from tests.postgres import running_postgres
with running_postgres() as server:
    print(server.folder, flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_server_dies_with_the_process_that_started_it(end: signal.Signals) -> None:
    command = [sys.executable, "-c", STARTS_A_SERVER_AND_WAITS]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        Postgres(folder).connect().close()
        process.send_signal(end)
    wait_until(lambda: not folder.exists())
    with pytest.raises(psycopg.OperationalError):
        Postgres(folder).connect()


def test_the_server_is_not_run_by_root(postgres: Postgres) -> None:
    owner = (postgres.folder / "data" / "postmaster.pid").stat().st_uid
    assert owner != 0
    assert os.geteuid() in (0, owner)
