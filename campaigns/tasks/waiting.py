"""What waits for whom: open tasks, what is due first coming first."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from campaigns.core.open_tasks import IS_OPEN, RESTS
from storage.enums import TaskKind, TaskState
from storage.id_lists import among
from storage.models import Deliverable, PromptItem, Task


@dataclass(frozen=True)
class WaitingPage:
    """A page (from 0) of what waits for somebody, and how much there is in all."""

    tasks: Sequence[Task]
    page: int
    total: int


def page_for(session: Session, workspace_id: str, user_id: str, size: int, page: int = 0) -> WaitingPage:
    """What waits for a person over all campaigns, what is due first coming first; the last page if `page` is gone."""
    asked_for = {"workspace_id": workspace_id, "user_id": user_id, "size": size, "first": page * size}
    rows = session.execute(_WAITING, asked_for).all()
    if rows or page == 0:
        return WaitingPage([row.Task for row in rows], page, rows[0].total if rows else 0)
    total = session.execute(_COUNTED, asked_for).scalar_one()
    return page_for(session, workspace_id, user_id, size, max(0, -(-total // size) - 1))


def to_approve(session: Session, workspace_id: str, user_id: str, campaign_id: int) -> list[Task]:
    """The posts of a campaign that wait for a person's approval, what is published first coming first."""
    whose = {"workspace_id": workspace_id, "user_id": user_id, "campaign_id": campaign_id}
    return list(session.scalars(_TO_APPROVE, whose))


def by_due(task: Task) -> tuple[datetime, int]:
    """What is due first comes first; what has no date counts from when it was asked for."""
    return task.due_at or task.opened_at, task.id


def waiting_first(
    session: Session, found: Sequence[Task], answered: Collection[int] = ()
) -> tuple[list[Task], int]:
    """These tasks with those first that wait for somebody, and how many do: open, not just decided nor `answered`."""
    decided = set(session.scalars(_DECIDED, {"task_ids": [task.id for task in found]}))
    waits = [
        task
        for task in found
        if task.state is TaskState.OPEN and task.id not in decided and task.id not in answered
    ]
    kept = {task.id for task in waits}
    return [*waits, *(task for task in found if task.id not in kept)], len(waits)


def _mine() -> Select[Task]:
    asked = (PromptItem.task_id == Task.id) & (PromptItem.user_id == bindparam("user_id"))
    asked &= PromptItem.answered_at.is_(None)
    return select(Task).where(
        Task.workspace_id == bindparam("workspace_id"), IS_OPEN,
        select(PromptItem.id).where(asked).exists(), ~RESTS,
    )  # fmt: skip


DUE_FIRST = (func.coalesce(Task.due_at, Task.opened_at), Task.id)
"""`by_due`, for statements."""
_COUNTED = _mine().with_only_columns(func.count())
_WAITING = (
    _mine()
    .add_columns(func.count().over().label("total"))
    .order_by(*DUE_FIRST)
    .limit(bindparam("size"))
    .offset(bindparam("first"))
)
_TO_APPROVE = (
    _mine()
    .where(Task.campaign_id == bindparam("campaign_id"), Task.kind == TaskKind.APPROVE)
    .outerjoin(Deliverable, Deliverable.id == Task.deliverable_id)
    .order_by(Deliverable.slot_at.is_(None), Deliverable.slot_at, Deliverable.number)
)
_DECIDED = select(Task.id).where(among(Task.id, "task_ids"), RESTS)
