"""The approval of each post's design and copy, and what its outcome means for each of the two."""

from campaigns.approvals import approvals
from campaigns.approvals.decision_input import parts_asked_about
from campaigns.content import conditions, disclosure, fee_questions, parts
from campaigns.content.publishing_task import miss_posts, tell_missed
from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import pipeline
from campaigns.influencers.influencer_news import tell_influencer
from campaigns.steps.effects import SendBack, effect
from campaigns.steps.purpose import Purpose
from campaigns.tasks import ended_posts, tasks
from campaigns.tasks.deadlines import due
from storage.enums import ContentPart, DeliverableStatus, Outcome, PartStatus, Role, TaskKind
from storage.models import Approval, Campaign, Decision, Deliverable, Task


@effect(needs=[Purpose.APPROVAL])
def ask_for_approval(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Ask the Marketing Manager about the parts that are not approved yet."""
    if parts.are_approved(deliverable):
        return
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    work.session.flush()
    task = tasks.open_task_about(work.session, TaskKind.APPROVE, deliverable_id=deliverable.id)
    approvals.ask_about_content(
        work, campaign, task or _task(work, campaign, deliverable), deliverable, parts.ready(deliverable)
    )


def _task(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> Task:
    task = tasks.open_task(
        work, campaign, Purpose.APPROVAL, TaskKind.APPROVE, Role.MARKETING_MANAGER,
        due_at=due(campaign, deliverable, TaskKind.APPROVE, work.at), deliverable_id=deliverable.id,
    )  # fmt: skip
    work.session.flush()
    return task


def is_decided(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether the decision on this round has taken effect, or none is needed."""
    return parts.are_approved(deliverable) or deliverable.decided_round == deliverable.round


@effect(sends_back=True, repeats=[Purpose.DESIGN, Purpose.COPY])
def take_outcome(work: UnitOfWork, deliverable: Deliverable) -> SendBack | None:
    """Write the decision onto the parts it saw; what must change goes back to those who make it."""
    settled = approvals.settled(work, deliverable)
    if settled is None or deliverable.status is DeliverableStatus.APPROVED:
        return None
    approval, decision = settled
    sent_back = None
    if decision.outcome is Outcome.APPROVE:
        _approve(work, deliverable, approval, decision)
    elif decision.outcome is Outcome.REJECT:
        _reject(work, deliverable, decision)
    else:
        sent_back = _ask_for_changes(work, deliverable, approval, decision)
    if decision.outcome is not Outcome.APPROVE:
        tell_influencer(work, deliverable, approval, decision)
    pipeline.follow_posts(work, [deliverable])
    return sent_back


def _approve(work: UnitOfWork, deliverable: Deliverable, approval: Approval, decision: Decision) -> None:
    for part in parts_asked_about(approval):
        _accept(deliverable, approval, part)
    disclosure.note_checked(work, deliverable)
    is_time = deliverable.slot_at is None or deliverable.slot_at <= work.at
    conditions.let_out(work, deliverable, approval, decision, Purpose.APPROVAL, is_time=is_time)


def _reject(work: UnitOfWork, deliverable: Deliverable, decision: Decision) -> None:
    """The slot is free again; which one it was stays on the record."""
    slot = deliverable.slot_at.isoformat() if deliverable.slot_at else None
    audit.log(
        work, "slot removed", campaign_id=deliverable.campaign_id, subject="deliverable",
        subject_id=deliverable.id, slot=slot, reason=decision.reason,
    )  # fmt: skip
    ended_posts.release(work, [deliverable])
    conditions.call_off(work, deliverable, "The post was rejected")
    deliverable.status, deliverable.reason = DeliverableStatus.REJECTED, decision.reason
    fee_questions.ask_if_nothing_is_left(work, deliverable)


def _ask_for_changes(
    work: UnitOfWork, deliverable: Deliverable, approval: Approval, decision: Decision
) -> SendBack | None:
    """What was seen and need not change is accepted, so that only the changed part is asked about again.

    Where others must still look at it, it is asked about once more, beside the changed part.
    """
    to_change = {decision.part} if decision.part else set(parts_asked_about(approval))
    for part in parts_asked_about(approval):
        if part not in to_change and decision.rest_accepted:
            _accept(deliverable, approval, part)
    for part in to_change:
        parts.set_status(deliverable, part, PartStatus.CHANGES_REQUESTED)
    deliverable.reason = decision.reason
    deliverable.round += 1
    if deliverable.slot_at is not None and deliverable.slot_at <= work.at:
        miss_posts(work, [deliverable], "Changes were asked for when its time had come.")
        tell_missed(work, deliverable.campaign, deliverable)
        fee_questions.ask_if_nothing_is_left(work, deliverable)
        return None
    return SendBack()


def _accept(deliverable: Deliverable, approval: Approval, part: ContentPart) -> None:
    if part is ContentPart.ASSET:
        deliverable.approved_asset_id = approval.asset_id
    else:
        deliverable.approved_copy_id = approval.copy_id
    parts.set_status(deliverable, part, PartStatus.APPROVED)
