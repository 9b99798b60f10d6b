"""`/campaign budget` of a social media campaign: each platform's part, what is used of it, and another split."""

import pytest

from campaigns.editorial import ideas, planning
from campaigns.spending import costs, platform_money
from campaigns.spending.budget import budget_status
from handlers.blocks.surfaces.views.campaign_view import split_words
from storage.models import Allocation, Campaign
from tests.domain.social import IG
from tests.integration.handlers.slack_workspace import CHLOE, DIANA, MAYA, SlackWorkspace, says
from tests.integration.handlers.team_in_slack import planned, running


def split(workspace: SlackWorkspace) -> Campaign:
    """A campaign whose 100.00 euros are split in three."""
    campaign = running(workspace, platforms="instagram, tiktok, facebook")
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    workspace.scenario.do(CHLOE, ideas.ideas_done, campaign.id)
    workspace.scenario.do(CHLOE, planning.calendar_ready, campaign.id)
    return campaign


def amounts(workspace: SlackWorkspace) -> list[int | None]:
    return [one.amount_minor for one in workspace.scenario.rows(Allocation)]


def test_the_budget_is_shown_for_each_platform(workspace: SlackWorkspace) -> None:
    campaign = split(workspace)
    for state, amount in (("planned", "5"), ("committed", "10.50"), ("spent", "40")):
        entries = {"what": "Ads", "amount": amount, "state": state, "platform": "tiktok"}
        workspace.scenario.do(MAYA, costs.add_cost, campaign.id, entries)
    workspace.scenario.do(MAYA, costs.add_cost, campaign.id, {"what": "Tea", "amount": "1", "state": "spent"})
    said = says(workspace.opened(MAYA, "/campaign budget sunday"))
    assert "*Instagram*\ngiven €33.34 · planned €0.00 · committed €0.00 · spent €0.00 · left €33.34" in said
    assert "⚠️ *TikTok*\ngiven €33.33 · planned €5.00 · committed €10.50 · spent €40.00 · left -€17.17" in said
    assert "*No platform*\nplanned €0.00 · committed €0.00 · spent €1.00" in said


def test_show_money_tells_the_split_with_percent(workspace: SlackWorkspace) -> None:
    campaign = split(workspace)
    with workspace.scenario.database.read() as session:
        row = session.get_one(Campaign, campaign.id)
        money, platforms = budget_status(session, row), platform_money.by_platform(session, row)
    assert split_words(money, platforms) == (
        "• Instagram: €33.34 (33 %)\n• TikTok: €33.33 (33 %)\n• Facebook: €33.33 (33 %)"
    )


def test_the_split_can_be_changed_when_it_adds_up(workspace: SlackWorkspace) -> None:
    split(workspace)
    workspace.opened(MAYA, "/campaign budget sunday")
    workspace.press(MAYA, "change_split")
    assert "33.34" in str(workspace.form(MAYA)["blocks"])
    too_much = workspace.errors(MAYA, amount_instagram="50", amount_tiktok="30", amount_facebook="20.01")
    assert "€0.01 is too much" in too_much["amount_facebook"]
    too_little = workspace.errors(MAYA, amount_instagram="50", amount_tiktok="30", amount_facebook="0")
    assert "€20.00 is missing" in too_little["amount_facebook"]
    shown = workspace.fill_in(MAYA, amount_instagram="50", amount_tiktok="30", amount_facebook="20")["view"]
    assert "given €50.00" in says(shown)
    assert amounts(workspace) == [5000, 3000, 2000]


@pytest.mark.parametrize("value", ["", "-1", "lots", "1e9", "🎉", "5 USD", "9" * 30, "0.001"])
def test_amounts_are_checked_at_their_fields(workspace: SlackWorkspace, value: str) -> None:
    split(workspace)
    workspace.opened(MAYA, "/campaign budget sunday")
    workspace.press(MAYA, "change_split")
    errors = workspace.errors(MAYA, amount_instagram=value, amount_tiktok="30", amount_facebook="20")
    assert list(errors) == ["amount_instagram"]
    assert amounts(workspace) == [3334, 3333, 3333]


def test_the_director_sees_the_split_and_leaves_it(workspace: SlackWorkspace) -> None:
    split(workspace)
    form = workspace.opened(DIANA, "/campaign budget sunday", "C0CAMPAIGN")
    assert "given €33.34" in says(form)
    assert "change_split" not in str(form)
    assert "You may not see this campaign's money" in says(workspace.type(CHLOE, "/campaign budget sunday"))


def test_before_the_budget_is_split_there_is_nothing_to_change(workspace: SlackWorkspace) -> None:
    running(workspace)
    form = workspace.opened(MAYA, "/campaign budget sunday")
    assert "change_split" not in str(form)
    assert "*Instagram*" in says(form)
