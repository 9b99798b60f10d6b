"""A post-mortem says what is true: how long steps were open, posts by their own numbers, no money in a channel."""

from datetime import UTC, datetime, timedelta
from typing import Any

from campaigns.content import production
from campaigns.editorial import ideas, planning
from campaigns.reporting.post_mortem import snapshot
from campaigns.reporting.post_mortem_words import parts
from campaigns.reporting.step_times import times_of
from campaigns.spending import costs
from handlers.blocks.surfaces.reporting.report import report_message
from storage.enums import CampaignStatus, NoticeKind, Outcome
from storage.models import Campaign, Deliverable, Idea, Notice, Report
from tests.domain import social
from tests.domain.firm import DESIGNER, MANAGER, Firm
from tests.domain.social import CREATIVE, IG, TIKTOK
from tests.local_slack import says

LATER = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)


def finish(firm: Firm, *posts: Deliverable) -> dict[str, Any]:
    """The posts published and measured after the end; the figures of the report."""
    social.wait_until(firm, social.last_slot(firm) + timedelta(minutes=1))
    for one in posts:
        social.publish(firm, one)
    firm.wait(days=60)
    for one in posts:
        social.measure(firm, one, reach="100", likes="5", comments="0", clicks="0", revenue="0")
    assert firm.row(Campaign, posts[0].campaign_id).status is CampaignStatus.COMPLETED
    (report,) = firm.rows(Report)
    return report.figures


def figures_now(firm: Firm, post: Deliverable) -> dict[str, Any]:
    """The figures of a report that is asked for before the end."""
    with firm.database.read() as session:
        return snapshot(session, session.get_one(Campaign, post.campaign_id), firm.at)


def told_in_channel(firm: Firm) -> str:
    facts = next(
        one.facts for one in firm.rows(Notice, kind=NoticeKind.REPORT) if not one.facts["with_money"]
    )
    return says({"blocks": report_message(facts).blocks})


def test_a_post_that_comes_later_does_not_make_the_steps_before_it_long(firm: Firm) -> None:
    (first,) = social.planned(firm, (IG, "2026-11-10", "09:00"))
    social.approve(firm, first)
    social.wait_until(firm, LATER)
    (idea,) = firm.rows(Idea)
    later = social.post(firm, idea, TIKTOK, "2026-11-20", "09:00")
    firm.wait(minutes=7)
    social.approve(firm, later)
    took = {one.title: one.took for one in times_of(finish(firm, first, later))}
    assert took["Graphic Design Task"] == timedelta(minutes=7), "made at once, and once within seven minutes"
    assert took["Copywriting Task"] == timedelta(minutes=7)
    assert took["Update Asset Status"] == timedelta(minutes=7)


def test_a_step_of_the_campaign_that_opens_again_took_as_long_as_it_was_open_in_all(firm: Firm) -> None:
    campaign = social.make(firm)
    (idea,) = social.think(firm, campaign, "Slow mornings")
    rejected = social.post(firm, idea, IG, "2026-11-10", "09:00")
    firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    firm.wait(hours=3)
    firm.do(CREATIVE, planning.calendar_ready, campaign.id)
    social.design(firm, rejected)
    social.write(firm, rejected)
    social.decide(firm, rejected, Outcome.REJECT)
    firm.wait(hours=10)
    firm.do(MANAGER, planning.add_posts, campaign.id)
    again = social.post(firm, idea, IG, "2026-11-11", "09:00")
    firm.wait(hours=2)
    firm.do(CREATIVE, planning.calendar_ready, campaign.id)
    social.approve(firm, again)
    took = {one.title: one.took for one in times_of(finish(firm, again))}
    assert took["Create Content Calendar Entry"] == timedelta(hours=3 + 2)
    assert took["Calculate Budget Allocation"] == timedelta(0), "it was not open while the calendar was"


def test_waiting_for_results_that_posts_break_off_is_counted_on_both_sides(firm: Firm) -> None:
    (first,) = social.planned(firm, (IG, "2026-11-10", "09:00"))
    social.approve(firm, first)
    live_at = firm.at
    social.wait_until(firm, LATER)
    (idea,) = firm.rows(Idea)
    later = social.post(firm, idea, TIKTOK, "2026-11-20", "09:00")
    firm.wait(hours=5)
    so_far = {one.title: one.took for one in times_of(figures_now(firm, first))}
    social.approve(firm, later)
    broken_off = firm.at - LATER
    took = {one.title: one.took for one in times_of(finish(firm, first, later))}
    (report,) = firm.rows(Report)
    assert so_far["Fetch Performance Metrics"] == LATER - live_at
    assert took["Fetch Performance Metrics"] == report.made_at - live_at - broken_off


def test_while_results_are_not_waited_for_nothing_is_said_to_follow_on_them(firm: Firm) -> None:
    (first,) = social.planned(firm, (IG, "2026-11-10", "09:00"))
    social.approve(firm, first)
    (idea,) = firm.rows(Idea)
    social.post(firm, idea, TIKTOK, "2026-11-20", "09:00")
    firm.wait(hours=5)
    assert "at once, with this report" not in str(parts(figures_now(firm, first), with_money=True))


def test_what_follows_on_the_figures_is_said_to_be_done_at_once(firm: Firm) -> None:
    (post,) = social.planned(firm, (IG, "2026-11-10", "09:00"))
    so_far = figures_now(firm, post)
    social.approve(firm, post)
    (times,) = [part for part in parts(finish(firm, post), with_money=True) if part.title.startswith("Time")]
    assert times.title == "Time each step was open, in sum"
    assert times.lines[-1] == "14. Aggregate Total Reach to 18. Archive Campaign: at once, with this report"
    assert "at once, with this report" not in str(parts(so_far, with_money=True))


def test_a_platform_on_which_nothing_was_published_is_told_of_only_beside_its_money(firm: Firm) -> None:
    (post,) = social.planned(firm, (IG, "2026-11-10", "09:00"), platforms="instagram")
    spent = {"what": "Ads", "amount": "20", "state": "spent", "platform": "tiktok"}
    firm.do(MANAGER, costs.add_cost, post.campaign_id, spent)
    social.approve(firm, post)
    figures = finish(firm, post)
    assert "TikTok" not in told_in_channel(firm)
    assert "TikTok: €20.00 spent" in str(parts(figures, with_money=True))


def test_posts_have_the_numbers_that_they_have_in_the_campaign(firm: Firm) -> None:
    rejected, *posts = social.planned(
        firm, (IG, "2026-11-09", "09:00"), (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "09:00")
    )
    social.design(firm, rejected)
    social.write(firm, rejected)
    social.decide(firm, rejected, Outcome.REJECT)
    social.approve(firm, *posts)
    assert [one["number"] for one in finish(firm, *posts)["posts"]] == [2, 3]
    words = told_in_channel(firm)
    for one in posts:
        assert f"{one.number}. {one.title}" in words


def test_every_post_is_counted_once_with_what_else_is_true_of_some_in_brackets(firm: Firm) -> None:
    rejected, late, plain = social.planned(firm, *((IG, f"2026-11-{day}", "09:00") for day in (10, 11, 12)))
    firm.do(DESIGNER, production.no_design_needed, plain.id)
    social.write(firm, plain)
    social.decide(firm, plain, Outcome.APPROVE)
    social.approve(firm, late)
    social.design(firm, rejected)
    social.write(firm, rejected)
    social.decide(firm, rejected, Outcome.REJECT)
    (posts,) = [part for part in parts(finish(firm, late, plain), with_money=True) if part.title == "Posts"]
    assert posts.lines == ("3 posts (1 text only): 2 published (1 late), 1 rejected.",)
    assert posts.lines[0] in told_in_channel(firm)
