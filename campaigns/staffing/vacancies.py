"""Roles that nobody holds any more, because who did has left: those who can fill them hear of it, once."""

from sqlalchemy import bindparam, case, func, or_, select, union_all
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import permissions, roles
from storage.enums import RUNNING, HolderKind, MemberType, NoticeKind, Role
from storage.models import Campaign, GroupMember, Person, RoleHolder

Place = tuple[Role, int | None]
"""A role in the campaign of that id, or (None) in the workspace."""


def empty_roles(session: Session, workspace_id: str) -> set[Place]:
    """The roles that were given out, in the workspace or in a campaign that runs, and that nobody holds now."""
    session.flush()
    return {(row.role, row.campaign_id) for row in session.execute(_EMPTY, {"workspace_id": workspace_id})}


def tell_of_new(work: UnitOfWork, before: set[Place]) -> None:
    """Tell those who can fill them of the roles that are empty now and were not `before`."""
    work.session.flush()
    new = empty_roles(work.session, work.workspace_id) - before
    for role, campaign_id in sorted(new, key=lambda place: (place[1] or 0, place[0])):
        campaign = _campaign(work.session, campaign_id)
        to = [roles.standing_owner(work.session, campaign)] if campaign else _who_give(work, role)
        notices.tell(work, to, NoticeKind.ROLE_EMPTY, campaign, role=role.label)


def _who_give(work: UnitOfWork, role: Role) -> list[str]:
    """The other Marketing Managers, else the workspace's admins; where it has none, the Director.

    Of a role that decides on money, the admins first: nobody else may give it.
    """
    session, workspace_id = work.session, work.workspace_id
    managers = roles.people(session, workspace_id, Role.MARKETING_MANAGER)
    admins = roles.admins(session, workspace_id)
    first, second = (admins, managers) if role in permissions.MONEY_ROLES else (managers, admins)
    return first or second or roles.people(session, workspace_id, Role.MARKETING_DIRECTOR)


def _campaign(session: Session, campaign_id: int | None) -> Campaign | None:
    return session.get_one(Campaign, campaign_id) if campaign_id else None


_is_there = or_(Person.member_type.is_(None), Person.member_type == MemberType.FULL)
_is_somebody = or_(RoleHolder.holder_kind == HolderKind.PERSON, GroupMember.user_id.is_not(None))
_here = RoleHolder.workspace_id == bindparam("workspace_id")
_running = select(Campaign.id).where(
    Campaign.workspace_id == bindparam("workspace_id"), Campaign.status.in_(RUNNING)
)
_EMPTY = (
    select(RoleHolder.role, RoleHolder.campaign_id)
    .outerjoin(
        GroupMember,
        (GroupMember.workspace_id == RoleHolder.workspace_id)
        & (GroupMember.group_id == RoleHolder.holder_id),
    )
    .outerjoin(
        Person,
        (Person.workspace_id == RoleHolder.workspace_id)
        & (Person.user_id == func.coalesce(GroupMember.user_id, RoleHolder.holder_id)),
    )
    .where(
        RoleHolder.id.in_(
            union_all(
                select(RoleHolder.id).where(_here, RoleHolder.campaign_id.is_(None)),
                select(RoleHolder.id).where(_here, RoleHolder.campaign_id.in_(_running)),
            )
        )
    )
    .group_by(RoleHolder.role, RoleHolder.campaign_id)
    .having(func.sum(case((_is_there & _is_somebody, 1), else_=0)) == 0)
)
