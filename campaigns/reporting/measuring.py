"""Waiting for a campaign's results: when they are due, which are missing, and when it may finish without them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.business_time import end_of, measuring_end, today
from campaigns.core.schedule import call_off, schedule
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.reporting import performance
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import ApprovalState, CampaignStatus, DeliverableStatus, DueKind, Role, TaskKind
from storage.models import Approval, Campaign, Deliverable, StepRun

PATIENCE = timedelta(days=7)
"""How long after the results were due the owner may finish without those that are missing."""


@effect(needs=[Purpose.MEASURING])
def await_results(work: UnitOfWork, campaign: Campaign) -> None:
    """Wait for the campaign's end and its measuring window; if that is over already, ask at once."""
    ends = end_of(campaign, campaign.ends_on)
    if is_over(campaign, work.at):
        ask_for_results(work, campaign)
    else:
        schedule(work, campaign.id, DueKind.MEASURING_END, measuring_end(campaign))
    if work.at >= ends or campaign.closed_early_at:
        campaign.status = CampaignStatus.MEASURING
    else:
        campaign.status = CampaignStatus.ACTIVE
        schedule(work, campaign.id, DueKind.CAMPAIGN_END, ends)


def is_awaiting(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether everything before is done, and the campaign only waits for its results."""
    step = workflow_of(campaign).step_for(Purpose.MEASURING)
    if step is None:
        return False
    mine = (StepRun.campaign_id == campaign.id) & (StepRun.step == step.name) & ~StepRun.taken_back
    return work.session.scalar(select(StepRun.id).where(mine)) is not None


def is_over(campaign: Campaign, at: datetime) -> bool:
    """Whether nothing more is measured: the window has passed, or the campaign was closed early."""
    return campaign.closed_early_at is not None or at >= measuring_end(campaign)


def results_due_at(campaign: Campaign) -> datetime:
    """When the results were due."""
    return campaign.closed_early_at or measuring_end(campaign)


def patience_end(campaign: Campaign) -> datetime:
    """From when on the owner may finish without what is missing."""
    return results_due_at(campaign) + PATIENCE


def may_finish_without(campaign: Campaign, at: datetime) -> bool:
    """Whether the owner need not wait any longer for what is missing."""
    return is_over(campaign, at) and at >= patience_end(campaign)


def ask_for_results(work: UnitOfWork, campaign: Campaign) -> None:
    """Owe the Content Specialist the results that are missing, where the workflow waits for any."""
    if not workflow_of(campaign).has(Purpose.MEASURING):
        return
    if campaign.status is not CampaignStatus.COMPLETED:
        campaign.status = CampaignStatus.MEASURING
    if not missing(work.session, campaign, work.at) or tasks.open_tasks(
        work.session, campaign.id, TaskKind.RESULTS
    ):
        return
    schedule(work, campaign.id, DueKind.PATIENCE_END, patience_end(campaign))
    due = patience_end(campaign)
    tasks.open_task(work, campaign, Purpose.MEASURING, TaskKind.RESULTS, Role.CONTENT_SPECIALIST, due_at=due)


def follow_last_day(work: UnitOfWork, campaign: Campaign) -> None:
    """Have what happens at the end of a campaign happen by its new last day.

    Results that were asked for are asked for again where the campaign runs on; else they are due by the new day.
    """
    if campaign.closed_early_at is not None:
        return
    ends = end_of(campaign, campaign.ends_on)
    schedule(work, campaign.id, DueKind.CAMPAIGN_END, ends)
    schedule(work, campaign.id, DueKind.MEASURING_END, measuring_end(campaign))
    if campaign.status is CampaignStatus.MEASURING and work.at < ends:
        campaign.status = CampaignStatus.ACTIVE
    for task in tasks.open_tasks(work.session, campaign.id, TaskKind.RESULTS):
        if is_over(campaign, work.at):
            task.due_at = patience_end(campaign)
            schedule(work, campaign.id, DueKind.PATIENCE_END, patience_end(campaign))
        else:
            tasks.call_off(work, [task], "The last day was moved, and results count from then on.")
            call_off(work, campaign.id, DueKind.PATIENCE_END)


def results_are_in(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether the figures may be worked out: nothing is missing, or the owner finished without it.

    A decision that was just made, on a cost for instance, takes effect first: it may belong to the figures.
    """
    if _is_settling(work, campaign):
        return False
    if campaign.finished_without_at is not None:
        return True
    return is_over(campaign, work.at) and not missing(work.session, campaign, work.at)


def _is_settling(work: UnitOfWork, campaign: Campaign) -> bool:
    decided = (Approval.campaign_id == campaign.id) & (Approval.state == ApprovalState.DECIDED)
    return work.session.scalar(select(Approval.id).where(decided).limit(1)) is not None


@dataclass(frozen=True)
class Missing:
    """A post whose results are missing: without a link, never measured, or last measured too early."""

    post: Deliverable
    measured_on: date | None


def missing(session: Session, campaign: Campaign, at: datetime) -> list[Missing]:
    """Approved posts without a link, and published ones not measured since the campaign ended."""
    unpublished = session.scalars(
        select(Deliverable)
        .where(Deliverable.campaign_id == campaign.id, Deliverable.status == DeliverableStatus.APPROVED)
        .order_by(Deliverable.number)
    )
    fresh_from = _last_day(campaign, at)
    unmeasured = [
        Missing(post.deliverable, post.measured_on)
        for post in performance.posts(session, campaign)
        if post.measured_on is None or post.measured_on < fresh_from
    ]
    return [*(Missing(post, None) for post in unpublished), *unmeasured]


def final_from(campaign: Campaign, at: datetime) -> date | None:
    """The day up to which figures must go at least to be final; None while the campaign runs."""
    is_past = campaign.closed_early_at is not None or at >= end_of(campaign, campaign.ends_on)
    return _last_day(campaign, at) if is_past else None


def _last_day(campaign: Campaign, at: datetime) -> date:
    """The day from which a measurement counts as final."""
    if campaign.closed_early_at is not None:
        return min(campaign.ends_on, today(campaign, campaign.closed_early_at))
    return min(campaign.ends_on, today(campaign, at))
