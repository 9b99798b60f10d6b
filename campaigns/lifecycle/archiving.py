"""The last step of every workflow: out of the active view, and read-only."""

from sqlalchemy import update

from campaigns.assignments import tasks
from campaigns.desk import Work
from campaigns.lifecycle import schedule
from storage.models import Campaign, Participation
from storage.words import STAGES_WITH_TERMS, CampaignStatus, Stage


def archive(work: Work, campaign: Campaign) -> None:
    """Take the finished campaign out of the active view; from here on it is read-only."""
    campaign.status, campaign.archived_at = CampaignStatus.COMPLETED, work.at
    work.session.execute(
        update(Participation)
        .where(Participation.campaign_id == campaign.id, Participation.stage.in_(STAGES_WITH_TERMS))
        .values(stage=Stage.COMPLETED)
    )
    for task in tasks.open_tasks(work.session, campaign.id):
        tasks.call_off(work, task, "The campaign is archived")
    schedule.call_off_all(work, campaign.id)
