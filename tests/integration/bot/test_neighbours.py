"""A process hears of what another one has written, and asks for no row to hear it."""

import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from bot.neighbours import Neighbours, tell_neighbours
from storage.database import Database
from tests.waiting import wait_until


@pytest.fixture
def news(database: Database) -> Iterator[threading.Semaphore]:
    """Rings whenever the process hears something."""
    rung = threading.Semaphore(0)
    neighbours = Neighbours(database, rung.release)
    neighbours.start()
    wait_until(lambda: rung.acquire(blocking=False))  # it listens from now on
    yield rung
    neighbours.stop(5)


def write_from_elsewhere(database_url: str) -> None:
    """What `greenlight import` does: it writes, and says so."""
    other = Database(database_url)
    with other.write() as session:
        session.execute(text("DELETE FROM quota"))
        session.execute(
            text("INSERT INTO workspace (id, name, bot_user_id, self_approval, created_at)"
                 " VALUES ('T1', 'Northwind', 'UBOT', FALSE, '2026-11-21 09:00:00+00:00')")
        )  # fmt: skip
    tell_neighbours(other)
    other.close()


def test_what_another_process_writes_is_heard_of(news: threading.Semaphore, database_url: str) -> None:
    write_from_elsewhere(database_url)
    wait_until(lambda: news.acquire(blocking=False))


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_process_that_stops_tells_those_that_stay(news: threading.Semaphore, database_url: str) -> None:
    database = Database(database_url)
    leaving = Neighbours(database, lambda: None)
    leaving.start()
    leaving.stop(5)
    wait_until(lambda: news.acquire(blocking=False))
    database.close()


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_listener_whose_connection_is_cut_listens_again(
    news: threading.Semaphore, database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.neighbours.CONNECT_AGAIN_SECONDS", 0.01)
    hang_up(database)
    wait_until(lambda: news.acquire(blocking=False))
    write_from_elsewhere(database_url)
    wait_until(lambda: news.acquire(blocking=False))


def hang_up(database: Database) -> None:
    """What a server does that is started anew, to every connection but the one that says it."""
    with database.write() as session:
        session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
