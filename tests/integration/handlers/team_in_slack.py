"""A social media campaign at the local Slack: its team, its form filled in, and ideas to plan posts for."""

from typing import Any

from storage.models import Campaign, Deliverable, Idea
from tests.domain import social
from tests.integration.handlers.planned_posts import teams
from tests.integration.handlers.slack_workspace import CAMPAIGNS, CHLOE, DEV, LENA, MAYA, SlackWorkspace

BASICS: dict[str, Any] = {
    "name": "Slow Sunday", "starts_on": "2026-11-10", "ends_on": "2026-12-10", "budget": "100",
    "currency": "eur", "channel": CAMPAIGNS, "platforms": "instagram, tiktok, facebook",
    "requirements": "Show how a slow Sunday tastes.", "objectives": "More subscribers.",
    "audience": "Coffee drinkers.",
}  # fmt: skip
DETAILS: dict[str, Any] = {
    "creative_team": [CHLOE], "design_team": [DEV], "copywriter": [LENA], "goal_reach": "400k",
    "clients": "client@beans.example", "stakeholders": "board@acme.example",
}  # fmt: skip


def begin(workspace: SlackWorkspace, who: str = MAYA, **basics: Any) -> None:
    """Page 1, sent off."""
    workspace.opened(who, "/campaign new social")
    assert workspace.fill_in(who, **{**BASICS, **basics})["errors"] is None


def running(workspace: SlackWorkspace, **entries: str) -> Campaign:
    """A campaign of November 2026 on Instagram and TikTok, made without Slack."""
    teams(workspace)
    return social.make(workspace.scenario, MAYA, **{"channel": CAMPAIGNS, **entries})


def thought(workspace: SlackWorkspace, campaign: Campaign, *themes: str) -> list[Idea]:
    """Ideas of the Creative Team, all approved."""
    return social.think(workspace.scenario, campaign, *themes)


def planned(workspace: SlackWorkspace, campaign: Campaign, *slots: tuple[Any, str, str]) -> list[Deliverable]:
    """Posts for one idea."""
    (idea,) = thought(workspace, campaign, "Slow mornings")
    return [social.post(workspace.scenario, idea, *slot) for slot in slots]


def choose_in_answer(workspace: SlackWorkspace, who: str, value: str) -> None:
    """Choose in one of the menus of the bot's last direct answer."""
    for block in workspace.answer(who)["blocks"]:
        options = [option["value"] for option in (block.get("accessory") or {}).get("options", [])]
        if value in options:
            where = {**workspace.at_answer(who), "block_id": block["block_id"]}
            workspace.choose(who, "choose", value, **where)
            return
    raise AssertionError(f"no choice {value!r}")
