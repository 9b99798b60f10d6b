"""What whoever does a task must be allowed to do."""

from sqlalchemy.orm import Session

from campaigns.people import permissions, roles
from campaigns.tasks.kinds import rules_of
from storage.models import Campaign, Task


def may_do(session: Session, campaign: Campaign, task: Task, user_id: str) -> bool:
    """Whether somebody may do what a task asks for; where nobody holds its role, whoever answers for it may."""
    if roles.not_full_members(session, campaign.workspace_id, [user_id]):
        return False
    return is_entitled(session, campaign, task, user_id)


def is_entitled(session: Session, campaign: Campaign, task: Task, user_id: str) -> bool:
    """The same for who is known to be a full member."""
    if permissions.may_be_given(session, rules_of(task.kind).needs, campaign, user_id):
        return True
    return user_id in roles.responsible(session, task.role, campaign)
