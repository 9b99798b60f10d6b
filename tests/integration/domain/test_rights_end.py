"""The owner hears some time before usage rights end, also of campaigns that are over, and by the terms that count."""

from datetime import datetime, timedelta

from campaigns.content import deliverables
from campaigns.influencers import amending
from campaigns.lifecycle import cancelling
from campaigns.lifecycle.due import take_due
from storage.enums import NoticeKind
from storage.models import Due, Notice
from tests.domain import journey
from tests.domain.scenario import MANAGER, OWNER, Scenario

RIGHTS = {"rights_uses": "organic, paid", "rights_territory": "Germany", "rights_days": "90"}


def told(scenario: Scenario) -> list[tuple[str, bool]]:
    return [
        (one.facts["last_day"], one.facts["is_over"])
        for one in scenario.rows(Notice, kind=NoticeKind.RIGHTS_END)
    ]


def test_the_owner_is_told_two_weeks_before_also_when_the_campaign_is_over(scenario: Scenario) -> None:
    campaign = journey.make(scenario, who=OWNER, time_zone="UTC")
    first, second = journey.brief(scenario, campaign, 1, posts="2 reels", **RIGHTS)
    for post in (first, second):
        journey.publish(scenario, post)
    published = scenario.at.date()
    last = published + timedelta(days=89)
    scenario.do(OWNER, cancelling.cancel, campaign.id, "Enough.", write_to_influencers=False)
    scenario.at += timedelta(days=74)
    take_due(scenario.units_of_work, scenario.at)
    assert told(scenario) == []
    scenario.at += timedelta(days=2)
    take_due(scenario.units_of_work, scenario.at)
    assert told(scenario) == [(last.isoformat(), False)], "one message for both posts"


def test_other_terms_move_the_reminder(scenario: Scenario) -> None:
    campaign = journey.make(scenario, who=OWNER, time_zone="UTC")
    first, _second = journey.brief(scenario, campaign, 1, posts="2 reels", **RIGHTS)
    journey.publish(scenario, first)
    before = _moment(scenario)
    offered = journey.terms(scenario, posts="2 reels", **{**RIGHTS, "rights_days": "100"})
    scenario.do(MANAGER, amending.amend, first.participation_id or 0, 1, offered)
    assert _moment(scenario) == before + timedelta(days=10)
    offered = journey.terms(scenario, posts="2 reels")
    scenario.do(MANAGER, amending.amend, first.participation_id or 0, 2, offered)
    assert scenario.rows(Due, kind="rights_end") == [], "no rights, no end"


def _moment(scenario: Scenario) -> datetime:
    (due,) = scenario.rows(Due, kind="rights_end", taken_at=None)
    return due.due_at


def test_a_link_that_comes_late_has_the_owner_told_at_once_and_once(scenario: Scenario) -> None:
    campaign = journey.make(scenario, who=OWNER, time_zone="UTC")
    offered = {**RIGHTS, "rights_days": "30"}
    (post,) = journey.brief(scenario, campaign, 1, **offered)
    journey.approve(scenario, post)
    published = scenario.at
    scenario.at += timedelta(days=20)
    link = "https://www.instagram.com/p/abc/"
    scenario.do(OWNER, deliverables.publish, post.id, link, published)
    take_due(scenario.units_of_work, scenario.at)
    last = (published.date() + timedelta(days=29)).isoformat()
    assert told(scenario) == [(last, False)]
    scenario.do(
        MANAGER, amending.amend, post.participation_id or 0, 1, journey.terms(scenario, fee="400", **offered)
    )
    take_due(scenario.units_of_work, scenario.at)
    assert told(scenario) == [(last, False)]
