"""Links to calendars: listed, replaced and revoked one by one, naming nothing that one does not see."""

import pytest

from campaigns.core.errors import NotPermitted
from campaigns.editorial import calendar_links
from campaigns.setup import editing
from handlers.calendars.feeds import Feed, Feeds
from storage.models import Audit, CalendarLink, Campaign
from tests.domain.social import IG
from tests.integration.handlers.acts_in_slack import presses, told
from tests.integration.handlers.calendar_programs.outside import URL, Outside, subscribed
from tests.integration.handlers.paged_lists import modals
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CHLOE,
    GENERAL,
    LEADERSHIP,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)
from tests.integration.handlers.team_in_slack import planned, running


def test_an_address_is_replaced_by_its_person(workspace: SlackWorkspace, outside: Outside) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    first, everything = subscribed(workspace, outside, name="sunday"), subscribed(workspace, outside)
    assert subscribed(workspace, outside, name="sunday") == first
    workspace.press(MAYA, "calendar_links", **workspace.at_answer(MAYA))
    assert says(workspace.form(MAYA)).count("yours") == 2
    presses(workspace, MAYA, "New address", "Sunday")
    second = says(workspace.form(MAYA)).split("`")[1]
    assert second != first
    assert [outside.get(one)[0] for one in (first, second, everything)] == [404, 200, 200]


def test_an_address_is_revoked_by_its_person_and_a_new_one_is_another(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    first = subscribed(workspace, outside, name="sunday")
    workspace.press(MAYA, "calendar_links", **workspace.at_answer(MAYA))
    presses(workspace, MAYA, "Revoke")
    assert "Nobody has a link" in says(workspace.form(MAYA))
    assert outside.get(first)[0] == 404
    second = subscribed(workspace, outside, name="sunday")
    assert (second != first, outside.get(second)[0], outside.get(first)[0]) == (True, 200, 404)


@pytest.mark.parametrize("who", [MAYA, ADAM])
def test_the_owner_and_an_admin_revoke_what_others_have(
    workspace: SlackWorkspace, outside: Outside, who: str
) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    address = subscribed(workspace, outside, CHLOE, "sunday")
    workspace.type(who, "/campaign calendar sunday", GENERAL)
    workspace.press(who, "calendar_links", **workspace.at_answer(who, GENERAL))
    assert f"<@{CHLOE}>" in says(workspace.form(who))
    presses(workspace, who, "New address")
    assert outside.get(address)[0] == 404
    told(workspace, CHLOE, "has replaced your link to the calendar of *Sunday*")
    (record,) = workspace.scenario.rows(Audit, action="calendar link revoked")
    assert (record.actor_id, record.details) == (who, {"of": CHLOE})


def test_others_neither_see_nor_revoke_a_link(workspace: SlackWorkspace, outside: Outside) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    address = subscribed(workspace, outside, MAYA, "sunday")
    workspace.type(CHLOE, "/campaign calendar sunday")
    workspace.press(CHLOE, "calendar_links", **workspace.at_answer(CHLOE))
    assert "Nobody has a link" in says(workspace.form(CHLOE))
    (link,) = workspace.scenario.rows(CalendarLink)
    with pytest.raises(NotPermitted):
        workspace.scenario.do(CHLOE, calendar_links.revoke, link.id)
    assert outside.get(address)[0] == 200


def test_an_address_from_before_links_were_kept_is_kept_when_it_is_used_and_can_be_revoked(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    address = Feeds(URL, b"key").address(Feed(workspace.scenario.team_id, MAYA, campaign.id))
    assert outside.get(address)[0] == 200
    (link,) = workspace.scenario.rows(CalendarLink)
    assert (link.user_id, link.version) == (MAYA, 1)
    workspace.scenario.do(ADAM, calendar_links.revoke, link.id)
    assert outside.get(address)[0] == 404


def hidden(workspace: SlackWorkspace) -> Campaign:
    """A campaign of Maya's that has moved to a private channel since Paul got an address of its calendar."""
    campaign = workspace.scenario.campaign(MAYA, name="Merger")
    workspace.scenario.do(PAUL, calendar_links.give, campaign.id)
    workspace.scenario.do(
        MAYA, editing.move_to_channel, campaign.id, LEADERSHIP, private=True, reason="Secret"
    )
    return campaign


def opens_links(workspace: SlackWorkspace, who: str) -> str:
    workspace.type(who, "/campaign calendar", GENERAL)
    workspace.press(who, "calendar_links", **workspace.at_answer(who, GENERAL))
    return says(workspace.form(who))


@pytest.mark.parametrize("who", [PAUL, ADAM])
@pytest.mark.usefixtures("outside")
def test_links_do_not_name_a_campaign_that_one_does_not_see(workspace: SlackWorkspace, who: str) -> None:
    hidden(workspace)
    listed = opens_links(workspace, who)
    assert "A private campaign" in listed
    presses(workspace, who, "New address")
    assert "Merger" not in listed + says(workspace.form(who))
    assert "Merger" in opens_links(workspace, MAYA)


def test_the_news_of_a_link_does_not_name_it_either(workspace: SlackWorkspace) -> None:
    hidden(workspace)
    (link,) = workspace.scenario.rows(CalendarLink)
    workspace.scenario.do(ADAM, calendar_links.revoke, link.id)
    assert "Merger" not in told(
        workspace, PAUL, "has revoked your link to the calendar of a private campaign"
    )


def test_links_are_listed_in_pages(workspace: SlackWorkspace) -> None:
    with workspace.scenario.database.write() as session:
        session.add_all(
            CalendarLink(
                workspace_id=workspace.scenario.team_id,
                user_id=f"U{number}",
                version=1,
                given_at=workspace.scenario.at,
            )
            for number in range(45)
        )
    opens_links(workspace, ADAM)
    shown = [says(page) for page in modals(workspace, ADAM)]
    assert len(shown) == 3
    assert all(sum(f"<@U{number}>" in page for page in shown) == 1 for number in range(45))
