"""What somebody has asked approval for, and how far each is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import literal_column, select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.policies.wording import progress_words
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.assignees_of_many import assignees_by_campaign
from storage.enums import TaskState
from storage.models import Approval, Task

MOST = 20


@dataclass(frozen=True)
class Asked:
    """A one-off approval of somebody's: its task, and in words what has become of it."""

    task_id: int
    title: str
    words: str


def asked_by_actor(work: UnitOfWork) -> Sequence[Asked]:
    """The newest of them, and one more than are shown where there are more."""
    is_one_off = Approval.subject == literal_column(
        "'one_off'", Approval.subject.type
    )  # as the index says it
    mine = (
        select(Task)
        .join(Approval, Approval.task_id == Task.id)
        .where(
            Approval.workspace_id == work.workspace_id, Approval.asked_by == work.actor.user_id, is_one_off
        )
    )
    found = work.session.scalars(mine.order_by(Approval.id.desc()).limit(MOST + 1)).all()
    open_ones = [task for task in found if task.state is TaskState.OPEN]
    eligible = assignees_by_campaign(work.session, work.workspace_id, open_ones)
    return [Asked(task.id, task.note or "", _words(task, eligible)) for task in found]


def _words(task: Task, eligible: Mapping[int, Assignees]) -> str:
    if task.state is not TaskState.OPEN:
        return task.outcome or "Settled"
    if task.held_until is not None:
        return f"On hold by <@{task.held_by}>"
    assignees = eligible[task.campaign_id]
    if assignees.is_decided(task):
        return "Just decided"
    now = assignees.progress(task)
    return progress_words(now) if now is not None else "Waits"
