"""A cost beyond the budget counts once the Marketing Director has approved it."""

import pytest

from campaigns.core.errors import NotPermitted, OutOfDate
from campaigns.core.money import Money
from campaigns.decisions import decisions
from campaigns.influencers import outreach
from campaigns.lifecycle import cancelling, closing
from campaigns.reporting import performance
from campaigns.spending import costs, platform_money
from campaigns.staffing import directory_sync, role_assignment
from campaigns.views.overview import overview
from storage.enums import (
    ApprovalState,
    CampaignStatus,
    CardKind,
    Category,
    CostState,
    MemberType,
    NoticeKind,
    Outcome,
    Role,
    Stage,
)
from storage.models import Approval, Campaign, Card, Cost, Lane, Notice, Participation
from tests.domain import journey
from tests.domain.scenario import ADMIN, DIRECTOR, MANAGER, OWNER, Scenario, news_of


def question(scenario: Scenario) -> Approval:
    """What the Director is asked."""
    (found,) = scenario.rows(Approval, state=ApprovalState.OPEN)
    return found


def add(scenario: Scenario, amount: str, state: str = "committed", who: str = MANAGER) -> Cost:
    """A cost of the campaign there is."""
    entries = {"what": "Samples", "amount": amount, "state": state}
    return scenario.do(who, costs.add_cost, 1, entries)


def test_a_cost_within_the_budget_counts_at_once(scenario: Scenario) -> None:
    journey.make(scenario)
    assert add(scenario, "3000").state is CostState.COMMITTED
    assert add(scenario, "1", "planned").state is CostState.PLANNED
    assert scenario.rows(Approval) == []


@pytest.mark.parametrize("state", ["committed", "spent"])
def test_a_cost_beyond_the_budget_is_planned_until_the_director_approves(
    scenario: Scenario, state: str
) -> None:
    journey.make(scenario)
    cost = add(scenario, "3001", state)
    assert cost.state is CostState.PLANNED
    with pytest.raises(NotPermitted):
        scenario.do(MANAGER, decisions.decide, question(scenario).id, Outcome.APPROVE)
    scenario.do(DIRECTOR, decisions.decide, question(scenario).id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    assert scenario.row(Cost, cost.id).state.value == state
    (told,) = scenario.rows(Notice, kind=NoticeKind.OUTCOME)
    assert told.facts["subject"] == "overspend"


def test_a_cost_that_the_director_rejects_stays_planned(scenario: Scenario) -> None:
    journey.make(scenario)
    cost = add(scenario, "3001")
    scenario.do(DIRECTOR, decisions.decide, question(scenario).id, Outcome.REJECT, "Too much", Category.COST)
    scenario.let_decisions_settle()
    assert scenario.row(Cost, cost.id).state is CostState.PLANNED


def test_a_director_who_runs_the_campaign_asks_somebody_else(scenario: Scenario) -> None:
    journey.make(scenario, DIRECTOR)
    cost = add(scenario, "3001", who=DIRECTOR)
    assert cost.state is CostState.PLANNED
    scenario.do(MANAGER, decisions.decide, question(scenario).id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    assert scenario.row(Cost, cost.id).state is CostState.COMMITTED


def test_a_withdrawn_cost_is_in_no_sum(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    entries = {"what": "Samples", "amount": "5", "state": "spent", "platform": "tiktok"}
    scenario.do(MANAGER, costs.add_cost, campaign.id, {**entries, "platform": ""})
    withdrawn = scenario.do(MANAGER, costs.add_cost, campaign.id, entries)
    add(scenario, "7", "planned")
    scenario.do(MANAGER, costs.withdraw_cost, withdrawn.id, "Entered twice.")
    with scenario.database.read() as session:
        assert performance.total_cost(session, campaign, scenario.at).value == Money(500, "EUR")
        (of_none,) = platform_money.by_platform(session, campaign)
    assert (of_none.platform, of_none.spent, of_none.planned) == (None, Money(500, "EUR"), Money(700, "EUR"))


def test_a_director_who_agrees_terms_beyond_the_budget_asks_somebody_else(scenario: Scenario) -> None:
    campaign = journey.make(scenario, DIRECTOR)
    (picked,) = journey.pick(scenario, campaign)
    assert not scenario.do(DIRECTOR, outreach.agree, picked.id, journey.terms(scenario, fee="3001"))
    scenario.do(MANAGER, decisions.decide, question(scenario).id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    assert scenario.row(Participation, picked.id).stage is Stage.AGREED


def test_who_decides_on_their_own_wish_because_nobody_else_is_there_is_on_the_record(
    scenario: Scenario,
) -> None:
    scenario.do(
        ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER], Role.MARKETING_DIRECTOR: []}
    )
    journey.make(scenario)
    add(scenario, "3001")
    assert scenario.do(MANAGER, decisions.decide, question(scenario).id, Outcome.APPROVE).self_approval


@pytest.mark.parametrize("ended", ["withdrawn", "cancelled"])
def test_a_click_on_an_old_question_is_told_what_became_of_it(scenario: Scenario, ended: str) -> None:
    campaign = journey.make(scenario)
    cost, asked = add(scenario, "3001"), question(scenario)
    if ended == "withdrawn":
        scenario.do(MANAGER, costs.withdraw_cost, cost.id, "Entered twice.")
    else:
        scenario.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=False)
    with pytest.raises(OutOfDate, match=f"settled already by <@{MANAGER}>: The .* was {ended}") as refusal:
        scenario.do(DIRECTOR, decisions.decide, asked.id, Outcome.APPROVE)
    assert not refusal.value.message.endswith("..")


def test_a_cost_that_was_just_approved_is_in_the_report(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign, fee="500")
    journey.publish(scenario, post)
    add(scenario, "2501", "spent")
    scenario.do(MANAGER, closing.close, campaign.id)
    scenario.do(DIRECTOR, decisions.decide, question(scenario).id, Outcome.APPROVE)
    journey.measure(scenario, post, likes="5")
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    assert (seen.campaign.status, seen.next_thing) == (
        CampaignStatus.MEASURING,
        "The last decision takes effect in a moment",
    )
    scenario.let_decisions_settle()
    found = journey.now(scenario, campaign)
    assert (found.status, found.total_cost_minor) == (CampaignStatus.COMPLETED, 3001_00)


def test_where_who_asked_has_left_the_owner_hears_what_the_director_said(scenario: Scenario) -> None:
    journey.make(scenario, OWNER)
    add(scenario, "3001")
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(MANAGER, MemberType.DEACTIVATED)])
    scenario.do(DIRECTOR, decisions.decide, question(scenario).id, Outcome.REJECT, "Too much", Category.COST)
    scenario.let_decisions_settle()
    (card,) = scenario.rows(Card, kind=CardKind.NOTICE)
    assert scenario.row(Lane, card.lane_id).address == OWNER
