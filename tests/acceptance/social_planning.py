"""The social media campaign is planned: brief, ideas, calendar, the budget's split, and who is asked to join."""

from datetime import timedelta

from sqlalchemy import select

from storage.models import Influencer, Participation
from tests.acceptance.conftest import Installation
from tests.acceptance.people import Person
from tests.acceptance.plan import FACTS, NAME, POSTS, Planned
from tests.acceptance.story import Calendar
from tests.local_slack import says


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
