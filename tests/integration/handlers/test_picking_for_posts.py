"""Influencers for planned posts: whom the form offers and why, and how somebody comes to be offered."""

import pytest

from campaigns.influencers import vetting
from campaigns.views.overview import overview
from handlers.blocks.surfaces.views.campaign_card import campaign_card
from storage.enums import CampaignStatus, Platform, Vetting
from storage.models import Campaign, Deliverable, Influencer, Participation
from tests.databases import BOTH_DATABASES, Opened
from tests.domain import social
from tests.integration.handlers.planned_posts import IG, button_words, open_scenario_with_posts, posts, teams
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    GENERAL,
    MAYA,
    PAUL,
    SlackWorkspace,
    buttons_in,
    says,
)

pytestmark = BOTH_DATABASES


@pytest.fixture
def campaign(workspace: SlackWorkspace, opened: Opened) -> Campaign:
    """A campaign on Instagram and TikTok whose calendar is ready."""
    workspace.has_come_to(opened(open_scenario_with_posts, IG, platforms="instagram, tiktok"))
    return workspace.scenario.rows(Campaign)[0]


def opens_the_form(workspace: SlackWorkspace, campaign: Campaign) -> str:
    """*Pick influencers* on the campaign's card; what the form says."""
    with workspace.scenario.database.read() as session:
        card = campaign_card(overview(session, session.get_one(Campaign, campaign.id)))
    answer = workspace.slack.client().chat_postMessage(channel=CAMPAIGNS, text=card.text, blocks=card.blocks)
    workspace.press(MAYA, "pick", channel=CAMPAIGNS, ts=answer["ts"])
    return says(workspace.form(MAYA))


def test_the_form_names_the_campaigns_platforms(workspace: SlackWorkspace, campaign: Campaign) -> None:
    said = opens_the_form(workspace, campaign)
    assert "any niche · Instagram or TikTok" in said
    assert "any platform" not in said


def test_with_nobody_approved_it_says_how_to_approve_somebody(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    said = opens_the_form(workspace, campaign)
    assert "No approved influencer fits *Sunday*" in said
    assert "12 would fit once the Marketing Manager has approved them: `/influencer find`" in said
    assert "The campaign goes on without" in said
    assert button_words(workspace.form(MAYA)) == ["Change criteria", "Add influencer"]
    assert "submit" not in workspace.form(MAYA) or workspace.form(MAYA)["submit"] is None


def test_its_buttons_lead_on(workspace: SlackWorkspace, campaign: Campaign) -> None:
    opens_the_form(workspace, campaign)
    workspace.press(MAYA, "edit")
    assert workspace.form(MAYA)["callback_id"] == "edit_campaign"
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"])
    workspace.press(MAYA, "add_influencer")
    assert "Add" in str(workspace.form(MAYA)["title"])


def test_the_way_it_tells_leads_to_an_approved_influencer_who_is_offered(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    workspace.type(MAYA, "/influencer find platform:instagram")
    shown = next(
        button["value"]
        for button in buttons_in(workspace.answer(MAYA))
        if button["action_id"] == "show_influencer"
    )
    workspace.press(MAYA, "show_influencer", shown, **workspace.at_answer(MAYA))
    assert "Not approved yet" in says(workspace.answer(MAYA))
    one = workspace.scenario.row(Influencer, int(shown.split("=")[1]))
    workspace.choose(MAYA, "vet", f"influencer={one.id};word=approved", **workspace.at_answer(MAYA))
    said = opens_the_form(workspace, campaign)
    assert "1 approved influencer fits *Sunday*" in said
    assert "11 more would fit once" in said
    assert workspace.suggested(MAYA, "influencers", "glow", block_id="influencers") == [str(one.id)]
    workspace.fill_in(MAYA, influencers=[str(one.id)])
    assert [row.influencer_id for row in workspace.scenario.rows(Participation)] == [one.id]


@pytest.mark.parametrize(("who", "where"), [(CARLOS, "C0CAMPAIGN"), (PAUL, GENERAL)])
def test_only_the_manager_approves(workspace: SlackWorkspace, who: str, where: str) -> None:
    (one,) = workspace.scenario.rows(Influencer, handle="glow1")
    workspace.type(who, "/influencer show glow1", where)
    assert "Not approved yet" not in says(workspace.answer(who, where))
    workspace.type(MAYA, "/influencer show glow1")
    assert workspace.scenario.row(Influencer, one.id).vetting is Vetting.NEW


def test_a_campaign_without_anybody_goes_live_all_the_same(
    workspace: SlackWorkspace, campaign: Campaign
) -> None:
    (post,) = workspace.scenario.rows(Deliverable)
    social.approve(workspace.scenario, post)
    assert workspace.scenario.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    workspace.opened(MAYA, "/campaign show sunday")
    assert "9. Retrieve Influencer List — nobody picked" in says(workspace.form(MAYA))


def test_somebody_on_another_platform_is_not_offered(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (one,) = workspace.scenario.rows(Influencer, handle="glow1")
    workspace.scenario.do(MAYA, vetting.vet, one.id, Vetting.APPROVED)
    (post,) = posts(workspace, Platform.X)
    assert "No approved influencer fits *Sunday*: any niche · X." in opens_the_form(
        workspace, workspace.scenario.row(Campaign, post.campaign_id)
    )
