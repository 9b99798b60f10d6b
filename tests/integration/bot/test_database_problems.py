"""A database that does not fit is told at the start and by `doctor`, in the same sentences, before anything is read."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from sqlalchemy import insert, make_url, text

from bot.database import open_database
from bot.doctor import database as doctor
from bot.errors import CannotStart
from bot.settings import Settings, read_settings
from storage.base import Base
from storage.database import Database
from storage.migrate import upgrade
from storage.models import Quota
from storage.revisions import missing
from tests.revisions.filled import AT

UNFIT = "The database does not fit this version of Greenlight"
RESTORE = (
    "Restore a backup, or start the version that made it. "
    "If an unreleased commit made it, make a new one: such a database cannot be upgraded."
)


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def empty(empty_database_url: str) -> Iterator[Database]:
    """A database without any table."""
    with closing(Database(empty_database_url)) as database:
        yield database


def changed(database: Database, *statements: str) -> None:
    with database.write() as session:
        for statement in statements:
            session.execute(text(statement))


def told_at_start(database: Database) -> list[str]:
    with pytest.raises(CannotStart) as caught:
        open_database(read_settings(database_url=database.url))
    return list(caught.value.sentences)


def told_by_doctor(database: Database) -> list[str]:
    problems = [finding for finding in doctor.look(database) if finding.is_problem]
    return [sentence for one in problems for sentence in (one.seen, one.to_do or "")]


def half_made(database: Database) -> None:
    """What a start left that was killed before revisions were transactions: tables, and none said to be applied."""
    names = ["quota", "workspace", "brief"]
    Base.metadata.create_all(database.engine, tables=[Base.metadata.tables[name] for name in names])
    changed(database, "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")


def test_a_half_made_database_without_rows_may_be_made_anew(empty: Database) -> None:
    half_made(empty)
    seen, to_do = told_at_start(empty)
    assert seen.endswith("is half made: an earlier start was killed while making it. It holds no data.")
    file = make_url(empty.url).database
    anew = f"Remove {file}, {file}-wal and {file}-shm" if empty.is_sqlite else "Drop it and create it anew"
    assert to_do == f"{anew}, then start again."
    assert told_by_doctor(empty) == [seen, to_do]


def test_a_half_made_database_with_rows_is_not_to_be_removed(empty: Database) -> None:
    half_made(empty)
    with empty.write() as session:
        session.execute(insert(Quota).values(workspace_id="T1", method="chat.update", not_before=AT))
    seen, to_do = told_at_start(empty)
    assert seen.endswith("It holds data.")
    assert to_do == "Restore a backup."
    assert told_by_doctor(empty) == [seen, to_do]


def test_only_the_record_of_revisions_is_no_obstacle(empty: Database) -> None:
    changed(empty, "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    open_database(read_settings(database_url=empty.url)).close()
    assert missing(empty) == []


def test_a_missing_column_is_told_before_it_is_read(database: Database) -> None:
    changed(database, "ALTER TABLE campaign DROP COLUMN cancel_reason", "DROP TABLE quota")
    sentences = [f"{UNFIT}: table campaign has no column cancel_reason; there is no table quota.", RESTORE]
    assert told_at_start(database) == sentences
    assert told_by_doctor(database) == sentences


def test_of_many_differences_five_are_named(database: Database) -> None:
    columns = [
        "goal_reach",
        "cancel_reason",
        "total_reach",
        "engagements",
        "roi",
        "revenue_minor",
        "pooled_engagement_rate",
    ]
    changed(database, *(f"ALTER TABLE campaign DROP COLUMN {column}" for column in columns))
    assert told_at_start(database)[0].endswith("; and 2 more.")


def test_a_missing_index_is_told_by_doctor_and_lets_the_program_start(database: Database) -> None:
    changed(database, "DROP INDEX ix_due_waiting")
    open_database(read_settings(database_url=database.url)).close()
    seen = f"{UNFIT}: the index ix_due_waiting of table due is missing or another one."
    assert told_by_doctor(database) == [seen, RESTORE]


def test_what_an_administrator_added_is_told_by_nobody(database: Database) -> None:
    changed(database, "CREATE TABLE own_notes (words VARCHAR(10))", "CREATE INDEX own_index ON card (ts)")
    open_database(read_settings(database_url=database.url)).close()
    assert told_by_doctor(database) == []


def test_a_revision_that_cannot_be_applied_leaves_the_database_as_it_was(empty: Database) -> None:
    upgrade(empty, to="0001")
    changed(empty, "ALTER TABLE approval DROP COLUMN policy")
    seen, to_do = told_at_start(empty)
    assert seen.startswith("The database could not be upgraded to 0002 (")
    assert seen.endswith("). It is as it was before.")
    assert to_do == RESTORE
    changed(empty, "ALTER TABLE approval ADD COLUMN policy JSON")
    assert "0002" in missing(empty)
    open_database(read_settings(database_url=empty.url)).close()


UNKNOWN: dict[str, tuple[Callable[[Database], None], list[str]]] = {
    "a newer version's": (
        upgrade,
        [
            "The database was made by a newer Greenlight, or by an unreleased commit.",
            "Start that one, or restore an older copy.",
        ],
    ),
    "another program's": (
        lambda database: changed(
            database,
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",
            "INSERT INTO alembic_version VALUES ('')",
        ),
        [
            "The database belongs to another program.",
            "Set DATABASE_URL to a database of Greenlight's own.",
        ],
    ),
}


@pytest.mark.parametrize("whose", UNKNOWN)
def test_a_database_at_an_unknown_revision_is_told_by_whose_it_is(empty: Database, whose: str) -> None:
    make, sentences = UNKNOWN[whose]
    make(empty)
    changed(empty, "UPDATE alembic_version SET version_num = 'f00d'")
    assert told_at_start(empty) == sentences
    assert told_by_doctor(empty) == sentences
