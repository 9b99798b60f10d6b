"""Roles that decide on money: given by an admin or who holds them, and never unseen."""

from collections.abc import Mapping, Sequence

from campaigns.core import audit
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import permissions, roles
from campaigns.people.staff import Holder
from storage.enums import NoticeKind, Role
from storage.models import Campaign


def change(work: UnitOfWork, role: Role, slack_ids: Sequence[str], campaign: Campaign | None) -> None:
    """Allow another holder in the campaign, or in the workspace where that is None; both old and new are told.

    The first one that an admin names is not news. One that somebody else names, because there is none, is told to
    admins.

    NotUnderstood at the role's field for who may not. Naming who holds it anyway changes nothing.
    """
    session, workspace_id = work.session, work.workspace_id
    before = roles.holders(session, workspace_id, role, campaign)
    usual = roles.holders(session, workspace_id, role) if campaign is not None else []
    after = [Holder.of(one) for one in dict.fromkeys(slack_ids)] or usual
    if set(before) == set(after):
        return
    was, now = (roles.expanded(session, workspace_id, given) for given in (before, after))
    may_give = permissions.may(work, permissions.Action.GIVE_MONEY_ROLES, campaign)
    if not may_give:
        _refuse(work, role, was, now, campaign)
    audit.log(
        work, "money role changed", campaign_id=campaign.id if campaign else None, role=role.value,
        was=[one.id for one in before], now=[one.id for one in after],
    )  # fmt: skip
    told = [*was, *now] if was else [] if may_give else [*now, *roles.admins(session, workspace_id)]
    notices.tell(
        work, [one for one in told if one != work.actor.user_id], NoticeKind.MONEY_ROLE, campaign,
        role=role.label, changed_by=work.actor.user_id, was=was, now=now,
    )  # fmt: skip


def _refuse(
    work: UnitOfWork, role: Role, was: Sequence[str], now: Sequence[str], campaign: Campaign | None
) -> None:
    """Only where nobody holds it may somebody else be named for a campaign, so that there is a judge at all."""
    if campaign is not None and not was and work.actor.user_id not in now:
        return
    whose = "your campaign" if campaign is not None else "campaigns"
    raise NotUnderstood(
        f"The {role.label} decides on the money of {whose}, and is named by a workspace admin"
        f"{' or who holds the role now' if was else ''}. Leave this as it was, and ask one of them.",
        field=role.value,
    )


def holders_now(work: UnitOfWork) -> dict[Role, list[str]]:
    """Who decides on money in the workspace, before people in user groups change."""
    return {role: roles.people(work.session, work.workspace_id, role) for role in permissions.MONEY_ROLES}


def follow_groups(work: UnitOfWork, before: Mapping[Role, Sequence[str]]) -> None:
    """Tell old and new holders where the people in a user group have changed, and with them who decides on money."""
    for role, now in holders_now(work).items():
        was = before[role]
        if set(was) == set(now):
            continue
        audit.log(work, "money role changed", role=role.value, was=list(was), now=now)
        notices.tell(
            work,
            [*was, *now],
            NoticeKind.MONEY_ROLE,
            None,
            role=role.label,
            changed_by=None,
            was=list(was),
            now=now,
        )
