"""`/campaign new`, on the wire."""

from typing import Any

from storage.models import Campaign, Draft, Recipient
from tests.integration.handlers.desk_in_slack import CAMPAIGNS, MAYA, House

BASICS: dict[str, Any] = {
    "name": "Spring glow",
    "starts_on": "2026-11-10",
    "ends_on": "2026-12-10",
    "budget": "12000",
    "currency": "eur",
    "channel": CAMPAIGNS,
    "requirements": "Show the serum in your morning routine.",
}


def blocks_text(view: dict[str, Any]) -> str:
    return str(view["blocks"])


def test_two_pages_make_a_campaign(house: House) -> None:
    house.opened(MAYA, "/campaign new influencer")
    page_2 = house.fill_in(MAYA, **BASICS)
    assert page_2["errors"] is None
    details = {
        "niches": "beauty, skincare", "followers": "1k-50k", "platform": "instagram", "goal_reach": "400k",
        "goal_engagement_rate": "3.5 %", "goal_revenue": "20000", "stakeholders": "board@acme.example",
        "switches": ["needs_signature"], "deliverables": "1 reel, 2 stories", "banned_words": "cheap, miracle",
    }  # fmt: skip
    made = house.fill_in(MAYA, **details)
    assert made["errors"] is None
    assert "Spring glow* is made" in blocks_text(made["view"])
    (campaign,) = house.firm.rows(Campaign)
    assert (campaign.name, campaign.budget_minor, campaign.currency) == ("Spring glow", 1_200_000, "EUR")
    assert (campaign.owner_id, campaign.channel_id, campaign.time_zone) == (MAYA, CAMPAIGNS, "Europe/London")
    assert (campaign.niches, campaign.followers_min) == (["beauty", "skincare"], 1000)
    assert (campaign.goal_reach, campaign.goal_revenue_minor) == (400_000, 2_000_000)
    assert campaign.needs_signature
    assert not campaign.channel_is_private
    assert [one.email for one in house.firm.rows(Recipient)] == ["board@acme.example"]
    assert house.firm.rows(Draft) == []
