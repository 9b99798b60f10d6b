"""Lanes are claimed one at a time, so that messages of one channel leave in order, whoever sends them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from bot.delivery import order
from storage.database import Database
from storage.models import Card, Lane, Quota

LEASE = timedelta(seconds=30)


@dataclass(frozen=True)
class Claim:
    """A lane that is ours until `until`, by the machine's own time: the sandbox's clock may be moved meanwhile."""

    lane_id: int
    workspace_id: str
    address: str
    lease: str
    until: datetime
    blocked_reason: str | None = None

    def is_fresh(self, machine_now: datetime) -> bool:
        """Whether less than half the lease has passed, so that a call may still be begun."""
        return machine_now < self.until - LEASE / 2


def claim(database: Database, workspace_id: str, at: datetime, machine_now: datetime) -> Claim | None:
    """Take the lane that has waited longest, or None where nothing is due."""
    due = (Lane.workspace_id == workspace_id) & (Lane.due_at <= at) & _free(machine_now)
    with database.read() as session:
        if session.scalar(select(Lane.id).where(due).limit(1)) is None:
            return None
    return database.transact(lambda session: _take(session, due, machine_now))


def _free(machine_now: datetime) -> ColumnElement[bool]:
    return or_(Lane.leased_until.is_(None), Lane.leased_until <= machine_now)


def _take(session: Session, due: ColumnElement[bool], machine_now: datetime) -> Claim | None:
    oldest = select(Lane).where(due).order_by(Lane.due_at, Lane.id).limit(1)
    lane = session.scalar(oldest.with_for_update(skip_locked=True))
    if lane is None:
        return None
    lane.lease, lane.leased_until = uuid4().hex, machine_now + LEASE
    return Claim(lane.id, lane.workspace_id, lane.address, lane.lease, lane.leased_until, lane.blocked_reason)


def release(database: Database, held: Claim) -> None:
    """Give the lane back, due again when its next card is; does nothing if the lease was lost meanwhile."""

    def give_back(session: Session) -> None:
        # The lane is locked before its cards are read: a mark that commits later wakes the lane after us.
        lane = session.scalar(
            select(Lane).where(Lane.id == held.lane_id, Lane.lease == held.lease).with_for_update()
        )
        if lane is not None:
            lane.lease = lane.leased_until = None
            lane.due_at = order.due_again(behind(session, held.lane_id), holds(session, held.workspace_id))

    database.transact(give_back)


def behind(session: Session, lane_id: int) -> list[Card]:
    """The cards of a lane that do not show what is wanted, oldest first."""
    cards = select(Card).where(Card.lane_id == lane_id, Card.wanted > Card.shown).order_by(Card.id)
    return list(session.scalars(cards))


def holds(session: Session, workspace_id: str) -> dict[str, datetime]:
    """Until when Slack asked us not to call a method, by its name."""
    rows = session.scalars(select(Quota).where(Quota.workspace_id == workspace_id))
    return {row.method: row.not_before for row in rows}


def try_blocked_again(database: Database, workspace_id: str, at: datetime) -> None:
    """Have everything that was given up tried once more: a channel may be open again, or the bot inside it."""

    def mark(session: Session) -> None:
        blocked = (Card.workspace_id == workspace_id) & Card.blocked_reason.is_not(None)
        for card in session.scalars(select(Card).where(blocked).order_by(Card.id).with_for_update()):
            card.wanted += 1
        lanes = select(Card.lane_id).where(blocked)
        for lane in session.scalars(
            select(Lane).where(Lane.id.in_(lanes)).order_by(Lane.id).with_for_update()
        ):
            lane.due_at = at

    database.transact(mark)


def take_back(database: Database) -> None:
    """End every lease: whoever had them died. Only where there is one process (SQLite)."""
    leased = update(Lane).where(Lane.lease.is_not(None))
    database.transact(lambda session: session.execute(leased.values(lease=None, leased_until=None)))
