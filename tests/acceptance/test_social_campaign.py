"""A social media campaign from its brief to the archive, as the people in it live it.

Nine posts on three platforms. The copy of Cups takes two rounds, Discount is rejected, Myth is text only, Origin is
published a day late, and nobody knows the reach of Altitude.

Worked out by hand:
    split        100.00 EUR by weight 1:1:1                       = 33.34, 33.33 and 33.33
    rates        Kettle 50 / 1,000 = 5 %, Cups 60 / 2,000 = 3 %, Steam 30 / 500 = 6 %, Grinder 200 / 10,000 = 2 %,
                 Pour 160 / 4,000 = 4 %, Myth 8 / 800 = 1 %, Origin 16 / 200 = 8 %; Altitude has none
    average      (5 + 3 + 6 + 2 + 4 + 1 + 8) / 7 = 29 / 7         = 4.14 %
    pooled       (50 + 60 + 30 + 200 + 160 + 8 + 16) / 18,500     = 524 / 18,500 = 2.83 %
    reach        1,000 + 2,000 + 500 + 10,000 + 4,000 + 800 + 200 = 18,500, of a goal of 20,000: 92.50 %
    engagements  524, and Altitude's 12 + 3 + 1                   = 540
    cost         20.00 spent on TikTok, 5.50 committed on X       = 25.50; 10.00 planned on Instagram is not promised
    revenue      Kettle 60, Grinder 42                            = 102.00 EUR
    ROI          (102 - 25.50) / 25.50 x 100                      = 300.00 %
Both goals can still be met or missed. Then Altitude's reach comes, 250, of which its 16 engagements are 6.4 %:
    reach        18,500 + 250 = 18,750, of 20,000                 = missed by 1,250
    average      (29 + 6.4) / 8 = 4.425, of a goal of 4           = met
"""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from storage.enums import CampaignStatus, DeliverableStatus, MailState
from storage.models import Deliverable, Mail, Report
from tests.acceptance.conftest import CREATORS, SOCKET_THEN_HTTP, Installation
from tests.acceptance.mails import recipients
from tests.acceptance.people import Person
from tests.acceptance.plan import BY_TITLE, NAME, POSTS, REVENUE, Planned, moment_of
from tests.acceptance.social_planning import (
    a_brief_is_written,
    an_approved_influencer_is_asked,
    everybody_has_a_role,
    ideas_come_in_and_are_decided_on,
    nine_posts_are_planned,
    the_budget_is_split,
    the_campaign_is_entered_with_it,
)
from tests.acceptance.social_production import copy_is_written, designs_are_handed_in, everything_is_approved
from tests.acceptance.social_report import the_report_goes_out, what_was_missing_comes
from tests.acceptance.social_rows import campaign_in
from tests.acceptance.story import Calendar, brings_in_creators
from tests.waiting import wait_until


@pytest.fixture
def days(installation: Installation) -> Calendar:
    """The campaign's days, from the clock of the local Slack."""
    return Calendar.starting_today(installation.slack)


@SOCKET_THEN_HTTP
def test_the_whole_campaign(installation: Installation, days: Calendar) -> None:
    """Every step, by those whose step it is."""
    maya, chloe, dev, lena = (installation.person(name) for name in ("maya", "chloe", "dev", "lena"))
    carlos, diana = installation.person("carlos"), installation.person("diana")
    everybody_has_a_role(installation)
    brings_in_creators(installation, CREATORS)

    a_brief_is_written(maya)
    the_campaign_is_entered_with_it(installation, maya, days)
    ideas_come_in_and_are_decided_on(maya, chloe)
    nine_posts_are_planned(chloe, days)
    the_budget_is_split(maya)
    an_approved_influencer_is_asked(installation, maya)
    designs_are_handed_in(installation, dev, chloe)
    copy_is_written(installation, lena)
    everything_is_approved(installation, maya, lena)
    the_campaign_goes_live(installation, maya, days)
    posts_are_published_at_their_time(installation, carlos, days)
    time_passes_and_results_come_in(installation, carlos, days)
    the_report_goes_out(installation, maya, carlos, diana)
    the_campaign_is_archived(installation, maya)
    what_was_missing_comes(carlos, diana, days)


def the_campaign_goes_live(installation: Installation, maya: Person, days: Calendar) -> None:
    """11. Update Campaign Status to 'Live', and 12. Notify Stakeholders."""
    wait_until(lambda: campaign_in(installation).status is CampaignStatus.ACTIVE)
    maya.sees(f"{NAME} is live", "campaigns")
    wait_until(lambda: {"client@beans.example", "board@northwind.example"} <= recipients(installation))
    first = days.first + timedelta(days=8)
    day = f"{first:%A}, {first.day} {first:%B %Y}"
    for mail in installation.slack.mails():
        assert mail["subject"] == f"{NAME} is live: first post on {day}"
        for part in (mail["text"], mail["html"]):
            assert "8 posts are planned" in part
            promised = "You get the report by e-mail when the campaign is over." in part
            assert promised == ("board@northwind.example" in str(mail["to"])), "the client is promised none"


ENDS = {"Discount": DeliverableStatus.REJECTED}


def posts_are_published_at_their_time(installation: Installation, carlos: Person, days: Calendar) -> None:
    """At each slot the publisher gets the final asset and copy, and records the link; Origin is a day late."""
    for day in (8, 9, 10):
        due = [post for post in POSTS if post.day == day and post.title != "Discount"]
        time_comes(installation, moment_of(due[0], days.first) + timedelta(minutes=5))
        for post in due:
            reminder = carlos.sees(f"Publish {post.title} and record its link")
            assert "#slowsunday" in reminder
            if post.title != "Origin":
                publish(carlos, post)
    a_day_later = moment_of(BY_TITLE["Origin"], days.first) + timedelta(days=1)
    publish(carlos, BY_TITLE["Origin"], day=a_day_later.date().isoformat(), time="00:30")
    assert "Publish Origin" in carlos.sees("Published late")
    with installation.database.read() as session:
        ends = {post.title: post.status for post in session.scalars(select(Deliverable))}
    assert ends == {post.title: ENDS.get(post.title, DeliverableStatus.PUBLISHED) for post in POSTS}


def publish(carlos: Person, post: Planned, **when: str) -> None:
    """Publish a post, and say where it is to be seen; at its time, unless it was another (`day` and `time`)."""
    carlos.clicks("Published…", f"Publish {post.title}")
    carlos.fills_in(permalink=post.link, **when)


def time_comes(installation: Installation, moment: datetime) -> None:
    """Let time pass until a moment."""
    now = float(installation.slack.get("clock")["now"])
    installation.slack.pass_time(moment.timestamp() - now)


def time_passes_and_results_come_in(installation: Installation, carlos: Person, days: Calendar) -> None:
    """13. Fetch Performance Metrics: after the end and the measuring window, for the campaign's period."""
    time_comes(
        installation,
        datetime.combine(_over(days), datetime.min.time(), moment_of(POSTS[0], days.first).tzinfo),
    )
    carlos.clicks("Enter results…", "Enter the missing results")
    for post in POSTS:
        if post.results:
            carlos.clicks_in_modal("Enter…", f". {post.title}")
            revenue = {"revenue": REVENUE[post.title]} if post.title in REVENUE else {}
            carlos.fills_in(measured_on=days.last.isoformat(), **post.results, **revenue)
    carlos.closes_everything()


def _over(days: Calendar) -> date:
    return days.last + timedelta(days=16)


def the_campaign_is_archived(installation: Installation, maya: Person) -> None:
    """18. Archive Campaign: Completed, closed, out of the active view."""
    maya.sees("Archived", "campaigns")
    assert NAME not in maya.types("/campaign list")
    assert NAME in maya.types("/campaign list archived")
    campaign = campaign_in(installation)
    assert campaign.status is CampaignStatus.COMPLETED
    assert campaign.archived_at is not None
    assert (campaign.total_reach, campaign.engagements) == (18_500, 540)
    assert (campaign.total_cost_minor, campaign.revenue_minor) == (2_550, 10_200)
    assert (campaign.engagement_rate, campaign.pooled_engagement_rate) == (
        Decimal("4.142857"),
        Decimal("2.832432"),
    )
    assert campaign.roi == Decimal(300)
    with installation.database.read() as session:
        assert session.scalars(select(Report)).one().number == 1
        assert not list(session.scalars(select(Mail).where(Mail.state == MailState.QUEUED)))
