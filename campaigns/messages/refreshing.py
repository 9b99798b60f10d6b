"""Making a message true again that somebody clicked on too late."""

from datetime import datetime

from sqlalchemy import select

from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import cards
from storage.models import Card


def refresh_message(
    units_of_work: UnitOfWorkFactory, workspace_id: str, at: datetime, channel: str, ts: str
) -> None:
    """Have the message at `ts` in `channel` shown as the rows are now, if it is one of ours."""
    _refresh(units_of_work, Actor(workspace_id, GREENLIGHT), at, channel, ts)


@use_case
def _refresh(work: UnitOfWork, channel: str, ts: str) -> None:
    card = work.session.scalar(
        select(Card).where(Card.workspace_id == work.workspace_id, Card.channel == channel, Card.ts == ts)
    )
    if card is not None:
        card.shown_hash = None
        cards.mark_card(work, card.id)
