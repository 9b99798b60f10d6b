"""That nobody decides on their own work in a client's name: who may be named, and on what they decide."""

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted, NotUnderstood
from campaigns.outside import clients
from campaigns.outside.form import read_clients
from campaigns.portal import deciding
from storage.database import Database
from storage.enums import LinkPurpose, Outcome
from storage.models import Campaign, Decision, Deliverable, Participation
from tests.domain import journey, outside
from tests.domain.scenario import OWNER, SPECIALIST, Scenario, open_scenario

APPROVE = DecisionInput(Outcome.APPROVE)


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def owned(scenario: Scenario) -> tuple[Campaign, Deliverable]:
    """A campaign of Olive's, with a post that has its brief."""
    campaign = journey.make(scenario, who=OWNER)
    (post,) = journey.brief(scenario, campaign)
    return campaign, post


def test_members_and_the_campaigns_creators_cannot_be_named_as_clients(scenario: Scenario) -> None:
    campaign, post = owned(scenario)
    with scenario.database.read() as session:
        creator = session.get_one(Participation, post.participation_id).influencer.email
    for address in ("olive@acme.example", "Olive@ACME.example", "gone@acme.example", str(creator).upper()):
        with pytest.raises(NotUnderstood, match="address of") as refused:
            outside.named(scenario, campaign, f"Client <{address}>")
        assert refused.value.field == "clients"
    assert len(outside.named(scenario, campaign, outside.ANA, "Gus <gus@acme.example>")) == 2


def test_whom_the_author_named_does_not_decide_on_their_work(scenario: Scenario) -> None:
    campaign, post = owned(scenario)
    scenario.do(OWNER, clients.name_clients, campaign.id, read_clients("Client <olga@mail.example>"), None)
    outside.named(scenario, campaign, "Client <olga@mail.example>", outside.ANA)
    journey.hand_in(scenario, post, who=OWNER, edited=True)
    hers, anas = (
        outside.newest(scenario, LinkPurpose.DECIDE, email=email)
        for email in ("olga@mail.example", "ana@client.example")
    )
    with pytest.raises(NotPermitted, match=f"<@{OWNER}>, who named you"):
        outside.act(scenario, hers, deciding.decide, APPROVE)
    assert scenario.rows(Decision) == []
    outside.act(scenario, anas, deciding.decide, APPROVE)
    assert len(scenario.rows(Decision)) == 1


def test_a_creator_who_gets_a_clients_address_does_not_decide_on_their_post(scenario: Scenario) -> None:
    campaign, post = owned(scenario)
    outside.named(scenario, campaign, outside.ANA)
    with scenario.database.write() as session:
        session.get_one(Participation, post.participation_id).influencer.email = "Ana@client.example"
    journey.hand_in(scenario, post, who=SPECIALIST)
    with pytest.raises(NotPermitted, match="your own work"):
        outside.act(scenario, outside.newest(scenario, LinkPurpose.DECIDE), deciding.decide, APPROVE)
