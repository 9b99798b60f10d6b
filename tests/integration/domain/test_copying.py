"""What an older campaign passes on can be sent off as it is, and is the same in the new one."""

from collections.abc import Callable
from typing import Any

import pytest

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.setup import new_campaign
from campaigns.setup.copy_campaign import entries_from
from campaigns.setup.forms import form_of
from campaigns.setup.plan import read_plan
from campaigns.steps.registry import workflow_of
from storage.database import Database
from storage.models import Campaign
from tests.domain import journey, social
from tests.domain.scenario import MANAGER, Scenario

FILLED: dict[str, Any] = {
    "niches": "beauty, home decor", "followers": "10k-500k", "goal_reach": "400k", "goal_engagement_rate": "3,5 %",
    "goal_revenue": "1,234.50", "measuring_days": "21", "objectives": "Sell.", "audience": "All.", "timeline": "Now",
    "required_words": "#glow, sun", "banned_words": "cheap", "disclosure": "Ad", "brand_guide": "Light",
    "labels": "paid, ai",
    "deliverables": "1 reel", "stakeholders": "a@b.example, c@d.example", "client": "Northwind Beans",
}  # fmt: skip


def influencer(scenario: Scenario) -> Campaign:
    """An influencer campaign with everything filled in."""
    return journey.make(scenario, switches=["needs_signature"], platform="tiktok", **FILLED)


def social_media(scenario: Scenario) -> Campaign:
    """A social media campaign with everything filled in."""
    return social.make(scenario, switches=["money_for_team"], platforms="tiktok 2.5, x", **FILLED)


def said(scenario: Scenario, one: Campaign) -> dict[str, str]:
    """What a campaign passes on; the version of its brief stands for what that says."""
    with scenario.database.read() as session:
        campaign = session.get_one(Campaign, one.id)
        fields = form_of(workflow_of(campaign)).fields
        return {field.key: field.current(session, campaign) for field in fields if field.copied}


@pytest.mark.parametrize("make", [influencer, social_media])
def test_what_is_copied_is_the_same_in_the_new_campaign(
    database: Database, make: Callable[[Scenario], Campaign]
) -> None:
    scenario = social.open_social_scenario(database)
    old = make(scenario)
    form = form_of(workflow_of(old))
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(MANAGER), scenario.at)
        entries = entries_from(work, session.get_one(Campaign, old.id), form)
    fresh = {
        "name": "Next",
        "starts_on": "2026-12-01",
        "ends_on": "2026-12-31",
        "budget": "5",
        "channel": "C1",
    }
    texts = {key: value for key, value in entries.items() if isinstance(value, str)}
    plan = read_plan(form, {**texts, **fresh}, scenario.at.date(), roles={}, private=False)
    new = scenario.do(MANAGER, new_campaign.make_campaign, old.workflow, plan)
    assert said(scenario, new) == said(scenario, old)
    assert "" not in said(scenario, old).values()
