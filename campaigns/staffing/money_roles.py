"""Roles that decide on money: given by an admin or who holds them, and never unseen."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Select, exists, select

from campaigns.core import audit
from campaigns.core.errors import NotUnderstood
from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import permissions, roles, staff
from campaigns.people.staff import Holder
from storage.enums import RUNNING, NoticeKind, Role
from storage.models import Audit, Campaign, RoleHolder

CHANGED = "money role changed"
"""The record's line of it; `was` and `now` in its details are Slack ids."""

Holders = Mapping[tuple[Role, Campaign | None], Sequence[str]]
"""The people who hold each role that decides on money: in a campaign, or (None) in the workspace."""


def change(work: UnitOfWork, role: Role, slack_ids: Sequence[str], campaign: Campaign | None) -> bool:
    """Allow another holder in the campaign, or in the workspace where that is None; both old and new are told.

    The first one that an admin ever names is not news. One that somebody else names, because there is none, is told to
    admins. Where nobody holds the role now, the last who did is told.

    Whether it is another: naming who holds it anyway changes nothing, and then nothing is to be stored, so that a
    campaign goes on to follow the workspace. NotUnderstood at the role's field for who may not.
    """
    session, workspace_id = work.session, work.workspace_id
    before = roles.holders(session, workspace_id, role, campaign)
    usual = roles.holders(session, workspace_id, role) if campaign is not None else []
    after = [Holder.of(one) for one in dict.fromkeys(slack_ids)] or usual
    if set(before) == set(after):
        return False
    was, now = (roles.expanded(session, workspace_id, given) for given in (before, after))
    may_give = permissions.may(work, permissions.Action.GIVE_MONEY_ROLES, campaign)
    if not may_give:
        _refuse(work, role, was, now, campaign)
    last = was or _held_last(work, role, campaign)
    _log(work, role, campaign, [one.id for one in before], [one.id for one in after])
    told = [*last, *now] if last else []
    if not was and not may_give:
        told = [*last, *now, *roles.admins(session, workspace_id)]
    kept = len(named_otherwise(work, role)) if campaign is None else 0
    notices.tell(
        work, [one for one in told if one != work.actor.user_id], NoticeKind.MONEY_ROLE, campaign,
        role=role.label, changed_by=work.actor.user_id, was=was, now=now, kept=kept,
    )  # fmt: skip
    return True


def named_otherwise(work: UnitOfWork, role: Role) -> Sequence[Campaign]:
    """The campaigns that run and gave out `role` themselves, so that a change in the workspace does not reach them."""
    own = exists().where(_OF_CAMPAIGN, RoleHolder.role == role)
    return work.session.scalars(_running(work).where(own)).all()


def _held_last(work: UnitOfWork, role: Role, campaign: Campaign | None) -> list[str]:
    """Who held a role before nobody did, by the record."""
    place = Audit.campaign_id == campaign.id if campaign else Audit.campaign_id.is_(None)
    details = work.session.scalar(
        select(Audit.details)
        .where(Audit.workspace_id == work.workspace_id, place, Audit.action == CHANGED)
        .where(Audit.details["role"].as_string() == role.value)
        .order_by(Audit.id.desc())
        .limit(1)
    )
    ids = [*details["was"], *details["now"]] if details else []
    return roles.expanded(work.session, work.workspace_id, [Holder.of(one) for one in dict.fromkeys(ids)])


def _log(
    work: UnitOfWork, role: Role, campaign: Campaign | None, was: Sequence[str], now: Sequence[str]
) -> None:
    where = campaign.id if campaign else None
    audit.log(work, CHANGED, campaign_id=where, role=role.value, was=list(was), now=list(now))


def _refuse(
    work: UnitOfWork, role: Role, was: Sequence[str], now: Sequence[str], campaign: Campaign | None
) -> None:
    """Only where nobody holds it may somebody else be named for a campaign, so that its money is decided on at all."""
    if campaign is not None and not was and work.actor.user_id not in now:
        return
    whose = "your campaign" if campaign is not None else "campaigns"
    raise NotUnderstood(
        f"The {role.label} decides on the money of {whose}, and is named by a workspace admin"
        f"{' or who holds the role now' if was else ''}. Leave this as it was, and ask one of them.",
        field=role.value,
    )


def holders_now(work: UnitOfWork, group_id: str) -> Holders:
    """Who decides on money before a user group changes: in the workspace, and in campaigns that named the group."""
    given = RoleHolder.role.in_(permissions.MONEY_ROLES) & RoleHolder.campaign_id.is_not(None)
    to_group = select(RoleHolder.campaign_id).where(
        RoleHolder.workspace_id == work.workspace_id, RoleHolder.holder_id == group_id, given
    )
    campaigns = work.session.scalars(_running(work).where(Campaign.id.in_(to_group))).all()
    return _holders(work, [None, *campaigns])


def follow_groups(work: UnitOfWork, before: Holders) -> None:
    """Tell old and new holders where the people in a user group have changed, and with them who decides on money."""
    places: dict[tuple[Role, bool, tuple[str, ...], tuple[str, ...]], list[Campaign | None]] = {}
    for (role, campaign), now in _holders(work, list({place for _, place in before})).items():
        was = before[role, campaign]
        if set(was) != set(now):
            _log(work, role, campaign, was, now)
            places.setdefault((role, campaign is None, tuple(was), tuple(now)), []).append(campaign)
    for (role, _, gone, come), campaigns in places.items():
        names = sorted(one.name for one in campaigns if one is not None)
        notices.tell(
            work, [*gone, *come], NoticeKind.MONEY_ROLE, None,
            role=role.label, changed_by=None, was=list(gone), now=list(come), campaigns=names,
        )  # fmt: skip


def _holders(work: UnitOfWork, places: Sequence[Campaign | None]) -> Holders:
    staff.load(work.session, work.workspace_id, [one for one in places if one is not None])
    return {
        (role, place): roles.people(work.session, work.workspace_id, role, place)
        for place in places
        for role in permissions.MONEY_ROLES
    }


def _running(work: UnitOfWork) -> Select[Campaign]:
    here = (Campaign.workspace_id == work.workspace_id) & Campaign.status.in_(RUNNING) & IS_CAMPAIGN
    return select(Campaign).where(here).order_by(Campaign.id)


_OF_CAMPAIGN = (RoleHolder.workspace_id == Campaign.workspace_id) & (RoleHolder.campaign_id == Campaign.id)
