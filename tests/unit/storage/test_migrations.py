"""The migrations make exactly what the models say, from nothing, once, by one process at a time."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection, inspect, text

from storage.base import Base
from storage.database import Database
from storage.migrate import upgrade
from storage.revisions import missing, newest, revisions
from tests.schema_picture import picture
from tests.waiting import PATIENCE, wait_until

LOCK = 7_415_201  # as in storage.migrate: other processes hold it while they migrate


@pytest.fixture
def empty(empty_database_url: str) -> Iterator[Database]:
    """A database without any table."""
    database = Database(empty_database_url)
    yield database
    database.close()


def test_migrations_and_models_agree_on_everything(database: Database, empty: Database) -> None:
    Base.metadata.create_all(empty.engine)
    migrated, modelled = picture(database), picture(empty)
    assert migrated.keys() == modelled.keys()
    for table, facts in modelled.items():
        assert migrated[table] == facts, table


def test_what_is_compared_includes_checks_and_conditions_of_indexes(database: Database) -> None:
    campaign = picture(database)["campaign"]
    assert {"ck_campaign_archived_when_over", "ck_campaign_campaignstatus"} <= campaign["checks"].keys()
    assert "archived_at IS NULL" in str(campaign["indexes"]["uq_campaign_name_public"])


def test_every_row_knows_its_workspace(database: Database) -> None:
    tables = picture(database)
    without = {name for name, facts in tables.items() if "workspace_id" not in facts["columns"]}
    assert without == {"workspace"}


def test_every_reference_goes_with_its_workspace(database: Database) -> None:
    inspector = inspect(database.engine)
    loose = [
        f"{table}.{key['constrained_columns']}"
        for table in inspector.get_table_names()
        for key in inspector.get_foreign_keys(table)
        if key["referred_table"] != "workspace" and "workspace_id" not in key["constrained_columns"]
    ]
    assert loose == []


def test_an_empty_database_is_brought_to_the_newest_form(empty: Database) -> None:
    before = missing(empty)
    upgrade(empty)
    assert before
    assert missing(empty) == []


def test_upgrading_again_changes_nothing(database: Database) -> None:
    before = picture(database)
    upgrade(database)
    assert picture(database) == before


def test_processes_that_start_at_once_migrate_one_after_another(empty: Database) -> None:
    others = [Database(empty.url) for _ in range(3)]
    start = threading.Barrier(len(others))

    def begin(database: Database) -> None:
        start.wait(PATIENCE)
        upgrade(database)

    with ThreadPoolExecutor(len(others)) as threads:
        list(threads.map(begin, others))
    assert missing(empty) == []
    for other in others:
        other.close()


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_process_waits_as_long_as_another_one_migrates(empty: Database) -> None:
    with empty.engine.connect() as first, ThreadPoolExecutor(1) as threads:
        first.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
        second = threads.submit(upgrade, empty)
        wait_until(lambda: waits_longer_than_a_row_may_be_locked(first) or second.done())
        first.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": LOCK})
        first.commit()
        second.result(PATIENCE)
    assert missing(empty) == []


def waits_longer_than_a_row_may_be_locked(connection: Connection) -> bool:
    """Whether somebody has waited for the lock longer than `lock_timeout`, which is two seconds."""
    connection.commit()
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE wait_event = 'advisory' AND clock_timestamp() - query_start > interval '2.2 seconds'"
    )
    return bool(connection.scalar(waiting))


OPEN = """
import sys
from bot.database import opened
from bot.settings import Settings
with opened(Settings(database_url=sys.argv[1])):
    print(*sys.modules)
"""


def test_the_newest_revision_is_known_without_alembic() -> None:
    assert newest() == revisions()[-1]


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_start_at_which_nothing_is_to_be_migrated_does_not_import_alembic(database_url: str) -> None:
    command = [sys.executable, "-c", OPEN, database_url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "storage.migrate" in done.stdout.split()
    assert "alembic" not in done.stdout.split()
