"""A campaign's budget is split over its platforms, exactly, and follows what is changed."""

import pytest

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions
from campaigns.setup import editing
from campaigns.spending import allocation, budget_split
from storage.enums import Outcome, Platform
from storage.models import Allocation, Approval, Campaign
from tests.domain import journey, social
from tests.domain.scenario import DIRECTOR, MANAGER, OWNER, Scenario
from tests.domain.social import CREATIVE, IG, TIKTOK, X


def split(scenario: Scenario, post_campaign: int) -> dict[Platform, int | None]:
    return {row.platform: row.amount_minor for row in scenario.rows(Allocation, campaign_id=post_campaign)}


def begun(scenario: Scenario, **entries: str) -> Campaign:
    campaign = social.make(scenario, **entries)
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    social.post(scenario, idea, IG, "2026-11-10", "09:00")
    social.ready(scenario, campaign)
    return campaign


def edited(campaign: Campaign, **entries: str) -> dict[str, str]:
    return {
        "name": campaign.name, "starts_on": campaign.starts_on.isoformat(), "ends_on": campaign.ends_on.isoformat(),
        "budget": "100", "reason": "Plans change.", **entries,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("budget", "platforms", "amounts"),
    [
        ("100", "instagram, tiktok, x", [3334, 3333, 3333]),
        ("0.02", "instagram, tiktok, x", [1, 1, 0]),
        ("100", "instagram 2, tiktok 1", [6667, 3333]),
        ("100", "instagram 0.5, tiktok 1.5", [2500, 7500]),
        ("0", "instagram, tiktok", [0, 0]),
        ("50", "instagram 1, tiktok 0", [5000, 0]),
    ],
)
def test_the_split_by_weight_adds_up_to_the_cent(
    scenario: Scenario, budget: str, platforms: str, amounts: list[int]
) -> None:
    campaign = begun(scenario, budget=budget, platforms=platforms)
    assert list(split(scenario, campaign.id).values()) == amounts


def test_before_the_calendar_is_ready_nothing_is_split(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    assert split(scenario, campaign.id) == {IG: None, TIKTOK: None}


def test_a_campaign_without_platforms_has_nothing_to_split(scenario: Scenario) -> None:
    campaign = journey.make(scenario, name="Glow")
    with pytest.raises(NotPossible, match="has no platforms"):
        scenario.do(MANAGER, budget_split.change_split, campaign.id, {})


def test_a_split_changed_by_hand_must_be_the_whole_budget(scenario: Scenario) -> None:
    campaign = begun(scenario)
    amounts = allocation_form(campaign, "60", "40")
    scenario.do(MANAGER, budget_split.change_split, campaign.id, amounts)
    assert split(scenario, campaign.id) == {IG: 6000, TIKTOK: 4000}
    for wrong, words in (("30", "€10.00 is missing"), ("45", "€5.00 is too much")):
        with pytest.raises(NotUnderstood, match=f"the budget is €100.00: {words}"):
            scenario.do(
                MANAGER, budget_split.change_split, campaign.id, allocation_form(campaign, "60", wrong)
            )
    with pytest.raises(NotUnderstood, match="platforms have changed"):
        scenario.do(MANAGER, budget_split.change_split, campaign.id, {IG: Money(10000, "EUR")})


def allocation_form(campaign: Campaign, instagram: str, tiktok: str) -> dict[Platform, Money]:
    entries = {"amount_instagram": instagram, "amount_tiktok": tiktok}
    return budget_split.read_split(entries, campaign, (IG, TIKTOK))


def test_a_split_changed_by_hand_stays_when_steps_are_taken_again(scenario: Scenario) -> None:
    campaign = begun(scenario)
    scenario.do(MANAGER, budget_split.change_split, campaign.id, allocation_form(campaign, "60", "40"))
    with scenario.database.write() as session:
        work = UnitOfWork(session, scenario.actor(MANAGER), scenario.at)
        allocation.allocate(work, session.get_one(Campaign, campaign.id))
    assert split(scenario, campaign.id) == {IG: 6000, TIKTOK: 4000}


def test_a_lower_budget_is_split_as_it_was(scenario: Scenario) -> None:
    campaign = begun(scenario)
    scenario.do(MANAGER, budget_split.change_split, campaign.id, allocation_form(campaign, "60", "40"))
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, budget="50.01"))
    assert split(scenario, campaign.id) == {IG: 3001, TIKTOK: 2000}


def test_a_higher_budget_is_split_when_the_director_agrees(scenario: Scenario) -> None:
    campaign = begun(scenario)
    assert not scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, budget="200"))
    assert split(scenario, campaign.id) == {IG: 5000, TIKTOK: 5000}
    (asked,) = scenario.rows(Approval)
    scenario.do(DIRECTOR, decisions.decide, asked.id, Outcome.APPROVE)
    scenario.let_decisions_settle()
    assert split(scenario, campaign.id) == {IG: 10000, TIKTOK: 10000}


def test_platforms_and_weights_can_be_edited_but_for_those_with_posts(scenario: Scenario) -> None:
    campaign = begun(scenario)
    scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, platforms="instagram 1, x 3"))
    assert split(scenario, campaign.id) == {IG: 2500, X: 7500}
    with pytest.raises(NotUnderstood, match="is planned for Instagram") as refused:
        scenario.do(MANAGER, editing.edit, campaign.id, edited(campaign, platforms="x"))
    assert refused.value.field == "platforms"


@pytest.mark.parametrize("who", [CREATIVE, DIRECTOR, OWNER])
def test_others_do_not_change_the_split(scenario: Scenario, who: str) -> None:
    campaign = begun(scenario)
    with pytest.raises(NotPermitted):
        scenario.do(who, budget_split.change_split, campaign.id, allocation_form(campaign, "60", "40"))
