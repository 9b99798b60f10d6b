"""E-mails that wait or failed, when what they say is no longer true: they are stopped, and stay unsent."""

from dataclasses import replace

import pytest

from campaigns.content import deliverables
from campaigns.core.errors import OutOfDate
from campaigns.emails import addressees
from campaigns.influencers import outreach
from campaigns.lifecycle import cancelling, closing, deliveries, dropping
from campaigns.setup import editing
from campaigns.staffing import directory_sync
from campaigns.views.overview import StepState, overview
from storage.enums import MailKind, MailState, MemberType, Outcome
from storage.models import Campaign, Mail, Notice
from tests.domain import journey, social
from tests.domain.finisher import edited
from tests.domain.firm import ADMIN, DIRECTOR, MANAGER, Firm, news_of


def offered(firm: Firm, campaign: Campaign) -> list[int]:
    """The e-mails that the campaign's card offers to send again."""
    with firm.database.read() as session:
        return [mail.id for mail in overview(session, session.get_one(Campaign, campaign.id)).failed_mails]


def only(firm: Firm, kind: MailKind) -> Mail:
    """The one e-mail of a kind."""
    (mail,) = firm.rows(Mail, kind=kind)
    return mail


@pytest.mark.parametrize("told", ["dropped", "by hand", "cancelled"])
def test_a_brief_that_waits_is_stopped_when_nobody_shall_get_it(firm: Firm, told: str) -> None:
    campaign = journey.make(firm)
    (creator,) = journey.agree(firm, campaign)
    if told == "dropped":
        firm.do(MANAGER, dropping.drop, creator.id, "Ill", None)
    elif told == "by hand":
        firm.do(MANAGER, outreach.brief_by_hand, creator.id)
    else:
        firm.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=False)
    brief = only(firm, MailKind.BRIEF)
    assert brief.state is MailState.STOPPED
    assert offered(firm, campaign) == []
    with pytest.raises(OutOfDate, match="stopped on purpose"):
        firm.do(MANAGER, deliveries.send_again, brief.id)


def test_a_brief_that_failed_is_not_sent_again_to_who_is_out(firm: Firm) -> None:
    campaign = journey.make(firm)
    (creator,) = journey.agree(firm, campaign)
    journey.settle_mails(firm, MailState.FAILED)
    assert offered(firm, campaign) == [only(firm, MailKind.BRIEF).id]
    firm.do(MANAGER, dropping.drop, creator.id, "Ill", None)
    assert offered(firm, campaign) == []
    with pytest.raises(OutOfDate, match="no longer in the campaign: Dropped"):
        firm.do(MANAGER, deliveries.send_again, only(firm, MailKind.BRIEF).id)


def test_a_cancelled_campaign_sends_only_the_news_of_it_again(firm: Firm) -> None:
    campaign = journey.make(firm)
    journey.agree(firm, campaign)
    journey.settle_mails(firm, MailState.FAILED)
    firm.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=True)
    journey.settle_mails(firm, MailState.FAILED)
    assert offered(firm, campaign) == [only(firm, MailKind.CANCELLED).id]
    with pytest.raises(OutOfDate, match="was cancelled"):
        firm.do(MANAGER, deliveries.send_again, only(firm, MailKind.BRIEF).id)
    firm.do(MANAGER, deliveries.send_again, only(firm, MailKind.CANCELLED).id)


def test_an_approval_that_a_newer_version_voids_is_not_told(firm: Firm) -> None:
    (post,) = journey.brief(firm, journey.make(firm))
    journey.approve(firm, post)
    journey.hand_in(firm, post, "https://drive.example/newer")
    assert only(firm, MailKind.APPROVED).state is MailState.STOPPED


def test_a_failed_approval_is_moot_when_changes_are_asked_for(firm: Firm) -> None:
    campaign = journey.make(firm)
    (post,) = journey.brief(firm, campaign)
    journey.approve(firm, post)
    journey.settle_mails(firm, MailState.FAILED)
    assert offered(firm, campaign) == [only(firm, MailKind.APPROVED).id]
    journey.hand_in(firm, post, "https://drive.example/newer")
    assert offered(firm, campaign) == []
    with pytest.raises(OutOfDate, match="is Ready for Review now"):
        firm.do(MANAGER, deliveries.send_again, only(firm, MailKind.APPROVED).id)


@pytest.mark.parametrize("outcome", [Outcome.APPROVE, Outcome.REQUEST_CHANGES])
def test_news_of_a_post_that_is_given_up_is_not_told(firm: Firm, outcome: Outcome) -> None:
    campaign = journey.make(firm)
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post)
    journey.decide(firm, post, outcome)
    firm.do(MANAGER, closing.close, campaign.id)
    assert [mail.state for mail in firm.rows(Mail, deliverable_id=post.id)] == [MailState.STOPPED]


def test_news_of_a_dropped_post_is_not_told(firm: Firm) -> None:
    (post,) = journey.brief(firm, journey.make(firm))
    journey.approve(firm, post)
    firm.do(MANAGER, deliverables.drop, post.id, "Not needed")
    assert only(firm, MailKind.APPROVED).state is MailState.STOPPED


def test_nobody_is_told_of_an_e_mail_that_failed_too_late_to_matter(firm: Firm) -> None:
    (creator,) = journey.agree(firm, journey.make(firm))
    firm.do(MANAGER, dropping.drop, creator.id, "Ill", None)
    with firm.database.write() as session:
        mail = session.get_one(Mail, only(firm, MailKind.BRIEF).id)
        mail.state = MailState.FAILED
        deliveries.mail_settled(session, mail, firm.at)
    assert firm.rows(Notice, kind="mail_failed") == []


def live_mails_fail(firm: Firm) -> Campaign:
    """A campaign that is live, and nobody could be told."""
    social.approve(firm, *social.planned(firm))
    journey.settle_mails(firm, MailState.FAILED)
    return firm.rows(Campaign)[0]


def correct(firm: Firm, campaign: Campaign, clients: str) -> Mail:
    """The client's address is changed; the e-mail that failed."""
    entries = edited(
        campaign, platforms="instagram, tiktok", clients=clients, stakeholders="board@acme.example"
    )
    firm.do(MANAGER, editing.edit, campaign.id, entries)
    return firm.rows(Mail, to="client@beans.example")[0]


def test_an_e_mail_is_sent_again_to_the_address_that_was_mended(social_firm: Firm) -> None:
    firm, campaign = social_firm, live_mails_fail(social_firm)
    failed = correct(firm, campaign, "office@beans.example")
    assert firm.do(MANAGER, deliveries.send_again, failed.id).to == "office@beans.example"
    (board,) = firm.rows(Mail, to="board@acme.example")
    assert firm.do(MANAGER, deliveries.send_again, board.id).to == "board@acme.example"


def test_an_e_mail_to_an_address_that_was_taken_away_is_not_sent_again(social_firm: Firm) -> None:
    firm, campaign = social_firm, live_mails_fail(social_firm)
    failed = correct(firm, campaign, "")
    assert offered(firm, campaign) == [mail.id for mail in firm.rows(Mail, to="board@acme.example")]
    with pytest.raises(OutOfDate, match="no longer among the addresses"):
        firm.do(MANAGER, deliveries.send_again, failed.id)


def test_a_report_goes_to_the_address_that_a_director_has_now(firm: Firm) -> None:
    without = replace(news_of(DIRECTOR, MemberType.FULL), email=None)
    firm.do(ADMIN, directory_sync.hear_of_people, [without])
    journey.finish(firm, journey.make(firm, stakeholders=""))
    failed = only(firm, MailKind.REPORT)
    assert (failed.state, addressees.named(failed)) == (MailState.FAILED, "the Marketing Director")
    firm.do(ADMIN, directory_sync.hear_of_people, [news_of(DIRECTOR, MemberType.FULL)])
    assert firm.do(MANAGER, deliveries.send_again, failed.id).to == "dora@acme.example"


def test_an_announcement_that_failed_is_no_fault_of_the_briefs(social_firm: Firm) -> None:
    firm, campaign = social_firm, live_mails_fail(social_firm)
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    assert "mend the address first" in seen.next_thing
    assert [step.name for step in seen.steps if step.state is StepState.ERROR] == []
