"""Who asks for money does not decide on it, whatever hat they put on."""

from typing import Any

import pytest

from campaigns.core.errors import NotPermitted, NotUnderstood
from campaigns.decisions.decisions import decide
from campaigns.influencers import outreach
from campaigns.setup import editing
from campaigns.spending import costs
from campaigns.staffing import directory_sync, role_assignment
from storage.enums import CostState, HolderKind, Outcome, Role, TaskKind
from storage.models import Approval, Audit, Campaign, Cost, Decision, RoleHolder, Task, Workspace
from tests.databases import BOTH_DATABASES
from tests.domain import journey
from tests.domain.finisher import edited
from tests.integration.handlers.acts_in_slack import clicks, told
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CARLOS,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    SAM,
    SlackWorkspace,
)

pytestmark = BOTH_DATABASES

BEYOND: dict[str, Any] = {"what": "Ads", "amount": "99999", "state": "spent"}


def directors(workspace: SlackWorkspace) -> list[str]:
    rows = workspace.scenario.rows(RoleHolder, role=Role.MARKETING_DIRECTOR)
    return [one.holder_id for one in rows if one.holder_kind is HolderKind.PERSON]


def gives(workspace: SlackWorkspace, who: str, director: list[str]) -> dict[str, str]:
    """Say in `/campaign roles` who is Director; what is wrong with that."""
    workspace.opened(who, "/campaign roles", GENERAL)
    return workspace.errors(who, marketing_director=director)


def spends(workspace: SlackWorkspace, who: str, campaign: Campaign) -> Cost:
    """Somebody enters a cost far beyond the budget."""
    return workspace.scenario.do(who, costs.add_cost, campaign.id, BEYOND)


def state_of(workspace: SlackWorkspace, cost: Cost) -> CostState:
    return workspace.scenario.row(Cost, cost.id).state


def test_the_manager_does_not_make_themselves_director(workspace: SlackWorkspace) -> None:
    assert (
        "named by a workspace admin or who holds the role now"
        in gives(workspace, MAYA, [MAYA])["marketing_director"]
    )
    assert "named by a workspace admin" in gives(workspace, MAYA, [])["marketing_director"]
    assert directors(workspace) == [DIANA]


def test_not_for_one_campaign_either(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(MAYA)
    for whom in ([MAYA], [PAUL], [DIANA, MAYA]):
        workspace.opened(MAYA, f"/campaign edit {campaign.name}")
        workspace.press(MAYA, "people")
        errors = workspace.errors(MAYA, marketing_director=whom, reason="Quicker")
        assert "Marketing Director decides on the money of your campaign" in errors["marketing_director"]
    workspace.opened(MAYA, f"/campaign edit {campaign.name}")
    workspace.press(MAYA, "people")
    assert (
        workspace.errors(MAYA, marketing_director=[DIANA], content_specialist=[CARLOS], reason="As ever")
        == {}
    )


def test_the_manager_still_gives_out_the_other_roles(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign roles")
    assert workspace.errors(MAYA, copywriter=[PAUL]) == {}
    assert workspace.scenario.rows(RoleHolder, role=Role.COPYWRITER)[0].holder_id == PAUL


@pytest.mark.parametrize("who", [ADAM, DIANA])
def test_an_admin_or_the_director_names_the_next_and_both_are_told(
    workspace: SlackWorkspace, who: str
) -> None:
    assert gives(workspace, who, [PAUL]) == {}
    assert directors(workspace) == [PAUL]
    for told_one in {DIANA, PAUL} - {who}:
        text = told(workspace, told_one, "has changed who is Marketing Director")
        assert f"<@{DIANA}> → <@{PAUL}>" in text
    record = workspace.scenario.rows(Audit, action="money role changed")[-1]
    assert (record.actor_id, record.details["was"], record.details["now"]) == (who, [DIANA], [PAUL])


def test_the_director_gives_out_no_other_role(workspace: SlackWorkspace) -> None:
    workspace.opened(DIANA, "/campaign roles", GENERAL)
    workspace.fill_in(DIANA, copywriter=[PAUL])
    assert workspace.scenario.rows(RoleHolder, role=Role.COPYWRITER) == []


def test_overspending_of_the_director_is_decided_by_another(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(DIANA)
    cost = spends(workspace, DIANA, campaign)
    assert state_of(workspace, cost) is CostState.PLANNED
    (question,) = workspace.scenario.rows(Approval)
    with pytest.raises(NotPermitted, match="your own work"):
        workspace.scenario.do(DIANA, decide, question.id, Outcome.APPROVE)
    clicks(workspace, MAYA, "Approve", "beyond the budget")
    workspace.scenario.let_decisions_settle()
    assert state_of(workspace, cost) is CostState.SPENT
    (decision,) = workspace.scenario.rows(Decision)
    assert (decision.decided_by, decision.self_approval) == (MAYA, False)


def test_terms_and_a_higher_budget_of_the_director_wait_for_another(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(DIANA)
    (part,) = journey.pick(workspace.scenario, campaign)
    assert not workspace.scenario.do(
        DIANA, outreach.agree, part.id, journey.terms(workspace.scenario, "99999")
    )
    assert not workspace.scenario.do(DIANA, editing.edit, campaign.id, edited(campaign, budget="90000"))
    assert journey.now(workspace.scenario, campaign).budget_minor == 300_000
    kinds = {task.kind for task in workspace.scenario.rows(Task, role=Role.MARKETING_DIRECTOR)}
    assert kinds == {TaskKind.OVERSPEND, TaskKind.BUDGET_RAISE}


def test_a_role_taken_after_asking_does_not_help(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(SAM)
    cost = spends(workspace, MAYA, campaign)
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: [MAYA]})
    (question,) = workspace.scenario.rows(Approval)
    with pytest.raises(NotPermitted, match="your own work"):
        workspace.scenario.do(MAYA, decide, question.id, Outcome.APPROVE)
    workspace.scenario.do(SAM, decide, question.id, Outcome.APPROVE)
    workspace.scenario.let_decisions_settle()
    assert state_of(workspace, cost) is CostState.SPENT


def test_who_asked_first_does_not_decide_when_another_asks_anew(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(SAM)
    cost = spends(workspace, MAYA, campaign)
    workspace.scenario.do(SAM, costs.change_cost, cost.id, {**BEYOND, "amount": "99998"})
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: [MAYA, DIANA]})
    question = workspace.scenario.rows(Approval)[-1]
    with pytest.raises(NotPermitted, match=f"<@{DIANA}>"):
        workspace.scenario.do(MAYA, decide, question.id, Outcome.APPROVE)


def test_who_is_alone_decides_and_all_admins_hear_of_it_once(workspace: SlackWorkspace) -> None:
    given = {Role.MARKETING_DIRECTOR: [MAYA]}
    workspace.scenario.do(ADAM, role_assignment.give_roles, given)
    campaign = workspace.scenario.campaign(MAYA)
    cost = spends(workspace, MAYA, campaign)
    assert state_of(workspace, cost) is CostState.PLANNED
    clicks(workspace, MAYA, "Approve", "beyond the budget")
    workspace.scenario.let_decisions_settle()
    assert state_of(workspace, cost) is CostState.SPENT
    text = told(
        workspace,
        ADAM,
        "approved “Ads” (€99,999.00) beyond the budget, having asked for money in this campaign themselves",
    )
    assert text.count("because nobody else was there") == 1
    (decision,) = workspace.scenario.rows(Decision)
    assert (decision.decided_by, decision.self_approval) == (MAYA, True)


def test_a_workspace_that_allows_own_drafts_does_not_allow_own_money(workspace: SlackWorkspace) -> None:
    with workspace.scenario.database.write() as session:
        session.get_one(Workspace, workspace.scenario.team_id).self_approval = True
    campaign = workspace.scenario.campaign(DIANA)
    spends(workspace, DIANA, campaign)
    (question,) = workspace.scenario.rows(Approval)
    with pytest.raises(NotPermitted):
        workspace.scenario.do(DIANA, decide, question.id, Outcome.APPROVE)


def test_where_nobody_is_director_somebody_else_is_named_and_admins_hear_of_it(
    workspace: SlackWorkspace,
) -> None:
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: []})
    campaign = workspace.scenario.campaign(SAM)
    with pytest.raises(NotUnderstood, match="named by a workspace admin"):
        workspace.scenario.do(SAM, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [SAM]})
    workspace.scenario.do(SAM, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [PAUL]})
    for who in (ADAM, PAUL):
        told(workspace, who, "has changed who is Marketing Director")


def test_who_comes_to_the_role_by_a_user_group_is_told_and_so_is_who_goes(workspace: SlackWorkspace) -> None:
    workspace.scenario.do(ADAM, directory_sync.hear_of_group, "SDIRECTORS", [DIANA])
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: ["SDIRECTORS"]})
    workspace.scenario.do(ADAM, directory_sync.hear_of_group, "SDIRECTORS", [PAUL])
    for who in (DIANA, PAUL):
        told(workspace, who, f"A user group has changed who is Marketing Director: <@{DIANA}> → <@{PAUL}>")


@pytest.mark.parametrize("who", [ADAM, DIANA])
def test_an_admin_or_the_director_names_another_for_one_campaign(workspace: SlackWorkspace, who: str) -> None:
    campaign = workspace.scenario.campaign(MAYA)
    workspace.opened(who, f"/campaign edit {campaign.name}", GENERAL)
    assert {block["block_id"] for block in workspace.form(who)["blocks"] if block["type"] == "input"} == {
        "marketing_director", "marketing_director_groups", "reason",
    }  # fmt: skip
    assert workspace.errors(who, marketing_director=[PAUL], reason="Diana is away") == {}
    told(workspace, PAUL, "has changed who is Marketing Director of *Glow*")
    assert set(directors(workspace)) == {DIANA, PAUL}


def test_people_of_a_user_group_that_decides_in_one_campaign_are_told_as_well(
    workspace: SlackWorkspace,
) -> None:
    workspace.scenario.do(ADAM, directory_sync.hear_of_group, "SDIRECTORS", [DIANA])
    director = {Role.MARKETING_DIRECTOR: ["SDIRECTORS"]}
    for name in ("Glow", "Tea"):
        campaign = workspace.scenario.campaign(MAYA, name=name)
        workspace.scenario.do(ADAM, editing.change_people, campaign.id, director)
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: [SAM]})
    workspace.scenario.do(ADAM, directory_sync.hear_of_group, "SDIRECTORS", [PAUL])
    for who in (DIANA, PAUL):
        told(workspace, who, f"Marketing Director of *Glow*, *Tea*: <@{DIANA}> → <@{PAUL}>")
    records = workspace.scenario.rows(Audit, action="money role changed")[-2:]
    assert [(one.details["was"], one.details["now"]) for one in records] == [([DIANA], [PAUL])] * 2


def test_a_director_replaced_in_two_steps_is_told_and_so_is_the_next(workspace: SlackWorkspace) -> None:
    assert gives(workspace, ADAM, []) == {}
    assert gives(workspace, ADAM, [PAUL]) == {}
    for who in (DIANA, PAUL):
        told(workspace, who, f"has changed who is Marketing Director: nobody → <@{PAUL}>")


def test_naming_the_present_director_does_not_keep_them(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(MAYA)
    workspace.opened(MAYA, f"/campaign edit {campaign.name}")
    workspace.press(MAYA, "people")
    assert workspace.errors(MAYA, marketing_director=[DIANA], reason="As ever") == {}
    assert gives(workspace, ADAM, [PAUL]) == {}
    assert directors(workspace) == [PAUL]
    workspace.scenario.do(MAYA, costs.add_cost, campaign.id, BEYOND)
    clicks(workspace, PAUL, "Approve", "beyond the budget")


def test_a_change_in_the_workspace_says_how_many_campaigns_named_another(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(MAYA)
    workspace.scenario.do(DIANA, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [DIANA, SAM]})
    assert gives(workspace, ADAM, [PAUL]) == {}
    assert "1 campaign named" in told(workspace, DIANA, f"<@{DIANA}> → <@{PAUL}>")
