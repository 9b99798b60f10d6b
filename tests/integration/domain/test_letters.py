"""What e-mails say, from the rows as they are when each is written."""

from dataclasses import replace
from typing import Any

from campaigns.content import deliverables
from campaigns.creators import influencers
from campaigns.lifecycle import cancelling
from campaigns.messages.letter_facts import letter_facts
from campaigns.money import Money
from storage.database import Database
from storage.models import Mail
from storage.words import MailKind
from tests.domain import journey
from tests.domain.firm import MANAGER, Firm, creator_rows, open_firm


def facts(firm: Firm, kind: MailKind) -> dict[str, Any]:
    """What the first e-mail of a kind says."""
    with firm.database.read() as session:
        return letter_facts(session, session.get_one(Mail, firm.rows(Mail, kind=kind)[0].id))


def test_who_hears_that_a_campaign_is_cancelled_reads_what_stays_due_to_them(database: Database) -> None:
    firm = open_firm(database)
    campaign = journey.make(firm)
    given_up, _ = journey.brief(firm, campaign, posts="2 reels", fee="500")
    firm.do(MANAGER, deliverables.drop, given_up.id, "One is enough", Money(300_00, "EUR"))
    firm.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_creators=True)
    assert facts(firm, MailKind.CANCELLED)["kept"] == "€300.00"


def test_a_report_is_of_the_day_that_it_is_where_its_campaign_lives(database: Database) -> None:
    firm = open_firm(database)
    campaign = journey.make(firm, time_zone="Pacific/Auckland")
    (post,) = journey.brief(firm, campaign)
    journey.publish(firm, post)
    firm.wait(days=60, hours=3)
    journey.measure(firm, post, likes="5")
    assert firm.at.date().isoformat() == "2027-01-01"
    assert facts(firm, MailKind.REPORT)["made_on"].isoformat() == "2027-01-02"


def test_a_goal_that_is_missed_by_one_is_missed(database: Database) -> None:
    firm = open_firm(database)
    firm.do(MANAGER, influencers.add, replace(creator_rows(1, first=99)[0], followers=9_999_999))
    journey.finish(firm, journey.make(firm, followers="1M+", goal_reach="10000000"))
    (reach,) = (one for one in facts(firm, MailKind.REPORT)["figures"] if "agreed" in one["name"])
    assert (reach["target"], reach["verdict"]) == ("goal 10,000,000", "missed")
