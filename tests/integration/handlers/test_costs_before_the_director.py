"""A cost beyond the budget before the Director: it can be changed while they are asked, and after they said no."""

import pytest

from campaigns.core.errors import OutOfDate
from campaigns.decisions import decisions
from campaigns.influencers import outreach
from storage.enums import ApprovalState, CardKind, Category, CostState, Outcome, TaskKind, TaskState
from storage.models import Approval, Cost, Task
from tests.domain import journey
from tests.integration.handlers.costs_in_slack import (
    adds,
    budget,
    filled_in,
    news_for,
    opens,
    press_beside,
    shown_to,
)
from tests.integration.handlers.desk_in_slack import DIANA, MAYA, House, says


def question(house: House) -> Approval:
    """The one thing that the Director is asked."""
    (found,) = house.firm.rows(Approval, state=ApprovalState.OPEN)
    return found


def decides(house: House, outcome: Outcome, reason: str = "") -> None:
    """The Director decides, and nobody undoes it."""
    house.firm.do(DIANA, decisions.decide, question(house).id, outcome, reason, Category.COST)
    house.firm.let_decisions_settle()


def changes(house: House, cost: Cost, amount: str, state: str, what: str = "Ads") -> None:
    """Maya changes a cost in the window of the budget."""
    opens(house, "change_cost", cost)
    assert house.errors(MAYA, what=what, amount=amount, state=state) == {}


def asked_of_the_director(house: House) -> str:
    """What the Director's newest message says."""
    return asked_of(house, DIANA)


def asked_of(house: House, who: str) -> str:
    """What somebody's newest message says."""
    newest = shown_to(house, who, CardKind.PROMPT)[-1]
    return says({"text": newest.text, "blocks": newest.blocks})


def now(house: House, cost: Cost) -> tuple[int, CostState]:
    """How much a cost is, and how firm."""
    row = house.firm.row(Cost, cost.id)
    return row.amount_minor, row.state


def test_a_change_beyond_the_budget_counts_once_the_director_approves(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "40")
    changes(house, cost, "250", "committed")
    assert "once the Marketing Director approves" in says(house.form(MAYA))
    assert "⏳ Asked of the Marketing Director: €250.00 · committed" in budget(house)
    assert now(house, cost) == (25000, CostState.PLANNED)
    decides(house, Outcome.APPROVE)
    assert now(house, cost) == (25000, CostState.COMMITTED)
    assert "⏳" not in budget(house)


def test_what_is_promised_already_stays_so_until_the_director_has_decided_on_more(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "40", "committed")
    changes(house, cost, "130", "spent", "More ads")
    assert now(house, cost) == (4000, CostState.COMMITTED)
    said = asked_of_the_director(house)
    assert "More ads, asked by" in said
    assert "*This*\n€130.00 in place of €40.00" in said
    assert "*Beyond the budget*\n€30.00" in said
    decides(house, Outcome.REJECT, "Too much")
    assert now(house, cost) == (4000, CostState.COMMITTED)
    changes(house, cost, "120", "spent", "More ads")
    decides(house, Outcome.APPROVE)
    assert now(house, cost) == (12000, CostState.SPENT)
    assert house.firm.row(Cost, cost.id).what == "More ads"


def test_what_the_director_approved_becomes_spent_without_asking_again(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "250", "committed")
    decides(house, Outcome.APPROVE)
    changes(house, cost, "250", "spent")
    changes(house, cost, "240", "spent")
    assert now(house, cost) == (24000, CostState.SPENT)
    assert len(house.firm.rows(Approval)) == 1


def test_a_change_while_the_director_is_asked_is_asked_about_instead(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "250", "committed")
    first = question(house)
    assert filled_in(opens(house, "change_cost", cost))["state"] == "committed"
    house.fill_in(MAYA, what="Ads", amount="180", state="committed")
    second = question(house)
    assert second.id != first.id
    assert second.fingerprint != first.fingerprint
    assert house.firm.row(Approval, first.id).state is ApprovalState.SUPERSEDED
    with pytest.raises(OutOfDate):
        house.firm.do(DIANA, decisions.decide, first.id, Outcome.APPROVE)
    said = asked_of_the_director(house)
    assert "*This*\n€180.00" in said
    assert "€250.00" not in said
    decides(house, Outcome.APPROVE)
    assert now(house, cost) == (18000, CostState.COMMITTED)


def test_a_change_that_the_budget_holds_asks_nobody_any_more(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "250", "committed")
    changes(house, cost, "60", "committed")
    assert now(house, cost) == (6000, CostState.COMMITTED)
    (task,) = house.firm.rows(Task, kind=TaskKind.OVERSPEND)
    assert task.state is TaskState.CALLED_OFF
    assert not house.firm.rows(Approval, state=ApprovalState.OPEN)
    assert "no longer goes beyond the budget" in str(task.outcome)
    assert shown_to(house, DIANA, CardKind.PROMPT) == []


def test_a_withdrawn_cost_is_asked_about_no_longer(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "250", "committed")
    asked = question(house)
    opens(house, "withdraw_cost", cost)
    assert house.errors(MAYA, reason="Twice.") == {}
    assert house.firm.row(Approval, asked.id).state is ApprovalState.SUPERSEDED
    assert shown_to(house, DIANA, CardKind.PROMPT) == []


def test_what_was_just_decided_is_not_changed_before_that_takes_effect(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Ads", "250", "committed")
    opens(house, "change_cost", cost)
    house.firm.do(DIANA, decisions.decide, question(house).id, Outcome.APPROVE)
    errors = house.errors(MAYA, what="Ads", amount="60", state="committed")
    assert "has just decided on this cost" in errors["what"]
    house.firm.let_decisions_settle()
    assert "changed meanwhile" in house.errors(MAYA, what="Ads", amount="60", state="committed")["what"]
    assert now(house, cost) == (25000, CostState.COMMITTED)


def test_who_asked_hears_which_cost_must_change_and_changes_it_there(house: House) -> None:
    house.firm.campaign(budget="100")
    adds(house, "Tea", "300", "committed")
    decides(house, Outcome.REJECT, "No tea")
    cost = adds(house, "Samples for <twelve>", "250", "committed")
    decides(house, Outcome.REQUEST_CHANGES, "cut it to 60")
    told, where = news_for(house, MAYA)
    assert "“Samples for &lt;twelve&gt;” (€250.00) beyond the budget" in says(told)
    assert "“cut it to 60”" in says(told)
    assert "✏️ Changes requested by" in budget(house)
    press_beside(house, told, "change_cost", cost, **where)
    assert filled_in(house.form(MAYA)) == {
        "what": "Samples for <twelve>", "amount": "250.00", "state": "committed",
    }  # fmt: skip
    shown = house.fill_in(MAYA, what="Samples", amount="60", state="committed")["view"]
    assert now(house, cost) == (6000, CostState.COMMITTED)
    assert "Changes requested" not in says(shown)


def test_who_asked_hears_which_cost_was_rejected_and_withdraws_it_there(house: House) -> None:
    house.firm.campaign(budget="100")
    cost = adds(house, "Samples", "250", "spent")
    decides(house, Outcome.REJECT, "Never")
    told, where = news_for(house, MAYA)
    assert "“Samples” (€250.00) beyond the budget" in says(told)
    press_beside(house, told, "withdraw_cost", cost, **where)
    assert house.errors(MAYA, reason="The Director said no.") == {}
    assert now(house, cost) == (25000, CostState.WITHDRAWN)


def test_the_news_of_an_approved_cost_offers_nothing(house: House) -> None:
    house.firm.campaign(budget="100")
    adds(house, "Samples", "250", "spent")
    decides(house, Outcome.APPROVE)
    told, _ = news_for(house, MAYA)
    assert "“Samples” (€250.00) beyond the budget: ✅ approved" in told["text"]
    assert "actions" not in [block["type"] for block in told["blocks"]]


def test_who_agreed_terms_reads_what_the_director_says_of_them(house: House) -> None:
    campaign = house.firm.campaign(budget="100")
    (picked,) = journey.pick(house.firm, campaign)
    house.firm.do(MAYA, outreach.agree, picked.id, journey.terms(house.firm, fee="250"))
    assert "Agreed but for the Director's approval: €250.00" in asked_of(house, MAYA)
    decides(house, Outcome.REJECT, "Too dear")
    assert "Agreed, but not approved by the Director: €250.00" in asked_of(house, MAYA)
