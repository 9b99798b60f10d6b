"""For which influencers somebody may do something: by a role in the workspace for all, else by their campaigns.

Anybody may make a campaign and pick everybody for it. So a part in one counts for the campaign's people only once the
influencer was contacted and that can no longer be undone, or where the Marketing Manager of the workspace picked them.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import permissions, roles, staff, visibility
from campaigns.people.permissions import Action
from storage.enums import RUNNING, STAGES_WITHOUT_OUTCOME, Role, Stage
from storage.id_lists import among
from storage.models import Campaign, Participation

_IN_CAMPAIGNS = (
    select(Participation, Campaign)
    .join(Campaign, Campaign.id == Participation.campaign_id)
    .where(
        among(Participation.influencer_id, "influencer_ids"),
        Participation.stage.not_in(STAGES_WITHOUT_OUTCOME),
        Campaign.status.in_(RUNNING),
    )
)


def those_allowed(work: UnitOfWork, action: Action, influencer_ids: Collection[int]) -> set[int]:
    """Those of the influencers with whom the actor may do `action`.

    All of them, by what the actor is in the workspace; else those whom a running campaign works with in which the
    actor may do it.
    """
    if not influencer_ids:
        return set()
    if permissions.may(work, action):
        return set(influencer_ids)
    found = _worked_with(work, influencer_ids, visibility.with_a_part_of_actor(work))
    campaigns = {campaign.id: campaign for _, campaign in found}
    if campaigns:
        staff.load(work.session, work.workspace_id, campaigns.values())
    allowed = {one.id for one in campaigns.values() if permissions.may(work, action, one)}
    return {influencer_id for influencer_id, campaign in found if campaign.id in allowed}


def see_contacts(work: UnitOfWork, influencer_ids: Collection[int]) -> set[int]:
    """Those whose e-mail address and usual fee the actor may see: who may see money."""
    return those_allowed(work, Action.SEE_MONEY, influencer_ids)


def change_contacts(work: UnitOfWork, influencer_ids: Collection[int]) -> set[int]:
    """Those whose e-mail address and usual fee the actor may change: who sees them, by a role in the workspace."""
    if not permissions.may(work, Action.CHANGE_INFLUENCERS):
        return set()
    return see_contacts(work, influencer_ids)


def who_decides(work: UnitOfWork, influencer_ids: Collection[int]) -> list[str]:
    """To whom a proposed change goes: the Marketing Manager, who decides on all of it.

    Where there is none, the Content Specialist, else their campaigns' owners, and the workspace's admins, who give out
    the roles: addresses and fees may be for nobody else.
    """
    session, workspace_id = work.session, work.workspace_id
    managers = roles.people(session, workspace_id, Role.MARKETING_MANAGER)
    if managers:
        return managers
    others = roles.people(session, workspace_id, Role.CONTENT_SPECIALIST) or _owners(work, influencer_ids)
    return [*others, *roles.admins(session, workspace_id)]


def _owners(work: UnitOfWork, influencer_ids: Collection[int]) -> list[str]:
    found = _worked_with(work, influencer_ids, Campaign.workspace_id == work.workspace_id)
    campaigns = {campaign.id: campaign for _, campaign in found}
    return sorted({roles.standing_owner(work.session, one) for one in campaigns.values()})


def _worked_with(
    work: UnitOfWork, influencer_ids: Collection[int], which: ColumnElement[bool]
) -> Sequence[tuple[int, Campaign]]:
    """The influencers with each running campaign that works with them, and does not merely have picked them itself."""
    found = work.session.execute(_IN_CAMPAIGNS.where(which), {"influencer_ids": influencer_ids}).all()
    return [
        (participation.influencer_id, campaign)
        for participation, campaign in found
        if _counts(work.session, participation, work.at)
    ]


def sees_contacts_of(
    session: Session, campaign: Campaign, participation: Participation, user_id: str, at: datetime
) -> bool:
    """Whether a full member may see address and usual fee of an influencer in a campaign, by that campaign alone."""
    everywhere = permissions.granted_everywhere(session, campaign.workspace_id, user_id)
    if Action.SEE_MONEY in everywhere:
        return True
    here = permissions.granted_to(session, campaign, user_id)
    return Action.SEE_MONEY in here and _counts(session, participation, at)


def _counts(session: Session, participation: Participation, at: datetime) -> bool:
    """Whether a part counts for the people of its campaign; a contact that can still be undone opens nothing."""
    until = participation.undo_until
    may_be_undone = until is not None and until > at and participation.stage_before is Stage.SELECTED
    if participation.contacted_at is not None and not may_be_undone:
        return True
    return participation.selected_by in roles.people(
        session, participation.workspace_id, Role.MARKETING_MANAGER
    )
