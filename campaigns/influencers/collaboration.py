"""Working with influencers in a social media campaign: what they agree to make becomes planned posts."""

from sqlalchemy import select

from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import briefing
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import Role, Stage, TaskKind
from storage.models import Campaign, Deliverable, Participation

DAYS_TO_PLAN = 2


@effect(needs=[Purpose.PLANNING])
def begin(work: UnitOfWork, participation: Participation) -> None:
    """Send the brief to an influencer who agreed, and have their posts planned."""
    if participation.stage is not Stage.AGREED:
        return
    briefing.send_brief(work, participation)
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    unplanned = (Deliverable.participation_id == participation.id) & Deliverable.slot_at.is_(None)
    for post in work.session.scalars(select(Deliverable).where(unplanned).order_by(Deliverable.number)).all():
        tasks.open_task(
            work, campaign, Purpose.OUTREACH, TaskKind.SET_SLOT, Role.CREATIVE_TEAM,
            due_at=business_days(DAYS_TO_PLAN)(campaign, work.at), deliverable_id=post.id,
        )  # fmt: skip
