"""What is asked and decided in some open tasks and not in effect yet: who may do them depends on it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from campaigns.people import roles
from campaigns.people.permissions import Action
from campaigns.policies.policy import read
from campaigns.policies.progress import Cast
from campaigns.tasks.kinds import rules_of
from campaigns.tasks.verdicts import said_on
from storage.enums import ApprovalState, ApprovalSubject, IdeaState, MemberType, TaskKind
from storage.id_lists import among
from storage.models import Approval, Audit, Idea, Person, Task, Version, Workspace

TRANSFERRED = "campaign transferred"
"""The record's line of another owner; `was` and `now` in its details are who."""


class Unsettled:
    """Read once for all the tasks, of any campaigns of one workspace: each kind of row when it is first asked for."""

    def __init__(self, session: Session, workspace_id: str, tasks: Iterable[Task]) -> None:
        self._session, self._workspace_id, self._tasks = session, workspace_id, list(tasks)

    @cached_property
    def questions(self) -> Mapping[int, Approval]:
        """The open question of each task that asks one."""
        return {one.task_id: one for one in self._approvals if one.state is ApprovalState.OPEN}

    @cached_property
    def decided(self) -> set[int]:
        """The tasks with a decision that is not in effect yet."""
        return {one.task_id for one in self._approvals if one.state is ApprovalState.DECIDED}

    @cached_property
    def casts(self) -> Mapping[int, list[Cast]]:
        """What several approvers have said on the open questions that have a policy, by the question."""
        with_policy = [one for one in self.questions.values() if one.policy is not None]
        said = said_on(self._session, with_policy) if with_policy else {}
        return {question_id: one.casts for question_id, one in said.items()}

    @cached_property
    def gone_approvers(self) -> set[str]:
        """Those whom the policies of the open questions name who are no full members any more."""
        policies = (read(one.policy) for one in self.questions.values())
        named = {person for policy in policies if policy is not None for person in policy.named}
        return roles.not_full_members(self._session, self._workspace_id, sorted(named)) if named else set()

    @cached_property
    def writers(self) -> Mapping[int, str | None]:
        """Who wrote each version that is asked about, or changed it last; None for its creator."""
        return writers(self._session, list(self.questions.values()))

    @cached_property
    def askers(self) -> Mapping[int, set[str]]:
        """Everybody who ever asked for money in a campaign where a task is about money, by the campaign."""
        return askers(self._session, self._with_money)

    @cached_property
    def owners_before(self) -> Mapping[int, list[str]]:
        """The full members who gave a campaign where a task is about money to another owner, by the campaign."""
        found: dict[int, list[str]] = {}
        asked = {"workspace_id": self._workspace_id, "campaign_ids": self._with_money}
        for campaign_id, owner in self._session.execute(_OWNERS_BEFORE, asked):
            found.setdefault(campaign_id, []).append(owner)
        return found

    @cached_property
    def idea_authors(self) -> Mapping[int, set[str]]:
        """Whoever submitted the ideas that wait, by the campaign in which there are to be decided on."""
        found: dict[int, set[str]] = {}
        asked = {task.campaign_id for task in self._tasks if task.kind is TaskKind.DECIDE_IDEAS}
        for campaign_id, author in self._session.execute(_IDEA_AUTHORS, {"campaign_ids": asked}):
            found.setdefault(campaign_id, set()).add(author)
        return found

    @cached_property
    def self_approval(self) -> bool:
        """Whether the workspace lets people decide on their own work."""
        return self._session.get_one(Workspace, self._workspace_id).self_approval

    @cached_property
    def gone(self) -> set[str]:
        """Those to whom one of the tasks was given who are no full members any more."""
        given = {task.user_id for task in self._tasks if task.user_id is not None}
        return roles.not_full_members(self._session, self._workspace_id, sorted(given))

    @property
    def _with_money(self) -> list[int]:
        return sorted({task.campaign_id for task in self._tasks if decides_on_money(task)})

    @cached_property
    def _approvals(self) -> list[Approval]:
        return list(self._session.scalars(_UNSETTLED, {"task_ids": [task.id for task in self._tasks]}))


def decides_on_money(task: Task) -> bool:
    """Whether a task is a question of money that is for those who may raise the budget."""
    return rules_of(task.kind).needs is Action.RAISE_BUDGET


def writers(session: Session, questions: Sequence[Approval]) -> dict[int, str | None]:
    """Who wrote each version that these questions are about, or changed it last; None for its creator."""
    parts = [part for question in questions for part in (question.asset_id, question.copy_id) if part]
    if not parts:
        return {}
    return {row.id: row.author_id for row in session.execute(_WRITERS, {"version_ids": parts})}


def askers(session: Session, campaign_ids: Sequence[int]) -> dict[int, set[str]]:
    """Everybody who ever asked for money in these campaigns, by the campaign.

    By the campaign, because the same money can be asked for again: in another cost, in terms, as a higher budget.
    """
    found: dict[int, set[str]] = {}
    if campaign_ids:
        for campaign_id, asked_by in session.execute(_ASKERS, {"campaign_ids": campaign_ids}):
            found.setdefault(campaign_id, set()).add(asked_by)
    return found


_ASKERS = (
    select(Approval.campaign_id, Approval.asked_by)
    .where(
        among(Approval.campaign_id, "campaign_ids"),
        Approval.deliverable_id.is_(None),
        Approval.subject != ApprovalSubject.ONE_OFF,
    )
    .distinct()
)
_was_owner = Audit.details["was"].as_string()
_OWNERS_BEFORE = (
    select(Audit.campaign_id, _was_owner)
    .outerjoin(Person, (Person.workspace_id == Audit.workspace_id) & (Person.user_id == _was_owner))
    .where(
        among(Audit.campaign_id, "campaign_ids"),
        Audit.workspace_id == bindparam("workspace_id"),
        Audit.action == TRANSFERRED,
        Person.member_type.is_(None) | (Person.member_type == MemberType.FULL),
    )
    .order_by(Audit.id.desc())
)
_UNSETTLED = select(Approval).where(
    among(Approval.task_id, "task_ids"), Approval.state.in_((ApprovalState.OPEN, ApprovalState.DECIDED))
)
_WRITERS = select(Version.id, Version.author_id).where(among(Version.id, "version_ids"))
_IDEA_AUTHORS = (
    select(Idea.campaign_id, Idea.submitted_by)
    .where(among(Idea.campaign_id, "campaign_ids"), Idea.state == IdeaState.PROPOSED)
    .distinct()
)
