"""Working with influencers in a social media campaign: what they agree to make becomes planned posts."""

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import briefing
from campaigns.influencers.agreement import awaits_signature
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from campaigns.tasks.deadlines import due
from storage.enums import POST_IS_OVER, Role, Stage, TaskKind
from storage.models import Campaign, Deliverable, Participation


@effect(needs=[Purpose.PLANNING])
def begin(work: UnitOfWork, participation: Participation) -> None:
    """Send the brief to an influencer who agreed, and have their posts planned."""
    if participation.stage is not Stage.AGREED:
        return
    briefing.send_brief(work, participation)
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    ask_for_slots(work, campaign, participation)


def ask_for_slots(work: UnitOfWork, campaign: Campaign, participation: Participation) -> None:
    """Have a time chosen for those of an influencer's posts that have none, where there is a calendar."""
    if not workflow_of(campaign).has(Purpose.PLANNING) or awaits_signature(campaign, participation):
        return
    unplanned = select(Deliverable).where(
        Deliverable.participation_id == participation.id,
        Deliverable.slot_at.is_(None),
        Deliverable.status.not_in(POST_IS_OVER),
    )
    posts = work.session.scalars(unplanned.order_by(Deliverable.number)).all()
    open_ones = tasks.open_tasks_about(work.session, [post.id for post in posts])
    asked = {task.deliverable_id for task in open_ones if task.kind is TaskKind.SET_SLOT}
    for post in posts:
        if post.id not in asked:
            tasks.open_task(
                work, campaign, Purpose.OUTREACH, TaskKind.SET_SLOT, Role.CREATIVE_TEAM,
                due_at=due(campaign, post, TaskKind.SET_SLOT, work.at), deliverable_id=post.id,
            )  # fmt: skip
