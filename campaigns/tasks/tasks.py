"""Work that is owed: opened for a role, put before people, taken, and closed with an outcome."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.steps.step import Step
from campaigns.tasks.assignees import Assignees
from storage.enums import ApprovalState, Role, TaskKind, TaskState
from storage.models import Approval, Campaign, Task


def open_task(
    work: UnitOfWork,
    campaign: Campaign,
    belongs_to: Step | Purpose | None,
    kind: TaskKind,
    role: Role,
    *,
    due_at: datetime | None = None,
    participation_id: int | None = None,
    deliverable_id: int | None = None,
) -> Task:
    """Owe the campaign a piece of work; whoever is responsible for `role` is asked once the campaign has advanced.

    It `belongs_to` a step, or to the one that the workflow has for a purpose; where there is none, to no step. The task
    has its number only when it is stored, with the next look at the rows.
    """
    task = Task(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        step=workflow_of(campaign).name_of(belongs_to),
        kind=kind,
        role=role,
        due_at=due_at,
        opened_at=work.at,
        participation_id=participation_id,
        deliverable_id=deliverable_id,
    )
    work.session.add(task)
    work.unasked.append(task)
    return task


def ask_from_now(work: UnitOfWork, campaign: Campaign, task: Task) -> None:
    """Somebody else is asked from now on, and is not late from the beginning: a day that is past becomes the next."""
    task.opened_at = work.at
    if task.due_at is not None and task.due_at <= work.at:
        task.due_at = business_days(1)(campaign, work.at)


def is_asked_in_person(campaign: Campaign, people: Sequence[str], *, question: bool) -> bool:
    """Whether a task goes to people by DM: it is one person's, a question, or its channel may not have them."""
    return question or len(people) == 1 or campaign.channel_is_private


def assignees_of(session: Session, campaign: Campaign, task: Task) -> list[str]:
    """Who may do a task now (see `Assignees`)."""
    return Assignees(session, campaign, [task]).of(task)


def open_approval(session: Session, task: Task) -> Approval | None:
    """The question that a task asks, while it is open."""
    return session.scalar(
        select(Approval).where(Approval.task_id == task.id, Approval.state == ApprovalState.OPEN)
    )


def close_task(work: UnitOfWork, task: Task, outcome: str) -> None:
    """Say that a task is done, by whom and how it came out."""
    _end(work, task, TaskState.DONE, outcome)


def call_off(work: UnitOfWork, unwanted: Sequence[Task], why: str) -> None:
    """Say that tasks are no longer wanted, and why; decisions on them that are not in effect yet never will be."""
    for task in unwanted:
        _end(work, task, TaskState.CALLED_OFF, why)
    mine = Approval.task_id.in_([task.id for task in unwanted])
    unsettled = Approval.state.in_((ApprovalState.OPEN, ApprovalState.DECIDED))
    if unwanted:
        for approval in work.session.scalars(select(Approval).where(mine, unsettled)):
            approval.state = ApprovalState.SUPERSEDED


def open_tasks(session: Session, campaign_id: int, kind: TaskKind | None = None) -> list[Task]:
    """The campaign's open tasks, oldest first."""
    mine = select(Task).where(Task.campaign_id == campaign_id, Task.state == TaskState.OPEN).order_by(Task.id)
    return list(session.scalars(mine.where(Task.kind == kind) if kind else mine))


def open_task_about(
    session: Session,
    kind: TaskKind,
    *,
    participation_id: int | None = None,
    deliverable_id: int | None = None,
) -> Task | None:
    """The open task of that kind about one participation or deliverable."""
    return session.scalar(
        select(Task).where(
            Task.kind == kind,
            Task.state == TaskState.OPEN,
            Task.participation_id == participation_id,
            Task.deliverable_id == deliverable_id,
        )
    )


def open_tasks_about(session: Session, deliverable_ids: Collection[int]) -> list[Task]:
    """Everything that somebody is asked about deliverables."""
    mine = Task.deliverable_id.in_(deliverable_ids) & (Task.state == TaskState.OPEN)
    return list(session.scalars(select(Task).where(mine).order_by(Task.id)))


def _end(work: UnitOfWork, task: Task, state: TaskState, outcome: str) -> None:
    task.state, task.closed_at, task.closed_by = state, work.at, work.actor.user_id
    task.outcome = outcome[:400]
