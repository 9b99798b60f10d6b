"""The calendar in people's own calendar programs: as a file, or at a secret address where the bot can be reached."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from bot.slack.app import make_app
from bot.slack.http_receiver import HttpReceiver
from bot.web.calendar_feed import calendar_feed
from bot.web.router import Router
from campaigns.core.errors import NotPermitted
from campaigns.editorial import calendar_links, planning
from campaigns.lifecycle import cancelling
from campaigns.setup import editing
from campaigns.staffing import directory_sync
from campaigns.staffing.directory_sync import PersonNews
from handlers import BotContext, register
from handlers.calendars.feeds import PATH, Feed, Feeds
from storage.enums import MemberType
from storage.models import Audit, CalendarLink, Campaign, Deliverable
from tests.domain import journey
from tests.domain.social import IG, TIKTOK
from tests.integration.handlers.acts_in_slack import presses, told
from tests.integration.handlers.paged_lists import windows
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CHLOE,
    GENERAL,
    LEADERSHIP,
    MAYA,
    PAUL,
    Front,
    SlackWorkspace,
    says,
)
from tests.integration.handlers.team_in_slack import planned, running

URL = "https://greenlight.example"


@dataclass
class Outside:
    """The bot as it is reached from outside: what calendar programs get there."""

    router: Router
    told: list[str]

    def get(self, address: str, method: str = "GET") -> tuple[int, bytes]:
        """The status and content at an address."""
        statuses: list[str] = []

        def start(status: str, *_: object) -> Callable[[bytes], object]:
            statuses.append(status)
            return len

        path = address.removeprefix(URL)
        content = b"".join(self.router({"PATH_INFO": path, "REQUEST_METHOD": method}, start))
        return int(statuses[0].split()[0]), content

    def titles(self, address: str) -> list[str]:
        """What stands in the calendar at an address."""
        status, content = self.get(address)
        assert status == 200
        return [str(event["summary"]) for event in Calendar.from_ical(content).walk("VEVENT")]


@pytest.fixture
def outside(workspace: SlackWorkspace, front: Front) -> Outside:
    """The same house with a PUBLIC_URL."""
    scenario, slack, feeds = workspace.scenario, workspace.slack, Feeds(URL, b"key")
    told: list[str] = []
    app = make_app(slack.tokens["bot"], f"{slack.url}/api/", slack.team, lambda *_: None)
    send_ephemeral = lambda _url, payload: told.append(str(payload["text"]))  # noqa: E731
    register(app, BotContext(scenario.units_of_work, lambda: scenario.at, send_ephemeral, feeds))
    front.serving = HttpReceiver(app, slack.tokens["signing_secret"])
    return Outside(
        Router({("GET", PATH): calendar_feed(feeds, scenario.units_of_work, lambda: scenario.at)}), told
    )


def subscribed(workspace: SlackWorkspace, outside: Outside, who: str = MAYA, name: str = "") -> str:
    """The address that somebody is told."""
    workspace.type(who, f"/campaign calendar {name}".strip())
    workspace.press(who, "get_calendar", **workspace.at_answer(who))
    return outside.told[-1].split("`")[1]


def test_without_an_address_of_its_own_the_bot_sends_a_file(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "18:30"))
    workspace.type(CHLOE, "/campaign calendar sunday")
    workspace.press(CHLOE, "get_calendar", **workspace.at_answer(CHLOE))
    assert "in your direct messages" in says(workspace.answer(CHLOE))
    message = workspace.slack.get("dm", user=CHLOE)["messages"][-1]
    calendar = Calendar.from_ical(workspace.content_of(message["files"][0]["id"]))
    first, second = calendar.walk("VEVENT")
    assert first.decoded("dtstart") == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    assert second["summary"] == "TikTok post: Slow mornings · TikTok post"


def test_slack_not_taking_the_file_is_said(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    workspace.type(CHLOE, "/campaign calendar sunday")
    assert workspace.slack.do("faults", method="files.getUploadURLExternal", status=503)["ok"]
    workspace.press(CHLOE, "get_calendar", **workspace.at_answer(CHLOE))
    assert "Click again" in says(workspace.answer(CHLOE))


def test_a_feed_follows_the_calendar(workspace: SlackWorkspace, outside: Outside) -> None:
    campaign = running(workspace)
    first, second = planned(workspace, campaign, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "18:30"))
    address = subscribed(workspace, outside, name="sunday")
    assert address.startswith(f"{URL}/calendar/")
    assert len(outside.titles(address)) == 2
    workspace.scenario.do(CHLOE, planning.remove_post, first.id, "Too much")
    workspace.scenario.do(CHLOE, planning.move_post, second.id, datetime(2026, 11, 12, 8, 0, tzinfo=UTC))
    (event,) = Calendar.from_ical(outside.get(address)[1]).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
    assert event["sequence"] == workspace.scenario.row(Deliverable, second.id).slot_number - 1 == 1


def test_posts_of_a_cancelled_campaign_are_cancelled_in_calendar_programs(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    addresses = [subscribed(workspace, outside, name=name) for name in ("", "sunday")]
    events = [Calendar.from_ical(outside.get(one)[1]).walk("VEVENT")[0] for one in addresses]
    assert [event["status"] for event in events] == ["TENTATIVE", "TENTATIVE"]
    workspace.scenario.do(MAYA, cancelling.cancel, campaign.id, "No money", write_to_influencers=False)
    for address in addresses:
        (event,) = Calendar.from_ical(outside.get(address)[1]).walk("VEVENT")
        assert event["status"] == "CANCELLED"
        assert str(event["description"]).startswith("Cancelled · Sunday")


def test_one_feed_holds_all_campaigns_that_somebody_sees(workspace: SlackWorkspace, outside: Outside) -> None:
    planned(workspace, running(workspace), (IG, "2026-11-10", "09:00"))
    address = subscribed(workspace, outside)
    planned(workspace, running(workspace, name="Tea"), (TIKTOK, "2026-11-10", "09:00"))
    assert len(outside.titles(address)) == 2


def test_a_feed_ends_for_who_has_left(workspace: SlackWorkspace, outside: Outside) -> None:
    planned(workspace, running(workspace), (IG, "2026-11-10", "09:00"))
    address = subscribed(workspace, outside, CHLOE, "sunday")
    assert outside.get(address)[0] == 200
    gone = PersonNews(CHLOE, "Chloe", MemberType.DEACTIVATED)
    workspace.scenario.do(ADAM, directory_sync.hear_of_people, [gone])
    assert outside.get(address)[0] == 404


def test_a_feed_shows_nothing_that_its_person_may_not_see_any_more(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    workspace.type(PAUL, "/campaign calendar sunday", "C0GENERAL1")
    workspace.press(PAUL, "get_calendar", **workspace.at_answer(PAUL, "C0GENERAL1"))
    address = outside.told[-1].split("`")[1]
    assert outside.get(address)[0] == 200
    workspace.scenario.do(
        MAYA, editing.move_to_channel, campaign.id, LEADERSHIP, private=True, reason="Secret"
    )
    assert outside.get(address)[0] == 404


def test_wrong_addresses_lead_nowhere(workspace: SlackWorkspace, outside: Outside) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    address = subscribed(workspace, outside, name="sunday")
    secret = address.removesuffix(".ics")[-43:]
    to_paul, to_all = Feed(workspace.slack.team, PAUL, campaign.id), Feed(workspace.slack.team, MAYA)
    for wrong in (
        address.replace(secret, "0" * 43),
        *(Feeds(URL, b"another key").address(feed)[:-47] + f"{secret}.ics" for feed in (to_paul, to_all)),
        f"{URL}/calendar/",
        f"{URL}/calendar/x",
        f"{URL}/calendar",
        f"{URL}/other/{secret}.ics",
    ):
        assert outside.get(wrong)[0] == 404, wrong
    assert outside.get(address, "POST")[0] == 405


def test_what_a_creator_publishes_takes_the_whole_day(workspace: SlackWorkspace, outside: Outside) -> None:
    journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"), publish_on="2026-11-12")
    _, content = outside.get(subscribed(workspace, outside, name="glow"))
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 11, 12)
    assert event.decoded("dtend") == date(2026, 11, 13)


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
    shown = [says(page) for page in windows(workspace, ADAM)]
    assert len(shown) == 3
    assert all(sum(f"<@U{number}>" in page for page in shown) == 1 for number in range(45))
