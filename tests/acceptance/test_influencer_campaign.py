"""An influencer campaign from `/campaign new` to the archive, as the people in it live it.

Five creators are selected. Ana is approved at once, Ben takes two rounds, Cid declines, Dora never answers, and Eli
agrees, but no mail reaches him, so he is dropped. Ben's fee goes beyond the budget, and the Director decides. Nobody
reports clicks for Ben's post.

Worked out by hand:
    cost         Ana 1,200 + 30 shipping; Ben 900; Eli keeps 100    = 2,230.00 EUR, of a budget of 2,000.00
    reach        Ana 120,000 + Ben 80,000 followers                 = 200,000 (selected: 350,000)
    engagements  Ana's reel 3,000 + 400 + 250, her story 1,000 + 100 + 50, Ben's post 1,000 + 200 + unknown = 6,000
    rate         6,000 / 200,000 x 100                              = 3.00 %
    revenue      Ana's reel 2,500, her story 500, Ben's post 1,460  = 4,460.00 EUR
    ROI          (4,460 - 2,230) / 2,230 x 100                      = 100.00 %
    Ana's ROI    (3,000 - 1,230) / 1,230 x 100                      = 143.90 %
Then the clicks of Ben's post come, 400:
    rate         6,400 / 200,000 x 100                              = 3.20 %
"""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from storage.enums import CampaignStatus, MailState, Outcome, Stage
from storage.models import Campaign, Decision, Influencer, Mail, Participation, Report
from tests.acceptance import late_figures
from tests.acceptance.conftest import CREATORS, DAY, HTTP_THEN_REPLICAS, Installation
from tests.acceptance.mails import mail_about, recipients
from tests.acceptance.people import Person
from tests.acceptance.story import Calendar, brings_in_creators, gives_out_roles
from tests.local_slack import says
from tests.waiting import wait_until

NAME = "Winter Glow"
GOALS = {"goal_reach": "250k", "goal_engagement_rate": "2.5"}
NOTE = "The reel of Ana will be used in the spring as well."
FILES = {"winter-glow-report.pdf", "winter-glow-report.xlsx"}
CONCLUSION = (
    "Over budget by €230.00 (112 %), engagement goal met, reach goal missed by 50,000; ROI +100 %, "
    "3 of 3 posts measured."
)
COPY = {"caption": "Glow on. #ad", "hashtags": "#winterglow"}
REEL, STORY, POST = "Reel by @ana.glows", "Story by @ana.glows", "Post by @ben.bathes"
RESULTS = {
    REEL: {"likes": "3,000", "comments": "400", "clicks": "250", "reach": "70k", "revenue": "2500"},
    STORY: {"likes": "1,000", "comments": "100", "clicks": "50", "reach": "20k", "revenue": "500"},
    POST: {"likes": "1,000", "comments": "200", "reach": "40k", "revenue": "1,460.00"},
}


@pytest.fixture
def days(installation: Installation) -> Calendar:
    """The campaign's days, from the clock of the local Slack."""
    return Calendar.starting_today(installation.slack)


@HTTP_THEN_REPLICAS
def test_the_whole_campaign(installation: Installation, days: Calendar) -> None:
    """Every step, by those whose step it is."""
    maya, carlos, diana = (installation.person(name) for name in ("maya", "carlos", "diana"))
    installation.slack.post("mail/rules", address="eli@bounces.example", behaviour="bounce")
    gives_out_roles(installation)
    brings_in_creators(installation, CREATORS)

    the_campaign_is_entered(installation, maya, days)
    the_shortlist_is_there_and_five_are_picked(installation, maya)
    everybody_is_contacted(installation, maya)
    terms_are_agreed(installation, maya, diana, days)
    briefs_go_out_and_eli_is_dropped(installation, maya)
    drafts_are_reviewed(installation, carlos)
    posts_are_published(carlos)
    time_passes_and_results_come_in(installation, carlos, days)
    the_report_goes_out(installation, maya, carlos, diana)
    the_campaign_is_archived(installation, maya)
    what_was_missing_comes(carlos, diana, days)


def the_campaign_is_entered(installation: Installation, maya: Person, days: Calendar) -> None:
    """1. Initialize Campaign Entry."""
    maya.types("/campaign new influencer")
    refused = maya.tries(**{**days.basics(installation, NAME), "budget": "-1"})
    assert "budget" in refused["errors"]
    maya.fills_in(**days.basics(installation, NAME))
    maya.fills_in(
        niches="beauty",
        followers="10k-500k",
        goal_reach="250k",
        goal_engagement_rate="2.5",
        stakeholders="board@northwind.example",
    )
    maya.closes_everything()
    card = maya.sees(NAME, "campaigns")
    assert "1. Initialize Campaign Entry" in card
    assert "15. Archive Completed Campaign" in card


def the_shortlist_is_there_and_five_are_picked(installation: Installation, maya: Person) -> None:
    """2. Fetch Influencer List: by niche and followers; Fay cooks, and Gus is too big."""
    maya.sees("5 influencers fit")
    maya.clicks("Pick influencers")
    offered = maya.looks_up("influencers", "influencers", "")
    assert len(offered) == 5
    maya.fills_in(influencers=offered)
    assert stages(installation) == dict.fromkeys(("ana", "ben", "cid", "dora", "eli"), Stage.SELECTED)


def everybody_is_contacted(installation: Installation, maya: Person) -> None:
    """3. Assign Influencer Outreach Task, and 4. Update Influencer Status."""
    for handle in ("ana.glows", "ben.bathes", "cid.cleans", "dora.dabs", "eli.elixir"):
        maya.clicks("Contacted", f"@{handle}")
    assert set(stages(installation).values()) == {Stage.CONTACTED}
    assert "Contacted" in maya.types("/influencer show ana.glows")


def terms_are_agreed(installation: Installation, maya: Person, diana: Person, days: Calendar) -> None:
    """Ana and Eli agree within the budget; Ben's fee needs the Director; Cid declines, Dora does not answer."""
    terms = {"draft_due_on": days.draft, "publish_on": days.publish}
    maya.clicks("Our offer…", "@ana.glows")
    maya.fills_in(fee="1000", shipping="30", deliverables="1 reel, 1 story", **terms)
    maya.clicks("Agreed…", "@ana.glows")
    maya.fills_in(fee="1200", shipping="30", deliverables="1 reel, 1 story", **terms)
    maya.clicks("Agreed…", "@eli.elixir")
    maya.fills_in(fee="700", deliverables="1 post", **terms)
    maya.clicks("Declined…", "@cid.cleans")
    maya.fills_in(reason="Fully booked until spring")
    maya.clicks("No reply…", "@dora.dabs")
    maya.fills_in(reason="Three mails, no answer")
    maya.clicks("Agreed…", "@ben.bathes")
    maya.fills_in(fee="900", deliverables="1 post", **terms)
    assert "Whoever decides on money has been asked" in says(maya.modal())
    maya.closes_everything()
    assert stages(installation)["ben"] is Stage.NEGOTIATING

    question = diana.sees("beyond the budget")
    assert "€830.00" in question
    refused = installation.person("paul")
    assert refused.has_no_button("Approve")
    diana.clicks("Approve", "@ben.bathes")
    wait_until(lambda: stages(installation)["ben"] in (Stage.AGREED, Stage.BRIEFED))
    maya.sees("approved")
    maya.sees("over budget", "campaigns")


def briefs_go_out_and_eli_is_dropped(installation: Installation, maya: Person) -> None:
    """5. Send Collaboration Brief: a failed mail blocks nobody else, and says why."""
    wait_until(lambda: {"ana@creators.example", "ben@creators.example"} <= recipients(installation))
    brief = next(mail for mail in installation.slack.mails() if "ana@creators.example" in str(mail["to"]))
    for part in (brief["text"], brief["html"]):
        assert "Show the serum in daylight" in part
        assert "Reel by @ana.glows" in part
    wait_until(lambda: stages(installation)["ana"] is Stage.BRIEFED)
    assert "550" in maya.sees("eli@bounces.example")
    maya.clicks("Open", channel="campaigns")
    maya.clicks_in_modal("Drop…", "*@eli.elixir*")
    maya.fills_in(reason="No mail reaches him", kept="100")
    maya.closes_everything()
    wait_until(lambda: stages(installation)["eli"] is Stage.DROPPED)


def drafts_are_reviewed(installation: Installation, carlos: Person) -> None:
    """6. Content Review Task, and 7. Update Content Approval Status."""
    for title in (REEL, STORY, POST):
        carlos.clicks("Enter draft…", title)
        carlos.fills_in(link=f"https://drafts.example/{title.split()[0].lower()}", **COPY)
    carlos.clicks("Approve", REEL)
    carlos.clicks("Approve", STORY)
    carlos.clicks("Request changes…", POST)
    assert carlos.tries(category="brand", reason="").get("errors")
    carlos.fills_in(category="brand", reason="Show the bottle")
    wait_until(lambda: mail_about(installation, "ben@creators.example", "Show the bottle"))
    wait_until(lambda: mail_about(installation, "ana@creators.example", "Publish on"))

    carlos.sees("Round 2")
    carlos.clicks("Enter draft…", POST)
    carlos.fills_in(link="https://drafts.example/post-2", caption="Glow on, with the bottle. #ad")
    assert "changed since the last round" in carlos.sees("post-2")
    carlos.clicks("Approve", POST)
    wait_until(lambda: mail_about(installation, "ben@creators.example", "approved"))
    with installation.database.read() as session:
        outcomes = list(session.scalars(select(Decision.outcome).order_by(Decision.id)))
    assert outcomes.count(Outcome.APPROVE) == 4
    assert outcomes.count(Outcome.REQUEST_CHANGES) == 1


def posts_are_published(carlos: Person) -> None:
    """The recorded link makes a post Published; before the agreed day that is asked about once."""
    for title in (REEL, STORY, POST):
        carlos.clicks("Record link…", f"Record the link when {title}")
        carlos.fills_in(permalink=f"https://instagram.example/p/{title.split()[0].lower()}")
        assert "is the day of this post, and" in says(carlos.modal())
        carlos.fills_in()


def time_passes_and_results_come_in(installation: Installation, carlos: Person, days: Calendar) -> None:
    """10. Get Campaign Performance Metrics: after the end and the measuring window."""
    carlos.sees("10. Get Campaign Performance Metrics", "campaigns")
    installation.slack.pass_time((days.length + 15) * DAY)
    carlos.clicks("Enter results…", "Enter the missing results")
    measured_on = (days.first + timedelta(days=days.length + 10)).isoformat()
    for title, figures in RESULTS.items():
        carlos.clicks_in_modal("Enter…", title)
        carlos.fills_in(measured_on=measured_on, **figures)
    carlos.closes_everything()


def the_report_goes_out(installation: Installation, maya: Person, carlos: Person, diana: Person) -> None:
    """11 to 14: rate, results, report, and its news; money only where it may be."""
    told = diana.sees(f"{NAME}: results")
    for said in (
        CONCLUSION,
        "€2,230.00",
        "€230.00 over",
        "200,000",
        "6,000",
        "3.00 %",
        "clicks known for 2 of 3 posts",
    ):
        assert said in told
    diana.clicks("Details", CONCLUSION)
    details = diana.sees(f"{NAME}: details")
    for figure in ("€4,460.00", "100.00 %", "over budget", "@ana.glows", "143.90 %"):
        assert figure in details
    in_channel = carlos.sees(f"{NAME}: results", "campaigns")
    assert "3.00 %" in in_channel
    assert "Over budget, engagement goal met, reach goal missed by 50,000" in in_channel
    for secret in ("2,230", "4,460", "€", "ROI"):
        assert secret not in in_channel
    assert "board@northwind.example" not in recipients(installation), "e-mails wait for the owner's note"
    maya.clicks("Write a note…", "The report of")
    maya.fills_in(note=NOTE)
    assert CONCLUSION in diana.sees(NOTE)
    wait_until(lambda: {"diana@sample.example", "board@northwind.example"} <= recipients(installation))
    wait_until(lambda: {*diana.files()} & {*carlos.files("campaigns")} >= FILES)
    mail = next(one for one in installation.slack.mails() if "board@northwind.example" in str(one["to"]))
    for part in (mail["text"], mail["html"]):
        for figure in (CONCLUSION, NOTE, "€2,230.00", "3.00 %", "clicks known for 2 of 3 posts"):
            assert figure in part
    assert CONCLUSION in maya.types(f"/campaign report {NAME}")


def the_campaign_is_archived(installation: Installation, maya: Person) -> None:
    """15. Archive Completed Campaign: out of the active view, and read-only."""
    maya.sees("Archived", "campaigns")
    assert NAME not in maya.types("/campaign list")
    assert NAME in maya.types("/campaign list archived")
    with installation.database.read() as session:
        campaign = session.scalars(select(Campaign)).one()
        assert campaign.status is CampaignStatus.COMPLETED
        assert campaign.archived_at is not None
        assert campaign.total_cost_minor == 223_000
        assert campaign.total_reach == 200_000
        assert campaign.engagements == 6_000
        assert campaign.engagement_rate == Decimal(3)
        assert campaign.revenue_minor == 446_000
        assert campaign.roi == Decimal(100)
        assert session.scalars(select(Report)).one().number == 1
        assert stages(installation)["ana"] is Stage.COMPLETED
        assert not list(session.scalars(select(Mail).where(Mail.state == MailState.QUEUED)))


def what_was_missing_comes(carlos: Person, diana: Person, days: Calendar) -> None:
    """The clicks of Ben's post arrive: the next version says what changed, and nothing that was settled turns."""
    day = (days.last + timedelta(days=12)).isoformat()
    says = (CONCLUSION, "Engagement rate by followers: at least 3.00 % → 3.20 %", "6,400")
    told = late_figures.arrives(carlos, diana, NAME, POST, says=says, measured_on=day, clicks="400")
    assert "clicks known" not in told


def stages(installation: Installation) -> dict[str, Stage]:
    """Everybody's stage in the campaign, by the first part of their handle."""
    with installation.database.read() as session:
        rows = session.execute(
            select(Influencer.handle, Participation.stage).join(
                Participation, Participation.influencer_id == Influencer.id
            )
        )
        return {handle.split(".")[0]: where for handle, where in rows}
