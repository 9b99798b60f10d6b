"""Lanes are claimed one at a time, so that messages of one channel leave in order, whoever sends them."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery import order
from bot.work_queue.leases import Claim, Leases
from storage.database import Database
from storage.models import Card, Lane, Quota

LEASES = Leases(Lane, timedelta(seconds=30))


def claim(database: Database, workspace_id: str, at: datetime, machine_now: datetime) -> Claim[Lane] | None:
    """Take the lane that has waited longest, or None where nothing is due."""
    due = (Lane.workspace_id == workspace_id) & (Lane.due_at <= at)
    return LEASES.claim(database, due, (Lane.due_at, Lane.id), machine_now)


def release(database: Database, held: Claim[Lane]) -> None:
    """Give the lane back, due again when its next card is; does nothing if the lease was lost meanwhile."""

    def give_back(session: Session) -> None:
        # The lane is locked before its cards are read: a mark that commits later wakes the lane after us.
        lane = LEASES.release(session, held)
        if lane is not None:
            lane.due_at = order.due_again(behind(session, lane.id), holds(session, lane.workspace_id))

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
