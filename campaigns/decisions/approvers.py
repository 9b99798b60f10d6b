"""Refuses who may not decide, in words; who is asked follows from the task's role (`campaigns/tasks/assignees`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.approvals.decision_input import past
from campaigns.core.business_time import said_day, today
from campaigns.core.errors import NotPermitted, NotPossible, OutOfDate
from campaigns.core.unit_of_work import ByLink, UnitOfWork
from campaigns.decisions.decidable import Decidable
from campaigns.outside import independence
from campaigns.people import lookup, permissions, staff
from campaigns.policies.progress import Cast, Standing
from campaigns.policies.wording import progress_words
from campaigns.tasks import task_lookup
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.requests import Request
from campaigns.tasks.unsettled import Unsettled
from storage.enums import ApprovalState
from storage.models import Approval


@dataclass(frozen=True)
class Deciding:
    """How the actor decides: on the `request` that several people decide on, and for whom who is away."""

    request: Request | None
    decided_for: str | None


def refuse_undecidable(work: UnitOfWork, asked: Decidable, *, even_on_hold: bool = False) -> Deciding:
    """Refuse what cannot be decided, or not by the actor; strangers are not told what became of it.

    Whoever is asked may decide, also of a private campaign in which others have taken their place. What is on hold is
    refused, but for who may change that (`even_on_hold`).
    """
    deciding = _deciding(work, asked)
    if asked.task.held_until is not None and not even_on_hold:
        day = said_day(today(asked.campaign, asked.task.held_until))
        raise NotPossible(
            f"<@{asked.task.held_by}> has put this on hold until {day}. Lift the hold, then decide on it."
        )
    return deciding


def _deciding(work: UnitOfWork, asked: Decidable) -> Deciding:
    if work.actor.by_link is not None:
        _refuse_undecidable_by_link(work, asked, work.actor.by_link)
        return Deciding(_heard_by_link(work, asked, work.actor.by_link), None)
    assignees = Assignees(work.session, asked.campaign, [asked.task], _Known(work.session, asked))
    request = assignees.request(asked.task)
    approvers = assignees.of(asked.task)
    has_seat = request is not None and request.has_seat(work.actor.user_id)
    if work.actor.user_id not in approvers and not has_seat:
        permissions.authorize(work, permissions.Action.SEE_PROGRESS, asked.campaign)
    _refuse_decided(work, asked.approval)
    lookup.refuse_if_over(asked.campaign)
    if request is not None and (
        work.actor.user_id not in approvers or request.has_spoken(work.actor.user_id)
    ):
        _refuse_out_of_turn(work, request)
    if work.actor.user_id not in approvers:
        _refuse_unentitled(work, asked, assignees, approvers)
    _refuse_own_work(work, asked)
    return Deciding(request, assignees.acting_for(asked.task).get(work.actor.user_id))


def request_of(work: UnitOfWork, asked: Decidable) -> Request | None:
    """An open question with those who decide on it together; None where any one of those asked decides."""
    known = _Known(work.session, asked)
    return Assignees(work.session, asked.campaign, [asked.task], known).request(asked.task)


def _heard_by_link(work: UnitOfWork, asked: Decidable, by_link: ByLink) -> Request | None:
    """Where several people decide, a client is heard, once in a round: their word is advice, and blocks nothing."""
    request = request_of(work, asked)
    if request is not None and request.has_spoken(work.actor.user_id):
        raise OutOfDate("You have said what you think of this, and others decide on it, too.")
    if request is not None:
        _refuse_settled(request)
    if request is None and not asked.may_be_own_work:
        why_not = independence.why_own_work(
            work.session, by_link.link_id, by_link.deliverable_id or 0, asked.authors
        )
        if why_not is not None:
            raise NotPermitted(why_not)
    return request


def _refuse_undecidable_by_link(work: UnitOfWork, asked: Decidable, by_link: ByLink) -> None:
    """A client decides on the one question that their link is bound to, while it is good and the question is open."""
    if by_link.approval_id != asked.approval.id or asked.approval.deliverable_id is None:
        raise NotPermitted("This link is not for that question.")
    permissions.authorize(work, permissions.Action.DECIDE_CONTENT, asked.campaign)
    if asked.approval.state is ApprovalState.SUPERSEDED:
        raise OutOfDate("There is a newer version, and this one can no longer be decided on.")
    _refuse_decided(work, asked.approval)
    lookup.refuse_if_over(asked.campaign)


def _refuse_decided(work: UnitOfWork, approval: Approval) -> None:
    """Say what became of a question that is open no more: a newer one, the end of its task, or its decision."""
    if approval.state is ApprovalState.SUPERSEDED:
        task_lookup.open_task(work, approval.task_id)
        raise OutOfDate(
            "There is a newer version, and this one can no longer be decided on. Decide on the newer one."
        )
    if approval.state is not ApprovalState.OPEN:
        decision = approvals.standing_decision(work.session, approval)
        who = "You" if decision.decided_by == work.actor.user_id else f"<@{decision.decided_by}>"
        raise OutOfDate(f"{who} decided this already: {past(decision.outcome)}.")


def _refuse_unentitled(
    work: UnitOfWork, asked: Decidable, assignees: Assignees, approvers: list[str]
) -> None:
    if work.actor.user_id in asked.authors:
        raise NotPermitted(f"This is your own work, so somebody else decides on it: {_named(approvers)}.")
    if asked.is_about_money and work.actor.user_id in assignees.barred(asked.task):
        raise NotPermitted(
            f"You have asked for money in this campaign, so somebody else decides on it: {_named(approvers)}."
        )
    if work.actor.user_id in staff.staff_of(work.session, work.workspace_id, asked.campaign).away:
        raise NotPermitted(
            f"You are away, so this is for {_named(approvers)} to decide. `/tasks back` says that you are back."
        )
    raise NotPermitted(f"This is for {_named(approvers)} to decide.")


def _refuse_out_of_turn(work: UnitOfWork, request: Request) -> None:
    """Of several who decide: whoever has spoken, and whoever is asked later."""
    _refuse_settled(request)
    if request.has_spoken(work.actor.user_id):
        raise OutOfDate(f"You have said what you think of this: {progress_words(request.progress())}.")
    instead = request.spoken_for(work.actor.user_id)
    if instead is not None:
        how_far = progress_words(request.progress())
        raise OutOfDate(f"<@{instead}> has spoken for you while you were away: {how_far}.")
    if request.has_seat(work.actor.user_id):
        raise NotPermitted(f"Others come first: {progress_words(request.progress())}.")


def _refuse_settled(request: Request) -> None:
    """Whoever else was awaited may just have left."""
    if request.progress().standing is not Standing.OPEN:
        raise OutOfDate("Everybody who decides on this has spoken. It takes effect in a moment.")


def _refuse_own_work(work: UnitOfWork, asked: Decidable) -> None:
    """Where everybody who could decide had a hand in it, the question still waits for somebody who had not."""
    if not asked.may_be_own_work and work.actor.user_id in asked.authors:
        raise NotPermitted("This is your own work. Have the owner give the decision to somebody else.")


class _Known(Unsettled):
    """What is asked in the task of an open question: all of it was read with the question."""

    def __init__(self, session: Session, asked: Decidable) -> None:
        super().__init__(session, asked.campaign.workspace_id, [asked.task])
        self._asked = asked

    @cached_property
    def questions(self) -> Mapping[int, Approval]:
        return {self._asked.task.id: self._asked.approval}

    @cached_property
    def casts(self) -> Mapping[int, list[Cast]]:
        return {self._asked.approval.id: list(self._asked.several.casts)}

    @cached_property
    def gone_approvers(self) -> set[str]:
        return set(self._asked.several.gone)

    @cached_property
    def writers(self) -> Mapping[int, str | None]:
        approval = self._asked.approval
        versions = (
            (approval.asset_id, self._asked.asset_author),
            (approval.copy_id, self._asked.copy_author),
        )
        return {version_id: author for version_id, author in versions if version_id is not None}

    @cached_property
    def self_approval(self) -> bool:
        return self._asked.allows_self_approval


def _named(people: list[str]) -> str:
    return " or ".join(f"<@{person}>" for person in people)
