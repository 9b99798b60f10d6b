"""A social media campaign goes through all eighteen steps: nine posts on three platforms, and every figure by hand."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from campaigns.content import production
from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import parse_ideas
from campaigns.emails.context import email_context
from campaigns.reporting import measuring, reports
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.reporting.step_times import times_of
from campaigns.spending import costs
from campaigns.spending.platform_money import by_platform
from campaigns.steps.registry import workflow_of
from campaigns.views.overview import overview
from campaigns.views.step_states import StepState
from storage.enums import (
    CampaignStatus,
    ContentPart,
    DeliverableStatus,
    IdeaState,
    MailKind,
    NoticeKind,
    Outcome,
    PartStatus,
    TaskKind,
    TaskState,
)
from storage.models import Allocation, Campaign, Decision, Deliverable, Idea, Lane, Mail, Notice, Report, Task
from tests.databases import BOTH_DATABASES
from tests.domain import social
from tests.domain.scenario import DIRECTOR, MANAGER, Scenario
from tests.domain.social import CHANNEL, CREATIVE, IG, SECOND_CREATIVE, TIKTOK, WRITER, X

pytestmark = BOTH_DATABASES

RESULTS = {
    1: {"reach": "1000", "likes": "40", "comments": "10", "clicks": "0", "revenue": "60"},
    2: {"reach": "2000", "likes": "30", "comments": "10", "clicks": "20"},
    3: {"reach": "500", "likes": "20", "comments": "5", "clicks": "5"},
    4: {"reach": "10000", "likes": "150", "comments": "30", "clicks": "20", "revenue": "42"},
    6: {"reach": "4000", "likes": "100", "comments": "20", "clicks": "40"},
    7: {"reach": "800", "likes": "8", "comments": "0", "clicks": "0"},
    8: {"reach": "200", "likes": "10", "comments": "4", "clicks": "2"},
    9: {"likes": "12", "comments": "3", "clicks": "1"},
}
RATES = "5, 3, 6, 2, 4, 1 and 8 %; post 9 has no reach, post 5 was rejected"


@pytest.mark.smoke
def test_a_social_media_campaign_goes_from_its_brief_to_its_archive(scenario: Scenario) -> None:
    campaign = make_the_campaign(scenario)
    ideas_are_found(scenario, campaign)
    posts = nine_posts_are_planned(scenario, campaign)
    the_budget_is_split(scenario, campaign)
    design_and_copy_are_made_and_approved(scenario, campaign, posts)
    client_and_stakeholders_hear_that_it_is_live(scenario, campaign)
    posts_are_published_at_their_slots(scenario, posts)
    results_come_in(scenario, campaign, posts)
    the_figures_are_those_worked_out_by_hand(scenario, campaign)
    the_post_mortem_tells_what_went_well(scenario, campaign)
    management_has_the_report_and_the_campaign_is_archived(scenario, campaign)


def make_the_campaign(scenario: Scenario) -> Campaign:
    campaign = social.make(
        scenario,
        platforms="instagram, tiktok, x",
        goal_reach="20000",
        goal_engagement_rate="4",
        goal_revenue="100",
    )
    assert [step.title for step in workflow_of(campaign).steps()][:2] == [
        "Fetch Campaign Brief",
        "Initialize Campaign Record",
    ]
    assert steps_done(scenario, campaign) == [1, 2]
    return campaign


def ideas_are_found(scenario: Scenario, campaign: Campaign) -> None:
    lines = "Slow mornings | Rituals | instagram, tiktok\nBehind the beans | Craft\nDiscounts | Sales"
    added = scenario.do(CREATIVE, ideas.submit, campaign.id, parse_ideas(lines, (IG, TIKTOK, X)))
    scenario.do(MANAGER, ideas.approve, added[0].id)
    scenario.do(MANAGER, ideas.drop, added[2].id, "We do not discount.")
    scenario.do(MANAGER, ideas.ask_for_more, campaign.id, "Something for X.")
    more = scenario.do(
        SECOND_CREATIVE, ideas.submit, campaign.id, parse_ideas("Coffee facts | Facts | x", (X,))
    )
    for idea in (added[1], more[0]):
        scenario.do(MANAGER, ideas.approve, idea.id)
    assert steps_done(scenario, campaign) == [1, 2]
    scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    assert steps_done(scenario, campaign) == [1, 2, 3]
    assert [idea.state for idea in scenario.rows(Idea)] == [
        IdeaState.APPROVED,
        IdeaState.APPROVED,
        IdeaState.DROPPED,
        IdeaState.APPROVED,
    ]


def nine_posts_are_planned(scenario: Scenario, campaign: Campaign) -> dict[int, Deliverable]:
    first, second, _, third = scenario.rows(Idea, campaign_id=campaign.id)
    plan = [
        *[(first, IG, day, "09:00") for day in ("2026-11-10", "2026-11-11", "2026-11-12")],
        *[(second, TIKTOK, day, "10:00") for day in ("2026-11-10", "2026-11-11", "2026-11-12")],
        *[(third, X, day, "11:00") for day in ("2026-11-10", "2026-11-11", "2026-11-12")],
    ]
    made = [social.post(scenario, *one) for one in plan]
    scenario.do(CREATIVE, planning.calendar_ready, campaign.id)
    assert steps_done(scenario, campaign) == [1, 2, 3, 4, 8, 9]
    return {one.number: one for one in made}


def the_budget_is_split(scenario: Scenario, campaign: Campaign) -> None:
    split = {row.platform: row.amount_minor for row in scenario.rows(Allocation, campaign_id=campaign.id)}
    assert split == {IG: 3334, TIKTOK: 3333, X: 3333}
    for what, amount, state, platform in (
        ("Ads", "20", "spent", "tiktok"),
        ("Promoted post", "5.50", "committed", "x"),
        ("Photographer", "10", "planned", "instagram"),
    ):
        entries = {"what": what, "amount": amount, "state": state, "platform": platform}
        scenario.do(MANAGER, costs.add_cost, campaign.id, entries)
    with scenario.database.read() as session:
        rows = by_platform(session, session.get_one(Campaign, campaign.id))
    seen = [(row.platform, row.planned.minor, row.committed.minor, row.spent.minor) for row in rows]
    assert seen == [(IG, 1000, 0, 0), (TIKTOK, 0, 0, 2000), (X, 0, 550, 0)]
    assert [row.left.minor for row in rows if row.left] == [3334, 1333, 2783]


def design_and_copy_are_made_and_approved(
    scenario: Scenario, campaign: Campaign, posts: dict[int, Deliverable]
) -> None:
    social.approve(scenario, posts[1], posts[3], posts[4], posts[6], posts[8], posts[9])
    scenario.do("UDESI", production.no_design_needed, posts[7].id)
    social.write(scenario, posts[7])
    social.decide(scenario, posts[7], Outcome.APPROVE)
    assert social.now(scenario, posts[7]).asset_status is PartStatus.NOT_NEEDED

    social.design(scenario, posts[2])
    assert social.now(scenario, posts[2]).asset_status is PartStatus.READY_FOR_REVIEW
    social.write(scenario, posts[2])
    social.decide(scenario, posts[2], Outcome.REQUEST_CHANGES, ContentPart.COPY)
    assert social.open_kinds(scenario, posts[2]) == {TaskKind.COPY}
    social.write(scenario, posts[2], "Shorter.")
    asked = social.question(scenario, posts[2])
    assert (asked.asset_id, asked.round) == (None, 2)
    social.decide(scenario, posts[2], Outcome.APPROVE)

    social.design(scenario, posts[5])
    social.write(scenario, posts[5])
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.PREPARING
    social.decide(scenario, posts[5], Outcome.REJECT)
    rejected = social.now(scenario, posts[5])
    assert (rejected.status, rejected.slot_at) == (DeliverableStatus.REJECTED, None)
    assert rejected.reason == "It must be so."
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.ACTIVE
    assert steps_done(scenario, campaign) == list(range(1, 13))


def client_and_stakeholders_hear_that_it_is_live(scenario: Scenario, campaign: Campaign) -> None:
    mails = scenario.rows(Mail, campaign_id=campaign.id)
    assert {(mail.kind, mail.to) for mail in mails} == {
        (MailKind.LIVE, "board@acme.example"),
        (MailKind.LIVE, "client@beans.example"),
    }
    with scenario.database.read() as session:
        told = {one.to: email_context(session, session.get_one(Mail, one.id)) for one in mails}
    promised = {to: facts["gets_report"] for to, facts in told.items()}
    assert promised == {"board@acme.example": True, "client@beans.example": False}
    facts = told["client@beans.example"]
    assert (f"{facts['first_post_on']}", facts["first_post_time"]) == ("2026-11-10", "09:00 Berlin")
    assert (facts["posts"], facts["platforms"]) == (8, ["Instagram", "TikTok", "X"])


def posts_are_published_at_their_slots(scenario: Scenario, posts: dict[int, Deliverable]) -> None:
    planned = [social.now(scenario, posts[number]) for number in RESULTS]
    for one in sorted(planned, key=lambda post: (post.slot_at or scenario.at, post.id)):
        assert one.slot_at is not None
        social.wait_until(scenario, one.slot_at + timedelta(minutes=5))
        assert social.open_kinds(scenario, one) == {TaskKind.PUBLISH}
        if one.number == 8:
            scenario.wait(hours=2)
        social.publish(scenario, one)
    late = scenario.rows(Task, deliverable_id=posts[8].id, kind=TaskKind.PUBLISH)
    assert [task.outcome for task in late] == ["Published late"]
    assert scenario.rows(Task, kind=TaskKind.PUBLISH, state=TaskState.OPEN) == []


def results_come_in(scenario: Scenario, campaign: Campaign, posts: dict[int, Deliverable]) -> None:
    social.wait_until(scenario, datetime(2026, 11, 30, 23, 0, tzinfo=UTC))
    assert scenario.row(Campaign, campaign.id).status is CampaignStatus.MEASURING
    social.wait_until(scenario, datetime(2026, 12, 15, 9, 0, tzinfo=UTC))
    with scenario.database.read() as session:
        missing = measuring.missing(session, session.get_one(Campaign, campaign.id), scenario.at)
    assert [one.post.number for one in missing] == [1, 2, 3, 4, 6, 7, 8, 9]
    for number, figures in RESULTS.items():
        assert scenario.row(Campaign, campaign.id).status is CampaignStatus.MEASURING
        social.measure(scenario, posts[number], **figures)


def the_figures_are_those_worked_out_by_hand(scenario: Scenario, campaign: Campaign) -> None:
    (report,) = scenario.rows(Report, campaign_id=campaign.id)
    found = reports.figures_of(report.figures)
    assert found["total_reach"].show() == "at least 18,500"
    assert found["total_reach"].show_coverage() == "reach known for 7 of 8 posts"
    assert found["total_engagements"].show() == "540"
    assert found["average_engagement_rate"].show() == "4.14 %", RATES
    assert found["pooled_engagement_rate"].show() == "2.83 %", "524 engagements of 18,500 reached"
    assert found["total_cost"].show() == "€25.50"
    assert found["total_revenue"].show() == "at least €102.00"
    assert found["roi"].show() == "at least 300.00 %"
    told = ReportSnapshot.read(report.figures)
    assert [(goal.name, goal.words, goal.share.show()) for goal in told.goals] == [
        ("Reach", "20,000", "at least 92.50 %"),
        ("Engagement rate", "4 %", "103.57 %"),
        ("Revenue", "€100.00", "at least 102.00 %"),
    ]
    conclusions = {goal.name: goal.is_reached for goal in told.goals}
    assert conclusions == {"Reach": None, "Engagement rate": None, "Revenue": True}, (
        "one post's reach is missing"
    )
    over = scenario.row(Campaign, campaign.id)
    assert (over.total_reach, over.engagements, over.total_cost_minor) == (18500, 540, 2550)
    assert (over.engagement_rate, over.pooled_engagement_rate) == (Decimal("4.142857"), Decimal("2.832432"))
    assert (over.revenue_minor, over.roi) == (10200, Decimal(300))


def the_post_mortem_tells_what_went_well(scenario: Scenario, campaign: Campaign) -> None:
    (report,) = scenario.rows(Report, campaign_id=campaign.id)
    told = report.figures
    assert [(one["title"], one["rate"]) for one in told["best"]] == [
        ("Coffee facts · X post 2", "8.00"),
        ("Slow mornings · Instagram post 3", "6.00"),
        ("Slow mornings · Instagram post", "5.00"),
    ]
    assert [(one["title"], one["rate"]) for one in told["worst"]] == [
        ("Coffee facts · X post", "1.00"),
        ("Behind the beans · TikTok post", "2.00"),
        ("Slow mornings · Instagram post 2", "3.00"),
    ]
    assert told["counts"] == {
        "planned": 9, "published": 8, "rejected": 1, "missed": 0, "dropped": 0, "late": 1, "text_only": 1,
    }  # fmt: skip
    assert told["rounds"] == [{"title": "Slow mornings · Instagram post 2", "rounds": 2}]
    assert [(row["platform"], row["posts"], row["reach"]["value"]) for row in told["platforms"]] == [
        ("instagram", 3, 3500),
        ("tiktok", 2, 14000),
        ("x", 3, 1000),
    ]
    took = {time.title: time.took for time in times_of(told)}
    live_at = scenario.rows(Mail, kind=MailKind.LIVE)[0].created_at
    assert took["Fetch Performance Metrics"] == report.made_at - live_at
    assert took["Approval Workflow Task"] == timedelta(seconds=110), (
        "ten decisions, and eleven seconds after each"
    )


def management_has_the_report_and_the_campaign_is_archived(scenario: Scenario, campaign: Campaign) -> None:
    to = [mail.to for mail in scenario.rows(Mail, kind=MailKind.REPORT)]
    assert to == ["dora@acme.example", "board@acme.example", "client@beans.example"]
    assert [mail.facts["with_money"] for mail in scenario.rows(Mail, kind=MailKind.REPORT)] == [
        True,
        True,
        False,
    ]
    told = scenario.rows(Notice, kind=NoticeKind.REPORT)
    assert [notice.facts["with_money"] for notice in told] == [True, False]
    over = scenario.row(Campaign, campaign.id)
    assert (over.status, over.archived_at is not None) == (CampaignStatus.COMPLETED, True)
    assert steps_done(scenario, campaign) == list(range(1, 19))
    assert scenario.rows(Task, state=TaskState.OPEN) == []
    assert {decision.decided_by for decision in scenario.rows(Decision)} == {MANAGER}
    assert {DIRECTOR, CHANNEL} <= set(addresses(scenario))
    assert WRITER not in {decision.decided_by for decision in scenario.rows(Decision)}


def addresses(scenario: Scenario) -> list[str]:
    """Where messages of the bot are."""
    return [lane.address for lane in scenario.rows(Lane)]


def steps_done(scenario: Scenario, campaign: Campaign) -> list[int]:
    """The numbers of the steps that are complete."""
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    return [step.number for step in seen.steps if step.state is StepState.COMPLETE]
