"""Giving out roles: in the workspace once, and otherwise where a campaign wants it."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, select

from campaigns.core import audit
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards
from campaigns.people import permissions, roles, staff
from campaigns.people.staff import Holder
from campaigns.staffing import money_roles
from campaigns.tasks.asking import ask_anew_everywhere
from storage.enums import Role
from storage.models import Campaign, RoleHolder


@use_case
def give_roles(work: UnitOfWork, given: Mapping[Role, Sequence[str]]) -> None:
    """Say who holds each of the roles in the workspace: Slack ids of people and user groups, replacing who did."""
    refuse_strangers(work)
    for role, slack_ids in given.items():
        if role in permissions.MONEY_ROLES:
            money_roles.change(work, role, slack_ids, None)
        else:
            _authorize_change(work, role, slack_ids)
        replace_holders(work, role, slack_ids, None)
    audit.log(work, "roles given", roles=_as_json(given))
    cards.mark_homes(work)
    ask_anew_everywhere(work)


@use_case
def give_first_roles(work: UnitOfWork, given: Mapping[Role, Sequence[str]]) -> None:
    """At installation, when nobody holds a role yet, give them out; later calls change nothing."""
    if work.session.scalar(
        select(RoleHolder.id).where(RoleHolder.workspace_id == work.workspace_id).limit(1)
    ):
        return
    for role, slack_ids in given.items():
        replace_holders(work, role, slack_ids, None)
    audit.log(work, "roles given", roles=_as_json(given))


def refuse_strangers(work: UnitOfWork) -> None:
    """Raise NotPermitted for who may give out no role at all."""
    if not permissions.may(work, permissions.Action.GIVE_MONEY_ROLES):
        permissions.authorize(work, permissions.Action.GIVE_ROLES)


def _authorize_change(work: UnitOfWork, role: Role, slack_ids: Sequence[str]) -> None:
    """Whoever may give out only some of the roles leaves the others as they are."""
    before = {one.id for one in roles.holders(work.session, work.workspace_id, role)}
    if before != set(slack_ids):
        permissions.authorize(work, permissions.Action.GIVE_ROLES)


def give_in_campaign(work: UnitOfWork, campaign: Campaign, role: Role, slack_ids: Sequence[str]) -> None:
    """Have exactly these people and groups hold `role` in a campaign; nobody: the workspace's holders do."""
    if role in permissions.MONEY_ROLES:
        is_another = money_roles.change(work, role, slack_ids, campaign)
        if slack_ids and not is_another:
            return
    replace_holders(work, role, slack_ids, campaign.id)


def replace_holders(work: UnitOfWork, role: Role, slack_ids: Sequence[str], campaign_id: int | None) -> None:
    """Have exactly these people and groups hold `role` in a campaign, or in the workspace where that is None."""
    guests = roles.not_full_members(
        work.session, work.workspace_id, [one for one in slack_ids if not one.startswith("S")]
    )
    if guests:
        raise NotUnderstood(
            "Guests, apps and deactivated people cannot hold a role. Choose full members.", field=role.value
        )
    work.session.execute(
        delete(RoleHolder).where(
            RoleHolder.workspace_id == work.workspace_id,
            RoleHolder.role == role,
            RoleHolder.campaign_id == campaign_id if campaign_id else RoleHolder.campaign_id.is_(None),
        )
    )
    for holder in map(Holder.of, dict.fromkeys(slack_ids)):
        work.session.add(_row(work, role, holder, campaign_id))
    work.session.flush()
    staff.forget(work.session)


def _row(work: UnitOfWork, role: Role, holder: Holder, campaign_id: int | None) -> RoleHolder:
    return RoleHolder(
        workspace_id=work.workspace_id,
        campaign_id=campaign_id,
        role=role,
        holder_kind=holder.kind,
        holder_id=holder.id,
    )


def _as_json(given: Mapping[Role, Sequence[str]]) -> dict[str, list[str]]:
    return {role.value: list(ids) for role, ids in given.items()}
