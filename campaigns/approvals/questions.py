"""A question as those see it who decide: what stands, what it is about, and what was approved before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.approvals.decision_input import parts_asked_about
from storage.enums import ApprovalState, ContentPart, DeliverableStatus, Outcome
from storage.models import Approval, Decision, Deliverable, Task, Version


@dataclass(frozen=True)
class ContentParts:
    """The two parts of a deliverable's version; either may be missing."""

    asset: Version | None
    copy: Version | None


NEITHER = ContentParts(None, None)


@dataclass(frozen=True)
class Question:
    """What is to be decided, or was: with the decision that stands, and whether it can still be undone."""

    approval: Approval
    decision: Decision | None
    undoable: bool


def question_of(session: Session, task: Task, at: datetime) -> Question | None:
    """The newest question of a task; None when nothing was asked yet."""
    approval = approvals.latest_about(session, task.id)
    if approval is None:
        return None
    decision = approvals.last_decision(session, approval.id)
    if decision is not None and decision.outcome is Outcome.WITHDRAWN:
        decision = None
    undoable = decision is not None and approval.state is ApprovalState.DECIDED and decision.effective_at > at
    return Question(approval, decision, undoable)


def asked(question: Question | None) -> tuple[ContentPart, ...]:
    """The parts that a question wants a decision on."""
    return parts_asked_about(question.approval) if question else ()


def asked_about(session: Session, deliverable: Deliverable, question: Question | None) -> ContentParts:
    """The version a question asked about, beside what was approved before; else what was handed in last."""
    approved = (deliverable.approved_asset_id, deliverable.approved_copy_id)
    if question is not None:
        ids = (question.approval.asset_id, question.approval.copy_id)
        return _halves(session, [one or before for one, before in zip(ids, approved, strict=True)])
    if (
        deliverable.asset_status or deliverable.copy_status
    ) and deliverable.status is not DeliverableStatus.APPROVED:
        return _halves(session, (deliverable.asset_id, deliverable.copy_id))
    return _halves(session, approved)


def approved_before(session: Session, deliverable: Deliverable, question: Question | None) -> ContentParts:
    """What was last decided on of each part, before this question."""
    return _halves(session, _before(session, deliverable, question))


def _before(
    session: Session, deliverable: Deliverable, question: Question | None
) -> tuple[int | None, int | None]:
    earlier = select(Approval.asset_id, Approval.copy_id).where(
        Approval.deliverable_id == deliverable.id, Approval.state == ApprovalState.SETTLED
    )
    if question is not None:
        earlier = earlier.where(Approval.id < question.approval.id)
    seen = session.execute(earlier.order_by(Approval.id.desc())).all()
    return next((one for one, _ in seen if one), None), next((one for _, one in seen if one), None)


def changes_asked(
    session: Session, deliverable: Deliverable, part: ContentPart | None = None
) -> Decision | None:
    """The changes that were asked for in the last round, of one `part` or of any; None where it was approved then."""
    earlier = select(Approval).where(
        Approval.deliverable_id == deliverable.id,
        Approval.round < deliverable.round,
        Approval.state == ApprovalState.SETTLED,
    )
    if part is not None:
        earlier = earlier.where(
            (Approval.asset_id if part is ContentPart.ASSET else Approval.copy_id).is_not(None)
        )
    last = session.scalar(earlier.order_by(Approval.id.desc()).limit(1))
    decision = approvals.standing_decision(session, last) if last else None
    if decision is None or decision.outcome is not Outcome.REQUEST_CHANGES:
        return None
    return decision if part is None or decision.part in (None, part) else None


def _halves(session: Session, ids: Sequence[int | None]) -> ContentParts:
    rows = {row.part: row for row in (session.get(Version, one) for one in ids if one) if row is not None}
    return ContentParts(rows.get(ContentPart.ASSET), rows.get(ContentPart.COPY))
