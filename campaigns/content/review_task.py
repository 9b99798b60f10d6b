"""The review of one deliverable, round by round, and what its outcome means."""

from campaigns.approvals import approvals
from campaigns.content import conditions, disclosure, fee_questions
from campaigns.core.business_time import CLOSE_OF_BUSINESS, business_days, moment
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import pipeline
from campaigns.influencers.influencer_news import tell_influencer
from campaigns.steps.effects import SendBack, effect
from campaigns.steps.purpose import Purpose
from campaigns.tasks import ended_posts, tasks
from storage.enums import DeliverableStatus, Outcome, Role, TaskKind
from storage.models import Campaign, Deliverable, Task

DAYS_TO_REVIEW = 2


@effect(needs=[Purpose.REVIEW])
def ask_for_review(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Owe the Content Specialist the review of the draft that the influencer is to hand in."""
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    due = business_days(DAYS_TO_REVIEW)(campaign, work.at)
    if deliverable.draft_due_on is not None:
        due = max(due, moment(campaign, deliverable.draft_due_on, CLOSE_OF_BUSINESS))
    if deliverable.status is DeliverableStatus.PLANNED:
        deliverable.status = DeliverableStatus.IN_PROGRESS
    tasks.open_task(
        work, campaign, Purpose.REVIEW, TaskKind.REVIEW, Role.CONTENT_SPECIALIST,
        due_at=due, deliverable_id=deliverable.id,
    )  # fmt: skip


def begin_review(work: UnitOfWork, campaign: Campaign, task: Task) -> None:
    """From now on the draft is there: its review has a time of its own, however late the draft was."""
    task.opened_at, task.due_at = work.at, business_days(DAYS_TO_REVIEW)(campaign, work.at)


def is_decided(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether the decision on this round has taken effect."""
    return deliverable.decided_round == deliverable.round


@effect(sends_back=True, repeats=[Purpose.REVIEW])
def take_outcome(work: UnitOfWork, deliverable: Deliverable) -> SendBack | None:
    """Write the decision onto the Campaign Deliverable, and tell the creator; changes go back to review."""
    settled = approvals.settled(work, deliverable)
    if settled is None:
        return None
    approval, decision = settled
    if decision.outcome is Outcome.APPROVE:
        deliverable.approved_asset_id = approval.asset_id or deliverable.approved_asset_id
        deliverable.approved_copy_id = approval.copy_id or deliverable.approved_copy_id
        deliverable.status = DeliverableStatus.APPROVED
    elif decision.outcome is Outcome.REJECT:
        ended_posts.release(work, [deliverable])
        conditions.call_off(work, deliverable, "The post was rejected")
        deliverable.status, deliverable.reason = DeliverableStatus.REJECTED, decision.reason
        fee_questions.ask_if_nothing_is_left(work, deliverable)
    else:
        deliverable.status, deliverable.reason = DeliverableStatus.CHANGES_REQUESTED, decision.reason
    if decision.outcome is Outcome.APPROVE:
        disclosure.note_checked(work, deliverable)
        conditions.let_out(work, deliverable, approval, decision, Purpose.PUBLISHING)
    else:
        tell_influencer(work, deliverable, approval, decision)
    pipeline.follow_posts(work, [deliverable])
    return _next_round(deliverable) if decision.outcome is Outcome.REQUEST_CHANGES else None


def _next_round(deliverable: Deliverable) -> SendBack:
    deliverable.round += 1
    return SendBack()
