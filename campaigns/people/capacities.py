"""What somebody is to a campaign or the workspace: by their roles, by owning it, by acting for others, by a link."""

from enum import Enum

from sqlalchemy.orm import Session

from campaigns.core.one_off_runs import is_campaign
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import roles, staff
from storage.enums import LinkPurpose, Role
from storage.models import Campaign


class Capacity(Enum):
    """What somebody is to a campaign, as the table of permissions has it; the value is how it is said."""

    OWNER = "the owner"
    MANAGER = "the Marketing Manager"
    SPECIALIST = "the Content Specialist"
    TEAM = "the teams"
    CREATIVE = "the Creative Team"
    DESIGN = "the Design Team"
    COPYWRITER = "the Copywriter"
    DIRECTOR = "the Marketing Director"
    IN_CHANNEL = "a member of its channel"
    MEMBER = "a full member of the workspace"
    ADMIN = "a workspace admin"
    CLIENT = "a client by their link"
    CREATOR = "a creator by their link"


CAPACITIES_OF_ROLE = {
    Role.MARKETING_MANAGER: {Capacity.MANAGER},
    Role.CONTENT_SPECIALIST: {Capacity.SPECIALIST},
    Role.CREATIVE_TEAM: {Capacity.TEAM, Capacity.CREATIVE},
    Role.DESIGN_TEAM: {Capacity.TEAM, Capacity.DESIGN},
    Role.COPYWRITER: {Capacity.TEAM, Capacity.COPYWRITER},
    Role.MARKETING_DIRECTOR: {Capacity.DIRECTOR},
}

CAPACITY_OF_PURPOSE = {
    LinkPurpose.DECIDE: Capacity.CLIENT,
    LinkPurpose.SHORTLIST: Capacity.CLIENT,
    LinkPurpose.CREATOR: Capacity.CREATOR,
}


def capacities_of(work: UnitOfWork, campaign: Campaign | None) -> set[Capacity]:
    """Everything the actor is: to the campaign, or to the workspace where there is none."""
    capacities = capacities_held(work.session, work.workspace_id, work.actor.user_id, campaign)
    if work.actor.is_admin:
        capacities.add(Capacity.ADMIN)
    if campaign is not None and (not campaign.channel_is_private or campaign.channel_id == work.actor.where):
        capacities.add(Capacity.IN_CHANNEL)
    return capacities


def lent(session: Session, workspace_id: str, user_id: str, campaign: Campaign | None) -> set[Capacity]:
    """What those are to a campaign who are away and have named this person to act for them."""
    if campaign is None:
        return set()
    lenders = staff.staff_of(session, workspace_id, campaign).lenders(user_id)
    return {held for one in lenders for held in capacities_held(session, workspace_id, one, campaign)}


def capacities_held(
    session: Session, workspace_id: str, user_id: str, campaign: Campaign | None
) -> set[Capacity]:
    """What somebody is by their roles and by owning the campaign, or standing in for its owner.

    Roles are played in campaigns: a one-off approval beside them is for who asks, and who is asked.
    """
    plays = campaign is None or is_campaign(campaign)
    held = roles.roles_of(session, workspace_id, user_id, campaign) if plays else ()
    capacities = {capacity for role in held for capacity in CAPACITIES_OF_ROLE[role]} | {Capacity.MEMBER}
    if campaign is not None and roles.standing_owner(session, campaign) == user_id:
        capacities.add(Capacity.OWNER)
    return capacities
