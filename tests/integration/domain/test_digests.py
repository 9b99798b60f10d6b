"""On Mondays Directors and channels read once how campaigns stand: not for nothing, not twice, not what is old."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from campaigns.decisions import task_actions
from campaigns.reminders import digest, preferences
from campaigns.reminders.digest import begins_at, readers_now, send_digests
from campaigns.setup import editing
from campaigns.staffing import absences
from storage.enums import NoticeKind, ReminderKind
from storage.models import Campaign, Notice, Task
from tests.domain import journey
from tests.domain.finisher import edited
from tests.domain.scenario import DIRECTOR, MANAGER, OWNER, TEAM, Scenario
from tests.statements import statements_of


def send(scenario: Scenario, day: int, hour: int = 9, minute: int = 0) -> list[str]:
    """Who gets a digest at that moment of November."""
    scenario.at = datetime(2026, 11, day, hour, minute, tzinfo=UTC)
    before = len(scenario.rows(Notice, kind=NoticeKind.DIGEST))
    send_digests(scenario.units_of_work, scenario.at, TEAM)
    return [one.facts["to"] for one in scenario.rows(Notice, kind=NoticeKind.DIGEST)[before:]]


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    """Made on Monday 2 November: a Marketing Manager has taken a task that is due on Wednesday."""
    made = journey.make(scenario, who=OWNER, time_zone="UTC")
    scenario.do(MANAGER, task_actions.take, scenario.rows(Task)[0].id)
    return made


def test_director_and_channel_read_once_a_week_what_is_late_and_who_holds_it(
    scenario: Scenario, campaign: Campaign
) -> None:
    assert send(scenario, 6) == [], "not in the week in which it was made"
    assert send(scenario, 9, 8, 59) == []
    assert send(scenario, 9) == [campaign.channel_id, DIRECTOR]
    assert send(scenario, 9, 9, 15) == send(scenario, 10) == []
    channel, director = (one.facts["campaigns"][0] for one in scenario.rows(Notice, kind=NoticeKind.DIGEST))
    (late,) = director["late"]
    assert (late["words"], late["holder"]) == ("Pick influencers from the shortlist", MANAGER)
    assert late["since"] == "2026-11-02T09:00:00+00:00"
    assert channel["money"] == {}, "the channel is public"
    assert director["money"]["promised_share"] == 0
    assert send(scenario, 16) == [campaign.channel_id, DIRECTOR]


def test_what_went_live_and_came_in_is_told_and_nothing_is_not(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    scenario.at = datetime(2026, 11, 3, tzinfo=UTC)
    scenario.database.transact(lambda session: session.execute(update(Task).values(due_at=None)))
    assert send(scenario, 9) == [campaign.channel_id, DIRECTOR]
    told = scenario.rows(Notice, kind=NoticeKind.DIGEST)[0].facts["campaigns"][0]
    assert (told["published"], told["designs"], told["posts_published"]) == ([post.title], 1, 1)
    assert send(scenario, 16) == [], "nothing came in the second week, and nothing is late"


def test_a_digest_is_switched_off_waits_for_who_is_away_and_tells_only_the_latest(
    scenario: Scenario, campaign: Campaign
) -> None:
    scenario.do(OWNER, editing.edit, campaign.id, edited(campaign, switches="no_digest"))
    scenario.do(DIRECTOR, absences.go_away, "2026-11-20")
    assert send(scenario, 9) == send(scenario, 18) == []
    scenario.do(DIRECTOR, absences.come_back, DIRECTOR)
    assert send(scenario, 18) == [DIRECTOR], "back within the week; of the week before nothing is said"
    kinds = [one for one in ReminderKind if one is not ReminderKind.DIGEST]
    scenario.do(DIRECTOR, preferences.choose, "9", kinds)
    assert send(scenario, 23) == []


def test_three_schedulers_send_one(scenario: Scenario, campaign: Campaign) -> None:
    scenario.at = datetime(2026, 11, 9, 9, tzinfo=UTC)
    with ThreadPoolExecutor(3) as schedulers:
        looks = [schedulers.submit(send_digests, scenario.units_of_work, scenario.at, TEAM) for _ in range(3)]
        assert sum(look.result() for look in looks) == 2
    assert len(scenario.rows(Notice, kind=NoticeKind.DIGEST)) == 2


def test_more_campaigns_take_no_more_statements(scenario: Scenario, campaign: Campaign) -> None:
    def look() -> None:
        with scenario.database.read() as session:
            assert readers_now(session, TEAM, datetime(2026, 11, 9, 9, tzinfo=UTC))

    few = statements_of(scenario.database, look)
    for number in range(3):
        journey.make(scenario, who=OWNER, name=f"Glow {number}")
    assert statements_of(scenario.database, look) == few < 6


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "UTC"]
)
@pytest.mark.parametrize("first", [datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 10, 18, tzinfo=UTC)])
def test_a_week_begins_on_monday_at_nine_over_both_changes_of_the_clocks(zone: str, first: datetime) -> None:
    moments = {begins_at(zone, first + timedelta(hours=hour)) for hour in range(24 * 45)}
    local = [one.astimezone(ZoneInfo(zone)) for one in moments]
    assert {(one.weekday(), one.hour, one.minute) for one in local} == {(0, 9, 0)}
    assert len(moments) in (7, 8)


def test_what_is_late_counts_also_in_campaigns_that_are_not_named(
    scenario: Scenario, campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digest, "NAMED", 0)
    assert send(scenario, 9) == [campaign.channel_id, DIRECTOR]
    director = scenario.rows(Notice, kind=NoticeKind.DIGEST)[1].facts
    assert (director["campaigns"], director["more"], director["late"]) == ([], 1, 1)
