"""Connections that the server has ended are replaced before anybody notices."""

import pytest
from sqlalchemy import text

from storage.database import Database

pytestmark = pytest.mark.parametrize("databases", ["postgresql"], indirect=True)


def hang_up(database: Database, pids: set[int]) -> None:
    """What a server does that is started anew."""
    with database.write() as session:
        for pid in pids:
            session.execute(text("SELECT pg_terminate_backend(:pid, 10000)"), {"pid": pid})


def pid_of(database: Database) -> int:
    with database.read() as session:
        return int(session.execute(text("SELECT pg_backend_pid()")).scalar_one())


def test_a_connection_that_was_cut_while_nobody_used_it_is_made_anew(
    database: Database, database_url: str
) -> None:
    before = pid_of(database)
    other = Database(database_url)
    hang_up(other, {before})
    other.close()
    assert pid_of(database) != before
    assert database.transact(lambda session: session.execute(text("SELECT 1")).scalar_one()) == 1


def test_a_connection_is_used_again_while_it_lives(database: Database) -> None:
    assert pid_of(database) == pid_of(database)


def test_it_has_no_more_connections_than_it_may(database_url: str) -> None:
    small = Database(database_url, connections=4)
    assert small.engine.pool.size() == 4  # type: ignore[attr-defined]
    small.close()
