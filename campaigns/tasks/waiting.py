"""What waits for whom: open tasks, what is due first coming first."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.enums import ApprovalState, TaskState
from storage.models import (
    Approval,
    PromptItem,
    Task,
)


def open_tasks_for(session: Session, workspace_id: str, user_id: str) -> list[Task]:
    """What waits for a person over all campaigns, what is due first coming first."""
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
