"""The calendar in people's own calendar programs: as a file, or at a secret address where the bot can be reached."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar

from campaigns.content import deliverables
from campaigns.editorial import planning
from campaigns.editorial.content_calendar import calendar_entries
from campaigns.influencers import amending
from campaigns.lifecycle import cancelling
from campaigns.setup import editing
from campaigns.staffing import directory_sync
from campaigns.staffing.directory_sync import PersonNews
from handlers.calendars.feeds import Feed, Feeds
from storage.enums import MemberType
from storage.models import Audit, Workspace
from tests.domain import journey
from tests.domain.social import IG, TIKTOK
from tests.integration.handlers.calendar_programs.outside import URL, Outside, subscribed
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CHLOE,
    LEADERSHIP,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)
from tests.integration.handlers.team_in_slack import planned, running


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
    before = events_at(outside, address)
    assert len(before) == 2
    workspace.scenario.do(CHLOE, planning.remove_post, first.id, "Too much")
    workspace.scenario.do(CHLOE, planning.move_post, second.id, datetime(2026, 11, 12, 8, 0, tzinfo=UTC))
    removed, moved = events_at(outside, address)
    assert moved.decoded("dtstart") == datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
    assert (removed["status"], moved["status"]) == ("CANCELLED", "TENTATIVE")
    assert removed["summary"].startswith("Cancelled: Instagram post: ")
    assert removed.decoded("dtstart") == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    for was, now in zip(before, (removed, moved), strict=True):
        assert now["uid"] == was["uid"]
        assert now["sequence"] > was["sequence"]
    assert "2 posts" not in says(workspace.type(CHLOE, "/campaign calendar sunday"))
    workspace.scenario.wait(days=31)
    assert [one["uid"] for one in events_at(outside, address)] == [moved["uid"]]


def test_calendar_programs_hear_of_every_change_and_of_nothing_else(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    (post,) = journey.brief(
        workspace.scenario, workspace.scenario.campaign(name="Glow"), publish_on="2026-11-12"
    )
    address = subscribed(workspace, outside, name="glow")
    (before,) = events_at(outside, address)
    assert events_at(outside, address)[0]["sequence"] == before["sequence"]
    journey.hand_in(workspace.scenario, post)
    (handed_in,) = events_at(outside, address)
    assert (handed_in["uid"], handed_in["sequence"] > before["sequence"]) == (before["uid"], True)
    workspace.scenario.do(MAYA, deliverables.drop, post.id, "No time")
    (dropped,) = events_at(outside, address)
    assert (dropped["status"], dropped.decoded("dtstart")) == ("CANCELLED", date(2026, 11, 12))
    assert dropped["sequence"] > handed_in["sequence"]


def test_calendar_programs_hear_of_posts_that_newer_terms_leave_out(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    scenario, day = workspace.scenario, "2026-11-12"
    _, second = journey.brief(scenario, scenario.campaign(name="Glow"), posts="2 reels", publish_on=day)
    address = subscribed(workspace, outside, name="glow")
    assert len(events_at(outside, address)) == 2
    fewer = journey.terms(scenario, "400", publish_on=day)
    scenario.do(MAYA, amending.amend, second.participation_id or 0, 1, fewer)
    stays, gone = events_at(outside, address)
    assert (stays["status"], gone["status"]) == ("TENTATIVE", "CANCELLED")
    (line,) = scenario.rows(Audit, action="deliverable dropped")
    assert line.subject_id == second.id


def test_posts_of_another_installation_are_other_events(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    with workspace.scenario.database.write() as session:
        (here,) = calendar_entries(session, [campaign])
        session.get_one(Workspace, campaign.workspace_id).created_at += timedelta(microseconds=1)
        (there,) = calendar_entries(session, [campaign])
        session.rollback()
    assert here.uid != there.uid


def events_at(outside: Outside, address: str) -> list[Any]:
    """The events that a calendar program finds there; each is as RFC 5545 wants it."""
    calendar = Calendar.from_ical(outside.get(address)[1])
    assert b"X-PUBLISHED-TTL:PT1H" in outside.get(address)[1]
    events = calendar.walk("VEVENT")
    for event in events:
        assert event.errors == []
        assert {"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS"} <= set(event)
    return list(events)


def test_posts_of_a_cancelled_campaign_are_cancelled_in_calendar_programs(
    workspace: SlackWorkspace, outside: Outside
) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    addresses = [subscribed(workspace, outside, name=name) for name in ("", "sunday")]
    events = [events_at(outside, one)[0] for one in addresses]
    assert [event["status"] for event in events] == ["TENTATIVE", "TENTATIVE"]
    workspace.scenario.do(MAYA, cancelling.cancel, campaign.id, "No money", write_to_influencers=False)
    for address in addresses:
        (event,) = events_at(outside, address)
        assert event["status"] == "CANCELLED"
        assert event["summary"].startswith("Cancelled: ")
        assert event["sequence"] > events[0]["sequence"]
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
    assert outside.get(address, "HEAD")[0] == 200
    assert outside.get(address, "POST")[0] == 405


def test_what_a_creator_publishes_takes_the_whole_day(workspace: SlackWorkspace, outside: Outside) -> None:
    journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"), publish_on="2026-11-12")
    _, content = outside.get(subscribed(workspace, outside, name="glow"))
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 11, 12)
    assert event.decoded("dtend") == date(2026, 11, 13)
