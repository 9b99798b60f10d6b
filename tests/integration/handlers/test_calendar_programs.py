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
from campaigns.editorial import planning
from campaigns.lifecycle import cancelling
from campaigns.setup import editing
from campaigns.staffing import directory_sync
from campaigns.staffing.directory_sync import PersonNews
from handlers import BotContext, register
from handlers.calendars.feeds import PATH, Feed, Feeds
from storage.enums import MemberType
from storage.models import Deliverable
from tests.domain import journey
from tests.domain.social import IG, TIKTOK
from tests.integration.handlers.desk_in_slack import ADAM, CHLOE, LEADERSHIP, MAYA, PAUL, Front, House, says
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
def outside(house: House, front: Front) -> Outside:
    """The same house with a PUBLIC_URL."""
    firm, slack, feeds = house.firm, house.slack, Feeds(URL, b"key")
    told: list[str] = []
    app = make_app(slack.tokens["bot"], f"{slack.url}/api/", slack.team, lambda *_: None)
    send_ephemeral = lambda _url, payload: told.append(str(payload["text"]))  # noqa: E731
    register(app, BotContext(firm.units_of_work, lambda: firm.at, send_ephemeral, feeds))
    front.serving = HttpReceiver(app, slack.tokens["signing_secret"])
    return Outside(Router({("GET", PATH): calendar_feed(feeds, firm.units_of_work, lambda: firm.at)}), told)


def subscribed(house: House, outside: Outside, who: str = MAYA, name: str = "") -> str:
    """The address that somebody is told."""
    house.type(who, f"/campaign calendar {name}".strip())
    house.press(who, "get_calendar", **house.at_answer(who))
    return outside.told[-1].split("`")[1]


def test_without_an_address_of_its_own_the_bot_sends_a_file(house: House) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "18:30"))
    house.type(CHLOE, "/campaign calendar sunday")
    house.press(CHLOE, "get_calendar", **house.at_answer(CHLOE))
    assert "in your direct messages" in says(house.answer(CHLOE))
    message = house.slack.get("dm", user=CHLOE)["messages"][-1]
    calendar = Calendar.from_ical(house.content_of(message["files"][0]["id"]))
    first, second = calendar.walk("VEVENT")
    assert first.decoded("dtstart") == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    assert second["summary"] == "TikTok post: Slow mornings · TikTok post"


def test_slack_not_taking_the_file_is_said(house: House) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"))
    house.type(CHLOE, "/campaign calendar sunday")
    assert house.slack.do("faults", method="files.getUploadURLExternal", status=503)["ok"]
    house.press(CHLOE, "get_calendar", **house.at_answer(CHLOE))
    assert "Click again" in says(house.answer(CHLOE))


def test_a_feed_follows_the_calendar(house: House, outside: Outside) -> None:
    campaign = running(house)
    first, second = planned(house, campaign, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "18:30"))
    address = subscribed(house, outside, name="sunday")
    assert address.startswith(f"{URL}/calendar/")
    assert len(outside.titles(address)) == 2
    house.firm.do(CHLOE, planning.remove_post, first.id, "Too much")
    house.firm.do(CHLOE, planning.move_post, second.id, datetime(2026, 11, 12, 8, 0, tzinfo=UTC))
    (event,) = Calendar.from_ical(outside.get(address)[1]).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
    assert event["sequence"] == house.firm.row(Deliverable, second.id).slot_number - 1 == 1


def test_posts_of_a_cancelled_campaign_are_cancelled_in_calendar_programs(
    house: House, outside: Outside
) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"))
    addresses = [subscribed(house, outside, name=name) for name in ("", "sunday")]
    events = [Calendar.from_ical(outside.get(one)[1]).walk("VEVENT")[0] for one in addresses]
    assert [event["status"] for event in events] == ["TENTATIVE", "TENTATIVE"]
    house.firm.do(MAYA, cancelling.cancel, campaign.id, "No money", write_to_influencers=False)
    for address in addresses:
        (event,) = Calendar.from_ical(outside.get(address)[1]).walk("VEVENT")
        assert event["status"] == "CANCELLED"
        assert str(event["description"]).startswith("Cancelled · Sunday")


def test_one_feed_holds_all_campaigns_that_somebody_sees(house: House, outside: Outside) -> None:
    planned(house, running(house), (IG, "2026-11-10", "09:00"))
    address = subscribed(house, outside)
    planned(house, running(house, name="Tea"), (TIKTOK, "2026-11-10", "09:00"))
    assert len(outside.titles(address)) == 2


def test_a_feed_ends_for_who_has_left(house: House, outside: Outside) -> None:
    planned(house, running(house), (IG, "2026-11-10", "09:00"))
    address = subscribed(house, outside, CHLOE, "sunday")
    assert outside.get(address)[0] == 200
    gone = PersonNews(CHLOE, "Chloe", MemberType.DEACTIVATED)
    house.firm.do(ADAM, directory_sync.hear_of_people, [gone])
    assert outside.get(address)[0] == 404


def test_a_feed_shows_nothing_that_its_person_may_not_see_any_more(house: House, outside: Outside) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"))
    house.type(PAUL, "/campaign calendar sunday", "C0GENERAL1")
    house.press(PAUL, "get_calendar", **house.at_answer(PAUL, "C0GENERAL1"))
    address = outside.told[-1].split("`")[1]
    assert outside.get(address)[0] == 200
    house.firm.do(MAYA, editing.move_to_channel, campaign.id, LEADERSHIP, private=True, reason="Secret")
    assert outside.get(address)[0] == 404


def test_wrong_addresses_lead_nowhere(house: House, outside: Outside) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"))
    address = subscribed(house, outside, name="sunday")
    secret = address.removesuffix(".ics")[-43:]
    to_paul, to_all = Feed(house.slack.team, PAUL, campaign.id), Feed(house.slack.team, MAYA)
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


def test_what_a_creator_publishes_takes_the_whole_day(house: House, outside: Outside) -> None:
    journey.brief(house.firm, house.firm.campaign(name="Glow"), publish_on="2026-11-12")
    _, content = outside.get(subscribed(house, outside, name="glow"))
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 11, 12)
    assert event.decoded("dtend") == date(2026, 11, 13)
