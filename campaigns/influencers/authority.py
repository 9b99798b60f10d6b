"""For which influencers somebody may do something: by a role in the workspace for all, else by their campaigns."""

from collections.abc import Collection

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import permissions, roles, staff, visibility
from campaigns.people.permissions import Action
from storage.enums import STAGES_WITHOUT_OUTCOME, CampaignStatus, Role
from storage.id_lists import among
from storage.models import Campaign, Participation

RUNNING = [status for status in CampaignStatus if not status.is_over]
_IN_CAMPAIGNS = (
    select(Participation.influencer_id, Campaign)
    .join(Campaign, Campaign.id == Participation.campaign_id)
    .where(
        among(Participation.influencer_id, "influencer_ids"),
        Participation.stage.not_in(STAGES_WITHOUT_OUTCOME),
        Campaign.status.in_(RUNNING),
    )
)


def those_allowed(work: UnitOfWork, action: Action, influencer_ids: Collection[int]) -> set[int]:
    """Those of the influencers with whom the actor may do `action`.

    All of them, by what the actor is in the workspace; else those who take part in a running campaign in which the
    actor may do it.
    """
    if not influencer_ids:
        return set()
    if permissions.may(work, action):
        return set(influencer_ids)
    mine = _IN_CAMPAIGNS.where(visibility.with_a_part_of_actor(work))
    found = work.session.execute(mine, {"influencer_ids": influencer_ids}).all()
    campaigns = {campaign.id: campaign for _, campaign in found}
    if campaigns:
        staff.load(work.session, work.workspace_id, campaigns.values())
    allowed = {one.id for one in campaigns.values() if permissions.may(work, action, one)}
    return {influencer_id for influencer_id, campaign in found if campaign.id in allowed}


def see_contacts(work: UnitOfWork, influencer_ids: Collection[int]) -> set[int]:
    """Those whose e-mail address and usual fee the actor may see: who may see money."""
    return those_allowed(work, Action.SEE_MONEY, influencer_ids)


def who_decides(work: UnitOfWork, influencer_ids: Collection[int]) -> list[str]:
    """To whom a proposed change goes: the Marketing Manager, else the Content Specialist, else their campaigns' owners.

    Where there is nobody of these, the workspace's admins, who give out the roles.
    """
    session, workspace_id = work.session, work.workspace_id
    holders = (Role.MARKETING_MANAGER, Role.CONTENT_SPECIALIST)
    found = next(filter(None, (roles.people(session, workspace_id, role) for role in holders)), [])
    return found or _owners(work, influencer_ids) or roles.admins(session, workspace_id)


def _owners(work: UnitOfWork, influencer_ids: Collection[int]) -> list[str]:
    mine = _IN_CAMPAIGNS.where(Campaign.workspace_id == work.workspace_id)
    found = work.session.execute(mine, {"influencer_ids": influencer_ids})
    campaigns = {campaign.id: campaign for _, campaign in found}
    return sorted({roles.standing_owner(work.session, one) for one in campaigns.values()})
