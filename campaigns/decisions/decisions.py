"""Deciding: recorded at once, undoable for a moment, then in effect."""

from dataclasses import replace

from sqlalchemy import select

from campaigns.approvals import approvals
from campaigns.approvals.decision_input import DecisionInput, past, reason_in, refuse_part
from campaigns.core import audit, schedule
from campaigns.core.errors import NotFound, NotPermitted, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import effects
from campaigns.decisions.approvers import may_be_own_work, refuse_undecidable
from campaigns.engine.runner import advance
from campaigns.tasks import asking, tasks
from storage.enums import ApprovalState, Category, ContentPart, DueKind, Outcome, TaskState
from storage.models import (
    Approval,
    Campaign,
    Decision,
    Task,
    Version,
)


@use_case
def decide(
    work: UnitOfWork,
    approval_id: int,
    outcome: Outcome,
    reason: str = "",
    category: Category | None = None,
    part: ContentPart | None = None,
) -> Decision:
    """Approve, ask for changes or reject. Whoever comes second is told who decided (OutOfDate)."""
    decision, campaign = decide_one(work, approval_id, DecisionInput(outcome, reason, category, part))
    advance(work, campaign)
    return decision


def decide_one(
    work: UnitOfWork, approval_id: int, decision_input: DecisionInput
) -> tuple[Decision, Campaign]:
    """The same as a part of a use case; the campaign is still to be advanced."""
    approval, campaign, task = _locked(work, approval_id)
    refuse_undecidable(work, approval, campaign, task)
    refuse_part(decision_input, approval, task)
    decision = _record(work, approval, replace(decision_input, reason=reason_in(decision_input) or ""))
    approval.state = ApprovalState.DECIDED
    audit.log(
        work, f"decided {decision_input.outcome.value}", campaign_id=campaign.id, subject="approval",
        subject_id=approval.id, reason=decision.reason,
    )  # fmt: skip
    _take_effect_now_or_later(work, campaign, decision)
    return decision, campaign


@use_case
def undo(work: UnitOfWork, decision_id: int) -> None:
    """Withdraw one's own decision while it is not in effect; the question is asked again."""
    decision = work.session.scalar(
        select(Decision).where(Decision.workspace_id == work.workspace_id, Decision.id == decision_id)
    )
    if decision is None:
        raise NotFound("There is no such decision.")
    approval, campaign, task = _locked(work, decision.approval_id)
    if decision.decided_by != work.actor.user_id:
        raise NotPermitted(f"Only <@{decision.decided_by}> can undo this decision.")
    if approval.state is ApprovalState.SUPERSEDED:
        raise OutOfDate("What this decision was about is no longer wanted, so there is nothing to undo.")
    if not schedule.call_off(work, campaign.id, DueKind.DECISION, decision.id):
        raise OutOfDate("This decision is in effect already and can no longer be undone.")
    _withdraw(work, approval, decision)
    approval.state = ApprovalState.OPEN
    audit.log(work, "decision withdrawn", campaign_id=campaign.id, subject="approval", subject_id=approval.id)
    asking.ask(work, campaign, task)
    advance(work, campaign)


def open_to(work: UnitOfWork, approval_id: int) -> Approval:
    """The question, if it is open and the actor may decide on it; else what `decide` would say."""
    approval = work.session.scalar(
        select(Approval).where(Approval.workspace_id == work.workspace_id, Approval.id == approval_id)
    )
    if approval is None:
        raise NotFound("There is no such question. `/tasks` shows what waits for you.")
    campaign = work.session.get_one(Campaign, approval.campaign_id)
    refuse_undecidable(work, approval, campaign, work.session.get_one(Task, approval.task_id))
    return approval


def take_effect(work: UnitOfWork, decision_id: int) -> None:
    """Let a decision have its consequences, now that nobody undid it; the campaign is still to be advanced."""
    decision = work.session.get_one(Decision, decision_id)
    approval, campaign, task = _locked(work, decision.approval_id)
    if approval.state is not ApprovalState.DECIDED or campaign.status.is_over:
        return
    approval.state = ApprovalState.SETTLED
    if task.state is TaskState.OPEN:
        tasks.close_task(work, task, f"{past(decision.outcome)} by <@{decision.decided_by}>")
        task.closed_by = decision.decided_by
    effects.apply(work, campaign, approval, decision)


def _take_effect_now_or_later(work: UnitOfWork, campaign: Campaign, decision: Decision) -> None:
    if decision.effective_at <= work.at:
        take_effect(work, decision.id)
    else:
        schedule.schedule(work, campaign.id, DueKind.DECISION, decision.effective_at, decision.id)


def _locked(work: UnitOfWork, approval_id: int) -> tuple[Approval, Campaign, Task]:
    """The approval with its campaign locked, so that of two deciders one comes second."""
    campaign_id = work.session.scalar(
        select(Approval.campaign_id).where(
            Approval.workspace_id == work.workspace_id, Approval.id == approval_id
        )
    )
    if campaign_id is None:
        raise NotFound("There is no such question. `/tasks` shows what waits for you.")
    campaign = work.session.get_one(Campaign, campaign_id, with_for_update=True)
    approval = work.session.get_one(Approval, approval_id, populate_existing=True)
    return approval, campaign, work.session.get_one(Task, approval.task_id)


def _record(work: UnitOfWork, approval: Approval, decision_input: DecisionInput) -> Decision:
    before = approvals.last_decision(work.session, approval.id)
    own_work = work.actor.user_id in tasks.authors(work.session, approval)
    decision = Decision(
        workspace_id=work.workspace_id, approval_id=approval.id, number=before.number + 1 if before else 1,
        outcome=decision_input.outcome, fingerprint=approval.fingerprint, decided_by=work.actor.user_id,
        asset_author=_author(work, approval.asset_id), copy_author=_author(work, approval.copy_id),
        self_approval=own_work and may_be_own_work(work, approval), reason=decision_input.reason or None,
        category=decision_input.category, part=decision_input.part,
        at=work.at, effective_at=work.at + work.undo,
    )  # fmt: skip
    work.session.add(decision)
    work.session.flush()
    return decision


def _withdraw(work: UnitOfWork, approval: Approval, decision: Decision) -> None:
    work.session.add(
        Decision(
            workspace_id=work.workspace_id, approval_id=approval.id, number=decision.number + 1,
            outcome=Outcome.WITHDRAWN, fingerprint=approval.fingerprint, decided_by=work.actor.user_id,
            at=work.at, effective_at=work.at,
        )
    )  # fmt: skip
    work.session.flush()


def _author(work: UnitOfWork, version_id: int | None) -> str | None:
    return work.session.get_one(Version, version_id).author_id if version_id else None
