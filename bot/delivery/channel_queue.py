"""Lanes are claimed one at a time, so that messages of one channel leave in order, whoever sends them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, cast

from sqlalchemy import CursorResult, Executable, bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.delivery import order
from bot.loop import Nothing
from bot.work_queue.leases import AT, WORKSPACE, Claim, Leases
from storage.database import Database
from storage.models import Card, Lane, Quota
from storage.types import UtcDateTime

LEASES = Leases(
    Lane,
    timedelta(seconds=30),
    due=(Lane.workspace_id == WORKSPACE) & (Lane.due_at <= AT),
    order=(Lane.due_at, Lane.id),
    next_due=select(func.min(Lane.due_at)).where(Lane.workspace_id == WORKSPACE, Lane.due_at > AT),
)

_BEHIND = (
    select(Card, Quota.not_before)
    .outerjoin(Quota, (Quota.workspace_id == Card.workspace_id) & (Quota.method == order.METHOD))
    .where(Card.lane_id == bindparam("lane"), Card.wanted > Card.shown)
    .order_by(Card.id)
)
_OURS = (Lane.id == bindparam("lane")) & (Lane.lease == bindparam("token"))
_GIVE_BACK = (
    update(Lane)
    .where(_OURS)
    .values(lease=None, leased_until=None, due_at=None)
    .execution_options(synchronize_session=False)
)
_DUE_AGAIN = (
    update(Lane)
    .where(Lane.id == bindparam("lane"))
    .values(due_at=bindparam("moment", type_=UtcDateTime()))
    .execution_options(synchronize_session=False)
)


class Behind(NamedTuple):
    """The cards of a lane that do not show what is wanted, oldest first.

    `held` tells until when Slack asked us not to call a method, of those that these cards need.
    """

    cards: Sequence[Card]
    held: Mapping[str, datetime]


def claim(
    database: Database, workspace_id: str, at: datetime, machine_now: datetime
) -> Claim[Lane] | Nothing:
    """Take the lane that has waited longest."""
    return LEASES.claim(database, workspace_id, at, machine_now)


def release(database: Database, held: Claim[Lane]) -> None:
    """Give the lane back, due again when its next card is; does nothing if the lease was lost meanwhile."""
    database.transact(lambda session: _give_back(session, held))


def release_if_done(session: Session, held: Claim[Lane], at: datetime) -> bool:
    """Give the lane back unless it has more to do at once; whether it was given back."""
    if order.pick(*behind(session, held.row.id), at) is not None:
        return False
    _give_back(session, held)
    return True


def behind(session: Session, lane_id: int) -> Behind:
    """What a lane has to do."""
    rows: Sequence[Any] = session.execute(_BEHIND, {"lane": lane_id}).all()
    held = {order.method_for(card): moment for card, moment in rows if moment is not None}
    return Behind([card for card, _ in rows], held)


def _give_back(session: Session, held: Claim[Lane]) -> None:
    # The lane is locked before its cards are read: a mark that commits later wakes the lane after us.
    if not changed(session, _GIVE_BACK, lane=held.row.id, token=held.token):
        return
    moment = order.due_again(*behind(session, held.row.id))
    if moment is not None:
        session.execute(_DUE_AGAIN, {"lane": held.row.id, "moment": moment})


def changed(session: Session, statement: Executable, **values: Any) -> bool:
    """Carry out an UPDATE; whether there was a row for it."""
    return cast(CursorResult[Any], session.execute(statement, values)).rowcount > 0


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
