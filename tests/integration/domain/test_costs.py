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
from tests.domain.firm import ADMIN, DIRECTOR, MANAGER, OWNER, Firm, news_of


def question(firm: Firm) -> Approval:
    """What the Director is asked."""
    (found,) = firm.rows(Approval, state=ApprovalState.OPEN)
    return found


def add(firm: Firm, amount: str, state: str = "committed", who: str = MANAGER) -> Cost:
    """A cost of the campaign there is."""
    entries = {"what": "Samples", "amount": amount, "state": state}
    return firm.do(who, costs.add_cost, 1, entries)


def test_a_cost_within_the_budget_counts_at_once(firm: Firm) -> None:
    journey.make(firm)
    assert add(firm, "3000").state is CostState.COMMITTED
    assert add(firm, "1", "planned").state is CostState.PLANNED
    assert firm.rows(Approval) == []


@pytest.mark.parametrize("state", ["committed", "spent"])
def test_a_cost_beyond_the_budget_is_planned_until_the_director_approves(firm: Firm, state: str) -> None:
    journey.make(firm)
    cost = add(firm, "3001", state)
    assert cost.state is CostState.PLANNED
    with pytest.raises(NotPermitted):
        firm.do(MANAGER, decisions.decide, question(firm).id, Outcome.APPROVE)
    firm.do(DIRECTOR, decisions.decide, question(firm).id, Outcome.APPROVE)
    firm.let_decisions_settle()
    assert firm.row(Cost, cost.id).state.value == state
    (told,) = firm.rows(Notice, kind=NoticeKind.OUTCOME)
    assert told.facts["subject"] == "overspend"


def test_a_cost_that_the_director_rejects_stays_planned(firm: Firm) -> None:
    journey.make(firm)
    cost = add(firm, "3001")
    firm.do(DIRECTOR, decisions.decide, question(firm).id, Outcome.REJECT, "Too much", Category.COST)
    firm.let_decisions_settle()
    assert firm.row(Cost, cost.id).state is CostState.PLANNED


def test_a_director_who_runs_the_campaign_asks_nobody(firm: Firm) -> None:
    journey.make(firm, DIRECTOR)
    assert add(firm, "3001", who=DIRECTOR).state is CostState.COMMITTED


def test_a_withdrawn_cost_is_in_no_sum(firm: Firm) -> None:
    campaign = journey.make(firm)
    entries = {"what": "Samples", "amount": "5", "state": "spent", "platform": "tiktok"}
    firm.do(MANAGER, costs.add_cost, campaign.id, {**entries, "platform": ""})
    withdrawn = firm.do(MANAGER, costs.add_cost, campaign.id, entries)
    add(firm, "7", "planned")
    firm.do(MANAGER, costs.withdraw_cost, withdrawn.id, "Entered twice.")
    with firm.database.read() as session:
        assert performance.total_cost(session, campaign, firm.at).value == Money(500, "EUR")
        (of_none,) = platform_money.by_platform(session, campaign)
    assert (of_none.platform, of_none.spent, of_none.planned) == (None, Money(500, "EUR"), Money(700, "EUR"))


def test_a_director_who_agrees_terms_beyond_the_budget_asks_nobody(firm: Firm) -> None:
    campaign = journey.make(firm, DIRECTOR)
    (picked,) = journey.pick(firm, campaign)
    assert firm.do(DIRECTOR, outreach.agree, picked.id, journey.terms(firm, fee="3001"))
    assert firm.row(Participation, picked.id).stage is Stage.AGREED
    assert firm.rows(Approval) == []


def test_who_decides_on_their_own_wish_because_nobody_else_is_there_is_on_the_record(
    firm: Firm,
) -> None:
    firm.do(
        ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER], Role.MARKETING_DIRECTOR: []}
    )
    journey.make(firm)
    add(firm, "3001")
    assert firm.do(MANAGER, decisions.decide, question(firm).id, Outcome.APPROVE).self_approval


@pytest.mark.parametrize("ended", ["withdrawn", "cancelled"])
def test_a_click_on_an_old_question_is_told_what_became_of_it(firm: Firm, ended: str) -> None:
    campaign = journey.make(firm)
    cost, asked = add(firm, "3001"), question(firm)
    if ended == "withdrawn":
        firm.do(MANAGER, costs.withdraw_cost, cost.id, "Entered twice.")
    else:
        firm.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=False)
    with pytest.raises(OutOfDate, match=f"settled already by <@{MANAGER}>: The .* was {ended}") as refusal:
        firm.do(DIRECTOR, decisions.decide, asked.id, Outcome.APPROVE)
    assert not refusal.value.message.endswith("..")


def test_a_cost_that_was_just_approved_is_in_the_report(firm: Firm) -> None:
    campaign = journey.make(firm)
    (post,) = journey.brief(firm, campaign, fee="500")
    journey.publish(firm, post)
    add(firm, "2501", "spent")
    firm.do(MANAGER, closing.close, campaign.id)
    firm.do(DIRECTOR, decisions.decide, question(firm).id, Outcome.APPROVE)
    journey.measure(firm, post, likes="5")
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    assert (seen.campaign.status, seen.next_thing) == (
        CampaignStatus.MEASURING,
        "The last decision takes effect in a moment",
    )
    firm.let_decisions_settle()
    found = journey.now(firm, campaign)
    assert (found.status, found.total_cost_minor) == (CampaignStatus.COMPLETED, 3001_00)


def test_where_who_asked_has_left_the_owner_hears_what_the_director_said(firm: Firm) -> None:
    journey.make(firm, OWNER)
    add(firm, "3001")
    firm.do(ADMIN, directory_sync.hear_of_people, [news_of(MANAGER, MemberType.DEACTIVATED)])
    firm.do(DIRECTOR, decisions.decide, question(firm).id, Outcome.REJECT, "Too much", Category.COST)
    firm.let_decisions_settle()
    (card,) = firm.rows(Card, kind=CardKind.NOTICE)
    assert firm.row(Lane, card.lane_id).address == OWNER
