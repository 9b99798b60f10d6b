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

from storage.enums import CampaignStatus, DeliverableStatus, MailState, PartStatus
from storage.models import Campaign, Deliverable, Influencer, Mail, Participation, Report
from tests.acceptance.conftest import CREATORS, SOCKET_THEN_HTTP, Installation
from tests.acceptance.mails import recipients
from tests.acceptance.people import Person
from tests.acceptance.plan import BY_TITLE, FACTS, NAME, POSTS, REVENUE, Planned, moment_of
from tests.acceptance.social_report import the_report_goes_out, what_was_missing_comes
from tests.acceptance.story import Calendar, brings_in_creators
from tests.local_slack import says
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


def everybody_has_a_role(installation: Installation) -> None:
    """The workspace's admin says who plays which part; two people design."""
    adam = installation.person("adam")
    adam.types("/campaign roles", "general")
    held = {
        "marketing_manager": "maya", "content_specialist": "carlos", "marketing_director": "diana",
        "creative_team": "chloe", "copywriter": "lena",
    }  # fmt: skip
    given = {role: [installation.slack.user(name)] for role, name in held.items()}
    adam.fills_in(**given, design_team=[installation.slack.user("dev"), installation.slack.user("chloe")])
    adam.closes_everything()


def a_brief_is_written(maya: Person) -> None:
    """`/campaign brief`: stored, and a new version with every edit."""
    maya.types("/campaign brief")
    maya.clicks("Write a brief…", channel="campaigns")
    assert "requirements" in maya.tries(title="Sunday coffee", requirements=" ")["errors"]
    maya.fills_in(title="Sunday coffee", requirements="Show how a slow Sunday morning tastes.")
    maya.clicks_in_modal("Edit…")
    maya.fills_in(
        title="Sunday coffee",
        requirements="Show how a slow Sunday morning tastes.",
        objectives="2,000 new subscribers",
        audience="Coffee drinkers from 25 to 40",
        banned_words="cheap",
    )
    assert "version 2" in says(maya.modal()).lower()
    maya.closes_everything()


def the_campaign_is_entered_with_it(installation: Installation, maya: Person, days: Calendar) -> None:
    """1. Fetch Campaign Brief, and 2. Initialize Campaign Record."""
    maya.types("/campaign new social")
    (brief,) = maya.looks_up("brief", "briefs", "Sunday")
    basics = days.basics(installation, NAME) | {"budget": "100", "requirements": "", "brief": brief}
    assert "platforms" in maya.tries(**basics, platforms="myspace 1")["errors"]
    maya.fills_in(**basics, platforms="instagram, tiktok, x")
    maya.fills_in(
        goal_reach="20,000",
        goal_engagement_rate="4",
        stakeholders="board@northwind.example",
        clients="client@beans.example",
    )
    maya.closes_everything()
    card = maya.sees(NAME, "campaigns")
    assert "1. Fetch Campaign Brief" in card
    assert "18. Archive Campaign" in card


def ideas_come_in_and_are_decided_on(maya: Person, chloe: Person) -> None:
    """3. Content Ideation Task: several at once, more asked for, approved or dropped one by one."""
    chloe.clicks("Submit ideas…", "Submit ideas")
    lines = "Slow mornings | Rituals | instagram\nBehind the beans | Craft | tiktok\nTwo for one | Sales"
    assert "Line 2" in chloe.tries(lines="Fine\nToo | many | tiktok | parts | here | now")["errors"]["lines"]
    chloe.fills_in(lines=lines)
    chloe.closes_everything()
    maya.clicks("Drop…", "Two for one")
    maya.fills_in(reason="We do not discount.")
    for theme in ("Slow mornings", "Behind the beans"):
        maya.clicks("Approve", theme)
    chloe.clicks("Submit ideas…", "Submit ideas")
    chloe.fills_in(theme=FACTS, pillar="Facts", platforms=["x"])
    chloe.closes_everything()
    maya.clicks("Approve", FACTS)
    chloe.clicks("Ideas done", "Submit ideas")


def nine_posts_are_planned(chloe: Person, days: Calendar) -> None:
    """4. Create Content Calendar Entry: what does not fit is refused with what is free nearby."""
    first, *others = POSTS
    chloe.clicks("Plan a post…", first.theme)
    outside = {**_entry(first, days), "day": (days.first - timedelta(days=1)).isoformat()}
    assert "The campaign runs from" in chloe.tries(**outside)["errors"]["day"]
    chloe.fills_in(**_entry(first, days))
    chloe.clicks_in_modal("Plan another…")
    close = {**_entry(first, days), "time": "09:20", "title": "Too close"}
    assert "Free nearby" in chloe.tries(**close)["errors"]["time"]
    chloe.closes_everything()
    for post in others:
        chloe.clicks("Plan a post…", post.theme)
        chloe.fills_in(**_entry(post, days))
        chloe.closes_everything()
    chloe.types(f"/campaign calendar {NAME}")
    assert "Kettle" in chloe.sees("Altitude", "campaigns")
    chloe.clicks("Calendar ready", "Plan posts")


def _entry(post: Planned, days: Calendar) -> dict[str, str]:
    day = post.on(days.first).isoformat()
    return {"platform": post.platform, "kind": "post", "day": day, "time": "09:00", "title": post.title}


def the_budget_is_split(maya: Person) -> None:
    """8. Calculate Budget Allocation: exact to the cent; costs by platform stand beside it."""
    maya.types(f"/campaign budget {NAME}")
    for entry in (
        {"what": "Ads", "amount": "20", "state": "spent", "platform": "tiktok"},
        {"what": "Promoted post", "amount": "5.50", "state": "committed", "platform": "x"},
        {"what": "Photographer", "amount": "10", "state": "planned", "platform": "instagram"},
    ):
        maya.clicks_in_modal("Add cost…")
        maya.fills_in(**entry)
    budget = says(maya.modal())
    for part in (
        "given €33.34 · planned €10.00",
        "given €33.33",
        "spent €20.00 · left €13.33",
        "left €27.83",
    ):
        assert part in budget
    maya.closes_everything()


def an_approved_influencer_is_asked(installation: Installation, maya: Person) -> None:
    """9. Retrieve Influencer List: only approved ones, for possible collaboration; this one has no time."""
    maya.types("/influencer show ana.glows")
    maya.clicks("Approve", "ana.glows", channel="campaigns")
    maya.clicks("Pick influencers", NAME, channel="campaigns")
    offered = maya.looks_up("influencers", "influencers", "")
    assert len(offered) == 1
    maya.fills_in(influencers=offered)
    maya.clicks("Contacted", "@ana.glows")
    maya.clicks("Declined…", "@ana.glows")
    maya.fills_in(reason="Fully booked until spring")
    with installation.database.read() as session:
        row = session.execute(
            select(Influencer.handle, Participation.stage).join(
                Participation, Participation.influencer_id == Influencer.id
            )
        ).one()
    assert (row.handle, row.stage.value) == ("ana.glows", "declined")


def designs_are_handed_in(installation: Installation, dev: Person, chloe: Person) -> None:
    """5. Graphic Design Task, by two who take from one list; 6. Update Asset Status, by itself."""
    assert "Design Team: 9" in dev.sees("work for the teams", "campaigns")
    dev.clicks("Take it", "Design Kettle", channel="campaigns")
    dev.clicks("Upload design…", "Design Kettle")
    uploaded = installation.slack.post("files", user=dev.id, name="kettle.png", content_base64="aGVsbG8=")
    dev.fills_in(file=[uploaded["file"]["id"]])
    assert status_of(installation, "Kettle").asset_status is PartStatus.READY_FOR_REVIEW
    chloe.clicks("Take it", "Design Myth", channel="campaigns")
    chloe.clicks("No design needed", "Design Myth")
    assert status_of(installation, "Myth").asset_status is PartStatus.NOT_NEEDED
    dev.types(f"/campaign show {NAME}")
    for post in POSTS:
        if post.title not in ("Kettle", "Myth"):
            dev.clicks_in_modal("New design…", f". {post.title}")
            dev.fills_in(link=f"https://design.example/{post.title.lower()}")
    dev.closes_everything()


def copy_is_written(installation: Installation, lena: Person) -> None:
    """7. Copywriting Task: the platform's limits count what people see as characters."""
    for post in POSTS:
        lena.clicks("Write copy…", f"hashtags of {post.title}")
        if post.title == "Myth":
            refused = lena.tries(caption="☕" * 300, hashtags="#coffee")
            assert "X takes 280" in refused["errors"]["caption"]
        lena.fills_in(caption=caption_of(post), hashtags="#slowsunday")
    assert {status_of(installation, post.title).status for post in POSTS} == {
        DeliverableStatus.READY_FOR_REVIEW
    }


def caption_of(post: Planned) -> str:
    """What a post says."""
    return f"{post.title}: {post.theme.lower()}, in your own time."


def everything_is_approved(installation: Installation, maya: Person, lena: Person) -> None:
    """10. Approval Workflow Task: one by one, then all at once; only the changed half is asked again."""
    shown = maya.sees("Approve all 9…")
    assert "kettle.png" in shown
    assert caption_of(BY_TITLE["Kettle"]) in shown
    maya.clicks("Request changes…", "Approve Cups")
    maya.fills_in(part="copy", category="brand", reason="Say it shorter")
    maya.clicks("Open", "Approve Discount")
    maya.clicks_in_modal("Reject…")
    maya.fills_in(category="claims", reason="We do not discount.")
    maya.closes_everything()
    wait_until(lambda: status_of(installation, "Discount").slot_at is None)
    assert campaign_in(installation).status is CampaignStatus.PREPARING

    lena.clicks("Write copy…", "hashtags of Cups")
    lena.fills_in(caption="Cups, slowly.", hashtags="#slowsunday")
    asked = maya.sees("Cups, slowly.")
    assert "only the copy is new" in asked
    maya.clicks("Approve all 8…")
    assert "8 posts wait for your approval" in says(maya.modal())
    maya.fills_in()
    assert "8 approved" in says(maya.modal())
    maya.closes_everything()


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


def campaign_in(installation: Installation) -> Campaign:
    """The campaign as it is now."""
    with installation.database.read() as session:
        return session.scalars(select(Campaign)).one()


def status_of(installation: Installation, title: str) -> Deliverable:
    """A post as it is now."""
    with installation.database.read() as session:
        return session.scalars(select(Deliverable).where(Deliverable.title == title)).one()
