"""What follows when terms count: the influencer is agreed, and the deliverables are planned."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import CampaignStatus, PostKind, Stage, TaskKind
from storage.models import Campaign, Deliverable, Participation, Terms


def complete_agreement(
    work: UnitOfWork, campaign: Campaign, participation: Participation, terms: Terms
) -> None:
    """Let the terms count, and plan what was agreed.

    A campaign is active from its first agreement, unless going live is a step of its own.
    """
    participation.stage, participation.agreed_terms_id = Stage.AGREED, terms.id
    if campaign.status is CampaignStatus.PREPARING and not workflow_of(campaign).has(Purpose.GOING_LIVE):
        campaign.status = CampaignStatus.ACTIVE
    work.session.flush()
    work.session.refresh(participation)
    _plan_deliverables(work, campaign, participation, terms)
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


def _plan_deliverables(
    work: UnitOfWork, campaign: Campaign, participation: Participation, terms: Terms
) -> None:
    number = next_number(work.session, campaign.id) - 1
    for kind, count in parsing.parse_deliverables(terms.deliverables):
        for position in range(1, count + 1):
            number += 1
            title = f"{_kind_title(kind, position, count)} by @{participation.influencer.handle}"
            work.session.add(_deliverable(work, participation, terms, number, kind, title))
    work.session.flush()


def next_number(session: Session, campaign_id: int) -> int:
    """The number that the campaign's next post gets."""
    mine = Deliverable.campaign_id == campaign_id
    return (session.scalar(select(func.max(Deliverable.number)).where(mine)) or 0) + 1


def _kind_title(kind: PostKind, position: int, count: int) -> str:
    return kind.value.capitalize() if count == 1 else f"{kind.value.capitalize()} {position}"


def _deliverable(
    work: UnitOfWork, participation: Participation, terms: Terms, number: int, kind: PostKind, title: str
) -> Deliverable:
    return Deliverable(
        workspace_id=work.workspace_id,
        campaign_id=participation.campaign_id,
        participation_id=participation.id,
        number=number,
        title=title,
        platform=participation.influencer.platform,
        kind=kind,
        draft_due_on=terms.draft_due_on,
        publish_on=terms.publish_on,
        created_at=work.at,
    )
