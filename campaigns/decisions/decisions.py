"""Deciding: recorded at once, undoable for a moment, then in effect."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from campaigns.approvals.decision_input import (
    DecisionInput,
    by_whom,
    condition_in,
    past,
    reason_in,
    refuse_part,
)
from campaigns.core import audit, schedule
from campaigns.core.errors import NotFound, NotPermitted, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import effects, verdicts
from campaigns.decisions.approvers import refuse_undecidable
from campaigns.decisions.decidable import Decidable, decidable, decidable_many
from campaigns.engine.runner import advance
from campaigns.messages import cards
from campaigns.tasks import asking, tasks
from campaigns.tasks.unsettled import askers
from storage.enums import ApprovalState, Category, ContentPart, DueKind, Outcome, TaskState
from storage.models import Approval, Campaign, Decision, Deliverable, Verdict

Recorded = Decision | Verdict
"""What somebody said: the decision, or a verdict where others must still be heard."""


@use_case
def decide(
    work: UnitOfWork,
    approval_id: int,
    outcome: Outcome,
    reason: str = "",
    category: Category | None = None,
    part: ContentPart | None = None,
    creator_text: str = "",
    condition: str | None = None,
) -> Recorded:
    """Approve, ask for changes or reject. Whoever comes second is told who decided (OutOfDate).

    `creator_text` is what the creator of a rejected post reads; the reason is for the team. With a `condition` it is
    approved, and published only once the maker has seen to that. Where several people decide
    and the verdicts so far do not come to a decision, what is returned is the actor's verdict.
    """
    asked = decidable(work, approval_id)
    recorded = record(work, asked, DecisionInput(outcome, reason, category, part, creator_text, condition))
    let_take_effect(work, asked.campaign, {asked.task.id: recorded})
    return recorded


def record(work: UnitOfWork, asked: Decidable, decision_input: DecisionInput) -> Recorded:
    """Write down what the actor says as a part of a use case, or refuse it; `let_take_effect` is still to be called.

    It is the decision, unless others must still be heard.
    """
    deciding = refuse_undecidable(work, asked)
    refuse_part(decision_input, asked.approval, asked.task)
    who = work.actor.user_id
    if deciding.request is None:
        return _decide(work, asked, decision_input, who, deciding.decided_for)
    given = verdicts.give(work, asked, deciding.request, decision_input)
    if not given.decides:
        return given.verdict
    return _decide(
        work, asked, decision_input, who, given.verdict.given_for, rest_accepted=given.accepts_rest
    )


def _decide(
    work: UnitOfWork,
    asked: Decidable,
    decision_input: DecisionInput,
    decided_by: str,
    decided_for: str | None,
    *,
    rest_accepted: bool = True,
) -> Decision:
    decision = _line(
        work, asked, decision_input.outcome, decided_by, reason=reason_in(decision_input) or None,
        category=decision_input.category, part=decision_input.part, creator_text=decision_input.creator_text or None,
        condition=condition_in(decision_input, asked.approval),
        asset_author=asked.asset_author, copy_author=asked.copy_author,
        self_approval=asked.may_be_own_work and decided_by in _authors(work, asked),
        rest_accepted=rest_accepted, effective_at=work.at + work.undo, decided_for=decided_for,
    )  # fmt: skip
    asked.approval.state = ApprovalState.DECIDED
    audit.log(
        work, f"decided {decision_input.outcome.value}", campaign_id=asked.campaign.id, subject="approval",
        subject_id=asked.approval.id, for_id=decision.decided_for, reason=decision.reason, part=decision.part,
        category=decision.category, round=asked.approval.round, fingerprint=asked.approval.fingerprint,
        condition=decision.condition,
    )  # fmt: skip
    return decision


def _authors(work: UnitOfWork, asked: Decidable) -> set[str]:
    """Whose own work it is; of money, everybody's who ever asked for money in the campaign."""
    if not asked.is_about_money:
        return asked.authors
    return asked.authors | askers(work.session, [asked.campaign.id]).get(asked.campaign.id, set())


def conclude(work: UnitOfWork, campaign: Campaign) -> None:
    """Decide what needs no further verdict, because those who were still awaited are there no more."""
    of_several = (Approval.campaign_id == campaign.id) & Approval.policy.is_not(None)
    found = work.session.scalars(
        select(Approval.id).where(of_several, Approval.state == ApprovalState.OPEN)
    ).all()
    made: dict[int, Recorded] = {}
    for one in decidable_many(work, found).values() if found else ():
        last = verdicts.last_word(work, one) if one.task.held_until is None else None
        if last is not None:
            made[one.task.id] = _decide(
                work, one, last.said, last.given_by, last.given_for, rest_accepted=last.accepts_rest
            )
    if made:
        let_take_effect(work, campaign, made)


def let_take_effect(work: UnitOfWork, campaign: Campaign, made: Mapping[int, Recorded]) -> None:
    """Have decisions made in one campaign, by the ids of their tasks, take effect: now, or once they cannot be undone.

    Until then nothing in the campaign moves, so that only its messages change. After a verdict that is no decision yet,
    those are asked a moment later whose turn it is then.
    """
    work.session.flush()
    decided = [one.id for one in made.values() if isinstance(one, Decision)]
    said = {task_id: one for task_id, one in made.items() if isinstance(one, Verdict)}
    if said:
        verdicts.note_answers(work, list(said))
        verdicts.have_others_asked(work, campaign, list(said.values()))
    if work.undo:
        if decided:
            schedule.begin(work, campaign.id, DueKind.DECISION, work.at + work.undo, decided)
        cards.mark_tasks(work, campaign.id, made)
    elif decided:
        take_effect(work, decided)
        advance(work, campaign)
    else:
        cards.mark_tasks(work, campaign.id, made)


@use_case
def undo(work: UnitOfWork, decision_id: int) -> None:
    """Withdraw one's own decision while it is not in effect; the question is asked again."""
    decision = work.session.scalar(
        select(Decision).where(Decision.workspace_id == work.workspace_id, Decision.id == decision_id)
    )
    if decision is None:
        raise NotFound("There is no such decision.")
    asked = decidable(work, decision.approval_id)
    approval, campaign = asked.approval, asked.campaign
    if decision.decided_by != work.actor.user_id:
        raise NotPermitted(f"Only <@{decision.decided_by}> can undo this decision.")
    if approval.state is ApprovalState.SUPERSEDED:
        raise OutOfDate("What this decision was about is no longer wanted, so there is nothing to undo.")
    if not schedule.call_off(work, campaign.id, DueKind.DECISION, decision.id):
        raise OutOfDate("This decision is in effect already and can no longer be undone.")
    _line(work, asked, Outcome.WITHDRAWN, work.actor.user_id, effective_at=work.at)
    approval.state = ApprovalState.OPEN
    if (
        approval.policy is not None and asked.several.lines % 2
    ):  # else it stood by what was said in earlier rounds
        verdicts.withdraw(work, asked)
    audit.log(
        work, "decision withdrawn", campaign_id=campaign.id, subject="approval", subject_id=approval.id,
        round=approval.round, fingerprint=approval.fingerprint,
    )  # fmt: skip
    asking.ask(work, campaign, asked.task, own=True)
    advance(work, campaign)


def open_to(work: UnitOfWork, approval_id: int) -> Approval:
    """The question, if it is open and the actor may decide on it; else what `decide` would say."""
    asked = decidable(work, approval_id, lock=False)
    refuse_undecidable(work, asked)
    return asked.approval


def take_effect(work: UnitOfWork, decision_ids: Sequence[int]) -> None:
    """Let decisions have their consequences, now that nobody undid them; their campaign is still to be advanced.

    Raises LookupError where there is no such decision.
    """
    made = work.session.scalars(
        select(Decision).where(Decision.id.in_(decision_ids)).order_by(Decision.id)
    ).all()
    if len(made) < len(decision_ids):
        raise LookupError("some of these decisions do not exist")
    asked = decidable_many(work, [decision.approval_id for decision in made])
    posts = select(Deliverable).where(
        Deliverable.id.in_({one.approval.deliverable_id for one in asked.values()})
    )
    _kept = work.session.scalars(posts).all()  # each is asked for below, and found where it was read
    for decision in made:
        one = asked[decision.approval_id]
        if one.approval.state is ApprovalState.DECIDED and not one.campaign.status.is_over:
            _settle(work, one, decision)


def _settle(work: UnitOfWork, asked: Decidable, decision: Decision) -> None:
    asked.approval.state = ApprovalState.SETTLED
    if asked.task.state is TaskState.OPEN:
        tasks.close_task(work, asked.task, f"{past(decision.outcome)} by {by_whom(decision)}")
        asked.task.closed_by = decision.decided_by
    effects.apply(work, asked, decision)


def _line(
    work: UnitOfWork,
    asked: Decidable,
    outcome: Outcome,
    decided_by: str,
    *,
    effective_at: datetime,
    **more: Any,
) -> Decision:
    """The next line of a question's record."""
    decision = Decision(
        workspace_id=work.workspace_id, approval_id=asked.approval.id, number=asked.decisions + 1, outcome=outcome,
        fingerprint=asked.approval.fingerprint, decided_by=decided_by, at=work.at, effective_at=effective_at,
        **more,
    )  # fmt: skip
    work.session.add(decision)
    return decision
