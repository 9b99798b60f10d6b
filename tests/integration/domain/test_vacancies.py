"""Who held a role has left: their work goes on, and those who can fill the role hear of it, once."""

from campaigns.setup import editing
from campaigns.staffing import directory_sync, role_assignment
from campaigns.views.overview import overview
from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import CardKind, MemberType, NoticeKind, Role
from storage.models import Campaign, Card, Lane, Notice, Workspace
from tests.domain import journey
from tests.domain.firm import (
    ADMIN,
    DIRECTOR,
    MANAGER,
    MEMBER,
    SECOND_MANAGER,
    SPECIALISTS,
    Firm,
    news_of,
)
from tests.local_slack import says


def leave(firm: Firm, *who: str) -> None:
    """Have people deactivated, twice told by Slack."""
    for _ in range(2):
        firm.do(ADMIN, directory_sync.hear_of_people, [news_of(one, MemberType.DEACTIVATED) for one in who])


def told(firm: Firm) -> list[tuple[str, str]]:
    """Who heard of an empty role, and what."""
    lanes = {lane.id: lane.address for lane in firm.rows(Lane)}
    to = {card.subject_id: lanes[card.lane_id] for card in firm.rows(Card, kind=CardKind.NOTICE)}
    found = firm.rows(Notice, kind=NoticeKind.ROLE_EMPTY)
    return [(to[one.id], says({"blocks": notice(one.kind, one.facts).blocks})) for one in found]


def awaited(firm: Firm, campaign: Campaign) -> set[str]:
    """Who is awaited in a campaign, as its card says."""
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    return {person for one in seen.awaited for person in one.people}


def test_the_work_of_an_only_manager_who_owned_the_campaign_goes_to_an_admin_who_hears_of_it(
    firm: Firm,
) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER]})
    with firm.database.write() as session:
        session.get_one(Workspace, firm.team).installed_by = None
    campaign = journey.make(firm, MANAGER)
    journey.pick(firm, campaign)
    assert awaited(firm, campaign) == {MANAGER}
    leave(firm, MANAGER)
    assert awaited(firm, campaign) == {ADMIN}
    ((to, words),) = told(firm)
    assert to == ADMIN
    assert "Nobody holds the role of Marketing Manager any more: who did has left." in words
    assert "Its work goes to each campaign's owner, or whoever stands in for them." in words
    assert "Give it to somebody with `/campaign roles`." in words


def test_while_somebody_else_holds_the_role_nothing_is_said(firm: Firm) -> None:
    leave(firm, SECOND_MANAGER)
    assert told(firm) == []


def test_of_another_role_the_managers_hear(firm: Firm) -> None:
    leave(firm, DIRECTOR)
    assert {to for to, _ in told(firm)} == {MANAGER, SECOND_MANAGER}


def test_a_group_that_becomes_empty_is_told_too(firm: Firm) -> None:
    for _ in range(2):
        firm.do(ADMIN, directory_sync.hear_of_group, SPECIALISTS, [])
    assert [words for _, words in told(firm) if "Content Specialist" in words]
    assert len(told(firm)) == 2


def test_where_a_campaign_gave_the_role_itself_its_owner_hears(firm: Firm) -> None:
    campaign = journey.make(firm, MANAGER)
    firm.do(MANAGER, editing.change_people, campaign.id, {Role.COPYWRITER: [MEMBER]})
    leave(firm, MEMBER)
    ((to, words),) = told(firm)
    assert to == MANAGER
    assert f"*{campaign.name}*: nobody holds the role of Copywriter any more" in words
    assert f"`/campaign edit {campaign.name}`" in words
