"""What whoever does a task must be allowed to do."""

from sqlalchemy.orm import Session

from campaigns.people import permissions, roles
from campaigns.people.permissions import Action
from storage.enums import TaskKind
from storage.models import Campaign, Task

NEEDED = {
    TaskKind.CHOOSE: Action.CHOOSE_INFLUENCERS,
    TaskKind.IDEATE: Action.PLAN_POSTS,
    TaskKind.DECIDE_IDEAS: Action.DECIDE_CONTENT,
    TaskKind.PLAN: Action.PLAN_POSTS,
    TaskKind.DESIGN: Action.HAND_IN_DESIGN,
    TaskKind.COPY: Action.HAND_IN_COPY,
    TaskKind.SET_SLOT: Action.PLAN_POSTS,
    TaskKind.APPROVE: Action.DECIDE_CONTENT,
    TaskKind.ADD_POSTS: Action.MANAGE,
    TaskKind.OUTREACH: Action.CHOOSE_INFLUENCERS,
    TaskKind.REVIEW: Action.DECIDE_CONTENT,
    TaskKind.PUBLISH: Action.ENTER_RESULTS,
    TaskKind.OVERSPEND: Action.RAISE_BUDGET,
    TaskKind.BUDGET_RAISE: Action.RAISE_BUDGET,
    TaskKind.RESULTS: Action.ENTER_RESULTS,
}
ABOUT_MONEY = {TaskKind.OUTREACH, TaskKind.OVERSPEND, TaskKind.BUDGET_RAISE}
"""Tasks that show what was offered, agreed or budgeted."""


def is_about_criteria(task: Task) -> bool:
    """Whether a task asks whom else to look for, because nobody fits the criteria that the owner gave."""
    return task.kind is TaskKind.CHOOSE and task.step == "shortlist"


def may_do(session: Session, campaign: Campaign, task: Task, user_id: str) -> bool:
    """Whether somebody may do what a task asks for; where nobody holds its role, whoever answers for it may."""
    if roles.not_full_members(session, campaign.workspace_id, [user_id]):
        return False
    if permissions.may_be_given(session, NEEDED[task.kind], campaign, user_id):
        return True
    return user_id in roles.responsible(session, task.role, campaign)
