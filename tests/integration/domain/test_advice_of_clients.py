"""Where several people decide, what a client says by their link is advice: heard, and never the decision."""

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import OutOfDate
from campaigns.decisions import decisions
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.portal import deciding
from campaigns.setup import approval_policy
from campaigns.staffing import directory_sync
from storage.database import Database
from storage.enums import CardKind, Category, LinkPurpose, MemberType, NoticeKind, Outcome
from storage.models import AccessLink, Card, Decision, Deliverable, Lane, Notice
from tests.domain import journey, outside
from tests.domain.scenario import (
    ADMIN,
    MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    Scenario,
    news_of,
    open_scenario,
)

REJECT = DecisionInput(Outcome.REJECT, "Too dark.", Category.QUALITY)
FOUR_EYES = Policy((Level(Group(people=(SPECIALIST, SECOND_SPECIALIST)), Quorum.ALL),))


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def asked(scenario: Scenario) -> tuple[Deliverable, AccessLink]:
    """A post on which two specialists decide, and the link of the client who advises them."""
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, outside.ANA)
    scenario.do(MANAGER, approval_policy.change, campaign.id, FOUR_EYES, "Four eyes.")
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    return post, outside.newest(scenario, LinkPurpose.DECIDE)


def test_advice_is_not_the_decision_where_nobody_else_is_awaited_any_more(scenario: Scenario) -> None:
    post, link = asked(scenario)
    scenario.do(SPECIALIST, decisions.decide, journey.open_question(scenario, post).id, Outcome.APPROVE)
    gone = [news_of(SECOND_SPECIALIST, MemberType.DEACTIVATED)]
    directory_sync.hear_of_people(scenario.units_of_work, scenario.actor(ADMIN), scenario.at, gone)
    with pytest.raises(OutOfDate, match="takes effect in a moment"):
        outside.act(scenario, link, deciding.decide, REJECT)
    scenario.wait()
    assert [(one.outcome, one.decided_by) for one in scenario.rows(Decision)] == [
        (Outcome.APPROVE, SPECIALIST)
    ]


def test_owner_and_those_awaited_hear_what_a_client_would_have_otherwise(scenario: Scenario) -> None:
    post, link = asked(scenario)
    scenario.do(SPECIALIST, decisions.decide, journey.open_question(scenario, post).id, Outcome.APPROVE)
    outside.act(scenario, link, deciding.decide, REJECT)
    lanes = {one.id: one.address for one in scenario.rows(Lane)}
    notices = {one.id: one for one in scenario.rows(Notice, kind=NoticeKind.CLIENT_ADVISED)}
    cards = [one for one in scenario.rows(Card, kind=CardKind.NOTICE) if one.subject_id in notices]
    assert {lanes[one.lane_id] for one in cards} == {MANAGER, SECOND_SPECIALIST}
    assert {one.facts["reason"] for one in notices.values()} == {"Too dark."}
    assert scenario.rows(Decision) == []
