"""What the tasks of a campaign are about: each kind of row is read once for all of them, when it is first asked for.

The session forgets rows that nobody holds; here they are held until the tasks are shown.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, joinedload

from campaigns.approvals.questions import Question, Rounds, questions_of, rounds_of
from campaigns.core.open_tasks import IS_OPEN
from campaigns.editorial import ideation
from campaigns.influencers import shortlist
from campaigns.reporting import measuring
from campaigns.spending import budget, cost_questions
from campaigns.spending.budget import BudgetStatus
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import rules_of
from campaigns.tasks.requests import Request
from campaigns.tasks.task_rules import TaskSubject
from campaigns.tasks.verdicts import standing_verdicts
from storage.enums import IdeaState, TaskKind
from storage.id_lists import among
from storage.models import (
    BriefVersion,
    Campaign,
    Cost,
    Deliverable,
    Idea,
    Participation,
    Task,
    Terms,
    Verdict,
    Workspace,
)


def with_subjects(session: Session, tasks: Sequence[Task]) -> Sequence[Task]:
    """The same tasks, with what their words name in memory: campaign, post, influencer."""
    session.scalars(_WITH_SUBJECTS, {"task_ids": [task.id for task in tasks]}).all() if tasks else ()
    return tasks


class Gathered:
    """What some tasks of one campaign are about, as the rows are at one moment."""

    def __init__(self, session: Session, campaign: Campaign, tasks: Sequence[Task], at: datetime) -> None:
        self._session, self.campaign, self._at = session, campaign, at
        self._tasks = with_subjects(session, tasks)
        self._posts = self._with_makers([one.deliverable_id for one in self._about(TaskSubject.POST)])

    @cached_property
    def assignees(self) -> Assignees:
        """Who may do the tasks."""
        return Assignees(self._session, self.campaign, self._tasks)

    @cached_property
    def brief(self) -> BriefVersion:
        """What the campaign asks for."""
        return self._session.get_one(BriefVersion, self.campaign.brief_version_id)

    @cached_property
    def money(self) -> BudgetStatus:
        """How the campaign's money stands."""
        return budget.budget_status(self._session, self.campaign)

    @cached_property
    def fitting(self) -> int:
        """How many influencers fit."""
        return shortlist.count(self._session, self.campaign)

    @cached_property
    def missing(self) -> tuple[measuring.Missing, ...]:
        """The posts whose results are missing."""
        return tuple(measuring.missing(self._session, self.campaign, self._at))

    @cached_property
    def self_approval(self) -> bool:
        """Whether the workspace lets people decide on their own work."""
        return self._session.get_one(Workspace, self.campaign.workspace_id).self_approval

    @property
    def final_from(self) -> date | None:
        """The day up to which results must go at least; None while the campaign runs."""
        return measuring.final_from(self.campaign, self._at)

    @cached_property
    def planned(self) -> tuple[Deliverable, ...]:
        """The posts in the content calendar, in order."""
        return tuple(self._session.scalars(_PLANNED, {"campaign_id": self.campaign.id}))

    def ideas(self, state: IdeaState | None) -> tuple[Idea, ...]:
        """The campaign's ideas by number, all or those in one state."""
        return tuple(one for one in self._ideas if state in (None, one.state))

    def question(self, task: Task) -> Question | None:
        """The newest question of one of the tasks, or of a task about overspending on one of their influencers."""
        return self._questions.get(task.id)

    def request(self, task: Task) -> Request | None:
        """The open question of a task that several people decide."""
        return self.assignees.request(task)

    def verdicts(self, task: Task) -> tuple[Verdict, ...]:
        """What several people have said on the newest question of a task."""
        question = self.question(task)
        return tuple(self._verdicts.get(question.approval.id, ())) if question else ()

    def overspend(self, participation: Participation) -> Question | None:
        """The open question whether terms with an influencer may go beyond the budget."""
        task = self._overspends.get(participation.id)
        return self._questions.get(task.id) if task else None

    def rounds(self, task: Task) -> Rounds:
        """What the post of a task was in its rounds, beside the task's question."""
        return self._rounds[task.id]

    def terms(self, participation: Participation) -> tuple[Terms, ...]:
        """What was offered to, asked for by or agreed with an influencer, in order."""
        return tuple(one for one in self._terms if one.participation_id == participation.id)

    def overlapping(self, participation: Participation) -> tuple[str, ...]:
        """The names of other campaigns at the same time that an influencer is in."""
        return tuple(self._overlapping.get(participation.influencer_id, ()))

    def cost(self, question: Question) -> cost_questions.AskedCost | None:
        """The cost that a question is about."""
        return cost_questions.asked_about(self._session, question.approval) if self._costs else None

    @cached_property
    def _ideas(self) -> Sequence[Idea]:
        return ideation.ideas(self._session, self.campaign.id)

    @cached_property
    def _questions(self) -> Mapping[int, Question]:
        return questions_of(self._session, [*self._tasks, *self._overspends.values()], self._at)

    @cached_property
    def _verdicts(self) -> Mapping[int, Sequence[Verdict]]:
        of_several = [one.approval for one in self._questions.values() if one.approval.policy is not None]
        return standing_verdicts(self._session, of_several) if of_several else {}

    @cached_property
    def _overspends(self) -> Mapping[int, Task]:
        ids = [one.participation_id for one in self._about(TaskSubject.INFLUENCER)]
        found = self._session.scalars(_OVERSPENDS, {"participation_ids": ids}) if ids else ()
        return {one.participation_id: one for one in found if one.participation_id is not None}

    @cached_property
    def _rounds(self) -> Mapping[int, Rounds]:
        posts = {one.id: one for one in self._posts}
        about = [(task, posts[task.deliverable_id or 0]) for task in self._about(TaskSubject.POST)]
        found = rounds_of(self._session, [(post, self.question(task)) for task, post in about])
        return {task.id: rounds for (task, _), rounds in zip(about, found, strict=True)}

    @cached_property
    def _terms(self) -> Sequence[Terms]:
        ids = [task.participation_id for task in self._tasks if task.participation_id]
        return self._session.scalars(_TERMS, {"participation_ids": ids}).all()

    @cached_property
    def _overlapping(self) -> Mapping[int, Sequence[str]]:
        about = [one.participation for one in self._about(TaskSubject.INFLUENCER)]
        ids = [one.influencer_id for one in about if one is not None]
        return shortlist.overlapping(self._session, self.campaign, ids)

    @cached_property
    def _costs(self) -> Sequence[Cost]:
        """The costs that are asked about: held, so that each is found without asking again."""
        asked = [self._questions.get(task.id) for task in self._about(TaskSubject.COST)]
        proposals = [one.approval.proposal for one in asked if one is not None]
        ids = [int(one["cost_id"]) for one in proposals if one.get("cost_id")]
        return self._session.scalars(_COSTS, {"cost_ids": ids}).all() if ids else ()

    def _with_makers(self, post_ids: Sequence[int | None]) -> Sequence[Deliverable]:
        """The posts, with the idea that each is for and the creator who makes it in memory."""
        return self._session.scalars(_POSTS, {"post_ids": post_ids}).all() if post_ids else ()

    def _about(self, subject: TaskSubject) -> list[Task]:
        return [task for task in self._tasks if rules_of(task.kind).about is subject]


_WITH_SUBJECTS = (
    select(Task)
    .where(among(Task.id, "task_ids"))
    .options(
        joinedload(Task.campaign),
        joinedload(Task.deliverable),
        joinedload(Task.participation).joinedload(Participation.influencer),
    )
)
_POSTS = (
    select(Deliverable)
    .where(among(Deliverable.id, "post_ids"))
    .options(
        joinedload(Deliverable.idea),
        joinedload(Deliverable.participation).joinedload(Participation.influencer),
    )
)
_PLANNED = (
    select(Deliverable)
    .where(Deliverable.campaign_id == bindparam("campaign_id"), Deliverable.idea_id.is_not(None))
    .order_by(Deliverable.slot_at, Deliverable.id)
)
_OVERSPENDS = select(Task).where(
    among(Task.participation_id, "participation_ids"),
    Task.kind == TaskKind.OVERSPEND, Task.deliverable_id.is_(None), IS_OPEN,
)  # fmt: skip
_TERMS = select(Terms).where(among(Terms.participation_id, "participation_ids")).order_by(Terms.number)
_COSTS = select(Cost).where(among(Cost.id, "cost_ids"))
