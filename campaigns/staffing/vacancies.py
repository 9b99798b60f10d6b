"""Roles that nobody holds any more, because who did has left: those who can fill them hear of it, once."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import roles
from storage.enums import CampaignStatus, NoticeKind, Role
from storage.models import Campaign, RoleHolder

Place = tuple[Role, int | None]
"""A role in the campaign of that id, or (None) in the workspace."""

_OVER = (CampaignStatus.COMPLETED, CampaignStatus.CANCELLED)


def empty_roles(session: Session, workspace_id: str) -> set[Place]:
    """The roles that were given out, in the workspace or in a campaign that runs, and that nobody holds now."""
    runs = or_(RoleHolder.campaign_id.is_(None), Campaign.status.not_in(_OVER))
    given = (
        select(RoleHolder.role, RoleHolder.campaign_id)
        .outerjoin(Campaign, Campaign.id == RoleHolder.campaign_id)
        .where(RoleHolder.workspace_id == workspace_id, runs)
        .distinct()
    )
    return {
        (row.role, row.campaign_id)
        for row in session.execute(given)
        if not roles.people(session, workspace_id, row.role, _campaign(session, row.campaign_id))
    }


def tell_of_new(work: UnitOfWork, before: set[Place]) -> None:
    """Tell those who can fill them of the roles that are empty now and were not `before`."""
    work.session.flush()
    new = empty_roles(work.session, work.workspace_id) - before
    for role, campaign_id in sorted(new, key=lambda place: (place[1] or 0, place[0])):
        campaign = _campaign(work.session, campaign_id)
        to = [roles.standing_owner(work.session, campaign)] if campaign else _who_give_roles(work)
        notices.tell(work, to, NoticeKind.ROLE_EMPTY, campaign, role=role.label)


def _who_give_roles(work: UnitOfWork) -> list[str]:
    """The other Marketing Managers, else the workspace's admins; where it has none, the Director."""
    session, workspace_id = work.session, work.workspace_id
    return (
        roles.people(session, workspace_id, Role.MARKETING_MANAGER)
        or roles.admins(session, workspace_id)
        or roles.people(session, workspace_id, Role.MARKETING_DIRECTOR)
    )


def _campaign(session: Session, campaign_id: int | None) -> Campaign | None:
    return session.get_one(Campaign, campaign_id) if campaign_id else None
