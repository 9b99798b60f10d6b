"""What is asked and decided in some open tasks and not in effect yet: who may do them depends on it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.people import roles
from campaigns.tasks.kinds import rules_of
from storage.enums import ApprovalState, IdeaState, TaskKind
from storage.id_lists import among
from storage.models import Approval, Idea, Task, Version, Workspace


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
    def writers(self) -> Mapping[int, str | None]:
        """Who wrote each version that is asked about, or changed it last; None for its creator."""
        return writers(self._session, list(self.questions.values()))

    @cached_property
    def askers(self) -> Mapping[int, set[str]]:
        """Everybody who ever asked for the money that a task is about, by the task; also in earlier questions."""
        return askers(self._session, [one.id for one in self._tasks if rules_of(one.kind).about_money])

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

    @cached_property
    def _approvals(self) -> list[Approval]:
        return list(self._session.scalars(_UNSETTLED, {"task_ids": [task.id for task in self._tasks]}))


def writers(session: Session, questions: Sequence[Approval]) -> dict[int, str | None]:
    """Who wrote each version that these questions are about, or changed it last; None for its creator."""
    parts = [part for question in questions for part in (question.asset_id, question.copy_id) if part]
    if not parts:
        return {}
    return {row.id: row.author_id for row in session.execute(_WRITERS, {"version_ids": parts})}


def askers(session: Session, task_ids: Sequence[int]) -> dict[int, set[str]]:
    """Everybody who ever asked for the money that these tasks are about, by the task."""
    found: dict[int, set[str]] = {}
    if task_ids:
        for task_id, asked_by in session.execute(_ASKERS, {"task_ids": task_ids}):
            found.setdefault(task_id, set()).add(asked_by)
    return found


_ASKERS = select(Approval.task_id, Approval.asked_by).where(
    among(Approval.task_id, "task_ids"), Approval.deliverable_id.is_(None)
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
