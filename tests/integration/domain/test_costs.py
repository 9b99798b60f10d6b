"""A cost beyond the budget counts once the Marketing Director has approved it."""

import pytest

from campaigns.deciding import decisions
from campaigns.errors import NotPermitted
from campaigns.money import Money
from campaigns.reporting import performance
from campaigns.spending import costs, platform_money
from storage.database import Database
from storage.models import Approval, Cost, Notice
from storage.words import ApprovalState, Category, CostState, Outcome
from tests.domain import journey
from tests.domain.firm import DIRECTOR, MANAGER, Firm, open_firm


def question(firm: Firm) -> Approval:
    """What the Director is asked."""
    (found,) = firm.rows(Approval, state=ApprovalState.OPEN)
    return found


def add(firm: Firm, amount: str, state: str = "committed", who: str = MANAGER) -> Cost:
    """A cost of the campaign there is."""
    entries = {"what": "Samples", "amount": amount, "state": state}
    return firm.do(who, costs.add_cost, 1, entries)


def test_a_cost_within_the_budget_counts_at_once(database: Database) -> None:
    firm = open_firm(database)
    journey.make(firm)
    assert add(firm, "3000").state is CostState.COMMITTED
    assert add(firm, "1", "planned").state is CostState.PLANNED
    assert firm.rows(Approval) == []


@pytest.mark.parametrize("state", ["committed", "spent"])
def test_a_cost_beyond_the_budget_is_planned_until_the_director_approves(
    database: Database, state: str
) -> None:
    firm = open_firm(database)
    journey.make(firm)
    cost = add(firm, "3001", state)
    assert cost.state is CostState.PLANNED
    with pytest.raises(NotPermitted):
        firm.do(MANAGER, decisions.decide, question(firm).id, Outcome.APPROVE)
    firm.do(DIRECTOR, decisions.decide, question(firm).id, Outcome.APPROVE)
    firm.let_decisions_settle()
    assert firm.row(Cost, cost.id).state.value == state
    (told,) = firm.rows(Notice, kind="outcome")
    assert told.facts["subject"] == "overspend"


def test_a_cost_that_the_director_rejects_stays_planned(database: Database) -> None:
    firm = open_firm(database)
    journey.make(firm)
    cost = add(firm, "3001")
    firm.do(DIRECTOR, decisions.decide, question(firm).id, Outcome.REJECT, "Too much", Category.COST)
    firm.let_decisions_settle()
    assert firm.row(Cost, cost.id).state is CostState.PLANNED


def test_a_director_who_runs_the_campaign_asks_nobody(database: Database) -> None:
    firm = open_firm(database)
    journey.make(firm, DIRECTOR)
    assert add(firm, "3001", who=DIRECTOR).state is CostState.COMMITTED


def test_a_withdrawn_cost_is_in_no_sum(database: Database) -> None:
    firm = open_firm(database)
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
