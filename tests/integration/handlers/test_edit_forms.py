"""`/campaign edit` and `/campaign roles`: details, people, channel, owner; with a reason, by who may."""

from datetime import date
from typing import Any

from campaigns.people.roles import people
from campaigns.setup import editing
from campaigns.staffing import role_assignment
from storage.enums import (
    ApprovalSubject,
    Role,
    TaskKind,
    TaskState,
)
from storage.models import Approval, Audit, Campaign, Task
from tests.domain import social
from tests.integration.handlers.planned_posts import IG, posts, teams
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CARLOS,
    DIANA,
    GENERAL,
    GITA,
    LEADERSHIP,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)

WHY = "The client asked for it."


def edit(workspace: SlackWorkspace, who: str = MAYA) -> Campaign:
    """A campaign, with the form for it open before somebody."""
    campaign = workspace.scenario.campaign(name="Glow")
    workspace.opened(who, "/campaign edit Glow")
    return campaign


def now(workspace: SlackWorkspace, campaign: Campaign) -> Campaign:
    """The campaign as it is now."""
    return workspace.scenario.row(Campaign, campaign.id)


def test_the_form_starts_with_what_is_true(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    assert workspace.errors(MAYA, reason=WHY) == {}
    after = now(workspace, campaign)
    for field in ("name", "starts_on", "ends_on", "budget_minor", "niches", "goal_reach", "followers_min"):
        assert getattr(after, field) == getattr(campaign, field)


def test_details_are_changed_with_a_reason_on_the_record(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    done = workspace.fill_in(
        MAYA, name="Shine", ends_on="2026-12-24", budget="2,500", followers="2k+", goal_reach=None, reason=WHY
    )
    assert "*Shine* is changed. Its budget is €2,500.00." in says(done["view"])
    after = now(workspace, campaign)
    assert (after.name, after.ends_on, after.budget_minor) == ("Shine", date(2026, 12, 24), 250_000)
    assert (after.followers_min, after.goal_reach) == (2000, None)
    (line,) = workspace.scenario.rows(Audit, action="campaign edited")
    assert line.details["reason"] == WHY


def test_every_field_says_what_is_wrong_with_it(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.scenario.campaign(name="Taken")
    wrong: dict[str, tuple[Any, ...]] = {
        "name": ("x" * 99, "Gl\u202eow", "taken"),
        "ends_on": ("2026-10-01",),
        "budget": ("-1", "lots", "1e9", "100 USD", "🎉"),
        "followers": ("lots", "9-1"),
        "goal_reach": ("-1", "1e9"),
        "goal_engagement_rate": ("101", "🎉"),
        "goal_revenue": ("-5", "1 USD"),
        "stakeholders": ("nobody", "a@b.example; c"),
        "niches": ("x" * 99,),
        "reason": ("\u200b",),
    }
    right = {"reason": WHY, "budget": "3000", "name": "Glow", "ends_on": "2026-11-30", "stakeholders": None}
    right |= dict.fromkeys(["followers", "goal_reach", "goal_engagement_rate", "goal_revenue", "niches"])
    for field, values in wrong.items():
        for value in values:
            errors = workspace.errors(MAYA, **{**right, field: value})
            assert list(errors) == [field], (field, value, errors)
    assert now(workspace, campaign).name == "Glow"
    assert workspace.errors(MAYA, **right) == {}


def test_a_form_that_is_old_undoes_nothing_that_others_changed_meanwhile(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MAYA, PAUL]})
    workspace.opened(PAUL, "/campaign edit Glow", GENERAL)
    assert workspace.errors(PAUL, ends_on="2026-12-24", budget="2500", reason=WHY) == {}
    refused = workspace.errors(MAYA, name="Shine", ends_on="2026-12-30", reason=WHY)
    assert list(refused) == ["ends_on"]
    assert "2026-12-24" in refused["ends_on"]
    assert workspace.errors(MAYA, name="Shine", ends_on="2026-12-24", reason=WHY) == {}
    after = now(workspace, campaign)
    assert (after.name, after.ends_on, after.budget_minor) == ("Shine", date(2026, 12, 24), 250_000)


def test_an_old_form_of_people_gives_no_role_back(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.press(MAYA, "people")
    workspace.scenario.do(MAYA, editing.change_people, campaign.id, {Role.CONTENT_SPECIALIST: [PAUL]})
    refused = workspace.errors(MAYA, content_specialist=[DIANA], reason=WHY)
    assert "Paul" in refused["content_specialist"]
    assert workspace.errors(MAYA, content_specialist=[], marketing_manager=[PAUL], reason=WHY) == {}
    assert _holders(workspace, Role.CONTENT_SPECIALIST, campaign) == [PAUL]
    assert _holders(workspace, Role.MARKETING_MANAGER, campaign) == [PAUL]


def test_the_form_of_people_asks_for_the_roles_of_the_workflow(workspace: SlackWorkspace) -> None:
    edit(workspace)
    workspace.press(MAYA, "people")
    fields = {block.get("block_id") for block in workspace.form(MAYA)["blocks"]}
    assert "content_specialist" in fields
    assert not fields & {"copywriter", "design_team", "creative_team"}, "it has no work for them"


def test_a_higher_budget_waits_for_the_director(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    done = workspace.fill_in(MAYA, budget="9000", reason=WHY)
    assert "waits for whoever decides on money" in says(done["view"])
    assert now(workspace, campaign).budget_minor == 300_000
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.BUDGET_RAISE)
    (approval,) = workspace.scenario.rows(Approval, subject=ApprovalSubject.BUDGET_RAISE)
    assert (task.role, approval.proposal["budget_minor"]) == (Role.MARKETING_DIRECTOR, 900_000)


def test_a_director_who_owns_the_campaign_does_not_raise_the_budget_herself(
    workspace: SlackWorkspace,
) -> None:
    campaign = edit(workspace)
    workspace.scenario.do(MAYA, editing.transfer, campaign.id, DIANA)
    workspace.opened(DIANA, "/campaign edit Glow")
    assert workspace.errors(DIANA, budget="12000", reason=WHY) == {}
    assert now(workspace, campaign).budget_minor == campaign.budget_minor
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.BUDGET_RAISE)
    assert (task.role, task.state) == (Role.MARKETING_DIRECTOR, TaskState.OPEN)


def test_the_form_of_somebody_who_lost_the_right_is_refused(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_MANAGER: [PAUL]})
    workspace.scenario.do(PAUL, editing.transfer, campaign.id, PAUL)
    errors = workspace.errors(MAYA, name="Mine", reason=WHY)
    assert "You may not" in " ".join(errors.values())
    assert now(workspace, campaign).name == "Glow"


def test_tabs_lead_from_one_form_to_the_other_in_one_modal(workspace: SlackWorkspace) -> None:
    edit(workspace)
    view_id = workspace.form(MAYA)["id"]
    for do, form in (
        ("people", "campaign_people"), ("move_channel", "campaign_channel"),
        ("transfer", "campaign_owner"), ("edit", "edit_campaign"),
    ):  # fmt: skip
        workspace.press(MAYA, do)
        assert (workspace.form(MAYA)["id"], workspace.form(MAYA)["callback_id"]) == (view_id, form)


def test_a_campaign_moves_to_another_channel(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.press(MAYA, "move_channel")
    assert "/invite" in workspace.errors(MAYA, channel=LEADERSHIP, reason=WHY)["channel"]
    assert workspace.errors(MAYA, channel=GENERAL, reason=WHY) == {}
    assert now(workspace, campaign).channel_id == GENERAL
    (line,) = workspace.scenario.rows(Audit, action="campaign moved")
    assert line.details["reason"] == WHY


def test_a_campaign_gets_another_owner(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.press(MAYA, "transfer")
    assert "Guests" in workspace.errors(MAYA, owner=GITA, reason=WHY)["owner"]
    assert workspace.errors(MAYA, owner=PAUL, reason=WHY) == {}
    assert now(workspace, campaign).owner_id == PAUL


def test_a_role_is_given_for_one_campaign_and_taken_back(workspace: SlackWorkspace) -> None:
    campaign = edit(workspace)
    workspace.press(MAYA, "people")
    assert "Carlos Rivera" in str(workspace.form(MAYA)["blocks"])
    assert workspace.errors(MAYA, content_specialist=[PAUL], reason=WHY) == {}
    assert _holders(workspace, Role.CONTENT_SPECIALIST, campaign) == [PAUL]
    workspace.opened(MAYA, "/campaign edit Glow")
    workspace.press(MAYA, "people")
    assert workspace.errors(MAYA, content_specialist=[], reason=WHY) == {}
    assert _holders(workspace, Role.CONTENT_SPECIALIST, campaign) == [CARLOS]


def test_a_change_wants_its_reason_on_every_tab(workspace: SlackWorkspace) -> None:
    edit(workspace)
    for do in ("people", "move_channel", "transfer"):
        workspace.press(MAYA, do)
        assert list(workspace.errors(MAYA, reason="\u200b")) == ["reason"]


def test_the_form_promises_e_mails_that_still_come(workspace: SlackWorkspace) -> None:
    teams(workspace)
    made = posts(workspace, IG)
    live, report = "They hear by e-mail that the campaign is live", "They get the report by e-mail."
    workspace.opened(MAYA, "/campaign edit sunday")
    before = str(workspace.form(MAYA))
    assert before.count(live) == 2, "stakeholders and client"
    social.approve(workspace.scenario, *made)
    workspace.opened(MAYA, "/campaign edit sunday")
    after = str(workspace.form(MAYA))
    assert report in after
    assert live not in after
    assert "They heard that the campaign is live. Addresses added now get no e-mail." in after


def _holders(workspace: SlackWorkspace, role: Role, campaign: Campaign | None) -> list[str]:
    with workspace.scenario.database.read() as session:
        return people(session, workspace.slack.team, role, campaign)
