"""A leased row is one worker's alone, until it is released or the lease expires."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, event, func, select

from bot.loop import Nothing
from bot.work_queue.leases import AT, WORKSPACE, Claim, Leases
from storage.database import Database
from storage.models import Lane, Workspace

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
LEASES = Leases(
    Lane,
    timedelta(seconds=30),
    due=(Lane.workspace_id == WORKSPACE) & (Lane.due_at <= AT),
    order=(Lane.id,),
    next_due=select(func.min(Lane.due_at)).where(Lane.workspace_id == WORKSPACE, Lane.due_at > AT),
)


@pytest.fixture
def queue(database: Database) -> Database:
    """Two rows wait, and another one for later."""
    with database.write() as session:
        session.add(Workspace(id="T1", name="Northwind", bot_user_id="UBOT", created_at=NOW))
        session.flush()
        due = {"C1": NOW, "C2": NOW, "C3": LATER}
        session.add_all(
            Lane(workspace_id="T1", address=address, due_at=moment) for address, moment in due.items()
        )
    return database


def claim(queue: Database, machine_now: datetime = NOW) -> Claim[Lane] | Nothing:
    return LEASES.claim(queue, "T1", NOW, machine_now)


def claimed(queue: Database, at: datetime = NOW) -> Claim[Lane]:
    found = claim(queue, at)
    assert not isinstance(found, Nothing)
    return found


def test_a_row_is_claimed_once_and_the_next_worker_gets_the_next(queue: Database) -> None:
    assert [claimed(queue).row.address, claimed(queue).row.address] == ["C1", "C2"]
    assert claim(queue) == Nothing(LATER - NOW)


def test_where_nothing_waits_nothing_will_be_due(database: Database) -> None:
    assert claim(database) == Nothing(None)


def test_a_look_at_a_queue_in_which_nothing_is_due_begins_no_transaction_for_writing(queue: Database) -> None:
    claimed(queue), claimed(queue)
    with counting(queue) as begun:
        claim(queue)
    assert begun == []


@contextmanager
def counting(database: Database) -> Iterator[list[str]]:
    """What is begun on the connections that may write."""
    begun = list[str]()

    def note(_connection: Connection) -> None:
        begun.append("begin")

    if database.is_sqlite:
        event.listen(database.engine, "begin", note)
    try:
        yield begun
    finally:
        if database.is_sqlite:
            event.remove(database.engine, "begin", note)


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_row_that_another_transaction_has_locked_is_passed_over(queue: Database) -> None:
    with queue.write() as session:
        session.scalars(select(Lane).where(Lane.address == "C1").with_for_update()).one()
        assert claimed(queue).row.address == "C2"


def test_a_released_row_can_be_claimed_again(queue: Database) -> None:
    first = claimed(queue)
    with queue.write() as session:
        assert LEASES.release(session, first) is not None
    assert claimed(queue).row.id == first.row.id


def test_an_expired_lease_is_lost_to_whoever_claims_next(queue: Database) -> None:
    first = claimed(queue)
    later = NOW + LEASES.duration
    second = claimed(queue, later)
    assert second.row.id == first.row.id
    with queue.write() as session:
        assert LEASES.lock(session, first) is None
        assert LEASES.release(session, first) is None
        assert LEASES.lock(session, second) is not None


def test_a_claim_is_fresh_for_half_its_lease(queue: Database) -> None:
    claim = claimed(queue)
    assert claim.is_fresh(NOW + timedelta(seconds=14))
    assert not claim.is_fresh(NOW + timedelta(seconds=15))


def test_after_a_restart_every_lease_is_over(queue: Database) -> None:
    held = [claimed(queue).row.id, claimed(queue).row.id]
    LEASES.expire_all(queue)
    assert [claimed(queue).row.id, claimed(queue).row.id] == held
