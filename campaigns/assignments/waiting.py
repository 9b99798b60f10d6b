"""What a task is about, gathered for whoever looks at it: the person, the terms, the draft, the money."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.assignments import tasks
from campaigns.assignments.task_words import what_to_do
from campaigns.creators import shortlist
from campaigns.deciding import approvals
from campaigns.deciding.verdicts import halves_of
from campaigns.editorial import ideation
from campaigns.reporting import measuring
from campaigns.spending import budget, costs
from campaigns.spending.budget import BudgetStanding
from campaigns.team import roles
from storage.models import (
    Approval,
    BriefVersion,
    Campaign,
    Cost,
    Decision,
    Deliverable,
    Idea,
    Influencer,
    Participation,
    PromptItem,
    Task,
    Terms,
    Version,
)
from storage.words import (
    ApprovalState,
    DeliverableStatus,
    Half,
    IdeaState,
    Outcome,
    TaskKind,
    TaskState,
)


@dataclass(frozen=True)
class Halves:
    """The two halves of a deliverable's version; either may be missing."""

    asset: Version | None
    copy: Version | None


@dataclass(frozen=True)
class Question:
    """What is to be decided, or was: with the decision that stands, and whether it can still be undone."""

    approval: Approval
    decision: Decision | None
    undoable: bool


@dataclass(frozen=True)
class TaskView:
    """A task with everything that is needed to do it; parts that it is not about are None or empty.

    `asked` are the halves of the current version that a decision is wanted on; what is not asked was approved before.
    """

    task: Task
    campaign: Campaign
    words: str
    doers: tuple[str, ...]
    brief: BriefVersion | None = None
    influencer: Influencer | None = None
    participation: Participation | None = None
    terms: tuple[Terms, ...] = ()
    overlapping: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    posts: tuple[Deliverable, ...] = ()
    deliverable: Deliverable | None = None
    idea: Idea | None = None
    asked: tuple[Half, ...] = ()
    current: Halves = Halves(None, None)
    approved_before: Halves = Halves(None, None)
    last_reason: str | None = None
    question: Question | None = None
    money: BudgetStanding | None = None
    fitting: int = 0
    missing: tuple[Deliverable, ...] = ()
    cost: Cost | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act: it is open, and not just decided."""
        return self.task.state is TaskState.OPEN and not (self.question and self.question.decision)


def view_of(session: Session, task: Task, at: datetime, viewer: str | None = None) -> TaskView:
    """Everything about one task as the rows are now; *Undo* is only for a `viewer` whose decision it is."""
    campaign = session.get_one(Campaign, task.campaign_id)
    view = _GATHER[task.kind](session, task, campaign, at)
    question = view.question
    if (
        viewer is None
        or question is None
        or question.decision is None
        or question.decision.decided_by == viewer
    ):
        return view
    return replace(view, question=replace(question, undoable=False))


def open_views_for(session: Session, workspace_id: str, user_id: str, at: datetime) -> list[TaskView]:
    """What waits for a person over all campaigns, what is due first coming first."""
    return [view_of(session, task, at) for task in open_tasks_for(session, workspace_id, user_id)]


def open_tasks_for(session: Session, workspace_id: str, user_id: str) -> list[Task]:
    """The same as bare tasks, so that of very many only those on a page need be looked into."""
    mine = select(PromptItem.task_id).where(
        PromptItem.workspace_id == workspace_id, PromptItem.user_id == user_id
    )
    query = select(Task).where(Task.id.in_(mine), Task.state == TaskState.OPEN, Task.id.not_in(_DECIDED))
    return sorted(session.scalars(query), key=by_due)


def by_due(task: Task) -> tuple[datetime, int]:
    """What is due first comes first; what has no date counts from when it was asked for."""
    return task.due_at or task.opened_at, task.id


def waiting_first(session: Session, found: Sequence[Task]) -> tuple[list[Task], int]:
    """These tasks with those first that wait for somebody, and how many do: open, and not just decided."""
    decided = set(session.scalars(_DECIDED.where(Approval.task_id.in_([task.id for task in found]))))
    waits = [task for task in found if task.state is TaskState.OPEN and task.id not in decided]
    kept = {task.id for task in waits}
    return [*waits, *(task for task in found if task.id not in kept)], len(waits)


_DECIDED = select(Approval.task_id).where(Approval.state == ApprovalState.DECIDED)
"""Tasks whose decision is not in effect yet: nobody is awaited."""


def _doers(session: Session, campaign: Campaign, task: Task) -> tuple[str, ...]:
    if task.state is TaskState.OPEN:
        return tuple(tasks.doers(session, campaign, task))
    return tuple(roles.responsible(session, task.role, campaign))


def _choose(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:  # noqa: ARG001
    fitting = shortlist.count(session, campaign)
    return TaskView(task, campaign, what_to_do(task), _doers(session, campaign, task), fitting=fitting)


def _outreach(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    participation = session.get_one(Participation, task.participation_id)
    influencer = session.get_one(Influencer, participation.influencer_id)
    return TaskView(
        task, campaign, what_to_do(task), _doers(session, campaign, task),
        influencer=influencer, participation=participation, terms=_terms(session, participation),
        overlapping=tuple(shortlist.overlapping(session, campaign, [influencer.id]).get(influencer.id, ())),
        question=_open_overspend(session, participation, at),
    )  # fmt: skip


def _open_overspend(session: Session, participation: Participation, at: datetime) -> Question | None:
    task = tasks.open_task_about(session, TaskKind.OVERSPEND, participation_id=participation.id)
    return question_of(session, task, at) if task else None


def _deliverable(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    deliverable = session.get_one(Deliverable, task.deliverable_id)
    participation = (
        session.get(Participation, deliverable.participation_id) if deliverable.participation_id else None
    )
    question = question_of(session, task, at)
    return TaskView(
        task, campaign, what_to_do(task), _doers(session, campaign, task),
        brief=session.get_one(BriefVersion, campaign.brief_version_id),
        influencer=session.get_one(Influencer, participation.influencer_id) if participation else None,
        participation=participation, deliverable=deliverable, idea=deliverable.idea,
        asked=_asked(question), current=_asked_about(session, deliverable, question),
        approved_before=_halves(session, _before(session, deliverable, question)),
        last_reason=_last_reason(session, deliverable), question=question,
    )  # fmt: skip


def _planning(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:  # noqa: ARG001
    """Ideas and posts as far as they have come; where ideas are to be decided on, only those."""
    state = {TaskKind.DECIDE_IDEAS: IdeaState.PROPOSED, TaskKind.PLAN: IdeaState.APPROVED}.get(task.kind)
    planned = (Deliverable.campaign_id == campaign.id) & Deliverable.idea_id.is_not(None)
    posts = session.scalars(select(Deliverable).where(planned).order_by(Deliverable.slot_at, Deliverable.id))
    return TaskView(
        task, campaign, what_to_do(task), _doers(session, campaign, task),
        brief=session.get_one(BriefVersion, campaign.brief_version_id),
        ideas=tuple(ideation.ideas(session, campaign.id, state)),
        posts=tuple(posts) if task.kind in (TaskKind.PLAN, TaskKind.ADD_POSTS) else (),
    )  # fmt: skip


def _overspend(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    if task.participation_id is None:
        view = _raise(session, task, campaign, at)
        return replace(
            view, cost=costs.asked_about(session, view.question.approval) if view.question else None
        )
    participation = session.get_one(Participation, task.participation_id)
    return TaskView(
        task, campaign, what_to_do(task), _doers(session, campaign, task),
        influencer=session.get_one(Influencer, participation.influencer_id), participation=participation,
        terms=_terms(session, participation), question=question_of(session, task, at),
        money=budget.standing(session, campaign),
    )  # fmt: skip


def _raise(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    return TaskView(
        task, campaign, what_to_do(task), _doers(session, campaign, task),
        question=question_of(session, task, at), money=budget.standing(session, campaign),
    )  # fmt: skip


def _results(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    return TaskView(
        task, campaign, what_to_do(task), _doers(session, campaign, task),
        missing=tuple(measuring.missing(session, campaign, at)),
    )  # fmt: skip


_GATHER = {
    TaskKind.CHOOSE: _choose,
    TaskKind.IDEATE: _planning,
    TaskKind.DECIDE_IDEAS: _planning,
    TaskKind.PLAN: _planning,
    TaskKind.ADD_POSTS: _planning,
    TaskKind.DESIGN: _deliverable,
    TaskKind.COPY: _deliverable,
    TaskKind.SET_SLOT: _deliverable,
    TaskKind.APPROVE: _deliverable,
    TaskKind.OUTREACH: _outreach,
    TaskKind.REVIEW: _deliverable,
    TaskKind.PUBLISH: _deliverable,
    TaskKind.OVERSPEND: _overspend,
    TaskKind.BUDGET_RAISE: _raise,
    TaskKind.RESULTS: _results,
}


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


def _terms(session: Session, participation: Participation) -> tuple[Terms, ...]:
    mine = select(Terms).where(Terms.participation_id == participation.id).order_by(Terms.number)
    return tuple(session.scalars(mine))


def _asked(question: Question | None) -> tuple[Half, ...]:
    return halves_of(question.approval) if question else ()


def _asked_about(session: Session, deliverable: Deliverable, question: Question | None) -> Halves:
    """The version a question asked about, beside what was approved before; else what was handed in last."""
    approved = (deliverable.approved_asset_id, deliverable.approved_copy_id)
    if question is not None:
        asked = (question.approval.asset_id, question.approval.copy_id)
        return _halves(session, [one or before for one, before in zip(asked, approved, strict=True)])
    if deliverable.copy_status is not None and deliverable.status is not DeliverableStatus.APPROVED:
        return _halves(session, (deliverable.asset_id, deliverable.copy_id))
    return _halves(session, approved)


def _before(
    session: Session, deliverable: Deliverable, question: Question | None
) -> tuple[int | None, int | None]:
    """The version that the last decided question before this one was about."""
    earlier = select(Approval).where(
        Approval.deliverable_id == deliverable.id, Approval.state == ApprovalState.SETTLED
    )
    if question is not None:
        earlier = earlier.where(Approval.id < question.approval.id)
    approval = session.scalar(earlier.order_by(Approval.id.desc()).limit(1))
    return (approval.asset_id, approval.copy_id) if approval else (None, None)


def _last_reason(session: Session, deliverable: Deliverable) -> str | None:
    """What was asked to be changed in the round before."""
    query = (
        select(Decision.reason)
        .join(Approval, Approval.id == Decision.approval_id)
        .where(
            Approval.deliverable_id == deliverable.id,
            Approval.round < deliverable.round,
            Decision.outcome == Outcome.REQUEST_CHANGES,
        )
        .order_by(Decision.id.desc())
        .limit(1)
    )
    return session.scalar(query)


def _halves(session: Session, ids: Sequence[int | None]) -> Halves:
    rows = {row.half: row for row in (session.get(Version, one) for one in ids if one) if row is not None}
    return Halves(rows.get(Half.ASSET), rows.get(Half.COPY))
