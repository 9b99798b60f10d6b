"""Links after their use, a removal or a renewal: what they say no longer, and who is still written to."""

from datetime import timedelta

import pytest
from sqlalchemy import delete

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import comments, deliverables
from campaigns.core.errors import OutOfDate
from campaigns.emails import link_secrets
from campaigns.emails.kinds import shortlist
from campaigns.influencers import client_opinions
from campaigns.outside import links, renewing
from campaigns.portal import deciding
from storage.database import Database
from storage.enums import LinkPurpose, MailKind, Outcome
from storage.models import AccessLink, Audit, Deliverable, Mail
from tests.domain import journey, outside
from tests.domain.scenario import MANAGER, Scenario, open_scenario


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def test_a_used_or_overtaken_link_comments_no_longer(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, outside.ANA)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    old = outside.newest(scenario, LinkPurpose.DECIDE)
    journey.hand_in(scenario, post, "https://drive.example/newer")
    with pytest.raises(OutOfDate, match="nothing more is said"):
        outside.act(scenario, old, comments.comment, post.id, "Warmer?")
    new = outside.newest(scenario, LinkPurpose.DECIDE)
    outside.act(scenario, new, comments.comment, post.id, "Warmer?")
    outside.act(scenario, new, deciding.decide, DecisionInput(Outcome.APPROVE))
    with pytest.raises(OutOfDate, match="nothing more is said"):
        outside.act(scenario, new, comments.comment, post.id, "Colder?")


def test_who_is_removed_and_named_again_is_written_to_and_a_new_name_is_on_record(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    outside.named(scenario, campaign, outside.ANA)
    outside.named(scenario, campaign)
    (again,) = outside.named(scenario, campaign, outside.ANA)
    told = [one.facts["client"] for one in scenario.rows(Mail, kind=MailKind.TO_DECIDE)]
    assert told[-1] == again.id
    assert len(outside.read_mail(scenario, again)) == 1
    outside.named(scenario, campaign, "Bea Ruiz <ana@client.example>")
    (line,) = scenario.rows(Audit, action="client renamed")
    assert (line.details["was"], line.details["now"]) == ("Ana Ruiz", "Bea Ruiz")


def test_a_link_is_renewed_whatever_else_was_written_about_other_posts(scenario: Scenario) -> None:
    campaign = journey.make(scenario, ends_on="2027-01-31")
    outside.named(scenario, campaign, outside.ANA)
    posts = [journey.brief(scenario, campaign)[0] for _ in range(2)]
    journey.hand_in(scenario, posts[0])
    old = outside.newest(scenario, LinkPurpose.DECIDE)
    journey.settle_mails(scenario)
    scenario.at += timedelta(days=15)
    journey.hand_in(scenario, posts[1])
    renewing.renew(scenario.units_of_work, outside.actor(scenario, old), scenario.at, old.id)
    assert len(scenario.rows(AccessLink, approval_id=old.approval_id)) == 2


def test_a_shortlist_link_that_was_revoked_is_not_written_about(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, outside.ANA)
    journey.pick(scenario, campaign)
    scenario.do(MANAGER, client_opinions.ask, campaign.id)
    scenario.do(MANAGER, links.revoke, outside.newest(scenario, LinkPurpose.SHORTLIST).id)
    (mail,) = scenario.rows(Mail, kind=MailKind.SHORTLIST)
    with scenario.database.read() as session:
        assert shortlist.EMAIL.why_untrue is not None
        assert shortlist.EMAIL.why_untrue(session, session.get_one(Mail, mail.id)) == "Its link was revoked."
    with scenario.database.write() as session:  # as when it has grown old
        session.execute(delete(AccessLink))
        assert shortlist.EMAIL.why_untrue(session, session.get_one(Mail, mail.id)) == "Its link has expired."
        assert link_secrets.draw(session, session.get_one(Mail, mail.id), scenario.at) == {}


def test_a_creator_does_not_replace_a_link_that_was_recorded(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    outside.secret_of_creator(scenario, post)
    journey.publish(scenario, post, "https://www.instagram.com/p/1")
    link = outside.newest(scenario, LinkPurpose.CREATOR)
    with pytest.raises(OutOfDate, match="recorded already"):
        outside.act(scenario, link, deliverables.publish, post.id, "https://www.instagram.com/p/2")
    assert scenario.row(Deliverable, post.id).permalink == "https://www.instagram.com/p/1"
