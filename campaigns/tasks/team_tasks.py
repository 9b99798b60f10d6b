"""Tasks that wait for somebody of a team to take them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import TASK_RULES
from campaigns.tasks.waiting import by_due
from storage.enums import CardKind, TaskState
from storage.models import Campaign, Card, PromptItem, Task

_LISTED = [kind for kind, rules in TASK_RULES.items() if rules.listed]


def open_for(session: Session, workspace_id: str, user_id: str, campaign_id: int | None = None) -> list[Task]:
    """The tasks in campaigns' channels that this person may take, what is due first coming first."""
    posted = select(Card.subject_id).where(Card.workspace_id == workspace_id, Card.kind == CardKind.TEAM_TASK)
    listed = select(PromptItem.task_id).where(PromptItem.workspace_id == workspace_id)
    untaken = select(Task).where(
        Task.workspace_id == workspace_id, Task.state == TaskState.OPEN, Task.user_id.is_(None),
        Task.id.in_(posted) | Task.kind.in_(_LISTED) & Task.id.in_(listed),
    )  # fmt: skip
    if campaign_id is not None:
        untaken = untaken.where(Task.campaign_id == campaign_id)
    by_campaign: dict[int, list[Task]] = {}
    for task in session.scalars(untaken):
        by_campaign.setdefault(task.campaign_id, []).append(task)
    mine = [task for found in by_campaign.values() for task in _theirs(session, found, user_id)]
    return sorted(mine, key=by_due)


def _theirs(session: Session, found: list[Task], user_id: str) -> list[Task]:
    """Those of one campaign's tasks that several may do, this person among them."""
    eligible = Assignees(session, session.get_one(Campaign, found[0].campaign_id), found)
    return [task for task in found if len(eligible.of(task)) > 1 and user_id in eligible.of(task)]
