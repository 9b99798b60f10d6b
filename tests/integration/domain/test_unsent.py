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
from campaigns.views.overview import overview
from campaigns.views.step_states import StepState
from storage.enums import MailKind, MailState, MemberType, Outcome
from storage.models import Campaign, Mail, Notice
from tests.domain import journey, social
from tests.domain.finisher import edited
from tests.domain.scenario import ADMIN, DIRECTOR, MANAGER, Scenario, news_of


def offered(scenario: Scenario, campaign: Campaign) -> list[int]:
    """The e-mails that the campaign's card offers to send again."""
    with scenario.database.read() as session:
        return [mail.id for mail in overview(session, session.get_one(Campaign, campaign.id)).failed_mails]


def only(scenario: Scenario, kind: MailKind) -> Mail:
    """The one e-mail of a kind."""
    (mail,) = scenario.rows(Mail, kind=kind)
    return mail


@pytest.mark.parametrize("told", ["dropped", "by hand", "cancelled"])
def test_a_brief_that_waits_is_stopped_when_nobody_shall_get_it(scenario: Scenario, told: str) -> None:
    campaign = journey.make(scenario)
    (creator,) = journey.agree(scenario, campaign)
    if told == "dropped":
        scenario.do(MANAGER, dropping.drop, creator.id, "Ill", None)
    elif told == "by hand":
        scenario.do(MANAGER, outreach.brief_by_hand, creator.id)
    else:
        scenario.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=False)
    brief = only(scenario, MailKind.BRIEF)
    assert brief.state is MailState.STOPPED
    assert offered(scenario, campaign) == []
    with pytest.raises(OutOfDate, match="stopped on purpose"):
        scenario.do(MANAGER, deliveries.send_again, brief.id)


def test_a_brief_that_failed_is_not_sent_again_to_who_is_out(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (creator,) = journey.agree(scenario, campaign)
    journey.settle_mails(scenario, MailState.FAILED)
    assert offered(scenario, campaign) == [only(scenario, MailKind.BRIEF).id]
    scenario.do(MANAGER, dropping.drop, creator.id, "Ill", None)
    assert offered(scenario, campaign) == []
    with pytest.raises(OutOfDate, match="no longer in the campaign: Dropped"):
        scenario.do(MANAGER, deliveries.send_again, only(scenario, MailKind.BRIEF).id)


def test_a_cancelled_campaign_sends_only_the_news_of_it_again(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    journey.agree(scenario, campaign)
    journey.settle_mails(scenario, MailState.FAILED)
    scenario.do(MANAGER, cancelling.cancel, campaign.id, "No stock", write_to_influencers=True)
    journey.settle_mails(scenario, MailState.FAILED)
    assert offered(scenario, campaign) == [only(scenario, MailKind.CANCELLED).id]
    with pytest.raises(OutOfDate, match="was cancelled"):
        scenario.do(MANAGER, deliveries.send_again, only(scenario, MailKind.BRIEF).id)
    scenario.do(MANAGER, deliveries.send_again, only(scenario, MailKind.CANCELLED).id)


def test_an_approval_that_a_newer_version_voids_is_not_told(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.approve(scenario, post)
    journey.hand_in(scenario, post, "https://drive.example/newer")
    assert only(scenario, MailKind.APPROVED).state is MailState.STOPPED


def test_a_failed_approval_is_moot_when_changes_are_asked_for(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.approve(scenario, post)
    journey.settle_mails(scenario, MailState.FAILED)
    assert offered(scenario, campaign) == [only(scenario, MailKind.APPROVED).id]
    journey.hand_in(scenario, post, "https://drive.example/newer")
    assert offered(scenario, campaign) == []
    with pytest.raises(OutOfDate, match="is Ready for Review now"):
        scenario.do(MANAGER, deliveries.send_again, only(scenario, MailKind.APPROVED).id)


@pytest.mark.parametrize("outcome", [Outcome.APPROVE, Outcome.REQUEST_CHANGES])
def test_news_of_a_post_that_is_given_up_is_not_told(scenario: Scenario, outcome: Outcome) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    journey.decide(scenario, post, outcome)
    scenario.do(MANAGER, closing.close, campaign.id)
    assert [mail.state for mail in scenario.rows(Mail, deliverable_id=post.id)] == [MailState.STOPPED]


def test_news_of_a_dropped_post_is_not_told(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.approve(scenario, post)
    scenario.do(MANAGER, deliverables.drop, post.id, "Not needed")
    assert only(scenario, MailKind.APPROVED).state is MailState.STOPPED


def test_nobody_is_told_of_an_e_mail_that_failed_too_late_to_matter(scenario: Scenario) -> None:
    (creator,) = journey.agree(scenario, journey.make(scenario))
    scenario.do(MANAGER, dropping.drop, creator.id, "Ill", None)
    with scenario.database.write() as session:
        mail = session.get_one(Mail, only(scenario, MailKind.BRIEF).id)
        mail.state = MailState.FAILED
        deliveries.mail_settled(session, mail, scenario.at)
    assert scenario.rows(Notice, kind="mail_failed") == []


def live_mails_fail(scenario: Scenario) -> Campaign:
    """A campaign that is live, and nobody could be told."""
    social.approve(scenario, *social.planned(scenario))
    journey.settle_mails(scenario, MailState.FAILED)
    return scenario.rows(Campaign)[0]


def correct(scenario: Scenario, campaign: Campaign, clients: str) -> Mail:
    """The client's address is changed; the e-mail that failed."""
    entries = edited(
        campaign, platforms="instagram, tiktok", clients=clients, stakeholders="board@acme.example"
    )
    scenario.do(MANAGER, editing.edit, campaign.id, entries)
    return scenario.rows(Mail, to="client@beans.example")[0]


def test_an_e_mail_is_sent_again_to_the_address_that_was_mended(social_scenario: Scenario) -> None:
    scenario, campaign = social_scenario, live_mails_fail(social_scenario)
    failed = correct(scenario, campaign, "office@beans.example")
    assert scenario.do(MANAGER, deliveries.send_again, failed.id).to == "office@beans.example"
    (board,) = scenario.rows(Mail, to="board@acme.example")
    assert scenario.do(MANAGER, deliveries.send_again, board.id).to == "board@acme.example"


def test_an_e_mail_to_an_address_that_was_taken_away_is_not_sent_again(social_scenario: Scenario) -> None:
    scenario, campaign = social_scenario, live_mails_fail(social_scenario)
    failed = correct(scenario, campaign, "")
    assert offered(scenario, campaign) == [mail.id for mail in scenario.rows(Mail, to="board@acme.example")]
    with pytest.raises(OutOfDate, match="no longer among the addresses"):
        scenario.do(MANAGER, deliveries.send_again, failed.id)


def test_a_report_goes_to_the_address_that_a_director_has_now(scenario: Scenario) -> None:
    without = replace(news_of(DIRECTOR, MemberType.FULL), email=None)
    scenario.do(ADMIN, directory_sync.hear_of_people, [without])
    journey.finish(scenario, journey.make(scenario, stakeholders=""))
    failed = only(scenario, MailKind.REPORT)
    assert (failed.state, addressees.named(failed)) == (MailState.FAILED, "the Marketing Director")
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(DIRECTOR, MemberType.FULL)])
    assert scenario.do(MANAGER, deliveries.send_again, failed.id).to == "dora@acme.example"


def test_an_announcement_that_failed_is_no_fault_of_the_briefs(social_scenario: Scenario) -> None:
    scenario, campaign = social_scenario, live_mails_fail(social_scenario)
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    assert "mend the address first" in seen.next_thing
    assert [step.name for step in seen.steps if step.state is StepState.ERROR] == []
