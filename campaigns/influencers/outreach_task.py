"""Step by step with an influencer: who must be contacted, who was, who has answered, who agreed."""

from sqlalchemy import func, select

from campaigns.core import audit
from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers.agreement import awaits_signature
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import STAGES_BEFORE_TERMS, STAGES_WITH_TERMS, CampaignStatus, Role, TaskKind
from storage.models import Campaign, Participation

DAYS_TO_CONTACT = 5
DAYS_TO_CHOOSE = 2


@effect(needs=[Purpose.OUTREACH])
def ask_to_contact(work: UnitOfWork, participation: Participation) -> None:
    """Owe the Marketing Manager the contact with one influencer."""
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    tasks.open_task(
        work,
        campaign,
        Purpose.OUTREACH,
        TaskKind.OUTREACH,
        Role.MARKETING_MANAGER,
        due_at=business_days(DAYS_TO_CONTACT)(campaign, work.at),
        participation_id=participation.id,
    )


def is_settled(work: UnitOfWork, participation: Participation) -> bool:
    """Whether the negotiation has come to an end: without terms, or with terms (signed, where they must be)."""
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    if participation.undo_until is not None:
        return False
    return participation.stage not in STAGES_BEFORE_TERMS and not awaits_signature(campaign, participation)


def was_contacted(_work: UnitOfWork, participation: Participation) -> bool:
    """Whether somebody has written to the influencer, and did not say so only a moment ago."""
    return participation.contacted_at is not None and participation.undo_until is None


def record_contact(work: UnitOfWork, participation: Participation) -> None:
    """Put the contact on record; what the database shows of an influencer follows from it."""
    audit.log(
        work,
        "influencer contacted",
        campaign_id=participation.campaign_id,
        subject="participation",
        subject_id=participation.id,
    )


def somebody_agreed(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether the campaign has anybody to work with; with nobody it waits for more to be picked, until it is closed."""
    return number_with_terms(work, campaign) > 0 or campaign.closed_early_at is not None


def somebody_was_chosen(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether anybody was ever picked for the campaign."""
    mine = Participation.campaign_id == campaign.id
    return work.session.scalar(select(Participation.id).where(mine).limit(1)) is not None


def number_with_terms(work: UnitOfWork, campaign: Campaign) -> int:
    """How many influencers have agreed and are still in the campaign."""
    mine = (Participation.campaign_id == campaign.id) & Participation.stage.in_(STAGES_WITH_TERMS)
    return work.session.scalar(select(func.count()).select_from(Participation).where(mine)) or 0


@effect(needs=[Purpose.OUTREACH])
def keep_choosing(work: UnitOfWork, campaign: Campaign) -> None:
    """Owe the Marketing Manager a choice of influencers while the campaign has none left to hope for."""
    task = next(iter(tasks.open_tasks(work.session, campaign.id, TaskKind.CHOOSE)), None)
    hopeful = (*STAGES_BEFORE_TERMS, *STAGES_WITH_TERMS)
    mine = (Participation.campaign_id == campaign.id) & Participation.stage.in_(hopeful)
    anybody = work.session.scalar(select(Participation.id).where(mine).limit(1)) is not None
    if anybody and task is not None:
        tasks.close_task(work, task, "Influencers are chosen")
    elif not anybody and task is None:
        if campaign.status is CampaignStatus.MEASURING:
            campaign.status = (
                CampaignStatus.ACTIVE
            )  # nothing is left to measure, and others may be picked again
        due = business_days(DAYS_TO_CHOOSE)(campaign, work.at)
        tasks.open_task(work, campaign, Purpose.OUTREACH, TaskKind.CHOOSE, Role.MARKETING_MANAGER, due_at=due)
