"""Tasks that wait for somebody of a team to take them."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, bindparam, or_, select
from sqlalchemy.orm import Session, aliased, joinedload

from campaigns.core.open_tasks import IS_OPEN, RESTS
from campaigns.tasks.assignees_of_many import assignees_by_campaign
from campaigns.tasks.kinds import TASK_RULES
from campaigns.tasks.waiting import by_due
from storage.enums import ApprovalState, CardKind, MemberType, Role, TaskKind
from storage.models import (
    Absence,
    Approval,
    Campaign,
    Card,
    GroupMember,
    Person,
    PromptItem,
    RoleHolder,
    Task,
)

_LISTED = [kind for kind, rules in TASK_RULES.items() if rules.listed]


def open_for(session: Session, workspace_id: str, user_id: str, campaign_id: int | None = None) -> list[Task]:
    """The tasks in campaigns' channels that this person may take, what is due first coming first.

    Those that several may do, this person among them, and that were not decided a moment ago.
    """
    whose = {"workspace_id": workspace_id, "user_id": user_id}
    query = _CANDIDATES if campaign_id is None else _CANDIDATES_IN_ONE
    found = session.scalars(
        query, whose if campaign_id is None else {**whose, "campaign_id": campaign_id}
    ).all()
    return _may_take(session, workspace_id, user_id, found)


def in_list(session: Session, campaign: Campaign, user_id: str) -> list[Task]:
    """Those of them that stand in the list of the channel that a campaign lives in."""
    whose = {"workspace_id": campaign.workspace_id, "user_id": user_id, "campaign_id": campaign.id}
    found = session.scalars(_CANDIDATES_IN_LIST, {**whose, "channel_id": campaign.channel_id}).all()
    return _may_take(session, campaign.workspace_id, user_id, found)


def _may_take(session: Session, workspace_id: str, user_id: str, found: Sequence[Task]) -> list[Task]:
    if not found:
        return []
    eligible = assignees_by_campaign(session, workspace_id, found)
    mine = []
    for task in found:
        people = eligible[task.campaign_id].of(task)
        if len(people) > 1 and user_id in people and eligible[task.campaign_id].progress(task) is None:
            mine.append(task)
    return sorted(mine, key=by_due)


def _holds(*roles: Role) -> ColumnElement[bool]:
    """Whether the person was given one of these roles, or else the task's own: in its campaign, or for all of them.

    What the workspace gave out counts where the campaign gave the role to nobody.
    """
    here, usual, others = aliased(RoleHolder), aliased(RoleHolder), aliased(RoleHolder)
    given_here = (
        select(others.id)
        .where(
            others.workspace_id == Task.workspace_id,
            others.campaign_id == Task.campaign_id,
            others.role == usual.role,
        )
        .correlate(Task, usual)
    )
    in_campaign = _held(here, roles).where(here.campaign_id == Task.campaign_id)
    in_workspace = _held(usual, roles).where(usual.campaign_id.is_(None), ~given_here.exists())
    return or_(in_campaign.exists(), in_workspace.exists())


def _held(given: type[RoleHolder], roles: Sequence[Role]) -> Select[int]:
    """What the person was given, themselves or by a group that they are in."""
    groups = select(GroupMember.group_id).where(
        GroupMember.workspace_id == bindparam("workspace_id"), GroupMember.user_id == bindparam("user_id")
    )
    return select(given.id).where(
        given.workspace_id == Task.workspace_id,
        given.role.in_(roles) if roles else given.role == Task.role,
        or_(given.holder_id == bindparam("user_id"), given.holder_id.in_(groups)),
    )


def _may_be_asked_instead() -> ColumnElement[bool]:
    """Whether the person may decide in place of those whose own work it is."""
    asked = select(Approval.id).where(Approval.task_id == Task.id, Approval.state == ApprovalState.OPEN)
    is_question = (Task.kind == TaskKind.DECIDE_IDEAS) | asked.exists()
    return is_question & _holds(Role.MARKETING_DIRECTOR, Role.MARKETING_MANAGER)


def _owns() -> ColumnElement[bool]:
    """Whether the person owns the task's campaign, or may stand in for an owner who is gone."""
    gone = select(Person.user_id).where(
        Person.workspace_id == Campaign.workspace_id, Person.user_id == Campaign.owner_id,
        Person.member_type != MemberType.FULL,
    )  # fmt: skip
    mine = select(Campaign.id).where(
        Campaign.id == Task.campaign_id, or_(Campaign.owner_id == bindparam("user_id"), gone.exists())
    )
    return mine.exists()


_AWAY = select(Absence.user_id).where(
    Absence.workspace_id == bindparam("workspace_id"), Absence.ended_at.is_(None)
)
_POSTED = select(Card.id).where(
    Card.workspace_id == Task.workspace_id, Card.kind == CardKind.TEAM_TASK, Card.subject_id == Task.id
)
_IN_A_LIST = select(PromptItem.id).where(PromptItem.task_id == Task.id)
_CANDIDATES = (
    select(Task)
    .where(
        Task.workspace_id == bindparam("workspace_id"), IS_OPEN, ~RESTS,
        or_(Task.user_id.is_(None), Task.user_id.in_(_AWAY)),
        or_(_holds(), (Task.kind == TaskKind.CHOOSE) & _owns(), _may_be_asked_instead()),
        or_(_POSTED.exists(), Task.kind.in_(_LISTED) & _IN_A_LIST.exists()),
    )
    .options(joinedload(Task.campaign))
)  # fmt: skip
"""What the person may be among those to take; who else may, and whose work it is, is looked at one by one."""
_CANDIDATES_IN_ONE = _CANDIDATES.where(Task.campaign_id == bindparam("campaign_id"))
_CANDIDATES_IN_LIST = _CANDIDATES_IN_ONE.where(
    Task.kind.in_(_LISTED), _IN_A_LIST.where(PromptItem.user_id == bindparam("channel_id")).exists()
)
