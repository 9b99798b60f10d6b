"""A campaign with a calendar keeps its posts within its dates, whatever is edited."""

from datetime import date

from campaigns.editorial import planning
from campaigns.parsing.forms import FormRefused
from campaigns.setup import editing
from storage.models import Campaign
from tests.domain import social
from tests.domain.scenario import MANAGER, Scenario
from tests.domain.social import IG, TIKTOK


def edited(scenario: Scenario, campaign: Campaign, **entries: str) -> dict[str, str]:
    """What stands at the fields of the form of details, after it was sent off with other days."""
    filled = {
        "name": campaign.name, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "budget": "100",
        "reason": "Plans change.", **entries,
    }  # fmt: skip
    try:
        scenario.do(MANAGER, editing.edit, campaign.id, filled)
    except FormRefused as refused:
        return dict(refused.errors)
    return {}


def campaign_of(scenario: Scenario, *slots: tuple[str, str]) -> Campaign:
    posts = social.planned(scenario, *[(IG, day, time) for day, time in slots])
    return scenario.row(Campaign, posts[0].campaign_id)


def test_posts_that_the_new_days_leave_outside_are_named(scenario: Scenario) -> None:
    campaign = campaign_of(scenario, ("2026-11-10", "09:00"), ("2026-11-28", "23:45"))
    assert edited(scenario, campaign, starts_on="2026-11-11", ends_on="2026-11-27") == {
        "starts_on": "1 post would be outside the campaign: Slow mornings · Instagram post "
        "(Tue 10 Nov 2026, 09:00 Berlin). Move or remove it with `/campaign calendar Sunday`, or choose other days.",
        "ends_on": "1 post would be outside the campaign: Slow mornings · Instagram post 2 "
        "(Sat 28 Nov 2026, 23:45 Berlin). "
        "Move or remove it with `/campaign calendar Sunday`, or choose other days.",
    }
    assert scenario.row(Campaign, campaign.id).ends_on == date(2026, 11, 30)


def test_many_posts_are_counted(scenario: Scenario) -> None:
    campaign = campaign_of(scenario, *[(f"2026-11-{day}", "09:00") for day in range(20, 26)])
    (words,) = edited(scenario, campaign, ends_on="2026-11-19").values()
    assert words.startswith(
        "6 posts would be outside the campaign: Slow mornings · Instagram post (Fri 20 Nov"
    )
    assert "and 3 more. Move or remove them" in words


def test_the_new_days_may_be_those_of_the_first_and_the_last_post(scenario: Scenario) -> None:
    campaign = campaign_of(scenario, ("2026-11-10", "00:00"), ("2026-11-28", "23:45"))
    assert edited(scenario, campaign, starts_on="2026-11-10", ends_on="2026-11-28") == {}


def test_posts_that_were_removed_do_not_hold_up(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (TIKTOK, "2026-11-28", "09:00"))
    scenario.do(MANAGER, planning.remove_post, post.id, "Not now.")
    campaign = scenario.row(Campaign, post.campaign_id)
    assert edited(scenario, campaign, ends_on="2026-11-20") == {}


def test_a_published_post_keeps_its_day_in_the_campaign(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.approve(scenario, post)
    social.publish(scenario, post)
    (words,) = edited(scenario, scenario.row(Campaign, post.campaign_id), starts_on="2026-11-11").values()
    assert words.endswith("It is published, so choose days that hold it.")
