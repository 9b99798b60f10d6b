"""A report shows its figures as charts; what is not known is named beneath, and money only for those who may see it."""

from datetime import timedelta
from typing import Any

import pytest

from campaigns.reporting.post_mortem import snapshot
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.spending import costs
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.reporting.report import report_message
from handlers.blocks.surfaces.reporting.report_details import details_message
from sandbox.checks.weight import too_heavy
from storage.database import Database
from storage.enums import NoticeKind
from storage.models import Campaign, Deliverable, Notice
from tests.databases import Opened
from tests.domain import journey, social
from tests.integration.handlers.planned_posts import IG, X, open_scenario_with_posts, posts, teams
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    GENERAL,
    MAYA,
    PAUL,
    ScenarioInSlack,
    SlackWorkspace,
    says,
)
from tests.slack_limits import complaints_about_message

Bars = dict[str, dict[str, float]]


def charts_in(shown: Any) -> dict[str, Bars]:
    """The charts by title: series by name, of numbers by category."""
    found = {}
    for block in shown["blocks"]:
        if block["type"] == "data_visualization":
            series = block["chart"]["series"]
            found[block["title"]] = {
                one["name"]: {point["label"]: point["value"] for point in one["data"]} for one in series
            }
    return found


def open_measured_scenario(database: Database) -> ScenarioInSlack:
    """Three posts are out: two on Instagram, one of them without reach, and one on X; 60 of the 100.00 went to X."""
    scenario = open_scenario_with_posts(
        database, IG, X, IG, budget="100", goal_reach="2000", platforms="instagram, x"
    )
    made = scenario.rows(Deliverable)
    social.approve(scenario, *made)
    social.wait_until(scenario, scenario.at + timedelta(days=14))
    figures = [
        {"likes": "40", "comments": "5", "clicks": "5", "reach": "1000", "revenue": "150"},
        {"likes": "10", "comments": "0", "clicks": "0", "reach": "500", "revenue": "50"},
        {"likes": "7", "comments": "0", "clicks": "0", "revenue": "0"},
    ]
    for one, entered in zip(made, figures, strict=True):
        social.publish(scenario, one)
        social.measure(scenario, one, **entered)
    return scenario


@pytest.fixture
def measured(workspace: SlackWorkspace, opened: Opened) -> Campaign:
    """The campaign whose three posts are measured."""
    workspace.has_come_to(opened(open_measured_scenario))
    return workspace.scenario.rows(Campaign)[0]


def details_of(facts: Any) -> Message:
    """The details of what was told."""
    return details_message(ReportSnapshot.read(facts, facts["number"], with_money=facts["with_money"]))


REACH = {"Reach": {"1. Slow mornings ·…": 1000, "2. Slow mornings ·…": 500}}
RATES = {"Average": {"Instagram": 5, "X": 2}, "Pooled": {"Instagram": 5, "X": 2}}


def test_who_may_see_money_sees_rates_and_money_by_platform(
    workspace: SlackWorkspace, measured: Campaign
) -> None:
    spent = {"what": "Boost", "amount": "60", "state": "spent", "platform": "x"}
    workspace.scenario.do(MAYA, costs.add_cost, measured.id, spent)
    shown = workspace.type(MAYA, "/campaign report sunday")
    assert charts_in(shown) == {"Engagement rate by platform": RATES}
    assert charts_in(workspace.report_details(MAYA, "sunday")) == {
        "Money by platform": {"Allocated": {"Instagram": 50, "X": 50}, "Spent": {"Instagram": 0, "X": 60}},
        "Reach by post": REACH,
    }
    assert "*Known in part:* Instagram (over 1 of 2 posts; at least 2.50 % whatever comes)" in says(shown)


def test_others_see_reach_and_rates_and_no_amount(workspace: SlackWorkspace, measured: Campaign) -> None:
    shown = workspace.type(PAUL, "/campaign report sunday", GENERAL)
    assert charts_in(shown) == {"Reach by post": REACH}
    assert "*Not in the chart, because it is not known:* Slow mornings · Instagram post 2" in says(shown)
    details = workspace.report_details(PAUL, "sunday", GENERAL)
    assert charts_in(details)["Engagement rate by platform"] == RATES
    for told in (shown, details):
        assert not {"EUR", "€", "Revenue", "ROI"} & set(says(told).split())


def test_charts_are_numbered_as_the_table_of_posts(workspace: SlackWorkspace, measured: Campaign) -> None:
    shown = workspace.report_details(PAUL, "sunday", GENERAL)
    (table,) = [block for block in shown["blocks"] if block["type"] == "table"]
    heads, *rows = table["rows"]
    links = [row[0]["elements"][0]["elements"][0] for row in rows]
    assert all(one["url"].startswith("https://") for one in links)
    assert [heads[0]["text"], *(one["text"] for one in links)] == [
        "Post", "1. Slow mornings · Instagram post", "2. Slow mornings · X post",
        "3. Slow mornings · Instagram post 2",
    ]  # fmt: skip


def test_where_nothing_is_measured_yet_there_is_no_chart(workspace: SlackWorkspace) -> None:
    teams(workspace)
    posts(workspace, IG)
    assert charts_in(workspace.type(PAUL, "/campaign report sunday", GENERAL)) == {}


def test_the_report_in_the_channel_holds_no_money_in_its_charts(
    workspace: SlackWorkspace, measured: Campaign
) -> None:
    workspace.scenario.wait(days=60)
    for one in workspace.scenario.rows(Deliverable):
        social.measure(workspace.scenario, one, likes="7", comments="0", clicks="0", reach="700", revenue="0")
    told = {
        notice.facts["with_money"]: notice.facts
        for notice in workspace.scenario.rows(Notice, kind=NoticeKind.REPORT)
    }
    for_director, for_channel = report_message(told[True]), report_message(told[False])
    assert set(charts_in({"blocks": for_director.blocks})) == {"Engagement rate by platform"}
    assert set(charts_in({"blocks": for_channel.blocks})) == {"Reach by post"}
    for message in (for_director, for_channel):
        assert message.fallback_blocks
        assert charts_in({"blocks": message.fallback_blocks}) == {}
    assert "Money by platform" in charts_in({"blocks": details_of(told[True]).blocks})
    for_all = details_of(told[False])
    assert "Money by platform" not in charts_in({"blocks": for_all.blocks})
    assert for_all.fallback_blocks
    assert "Instagram: 2 posts" in says({"blocks": for_all.fallback_blocks})


def test_an_influencer_report_holds_its_figures_against_goals_and_budget(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(
        name="Glow", goal_reach="100000", goal_revenue="8000", budget="2000"
    )
    journey.finish(workspace.scenario, campaign)
    mine = charts_in(workspace.type(MAYA, "/campaign report glow"))
    assert mine["Goals and budget"]["Reached"]["Revenue"] == 50
    assert mine["Goals and budget"]["Reached"]["Budget used"] == 25
    details = charts_in(workspace.report_details(MAYA, "glow"))
    assert details["Engagements by post"] == {"Engagements": {"1. Reel by @glow12": 527}}
    others = charts_in(workspace.type(CARLOS, "/campaign report glow"))
    assert set(others["Goals"]["Reached"]) == {"Reach"}


def test_all_campaigns_together_are_one_message_with_a_league_table(workspace: SlackWorkspace) -> None:
    journey.finish(workspace.scenario, workspace.scenario.campaign(name="Glow", client="Acme", budget="2000"))
    told = says(workspace.type(MAYA, "/campaign report all for acme"))
    for part in (
        "1 campaign ended: 1 of 1 within budget",
        "€500.00",
        "€4,000.00",
        "+700 %",
        "527",
        "Glow",
        "Acme",
    ):
        assert part in told, part
    workspace.press(MAYA, "league_table", **workspace.at_answer(MAYA))
    assert "1. @glow12" in says(workspace.answer(MAYA))
    assert "€" not in says(workspace.type(CARLOS, "/campaign report all"))
    assert "is no time" in says(workspace.type(MAYA, "/campaign report all week"))
    assert "ended in 2019" in says(workspace.type(MAYA, "/campaign report all 2019"))


def test_of_many_posts_the_reach_is_drawn_by_platform(workspace: SlackWorkspace, measured: Campaign) -> None:
    with workspace.scenario.database.read() as session:
        facts = snapshot(session, session.get_one(Campaign, measured.id), workspace.scenario.at)
    many = {**facts, "posts": facts["posts"] * 10, "with_money": False, "number": 1}
    message = report_message(many)
    assert charts_in({"blocks": message.blocks})["Reach by platform"] == {
        "Reach": {"Instagram": 1000, "X": 500}
    }
    assert "Instagram (reach known for 1 of 2 posts)" in says({"blocks": message.blocks})
    for one in (message, details_of(many)):
        assert complaints_about_message(one) == []
        assert not too_heavy(one.blocks)
