"""The task that somebody means, where they may see it."""

from sqlalchemy import select

from campaigns.core.errors import NotFound, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup, permissions
from campaigns.tasks import tasks
from campaigns.tasks.kinds import rules_of
from storage.enums import MemberType, TaskKind, TaskState
from storage.models import Campaign, PromptItem, Task


def any_task(work: UnitOfWork, task_id: int) -> Task:
    """The task, whatever became of it, if the actor may see its campaign."""
    task = work.session.scalar(select(Task).where(Task.workspace_id == work.workspace_id, Task.id == task_id))
    if task is None:
        raise NotFound("There is no such task. `/tasks` shows what waits for you.")
    if not _is_asked(work, task):
        lookup.campaign(work, task.campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    return task


def _is_asked(work: UnitOfWork, task: Task) -> bool:
    """Whether a one-off approval was put before the actor, who may not be in the channel that it was asked in."""
    if task.kind is not TaskKind.ONE_OFF or work.actor.member_type is not MemberType.FULL:
        return False
    mine = (PromptItem.task_id == task.id) & (PromptItem.user_id == work.actor.user_id)
    return work.session.scalar(select(PromptItem.id).where(mine)) is not None


def task_to_look_at(work: UnitOfWork, task_id: int) -> Task:
    """The task with all that it shows; tasks about money only for who does them or may see money."""
    task = any_task(work, task_id)
    if rules_of(task.kind).about_money:
        own = work.session.get_one(Campaign, task.campaign_id)
        if work.actor.user_id not in tasks.assignees_of(work.session, own, task):
            permissions.authorize(work, permissions.Action.SEE_MONEY, own)
    return task


def open_task(work: UnitOfWork, task_id: int) -> Task:
    """The task, if it is still open; OutOfDate says what became of it."""
    task = any_task(work, task_id)
    if task.state is not TaskState.OPEN:
        by = f" by <@{task.closed_by}>" if task.closed_by and task.closed_by.startswith(("U", "W")) else ""
        raise OutOfDate(f"This is settled already{by}: {(task.outcome or '').rstrip('.')}.")
    return task
