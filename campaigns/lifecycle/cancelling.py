"""Ending a campaign for good, before it has come to its end."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from campaigns import parsing
from campaigns.core import audit, schedule
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.influencers import creator_texts
from campaigns.lifecycle import called_off
from campaigns.messages import cards, emails, notices, unsent
from campaigns.people import lookup, permissions
from campaigns.tasks import tasks
from storage.enums import STAGES_WITH_TERMS, CampaignStatus, MailKind
from storage.models import Campaign, Mail, Participation


@use_case
def cancel(
    work: UnitOfWork, campaign_id: int, reason: str, *, write_to_influencers: bool, creator_text: str = ""
) -> None:
    """End a campaign for good; committed cost is kept, and agreed creators hear of it if wanted.

    They read `creator_text`; the reason is for the team.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    reason = parsing.parse_reason(reason, "Say why the campaign is cancelled.")
    campaign.status, campaign.cancel_reason = CampaignStatus.CANCELLED, reason
    owed = tasks.open_tasks(work.session, campaign.id)
    tasks.call_off(work, owed, "The campaign was cancelled")
    called_off.tell(work, campaign, owed, "cancelled", reason)
    schedule.call_off_all(work, campaign.id)
    notices.settle_all(work, campaign, "The campaign was cancelled.")
    about = Mail.campaign_id == campaign.id
    unsent.stop(work.session, "The campaign was cancelled before this was sent.", about)
    if write_to_influencers:
        _write_to_agreed(work, campaign, creator_text or creator_texts.of_cancelling(campaign.name))
    audit.log(work, "campaign cancelled", campaign_id=campaign.id, reason=reason)
    cards.mark_campaign(work, campaign.id)


def _write_to_agreed(work: UnitOfWork, campaign: Campaign, text: str) -> None:
    for participation in _agreed(work.session, campaign):
        email = participation.influencer.email
        emails.write_to(
            work, campaign, MailKind.CANCELLED, email, participation_id=participation.id, message=text
        )


def agreed_handles(session: Session, campaign: Campaign) -> list[str]:
    """The handles of everybody who agreed, and so may be written to when the campaign is cancelled."""
    return [one.influencer.handle for one in _agreed(session, campaign)]


def _agreed(session: Session, campaign: Campaign) -> Sequence[Participation]:
    mine = (Participation.campaign_id == campaign.id) & Participation.stage.in_(STAGES_WITH_TERMS)
    with_names = select(Participation).where(mine).options(joinedload(Participation.influencer))
    return session.scalars(with_names.order_by(Participation.id)).all()
