"""An older message says where what was open has gone, or that nothing waits: never more than stays true."""

import pytest
from sqlalchemy import select, update

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import task_actions
from campaigns.lifecycle import cancelling
from campaigns.messages import notices
from campaigns.staffing import role_assignment
from handlers.blocks.kit.message import Message
from handlers.rendering import render
from storage.enums import CardKind, NoticeKind, Outcome, Role, TaskKind
from storage.models import Campaign, Card, Deliverable, Lane, Notice, Prompt, Task
from tests.domain import journey, social
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, SECOND_SPECIALIST, SPECIALIST, Scenario
from tests.slack_limits import texts_in

MOVED = "What was still open stands in a newer message below."
NOTHING = "Nothing waits for you here any more."


@pytest.fixture
def posts(scenario: Scenario) -> list[Deliverable]:
    """Three posts that wait for their drafts."""
    return journey.brief(scenario, journey.make(scenario), 3)


def messages(scenario: Scenario, address: str, kind: CardKind = CardKind.PROMPT) -> list[str]:
    """What every message that asks somebody says now, the oldest first; all of them stand in Slack."""
    with scenario.database.write() as session:
        session.execute(update(Card).values(ts="1.1", channel="D1"))
    with scenario.database.read() as session:
        mine = (Lane.address == address) & (Card.kind == kind)
        found = session.scalars(
            select(Card).join(Lane, Lane.id == Card.lane_id).join(Prompt, Prompt.id == Card.subject_id)
            .where(mine).order_by(Prompt.number)
        )  # fmt: skip
        shown = [render(session, card, scenario.at) for card in found]
    return ["\n".join([one.text, *texts_in(one.blocks)]) for one in shown if isinstance(one, Message)]


def test_what_was_open_has_moved_and_the_old_message_says_so_whatever_becomes_of_it(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    first, second, _ = posts
    journey.hand_in(scenario, first)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, second)
    before = messages(scenario, SPECIALIST)[0]
    assert MOVED in before
    for post in (first, second):
        journey.decide(scenario, post, Outcome.APPROVE)
    old, new = messages(scenario, SPECIALIST)
    assert old == before
    assert "approved by" in new


def test_new_work_does_not_make_an_old_message_say_that_its_own_has_moved(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    first, second, _ = posts
    journey.approve(scenario, first)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, second)
    old, _ = messages(scenario, SPECIALIST)
    assert "approved by" in old
    assert MOVED not in old


def test_who_did_not_take_it_is_no_longer_asked(scenario: Scenario, posts: list[Deliverable]) -> None:
    journey.hand_in(scenario, posts[0])
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW, deliverable_id=posts[0].id)
    scenario.do(SPECIALIST, task_actions.take, task.id)
    (only,) = messages(scenario, SECOND_SPECIALIST)
    assert NOTHING in only


def test_the_list_of_a_channel_says_when_everything_is_taken(social_scenario: Scenario) -> None:
    scenario = social_scenario
    scenario.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: [DESIGNER, social.SECOND_DESIGNER]})
    (post,) = social.planned(scenario)
    assert "work for the teams" in messages(scenario, social.CHANNEL, CardKind.TEAM_LIST)[-1]
    social.approve(scenario, post)
    assert all(
        "Everything here is taken or done." in one
        for one in messages(scenario, social.CHANNEL, CardKind.TEAM_LIST)
    )


@use_case
def tell_of_everything(work: UnitOfWork, campaign_id: int) -> None:
    """News with buttons, and news of the same kind without them."""
    campaign = work.session.get_one(Campaign, campaign_id)
    post = {"subject": "content", "outcome": "reject", "decided_by": SPECIALIST}
    fee = {"participation_id": 1, "handle": "ana", "title": "1", "fee": "1 EUR"}
    notices.tell(work, [MANAGER], NoticeKind.OUTCOME, campaign, **post)
    notices.tell(work, [MANAGER], NoticeKind.OUTCOME, campaign, **post, cost_id=1)
    notices.tell(work, [MANAGER], NoticeKind.FEE_STAYS, campaign, **fee)
    notices.tell(work, [MANAGER], NoticeKind.FEE_STAYS, campaign, **fee, since="It was said.")


def test_only_news_that_still_offers_something_says_that_its_campaign_is_over(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    scenario.do(MANAGER, tell_of_everything, campaign.id)
    scenario.do(MANAGER, cancelling.cancel, campaign.id, "The product is late.", write_to_influencers=False)
    kinds = (NoticeKind.OUTCOME, NoticeKind.FEE_STAYS)
    told = [one for one in scenario.rows(Notice) if one.kind in kinds]
    settled = [one.facts.get("settled") for one in sorted(told, key=lambda one: one.id)]
    assert settled == [None, "The campaign was cancelled.", "The campaign was cancelled.", None]
