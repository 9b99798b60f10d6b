"""Out of the active view, and read-only: the last step of every workflow, and for what was cancelled."""

from sqlalchemy import select, update

from campaigns.core import audit, schedule
from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards, notices, unsent
from campaigns.people import lookup, permissions
from campaigns.tasks import tasks
from storage.enums import STAGES_WITH_TERMS, CampaignStatus, DeliverableStatus, MailState, Stage
from storage.models import Campaign, Deliverable, Mail, Participation


def archive(work: UnitOfWork, campaign: Campaign) -> None:
    """Take the finished campaign out of the active view; from here on it is read-only."""
    campaign.status, campaign.archived_at = CampaignStatus.COMPLETED, work.at
    _complete_parts(work, campaign)
    tasks.call_off(work, tasks.open_tasks(work.session, campaign.id), "The campaign is archived")
    schedule.call_off_all(work, campaign.id)
    notices.settle_all(work, campaign, "The campaign is completed.")
    held = (Mail.campaign_id == campaign.id) & (Mail.state == MailState.HELD)
    unsent.stop(work.session, "The campaign was archived before the new address was confirmed.", held)


def _complete_parts(work: UnitOfWork, campaign: Campaign) -> None:
    """Influencers of whom something was published have completed their part; others stay as far as they had come."""
    published = select(Deliverable.id).where(
        Deliverable.campaign_id == campaign.id,
        Deliverable.participation_id == Participation.id,
        Deliverable.status == DeliverableStatus.PUBLISHED,
    )
    work.session.execute(
        update(Participation)
        .where(
            Participation.campaign_id == campaign.id,
            Participation.stage.in_(STAGES_WITH_TERMS),
            published.exists(),
        )
        .values(stage=Stage.COMPLETED)
    )


@use_case
def put_away(work: UnitOfWork, campaign_id: int) -> None:
    """Archive a cancelled campaign, so that its name is free again; finished ones archive themselves."""
    campaign = lookup.campaign(work, campaign_id, permissions.Action.MANAGE)
    if campaign.archived_at is not None:
        raise NotPossible(f"{campaign.name} is archived already.")
    if not campaign.status.is_over:
        raise NotPossible(
            f"{campaign.name} is still {campaign.status.value}. "
            "Finish it with `/campaign close`, or end it with `/campaign cancel`."
        )
    campaign.archived_at = work.at
    audit.log(work, "campaign archived", campaign_id=campaign.id)
    cards.mark_campaign(work, campaign.id)
