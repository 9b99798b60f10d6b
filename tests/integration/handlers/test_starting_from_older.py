"""`/campaign new social from NAME`: what an older campaign passes on, and what it keeps."""

from typing import Any

import pytest

from campaigns.setup import editing
from storage.enums import Platform, Role
from storage.models import (
    Allocation,
    Campaign,
    Cost,
    Deliverable,
    Idea,
    Recipient,
    Report,
    Result,
    RoleHolder,
)
from tests.databases import BOTH_DATABASES
from tests.domain import social
from tests.integration.handlers.planned_posts import posts, teams
from tests.integration.handlers.slack_workspace import (
    GENERAL,
    GITA,
    LEADERSHIP,
    LENA,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)
from tests.integration.handlers.team_in_slack import BASICS, DETAILS, begin, running

pytestmark = BOTH_DATABASES


def made(workspace: SlackWorkspace) -> Campaign:
    """The newest campaign."""
    return workspace.scenario.rows(Campaign)[-1]


def test_from_an_older_campaign_come_brief_weights_and_roles_but_no_results(
    workspace: SlackWorkspace,
) -> None:
    old = running(workspace, name="Autumn", platforms="instagram 2, x 1", objectives="Beans.")
    workspace.scenario.campaign(name="Spring")
    form = workspace.opened(MAYA, "/campaign new social from aut")
    assert "instagram 2, x 1" in str(form["blocks"])
    assert "Fill in what only" not in says(form)
    fresh: dict[str, Any] = {
        field: BASICS[field] for field in ("name", "starts_on", "ends_on", "budget", "channel")
    }
    assert workspace.errors(MAYA, **fresh) == {}
    assert workspace.errors(MAYA) == {}
    new = made(workspace)
    assert (new.name, new.workflow, new.brief_version_id) == (
        "Slow Sunday",
        "social_media",
        old.brief_version_id,
    )
    weights = [
        (one.platform, int(one.weight)) for one in workspace.scenario.rows(Allocation, campaign_id=new.id)
    ]
    assert weights == [(Platform.INSTAGRAM, 2), (Platform.X, 1)]
    assert [
        one.email for one in workspace.scenario.rows(Recipient, campaign_id=new.id, audience="client")
    ] == ["client@beans.example"]


def test_roles_of_the_older_campaign_come_along(workspace: SlackWorkspace) -> None:
    begin(workspace)
    assert workspace.errors(MAYA, **DETAILS) == {}
    workspace.opened(MAYA, "/campaign new from slow")
    assert (
        workspace.errors(
            MAYA, **{**BASICS, "name": "Next", "requirements": "", "objectives": "", "audience": ""}
        )
        == {}
    )
    assert workspace.errors(MAYA) == {}
    held = {one.role for one in workspace.scenario.rows(RoleHolder, campaign_id=made(workspace).id)}
    assert held == {Role.CREATIVE_TEAM, Role.DESIGN_TEAM, Role.COPYWRITER}


def test_groups_that_hold_a_role_in_the_older_campaign_come_along(workspace: SlackWorkspace) -> None:
    old = running(workspace, name="Autumn")
    workspace.type(MAYA, "/campaign edit autumn")
    workspace.press(MAYA, "people")
    workspace.suggested(MAYA, "user_groups", "", block_id="design_team_groups")
    assert (
        workspace.errors(MAYA, design_team=[], design_team_groups=["S0DESIGNTM"], reason="All of them") == {}
    )
    workspace.opened(MAYA, "/campaign new social from aut")
    fresh = {field: BASICS[field] for field in ("name", "starts_on", "ends_on", "budget", "channel")}
    assert workspace.errors(MAYA, **fresh) == {}
    assert "(@design" in str(workspace.form(MAYA)), "the group is shown by its name"
    assert workspace.errors(MAYA) == {}
    for campaign in (old, made(workspace)):
        held = workspace.scenario.rows(RoleHolder, campaign_id=campaign.id, role=Role.DESIGN_TEAM)
        assert [one.holder_id for one in held] == ["S0DESIGNTM"]


def test_a_social_campaign_can_start_from_an_influencer_campaign(workspace: SlackWorkspace) -> None:
    teams(workspace)
    old = workspace.scenario.campaign(name="Autumn", requirements="Show it.")
    form = workspace.opened(MAYA, "/campaign new social from autumn")
    assert "From *Autumn* (influencer campaign) come brief, goals, criteria and people." in says(form)
    fresh = {field: value for field, value in BASICS.items() if field not in ("requirements", "currency")}
    assert workspace.errors(MAYA, **fresh) == {}
    assert workspace.errors(MAYA) == {}
    assert (made(workspace).workflow, made(workspace).brief_version_id) == (
        "social_media",
        old.brief_version_id,
    )


def test_of_several_older_campaigns_one_is_chosen(workspace: SlackWorkspace) -> None:
    running(workspace, name="Autumn beans")
    running(workspace, name="Autumn tea")
    workspace.type(LENA, "/campaign new social from autumn")
    workspace.press(LENA, "meant", value="campaign=2;word=new social", **workspace.at_answer(LENA))
    assert workspace.form(LENA)["private_metadata"] == "campaign=2;word=social_media"


def test_of_an_archived_campaign_everything_but_its_results_is_taken_over(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (post,) = posts(
        workspace, Platform.INSTAGRAM, name="Autumn", platforms="instagram 3, x 1", goal_revenue="500"
    )
    social.approve(workspace.scenario, post)
    social.wait_until(workspace.scenario, post.slot_at or workspace.scenario.at)
    social.publish(workspace.scenario, post)
    workspace.scenario.wait(days=60)
    social.measure(workspace.scenario, post, likes="40", reach="1000", revenue="150")
    old = workspace.scenario.row(Campaign, post.campaign_id)
    assert old.archived_at is not None

    form = workspace.opened(MAYA, "/campaign new social from AUTUM")
    assert "instagram 3, x 1" in str(form["blocks"])
    later: dict[str, Any] = {"name": "Winter", "starts_on": "2027-02-01", "ends_on": "2027-02-28"}
    assert workspace.errors(MAYA, **later, budget="100") == {}
    assert "500" in str(workspace.form(MAYA)["blocks"])
    assert workspace.errors(MAYA) == {}
    new = made(workspace)
    assert (new.name, new.brief_version_id, new.goal_revenue_minor) == (
        "Winter",
        old.brief_version_id,
        50_000,
    )
    assert (new.total_reach, new.engagement_rate, new.revenue_minor, new.archived_at) == (None,) * 4
    for kept in (Deliverable, Idea, Result, Report, Cost):
        assert not [row for row in workspace.scenario.rows(kept) if getattr(row, "campaign_id", 0) == new.id]
    assert {row.amount_minor for row in workspace.scenario.rows(Allocation, campaign_id=new.id)} == {None}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("new social from", "Say which campaign to start from"),
        ("new social from atumn", "No campaign is called “atumn”. Did you mean Autumn?"),
        ("new social frm Autumn", "After `/campaign new social` only `from NAME` may follow"),
        ("new socail from Autumn", "Type `/campaign new social`"),
        ("new social from \u202e🎉", "No campaign is called"),
    ],
)
def test_a_source_that_is_not_understood_is_answered_in_words(
    workspace: SlackWorkspace, typed: str, words: str
) -> None:
    running(workspace, name="Autumn")
    assert words in says(workspace.type(MAYA, f"/campaign {typed}"))


def test_nobody_starts_from_a_campaign_they_cannot_see(workspace: SlackWorkspace) -> None:
    campaign = running(workspace, name="Autumn")
    workspace.scenario.do(
        MAYA, editing.move_to_channel, campaign.id, LEADERSHIP, private=True, reason="Secret"
    )
    assert "no campaigns that you can see" in says(
        workspace.type(PAUL, "/campaign new social from autumn", GENERAL)
    )
    assert "no campaigns that you can see" in says(workspace.type(GITA, "/campaign new social from autumn"))
