"""A workflow brings the form that its campaigns are made from; what it does not ask for does not apply."""

from dataclasses import replace
from typing import Any

import pytest

from campaigns.core.business_time import business_days
from campaigns.forms.campaign_form import CampaignForm
from campaigns.reporting import roi_report
from campaigns.setup.fields import basics, brief, goals
from campaigns.setup.forms import BASICS
from campaigns.steps import registry
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import AutomaticStep, Duty, TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import Role, TaskKind
from storage.models import Campaign
from tests.integration.handlers import new_in_slack
from tests.integration.handlers.slack_workspace import CARLOS, MAYA, PAUL, SlackWorkspace, says


class Newsletter(Workflow):
    """A newsletter, which brings no form."""

    key = "newsletter"
    label = "Newsletter"
    snapshot = roi_report.snapshot

    entry = AutomaticStep("Enter Newsletter")
    topics = TaskStep(
        "Find Topics", Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(2)), purpose=Purpose.IDEATION
    )


class Survey(Workflow):
    """A survey, which brings its form."""

    key = "survey"
    label = "Survey"
    snapshot = roi_report.snapshot
    form = CampaignForm(
        "New survey",
        first_page=(*BASICS, brief.WRITTEN),
        second_page=(replace(goals.REACH, shown=True), replace(goals.REVENUE, shown=True), basics.TIME_ZONE),
    )

    entry = AutomaticStep("Enter Survey")
    topics = TaskStep(
        "Find Questions",
        Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(2)),
        purpose=Purpose.IDEATION,
    )


@pytest.fixture(autouse=True)
def workflows_of_this_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are known until the test ends."""
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    registry.register(Newsletter)
    registry.register(Survey)


def inputs(form: dict[str, Any]) -> list[str]:
    """The fields that a form asks for, in order."""
    return [block["block_id"] for block in form["blocks"] if block["type"] == "input"]


def begin(workspace: SlackWorkspace, typed: str) -> None:
    """Page 1 of a new campaign of that kind, sent off."""
    workspace.opened(MAYA, f"/campaign new {typed}")
    assert workspace.errors(MAYA, **new_in_slack.BASICS) == {}


def test_a_workflow_without_a_form_asks_for_the_basics_and_the_roles_of_its_tasks(
    workspace: SlackWorkspace,
) -> None:
    form = workspace.opened(MAYA, "/campaign new newsletter")
    assert form["title"]["text"] == "New newsletter"
    assert inputs(form) == [*new_in_slack.BASICS]
    assert workspace.errors(MAYA, **new_in_slack.BASICS) == {}
    assert inputs(workspace.form(MAYA)) == ["time_zone", "creative_team"]
    assert workspace.errors(MAYA, creative_team=[PAUL]) == {}
    (made,) = workspace.scenario.rows(Campaign)
    assert (made.workflow, made.name, made.measuring_days) == ("newsletter", "Morning glow", 14)


def test_only_what_its_form_asks_for_can_be_changed(workspace: SlackWorkspace) -> None:
    begin(workspace, "survey")
    assert workspace.errors(MAYA, goal_reach="5000") == {}
    form = workspace.opened(MAYA, "/campaign edit Morning")
    assert inputs(form) == [
        "name", "starts_on", "ends_on", "budget", "goal_reach", "goal_revenue", "time_zone", "reason",
    ]  # fmt: skip
    assert "Whom to look for" not in says(form)
    assert workspace.errors(MAYA, goal_reach="6000", reason="More.") == {}
    (changed,) = workspace.scenario.rows(Campaign)
    assert changed.goal_reach == 6000


def test_a_field_that_is_shown_stands_in_the_campaign_for_who_may_see_it(workspace: SlackWorkspace) -> None:
    begin(workspace, "survey")
    assert workspace.errors(MAYA, goal_reach="5000", goal_revenue="700") == {}
    mine, others = (says(workspace.opened(who, "/campaign show Morning")) for who in (MAYA, CARLOS))
    assert "Reach: 5000" in mine
    assert "Revenue: 700" in mine
    assert "Reach: 5000" in others
    assert "Revenue" not in others
