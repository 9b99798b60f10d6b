"""The two pages of `/campaign new influencer` as tests fill them in."""

from typing import Any

from tests.integration.handlers.slack_workspace import CAMPAIGNS, MAYA, SlackWorkspace

BASICS: dict[str, Any] = {
    "name": "Morning glow",
    "starts_on": "2026-11-10",
    "ends_on": "2026-12-10",
    "budget": "12000",
    "currency": "eur",
    "channel": CAMPAIGNS,
    "requirements": "Show the serum in your morning routine.",
}
DETAILS: dict[str, Any] = {
    "niches": "beauty, skincare", "followers": "1k-50k", "platform": "instagram", "goal_reach": "400k",
    "goal_engagement_rate": "3.5 %", "goal_revenue": "20000", "stakeholders": "board@acme.example",
    "switches": ["needs_signature"], "deliverables": "1 reel, 2 stories", "banned_words": "cheap, miracle",
}  # fmt: skip


def begin(workspace: SlackWorkspace, who: str = MAYA, **basics: Any) -> None:
    """Page 1, sent off."""
    workspace.opened(who, "/campaign new influencer")
    assert workspace.fill_in(who, **{**BASICS, **basics})["errors"] is None
