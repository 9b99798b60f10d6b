"""`/campaign report`: what stands beside the figures."""

from tests.domain import journey
from tests.integration.handlers.slack_workspace import MAYA, SlackWorkspace, says


def test_a_report_names_formulas_and_what_is_missing(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.publish(workspace.scenario, post)
    journey.measure(workspace.scenario, post, likes="500", comments="20")
    answer = says(workspace.type(MAYA, "/campaign report Glow"))
    assert "clicks and revenue known for 0 of 1 posts" in answer
    assert "the figures so far" in answer
    details = says(workspace.report_details(MAYA, "Glow"))
    assert "How it is worked out" in details
    assert "clicks known for 0 of 1" in details


def test_a_report_says_once_what_several_figures_lack_and_each_formula_on_its_line(
    workspace: SlackWorkspace,
) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.publish(workspace.scenario, post)
    journey.measure(workspace.scenario, post, likes="500", clicks="20")
    lines = says(workspace.report_details(MAYA, "Glow")).splitlines()
    lacking = [line for line in lines if line.startswith("•") and "comments known for 0 of 1" in line]
    assert any("Total engagements, Engagement rate by followers" in line for line in lacking)
    assert "• ROAS = revenue / cost" in lines


def test_a_share_of_no_budget_is_not_said_to_be_unknown(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow", budget="0")
    journey.agree(workspace.scenario, campaign, fee="0")
    assert "€0.00 of €0.00, within budget" in says(workspace.report_details(MAYA, "Glow"))
