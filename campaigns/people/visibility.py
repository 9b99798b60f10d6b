"""Which campaigns somebody may see, as a condition: what `permissions` says of one campaign, asked of all at once."""

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, literal, or_, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import roles
from campaigns.people.staff import staff_of
from storage.enums import HolderKind, MemberType, Role
from storage.models import Campaign, GroupMember, Person, RoleHolder, Workspace


def seen_by_actor(work: UnitOfWork) -> ColumnElement[bool]:
    """The campaigns of the actor's workspace whose progress they may see."""
    if work.actor.member_type is not MemberType.FULL:
        return false()
    ways = [Campaign.channel_is_private.is_(False), *_parts_of(work)]
    if work.actor.where:
        ways.append(Campaign.channel_id == work.actor.where)
    return and_(Campaign.workspace_id == work.workspace_id, or_(*ways))


def with_a_part_of_actor(work: UnitOfWork) -> ColumnElement[bool]:
    """The campaigns in which the actor, or whom they act for, is owner, stands in for one, or holds a role.

    Of campaigns that are found by something else of the actor's workspace: it names no workspace itself, for which the
    databases would rather look than for what they were found by.
    """
    return or_(*_parts_of(work)) if work.actor.member_type is MemberType.FULL else false()


def _parts_of(work: UnitOfWork) -> list[ColumnElement[bool]]:
    me = work.actor.user_id
    lenders = staff_of(work.session, work.workspace_id).lenders(me)
    ways = [way for one in (me, *lenders) for way in _own_parts(work, one)]
    return [*ways, _has_lost_its_owner()] if _stand_in(work.session, work.workspace_id) == me else ways


def _own_parts(work: UnitOfWork, user_id: str) -> list[ColumnElement[bool]]:
    """The campaigns that somebody owns, or holds a role in."""
    return [
        Campaign.owner_id == user_id,
        Campaign.id.in_(_given_a_role_in(work.workspace_id, user_id)),
        *_by_roles_in_workspace(work, user_id),
    ]


def _given_a_role_in(workspace_id: str, user_id: str) -> Select[int | None]:
    """The campaigns that gave a person a role themselves, or a group that they are in."""
    groups = select(GroupMember.group_id).where(
        GroupMember.workspace_id == workspace_id, GroupMember.user_id == user_id
    )
    return select(RoleHolder.campaign_id).where(
        RoleHolder.workspace_id == workspace_id,
        RoleHolder.holder_id.in_(groups.union_all(select(literal(user_id)))),
        RoleHolder.campaign_id.is_not(None),
    )


def _by_roles_in_workspace(work: UnitOfWork, user_id: str) -> list[ColumnElement[bool]]:
    """A role in the workspace counts wherever the campaign did not give it to others."""
    held = staff_of(work.session, work.workspace_id).roles_of(user_id)
    return [~exists().where(_own(), RoleHolder.role == role) for role in sorted(held)]


def _own() -> ColumnElement[bool]:
    """That a role was given out by the campaign itself."""
    return (RoleHolder.workspace_id == Campaign.workspace_id) & (RoleHolder.campaign_id == Campaign.id)


def _stand_in(session: Session, workspace_id: str) -> str | None:
    """Who stands in for owners that are gone, where a campaign has no Marketing Manager of its own who is there.

    A Marketing Director who does sees those campaigns anyway.
    """
    staff = staff_of(session, workspace_id)
    managers = staff.people(Role.MARKETING_MANAGER)
    if managers:
        return managers[0]
    workspace = session.get(Workspace, workspace_id)
    installer = workspace.installed_by if workspace is not None else None
    if installer and not roles.not_full_members(session, workspace_id, [installer]):
        return installer
    return next(iter(roles.admins(session, workspace_id)), None)


def _has_lost_its_owner() -> ColumnElement[bool]:
    """That a campaign's owner is gone, and so is every Marketing Manager of its own."""
    owner_is_gone = exists().where(
        Person.workspace_id == Campaign.workspace_id,
        Person.user_id == Campaign.owner_id,
        Person.member_type != MemberType.FULL,
    )
    someone = func.coalesce(GroupMember.user_id, RoleHolder.holder_id)
    manager_is_there = (
        select(RoleHolder.id)
        .outerjoin(
            GroupMember,
            (GroupMember.workspace_id == RoleHolder.workspace_id)
            & (GroupMember.group_id == RoleHolder.holder_id),
        )
        .outerjoin(Person, (Person.workspace_id == RoleHolder.workspace_id) & (Person.user_id == someone))
        .where(
            _own(),
            RoleHolder.role == Role.MARKETING_MANAGER,
            (RoleHolder.holder_kind == HolderKind.PERSON) | GroupMember.user_id.is_not(None),
            Person.member_type.is_(None) | (Person.member_type == MemberType.FULL),
        )
        .exists()
    )
    return owner_is_gone & ~manager_is_there
