"""Who held a role has left: their work goes on, and those who can fill the role hear of it, once."""

from campaigns.setup import editing
from campaigns.staffing import directory_sync, role_assignment
from campaigns.views.overview import overview
from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import CardKind, MemberType, NoticeKind, Role
from storage.models import Campaign, Card, Lane, Notice, Workspace
from tests.domain import journey
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    MANAGER,
    MEMBER,
    SECOND_MANAGER,
    SPECIALISTS,
    Scenario,
    news_of,
)
from tests.local_slack import says


def leave(scenario: Scenario, *who: str) -> None:
    """Have people deactivated, twice told by Slack."""
    for _ in range(2):
        scenario.do(
            ADMIN, directory_sync.hear_of_people, [news_of(one, MemberType.DEACTIVATED) for one in who]
        )


def told(scenario: Scenario) -> list[tuple[str, str]]:
    """Who heard of an empty role, and what."""
    lanes = {lane.id: lane.address for lane in scenario.rows(Lane)}
    to = {card.subject_id: lanes[card.lane_id] for card in scenario.rows(Card, kind=CardKind.NOTICE)}
    found = scenario.rows(Notice, kind=NoticeKind.ROLE_EMPTY)
    return [(to[one.id], says({"blocks": notice(one.kind, one.facts).blocks})) for one in found]


def awaited(scenario: Scenario, campaign: Campaign) -> set[str]:
    """Who is awaited in a campaign, as its card says."""
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    return {person for one in seen.awaited for person in one.people}


def test_the_work_of_an_only_manager_who_owned_the_campaign_goes_to_an_admin_who_hears_of_it(
    scenario: Scenario,
) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER]})
    with scenario.database.write() as session:
        session.get_one(Workspace, scenario.team).installed_by = None
    campaign = journey.make(scenario, MANAGER)
    journey.pick(scenario, campaign)
    assert awaited(scenario, campaign) == {MANAGER}
    leave(scenario, MANAGER)
    assert awaited(scenario, campaign) == {ADMIN}
    ((to, words),) = told(scenario)
    assert to == ADMIN
    assert "Nobody holds the role of Marketing Manager any more: who did has left." in words
    assert "Its work goes to each campaign's owner, or whoever stands in for them." in words
    assert "Give it to somebody with `/campaign roles`." in words


def test_while_somebody_else_holds_the_role_nothing_is_said(scenario: Scenario) -> None:
    leave(scenario, SECOND_MANAGER)
    assert told(scenario) == []


def test_of_another_role_the_managers_hear(scenario: Scenario) -> None:
    leave(scenario, DESIGNER)
    assert {to for to, _ in told(scenario)} == {MANAGER, SECOND_MANAGER}


def test_of_the_role_that_decides_on_money_the_admins_hear_who_give_it(scenario: Scenario) -> None:
    leave(scenario, DIRECTOR)
    assert {to for to, _ in told(scenario)} == {ADMIN}


def test_a_group_that_becomes_empty_is_told_too(scenario: Scenario) -> None:
    for _ in range(2):
        scenario.do(ADMIN, directory_sync.hear_of_group, SPECIALISTS, [])
    assert [words for _, words in told(scenario) if "Content Specialist" in words]
    assert len(told(scenario)) == 2


def test_where_a_campaign_gave_the_role_itself_its_owner_hears(scenario: Scenario) -> None:
    campaign = journey.make(scenario, MANAGER)
    scenario.do(MANAGER, editing.change_people, campaign.id, {Role.COPYWRITER: [MEMBER]})
    leave(scenario, MEMBER)
    ((to, words),) = told(scenario)
    assert to == MANAGER
    assert f"*{campaign.name}*: nobody holds the role of Copywriter any more" in words
    assert f"`/campaign edit {campaign.name}`" in words
