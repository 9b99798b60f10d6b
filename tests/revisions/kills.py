"""Kills a process before every statement of a revision that changes something, and before its commit.

The database must stay as it was. Where a statement only reads, death is the same as at the next one.
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
from itertools import count
from typing import NoReturn

from sqlalchemy import Engine, event, inspect, make_url, text

from storage.database import Database
from storage.migrate import upgrade
from storage.revisions import missing

POSTGRESQL_SCHEMA = """
SELECT table_name || column_name || data_type || is_nullable FROM information_schema.columns
WHERE table_schema = 'public'
UNION ALL SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
ORDER BY 1
"""
CHANGE_NOTHING = ("SELECT", "PRAGMA", "SHOW", "SET", "RESET")


def kill_at_every_statement(url: str, revision: str) -> int:
    """Bring the database to a revision, by one process after another; how many of them were killed."""
    _warm_up()
    before = content(url)
    for number in count(1):
        if _survives(url, revision, number):
            return number - 1
        if content(url) != before:
            if _is_missing(url, revision):
                raise AssertionError(
                    f"killed before statement {number} of {revision}, it left something behind"
                )
            return number  # PostgreSQL's lock is given back after the commit
    raise AssertionError("statements without end")


def _warm_up() -> None:
    """Let this process load once what every child would load for itself: migrations elsewhere, to the end."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Database(f"sqlite:///{folder}/warm.db")) as database,
    ):
        upgrade(database)
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


def _is_missing(url: str, revision: str) -> bool:
    with closing(Database(url)) as database:
        return revision in missing(database)


def _survives(url: str, revision: str, number: int) -> bool:
    child = os.fork()
    if not child:
        _upgrade(url, revision, number)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return False
    if status:
        raise AssertionError(f"the upgrade failed by itself (status {status})")
    return True


def _upgrade(url: str, revision: str, number: int) -> NoReturn:
    """Upgrade, and die before the statement or commit with that number; what comes after is the parent's."""
    _die_at(number)
    upgrade(Database(url), to=revision)
    os._exit(0)


def _die_at(number: int) -> None:
    left = iter(range(number - 1, -1, -1))

    def come_closer(*_facts: object) -> None:
        if next(left, None) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def execute(_connection: object, _cursor: object, statement: str, *_facts: object) -> None:
        if not statement.lstrip().startswith(CHANGE_NOTHING):
            come_closer()

    event.listen(Engine, "before_cursor_execute", execute)
    event.listen(Engine, "commit", come_closer)


if __name__ == "__main__":
    sys.stdout.write(f"{kill_at_every_statement(*sys.argv[1:])}\n")
