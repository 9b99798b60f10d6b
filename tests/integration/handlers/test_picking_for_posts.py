"""Influencers for planned posts: whom the form offers and why, and how somebody comes to be offered."""

import pytest

from campaigns.influencers import vetting
from campaigns.views.overview import overview
from handlers.blocks.surfaces.views.campaign_card import campaign_card
from storage.enums import CampaignStatus, Platform, Vetting
from storage.models import Campaign, Deliverable, Influencer, Participation
from tests.databases import BOTH_DATABASES, Opened
from tests.domain import social
from tests.integration.handlers.desk_in_slack import (
    CAMPAIGNS,
    CARLOS,
    GENERAL,
    MAYA,
    PAUL,
    House,
    buttons_in,
    says,
)
from tests.integration.handlers.planned_posts import IG, button_words, open_firm_with_posts, posts, teams

pytestmark = BOTH_DATABASES


@pytest.fixture
def campaign(house: House, opened: Opened) -> Campaign:
    """A campaign on Instagram and TikTok whose calendar is ready."""
    house.has_come_to(opened(open_firm_with_posts, IG, platforms="instagram, tiktok"))
    return house.firm.rows(Campaign)[0]


def opens_the_form(house: House, campaign: Campaign) -> str:
    """*Pick influencers* on the campaign's card; what the form says."""
    with house.firm.database.read() as session:
        card = campaign_card(overview(session, session.get_one(Campaign, campaign.id)))
    answer = house.slack.client().chat_postMessage(channel=CAMPAIGNS, text=card.text, blocks=card.blocks)
    house.press(MAYA, "pick", channel=CAMPAIGNS, ts=answer["ts"])
    return says(house.form(MAYA))


def test_the_form_names_the_campaigns_platforms(house: House, campaign: Campaign) -> None:
    said = opens_the_form(house, campaign)
    assert "any niche · Instagram or TikTok" in said
    assert "any platform" not in said


def test_with_nobody_approved_it_says_how_to_approve_somebody(house: House, campaign: Campaign) -> None:
    said = opens_the_form(house, campaign)
    assert "No approved influencer fits *Sunday*" in said
    assert "12 would fit once the Marketing Manager has approved them: `/influencer find`" in said
    assert "The campaign goes on without" in said
    assert button_words(house.form(MAYA)) == ["Change criteria", "Add influencer"]
    assert "submit" not in house.form(MAYA) or house.form(MAYA)["submit"] is None


def test_its_buttons_lead_on(house: House, campaign: Campaign) -> None:
    opens_the_form(house, campaign)
    house.press(MAYA, "edit")
    assert house.form(MAYA)["callback_id"] == "edit_campaign"
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"])
    house.press(MAYA, "add_influencer")
    assert "Add" in str(house.form(MAYA)["title"])


def test_the_way_it_tells_leads_to_an_approved_influencer_who_is_offered(
    house: House, campaign: Campaign
) -> None:
    house.type(MAYA, "/influencer find platform:instagram")
    shown = next(
        button["value"]
        for button in buttons_in(house.answer(MAYA))
        if button["action_id"] == "show_influencer"
    )
    house.press(MAYA, "show_influencer", shown, **house.at_answer(MAYA))
    assert "Not approved yet" in says(house.answer(MAYA))
    one = house.firm.row(Influencer, int(shown.split("=")[1]))
    house.choose(MAYA, "vet", f"influencer={one.id};word=approved", **house.at_answer(MAYA))
    said = opens_the_form(house, campaign)
    assert "1 approved influencer fits *Sunday*" in said
    assert "11 more would fit once" in said
    assert house.suggested(MAYA, "influencers", "glow", block_id="influencers") == [str(one.id)]
    house.fill_in(MAYA, influencers=[str(one.id)])
    assert [row.influencer_id for row in house.firm.rows(Participation)] == [one.id]


@pytest.mark.parametrize(("who", "where"), [(CARLOS, "C0CAMPAIGN"), (PAUL, GENERAL)])
def test_only_the_manager_approves(house: House, who: str, where: str) -> None:
    (one,) = house.firm.rows(Influencer, handle="glow1")
    house.type(who, "/influencer show glow1", where)
    assert "Not approved yet" not in says(house.answer(who, where))
    house.type(MAYA, "/influencer show glow1")
    assert house.firm.row(Influencer, one.id).vetting is Vetting.NEW


def test_a_campaign_without_anybody_goes_live_all_the_same(house: House, campaign: Campaign) -> None:
    (post,) = house.firm.rows(Deliverable)
    social.approve(house.firm, post)
    assert house.firm.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    house.opened(MAYA, "/campaign show sunday")
    assert "9. Retrieve Influencer List — nobody picked" in says(house.form(MAYA))


def test_somebody_on_another_platform_is_not_offered(house: House) -> None:
    teams(house)
    (one,) = house.firm.rows(Influencer, handle="glow1")
    house.firm.do(MAYA, vetting.vet, one.id, Vetting.APPROVED)
    (post,) = posts(house, Platform.X)
    assert "No approved influencer fits *Sunday*: any niche · X." in opens_the_form(
        house, house.firm.row(Campaign, post.campaign_id)
    )
