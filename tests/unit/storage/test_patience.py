"""Waiting for the database: all waits of a request together are no longer than it may wait."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.patience import wait_at_most, waiting
from storage.sqlite import FairLock
from storage.unavailable import DatabaseBusyError


def test_waits_share_the_time_that_is_given_for_all_of_them() -> None:
    lock = FairLock(patience=60)

    def wait_twice() -> list[float]:
        left = []
        with wait_at_most(0.1):
            for _ in range(2):
                with pytest.raises(DatabaseBusyError), lock.turn():
                    pass
                with waiting(60) as seconds:
                    left.append(seconds)
        return left

    with ThreadPoolExecutor(1) as threads, lock.turn():
        assert threads.submit(wait_twice).result(30) == [0.0, 0.0]


def test_what_is_free_is_taken_when_no_time_for_waiting_is_left() -> None:
    with wait_at_most(-1.0), FairLock().turn(), waiting(60) as seconds:
        assert seconds == 0.0


def test_work_that_nobody_waits_for_waits_as_long_as_is_usual() -> None:
    with wait_at_most(1.0):
        pass
    with waiting(60) as seconds:
        assert seconds == 60


@pytest.mark.parametrize("kind", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_file_that_another_process_holds_is_busy(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "rows.db"
    with closing(Database(f"sqlite:///{file}")) as database:
        with database.write() as session:
            session.execute(text("CREATE TABLE one (id INTEGER)"))
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute(f"BEGIN {kind}")
            with wait_at_most(0.05), pytest.raises(DatabaseBusyError), database.write() as session:
                session.connection()
            other.execute("ROLLBACK")
        with wait_at_most(0.05), database.write() as session:
            session.execute(text("INSERT INTO one VALUES (1)"))


def test_a_new_file_that_another_process_fills_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "rows.db"
    with (
        closing(Database(f"sqlite:///{file}")) as database,
        closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other,
    ):
        other.execute("CREATE TABLE one (id INTEGER)")
        other.execute("BEGIN IMMEDIATE")
        with wait_at_most(0.05), pytest.raises(DatabaseBusyError), database.read() as session:
            session.connection()
        done = threading.Timer(0.1, other.execute, ["COMMIT"])
        done.start()
        with database.read() as session:
            assert session.execute(text("SELECT id FROM one")).all() == []
        done.join()


def test_waiting_for_a_file_takes_no_longer_than_what_is_left(tmp_path: Path) -> None:
    with closing(Database(f"sqlite:///{tmp_path / 'rows.db'}")) as database:
        with wait_at_most(1.5), database.read() as session:
            assert 0 < session.scalar(text("PRAGMA busy_timeout")) <= 1500
        with database.read() as session:
            assert session.scalar(text("PRAGMA busy_timeout")) == 5000


def test_what_people_wrote_is_not_in_errors(tmp_path: Path) -> None:
    with closing(Database(f"sqlite:///{tmp_path / 'rows.db'}")) as database:  # noqa: SIM117
        with pytest.raises(DBAPIError) as caught, database.write() as session:
            session.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "a private draft"})
    assert "a private draft" not in str(caught.value)


def test_a_connection_that_does_not_become_free_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.POOL_SECONDS", 0.05)
    with closing(Database(f"sqlite:///{tmp_path / 'rows.db'}")) as database:
        held = [database._read.connect() for _ in range(8)]
        with pytest.raises(DatabaseBusyError), database.read() as session:
            session.execute(text("SELECT 1"))
        for one in held:
            one.close()
