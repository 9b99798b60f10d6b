"""The usual way of a campaign, in short acts that tests put together: make, agree, brief, hand in, approve, publish."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.core.business_time import today
from campaigns.decisions import decisions
from campaigns.influencers import outreach, shortlist
from campaigns.influencers.terms_form import OfferedTerms, read_terms
from campaigns.lifecycle import deliveries
from campaigns.reporting import results
from campaigns.reporting.result_intake import Measurement
from campaigns.reporting.results import read_measurement
from campaigns.setup import new_campaign
from campaigns.setup.forms import INFLUENCER
from campaigns.setup.plan import CampaignPlan, read_plan
from storage.enums import ApprovalState, Category, MailState, Outcome
from storage.models import Approval, Campaign, Deliverable, Mail, Participation
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario

CHANNEL = "CGLOW"


def plan(
    scenario: Scenario, entries: Mapping[str, str], *, switches: Sequence[str] = (), private: bool = False
) -> CampaignPlan:
    """The plan of a campaign in November 2026 with a budget of 3,000 euros, but for what `entries` say."""
    filled = {
        "name": "Glow", "starts_on": "2026-11-02", "ends_on": "2026-11-30", "budget": "3000", "currency": "EUR",
        "channel": CHANNEL, "requirements": "Show it in use.", "time_zone": "Europe/Berlin", "niches": "beauty",
        "goal_reach": "100000", "stakeholders": "board@acme.example", "switches": ", ".join(switches), **entries,
    }  # fmt: skip
    return read_plan(INFLUENCER, filled, scenario.at.date(), roles={}, private=private)


def make(
    scenario: Scenario,
    who: str = MANAGER,
    *,
    switches: Sequence[str] = (),
    private: bool = False,
    **entries: str,
) -> Campaign:
    """A new influencer campaign."""
    planned = plan(scenario, entries, switches=switches, private=private)
    return scenario.do(who, new_campaign.make_campaign, "influencer", planned)


def now(scenario: Scenario, campaign: Campaign) -> Campaign:
    """The campaign as it is now."""
    return scenario.row(Campaign, campaign.id)


def fitting(scenario: Scenario, campaign: Campaign) -> list[int]:
    """Ids of the influencers on the shortlist."""
    with scenario.database.read() as session:
        return [
            one.influencer.id for one in shortlist.candidates(session, session.merge(campaign, load=False))
        ]


def terms(scenario: Scenario, fee: str = "500", posts: str = "1 reel", **entries: str) -> OfferedTerms:
    """Terms in euros, without days unless `entries` give them."""
    days = (date(2026, 11, 2), date(2027, 11, 30))
    return read_terms({"fee": fee, "deliverables": posts, **entries}, "EUR", days, scenario.at.date())


def pick(scenario: Scenario, campaign: Campaign, count: int = 1) -> list[Participation]:
    """The next influencers of the shortlist, selected."""
    return scenario.do(MANAGER, outreach.pick, campaign.id, fitting(scenario, campaign)[:count])


def agree(scenario: Scenario, campaign: Campaign, count: int = 1, **offered: str) -> list[Participation]:
    """Influencers who agreed within the budget; their briefs wait to be sent."""
    picked = pick(scenario, campaign, count)
    for one in picked:
        scenario.do(MANAGER, outreach.agree, one.id, terms(scenario, **offered))
    scenario.let_decisions_settle()
    return [scenario.row(Participation, one.id) for one in picked]


def brief(scenario: Scenario, campaign: Campaign, count: int = 1, **offered: str) -> list[Deliverable]:
    """The deliverables of influencers who agreed and have their brief."""
    agreed = agree(scenario, campaign, count, **offered)
    settle_mails(scenario)
    return [post for one in agreed for post in scenario.rows(Deliverable, participation_id=one.id)]


def settle_mails(scenario: Scenario, state: MailState = MailState.SENT) -> None:
    """What a mail server does with everything that waits to be sent."""
    with scenario.database.write() as session:
        for mail in session.scalars(
            select(Mail).where(Mail.state == MailState.QUEUED).order_by(Mail.id)
        ).all():
            mail.state, mail.sent_at = state, scenario.at
            mail.error = "550 no such mailbox" if state is MailState.FAILED else None
            deliveries.mail_settled(session, mail, scenario.at)


def hand_in(
    scenario: Scenario, post: Deliverable, link: str = "", who: str = SPECIALIST, *, edited: bool = False
) -> None:
    """A creator's draft, entered for them; `edited` by who enters it."""
    draft = Draft(link=link or f"https://drive.example/{post.id}-{post.round}", caption="Glow", edited=edited)
    scenario.do(who, deliverables.hand_in, post.id, draft)


def open_question(scenario: Scenario, post: Deliverable) -> Approval:
    """The question about a deliverable that waits for its decision."""
    (found,) = scenario.rows(Approval, deliverable_id=post.id, state=ApprovalState.OPEN)
    return found


def decide(scenario: Scenario, post: Deliverable, outcome: Outcome, who: str = SPECIALIST) -> None:
    """A decision on the open question about a deliverable, and the time in which it could be undone."""
    scenario.do(
        who, decisions.decide, open_question(scenario, post).id, outcome, "It must be so.", Category.BRAND
    )
    scenario.let_decisions_settle()


def approve(scenario: Scenario, post: Deliverable) -> None:
    """A draft handed in and approved."""
    hand_in(scenario, post)
    decide(scenario, post, Outcome.APPROVE)


def publish(scenario: Scenario, post: Deliverable, link: str = "") -> None:
    """A draft handed in, approved and published, at that link if one is given."""
    approve(scenario, post)
    scenario.do(SPECIALIST, deliverables.publish, post.id, link or f"https://instagram.example/p/{post.id}")


def measure(scenario: Scenario, post: Deliverable, **figures: str) -> None:
    """What a post achieved up to today."""
    campaign = scenario.row(Campaign, post.campaign_id)
    scenario.do(SPECIALIST, results.enter, post.id, measurement(scenario, campaign, **figures))


def measurement(scenario: Scenario, campaign: Campaign, **figures: str) -> Measurement:
    """Figures up to today, such as likes="500"."""
    day = today(campaign, scenario.at)
    return read_measurement({"measured_on": day.isoformat(), **figures}, campaign, day)


def finish(scenario: Scenario, campaign: Campaign, count: int = 1) -> Campaign:
    """A campaign taken through all its steps, into the archive."""
    posts = brief(scenario, campaign, count)
    for post in posts:
        publish(scenario, post)
    scenario.wait(days=60)
    for post in posts:
        measure(scenario, post, likes="500", comments="20", clicks="7", revenue="4000")
    return now(scenario, campaign)
