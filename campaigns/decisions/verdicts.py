"""What each of several approvers says, and when it comes to a decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from campaigns.approvals.decision_input import DecisionInput, condition_in, reason_in
from campaigns.core import audit, schedule
from campaigns.core.errors import NotFound, NotPermitted, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions.approvers import request_of
from campaigns.decisions.decidable import Decidable, decidable
from campaigns.messages import cards
from campaigns.policies.progress import Cast, Standing
from campaigns.tasks import asking
from campaigns.tasks.requests import Request
from campaigns.tasks.verdicts import accepted, halves_of, standing_verdicts
from storage.base import table_of
from storage.enums import ApprovalState, DueKind, Outcome
from storage.id_lists import among
from storage.models import Approval, Campaign, PromptItem, Task, Verdict

_OUTCOMES = {
    Standing.APPROVED: Outcome.APPROVE,
    Standing.RETURNED: Outcome.REQUEST_CHANGES,
    Standing.REJECTED: Outcome.REJECT,
}


@dataclass(frozen=True)
class Given:
    """A verdict, and whether it decides, or others must still be heard.

    `accepts_rest`: of a half that need not change, nobody else must be asked.
    """

    verdict: Verdict
    decides: bool
    accepts_rest: bool = False


def give(work: UnitOfWork, asked: Decidable, request: Request, said: DecisionInput) -> Given:
    """Write down what the actor says; they are known to be asked, and their question is locked."""
    person, question = work.actor.user_id, asked.approval
    levels = request.levels_of(person)
    settles = person == request.instead and bool(levels)
    verdict = _line(
        work, asked, said.outcome, given_for=request.given_for(person), levels=sorted(levels), settles=settles,
        reason=reason_in(said), condition=condition_in(said, question),
        category=said.category, part=said.part, asset_author=asked.asset_author,
        copy_author=asked.copy_author, self_approval=asked.may_be_own_work and person in asked.authors,
    )  # fmt: skip
    if settles:
        asked.task.user_id = None  # the levels after this one are asked as their policy says
    accepts = accepted(said.outcome, said.part, question)
    cast = Cast(person, levels, accepts, said.outcome, settles=settles, given_for=verdict.given_for)
    now = request.progress(cast)
    audit.log(
        work, f"verdict {said.outcome.value}", campaign_id=asked.campaign.id, subject="approval",
        subject_id=question.id, for_id=verdict.given_for, reason=verdict.reason, levels=sorted(levels),
        advice=not levels, condition=verdict.condition,
    )  # fmt: skip
    if not levels or _OUTCOMES.get(now.standing) is not said.outcome:
        # advice decides nothing, whatever the others' verdicts have come to
        return Given(verdict, decides=False)
    return Given(verdict, decides=True, accepts_rest=_accepts_rest(request, accepts, cast))


def _accepts_rest(request: Request, accepts: frozenset[int], *more: Cast) -> bool:
    rest = {half: one for half, one in halves_of(request.question).items() if one in accepts}
    return request.is_done_with(rest, *more)


def withdraw(work: UnitOfWork, asked: Decidable) -> Verdict:
    """Take back what the actor said; their question is locked."""
    _answered(work, [asked.task.id], None)
    return _line(work, asked, Outcome.WITHDRAWN)


@use_case
def take_back(work: UnitOfWork, verdict_id: int) -> None:
    """Take back one's own verdict while others must still be heard; one is asked anew."""
    mine = (Verdict.workspace_id == work.workspace_id) & (Verdict.id == verdict_id)
    verdict = work.session.scalar(select(Verdict).where(mine))
    if verdict is None:
        raise NotFound("There is no such verdict. `/tasks` shows what waits for you.")
    if verdict.given_by != work.actor.user_id:
        raise NotPermitted(f"Only <@{verdict.given_by}> can take this back.")
    asked = decidable(work, verdict.approval_id)
    if asked.approval.state is not ApprovalState.OPEN or asked.several.lines != verdict.number:
        raise OutOfDate("This can no longer be taken back: more has happened since. Open the task to see it.")
    taken_back = withdraw(work, asked)
    audit.log(
        work,
        "verdict withdrawn",
        campaign_id=asked.campaign.id,
        subject="approval",
        subject_id=asked.approval.id,
    )
    have_others_asked(work, asked.campaign, [taken_back])
    cards.mark_tasks(work, asked.campaign.id, [asked.task.id])


@dataclass(frozen=True)
class LastWord:
    """What brings a decision about though nobody says anything now: whose word it is, and what it says."""

    said: DecisionInput
    given_by: str
    given_for: str | None
    accepts_rest: bool = True


def last_word(work: UnitOfWork, asked: Decidable) -> LastWord | None:
    """The word that decides an open question on which nobody is awaited any more; of an earlier round, if need be."""
    request = request_of(work, asked)
    outcome = _OUTCOMES.get(request.progress().standing) if request is not None else None
    if request is None or outcome is None:
        return None
    for one in reversed(standing_verdicts(work.session, [asked.approval])[asked.approval.id]):
        if one.outcome is outcome and (one.levels or request.seats.levels_of(one.given_by)):
            said = DecisionInput(
                one.outcome, one.reason or "", one.category, one.part, condition=one.condition
            )
            rest = _accepts_rest(request, accepted(one.outcome, one.part, asked.approval))
            return LastWord(said, one.given_by, one.given_for, accepts_rest=rest)
    asked_now = set(halves_of(asked.approval).values())
    standing = (one for one in reversed(request.casts) if one.outcome is None and one.approves & asked_now)
    earlier = next(standing, None)
    if earlier is None or outcome is not Outcome.APPROVE:
        return None
    return LastWord(DecisionInput(outcome), earlier.person, earlier.given_for)


def have_others_asked(work: UnitOfWork, campaign: Campaign, said: Sequence[Verdict]) -> None:
    """Those whose turn it is after new lines of the record are asked a moment later: there may be many."""
    work.session.flush()
    schedule.begin(work, campaign.id, DueKind.VERDICT, work.at, [one.id for one in said])


def ask_next(work: UnitOfWork, campaign: Campaign, verdict_ids: Sequence[int]) -> None:
    """After verdicts, ask those whose turn it is now; whoever has spoken keeps the task in their message."""
    found = work.session.scalars(_OPEN_AFTER, {"verdict_ids": list(verdict_ids)}).unique().all()
    asking.ask_newly(work, campaign, found)
    cards.mark_tasks(work, campaign.id, [task.id for task in found])


def note_answers(work: UnitOfWork, task_ids: Sequence[int]) -> None:
    """The tasks wait for the actor no longer, though they stay in their message."""
    _answered(work, task_ids, work.at)


def _answered(work: UnitOfWork, task_ids: Sequence[int], at: datetime | None) -> None:
    mine = {"its_tasks": list(task_ids), "person": work.actor.user_id, "moment": at}
    work.session.connection().execute(_ANSWERED, mine)


def _line(work: UnitOfWork, asked: Decidable, outcome: Outcome, **more: Any) -> Verdict:
    """The actor's next line in a question's record."""
    verdict = Verdict(
        workspace_id=work.workspace_id, approval_id=asked.approval.id, given_by=work.actor.user_id,
        number=asked.several.lines + 1, outcome=outcome, fingerprint=asked.approval.fingerprint, at=work.at, **more,
    )  # fmt: skip
    work.session.add(verdict)
    return verdict


_items = table_of(PromptItem)
_ANSWERED = (
    update(_items)
    .where(_items.c.user_id == bindparam("person"), among(_items.c.task_id, "its_tasks"))
    .values(answered_at=bindparam("moment"))
)
_OPEN_AFTER = (
    select(Task)
    .join(Approval, Approval.task_id == Task.id)
    .join(Verdict, Verdict.approval_id == Approval.id)
    .where(among(Verdict.id, "verdict_ids"), Approval.state == ApprovalState.OPEN)
)
