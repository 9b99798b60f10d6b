"""New work for the same person and campaign soon after a message comes as one message, which says what is new."""

from datetime import timedelta

import pytest

from campaigns.core.errors import NotPossible
from campaigns.decisions import decisions, task_actions
from campaigns.lifecycle import closing
from campaigns.tasks import team_tasks
from handlers.blocks.kit.message import Message
from handlers.rendering import render
from storage.enums import CardKind, Outcome, TaskKind
from storage.models import Card, Deliverable, Lane, Prompt, Task
from tests.domain import journey
from tests.domain.scenario import MANAGER, SECOND_SPECIALIST, SPECIALIST, TEAM, Scenario

GATHER = timedelta(minutes=5)


@pytest.fixture
def scenario(scenario: Scenario) -> Scenario:
    """The scenario, where work is gathered for five minutes."""
    units = scenario.units_of_work
    scenario.units_of_work = type(units)(units.database, units.undo, gather=GATHER)
    return scenario


@pytest.fixture
def posts(scenario: Scenario) -> list[Deliverable]:
    """Nine posts that wait for their drafts."""
    found = journey.brief(scenario, journey.make(scenario), 3, posts="3 reels")
    scenario.wait(hours=1)
    return found


def told(scenario: Scenario, who: str) -> list[str]:
    """What the notifications of somebody's messages say, oldest first; messages that would be deleted are none."""
    with scenario.database.read() as session:
        (lane,) = session.query(Lane).filter_by(address=who)
        shown = [
            render(session, card, scenario.at)
            for card in session.query(Card).filter_by(kind=CardKind.PROMPT, lane_id=lane.id).order_by(Card.id)
        ]
    return [one.text for one in shown if isinstance(one, Message) and not one.is_spent]


def messages(scenario: Scenario, who: str) -> int:
    """How many messages were posted to somebody in all."""
    lane = scenario.rows(Lane, address=who)
    return len(scenario.rows(Card, kind=CardKind.PROMPT, lane_id=lane[0].id)) if lane else 0


def test_nine_drafts_within_minutes_are_few_messages_and_the_newest_is_named(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    for post in posts:
        scenario.wait(seconds=1)
        journey.hand_in(scenario, post, who=MANAGER)
        scenario.wait(seconds=39)
    assert messages(scenario, SPECIALIST) == 2
    scenario.wait(minutes=5)
    assert messages(scenario, SPECIALIST) == 3
    (text,) = told(scenario, SPECIALIST)
    assert posts[8].title in text
    assert "9 wait in all" in text


def test_the_first_comes_at_once_and_what_follows_can_be_seen_in_tasks_before_it_is_told(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    first, second, *_ = posts
    journey.hand_in(scenario, first, who=MANAGER)
    assert messages(scenario, SPECIALIST) == 1
    scenario.wait(minutes=1)
    journey.hand_in(scenario, second, who=MANAGER)
    assert messages(scenario, SPECIALIST) == 1
    waiting = scenario.rows(Prompt, user_id=SPECIALIST)
    assert waiting[-1].gathers_until == waiting[0].opened_at + GATHER
    scenario.wait(minutes=4, seconds=1)
    assert messages(scenario, SPECIALIST) == 2
    assert told(scenario, SPECIALIST) == [f"Glow: Review {second.title}; 2 wait in all"]


def test_what_is_done_before_its_message_leaves_needs_none(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    first, second, *_ = posts
    journey.hand_in(scenario, first, who=MANAGER)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, second, who=MANAGER)
    journey.decide(scenario, second, Outcome.APPROVE)
    scenario.wait(minutes=6)
    assert messages(scenario, SPECIALIST) == 1
    assert told(scenario, SPECIALIST) == [f"Glow: Review {first.title}"]
    assert [one.gathers_until for one in scenario.rows(Prompt, user_id=SPECIALIST)] == [None]


def test_what_was_long_ago_gathers_nothing(scenario: Scenario, posts: list[Deliverable]) -> None:
    for post in posts[:2]:
        journey.hand_in(scenario, post, who=MANAGER)
        scenario.wait(minutes=6)
    assert messages(scenario, SPECIALIST) == 2


def test_whoever_takes_several_tasks_has_them_in_one_message_at_once(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    for task in scenario.rows(Task, kind=TaskKind.REVIEW)[:3]:
        scenario.do(SPECIALIST, task_actions.take, task.id)
        scenario.wait(seconds=10)
    assert messages(scenario, SPECIALIST) == 1
    assert "2 more" in told(scenario, SPECIALIST)[0]


def test_what_is_asked_again_stays_where_it_is_seen_until_the_next_message(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    post = posts[0]
    journey.hand_in(scenario, post, who=MANAGER)
    question = journey.open_question(scenario, post)
    decision = scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    scenario.wait(seconds=5)
    scenario.do(SPECIALIST, decisions.undo, decision.id)
    assert told(scenario, SECOND_SPECIALIST) == [f"Glow: Review {post.title}"]
    scenario.wait(minutes=5)
    assert told(scenario, SECOND_SPECIALIST) == [f"Glow: Review {post.title}"]
    assert messages(scenario, SECOND_SPECIALIST) == 2


def test_closing_early_does_not_lose_what_was_gathered(scenario: Scenario, posts: list[Deliverable]) -> None:
    journey.publish(scenario, posts[0])
    scenario.wait(minutes=6)
    for post in posts[1:3]:
        journey.hand_in(scenario, post, who=MANAGER)
        scenario.wait(minutes=1)
    scenario.do(MANAGER, closing.close, posts[0].campaign_id)
    scenario.wait(minutes=6)
    assert all(one.gathers_until is None for one in scenario.rows(Prompt))


def test_what_is_just_decided_when_its_message_would_leave_needs_none(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    journey.hand_in(scenario, posts[0], who=MANAGER)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, posts[1], who=MANAGER)
    scenario.wait(minutes=3, seconds=55)
    question = journey.open_question(scenario, posts[1])
    decision = scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    scenario.wait(seconds=6)
    assert (messages(scenario, SPECIALIST), messages(scenario, SECOND_SPECIALIST)) == (1, 1)
    scenario.do(SPECIALIST, decisions.undo, decision.id)
    assert "2 wait in all" in told(scenario, SECOND_SPECIALIST)[-1]
    assert messages(scenario, SECOND_SPECIALIST) == 2


def test_what_somebody_takes_themselves_is_no_reason_for_another_message(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    journey.hand_in(scenario, posts[0], who=MANAGER)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, posts[1], who=MANAGER)
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW, deliverable_id=posts[5].id)
    scenario.do(SPECIALIST, task_actions.take, task.id)
    journey.decide(scenario, posts[1], Outcome.APPROVE)
    scenario.wait(minutes=6)
    assert messages(scenario, SPECIALIST) == 1
    assert "1 more" in told(scenario, SPECIALIST)[0]


def test_what_opens_for_somebody_by_their_own_act_comes_in_a_message_of_its_own(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    journey.hand_in(scenario, posts[0], who=MANAGER)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, posts[1], who=SPECIALIST)
    assert messages(scenario, SPECIALIST) == 1
    scenario.wait(minutes=5)
    assert told(scenario, SPECIALIST) == [f"Glow: Review {posts[1].title}; 2 wait in all"]


def test_taking_all_takes_nothing_that_has_a_message_of_its_own(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    journey.hand_in(scenario, posts[0], who=MANAGER)
    decision = scenario.do(
        SPECIALIST, decisions.decide, journey.open_question(scenario, posts[0]).id, Outcome.APPROVE
    )
    with scenario.database.read() as session:
        mine = [task.deliverable_id for task in team_tasks.open_for(session, TEAM, SECOND_SPECIALIST)]
    assert mine == [post.id for post in posts[1:]]
    with pytest.raises(NotPossible, match="Nothing is left here"):
        scenario.do(SECOND_SPECIALIST, task_actions.take_all, posts[0].campaign_id)
    scenario.do(SPECIALIST, decisions.undo, decision.id)
