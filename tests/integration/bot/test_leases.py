"""A leased row is one worker's alone, until it is released or the lease expires."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, true

from bot.work_queue.leases import Claim, Leases
from storage.database import Database
from storage.models import Lane, Workspace

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LEASES = Leases(Lane, timedelta(seconds=30))


@pytest.fixture
def queue(database: Database) -> Database:
    """Two rows wait."""
    with database.write() as session:
        session.add(Workspace(id="T1", name="Northwind", bot_user_id="UBOT", created_at=NOW))
        session.flush()
        session.add_all(Lane(workspace_id="T1", address=address) for address in ("C1", "C2"))
    return database


def claim(queue: Database, at: datetime = NOW) -> Claim[Lane] | None:
    return LEASES.claim(queue, true(), (Lane.id,), at)


def claimed(queue: Database, at: datetime = NOW) -> Claim[Lane]:
    found = claim(queue, at)
    assert found is not None
    return found


def test_a_row_is_claimed_once_and_the_next_worker_gets_the_next(queue: Database) -> None:
    assert [claimed(queue).row.address, claimed(queue).row.address] == ["C1", "C2"]
    assert claim(queue) is None


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
