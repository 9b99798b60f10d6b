"""Kills a process before statements of a revision that change something, and before its commit.

The database must stay as it was. Where a statement only reads, death is the same as at the next one. A dozen statements
all over the revision are enough for every day; `EVERY_STATEMENT=1` (`make kill-migrations`) takes each of them.
`python -m tests.revisions.kills URL REVISION`, a process of its own because a process with threads must not fork.
It prints how often it has killed; then the revision has been applied.
"""

import gc
import os
import signal
import sqlite3
import sys
import tempfile
from contextlib import closing
from typing import NoReturn

from sqlalchemy import Engine, event, inspect, make_url, text

from storage.database import Database
from storage.migrate import upgrade
from storage.revisions import revisions
from tests.revisions.dumps import dump_file, load

POSTGRESQL_SCHEMA = """
SELECT table_name || column_name || data_type || is_nullable FROM information_schema.columns
WHERE table_schema = 'public'
UNION ALL SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
ORDER BY 1
"""
EVERY_STATEMENT = bool(os.environ.get("EVERY_STATEMENT"))
A_DOZEN = 12
AT_COMMIT = -1
RECORDS = ("INSERT INTO alembic_version", "UPDATE alembic_version")
CHANGE_NOTHING = ("SELECT", "PRAGMA", "SHOW", "SET", "RESET")


def kill_at_statements(url: str, revision: str) -> int:
    """Bring the database to a revision, by one process after another; how many of them were killed."""
    _warm_up(revision)
    before = content(url)
    statements = _die(url, revision, AT_COMMIT)
    numbers = _all_over(statements)
    for number in [AT_COMMIT, *numbers]:
        if number != AT_COMMIT:
            _die(url, revision, number)
        if content(url) != before:
            raise AssertionError(f"killed before statement {number} of {revision}, it left something behind")
    with closing(Database(url)) as database:
        upgrade(database, to=revision)
    return len(numbers) + 1


def _all_over(statements: int) -> list[int]:
    """The numbers of statements to die at, the first and the last among them."""
    if EVERY_STATEMENT or statements <= A_DOZEN:
        return list(range(1, statements + 1))
    return sorted({1 + (statements - 1) * step // (A_DOZEN - 1) for step in range(A_DOZEN)})


def _warm_up(revision: str) -> None:
    """Let this process load once what every child would load for itself: the same revision elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/warm.db"
        before = revisions()[: revisions().index(revision)]
        if before:
            load(dump_file(before[-1], url), url)
        with closing(Database(url)) as database:
            upgrade(database, to=revision)
    gc.freeze()  # else the collector, by touching what is shared, makes every child copy it


def content(url: str) -> list[str]:
    """What a database holds: on SQLite all of it, on PostgreSQL its schema and how many rows each table has."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(parsed.database))) as connection:
            return list(connection.iterdump())
    with closing(Database(url)) as database, database.read() as session:
        tables = inspect(session.connection()).get_table_names()
        rows = [f"{name} {session.scalar(text(f'SELECT count(*) FROM {name}'))}" for name in tables]
        return [*session.scalars(text(POSTGRESQL_SCHEMA)), *rows]


def _die(url: str, revision: str, number: int) -> int:
    """Have a process upgrade and die; how many statements it had carried out or begun."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _upgrade(url, revision, number, writing)
    os.close(writing)
    with os.fdopen(reading) as told:
        statements = told.read()
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        raise AssertionError(f"the upgrade was not killed before statement {number} (status {status})")
    return int(statements)


def _upgrade(url: str, revision: str, number: int, told: int) -> NoReturn:
    """Upgrade, and die before the statement with that number or the revision's commit; never returns."""
    done = [0]
    recorded = []

    def die() -> None:
        os.write(told, str(done[0]).encode())
        os.kill(os.getpid(), signal.SIGKILL)

    def execute(_connection: object, _cursor: object, statement: str, *_facts: object) -> None:
        if statement.lstrip().startswith(CHANGE_NOTHING):
            return
        done[0] += 1
        if statement.startswith(RECORDS):
            recorded.append(statement)
        if done[0] == number:
            die()

    def commit(_connection: object) -> None:
        if number == AT_COMMIT and recorded:
            die()

    event.listen(Engine, "before_cursor_execute", execute)
    event.listen(Engine, "commit", commit)
    upgrade(Database(url), to=revision)
    os._exit(0)


if __name__ == "__main__":
    sys.stdout.write(f"{kill_at_statements(*sys.argv[1:])}\n")
