"""What a task is about, gathered for whoever looks at it: the person, the terms, the draft, the money."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from campaigns.approvals.questions import NEITHER, ContentParts, Question, asked
from campaigns.influencers import authority
from campaigns.people import permissions, roles
from campaigns.reporting.measuring import Missing
from campaigns.spending import cost_questions
from campaigns.spending.budget import BudgetStatus
from campaigns.tasks.deadlines import is_overdue
from campaigns.tasks.kinds import rules_of, what_to_do
from campaigns.tasks.requests import Request
from campaigns.tasks.task_rules import TaskSubject
from campaigns.views.gathered import Gathered, with_subjects
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
    Verdict,
)


@dataclass(frozen=True)
class TaskLine:
    """A task as lists name it; `is_late` once it should have been done."""

    task: Task
    campaign: Campaign
    words: str
    is_late: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class TaskView(TaskLine):
    """A task with everything that is needed to do it; parts that it is not about are None or empty.

    `may` is what whoever looks at it may do in the campaign; everything, where that is not known.
    `viewer` is who looks at it, where that is known, and `self_approval` whether people decide on their own work.
    `contacts`: whoever looks at it may see the influencer's address and usual fee.
    `acting_for`: for whom of the assignees' colleagues that are away each of them acts, if they do.
    `stands_in`: the assignees decide because everybody of the task's role had a hand in it.
    `request` is an open question that several people decide, and `verdicts` what they said.
    `last_reason` is what was asked to be changed in the last round, `asked_by` by whom.
    `asked` are the parts of the current version that a decision is wanted on; what is not asked was approved before.
    """

    assignees: tuple[str, ...]
    acting_for: Mapping[str, str] = field(default_factory=dict)
    stands_in: bool = False
    viewer: str | None = None
    self_approval: bool = False
    contacts: bool = False
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
    asked_by: str | None = None
    question: Question | None = None
    request: Request | None = None
    verdicts: tuple[Verdict, ...] = ()
    money: BudgetStatus | None = None
    fitting: int = 0
    missing: tuple[Missing, ...] = ()
    final_from: date | None = None
    cost: cost_questions.AskedCost | None = None

    def may_decide_on(self, idea: Idea) -> bool:
        """Whether an idea is not the viewer's own, or the workspace lets people decide on theirs."""
        return self.viewer != idea.submitted_by or self.self_approval

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act: it is open, not just decided or on hold, and the viewer has not spoken."""
        is_decided = self.question is not None and self.question.decision is not None
        rests = is_decided or self.task.held_until is not None
        return self.task.state is TaskState.OPEN and not rests and self.own_verdict is None

    @property
    def own_verdict(self) -> Verdict | None:
        """What the viewer has said of an open question that others decide, too."""
        mine = (one for one in self.verdicts if one.given_by == self.viewer)
        return next(mine, None) if self.request is not None else None


def lines_of(session: Session, tasks: Sequence[Task], at: datetime | None = None) -> list[TaskLine]:
    """Tasks of any campaigns, each as a line; no more statements for many than for one."""
    return [
        TaskLine(task, task.campaign, what_to_do(task), is_late=is_overdue(task, at))
        for task in with_subjects(session, tasks)
    ]


def view_of(session: Session, task: Task, at: datetime, viewer: str | None = None) -> TaskView:
    """Everything about one task as the rows are now; *Undo* is only for a `viewer` whose decision it is."""
    campaign = session.get_one(Campaign, task.campaign_id)
    return views_of(session, campaign, [task], at, viewer)[0]


def views_of(
    session: Session, campaign: Campaign, tasks: Sequence[Task], at: datetime, viewer: str | None = None
) -> list[TaskView]:
    """The same for tasks of one campaign, in order; no more statements for many than for one of each kind."""
    gathered = Gathered(session, campaign, tasks, at)
    views = [
        VIEWS[rules_of(task.kind).about](
            gathered, replace(_plain(session, gathered, task), is_late=is_overdue(task, at))
        )
        for task in tasks
    ]
    if viewer is None:
        return views
    may = permissions.granted_to(session, campaign, viewer)
    seen = [replace(view, may=may, viewer=viewer) for view in views]
    return [_as_seen_by(viewer, _with_contacts(session, viewer, view, at)) for view in seen]


def _with_contacts(session: Session, viewer: str, view: TaskView, at: datetime) -> TaskView:
    if view.influencer is None or view.participation is None:
        return view
    sees = authority.sees_contacts_of(session, view.campaign, view.participation, viewer, at)
    return replace(view, contacts=sees)


def _as_seen_by(viewer: str, view: TaskView) -> TaskView:
    question = view.question
    if question is None or question.decision is None or question.decision.decided_by == viewer:
        return view
    return replace(view, question=replace(question, undoable=False))


def _plain(session: Session, gathered: Gathered, task: Task) -> TaskView:
    """What every task shows."""
    words = what_to_do(task)
    if task.state is not TaskState.OPEN:
        answerable = roles.responsible(session, task.role, gathered.campaign)
        return TaskView(task, gathered.campaign, words, tuple(answerable))
    assignees = gathered.assignees
    stands_in, acting_for = assignees.stands_in(task), assignees.acting_for(task)
    people = tuple(assignees.of(task))
    return TaskView(task, gathered.campaign, words, people, acting_for, stands_in=stands_in)


def _shortlist(gathered: Gathered, view: TaskView) -> TaskView:
    return replace(view, fitting=gathered.fitting)


def _influencer(gathered: Gathered, view: TaskView) -> TaskView:
    participation = _participation(view.task)
    return replace(
        view, influencer=participation.influencer, participation=participation,
        terms=gathered.terms(participation), overlapping=gathered.overlapping(participation),
        question=gathered.overspend(participation),
    )  # fmt: skip


def _post(gathered: Gathered, view: TaskView) -> TaskView:
    deliverable = view.task.deliverable
    assert deliverable is not None  # noqa: S101 - a task about a post has one
    participation, question = deliverable.participation, gathered.question(view.task)
    rounds = gathered.rounds(view.task)
    return replace(
        view, brief=gathered.brief, influencer=participation.influencer if participation else None,
        participation=participation, deliverable=deliverable, idea=deliverable.idea,
        asked=asked(question), current=rounds.current, approved_before=rounds.approved_before,
        last_reason=rounds.changes.reason if rounds.changes else None,
        asked_by=rounds.changes.decided_by if rounds.changes else None, question=question,
        request=gathered.request(view.task), verdicts=gathered.verdicts(view.task),
    )  # fmt: skip


def _planning(gathered: Gathered, view: TaskView) -> TaskView:
    """Ideas and posts as far as they have come; where ideas are to be decided on, only those."""
    kind = view.task.kind
    state = {TaskKind.DECIDE_IDEAS: IdeaState.PROPOSED, TaskKind.PLAN: IdeaState.APPROVED}.get(kind)
    posts = gathered.planned if kind in (TaskKind.PLAN, TaskKind.ADD_POSTS) else ()
    self_approval = kind is TaskKind.DECIDE_IDEAS and gathered.self_approval
    return replace(
        view, brief=gathered.brief, ideas=gathered.ideas(state), posts=posts, self_approval=self_approval
    )


def _cost(gathered: Gathered, view: TaskView) -> TaskView:
    view = _budget(gathered, view)
    if view.task.participation_id is None:
        return replace(view, cost=gathered.cost(view.question) if view.question else None)
    participation = _participation(view.task)
    return replace(
        view, influencer=participation.influencer, participation=participation,
        terms=gathered.terms(participation),
    )  # fmt: skip


def _budget(gathered: Gathered, view: TaskView) -> TaskView:
    return replace(view, question=gathered.question(view.task), money=gathered.money)


def _request(gathered: Gathered, view: TaskView) -> TaskView:
    return replace(
        view, question=gathered.question(view.task), request=gathered.request(view.task),
        verdicts=gathered.verdicts(view.task),
    )  # fmt: skip


def _results(gathered: Gathered, view: TaskView) -> TaskView:
    return replace(view, missing=gathered.missing, final_from=gathered.final_from)


def _participation(task: Task) -> Participation:
    assert task.participation is not None  # noqa: S101 - a task about an influencer has one
    return task.participation


VIEWS: dict[TaskSubject, Callable[[Gathered, TaskView], TaskView]] = {
    TaskSubject.SHORTLIST: _shortlist,
    TaskSubject.INFLUENCER: _influencer,
    TaskSubject.PLANNING: _planning,
    TaskSubject.POST: _post,
    TaskSubject.COST: _cost,
    TaskSubject.BUDGET: _budget,
    TaskSubject.RESULTS: _results,
    TaskSubject.REQUEST: _request,
}
