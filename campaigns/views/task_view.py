"""What a task is about, gathered for whoever looks at it: the person, the terms, the draft, the money."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.approvals.questions import (
    NEITHER,
    ContentParts,
    Question,
    approved_before,
    asked,
    asked_about,
    changes_asked,
    question_of,
)
from campaigns.editorial import ideation
from campaigns.influencers import shortlist
from campaigns.people import permissions, roles
from campaigns.reporting import measuring
from campaigns.spending import budget, cost_questions
from campaigns.spending.budget import BudgetStatus
from campaigns.tasks import tasks
from campaigns.tasks.kinds import rules_of, what_to_do
from campaigns.tasks.task_rules import TaskSubject
from storage.enums import ContentPart, IdeaState, TaskKind, TaskState
from storage.models import (
    BriefVersion,
    Campaign,
    Deliverable,
    Idea,
    Influencer,
    Participation,
    Task,
    Terms,
)


@dataclass(frozen=True)
class TaskView:
    """A task with everything that is needed to do it; parts that it is not about are None or empty.

    `may` is what whoever looks at it may do in the campaign; everything, where that is not known.
    `asked` are the parts of the current version that a decision is wanted on; what is not asked was approved before.
    """

    task: Task
    campaign: Campaign
    words: str
    assignees: tuple[str, ...]
    may: frozenset[permissions.Action] = frozenset(permissions.Action)
    brief: BriefVersion | None = None
    influencer: Influencer | None = None
    participation: Participation | None = None
    terms: tuple[Terms, ...] = ()
    overlapping: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    posts: tuple[Deliverable, ...] = ()
    deliverable: Deliverable | None = None
    idea: Idea | None = None
    asked: tuple[ContentPart, ...] = ()
    current: ContentParts = NEITHER
    approved_before: ContentParts = NEITHER
    last_reason: str | None = None
    question: Question | None = None
    money: BudgetStatus | None = None
    fitting: int = 0
    missing: tuple[Deliverable, ...] = ()
    cost: cost_questions.AskedCost | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act: it is open, and not just decided."""
        return self.task.state is TaskState.OPEN and not (self.question and self.question.decision)


def view_of(session: Session, task: Task, at: datetime, viewer: str | None = None) -> TaskView:
    """Everything about one task as the rows are now; *Undo* is only for a `viewer` whose decision it is."""
    campaign = session.get_one(Campaign, task.campaign_id)
    view = GATHERERS[rules_of(task.kind).about](session, task, campaign, at)
    if viewer is None:
        return view
    view = replace(view, may=permissions.granted_to(session, campaign, viewer))
    question = view.question
    if question is None or question.decision is None or question.decision.decided_by == viewer:
        return view
    return replace(view, question=replace(question, undoable=False))


def _assignees(session: Session, campaign: Campaign, task: Task) -> tuple[str, ...]:
    if task.state is TaskState.OPEN:
        return tuple(tasks.assignees_of(session, campaign, task))
    return tuple(roles.responsible(session, task.role, campaign))


def _shortlist(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:  # noqa: ARG001
    fitting = shortlist.count(session, campaign)
    return TaskView(task, campaign, what_to_do(task), _assignees(session, campaign, task), fitting=fitting)


def _influencer(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    participation = session.get_one(Participation, task.participation_id)
    influencer = session.get_one(Influencer, participation.influencer_id)
    return TaskView(
        task, campaign, what_to_do(task), _assignees(session, campaign, task),
        influencer=influencer, participation=participation, terms=_terms(session, participation),
        overlapping=tuple(shortlist.overlapping(session, campaign, [influencer.id]).get(influencer.id, ())),
        question=_open_overspend(session, participation, at),
    )  # fmt: skip


def _open_overspend(session: Session, participation: Participation, at: datetime) -> Question | None:
    task = tasks.open_task_about(session, TaskKind.OVERSPEND, participation_id=participation.id)
    return question_of(session, task, at) if task else None


def _post(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    deliverable = session.get_one(Deliverable, task.deliverable_id)
    participation = (
        session.get(Participation, deliverable.participation_id) if deliverable.participation_id else None
    )
    question, changes = question_of(session, task, at), changes_asked(session, deliverable)
    return TaskView(
        task, campaign, what_to_do(task), _assignees(session, campaign, task),
        brief=session.get_one(BriefVersion, campaign.brief_version_id),
        influencer=session.get_one(Influencer, participation.influencer_id) if participation else None,
        participation=participation, deliverable=deliverable, idea=deliverable.idea,
        asked=asked(question), current=asked_about(session, deliverable, question),
        approved_before=approved_before(session, deliverable, question),
        last_reason=changes.reason if changes else None, question=question,
    )  # fmt: skip


def _planning(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:  # noqa: ARG001
    """Ideas and posts as far as they have come; where ideas are to be decided on, only those."""
    state = {TaskKind.DECIDE_IDEAS: IdeaState.PROPOSED, TaskKind.PLAN: IdeaState.APPROVED}.get(task.kind)
    planned = (Deliverable.campaign_id == campaign.id) & Deliverable.idea_id.is_not(None)
    posts = session.scalars(select(Deliverable).where(planned).order_by(Deliverable.slot_at, Deliverable.id))
    return TaskView(
        task, campaign, what_to_do(task), _assignees(session, campaign, task),
        brief=session.get_one(BriefVersion, campaign.brief_version_id),
        ideas=tuple(ideation.ideas(session, campaign.id, state)),
        posts=tuple(posts) if task.kind in (TaskKind.PLAN, TaskKind.ADD_POSTS) else (),
    )  # fmt: skip


def _cost(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    if task.participation_id is None:
        view = _budget(session, task, campaign, at)
        return replace(
            view, cost=cost_questions.asked_about(session, view.question.approval) if view.question else None
        )
    participation = session.get_one(Participation, task.participation_id)
    return TaskView(
        task, campaign, what_to_do(task), _assignees(session, campaign, task),
        influencer=session.get_one(Influencer, participation.influencer_id), participation=participation,
        terms=_terms(session, participation), question=question_of(session, task, at),
        money=budget.budget_status(session, campaign),
    )  # fmt: skip


def _budget(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    return TaskView(
        task, campaign, what_to_do(task), _assignees(session, campaign, task),
        question=question_of(session, task, at), money=budget.budget_status(session, campaign),
    )  # fmt: skip


def _results(session: Session, task: Task, campaign: Campaign, at: datetime) -> TaskView:
    return TaskView(
        task, campaign, what_to_do(task), _assignees(session, campaign, task),
        missing=tuple(measuring.missing(session, campaign, at)),
    )  # fmt: skip


GATHERERS: dict[TaskSubject, Callable[[Session, Task, Campaign, datetime], TaskView]] = {
    TaskSubject.SHORTLIST: _shortlist,
    TaskSubject.INFLUENCER: _influencer,
    TaskSubject.PLANNING: _planning,
    TaskSubject.POST: _post,
    TaskSubject.COST: _cost,
    TaskSubject.BUDGET: _budget,
    TaskSubject.RESULTS: _results,
}


def _terms(session: Session, participation: Participation) -> tuple[Terms, ...]:
    mine = select(Terms).where(Terms.participation_id == participation.id).order_by(Terms.number)
    return tuple(session.scalars(mine))
