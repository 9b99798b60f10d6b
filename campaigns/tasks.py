"""Work that is owed: opened for a role, put before people, taken, and closed with an outcome."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import cards, prompts, roles
from campaigns.desk import Work
from storage.models import Approval, Campaign, Task, Version
from storage.words import ApprovalState, CardKind, Role, TaskKind, TaskState


def open_task(
    work: Work,
    campaign: Campaign,
    step: str,
    kind: TaskKind,
    role: Role,
    *,
    due_at: datetime | None = None,
    participation_id: int | None = None,
    deliverable_id: int | None = None,
) -> Task:
    """Owe the campaign a piece of work, and ask whoever is responsible for `role`."""
    task = Task(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        step=step,
        kind=kind,
        role=role,
        due_at=due_at,
        opened_at=work.at,
        participation_id=participation_id,
        deliverable_id=deliverable_id,
    )
    work.session.add(task)
    work.session.flush()
    ask(work, campaign, task)
    return task


def ask(work: Work, campaign: Campaign, task: Task) -> None:
    """Put the task before people: each of a few deciders, one doer, or a team in its channel with *Take it*."""
    people = doers(work.session, campaign, task)
    if len(people) == 1 or is_question(work.session, task):
        prompts.ask(work, campaign, task, people)
    else:
        cards.post(work, campaign.channel_id, CardKind.TEAM_TASK, task.id)


def doers(session: Session, campaign: Campaign, task: Task) -> list[str]:
    """Who may do a task now: whoever it was given to, else everybody responsible for its role.

    A decision is not for those whose own work it is about; if that leaves nobody, it is the Director's, then the
    owner's. A workspace that allows self-approval is asked elsewhere.
    """
    candidates = [task.user_id] if task.user_id else roles.responsible(session, task.role, campaign)
    own = authors(session, open_approval(session, task))
    unbiased = [person for person in candidates if person not in own]
    return unbiased or _instead(session, campaign, own) or candidates


def _instead(session: Session, campaign: Campaign, own: set[str]) -> list[str]:
    directors = roles.people(session, campaign.workspace_id, Role.MARKETING_DIRECTOR, campaign)
    for stand_ins in (directors, [roles.standing_owner(session, campaign)]):
        free = [person for person in stand_ins if person not in own]
        if free:
            return free
    return []


def open_approval(session: Session, task: Task) -> Approval | None:
    """The question that a task asks, while it is open."""
    return session.scalar(
        select(Approval).where(Approval.task_id == task.id, Approval.state == ApprovalState.OPEN)
    )


def is_question(session: Session, task: Task) -> bool:
    """Whether a task wants a decision now, rather than work."""
    return open_approval(session, task) is not None


def authors(session: Session, approval: Approval | None) -> set[str]:
    """Whose own work an approval is about: they asked for it, or wrote or changed what was handed in."""
    if approval is None:
        return set()
    halves = [one for one in (approval.asset_id, approval.copy_id) if one]
    found = set(session.scalars(select(Version.author_id).where(Version.id.in_(halves))))
    asked = {approval.asked_by} if approval.deliverable_id is None else set()
    return {person for person in found | asked if person}


def close_task(work: Work, task: Task, outcome: str) -> None:
    """Say that a task is done, by whom and how it came out."""
    _end(work, task, TaskState.DONE, outcome)


def call_off(work: Work, task: Task, why: str) -> None:
    """Say that a task is no longer wanted, and why."""
    _end(work, task, TaskState.CALLED_OFF, why)
    approval = open_approval(work.session, task)
    if approval is not None:
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


def _end(work: Work, task: Task, state: TaskState, outcome: str) -> None:
    task.state, task.closed_at, task.closed_by = state, work.at, work.actor.user_id
    task.outcome = outcome[:400]
    work.session.flush()
