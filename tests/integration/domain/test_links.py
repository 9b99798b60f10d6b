"""Links for people without Slack: what each lets its person do, until when, and what rows know of its secret."""

from dataclasses import replace
from datetime import timedelta

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import comments, deliverables
from campaigns.content.draft import Draft
from campaigns.core.errors import NotFound, NotPermitted, NotPossible, OutOfDate
from campaigns.decisions import decisions
from campaigns.influencers import client_opinions
from campaigns.influencers.client_opinions import Said
from campaigns.outside import links, renewing
from campaigns.outside.links import LinkState
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.portal import deciding
from campaigns.setup import approval_policy
from storage.database import Database
from storage.enums import LinkPurpose, MailKind, Opinion, Outcome, Role
from storage.models import (
    AccessLink,
    Audit,
    Campaign,
    Comment,
    Decision,
    Deliverable,
    LinkToken,
    Mail,
    Notice,
    OutsideApprover,
    Participation,
    Verdict,
)
from tests.domain import journey, outside
from tests.domain.scenario import MANAGER, SECOND_SPECIALIST, SPECIALIST, Scenario, open_scenario

APPROVE = DecisionInput(Outcome.APPROVE)


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def asked(scenario: Scenario, *people: str) -> tuple[Campaign, Deliverable]:
    """A campaign whose client has a post to decide on."""
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, *(people or (outside.ANA,)))
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    return campaign, post


def test_a_client_decides_by_a_link_in_the_ledger_of_clicks_once(scenario: Scenario) -> None:
    campaign, post = asked(scenario)
    link = outside.newest(scenario, LinkPurpose.DECIDE)
    decision = outside.act(scenario, link, deciding.decide, APPROVE)
    assert scenario.row(Decision, decision.id).decided_by == outside.actor(scenario, link).user_id
    with pytest.raises(OutOfDate, match="already"):
        outside.act(scenario, link, deciding.decide, APPROVE)
    with pytest.raises(OutOfDate, match="already: approved"):
        scenario.do(SPECIALIST, decisions.decide, journey_question(scenario, post), Outcome.REJECT)
    assert len(scenario.rows(Decision)) == 1
    told = [one.action for one in scenario.rows(Audit, campaign_id=campaign.id)]
    assert "client named" in told
    assert "decided approve" in told


def test_where_several_people_decide_a_client_is_heard_and_blocks_nothing(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, outside.ANA)
    both = Policy((Level(Group(Role.CONTENT_SPECIALIST), Quorum.ALL),))
    scenario.do(MANAGER, approval_policy.change, campaign.id, both, "Four eyes.")
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    said = outside.act(scenario, outside.newest(scenario, LinkPurpose.DECIDE), deciding.decide, APPROVE)
    assert isinstance(said, Verdict)
    assert said.levels == []
    assert scenario.rows(Decision) == []
    question = journey.open_question(scenario, post).id
    for who in (SPECIALIST, SECOND_SPECIALIST):
        scenario.do(who, decisions.decide, question, Outcome.APPROVE)
    assert len(scenario.rows(Decision)) == 1


def journey_question(scenario: Scenario, post: Deliverable) -> int:
    return outside.newest(scenario, LinkPurpose.DECIDE).approval_id or 0


def test_a_new_version_is_another_question_and_another_link(scenario: Scenario) -> None:
    _, post = asked(scenario)
    old = outside.newest(scenario, LinkPurpose.DECIDE)
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(link="https://drive.example/2"))
    new = outside.newest(scenario, LinkPurpose.DECIDE)
    assert new.approval_id != old.approval_id
    with pytest.raises(OutOfDate, match="newer version"):
        outside.act(scenario, old, deciding.decide, APPROVE)
    outside.act(scenario, new, deciding.decide, APPROVE)


def test_a_link_opens_one_question_one_post_and_nothing_else(scenario: Scenario) -> None:
    campaign, post = asked(scenario)
    link = outside.newest(scenario, LinkPurpose.DECIDE)
    other = journey.brief(scenario, campaign)[0]
    journey.hand_in(scenario, other)
    question = outside.newest(scenario, LinkPurpose.DECIDE).approval_id
    outside.act(scenario, link, comments.comment, post.id, "Warmer?")
    assert [one.text for one in scenario.rows(Comment)] == ["Warmer?"]
    with pytest.raises(NotFound):
        outside.act(scenario, link, comments.comment, other.id, "And here?")
    with pytest.raises(NotPermitted):
        outside.act(scenario, link, decisions.decide, question, Outcome.APPROVE)
    for forbidden, arguments in (
        (deliverables.hand_in, (post.id, Draft(link="https://drive.example/9"))),
        (deliverables.drop, (post.id, "No.")),
        (client_opinions.say, ({1: Said(Opinion.NO)},)),
        (client_opinions.ask, (campaign.id,)),
    ):
        with pytest.raises((NotPermitted, NotPossible)):
            outside.act(scenario, link, forbidden, *arguments)


def test_expired_revoked_and_removed_people_decide_no_longer(scenario: Scenario) -> None:
    campaign, _ = asked(scenario, outside.ANA, "Ben <ben@client.example>")
    ana, ben = scenario.rows(AccessLink, purpose=LinkPurpose.DECIDE)
    scenario.do(MANAGER, links.revoke, ana.id)
    with pytest.raises(NotPermitted):
        outside.act(scenario, ana, deciding.decide, APPROVE)
    with pytest.raises(OutOfDate):
        scenario.do(MANAGER, links.revoke, ana.id)
    with pytest.raises(NotPermitted):
        scenario.do(SPECIALIST, links.revoke, ben.id)
    outside.named(scenario, campaign, outside.ANA)
    assert links.state_of(scenario.row(AccessLink, ben.id), scenario.at) is LinkState.REVOKED
    late = replace_at(scenario, days=15)
    with pytest.raises(NotPermitted):
        outside.act(late, ben, deciding.decide, APPROVE)


def replace_at(scenario: Scenario, **time: float) -> Scenario:
    scenario.at += timedelta(**time)
    return scenario


def test_an_expired_link_is_renewed_by_mail_to_its_address_alone_and_not_often(scenario: Scenario) -> None:
    asked(scenario)
    old = outside.newest(scenario, LinkPurpose.DECIDE)
    with pytest.raises(OutOfDate, match="not expired"):
        renew(scenario, old)
    scenario.at += timedelta(days=15)
    renew(scenario, old)
    new = outside.newest(scenario, LinkPurpose.DECIDE)
    assert (new.id != old.id, new.email, new.approval_id) == (True, old.email, old.approval_id)
    with pytest.raises(NotPossible, match="within the last hour"):
        renew(scenario, old)
    outside.act(scenario, new, deciding.decide, APPROVE)


def renew(scenario: Scenario, link: AccessLink) -> None:
    renewing.renew(scenario.units_of_work, outside.actor(scenario, link), scenario.at, link.id)


def test_rows_know_a_secret_by_its_hash_alone_and_each_mail_has_its_own(scenario: Scenario) -> None:
    asked(scenario)
    client = outside.newest(scenario, LinkPurpose.DECIDE).approver_id
    person = scenario.rows(AccessLink)[0].approver_id
    assert client == person
    (ana,) = scenario.rows(OutsideApprover)
    first, second = outside.read_mail(scenario, ana)[0], outside.read_mail(scenario, ana)[0]
    assert first != second
    assert min(len(first), len(second)) >= 43
    hashes = {one.token_hash for one in scenario.rows(LinkToken)}
    assert hashes == {links.hash_of(first), links.hash_of(second)}
    with scenario.database.read() as session:
        assert links.found_by(session, scenario.team, first) is not None
        assert links.found_by(session, scenario.team, first[:-1]) is None
        assert links.found_by(session, "T2", first) is None


def test_what_comes_together_is_one_mail(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, outside.ANA)
    for post in [journey.brief(scenario, campaign)[0] for _ in range(2)]:
        journey.hand_in(scenario, post)
    assert len(scenario.rows(Mail, kind=MailKind.TO_DECIDE)) == 1
    (ana,) = scenario.rows(OutsideApprover)
    assert len(outside.read_mail(scenario, ana)) == 2


def test_a_client_judges_the_creators_who_were_picked(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (ana,) = outside.named(scenario, campaign, outside.ANA)
    with pytest.raises(NotPossible, match="pick influencers"):
        scenario.do(MANAGER, client_opinions.ask, campaign.id)
    (picked,) = journey.pick(scenario, campaign)[:1]
    scenario.do(MANAGER, client_opinions.ask, campaign.id)
    outside.judge(scenario, campaign, ana, Opinion.PERHAPS)
    link = outside.newest(scenario, LinkPurpose.SHORTLIST)
    outside.act(
        scenario, link, client_opinions.say, {picked.id: Said(Opinion.YES, "Warm."), 999: Said(Opinion.NO)}
    )
    with scenario.database.read() as session:
        said = client_opinions.opinions(session, campaign.id)
        assert [(one.participation_id, one.opinion, one.words) for one in said] == [
            (picked.id, Opinion.YES, "Warm.")
        ]
    news = [one for one in scenario.rows(Notice) if one.kind == "creators_judged"]
    assert news[-1].facts["said"] == [["glow1", "yes", "Warm."]] or news[-1].facts["said"][0][1:] == [
        "yes",
        "Warm.",
    ]


def test_a_creators_link_reaches_their_own_posts_alone(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (mine,), (theirs,) = journey.brief(scenario, campaign), journey.brief(scenario, campaign)
    with scenario.database.write() as session:
        part = session.get_one(Participation, mine.participation_id)
        link = links.for_creator(session, part, "glow@creators.example", scenario.at)
    draft = Draft(link="https://drive.example/1", caption="Glow on!")
    outside.act(scenario, link, deliverables.hand_in, mine.id, draft)
    with pytest.raises(NotFound):
        outside.act(scenario, link, deliverables.hand_in, theirs.id, draft)
    question = journey.open_question(scenario, mine)
    with pytest.raises(NotPermitted):
        outside.act(scenario, link, decisions.decide, question.id, Outcome.APPROVE)
    journey.approve(scenario, scenario.row(Deliverable, mine.id))
    permalink = "https://www.instagram.com/p/glow1"
    outside.act(scenario, link, deliverables.publish, mine.id, permalink)
    assert scenario.row(Deliverable, mine.id).permalink == permalink
    assert replace(outside.actor(scenario, link)).user_id.startswith("WCREATORBYLINK")
