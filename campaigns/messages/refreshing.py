"""Making a message true again that somebody clicked on, whatever came of the click."""

from datetime import datetime

from sqlalchemy import select

from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import cards
from storage.enums import CardKind
from storage.models import Card, Notice


def refresh_message(
    units_of_work: UnitOfWorkFactory,
    workspace_id: str,
    at: datetime,
    channel: str,
    ts: str,
    settled: str = "",
) -> None:
    """Have the message at `ts` in `channel` shown as the rows are now, if it is one of ours.

    `settled` says why what it offers cannot be done any more: news then says so in place of its buttons.
    """
    _refresh(units_of_work, Actor(workspace_id, GREENLIGHT), at, channel, ts, settled)


@use_case
def _refresh(work: UnitOfWork, channel: str, ts: str, settled: str) -> None:
    card = work.session.scalar(
        select(Card).where(Card.workspace_id == work.workspace_id, Card.channel == channel, Card.ts == ts)
    )
    if card is None:
        return
    if settled and card.kind is CardKind.NOTICE:
        notice = work.session.get_one(Notice, card.subject_id)
        notice.facts = {"settled": settled, **notice.facts}
    card.shown_hash = None
    cards.mark_card(work, card.id)
