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
from tests.integration.handlers.slack_workspace import DIANA, MAYA, SlackWorkspace, says


def question(workspace: SlackWorkspace) -> Approval:
    """The one thing that the Director is asked."""
    (found,) = workspace.scenario.rows(Approval, state=ApprovalState.OPEN)
    return found


def decides(workspace: SlackWorkspace, outcome: Outcome, reason: str = "") -> None:
    """The Director decides, and nobody undoes it."""
    workspace.scenario.do(DIANA, decisions.decide, question(workspace).id, outcome, reason, Category.COST)
    workspace.scenario.let_decisions_settle()


def changes(workspace: SlackWorkspace, cost: Cost, amount: str, state: str, what: str = "Ads") -> None:
    """Maya changes a cost in the modal of the budget."""
    opens(workspace, "change_cost", cost)
    assert workspace.errors(MAYA, what=what, amount=amount, state=state) == {}


def asked_of_the_director(workspace: SlackWorkspace) -> str:
    """What the Director's newest message says."""
    return asked_of(workspace, DIANA)


def asked_of(workspace: SlackWorkspace, who: str) -> str:
    """What somebody's newest message says."""
    newest = shown_to(workspace, who, CardKind.PROMPT)[-1]
    return says({"text": newest.text, "blocks": newest.blocks})


def now(workspace: SlackWorkspace, cost: Cost) -> tuple[int, CostState]:
    """How much a cost is, and how firm."""
    row = workspace.scenario.row(Cost, cost.id)
    return row.amount_minor, row.state


def test_a_change_beyond_the_budget_counts_once_the_director_approves(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "40")
    changes(workspace, cost, "250", "committed")
    assert "once whoever decides on money approves" in says(workspace.form(MAYA))
    assert "⏳ Asked of whoever decides on money: €250.00 · committed" in budget(workspace)
    assert now(workspace, cost) == (25000, CostState.PLANNED)
    decides(workspace, Outcome.APPROVE)
    assert now(workspace, cost) == (25000, CostState.COMMITTED)
    assert "⏳" not in budget(workspace)


def test_what_is_promised_already_stays_so_until_the_director_has_decided_on_more(
    workspace: SlackWorkspace,
) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "40", "committed")
    changes(workspace, cost, "130", "spent", "More ads")
    assert now(workspace, cost) == (4000, CostState.COMMITTED)
    said = asked_of_the_director(workspace)
    assert "More ads, asked by" in said
    assert "*This*\n€130.00 in place of €40.00" in said
    assert "*Beyond the budget*\n€30.00" in said
    assert "*Takes what is promised to*\n130 % of the budget" in said
    decides(workspace, Outcome.REJECT, "Too much")
    assert now(workspace, cost) == (4000, CostState.COMMITTED)
    changes(workspace, cost, "120", "spent", "More ads")
    decides(workspace, Outcome.APPROVE)
    assert now(workspace, cost) == (12000, CostState.SPENT)
    assert workspace.scenario.row(Cost, cost.id).what == "More ads"


def test_what_the_director_approved_becomes_spent_without_asking_again(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "250", "committed")
    decides(workspace, Outcome.APPROVE)
    changes(workspace, cost, "250", "spent")
    changes(workspace, cost, "240", "spent")
    assert now(workspace, cost) == (24000, CostState.SPENT)
    assert len(workspace.scenario.rows(Approval)) == 1


def test_a_change_while_the_director_is_asked_is_asked_about_instead(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "250", "committed")
    first = question(workspace)
    assert filled_in(opens(workspace, "change_cost", cost))["state"] == "committed"
    workspace.fill_in(MAYA, what="Ads", amount="180", state="committed")
    second = question(workspace)
    assert second.id != first.id
    assert second.fingerprint != first.fingerprint
    assert workspace.scenario.row(Approval, first.id).state is ApprovalState.SUPERSEDED
    with pytest.raises(OutOfDate):
        workspace.scenario.do(DIANA, decisions.decide, first.id, Outcome.APPROVE)
    said = asked_of_the_director(workspace)
    assert "*This*\n€180.00" in said
    assert "€250.00" not in said
    decides(workspace, Outcome.APPROVE)
    assert now(workspace, cost) == (18000, CostState.COMMITTED)


def test_a_change_that_the_budget_holds_asks_nobody_any_more(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "250", "committed")
    changes(workspace, cost, "60", "committed")
    assert now(workspace, cost) == (6000, CostState.COMMITTED)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.OVERSPEND)
    assert task.state is TaskState.CALLED_OFF
    assert not workspace.scenario.rows(Approval, state=ApprovalState.OPEN)
    assert "no longer goes beyond the budget" in str(task.outcome)
    assert shown_to(workspace, DIANA, CardKind.PROMPT) == []


def test_a_withdrawn_cost_is_asked_about_no_longer(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "250", "committed")
    asked = question(workspace)
    opens(workspace, "withdraw_cost", cost)
    assert workspace.errors(MAYA, reason="Twice.") == {}
    assert workspace.scenario.row(Approval, asked.id).state is ApprovalState.SUPERSEDED
    assert shown_to(workspace, DIANA, CardKind.PROMPT) == []


def test_what_was_just_decided_is_not_changed_before_that_takes_effect(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Ads", "250", "committed")
    opens(workspace, "change_cost", cost)
    workspace.scenario.do(DIANA, decisions.decide, question(workspace).id, Outcome.APPROVE)
    errors = workspace.errors(MAYA, what="Ads", amount="60", state="committed")
    assert "has just decided on this cost" in errors["what"]
    workspace.scenario.let_decisions_settle()
    assert "changed meanwhile" in workspace.errors(MAYA, what="Ads", amount="60", state="committed")["what"]
    assert now(workspace, cost) == (25000, CostState.COMMITTED)


def test_who_asked_hears_which_cost_must_change_and_changes_it_there(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    adds(workspace, "Tea", "300", "committed")
    decides(workspace, Outcome.REJECT, "No tea")
    cost = adds(workspace, "Samples for <twelve>", "250", "committed")
    decides(workspace, Outcome.REQUEST_CHANGES, "cut it to 60")
    told, where = news_for(workspace, MAYA)
    assert "“Samples for &lt;twelve&gt;” (€250.00) beyond the budget" in says(told)
    assert "“cut it to 60”" in says(told)
    assert "✏️ Changes requested by" in budget(workspace)
    press_beside(workspace, told, "change_cost", cost, **where)
    assert filled_in(workspace.form(MAYA)) == {
        "what": "Samples for <twelve>", "amount": "250.00", "state": "committed", "rate": "", "rate_on": "",
    }  # fmt: skip
    shown = workspace.fill_in(MAYA, what="Samples", amount="60", state="committed")["view"]
    assert now(workspace, cost) == (6000, CostState.COMMITTED)
    assert "Changes requested" not in says(shown)


def test_who_asked_hears_which_cost_was_rejected_and_withdraws_it_there(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    cost = adds(workspace, "Samples", "250", "spent")
    decides(workspace, Outcome.REJECT, "Never")
    told, where = news_for(workspace, MAYA)
    assert "“Samples” (€250.00) beyond the budget" in says(told)
    press_beside(workspace, told, "withdraw_cost", cost, **where)
    assert workspace.errors(MAYA, reason="The Director said no.") == {}
    assert now(workspace, cost) == (25000, CostState.WITHDRAWN)


def test_the_news_of_an_approved_cost_offers_nothing(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(budget="100")
    adds(workspace, "Samples", "250", "spent")
    decides(workspace, Outcome.APPROVE)
    told, _ = news_for(workspace, MAYA)
    assert "“Samples” (€250.00) beyond the budget: ✅ approved" in told["text"]
    assert "actions" not in [block["type"] for block in told["blocks"]]


def test_who_agreed_terms_reads_what_the_director_says_of_them(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(budget="100")
    (picked,) = journey.pick(workspace.scenario, campaign)
    workspace.scenario.do(MAYA, outreach.agree, picked.id, journey.terms(workspace.scenario, fee="250"))
    assert "Agreed but for the Director's approval: €250.00" in asked_of(workspace, MAYA)
    decides(workspace, Outcome.REJECT, "Too dear")
    assert "Agreed, but not approved by the Director: €250.00" in asked_of(workspace, MAYA)
