"""A social media campaign at the local Slack: its team, its form filled in, and ideas to plan posts for."""

from typing import Any

from storage.models import Campaign, Deliverable, Idea
from tests.domain import social
from tests.integration.handlers.desk_in_slack import CAMPAIGNS, CHLOE, DEV, LENA, MAYA, House
from tests.integration.handlers.planned_posts import teams

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


def begin(house: House, who: str = MAYA, **basics: Any) -> None:
    """Page 1, sent off."""
    house.opened(who, "/campaign new social")
    assert house.fill_in(who, **{**BASICS, **basics})["errors"] is None


def running(house: House, **entries: str) -> Campaign:
    """A campaign of November 2026 on Instagram and TikTok, made without Slack."""
    teams(house)
    return social.make(house.firm, MAYA, **{"channel": CAMPAIGNS, **entries})


def thought(house: House, campaign: Campaign, *themes: str) -> list[Idea]:
    """Ideas of the Creative Team, all approved."""
    return social.think(house.firm, campaign, *themes)


def planned(house: House, campaign: Campaign, *slots: tuple[Any, str, str]) -> list[Deliverable]:
    """Posts for one idea."""
    (idea,) = thought(house, campaign, "Slow mornings")
    return [social.post(house.firm, idea, *slot) for slot in slots]


def choose_in_answer(house: House, who: str, value: str) -> None:
    """Choose in one of the menus of the bot's last direct answer."""
    for block in house.answer(who)["blocks"]:
        options = [option["value"] for option in (block.get("accessory") or {}).get("options", [])]
        if value in options:
            where = {**house.at_answer(who), "block_id": block["block_id"]}
            house.choose(who, "choose", value, **where)
            return
    raise AssertionError(f"no choice {value!r}")
