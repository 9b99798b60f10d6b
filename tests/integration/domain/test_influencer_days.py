"""Influencers read of the day for a draft, and of that of publishing, on the day before; once, and while it is true."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from campaigns.reminders.influencer_days import remind_influencers
from campaigns.views.overview import overview
from storage.enums import MailKind, MailState
from storage.models import Campaign, Deliverable, Mail
from tests.domain import journey
from tests.domain.scenario import TEAM, Scenario


def write(scenario: Scenario, day: int, hour: int) -> int:
    scenario.at = datetime(2026, 11, day, hour, 30, tzinfo=UTC)
    return remind_influencers(scenario.units_of_work, scenario.at, TEAM)


def mails(scenario: Scenario) -> list[tuple[MailKind, str]]:
    kinds = (MailKind.DRAFT_SOON, MailKind.PUBLISH_SOON)
    return [(one.kind, one.facts["day"]) for one in scenario.rows(Mail) if one.kind in kinds]


@pytest.fixture
def post(scenario: Scenario) -> Deliverable:
    """A reel whose draft is due on Tuesday 10 November, and which is to be published on the 20th."""
    campaign = journey.make(scenario, time_zone="UTC")
    (post,) = journey.brief(scenario, campaign, draft_due_on="2026-11-10", publish_on="2026-11-20")
    return post


def test_the_day_before_each_day_there_is_one_e_mail(scenario: Scenario, post: Deliverable) -> None:
    assert write(scenario, 9, 8) == 0, "at half past eight"
    with ThreadPoolExecutor(3) as schedulers:
        assert sum(schedulers.map(lambda _: write(scenario, 9, 9), range(3))) == 1
    assert write(scenario, 10, 9) == 0
    journey.approve(scenario, post)
    scenario.let_decisions_settle()
    assert write(scenario, 18, 12) == 0
    assert write(scenario, 19, 9) == 1
    assert mails(scenario) == [(MailKind.DRAFT_SOON, "2026-11-10"), (MailKind.PUBLISH_SOON, "2026-11-20")]
    assert {one.to for one in scenario.rows(Mail)} == {
        one.to for one in scenario.rows(Mail, kind=MailKind.BRIEF)
    }


def test_who_has_handed_in_is_not_asked_for_a_draft(scenario: Scenario, post: Deliverable) -> None:
    journey.hand_in(scenario, post)
    assert write(scenario, 9, 9) == 0


def test_a_bot_that_was_away_the_day_before_writes_on_the_day_itself_and_not_later(
    scenario: Scenario, post: Deliverable
) -> None:
    assert write(scenario, 10, 18) == 0
    assert write(scenario, 10, 9) == 1


def test_a_failed_one_is_not_sent_again_once_the_draft_is_there(
    scenario: Scenario, post: Deliverable
) -> None:
    write(scenario, 9, 9)
    journey.settle_mails(scenario, MailState.FAILED)
    with scenario.database.read() as session:
        campaign = session.get_one(Campaign, post.campaign_id)
        (offered,) = overview(session, campaign).failed_mails
        assert offered.kind is MailKind.DRAFT_SOON
    journey.hand_in(scenario, post)
    with scenario.database.read() as session:
        assert overview(session, session.get_one(Campaign, post.campaign_id)).failed_mails == ()
