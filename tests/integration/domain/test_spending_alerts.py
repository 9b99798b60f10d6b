"""Who may see a campaign's money hears once that it is over budget, or paid at another pace than its time goes."""

from datetime import UTC, datetime

import pytest

from campaigns.decisions import decisions
from campaigns.lifecycle import cancelling
from campaigns.reminders.spending_alerts import alert_of_spending
from campaigns.setup import editing
from campaigns.spending import costs
from storage.enums import CardKind, NoticeKind, Outcome
from storage.models import Approval, Campaign, Card, Lane, Notice
from tests.domain import journey
from tests.domain.finisher import edited
from tests.domain.scenario import DIRECTOR, MANAGER, OWNER, SECOND_MANAGER, TEAM, Scenario


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    """€3,000 for the days from 1 to 30 December."""
    return journey.make(scenario, who=OWNER, time_zone="UTC", starts_on="2026-12-01", ends_on="2026-12-30")


def told(scenario: Scenario, day: int) -> list[tuple[str, str]]:
    """Who hears what of the campaign's money on a day of December."""
    scenario.at = datetime(2026, 12, day, 12, tzinfo=UTC)
    before = {one.id for one in scenario.rows(Notice, kind=NoticeKind.SPENDING_ALERT)}
    alert_of_spending(scenario.units_of_work, scenario.at, TEAM)
    new = {
        one.id: one for one in scenario.rows(Notice, kind=NoticeKind.SPENDING_ALERT) if one.id not in before
    }
    lanes = {one.id: one.address for one in scenario.rows(Lane)}
    return [
        (lanes[card.lane_id], new[card.subject_id].facts["alert"])
        for card in scenario.rows(Card, kind=CardKind.NOTICE)
        if card.subject_id in new
    ]


def spend(scenario: Scenario, amount: str, state: str = "spent") -> None:
    scenario.do(MANAGER, costs.add_cost, 1, {"what": "Samples", "amount": amount, "state": state})


EVERYBODY = (OWNER, MANAGER, SECOND_MANAGER, DIRECTOR)


def all_hear(alert: str) -> list[tuple[str, str]]:
    return [(one, alert) for one in EVERYBODY]


def test_what_is_paid_too_fast_is_told_once_to_those_who_may_see_money(
    scenario: Scenario, campaign: Campaign
) -> None:
    spend(scenario, "1000")
    assert told(scenario, 7) == [], "before a quarter of the time is over it says nothing"
    assert told(scenario, 9) == all_hear("fast")
    (first, *_) = scenario.rows(Notice, kind=NoticeKind.SPENDING_ALERT)
    assert (first.facts["paid_share"], first.facts["elapsed"], first.facts["paid"]) == (33, 30, "€1,000.00")
    assert told(scenario, 9) == told(scenario, 10) == []


def test_what_is_promised_too_slowly_is_told_in_the_second_half(
    scenario: Scenario, campaign: Campaign
) -> None:
    assert told(scenario, 20) == [], "nothing recorded is nothing known"
    spend(scenario, "300", "committed")
    assert told(scenario, 14) == []
    assert told(scenario, 16) == all_hear("slow")
    assert told(scenario, 17) == []


def test_what_keeps_pace_is_not_told(scenario: Scenario, campaign: Campaign) -> None:
    spend(scenario, "1500")
    assert told(scenario, 15) == told(scenario, 30) == []


def test_over_budget_is_told_once_for_each_budget(scenario: Scenario, campaign: Campaign) -> None:
    spend(scenario, "3100")
    assert told(scenario, 2) == [], "the Director is asked first"
    (question,) = scenario.rows(Approval)
    scenario.do(DIRECTOR, decisions.decide, question.id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    assert told(scenario, 3) == all_hear("over_budget")
    assert told(scenario, 4) == []
    lower = edited(journey.now(scenario, campaign), budget="2900")
    scenario.do(OWNER, editing.edit, campaign.id, lower, confirmed=True)
    assert told(scenario, 5) == all_hear("over_budget")


def test_nothing_is_told_of_a_campaign_that_is_over(scenario: Scenario, campaign: Campaign) -> None:
    spend(scenario, "1000")
    scenario.do(OWNER, cancelling.cancel, campaign.id, "Enough.", write_to_influencers=False)
    assert told(scenario, 9) == []
