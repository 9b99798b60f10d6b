"""`/campaign report`: what stands beside the figures."""

from tests.domain import journey
from tests.integration.handlers.desk_in_slack import (
    MAYA,
    House,
    says,
)


def test_a_report_names_formulas_and_what_is_missing(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    (post,) = journey.brief(house.firm, campaign)
    journey.publish(house.firm, post)
    journey.measure(house.firm, post, likes="500", comments="20")
    answer = says(house.type(MAYA, "/campaign report Glow"))
    assert "How it is worked out" in answer
    assert "clicks known for 0 of 1" in answer
    assert "the figures so far" in answer


def test_a_report_says_once_what_several_figures_lack_and_each_formula_on_its_line(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    (post,) = journey.brief(house.firm, campaign)
    journey.publish(house.firm, post)
    journey.measure(house.firm, post, likes="500", clicks="20")
    lines = says(house.type(MAYA, "/campaign report Glow")).splitlines()
    lacking = [line for line in lines if line.startswith("•") and "comments known for 0 of 1" in line]
    assert any("Total engagements, Engagement rate by followers" in line for line in lacking)
    assert "• ROAS = revenue / cost" in lines


def test_a_share_of_no_budget_is_not_said_to_be_unknown(house: House) -> None:
    campaign = house.firm.campaign(name="Glow", budget="0")
    journey.agree(house.firm, campaign, fee="0")
    answer = says(house.type(MAYA, "/campaign report Glow"))
    assert "€0.00 of €0.00, within budget" in answer
