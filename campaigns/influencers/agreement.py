"""What follows when terms count: the influencer is agreed, and the deliverables are planned."""

from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import agreed_posts
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import CampaignStatus, Stage, TaskKind
from storage.models import Campaign, Participation, Terms


def complete_agreement(
    work: UnitOfWork, campaign: Campaign, participation: Participation, terms: Terms
) -> None:
    """Let the terms count for good, and plan what was agreed."""
    promise(participation, terms)
    plan_what_was_agreed(work, campaign, participation, terms)


def promise(participation: Participation, terms: Terms) -> None:
    """Have terms count against the budget, before anything follows from them."""
    participation.stage, participation.agreed_terms_id = Stage.AGREED, terms.id


def plan_what_was_agreed(
    work: UnitOfWork, campaign: Campaign, participation: Participation, terms: Terms
) -> None:
    """Plan the posts of terms that stand, and ask for no more terms.

    A campaign is active from its first agreement, unless going live is a step of its own.
    """
    terms.counted_at = work.at
    if campaign.status is CampaignStatus.PREPARING and not workflow_of(campaign).has(Purpose.GOING_LIVE):
        campaign.status = CampaignStatus.ACTIVE
    work.session.flush()
    work.session.refresh(participation)
    agreed_posts.plan(work, participation, terms)
    if not awaits_signature(campaign, participation):
        close_outreach(work, participation)
    audit.log(work, "terms count", campaign_id=campaign.id, subject="terms", subject_id=terms.id)


def awaits_signature(campaign: Campaign, participation: Participation) -> bool:
    """Whether an influencer has agreed, and the contract that the campaign asks for is not signed yet."""
    unsigned = campaign.needs_signature and participation.signed_at is None
    return participation.stage is Stage.AGREED and unsigned


def close_outreach(work: UnitOfWork, participation: Participation) -> None:
    """Say that nothing more is to be settled with an influencer."""
    task = tasks.open_task_about(work.session, TaskKind.OUTREACH, participation_id=participation.id)
    if task is not None:
        tasks.close_task(work, task, f"@{participation.influencer.handle} agreed")
