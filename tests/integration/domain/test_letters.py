"""What e-mails say, from the rows as they are when each is written."""

from typing import Any

from campaigns.content import deliverables
from campaigns.lifecycle import cancelling
from campaigns.messages.letter_facts import letter_facts
from campaigns.money import Money
from storage.database import Database
from storage.models import Mail
from storage.words import MailKind
from tests.domain import journey
from tests.domain.firm import MANAGER, Firm, open_firm


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
