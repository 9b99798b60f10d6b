"""Who holds which role, in the workspace and in one campaign; user groups count as the people in them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.people.staff import Holder, staff_of
from storage.enums import HolderKind, MemberType, Role
from storage.models import Campaign, GroupMember, Person, Workspace


def holders(
    session: Session, workspace_id: str, role: Role, campaign: Campaign | None = None
) -> list[Holder]:
    """Who was given `role`: in the campaign if anybody was, else in the workspace."""
    return list(staff_of(session, workspace_id, campaign).holders(role))


def given_in(session: Session, role: Role, campaign: Campaign) -> list[Holder]:
    """Who was given `role` in the campaign itself; nobody where the workspace's holders do."""
    return list(staff_of(session, campaign.workspace_id, campaign).own.get(role, ()))


def people(session: Session, workspace_id: str, role: Role, campaign: Campaign | None = None) -> list[str]:
    """The full members who hold `role`, groups expanded, each once."""
    return staff_of(session, workspace_id, campaign).people(role)


def expanded(session: Session, workspace_id: str, given: Sequence[Holder]) -> list[str]:
    """The full members among those people and in those groups, each once; they need not hold a role yet."""
    found: list[str] = []
    for holder in given:
        found += (
            [holder.id] if holder.kind is HolderKind.PERSON else _members(session, workspace_id, holder.id)
        )
    unique = list(dict.fromkeys(found))
    gone = not_full_members(session, workspace_id, unique)
    return [user_id for user_id in unique if user_id not in gone]


def roles_of(session: Session, workspace_id: str, user_id: str, campaign: Campaign | None) -> set[Role]:
    """Every role a person holds, in the campaign where it gave the role out itself, else in the workspace."""
    return staff_of(session, workspace_id, campaign).roles_of(user_id)


def responsible(session: Session, role: Role, campaign: Campaign) -> list[str]:
    """Who answers for `role` in a campaign: its holders; nobody holds it: the owner, or whoever stands in for them."""
    return people(session, campaign.workspace_id, role, campaign) or [standing_owner(session, campaign)]


def standing_owner(session: Session, campaign: Campaign) -> str:
    """The owner; if deactivated, the Marketing Manager, then whoever installed the bot, then an admin or the Director.

    Where the campaign's own Marketing Manager is gone too, the workspace's stands in.
    """
    staff = staff_of(session, campaign.workspace_id, campaign)
    if campaign.owner_id not in staff.gone:
        return campaign.owner_id
    manager = Role.MARKETING_MANAGER
    acting = staff.people(manager) or staff.full_members(staff.usual.get(manager, ()))
    return acting[0] if acting else _last_resort(session, campaign)


def acting_owner(session: Session, campaign: Campaign) -> str:
    """Who has a campaign to look after now: the standing owner or, while they are away, who acts for them."""
    owner = standing_owner(session, campaign)
    delegate = staff_of(session, campaign.workspace_id, campaign).delegate_of(owner)
    return delegate.user_id if delegate and delegate.own_word else owner


def _members(session: Session, workspace_id: str, group_id: str) -> list[str]:
    return list(
        session.scalars(
            select(GroupMember.user_id)
            .where(GroupMember.workspace_id == workspace_id, GroupMember.group_id == group_id)
            .order_by(GroupMember.user_id)
        )
    )


def not_full_members(session: Session, workspace_id: str, user_ids: Sequence[str]) -> set[str]:
    """Those known to be guests, deactivated or apps; a person never heard of is taken for a full member."""
    return set(
        session.scalars(
            select(Person.user_id).where(
                Person.workspace_id == workspace_id,
                Person.user_id.in_(user_ids),
                Person.member_type != MemberType.FULL,
            )
        )
    )


def admins(session: Session, workspace_id: str) -> list[str]:
    """The workspace's admins."""
    mine = (Person.workspace_id == workspace_id) & Person.is_admin & (Person.member_type == MemberType.FULL)
    return list(session.scalars(select(Person.user_id).where(mine).order_by(Person.user_id)))


def _last_resort(session: Session, campaign: Campaign) -> str:
    """Whoever installed the bot, an admin, the Director; the owner stays where nobody of them is there any more."""
    installer = session.get_one(Workspace, campaign.workspace_id).installed_by
    if installer and not not_full_members(session, campaign.workspace_id, [installer]):
        return installer
    directors = people(session, campaign.workspace_id, Role.MARKETING_DIRECTOR, campaign)
    return next(iter([*admins(session, campaign.workspace_id), *directors]), campaign.owner_id)
