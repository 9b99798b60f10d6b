"""Who asks for money does not come to decide on it: not when it is asked again, nor by moving others out of the way."""

from collections.abc import Callable
from typing import Any

import pytest

from campaigns.core.errors import NotPermitted
from campaigns.decisions.decisions import decide
from campaigns.influencers import outreach
from campaigns.setup import editing
from campaigns.spending import costs
from campaigns.staffing import role_assignment
from storage.enums import ApprovalState, Category, CostState, Outcome, Role
from storage.models import Approval, Campaign, Cost, Decision, Participation
from tests.databases import BOTH_DATABASES
from tests.domain import journey
from tests.domain.finisher import edited
from tests.integration.handlers.acts_in_slack import clicks
from tests.integration.handlers.slack_workspace import ADAM, DIANA, MAYA, PAUL, SAM, SlackWorkspace

pytestmark = BOTH_DATABASES

BEYOND: dict[str, Any] = {"what": "Ads", "amount": "99999", "state": "spent"}

Ask = Callable[[SlackWorkspace, str, Campaign], object]


def raises(workspace: SlackWorkspace, who: str, campaign: Campaign) -> None:
    """Ask for a higher budget."""
    assert not workspace.scenario.do(who, editing.edit, campaign.id, edited(campaign, budget="90000"))


def agrees(workspace: SlackWorkspace, who: str, campaign: Campaign) -> None:
    """Agree terms beyond the budget."""
    parts = workspace.scenario.rows(Participation) or journey.pick(workspace.scenario, campaign)
    offered = journey.terms(workspace.scenario, "99999")
    assert not workspace.scenario.do(who, outreach.agree, parts[0].id, offered)


def spends(workspace: SlackWorkspace, who: str, campaign: Campaign) -> None:
    """Enter a cost beyond the budget, in place of what was entered before."""
    for cost in workspace.scenario.rows(Cost):
        if cost.state is not CostState.WITHDRAWN:
            workspace.scenario.do(who, costs.withdraw_cost, cost.id, "Anew")
    workspace.scenario.do(who, costs.add_cost, campaign.id, BEYOND)


def open_question(workspace: SlackWorkspace) -> Approval:
    (found,) = workspace.scenario.rows(Approval, state=ApprovalState.OPEN)
    return found


def directors(workspace: SlackWorkspace, *who: str) -> None:
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: list(who)})


def gives(workspace: SlackWorkspace, who: str, campaign: Campaign, **holders: list[str]) -> None:
    """Say under People who holds what in a campaign."""
    workspace.opened(who, f"/campaign edit {campaign.name}")
    workspace.press(who, "people")
    assert workspace.errors(who, **holders, reason="Quicker") == {}


def refused(workspace: SlackWorkspace, who: str) -> None:
    with pytest.raises(NotPermitted):
        workspace.scenario.do(who, decide, open_question(workspace).id, Outcome.APPROVE)


def approved_by(workspace: SlackWorkspace, who: str) -> None:
    """Somebody approves with a click, and it is not their own."""
    clicks(workspace, who, "Approve")
    decision = workspace.scenario.rows(Decision)[-1]
    assert (decision.decided_by, decision.self_approval) == (who, False)


@pytest.mark.parametrize("asks", [raises, agrees, spends])
@pytest.mark.parametrize("asks_again", [raises, agrees, spends])
def test_who_was_refused_does_not_approve_when_another_asks_again(
    workspace: SlackWorkspace, asks: Ask, asks_again: Ask
) -> None:
    campaign = workspace.scenario.campaign(SAM)
    asks(workspace, MAYA, campaign)
    question = open_question(workspace)
    workspace.scenario.do(DIANA, decide, question.id, Outcome.REJECT, "Too much", Category.COST)
    workspace.scenario.let_decisions_settle()
    directors(workspace, MAYA, DIANA)
    asks_again(workspace, SAM, campaign)
    refused(workspace, MAYA)
    approved_by(workspace, DIANA)


def test_who_asked_in_another_campaign_decides_in_this_one(workspace: SlackWorkspace) -> None:
    spends(workspace, DIANA, workspace.scenario.campaign(DIANA, name="Other"))
    workspace.scenario.do(MAYA, costs.add_cost, workspace.scenario.campaign(MAYA).id, BEYOND)
    clicks(workspace, DIANA, "Approve")
    assert [one.self_approval for one in workspace.scenario.rows(Decision)] == [False]


def test_whom_one_replaced_in_a_campaign_is_still_there(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(DIANA)
    spends(workspace, DIANA, campaign)
    gives(workspace, DIANA, campaign, marketing_manager=[DIANA])
    refused(workspace, DIANA)
    approved_by(workspace, MAYA)


@pytest.mark.parametrize("private", [False, True])
def test_so_is_another_director_of_the_workspace(workspace: SlackWorkspace, private: bool) -> None:
    directors(workspace, DIANA, PAUL)
    where = {"channel": workspace.slack.new_channel("hidden", private=True), "private": True}
    campaign = workspace.scenario.campaign(DIANA, **(where if private else {}))
    workspace.scenario.do(
        DIANA, editing.change_people, campaign.id,
        {Role.MARKETING_DIRECTOR: [DIANA], Role.MARKETING_MANAGER: [DIANA]},
    )  # fmt: skip
    spends(workspace, DIANA, campaign)
    refused(workspace, DIANA)
    approved_by(workspace, PAUL)


@pytest.mark.parametrize("first", ["asks", "transfers"])
def test_and_who_owned_the_campaign_before(workspace: SlackWorkspace, first: str) -> None:
    directors(workspace)
    campaign = workspace.scenario.campaign(SAM)
    if first == "asks":
        spends(workspace, MAYA, campaign)
    workspace.scenario.do(MAYA, editing.transfer, campaign.id, MAYA, "Mine")
    if first == "transfers":
        spends(workspace, MAYA, campaign)
    refused(workspace, MAYA)
    approved_by(workspace, SAM)
