"""Campaigns that wait for influencers who fit: they look again when somebody came into the database."""

from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import cards
from campaigns.people import staff
from storage.enums import CampaignStatus
from storage.models import Campaign


def let_campaigns_look(work: UnitOfWork) -> None:
    """Campaigns whose shortlist was empty may find somebody now."""
    waiting = _waiting(work.workspace_id).order_by(Campaign.id).with_for_update()
    found = work.session.scalars(waiting).all()
    staff.forget(work.session)
    for campaign in found:
        advance(work, campaign)
    cards.mark_homes(work)


def ids_of(session: Session, workspace_id: str) -> Sequence[int]:
    """The campaigns that may look, for `look`, one after another, where there is too much for one transaction."""
    return session.scalars(_waiting(workspace_id).order_by(Campaign.id).with_only_columns(Campaign.id)).all()


@use_case
def look(work: UnitOfWork, campaign_id: int) -> None:
    """Let one campaign look, if it still waits."""
    mine = _waiting(work.workspace_id).where(Campaign.id == campaign_id).with_for_update()
    campaign = work.session.scalar(mine)
    staff.forget(work.session)
    if campaign is not None:
        advance(work, campaign)


def _waiting(workspace_id: str) -> Select[Campaign]:
    return select(Campaign).where(
        Campaign.workspace_id == workspace_id, Campaign.status == CampaignStatus.PREPARING
    )
