"""A post-mortem says what is true: how long steps were open, posts by their own numbers, no money in a channel."""

from datetime import UTC, datetime, timedelta
from typing import Any

from campaigns.content import production
from campaigns.editorial import ideas, planning
from campaigns.reporting.post_mortem import snapshot
from campaigns.reporting.post_mortem_words import parts
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.reporting.step_times import times_of
from campaigns.spending import costs
from handlers.blocks.surfaces.reporting.report import report_message
from handlers.blocks.surfaces.reporting.report_details import details_message
from storage.enums import CampaignStatus, NoticeKind, Outcome
from storage.models import Campaign, Deliverable, Idea, Notice, Report
from tests.domain import social
from tests.domain.scenario import DESIGNER, MANAGER, Scenario
from tests.domain.social import CREATIVE, IG, TIKTOK
from tests.local_slack import says

LATER = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)


def finish(scenario: Scenario, *posts: Deliverable) -> dict[str, Any]:
    """The posts published and measured after the end; the figures of the report."""
    social.wait_until(scenario, social.last_slot(scenario) + timedelta(minutes=1))
    for one in posts:
        social.publish(scenario, one)
    scenario.wait(days=60)
    for one in posts:
        social.measure(scenario, one, reach="100", likes="5", comments="0", clicks="0", revenue="0")
    assert scenario.row(Campaign, posts[0].campaign_id).status is CampaignStatus.COMPLETED
    (report,) = scenario.rows(Report)
    return report.figures


def figures_now(scenario: Scenario, post: Deliverable) -> dict[str, Any]:
    """The figures of a report that is asked for before the end."""
    with scenario.database.read() as session:
        return snapshot(session, session.get_one(Campaign, post.campaign_id), scenario.at)


def told_in_channel(scenario: Scenario) -> str:
    facts = next(
        one.facts for one in scenario.rows(Notice, kind=NoticeKind.REPORT) if not one.facts["with_money"]
    )
    report = ReportSnapshot.read(facts, facts["number"], with_money=False)
    shown = [*report_message(facts).blocks, *details_message(report).blocks]
    return says({"blocks": shown})


def test_a_post_that_comes_later_does_not_make_the_steps_before_it_long(scenario: Scenario) -> None:
    (first,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.approve(scenario, first)
    social.wait_until(scenario, LATER)
    (idea,) = scenario.rows(Idea)
    later = social.post(scenario, idea, TIKTOK, "2026-11-20", "09:00")
    scenario.wait(minutes=7)
    social.approve(scenario, later)
    took = {one.title: one.took for one in times_of(finish(scenario, first, later))}
    assert took["Graphic Design Task"] == timedelta(minutes=7), "made at once, and once within seven minutes"
    assert took["Copywriting Task"] == timedelta(minutes=7)
    assert took["Update Asset Status"] == timedelta(minutes=7)


def test_a_step_of_the_campaign_that_opens_again_took_as_long_as_it_was_open_in_all(
    scenario: Scenario,
) -> None:
    campaign = social.make(scenario)
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    rejected = social.post(scenario, idea, IG, "2026-11-10", "09:00")
    scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    scenario.wait(hours=3)
    scenario.do(CREATIVE, planning.calendar_ready, campaign.id)
    social.design(scenario, rejected)
    social.write(scenario, rejected)
    social.decide(scenario, rejected, Outcome.REJECT)
    scenario.wait(hours=10)
    scenario.do(MANAGER, planning.add_posts, campaign.id)
    again = social.post(scenario, idea, IG, "2026-11-11", "09:00")
    scenario.wait(hours=2)
    scenario.do(CREATIVE, planning.calendar_ready, campaign.id)
    social.approve(scenario, again)
    took = {one.title: one.took for one in times_of(finish(scenario, again))}
    assert took["Create Content Calendar Entry"] == timedelta(hours=3 + 2)
    assert took["Calculate Budget Allocation"] == timedelta(0), "it was not open while the calendar was"


def test_waiting_for_results_that_posts_break_off_is_counted_on_both_sides(scenario: Scenario) -> None:
    (first,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.approve(scenario, first)
    live_at = scenario.at
    social.wait_until(scenario, LATER)
    (idea,) = scenario.rows(Idea)
    later = social.post(scenario, idea, TIKTOK, "2026-11-20", "09:00")
    scenario.wait(hours=5)
    so_far = {one.title: one.took for one in times_of(figures_now(scenario, first))}
    social.approve(scenario, later)
    broken_off = scenario.at - LATER
    took = {one.title: one.took for one in times_of(finish(scenario, first, later))}
    (report,) = scenario.rows(Report)
    assert so_far["Fetch Performance Metrics"] == LATER - live_at
    assert took["Fetch Performance Metrics"] == report.made_at - live_at - broken_off


def test_only_steps_that_took_time_are_told(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.approve(scenario, post)
    (times,) = [
        part for part in parts(finish(scenario, post), with_money=True) if part.title.startswith("Time")
    ]
    assert times.title == "Time each step was open, in sum"
    assert times.lines[-1].startswith("13. Fetch Performance Metrics:")
    assert "at once" not in str(times.lines)


def test_a_platform_on_which_nothing_was_published_is_told_of_only_beside_its_money(
    scenario: Scenario,
) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"), platforms="instagram")
    spent = {"what": "Ads", "amount": "20", "state": "spent", "platform": "tiktok"}
    scenario.do(MANAGER, costs.add_cost, post.campaign_id, spent)
    social.approve(scenario, post)
    figures = finish(scenario, post)
    assert "TikTok" not in told_in_channel(scenario)
    assert "TikTok: €20.00 spent" in str(parts(figures, with_money=True))


def test_posts_have_the_numbers_that_they_have_in_the_campaign(scenario: Scenario) -> None:
    rejected, *posts = social.planned(
        scenario, (IG, "2026-11-09", "09:00"), (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "09:00")
    )
    social.design(scenario, rejected)
    social.write(scenario, rejected)
    social.decide(scenario, rejected, Outcome.REJECT)
    social.approve(scenario, *posts)
    assert [one["number"] for one in finish(scenario, *posts)["posts"]] == [2, 3]
    words = told_in_channel(scenario)
    for one in posts:
        assert f"{one.number}. {one.title}" in words


def test_every_post_is_counted_once_with_what_else_is_true_of_some_in_brackets(scenario: Scenario) -> None:
    rejected, late, plain = social.planned(
        scenario, *((IG, f"2026-11-{day}", "09:00") for day in (10, 11, 12))
    )
    scenario.do(DESIGNER, production.no_design_needed, plain.id)
    social.write(scenario, plain)
    social.decide(scenario, plain, Outcome.APPROVE)
    social.approve(scenario, late)
    social.design(scenario, rejected)
    social.write(scenario, rejected)
    social.decide(scenario, rejected, Outcome.REJECT)
    (posts,) = [
        part for part in parts(finish(scenario, late, plain), with_money=True) if part.title == "Posts"
    ]
    assert posts.lines == ("3 posts (1 text only): 2 published (1 late), 1 rejected.",)
    assert posts.lines[0] in told_in_channel(scenario)
