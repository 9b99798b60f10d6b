"""`/campaign new social`, on the wire: two pages, a brief chosen or written, and roles that nobody holds yet."""

import pytest

from campaigns.editorial import briefs
from campaigns.editorial.brief_form import BriefText, TitledBrief
from storage.enums import Audience, Platform, Role
from storage.models import Allocation, BriefVersion, Campaign, FormDraft, Recipient, RoleHolder
from tests.integration.handlers.planned_posts import teams
from tests.integration.handlers.slack_workspace import (
    CHLOE,
    DEV,
    LEADERSHIP,
    LENA,
    MAYA,
    SlackWorkspace,
    says,
)
from tests.integration.handlers.team_in_slack import BASICS, DETAILS, begin, running


def made(workspace: SlackWorkspace) -> Campaign:
    """The newest campaign."""
    return workspace.scenario.rows(Campaign)[-1]


def stored(workspace: SlackWorkspace, title: str = "Coffee") -> BriefVersion:
    """A brief that Maya has written."""
    return workspace.scenario.do(
        MAYA, briefs.write, TitledBrief(title, BriefText("Pour slowly.", "Sell beans."))
    )


def test_two_pages_make_a_campaign(workspace: SlackWorkspace) -> None:
    begin(workspace)
    shown = workspace.fill_in(MAYA, **DETAILS)
    assert shown["errors"] is None
    assert "*Slow Sunday* is made" in says(shown["view"])
    campaign = made(workspace)
    assert (campaign.workflow, campaign.budget_minor, campaign.goal_reach) == (
        "social_media",
        10_000,
        400_000,
    )
    assert [one.platform for one in workspace.scenario.rows(Allocation)] == [
        Platform.INSTAGRAM,
        Platform.TIKTOK,
        Platform.FACEBOOK,
    ]
    heard = {(one.audience, one.email) for one in workspace.scenario.rows(Recipient)}
    assert heard == {
        (Audience.CLIENT, "client@beans.example"),
        (Audience.STAKEHOLDER, "board@acme.example"),
    }
    brief = workspace.scenario.row(BriefVersion, campaign.brief_version_id)
    assert (brief.objectives, brief.audience) == ("More subscribers.", "Coffee drinkers.")
    assert workspace.scenario.rows(FormDraft) == []


def test_roles_that_nobody_holds_have_to_be_given(workspace: SlackWorkspace) -> None:
    begin(workspace)
    assert set(workspace.errors(MAYA)) == {"creative_team", "design_team", "copywriter"}
    assert workspace.errors(MAYA, **DETAILS) == {}
    held = {
        (one.role, one.holder_id)
        for one in workspace.scenario.rows(RoleHolder, campaign_id=made(workspace).id)
    }
    assert held == {(Role.CREATIVE_TEAM, CHLOE), (Role.DESIGN_TEAM, DEV), (Role.COPYWRITER, LENA)}


def test_a_stored_brief_can_be_chosen(workspace: SlackWorkspace) -> None:
    teams(workspace)
    version = stored(workspace)
    stored(workspace, "Tea")
    workspace.opened(MAYA, "/campaign new social")
    assert workspace.suggested(MAYA, "briefs", "cof", block_id="brief") == [str(version.id)]
    nothing = {"requirements": "", "objectives": "", "audience": ""}
    assert workspace.errors(MAYA, **{**BASICS, **nothing, "brief": str(version.id)}) == {}
    assert "Brief: *Coffee*" in says(workspace.form(MAYA))
    assert workspace.errors(MAYA) == {}
    assert made(workspace).brief_version_id == version.id


def test_a_brief_is_chosen_or_written_but_not_both_and_not_neither(workspace: SlackWorkspace) -> None:
    version = stored(workspace)
    workspace.opened(MAYA, "/campaign new social")
    assert workspace.suggested(MAYA, "briefs", "", block_id="brief")
    assert "Empty one" in workspace.errors(MAYA, **{**BASICS, "brief": str(version.id)})["requirements"]
    assert "choose a stored brief" in workspace.errors(MAYA, brief=None, requirements="")["requirements"]


def test_going_back_keeps_the_chosen_brief(workspace: SlackWorkspace) -> None:
    teams(workspace)
    version = stored(workspace)
    workspace.opened(MAYA, "/campaign new social")
    assert workspace.suggested(MAYA, "briefs", "coffee", block_id="brief")
    assert workspace.errors(MAYA, **{**BASICS, "requirements": "", "brief": str(version.id)}) == {}
    workspace.press(MAYA, "change_basics")
    assert "Coffee" in str(workspace.form(MAYA)["blocks"])
    assert workspace.errors(MAYA, name="Slower Sunday") == {}
    assert workspace.errors(MAYA) == {}
    assert (made(workspace).name, made(workspace).brief_version_id) == ("Slower Sunday", version.id)


def test_a_forged_brief_is_refused(workspace: SlackWorkspace) -> None:
    teams(workspace)
    begin(workspace)
    with workspace.scenario.database.write() as session:
        draft = session.query(FormDraft).one()
        draft.entries = {**draft.entries, "brief": "999", "requirements": ""}
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"])
    workspace.type(MAYA, "/campaign new social")
    workspace.press(MAYA, "new_campaign", **workspace.at_answer(MAYA))
    assert workspace.errors(MAYA, requirements="Anything.") == {}
    assert workspace.errors(MAYA) == {}


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("platforms", ("lots", "🎉", "instagram, instagram", "instagram 0", "\u202eig", ",")),
        ("requirements", ("\u200b", "x" * 3001)),
        ("objectives", ("x" * 3001,)),
        ("ends_on", ("2026-11-09",)),
    ],
)
def test_the_first_page_says_what_is_wrong_at_the_field(
    workspace: SlackWorkspace, field: str, values: tuple[str, ...]
) -> None:
    workspace.opened(MAYA, "/campaign new social")
    for value in values:
        errors = workspace.errors(MAYA, **{**BASICS, field: value})
        assert list(errors) == [field], (value, errors)
        assert errors[field].endswith((".", "?")), errors


def test_a_private_channel_without_the_bot_says_how_to_invite_it_and_nothing_is_lost(
    workspace: SlackWorkspace,
) -> None:
    workspace.opened(MAYA, "/campaign new social")
    assert "/invite @greenlight" in workspace.errors(MAYA, **{**BASICS, "channel": LEADERSHIP})["channel"]
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"])
    workspace.type(MAYA, "/campaign new social")
    workspace.press(MAYA, "new_campaign", **workspace.at_answer(MAYA))
    assert "Show how a slow Sunday tastes." in str(workspace.form(MAYA)["blocks"])


@pytest.mark.parametrize("field", ["clients", "stakeholders"])
def test_addresses_are_checked(workspace: SlackWorkspace, field: str) -> None:
    teams(workspace)
    begin(workspace)
    assert list(workspace.errors(MAYA, **{field: "nobody@"})) == [field]


def test_its_details_can_be_edited_with_platforms_and_clients(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    form = workspace.opened(MAYA, "/campaign edit sunday")
    assert "instagram 1, tiktok 1" in str(form["blocks"])
    assert workspace.errors(MAYA, platforms="instagram 3, tiktok 1, x 1", clients="", reason="New plan") == {}
    weights = [int(one.weight) for one in workspace.scenario.rows(Allocation, campaign_id=campaign.id)]
    assert weights == [3, 1, 1]
    assert workspace.scenario.rows(Recipient, campaign_id=campaign.id, audience=Audience.CLIENT) == []
