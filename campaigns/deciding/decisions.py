"""Deciding: recorded at once, undoable for a moment, then in effect."""

from dataclasses import replace

from sqlalchemy import select

from campaigns import finding, permissions, record
from campaigns.assignments import asking, tasks
from campaigns.creators.agreement import complete_agreement
from campaigns.deciding import approvals
from campaigns.deciding.verdicts import Verdict, reason_in, refuse_half
from campaigns.desk import Work, use_case
from campaigns.errors import NotFound, NotPermitted, OutOfDate
from campaigns.lifecycle import schedule
from campaigns.messages import notices
from campaigns.spending import allocation, cost_questions
from campaigns.team import roles
from campaigns.workflows.course import advance
from storage.models import (
    Approval,
    Campaign,
    Decision,
    Deliverable,
    Participation,
    Task,
    Terms,
    Version,
    Workspace,
)
from storage.words import (
    ApprovalState,
    ApprovalSubject,
    Category,
    DueKind,
    Half,
    Outcome,
    TaskState,
)


@use_case
def decide(
    work: Work,
    approval_id: int,
    outcome: Outcome,
    reason: str = "",
    category: Category | None = None,
    half: Half | None = None,
) -> Decision:
    """Approve, ask for changes or reject. Whoever comes second is told who decided (OutOfDate)."""
    decision, campaign = decide_one(work, approval_id, Verdict(outcome, reason, category, half))
    advance(work, campaign)
    return decision


def decide_one(work: Work, approval_id: int, verdict: Verdict) -> tuple[Decision, Campaign]:
    """The same as a part of a use case; the campaign is still to be advanced."""
    approval, campaign, task = _locked(work, approval_id)
    _refuse_undecidable(work, approval, campaign, task)
    refuse_half(verdict, approval, task)
    decision = _record(work, approval, replace(verdict, reason=reason_in(verdict) or ""))
    approval.state = ApprovalState.DECIDED
    record.note(
        work, f"decided {verdict.outcome.value}", campaign_id=campaign.id, subject="approval",
        subject_id=approval.id, reason=decision.reason,
    )  # fmt: skip
    _take_effect_now_or_later(work, campaign, decision)
    return decision, campaign


@use_case
def undo(work: Work, decision_id: int) -> None:
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
    record.note(
        work, "decision withdrawn", campaign_id=campaign.id, subject="approval", subject_id=approval.id
    )
    asking.ask(work, campaign, task)
    advance(work, campaign)


def open_to(work: Work, approval_id: int) -> Approval:
    """The question, if it is open and the actor may decide on it; else what `decide` would say."""
    approval = work.session.scalar(
        select(Approval).where(Approval.workspace_id == work.workspace_id, Approval.id == approval_id)
    )
    if approval is None:
        raise NotFound("There is no such question. `/tasks` shows what waits for you.")
    campaign = work.session.get_one(Campaign, approval.campaign_id)
    _refuse_undecidable(work, approval, campaign, work.session.get_one(Task, approval.task_id))
    return approval


def take_effect(work: Work, decision_id: int) -> None:
    """Let a decision have its consequences, now that nobody undid it; the campaign is still to be advanced."""
    decision = work.session.get_one(Decision, decision_id)
    approval, campaign, task = _locked(work, decision.approval_id)
    if approval.state is not ApprovalState.DECIDED or campaign.status.is_over:
        return
    approval.state = ApprovalState.SETTLED
    if task.state is TaskState.OPEN:
        tasks.close_task(work, task, f"{_past(decision.outcome)} by <@{decision.decided_by}>")
        task.closed_by = decision.decided_by
    _CONSEQUENCES[approval.subject](work, campaign, approval, decision)
    _tell_asker(work, campaign, approval, decision)


def _content_decided(work: Work, _campaign: Campaign, approval: Approval, _decision: Decision) -> None:
    """The workflow takes the outcome itself, in its step Update Content Approval Status."""
    work.session.get_one(Deliverable, approval.deliverable_id).decided_round = approval.round


def _overspend_decided(work: Work, campaign: Campaign, approval: Approval, decision: Decision) -> None:
    if decision.outcome is not Outcome.APPROVE:
        return
    if approval.terms_id is None:
        cost_questions.approve_cost(work, approval.proposal)
    else:
        terms = work.session.get_one(Terms, approval.terms_id)
        participation = work.session.get_one(Participation, terms.participation_id)
        complete_agreement(work, campaign, participation, terms)


def _raise_decided(work: Work, campaign: Campaign, approval: Approval, decision: Decision) -> None:
    if decision.outcome is Outcome.APPROVE:
        campaign.budget_minor = int(approval.proposal["budget_minor"])
        allocation.follow_budget(work, campaign)
        record.note(work, "budget raised", campaign_id=campaign.id, budget_minor=campaign.budget_minor)


_CONSEQUENCES = {
    ApprovalSubject.CONTENT: _content_decided,
    ApprovalSubject.OVERSPEND: _overspend_decided,
    ApprovalSubject.BUDGET_RAISE: _raise_decided,
}


def _take_effect_now_or_later(work: Work, campaign: Campaign, decision: Decision) -> None:
    if decision.effective_at <= work.at:
        take_effect(work, decision.id)
    else:
        schedule.schedule(work, campaign.id, DueKind.DECISION, decision.effective_at, decision.id)


def _locked(work: Work, approval_id: int) -> tuple[Approval, Campaign, Task]:
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


def _refuse_undecidable(work: Work, approval: Approval, campaign: Campaign, task: Task) -> None:
    """Refuse what cannot be decided, or not by the actor; strangers are not told what became of it."""
    permissions.authorize(work, permissions.Action.SEE_PROGRESS, campaign)
    _refuse_decided(work, approval)
    finding.refuse_if_over(campaign)
    _refuse_unentitled(work, campaign, task)
    _refuse_own_work(work, approval)


def _refuse_decided(work: Work, approval: Approval) -> None:
    """Say what became of a question that is open no more: a newer one, the end of its task, or its decision."""
    if approval.state is ApprovalState.SUPERSEDED:
        finding.open_task(work, approval.task_id)
        raise OutOfDate(
            "There is a newer version, and this one can no longer be decided on. Decide on the newer one."
        )
    if approval.state is not ApprovalState.OPEN:
        decision = approvals.standing_decision(work.session, approval)
        who = "You" if decision.decided_by == work.actor.user_id else f"<@{decision.decided_by}>"
        raise OutOfDate(f"{who} decided this already: {_past(decision.outcome)}.")


def _refuse_unentitled(work: Work, campaign: Campaign, task: Task) -> None:
    deciders = tasks.doers(work.session, campaign, task)
    if work.actor.user_id in deciders:
        return
    if work.actor.user_id in tasks.authors(work.session, tasks.open_approval(work.session, task)):
        raise NotPermitted(f"This is your own work, so somebody else decides on it: {_named(deciders)}.")
    raise NotPermitted(f"This is for {_named(deciders)} to decide.")


def _refuse_own_work(work: Work, approval: Approval) -> None:
    """Where everybody who could decide had a hand in it, the question still waits for somebody who had not."""
    if _may_be_own_work(work, approval):
        return
    if work.actor.user_id in tasks.authors(work.session, approval):
        raise NotPermitted("This is your own work. Have the owner give the decision to somebody else.")


def _may_be_own_work(work: Work, approval: Approval) -> bool:
    """Money that nobody else is there to decide on is decided on by who asked, and the record says so."""
    return approval.deliverable_id is None or _allows_self_approval(work)


def _record(work: Work, approval: Approval, verdict: Verdict) -> Decision:
    before = approvals.last_decision(work.session, approval.id)
    own_work = work.actor.user_id in tasks.authors(work.session, approval)
    decision = Decision(
        workspace_id=work.workspace_id, approval_id=approval.id, number=before.number + 1 if before else 1,
        outcome=verdict.outcome, fingerprint=approval.fingerprint, decided_by=work.actor.user_id,
        asset_author=_author(work, approval.asset_id), copy_author=_author(work, approval.copy_id),
        self_approval=own_work and _may_be_own_work(work, approval), reason=verdict.reason or None,
        category=verdict.category, half=verdict.half,
        at=work.at, effective_at=work.at + work.undo,
    )  # fmt: skip
    work.session.add(decision)
    work.session.flush()
    return decision


def _withdraw(work: Work, approval: Approval, decision: Decision) -> None:
    work.session.add(
        Decision(
            workspace_id=work.workspace_id, approval_id=approval.id, number=decision.number + 1,
            outcome=Outcome.WITHDRAWN, fingerprint=approval.fingerprint, decided_by=work.actor.user_id,
            at=work.at, effective_at=work.at,
        )
    )  # fmt: skip
    work.session.flush()


def _tell_asker(work: Work, campaign: Campaign, approval: Approval, decision: Decision) -> None:
    """Tell whoever handed it in, or asked, how it came out; once, and not whom decided it themselves."""
    about_money = approval.deliverable_id is None
    people = {_asker(work, campaign, approval)} if about_money else _handed_in_by(work, approval)
    to = sorted(people - {decision.decided_by})
    facts = {
        "subject": approval.subject.value, "outcome": decision.outcome.value, "decided_by": decision.decided_by,
        "reason": decision.reason, "round": approval.round, "half": decision.half.value if decision.half else None,
    }  # fmt: skip
    if approval.deliverable_id is not None:
        title = work.session.get_one(Deliverable, approval.deliverable_id).title
        notices.tell_together(work, to, "outcome", campaign, title, **facts)
    else:
        notices.tell(work, to, "outcome", campaign, **_about(work, approval), **facts)


def _asker(work: Work, campaign: Campaign, approval: Approval) -> str:
    """Who asked; where they have left, whoever has the campaign to look after now."""
    asked_by = approval.asked_by
    gone = roles.not_full_members(work.session, work.workspace_id, [asked_by])
    return roles.standing_owner(work.session, campaign) if gone else asked_by


def _about(work: Work, approval: Approval) -> dict[str, object]:
    """Whose terms, or which cost, a question was about."""
    terms = work.session.get(Terms, approval.terms_id) if approval.terms_id else None
    participation = work.session.get(Participation, terms.participation_id) if terms else None
    asked = cost_questions.asked_about(work.session, approval)
    if asked is None:
        return {"handle": participation.influencer.handle if participation else None}
    return {"cost_id": asked.cost_id, "cost": asked.wanted.what, "amount": asked.wanted.amount.show()}


def _handed_in_by(work: Work, approval: Approval) -> set[str]:
    halves = [one for one in (approval.asset_id, approval.copy_id) if one]
    return set(work.session.scalars(select(Version.handed_in_by).where(Version.id.in_(halves))))


def _author(work: Work, version_id: int | None) -> str | None:
    return work.session.get_one(Version, version_id).author_id if version_id else None


def _allows_self_approval(work: Work) -> bool:
    return work.session.get_one(Workspace, work.workspace_id).self_approval


def _past(outcome: Outcome) -> str:
    return {
        Outcome.APPROVE: "approved",
        Outcome.REQUEST_CHANGES: "changes requested",
        Outcome.REJECT: "rejected",
    }.get(outcome, "withdrawn")


def _named(people: list[str]) -> str:
    return " or ".join(f"<@{person}>" for person in people)
