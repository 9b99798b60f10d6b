"""A question as those see it who decide: what stands, what it is about, and what was approved before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from campaigns.approvals.decision_input import parts_asked_about
from storage.enums import ApprovalState, ContentPart, DeliverableStatus, Outcome
from storage.id_lists import among
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


@dataclass(frozen=True)
class Rounds:
    """A deliverable beside its question: the version asked about, what was approved before, and the changes asked for.

    What is `current` without a question is what was handed in last.
    """

    current: ContentParts
    approved_before: ContentParts
    changes: Decision | None


def question_of(session: Session, task: Task, at: datetime) -> Question | None:
    """The newest question of a task; None when nothing was asked yet."""
    return questions_of(session, [task], at).get(task.id)


def questions_of(session: Session, tasks: Iterable[Task], at: datetime) -> dict[int, Question]:
    """The newest question of each task of which anything was asked, by the task's number."""
    found = session.scalars(_NEWEST, {"task_ids": [task.id for task in tasks]}).all()
    decisions = _last_decisions(session, found)
    return {one.task_id: _question(one, decisions.get(one.id), at) for one in found}


def asked(question: Question | None) -> tuple[ContentPart, ...]:
    """The parts that a question wants a decision on."""
    return parts_asked_about(question.approval) if question else ()


def rounds_of(session: Session, asked_about: Sequence[tuple[Deliverable, Question | None]]) -> list[Rounds]:
    """The rounds of deliverables, each beside the question it is looked at for, in the order given."""
    settled = _settled(session, [deliverable for deliverable, _ in asked_about])
    last = {deliverable.id: _last_round(deliverable, settled) for deliverable, _ in asked_about}
    decisions = _last_decisions(session, [one for one in last.values() if one is not None])
    halves = [
        (_current(deliverable, question), _before(settled.get(deliverable.id, ()), question))
        for deliverable, question in asked_about
    ]
    wanted = {one for pair in halves for ids in pair for one in ids if one}
    versions = {row.id: row for row in session.scalars(_VERSIONS, {"version_ids": wanted})} if wanted else {}
    return [
        Rounds(_parts(versions, current), _parts(versions, before), _changes(last[deliverable.id], decisions))
        for (deliverable, _), (current, before) in zip(asked_about, halves, strict=True)
    ]


def changes_asked(
    session: Session, deliverable: Deliverable, part: ContentPart | None = None
) -> Decision | None:
    """The changes that were asked for in the last round, of one `part` or of any; None where it was approved then."""
    last = _last_round(deliverable, _settled(session, [deliverable]), part)
    decision = _changes(last, _last_decisions(session, [last] if last else []))
    return decision if decision is None or part is None or decision.part in (None, part) else None


def _question(approval: Approval, decision: Decision | None, at: datetime) -> Question:
    if decision is not None and decision.outcome is Outcome.WITHDRAWN:
        decision = None
    undoable = decision is not None and approval.state is ApprovalState.DECIDED and decision.effective_at > at
    return Question(approval, decision, undoable)


def _last_decisions(session: Session, approvals: Sequence[Approval]) -> dict[int, Decision]:
    """The newest line of each approval's record: it stands, unless it is a withdrawal."""
    if not approvals:
        return {}
    asked_for = {"approval_ids": [one.id for one in approvals]}
    return {one.approval_id: one for one in session.scalars(_LAST_DECISIONS, asked_for)}


def _settled(session: Session, deliverables: Sequence[Deliverable]) -> Mapping[int, Sequence[Approval]]:
    """The questions about each deliverable whose decision has taken effect, the newest first."""
    found: dict[int, list[Approval]] = {}
    for approval in session.scalars(_SETTLED, {"deliverable_ids": [one.id for one in deliverables]}):
        found.setdefault(approval.deliverable_id or 0, []).append(approval)
    return found


def _current(deliverable: Deliverable, question: Question | None) -> Sequence[int | None]:
    """The version a question asked about, beside what was approved before; else what was handed in last."""
    approved = (deliverable.approved_asset_id, deliverable.approved_copy_id)
    if question is not None:
        ids = (question.approval.asset_id, question.approval.copy_id)
        return [one or before for one, before in zip(ids, approved, strict=True)]
    if (
        deliverable.asset_status or deliverable.copy_status
    ) and deliverable.status is not DeliverableStatus.APPROVED:
        return (deliverable.asset_id, deliverable.copy_id)
    return approved


def _before(settled: Sequence[Approval], question: Question | None) -> Sequence[int | None]:
    """What was last decided on of each part, before this question."""
    earlier = [one for one in settled if question is None or one.id < question.approval.id]
    return (
        next((one.asset_id for one in earlier if one.asset_id), None),
        next((one.copy_id for one in earlier if one.copy_id), None),
    )


def _parts(versions: Mapping[int, Version], ids: Sequence[int | None]) -> ContentParts:
    rows = {row.part: row for row in (versions.get(one or 0) for one in ids) if row is not None}
    return ContentParts(rows.get(ContentPart.ASSET), rows.get(ContentPart.COPY))


def _last_round(
    deliverable: Deliverable, settled: Mapping[int, Sequence[Approval]], part: ContentPart | None = None
) -> Approval | None:
    """What was last decided before the deliverable's current round, about one `part` or about any."""
    for one in settled.get(deliverable.id, ()):
        about = {None: True, ContentPart.ASSET: one.asset_id, ContentPart.COPY: one.copy_id}[part]
        if one.round < deliverable.round and about:
            return one
    return None


def _changes(last: Approval | None, decisions: Mapping[int, Decision]) -> Decision | None:
    decision = decisions[last.id] if last else None
    return decision if decision is not None and decision.outcome is Outcome.REQUEST_CHANGES else None


_NEWEST = select(Approval).where(
    Approval.id.in_(
        select(func.max(Approval.id)).where(among(Approval.task_id, "task_ids")).group_by(Approval.task_id)
    )
)
_later = aliased(Decision)
_LAST_DECISIONS = select(Decision).where(
    among(Decision.approval_id, "approval_ids"),
    Decision.number
    == select(func.max(_later.number)).where(_later.approval_id == Decision.approval_id).scalar_subquery(),
)
_SETTLED = (
    select(Approval)
    .where(among(Approval.deliverable_id, "deliverable_ids"), Approval.state == ApprovalState.SETTLED)
    .order_by(Approval.id.desc())
)
_VERSIONS = select(Version).where(among(Version.id, "version_ids"))
