"""Tasks that wait for somebody of a team to take them."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import tasks
from campaigns.waiting import TaskView, view_of
from storage.models import Campaign, Card, Task
from storage.words import CardKind, TaskState


def open_for(session: Session, workspace_id: str, user_id: str, at: datetime) -> list[TaskView]:
    """The tasks in campaigns' channels that this person may take, what is due first coming first."""
    posted = select(Card.subject_id).where(Card.workspace_id == workspace_id, Card.kind == CardKind.TEAM_TASK)
    untaken = select(Task).where(Task.id.in_(posted), Task.state == TaskState.OPEN, Task.user_id.is_(None))
    mine = [task for task in session.scalars(untaken) if _is_theirs(session, task, user_id)]
    views = [view_of(session, task, at) for task in mine]
    return sorted(views, key=lambda view: (view.task.due_at or view.task.opened_at, view.task.id))


def _is_theirs(session: Session, task: Task, user_id: str) -> bool:
    campaign = session.get_one(Campaign, task.campaign_id)
    doers = tasks.doers(session, campaign, task)
    return len(doers) > 1 and user_id in doers
