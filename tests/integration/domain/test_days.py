"""Days end at midnight where a campaign's people live; the clock is read only at the edge."""

from datetime import UTC, datetime

from freezegun import freeze_time

from bot.clock import SystemClock
from campaigns.lifecycle.due import take_due
from storage.enums import CampaignStatus
from tests.domain import journey
from tests.domain.scenario import Scenario


def test_the_clock_tells_aware_utc() -> None:
    with freeze_time("2026-11-30 22:59:30"):
        assert SystemClock().now() == datetime(2026, 11, 30, 22, 59, 30, tzinfo=UTC)


def test_a_campaign_in_berlin_ends_at_midnight_in_berlin(scenario: Scenario) -> None:
    campaign = journey.make(scenario, ends_on="2026-11-30", time_zone="Europe/Berlin")
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    with freeze_time("2026-11-30 22:59:30"):
        take_due(scenario.units_of_work, SystemClock().now())
    assert journey.now(scenario, campaign).status is CampaignStatus.ACTIVE
    with freeze_time("2026-11-30 23:00:30"):
        take_due(scenario.units_of_work, SystemClock().now())
    assert journey.now(scenario, campaign).status is CampaignStatus.MEASURING
